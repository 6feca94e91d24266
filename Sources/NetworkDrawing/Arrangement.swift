// Where every actor stands.

import DOT

/// The room that an actor takes: its symbol and, below it, its name.
struct Cell {
  var width: Double
  var height: Double
  var symbolHeight: Double
  var nameHeight: Double
}

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

  /// The frame of each group of actors, in the order of ``Encoding/frames``.
  private(set) var frames: [GroupFrame] = []

  /// The space between a symbol and its name, and around an actor, in points.
  static let gap = 2.0, margin = 3.0

  private let cells: [Cell]

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
    if !encoding.frames.isEmpty {
      try arrangeGroups(of: encoding, layout: layout, placing: placing)
      return
    }
    let tied = encoding.actors.indices.filter { !encoding.actors[$0].isIsolate }
    let isolates = encoding.actors.indices.filter { encoding.actors[$0].isIsolate }
    var centres = [DOTPoint](repeating: DOTPoint(x: 0, y: 0), count: cells.count)

    var places = [Int](repeating: -1, count: cells.count)
    for (index, place) in tied.enumerated() { places[place] = index }
    let placement = Placement(layout: layout, isDirected: encoding.isDirected)
    let boxes = try placement.boxes(
      of: tied.map { cells[$0] },
      ends: encoding.ties.map { (places[$0.tail], places[$0.head]) }, placing: placing)
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

    divide(centres)
  }

  /// Puts the symbol of each actor at the top of its box, and the name at the bottom.
  private mutating func divide(_ centres: [DOTPoint]) {
    for (centre, cell) in zip(centres, cells) {
      symbols.append(
        DOTPoint(
          x: centre.x, y: centre.y + cell.height / 2 - Self.margin - cell.symbolHeight / 2))
      names.append(
        DOTPoint(x: centre.x, y: centre.y - cell.height / 2 + Self.margin + cell.nameHeight / 2))
    }
  }
  /// Places the actors of each group in a frame of its own.
  private mutating func arrangeGroups(
    of encoding: Encoding, layout: FigureLayout, placing: NetworkFigure.Placing
  ) throws {
    let groups = try GroupPlacement(of: encoding, cells: cells, layout: layout, placing: placing)
    (width, height) = (groups.width, groups.height)
    frames = groups.frames
    divide(groups.centres)
  }
}
