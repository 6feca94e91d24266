// The page of a network day by day.

import DOT
import Wording

extension FigurePage {
  /// Adds a small picture for each day: its ties, and the names of the actors they join.
  mutating func addPanels(
    _ grid: PanelGrid, _ days: FigureDays, _ arrangement: Arrangement, _ labels: LabelSizes,
    _ origin: DOTPoint, language: Language, ruler: TextRuler
  ) throws {
    let activity = days.activity(of: encoding)
    let titles = days.days.indices.map {
      TextBlock(days.name($0).text(in: language), size: 9.5, isBold: true, alignment: .left)
    }
    let sizes = try ruler.measured(titles, scale: scale)
    var scenery: [DOTOutline] = []
    for day in days.days.indices {
      let corner = origin + grid.offset(of: day)
      scenery += border(of: arrangement, at: corner)
      scenery += arrangement.scenery.map { outline in
        var outline = outline
        outline.points = outline.points.map { $0 + corner }
        return outline
      }
      let active = activity.map { $0.contains(day) }
      addPanel(day, days, arrangement, labels, corner, active)
      let top = corner.y + arrangement.height + PanelGrid.titleHeight * scale / 2
      add(
        titles[day], at: DOTPoint(x: corner.x / scale, y: top / scale), width: sizes[day].width,
        role: .legend)
    }
    addScenery(scenery, DOTPoint(x: 0, y: 0))
  }

  private func border(of arrangement: Arrangement, at corner: DOTPoint) -> [DOTOutline] {
    let gap = PanelGrid.gap * scale / 4
    let (left, bottom) = (corner.x - gap, corner.y - gap)
    let (right, top) = (corner.x + arrangement.width + gap, corner.y + arrangement.height + gap)
    return [
      DOTOutline(
        points: [
          DOTPoint(x: left, y: bottom), DOTPoint(x: right, y: bottom),
          DOTPoint(x: right, y: top), DOTPoint(x: left, y: top),
        ], fill: ink.page, line: ink.border, width: 0.6 * scale)
    ]
  }

  private mutating func addPanel(
    _ day: Int, _ days: FigureDays, _ arrangement: Arrangement, _ labels: LabelSizes,
    _ corner: DOTPoint, _ active: [Bool]
  ) {
    let names = PanelNames(encoding, arrangement, labels, active: active).centres
    for (place, centre) in names.sorted(by: { $0.key < $1.key }) {
      addGround(ink.page, at: centre + corner, labels.sizes[place])
    }
    var nodes: [DOTNode.ID] = []
    for (place, mark) in encoding.marks.enumerated() {
      var look = mark.ink
      if !active[place] {
        look.symbol.fill = look.symbol.fill.mixed(with: ink.page, share: 0.82)
        look.outline = look.outline.mixed(with: ink.page, share: 0.7)
        look.outlineWidth = 0.5
      }
      var attributes = look.attributes(diameter: mark.diameter)
      attributes.append(.position(arrangement.symbols[place] + corner, isPinned: true))
      if case .record = mark.subject { attributes.append(.role(.record)) }
      if let centre = names[place] {
        attributes += [
          .externalLabel(.text(mark.label)), .externalLabelPosition(centre + corner),
        ]
      }
      nodes.append(document.addNode(title: mark.title, attributes))
    }
    for line in encoding.lines where days.days(of: line.records).contains(day) {
      document.addEdge(
        from: nodes[line.tail], to: nodes[line.head], title: line.title, line.ink.attributes)
    }
  }

  /// Writes the name of the day over the network, each in its frame of the film.
  mutating func addDayNames(
    _ days: FigureDays, top: Double, right: Double, language: Language,
    ruler: TextRuler
  ) throws {
    let names = days.days.indices.map {
      TextBlock(days.name($0).text(in: language), size: 14, isBold: true, alignment: .right)
    }
    let sizes = try ruler.measured(names, scale: scale)
    for (day, name) in names.enumerated() {
      let timeline = days.timeline([day], seen: 1, after: 0, before: 0)
      let centre = DOTPoint(x: right - sizes[day].width / 2, y: top + 2)
      document.addNode(
        title: "",
        name.attributes(scale: scale, ink: ink) + [
          .role(.legend), .timeline(timeline), .position(centre * scale, isPinned: true),
        ])
    }
  }
}

/// Where the names of active marks find room in a small picture: below, above or beside their
/// symbols, rather where no faint symbol stands; a name without room is left to hovering.
struct PanelNames {
  /// How many times its size a name gets as room: names are so small here that viewers draw them
  /// some percent wider or narrower than they are measured.
  private static let clearance = 1.06

  /// The centre of each name that is written, by mark.
  private(set) var centres: [Int: DOTPoint] = [:]

  init(
    _ encoding: Encoding, _ arrangement: Arrangement, _ labels: LabelSizes, active: [Bool]
  ) {
    var taken: [FigureBox] = [], faint: [FigureBox] = []
    for (place, mark) in encoding.marks.enumerated() {
      let box = FigureBox(
        centre: arrangement.symbols[place], width: mark.extent, height: mark.extent)
      if active[place] { taken.append(box) } else { faint.append(box) }
    }
    let order = encoding.marks.indices.filter { active[$0] && labels.sizes[$0].height > 0 }
      .sorted { left, right in
        let (one, other) = (encoding.marks[left].diameter, encoding.marks[right].diameter)
        return one == other ? left < right : one > other
      }
    for place in order {
      let symbol = arrangement.symbols[place]
      let half = encoding.marks[place].extent / 2 + 1.5
      let size = labels.sizes[place]
      let (high, wide) = (half + size.height / 2, half + size.width / 2)
      let free = [(0, -high), (0, high), (wide, 0), (-wide, 0)].map { x, y in
        FigureBox(
          centre: DOTPoint(x: symbol.x + x, y: symbol.y + y),
          width: size.width * Self.clearance, height: size.height * Self.clearance)
      }.filter { box in
        box.left >= 0 && box.bottom >= 0 && box.right <= arrangement.width
          && box.top <= arrangement.height && !taken.contains { $0.overlaps(box) }
      }
      let clear = free.first { box in !faint.contains { $0.overlaps(box) } }
      guard let box = clear ?? free.first else { continue }
      taken.append(box)
      centres[place] = box.centre
    }
  }
}
