// Where every actor stands.

import DOT

/// Where every actor stands, with the lower left corner of the network at the origin.
///
/// Each actor is a box that holds its symbol and, below it, its name. The layout places the boxes
/// of the actors that have ties, and they are kept apart; actors without a tie stand in rows
/// beneath.
struct Arrangement {
  /// The centre of each actor's symbol.
  private(set) var symbols: [DOTPoint] = []
  /// The centre of each actor's written name.
  private(set) var names: [DOTPoint] = []
  /// The extent of the whole network.
  private(set) var width = 0.0, height = 0.0
  /// The top of the rows of actors without a tie; `nil` where there are none.
  private(set) var isolatesTop: Double?

  /// The space between a symbol and its name, and around an actor, in points.
  static let gap = 2.0, margin = 3.0

  private let cells: [Cell]

  /// The box of an actor.
  private struct Cell {
    var width: Double
    var height: Double
    var symbolHeight: Double
    var nameHeight: Double
  }

  init(
    of encoding: Encoding, labels: LabelSizes, layout: FigureLayout,
    placing: NetworkFigure.Placing
  ) throws {
    cells = zip(encoding.actors, labels.sizes).map { actor, label in
      let gap = label.height > 0 ? Self.gap : 0
      return Cell(
        width: max(actor.extent, label.width) + 2 * Self.margin,
        height: actor.extent * (1 - actor.symbol.freeBelow) + gap + label.height
          + 2 * Self.margin,
        symbolHeight: actor.extent, nameHeight: label.height)
    }
    let tied = encoding.actors.indices.filter { !encoding.actors[$0].isIsolate }
    let isolates = encoding.actors.indices.filter { encoding.actors[$0].isIsolate }
    var centres = [DOTPoint](repeating: DOTPoint(x: 0, y: 0), count: cells.count)

    var boxes = try Self.placed(
      tied.map { cells[$0] }, encoding: encoding, tied: tied, layout: layout,
      placing: placing)
    Separation.separate(&boxes)
    for (place, box) in zip(tied, boxes) { centres[place] = box.centre }

    let bounds = Bounds(of: boxes)
    var rows = IsolateRows(width: max(bounds.width, 420))
    for place in isolates {
      rows.add(place, width: cells[place].width, height: cells[place].height)
    }
    let captionHeight = isolates.isEmpty ? 0 : 2.2 * encoding.labelSize
    let rowsHeight = rows.height + captionHeight
    let space = isolates.isEmpty || boxes.isEmpty ? 0 : 14.0
    for (place, box) in zip(tied, boxes) {
      centres[place] = DOTPoint(
        x: box.centre.x - bounds.left, y: box.centre.y - bounds.bottom + rowsHeight + space)
    }
    for (place, corner) in rows.placed {
      centres[place] = DOTPoint(
        x: corner.x + cells[place].width / 2, y: rows.height - corner.y - cells[place].height / 2)
    }
    width = max(bounds.width, rows.usedWidth)
    height = bounds.height + space + rowsHeight
    isolatesTop = isolates.isEmpty ? nil : rowsHeight

    for (centre, cell) in zip(centres, cells) {
      symbols.append(
        DOTPoint(
          x: centre.x, y: centre.y + cell.height / 2 - Self.margin - cell.symbolHeight / 2))
      names.append(
        DOTPoint(x: centre.x, y: centre.y - cell.height / 2 + Self.margin + cell.nameHeight / 2))
    }
  }

