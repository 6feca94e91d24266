// The page: title, network, legend and source, each in its place.

import DOT

/// The page: A4 in landscape, with the title on top, the network below it, the legend to its
/// right and the source at the bottom.
///
/// The network keeps its own points, in which names are measured; everything else is enlarged by
/// one scale, so that the page, which is reduced to A4 when it is rendered, has titles and a
/// legend of the same printed size for every network.
struct FigurePage {
  private(set) var document: DOTDocument

  /// A4 in landscape, and its margin, in points.
  static let width = 842.0, height = 595.0, margin = 24.0
  /// The widest that the legend's texts may be, and the room for its symbols.
  private static let textOffset = 34.0

  private let scale: Double
  private let encoding: Encoding
  /// The document's node of each actor, in the order of ``Encoding/actors``.
  private(set) var nodes: [DOTNode.ID] = []
  /// The document's edge of each tie, in the order of ``Encoding/ties``.
  private(set) var edges: [DOTEdge.ID] = []

  init(
    encoding: Encoding, legend: Legend, caption: Caption, arrangement: Arrangement,
    labels: LabelSizes, placing: NetworkFigure.Placing
  ) throws {
    var heading = try Heading(caption, placing: placing)
    var key = try LegendColumn(legend, placing: placing)
    let bottom = Self.margin + heading.footHeight + 8
    let top = Self.height - Self.margin - heading.height - 12
    let right = Self.width - Self.margin - (key.width > 0 ? key.width + 16 : 0)
    let room = (width: right - Self.margin, height: top - bottom)
    scale = max(arrangement.width / room.width, arrangement.height / room.height, 0.8)
    self.encoding = encoding
    try heading.measure(scale: scale, placing: placing)
    try key.measure(scale: scale, placing: placing)
    document = DOTDocument(
      title: caption.title, isDirected: encoding.isDirected,
      attributes: [
        .size(width: Self.width / 72, height: Self.height / 72, isDesired: true), .pad(0),
        .margin(horizontal: 0, vertical: 0), .background(.white), .splines(.line),
        .drawingOrder(.edgesFirst), .font(.sans),
      ],
      nodeDefaults: [
        .shape(.circle), .style([.filled]), .fixedSize(.fixed), .label(.none), .font(.sans),
        .fontSize(encoding.labelSize), .fontColour(Ink.text), .penWidth(0.7),
      ],
      edgeDefaults: [.font(.sans), .arrowSize(0.5)])

    let origin = DOTPoint(
      x: Self.margin * scale + (room.width * scale - arrangement.width) / 2,
      y: bottom * scale + (room.height * scale - arrangement.height) / 2)
    addGrounds(arrangement, labels, origin)
    addActors(arrangement, origin)
    addTies()
    addFrames(arrangement, origin)
    addPage()
    addHeading(heading)
    if encoding.actors.isEmpty {
      add(
        TextBlock(caption.emptiness, size: 13, colour: Ink.quiet),
        at: DOTPoint(x: Self.width / 2, y: Self.height / 2), width: 0, isCentred: true)
    }
    if let isolatesTop = arrangement.isolatesTop {
      let text = TextBlock(
        caption.isolates, size: encoding.labelSize, colour: Ink.quiet, alignment: .left)
      let size = try TextBlock.measured([text], placing: placing)[0]
      let place = DOTPoint(
        x: origin.x + size.width / 2 + Arrangement.margin,
        y: origin.y + isolatesTop - size.height / 2 - 2)
      document.addNode(
        title: "",
        text.attributes() + [.role(.legend), .position(place, isPinned: true)])
    }
    addLegend(key, top: top)
  }

  // MARK: The network

  /// Lets ties shine through less where names stand.
  private mutating func addGrounds(
    _ arrangement: Arrangement, _ labels: LabelSizes, _ origin: DOTPoint
  ) {
    let ground = encoding.frames.isEmpty ? Ink.ground : Ink.frame
    for (place, size) in labels.sizes.enumerated() where size.height > 0 {
      document.addNode(
        title: "",
        [
          .role(.ground), .shape(.box), .fillColour(ground.withOpacity(0.75)),
          .colour(.transparent), .penWidth(0), .width(size.width / 72),
          .height(size.height / 72),
          .position(arrangement.names[place] + origin, isPinned: true),
        ])
    }
  }

