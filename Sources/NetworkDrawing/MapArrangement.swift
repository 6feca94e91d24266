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
  private let encoding: Encoding
  private let labels: LabelSizes
  private let cells: [Cell]
  /// The marks that have a place, and where it is in kilometres from the middle.
  private let placed: [Int]
  private let kilometres: [(x: Double, y: Double)]
  private let projection: MapProjection

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

  private func anchor(_ index: Int, scale: Double) -> DOTPoint {
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

  // MARK: Scenery

  private func ground(_ frame: Clip) -> [DOTOutline] {
    let corners = [
      DOTPoint(x: frame.left, y: frame.bottom), DOTPoint(x: frame.right, y: frame.bottom),
      DOTPoint(x: frame.right, y: frame.top), DOTPoint(x: frame.left, y: frame.top),
    ]
    return [
      DOTOutline(
        points: corners, fill: encoding.theme.ink.page, line: encoding.theme.ink.border,
        width: 0.7)
    ]
  }

  private func land(_ basemap: Basemap?, _ frame: Clip, scale: Double) -> [DOTOutline] {
    let ink = encoding.theme.ink
    let detail = max(0.7, (frame.right - frame.left) / 1500)
    return (basemap?.shapes ?? []).flatMap { shape -> [DOTOutline] in
      let line = flat(shape.points, scale: scale)
      guard line.count > 1 else { return [] }
      if shape.isLand {
        let ring = Clip.thinned(frame.polygon(line), distance: detail)
        guard ring.count > 2 else { return [] }
        return [DOTOutline(points: ring, fill: ink.land, line: ink.coast, width: 0.6)]
      }
      return frame.lines(line).map {
        DOTOutline(points: Clip.thinned($0, distance: detail), line: ink.coast, width: 0.6)
      }
    }
  }

  private func flat(_ points: [GlobePoint], scale: Double) -> [DOTPoint] {
    points.compactMap { point in
      projection.project(point).map { DOTPoint(x: $0.x * scale, y: $0.y * scale) }
    }
  }

  /// Lines of equal latitude and longitude, at most about six each way.
  private func graticule(_ frame: Clip, scale: Double) -> [DOTOutline] {
    let degree = 111.2 * scale
    let shrink = max(0.15, 1 - abs(projection.centre.latitude) / 90)
    let high = (frame.top - frame.bottom) / degree
    let wide = min(360, (frame.right - frame.left) / degree / shrink)
    let steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30]
    let step = steps.first { high / $0 <= 5 } ?? 30
    let stepWide = steps.first { wide / $0 <= 7 } ?? 30
    let ink = encoding.theme.ink
    let colour = ink.border.withOpacity(0.55)
    func lines(_ points: [GlobePoint]) -> [DOTOutline] {
      frame.lines(flat(points, scale: scale)).map {
        DOTOutline(
          points: Clip.thinned($0, distance: 4), line: colour, width: 0.4)
      }
    }
    let centre = projection.centre
    let (south, north) = (max(-89, centre.latitude - high), min(89, centre.latitude + high))
    let (west, east) = (centre.longitude - wide, centre.longitude + wide)
    var result: [DOTOutline] = []
    for index in Int(
      (south / step).rounded(.up))...max(
        Int((south / step).rounded(.up)), Int((north / step).rounded(.down)))
    {
      let latitude = Double(index) * step
      result += lines(
        (0...80).map {
          GlobePoint(latitude: latitude, longitude: west + (east - west) * Double($0) / 80)
        })
    }
    for index in Int(
      (west / stepWide).rounded(.up))...max(
        Int((west / stepWide).rounded(.up)), Int((east / stepWide).rounded(.down)))
    {
      let longitude = Double(index) * stepWide
      result += lines(
        (0...40).map {
          GlobePoint(latitude: south + (north - south) * Double($0) / 40, longitude: longitude)
        })
    }
    return result
  }

  /// A dot at each place from which a mark had to move, and a line from there to the mark.
  private func leaders(to boxes: [FigureBox], scale: Double) -> [DOTOutline] {
    let colour = encoding.theme.ink.quiet
    var dots: [DOTOutline] = [], lines: [DOTOutline] = []
    var seen: Set<[Int]> = []
    for (index, box) in boxes.enumerated() {
      let cell = cells[placed[index]]
      let anchor = anchor(index, scale: scale)
      let symbol = DOTPoint(
        x: box.centre.x, y: box.centre.y + cell.height / 2 - Cell.margin - cell.symbolHeight / 2)
      let (x, y) = (symbol.x - anchor.x, symbol.y - anchor.y)
      let reach = cell.symbolHeight / 2
      guard x * x + y * y > reach * reach else { continue }
      lines.append(
        DOTOutline(points: [anchor, symbol], line: colour.withOpacity(0.75), width: 0.8))
      guard seen.insert([Int(anchor.x.rounded()), Int(anchor.y.rounded())]).inserted else {
        continue
      }
      let radius = 2.4
      dots.append(
        DOTOutline(
          points: Self.octagon.map {
            DOTPoint(x: anchor.x + $0.x * radius, y: anchor.y + $0.y * radius)
          }, fill: colour, line: colour, width: 0.3))
    }
    return lines + dots
  }

  private static let octagon: [DOTPoint] = [
    (1, 0.414), (0.414, 1), (-0.414, 1), (-1, 0.414), (-1, -0.414), (-0.414, -1), (0.414, -1),
    (1, -0.414),
  ].map { DOTPoint(x: $0.0, y: $0.1) }

  /// A bar of a round number of kilometres, and the name of the projection.
  private func addBar(
    to arrangement: inout Arrangement, _ frame: Clip, scale: Double,
    ruler: TextRuler, _ language: Language
  ) throws {
    let most = (frame.right - frame.left) / 4 / scale
    var unit = 0.001
    while unit * 10 <= most { unit *= 10 }
    let length = [5.0, 2, 1].map { $0 * unit }.first { $0 <= most } ?? unit
    let ink = encoding.theme.ink
    let y = frame.bottom - encoding.labelSize
    let end = frame.left + length * scale
    for (from, to) in [
      (DOTPoint(x: frame.left, y: y), DOTPoint(x: end, y: y)),
      (DOTPoint(x: frame.left, y: y - 3), DOTPoint(x: frame.left, y: y + 3)),
      (DOTPoint(x: end, y: y - 3), DOTPoint(x: end, y: y + 3)),
    ] {
      arrangement.scenery.append(DOTOutline(points: [from, to], line: ink.text, width: 1))
    }
    let texts = [
      Sentence.figureScaleBar(kilometres: length),
      .figureProjection(
        latitude: projection.centre.latitude, longitude: projection.centre.longitude),
    ].map {
      TextBlock(
        $0.text(in: language), size: encoding.labelSize * 0.85, isQuiet: true, alignment: .left)
    }
    let sizes = try ruler.measured(texts)
    arrangement.texts = [
      (texts[0], DOTPoint(x: end + 6 + sizes[0].width / 2, y: y)),
      (texts[1], DOTPoint(x: frame.right - sizes[1].width / 2, y: y)),
    ]
  }
}

