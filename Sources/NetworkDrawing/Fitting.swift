// A layout scaled to the page.

import DOT

/// How a layout is scaled so that it fills a page of the proportions of A4 that has just enough
/// room for all boxes.
struct Fitting {
  /// Width divided by height of the room for a network.
  static let pageAspect = 1.4

  /// The least width of the room for a network, in points: what A4 has beside the legend.
  static let pageWidth = 570.0

  private var isTurned = false
  private var scaleX = 1.0, scaleY = 1.0

  /// Decides how `boxes`, placed by `layout`, are scaled.
  init(
    of boxes: [FigureBox], layout: FigureLayout, aspect: Double = pageAspect,
    leastWidth: Double = pageWidth
  ) {
    let centres = boxes.map { FigureBox(centre: $0.centre, width: 0, height: 0) }
    let bounds = Bounds(of: centres)
    var (width, height) = (bounds.width, bounds.height)
    if layout.mayTurn, height > width {
      isTurned = true
      swap(&width, &height)
    }
    let meanWidth = boxes.reduce(0) { $0 + $1.width } / Double(max(1, boxes.count))
    let meanHeight = boxes.reduce(0) { $0 + $1.height } / Double(max(1, boxes.count))
    let wanted = max(leastWidth, (Self.area(of: boxes) * aspect).squareRoot())
    let room = (
      width: max(wanted - meanWidth, wanted / 3),
      height: max(wanted / aspect - meanHeight, wanted / aspect / 3)
    )
    let x = width > 1 ? room.width / width : .infinity
    let y = height > 1 ? room.height / height : .infinity
    switch (x.isFinite, y.isFinite) {
    case (true, true):
      scaleX = min(x, y * layout.mostDistortion)
      scaleY = min(y, x * layout.mostDistortion)
    case (true, false): scaleX = x
    case (false, true): scaleY = y
    case (false, false): break
    }
    if layout.keepsRoom {
      scaleX = max(scaleX, 1)
      scaleY = max(scaleY, 1)
    }
  }

  /// `boxes` with their centres moved.
  func applied(to boxes: [FigureBox]) -> [FigureBox] {
    boxes.map { box in
      let centre = box.centre
      let (x, y) = isTurned ? (centre.y, -centre.x) : (centre.x, centre.y)
      return FigureBox(
        centre: DOTPoint(x: x * scaleX, y: y * scaleY), width: box.width, height: box.height)
    }
  }

  /// The area of a room that has just enough space for `boxes` and the ties between them.
  static func area(of boxes: [FigureBox]) -> Double {
    boxes.reduce(0) { $0 + $1.width * $1.height } / 0.33
  }
}

extension FigureLayout {
  /// Whether the drawing means the same when it is turned.
  fileprivate var mayTurn: Bool {
    switch self {
    case .neato, .fdp, .sfdp, .circo, .twopi, .map, .circle: true
    case .dot, .osage, .patchwork: false
    }
  }

  /// Whether the layout has left no more room than boxes need.
  fileprivate var keepsRoom: Bool {
    switch self {
    case .dot, .osage: true
    case .neato, .fdp, .sfdp, .circo, .twopi, .patchwork, .map, .circle: false
    }
  }

  /// How much more one direction may be scaled than the other.
  fileprivate var mostDistortion: Double {
    switch self {
    case .neato, .fdp, .sfdp, .map, .circle: 1.6
    case .circo, .twopi: 1.4
    case .dot, .osage, .patchwork: 3
    }
  }
}