  private mutating func addActors(_ arrangement: Arrangement, _ origin: DOTPoint) {
    for (place, actor) in encoding.actors.enumerated() {
      let centre = arrangement.symbols[place] + origin
      var attributes: [DOTAttribute] = [
        .shape(actor.symbol.shape), .fillColour(actor.symbol.fill),
        .colour(actor.symbol.outline), .width(actor.extent / 72), .height(actor.extent / 72),
        .position(centre, isPinned: true),
      ]
      if !actor.label.isEmpty {
        attributes += [
          .externalLabel(.text(actor.label)),
          .externalLabelPosition(arrangement.names[place] + origin),
        ]
      }
      nodes.append(document.addNode(title: actor.title, attributes))
    }
  }

  private mutating func addTies() {
    // An SVG has the titles anyway; thousands of tooltips would only make it twice as large.
    let brevity: [DOTAttribute] = encoding.ties.count > 1000 ? [.tooltip("")] : []
    for tie in encoding.ties {
      let ink = TieInk(isNew: tie.isNew, opacity: encoding.tieOpacity, width: tie.width)
      edges.append(
        document.addEdge(
          from: nodes[tie.tail], to: nodes[tie.head], title: tie.title,
          ink.attributes() + brevity))
    }
  }

  private mutating func addFrames(_ arrangement: Arrangement, _ origin: DOTPoint) {
    for (frame, place) in zip(encoding.frames, arrangement.frames) {
      let text = encoding.block(of: frame)
      document.addCluster(
        title: frame.name, of: frame.members.map { nodes[$0] },
        [
          .frame(lower: place.lower + origin, upper: place.upper + origin),
          .label(.text(text.text)), .labelPosition(place.name + origin), .font(.sansBold),
          .fontSize(text.size), .fontColour(text.colour), .style([.filled, .rounded]),
          .fillColour(Ink.frame), .colour(Ink.border), .penWidth(0.8), .tooltip(""),
        ])
    }
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
      let symbolHeight = row.symbolHeight(scale: scale)
      let height = max(row.size.height, symbolHeight) + 3
      y -= row.space
      let middle = y - height / 2
      y -= height
      var textLeft = left
      let centre = DOTPoint(x: left + samples / 2, y: middle)
      switch row.item {
      case .heading, .note: break
      case .group(let symbol, _):
        textLeft += samples + 5
        add(symbol, diameter: 9 * scale, at: centre)
      case .size(let diameter, _):
        textLeft += samples + 5
        add(.sizeSample, diameter: diameter, at: centre)
      case .tie(let ink, _):
        textLeft += samples + 5
        addLine(ink, from: left, to: left + samples, y: middle)
      }
      add(row.text, at: DOTPoint(x: textLeft, y: middle), width: row.size.width, role: .legend)
    }
  }

  // MARK: Pieces, in the points of A4

  private mutating func add(
    _ block: TextBlock, at place: DOTPoint, width: Double, isCentred: Bool = false,
    role: DOTRole = .caption
  ) {
    guard !block.text.isEmpty else { return }
    let centre = DOTPoint(x: isCentred ? place.x : place.x + width / 2, y: place.y)
    document.addNode(
      title: "",
      block.attributes(scale: scale) + [
        .role(role), .position(centre * scale, isPinned: true),
      ])
  }

  private mutating func add(_ symbol: FigureSymbol, diameter: Double, at place: DOTPoint) {
    let extent = diameter * symbol.proportion / 72
    document.addNode(
      title: "",
      [
        .role(.legend), .shape(symbol.shape), .fillColour(symbol.fill), .colour(symbol.outline),
        .width(extent), .height(extent), .position(place * scale, isPinned: true),
      ])
  }

  private mutating func addLine(
    _ ink: TieInk, from left: Double, to right: Double, y: Double
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
      ink.attributes() + [.role(.legend), .arrows(.none)])
  }
}

extension FigureSymbol {
  /// The symbol that shows sizes.
  fileprivate static let sizeSample = FigureSymbol(
    shape: .circle, fill: DOTColour(0xFFFFFF), proportion: 1)
}

extension DOTPoint {
  fileprivate static func + (left: DOTPoint, right: DOTPoint) -> DOTPoint {
    DOTPoint(x: left.x + right.x, y: left.y + right.y)
  }

  fileprivate static func * (point: DOTPoint, scale: Double) -> DOTPoint {
    DOTPoint(x: point.x * scale, y: point.y * scale)
  }
}
