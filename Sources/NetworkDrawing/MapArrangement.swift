// Actors at their places on a map.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// Marks at their places on a map.
///
/// Each mark stands as near to its place as its neighbours allow; one that had to move is led to
/// its place by a fine line. Marks of which no place is known stand in rows below the map.
struct MapArrangement {
  let encoding: Encoding
  private let labels: LabelSizes
  let cells: [Cell]
  /// The marks that have a place, and where it is in kilometres from the middle.
  let placed: [Int]
  private let kilometres: [(x: Double, y: Double)]
  let projection: MapProjection

  /// Finds the places of the marks of `encoding`.
  ///
  /// - Throws: ``FigureError`` when no mark has one.
  init(
    _ encoding: Encoding, _ labels: LabelSizes, of graph: ActorGraph, in network: Network
  ) throws {
    self.encoding = encoding
    self.labels = labels
    cells = zip(encoding.marks, labels.sizes).map { Cell(of: $0, label: $1) }
    let gazetteer = Gazetteer(network)
    let found = encoding.marks.enumerated().compactMap { place, mark in
      gazetteer.place(of: mark.subject, graph).map { (place, $0) }
    }
    guard !found.isEmpty || encoding.marks.isEmpty else {
      throw FigureError(.missing, .figureNobodyOnMap)
    }
    let projection = MapProjection(around: found.map(\.1))
    let flat = found.compactMap { place, point in
      projection.project(point).map { (place, $0) }
    }
    self.projection = projection
    placed = flat.map(\.0)
    kilometres = flat.map(\.1)
  }

  /// The map, with what lies under it.
  func arranged(on basemap: Basemap?, ruler: TextRuler, language: Language) throws
    -> Arrangement
  {
    var (scale, boxes) = try fitted(ruler)
    // A bar and a name of the projection stand below the map.
    let foot = encoding.labelSize * 2
    var bounds = Bounds(of: boxes)
    bounds.expand(by: encoding.labelSize)
    bounds.widen(to: Fitting.pageAspect)
    let frame = Clip(
      left: bounds.left, bottom: bounds.bottom, right: bounds.right, top: bounds.top)
    bounds.lower(by: foot)
    if placed.isEmpty { boxes = [] }

    var arrangement = Arrangement()
    arrangement.place(
      boxes, of: placed, cells, labelSize: encoding.labelSize, bounds: bounds)
    arrangement.rowsCaption = .figureUnplaced(count: encoding.marks.count - placed.count)
    arrangement.scenery =
      ground(frame) + land(basemap, frame, scale: scale) + graticule(frame, scale: scale)
    arrangement.scenery += leaders(to: boxes, scale: scale)
    try addBar(to: &arrangement, frame, scale: scale, ruler: ruler, language)
    let rows = arrangement.rowsTop.map { $0 + (boxes.isEmpty ? 0 : 14) } ?? 0
    let move = DOTPoint(x: -bounds.left, y: -bounds.bottom + rows)
    for place in arrangement.scenery.indices {
      arrangement.scenery[place].points = arrangement.scenery[place].points.map {
        DOTPoint(x: $0.x + move.x, y: $0.y + move.y)
      }
    }
    for place in arrangement.texts.indices {
      arrangement.texts[place].centre.x += move.x
      arrangement.texts[place].centre.y += move.y
    }
    return arrangement
  }

  // MARK: Placing

  /// The points of a kilometre, and the boxes, none of which overlaps another.
  ///
  /// Where the map would have to be enlarged too much, boxes move further from their places, as
  /// little as Graphviz's proximity model can do.
  private func fitted(
    _ ruler: TextRuler
  ) throws -> (scale: Double, boxes: [FigureBox]) {
    let width = (kilometres.map(\.x).max() ?? 0) - (kilometres.map(\.x).min() ?? 0)
    let height = (kilometres.map(\.y).max() ?? 0) - (kilometres.map(\.y).min() ?? 0)
    let area = placed.reduce(0) { $0 + cells[$1].width * cells[$1].height } / 0.3
    let room = max(480, (area * Fitting.pageAspect).squareRoot())
    var scale = min(room / max(width, 2), room / Fitting.pageAspect / max(height, 2))
    for _ in 0..<4 {
      var boxes = start(scale: scale)
      if Separation.separate(&boxes, rounds: placed.count > 300 ? 60 : 300) {
        return (scale, boxes)
      }
      scale *= 1.15
    }
    let placement = Placement(layout: .map, isDirected: false)
    let wished = start(scale: scale)
    var boxes = try placement.apart(wished, placing: ruler.placing)
    // Graphviz moves the whole drawing to the origin; on a map it has to stay.
    let count = Double(max(1, boxes.count))
    let shift = DOTPoint(
      x: zip(wished, boxes).reduce(0.0) { $0 + $1.0.centre.x - $1.1.centre.x } / count,
      y: zip(wished, boxes).reduce(0.0) { $0 + $1.0.centre.y - $1.1.centre.y } / count)
    for place in boxes.indices {
      boxes[place].centre.x += shift.x
      boxes[place].centre.y += shift.y
    }
    return (scale, boxes)
  }

  /// Each box with its symbol at its place, and those of one place around it.
  private func start(scale: Double) -> [FigureBox] {
    var seen: [[Int]: Int] = [:]
    return placed.indices.map { index in
      let cell = cells[placed[index]]
      let anchor = anchor(index, scale: scale)
      // The symbol stands above the middle of its box.
      let middle = anchor.y - (cell.height / 2 - Cell.margin - cell.symbolHeight / 2)
      let key = [Int(anchor.x.rounded()), Int(anchor.y.rounded())]
      let number = seen[key, default: 0]
      seen[key] = number + 1
      // A sunflower: each next one a golden angle further.
      let turn = Self.turns[number % Self.turns.count]
      let reach = Double(number).squareRoot() * 0.62
      return FigureBox(
        centre: DOTPoint(
          x: anchor.x + reach * cell.width * turn.x, y: middle + reach * cell.height * turn.y),
        width: cell.width, height: cell.height)
    }
  }

  func anchor(_ index: Int, scale: Double) -> DOTPoint {
    DOTPoint(x: kilometres[index].x * scale, y: kilometres[index].y * scale)
  }

  /// Directions a golden angle apart, by repeated rotation.
  private static let turns: [DOTPoint] = {
    var turns = [DOTPoint(x: 1, y: 0)]
    let (cosine, sine) = (-0.737_368_878_078_319, 0.675_490_294_261_524)
    for _ in 1..<987 {
      let last = turns[turns.count - 1]
      turns.append(
        DOTPoint(x: last.x * cosine - last.y * sine, y: last.x * sine + last.y * cosine))
    }
    return turns
  }()
}