/// Where actors and events are.
private struct Gazetteer {
  private let events: [String: Event]
  private var towns: [String: GlobePoint] = [:]

  init(_ network: Network) {
    events = Dictionary(network.events.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for place in network.places {
      let point = GlobePoint(latitude: place.latitude, longitude: place.longitude)
      let town = NameForm.folded(place.town)
      towns[town + "\n" + (place.country.map(NameForm.folded) ?? "")] = point
      // A town without a country is the first of its name.
      if towns[town + "\n"] == nil { towns[town + "\n"] = point }
    }
  }

  func place(of subject: FigureContent.Subject, _ graph: ActorGraph) -> GlobePoint? {
    switch subject {
    case .actor(let node):
      let actor = graph.actors[node]
      if let latitude = actor.latitude, let longitude = actor.longitude {
        return GlobePoint(latitude: latitude, longitude: longitude)
      }
      return actor.place.flatMap { place(town: $0, country: actor.country) }
    case .record(let place):
      let town = events[graph.records[place].id]?.place
      return town.flatMap { self.place(town: $0, country: nil) }
    case .community: return nil
    }
  }

  private func place(town: String, country: String?) -> GlobePoint? {
    let town = NameForm.folded(town) + "\n"
    if let country, let point = towns[town + NameForm.folded(country)] { return point }
    return country == nil ? towns[town] : nil
  }
}