  /// Where the layout puts the boxes of the actors that have ties.
  ///
  /// The layout works on the boxes without heeding overlaps. Then each component is scaled to a
  /// room that is just large enough, boxes that overlap move apart, and the components are packed
  /// in rows, the largest on top.
  private static func placed(
    _ cells: [Cell], encoding: Encoding, tied: [Int], layout: FigureLayout,
    placing: NetworkFigure.Placing
  ) throws -> [FigureBox] {
    guard !cells.isEmpty else { return [] }
    var places = [Int](repeating: -1, count: encoding.actors.count)
    for (index, place) in tied.enumerated() { places[place] = index }
    let ends = encoding.ties.map { (places[$0.tail], places[$0.head]) }

    let mean = cells.reduce(0) { $0 + $1.width + $1.height } / Double(cells.count) / 2
    var drawing = DOTDocument(
      title: "layout", isDirected: encoding.isDirected,
      attributes: layout.attributes(meanExtent: mean, actors: cells.count),
      nodeDefaults: [.shape(.box), .fixedSize(.fixed), .label(.none)])
    for cell in cells {
      drawing.addNode(title: "", [.width(cell.width / 72), .height(cell.height / 72)])
    }
    for (tail, head) in ends {
      drawing.addEdge(from: drawing.nodes[tail].id, to: drawing.nodes[head].id)
    }
    let boxes = zip(cells, try placing(drawing, layout.rawValue)).map { cell, box in
      FigureBox(centre: box.centre, width: cell.width, height: cell.height)
    }
    guard layout.hasComponents else {
      return try apart(Fitting(of: boxes, layout: layout).applied(to: boxes), placing: placing)
    }

    let components = Components(count: cells.count, ends: ends).members
    let rooms = Rooms(of: components.map { $0.map { boxes[$0] } })
    var packing = Packing(width: rooms.width)
    for (component, aspect) in zip(components, rooms.aspects) {
      let members = component.map { boxes[$0] }
      let fitted = Fitting(
        of: members, layout: layout, aspect: aspect,
        leastWidth: components.count == 1 ? Fitting.pageWidth : 0
      ).applied(to: members)
      var placed = try apart(fitted, placing: placing)
      Separation.separate(&placed)
      packing.add(placed, of: component)
    }
    return packing.boxes(count: cells.count)
  }

  /// Moves boxes apart that overlap, keeping their neighbourhoods.
  private static func apart(
    _ boxes: [FigureBox], placing: NetworkFigure.Placing
  ) throws -> [FigureBox] {
    guard boxes.count > 2 else { return boxes }
    var drawing = DOTDocument(
      title: "apart",
      attributes: [
        .overlap(.prism), .overlapScaling(0), .separation(1), .splines(.none),
      ],
      nodeDefaults: [.shape(.box), .fixedSize(.fixed), .label(.none)])
    for box in boxes {
      drawing.addNode(
        title: "",
        [
          .width(box.width / 72), .height(box.height / 72),
          .position(box.centre, isPinned: true),
        ])
    }
    return zip(boxes, try placing(drawing, "nop")).map { box, moved in
      FigureBox(centre: moved.centre, width: box.width, height: box.height)
    }
  }
}

extension FigureLayout {
  /// Whether the layout places components apart, so that each may be treated by itself.
  fileprivate var hasComponents: Bool {
    switch self {
    case .neato, .fdp, .sfdp, .circo, .twopi: true
    case .dot, .osage, .patchwork: false
    }
  }

  /// What the layout is told, for boxes of `meanExtent` points.
  fileprivate func attributes(meanExtent: Double, actors: Int) -> [DOTAttribute] {
    let length = meanExtent * 1.5 / 72
    let springs: [DOTAttribute] = [
      .splines(.none), .overlap(.allowed), .packing(16), .packingMode(.nodes), .seed(1),
      .idealLength(length),
    ]
    switch self {
    case .dot:
      return [
        .splines(.line), .rankSeparation(0.4), .nodeSeparation(0.1),
        .effort(ranking: actors > 400 ? 1 : 10, crossings: actors > 400 ? 0.3 : 1),
      ]
    case .neato, .fdp: return springs
    case .sfdp: return springs + [.repulsion(2)]
    case .circo: return [.splines(.none), .circleSeparation(length), .packing(16)]
    case .twopi:
      return [
        .splines(.none), .overlap(.allowed), .rankSeparation(length * 1.5), .packing(16),
      ]
    case .osage: return [.splines(.none), .packing(6)]
    case .patchwork: return [.splines(.none)]
    }
  }
}
