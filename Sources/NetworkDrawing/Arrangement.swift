// Where every actor stands.

import DOT
import Wording

/// The room that an actor takes: its symbol and, below it, its name.
struct Cell {
  var width: Double
  var height: Double
  var symbolHeight: Double
  var nameHeight: Double

  /// The space between a symbol and its name, and around an actor, in points.
  static let gap = 2.0, margin = 3.0

  /// The room of a mark whose written name takes `label`.
  init(of mark: Encoding.MarkLook, label: (width: Double, height: Double)) {
    let gap = label.height > 0 ? Self.gap : 0
    width = max(mark.extent, label.width) + 2 * Self.margin
    height =
      mark.extent * (1 - mark.ink.symbol.shape.freeBelow) + gap + label.height + 2 * Self.margin
    symbolHeight = mark.extent
    nameHeight = label.height
  }

  init(width: Double, height: Double, symbolHeight: Double, nameHeight: Double) {
    self.width = width
    self.height = height
    self.symbolHeight = symbolHeight
    self.nameHeight = nameHeight
  }
}

/// Where every mark stands, with the lower left corner of the network at the origin.
///
/// Each mark is a box that holds its symbol and, below it, its name. The layout places the boxes
/// of the marks that have lines, and they are kept apart; marks without a line stand in rows
/// beneath.
struct Arrangement {
  /// The centre of each symbol.
  var symbols: [DOTPoint] = []
  /// The centre of each written name.
  var names: [DOTPoint] = []
  /// The extent of the whole network.
  var width = 0.0, height = 0.0
  /// The top of the rows of marks that are not in the network; `nil` where there are none.
  var rowsTop: Double?
  /// What stands above those rows, where it is not that they have no line.
  var rowsCaption: Sentence?
  /// The frame of each group of marks, in the order of ``Encoding/frames``.
  var frames: [GroupFrame] = []
  /// What is drawn under the network.
  var scenery: [DOTOutline] = []
  /// Texts of the network itself, such as the length of the bar that shows its scale, each with
  /// its centre.
  var texts: [(block: TextBlock, centre: DOTPoint)] = []

  /// Lays marks out by one of Graphviz's layouts, and those without lines in rows.
  init(
    of encoding: Encoding, labels: LabelSizes, layout: FigureLayout,
    ruler: TextRuler
  ) throws {
    let cells = zip(encoding.marks, labels.sizes).map { Cell(of: $0, label: $1) }
    if !encoding.frames.isEmpty, encoding.framesAreRooms {
      let groups = try GroupPlacement(
        of: encoding, cells: cells, layout: layout, ruler: ruler)
      (width, height) = (groups.width, groups.height)
      frames = groups.frames
      divide(groups.centres, cells)
      return
    }
    let tied = encoding.marks.indices.filter { !encoding.marks[$0].isIsolate }
    var places = [Int](repeating: -1, count: cells.count)
    for (index, place) in tied.enumerated() { places[place] = index }
    let placement = Placement(layout: layout, isDirected: encoding.isDirected)
    let boxes = try placement.boxes(
      of: tied.map { cells[$0] },
      ends: encoding.lines.map { (places[$0.tail], places[$0.head]) },
      placing: ruler.placing)
    place(boxes, of: tied, cells, labelSize: encoding.labelSize)
  }

  /// An arrangement to be filled in.
  init() {}

  /// Puts the boxes of `placed` in the network, and all other marks in rows beneath.
  mutating func place(
    _ boxes: [FigureBox], of placed: [Int], _ cells: [Cell], labelSize: Double,
    bounds given: Bounds? = nil
  ) {
    let isPlaced = Set(placed)
    let rest = cells.indices.filter { !isPlaced.contains($0) }
    var centres = [DOTPoint](repeating: DOTPoint(x: 0, y: 0), count: cells.count)
    let bounds = given ?? Bounds(of: boxes)
    var rows = IsolateRows(width: max(bounds.width, 420))
    for place in rest { rows.add(place, width: cells[place].width, height: cells[place].height) }
    let captionHeight = rest.isEmpty ? 0 : 2.2 * labelSize
    let rowsHeight = rows.height + captionHeight
    let space = rest.isEmpty || boxes.isEmpty ? 0 : 14.0
    for (place, box) in zip(placed, boxes) {
      centres[place] = DOTPoint(
        x: box.centre.x - bounds.left, y: box.centre.y - bounds.bottom + rowsHeight + space)
    }
    for (place, corner) in rows.placed {
      centres[place] = DOTPoint(
        x: corner.x + cells[place].width / 2, y: rows.height - corner.y - cells[place].height / 2)
    }
    width = max(bounds.width, rows.usedWidth)
    height = bounds.height + space + rowsHeight
    rowsTop = rest.isEmpty ? nil : rowsHeight
    divide(centres, cells)
  }

  /// Puts each symbol at the top of its box, and the name at the bottom.
  mutating func divide(_ centres: [DOTPoint], _ cells: [Cell]) {
    symbols = zip(centres, cells).map { centre, cell in
      DOTPoint(x: centre.x, y: centre.y + cell.height / 2 - Cell.margin - cell.symbolHeight / 2)
    }
    names = zip(centres, cells).map { centre, cell in
      DOTPoint(x: centre.x, y: centre.y - cell.height / 2 + Cell.margin + cell.nameHeight / 2)
    }
  }

  /// Moves everything.
  mutating func move(x: Double, y: Double) {
    func moved(_ point: DOTPoint) -> DOTPoint { DOTPoint(x: point.x + x, y: point.y + y) }
    symbols = symbols.map(moved)
    names = names.map(moved)
    frames = frames.map {
      GroupFrame(lower: moved($0.lower), upper: moved($0.upper), name: moved($0.name))
    }
    for place in scenery.indices { scenery[place].points = scenery[place].points.map(moved) }
    for place in texts.indices { texts[place].centre = moved(texts[place].centre) }
    rowsTop = rowsTop.map { $0 + y }
  }
}
