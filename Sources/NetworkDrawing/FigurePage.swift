// The page: title, network, legend and source, each in its place.

import DOT
import Wording

/// The page: A4 in landscape, enlarged to the paper that is wanted, with the title on top, the network below it, the legend to its
/// right and the source at the bottom.
///
/// The network keeps its own points, in which names are measured; everything else is enlarged by
/// one scale, so that the page, which is reduced to A4 when it is rendered, has titles and a
/// legend of the same printed size for every network.
struct FigurePage {
  var document: DOTDocument

  /// A4 in landscape, and its margin, in points.
  static let width = 842.0, height = 595.0, margin = 24.0
  /// The widest that the legend's texts may be, and the room for its symbols.
  private static let textOffset = 34.0

  let scale: Double
  let encoding: Encoding
  let ink: Ink
  /// The document's node of each mark, in the order of ``Encoding/marks``; none on a page of
  /// small pictures.
  var nodes: [DOTNode.ID] = []
  /// The document's edge of each line, in the order of ``Encoding/lines``.
  var edges: [DOTEdge.ID] = []

  init(
    encoding: Encoding, legend: Legend, caption: Caption, arrangement: Arrangement,
    labels: LabelSizes, days: FigureDays? = nil, time: FigureOptions.Time? = nil,
    paper: FigureOptions.Paper = .a4, language: Language, ruler: TextRuler
  ) throws {
    var heading = try Heading(caption, ruler: ruler)
    let bottom = Self.margin + heading.footHeight + 8
    let top = Self.height - Self.margin - heading.height - 12
    var key = try LegendColumn(legend, room: top - Self.margin, ruler: ruler)
    let right = Self.width - Self.margin - (key.width > 0 ? key.width + 16 : 0)
    let room = (width: right - Self.margin, height: top - bottom)
    let panels = PanelGrid(count: time == .byDay ? days?.days.count ?? 0 : 0, arrangement, room)
    scale = panels.scale
    self.encoding = encoding
    try ruler.learn(heading.blocks + [heading.foot] + key.rows.map(\.text), scale: scale)
    try heading.measure(scale: scale, ruler: ruler)
    try key.measure(scale: scale, ruler: ruler)
    ink = encoding.theme.ink
    document = DOTDocument(
      title: caption.title, isDirected: encoding.isDirected,
      attributes: [
        .size(
          width: Self.width / 72 * paper.enlargement, height: Self.height / 72 * paper.enlargement,
          isDesired: true), .pad(0),
        .margin(horizontal: 0, vertical: 0), .background(encoding.theme.ink.page),
        .splines(.line), .nodeSeparation(0.09), .drawingOrder(.edgesFirst), .font(.sans),
      ],
      nodeDefaults: [
        .shape(.circle), .style([.filled]), .fixedSize(.fixed), .label(.none), .font(.sans),
        .fontSize(encoding.labelSize), .fontColour(encoding.theme.ink.text), .penWidth(0.7),
      ],
      edgeDefaults: [.font(.sans), .arrowSize(0.5)])

    var origin = DOTPoint(
      x: Self.margin * scale + (room.width * scale - panels.width) / 2,
      y: bottom * scale + (room.height * scale - panels.height) / 2)
    if let days, time == .byDay {
      try addPanels(
        panels, days, arrangement, labels, origin, language: language, ruler: ruler)
      origin = origin + panels.offset(of: panels.rows * panels.columns - panels.columns)
    } else {
      addScenery(arrangement.scenery, origin)
      addGrounds(arrangement, labels, origin)
      addMarks(arrangement, origin, days)
      addLines(days)
      try addLineLabels(arrangement, labels, origin, ruler: ruler)
      addFrames(arrangement, origin)
      if let days {
        try addDayNames(days, top: top, right: right, language: language, ruler: ruler)
      }
    }
    addPage()
    addHeading(heading)
    if encoding.marks.isEmpty {
      add(
        TextBlock(caption.emptiness, size: 13, isQuiet: true),
        at: DOTPoint(x: Self.width / 2, y: Self.height / 2), width: 0, isCentred: true)
    }
    // Ties to actors below a map cross what is written at its foot.
    let written = try ruler.measured(arrangement.texts.map(\.block))
    for (place, (text, centre)) in arrangement.texts.enumerated() {
      addCaption(text, at: centre + origin, written[place])
    }
    if let rowsTop = arrangement.rowsTop, time != .byDay {
      var caption = caption
      caption.isolates = arrangement.rowsCaption?.text(in: language) ?? caption.isolates
      let text = caption.isolatesBlock(size: encoding.labelSize)
      let size = try ruler.measured([text])[0]
      let place = DOTPoint(
        x: origin.x + size.width / 2 + Cell.margin,
        y: origin.y + rowsTop - size.height / 2 - 2)
      addCaption(text, at: place, size)
    }
    addLegend(key, top: top)
  }

  // MARK: What stands around it

  /// Marks two corners, so that the picture is the whole page.
  private mutating func addPage() {
    for corner in [DOTPoint(x: 0, y: 0), DOTPoint(x: Self.width, y: Self.height)] {
      document.addNode(
        title: "",
        [
          .role(.ground), .style([.invisible]), .width(0.01), .height(0.01),
          .position(corner * scale, isPinned: true),
        ])
    }
  }

  private mutating func addHeading(_ heading: Heading) {
    var y = Self.height - Self.margin
    for (block, size) in zip(heading.blocks, heading.sizes) {
      add(
        block, at: DOTPoint(x: Self.margin, y: y - size.height / 2), width: size.width,
        role: .caption)
      y -= size.height + 3
    }
    add(
      heading.foot, at: DOTPoint(x: Self.margin, y: Self.margin + heading.footHeight / 2),
      width: heading.footWidth, role: .caption)
  }

  private mutating func addLegend(_ key: LegendColumn, top: Double) {
    let left = Self.width - Self.margin - key.width
    let samples = max(22, key.largestSymbol / scale)
    var y = top
    for row in key.rows {
      let height = row.height(scale: scale)
      y -= row.space
      let middle = y - height / 2
      y -= height
      var textLeft = left
      let centre = DOTPoint(x: left + samples / 2, y: middle)
      switch row.item {
      case .heading, .note: break
      case .group(let mark, _):
        textLeft += samples + 5
        add(mark, diameter: 9 * row.factor * scale, at: centre)
      case .size(let diameter, let mark, _):
        textLeft += samples + 5
        add(mark, diameter: diameter, at: centre)
      case .tie(let tie, _):
        textLeft += samples + 5
        addLine(tie, from: left, to: left + samples, y: middle)
      }
      add(row.text, at: DOTPoint(x: textLeft, y: middle), width: row.size.width, role: .legend)
    }
  }

  // MARK: Pieces, in the points of A4

  mutating func add(
    _ block: TextBlock, at place: DOTPoint, width: Double, isCentred: Bool = false,
    role: DOTRole = .caption
  ) {
    guard !block.text.isEmpty else { return }
    let centre = DOTPoint(x: isCentred ? place.x : place.x + width / 2, y: place.y)
    document.addNode(
      title: "",
      block.attributes(scale: scale, ink: ink) + [
        .role(role), .position(centre * scale, isPinned: true),
      ])
  }

  private mutating func add(_ mark: MarkInk, diameter: Double, at place: DOTPoint) {
    document.addNode(
      title: "",
      mark.attributes(diameter: diameter) + [
        .role(.legend), .position(place * scale, isPinned: true),
      ])
  }

  private mutating func addLine(
    _ tie: TieInk, from left: Double, to right: Double, y: Double
  ) {
    let ends = [left, right].map { x in
      document.addNode(
        title: "",
        [
          .role(.legend), .style([.invisible]), .width(0.01), .height(0.01),
          .position(DOTPoint(x: x, y: y) * scale, isPinned: true),
        ])
    }
    document.addEdge(
      from: ends[0], to: ends[1], title: " ",
      tie.attributes + [.role(.legend), .arrows(.none)])
  }
}

extension DOTPoint {
  static func + (left: DOTPoint, right: DOTPoint) -> DOTPoint {
    DOTPoint(x: left.x + right.x, y: left.y + right.y)
  }

  static func * (point: DOTPoint, scale: Double) -> DOTPoint {
    DOTPoint(x: point.x * scale, y: point.y * scale)
  }
}
