// A network as a printable picture.

public import Collaborations
public import DOT
public import NetworkAnalysis
public import Wording

/// Where something was placed: its centre and its extent, in points with y growing upward.
public struct FigureBox: Hashable, Sendable {
  /// The point in the middle.
  public var centre: DOTPoint
  /// The extent from left to right.
  public var width: Double
  /// The extent from bottom to top.
  public var height: Double

  /// Creates a box.
  public init(centre: DOTPoint, width: Double, height: Double) {
    self.centre = centre
    self.width = width
    self.height = height
  }
}

/// A network as a printable picture: every actor of a lens and every tie, a title, a legend and
/// the source, on one page of A4 in landscape.
///
/// A picture is composed in steps that need texts measured and nodes placed. Both are done by a
/// layout program behind the function `placing`, which takes a drawing and one of Graphviz's
/// engines (a ``FigureLayout``; `nop2`, which keeps given
/// positions; or `nop`, which keeps them where nothing overlaps) and returns the box of
/// each node:
///
///     let figure = try NetworkFigure(of: graph, in: network, options: options) { drawing, engine in
///       try renderer.layout(drawing, engine: GraphvizEngine(rawValue: engine) ?? .nop2).nodes.map {
///         FigureBox(centre: $0.centre, width: $0.width, height: $0.height)
///       }
///     }
///     let svg = try renderer.render(figure.document, engine: .nop2, format: .svg)
///
/// The same arguments and the same `placing` give the same document. Every actor is one node of
/// the document, in the order of the graph, and its title is its full name. Other nodes have a
/// role (`DOTRole`): they are words, grounds of words, or samples of the legend.
public struct NetworkFigure: Sendable {
  /// Places the nodes of a drawing with an engine.
  public typealias Placing = (_ drawing: DOTDocument, _ engine: String) throws -> [FigureBox]

  /// The most actors of whom every name is written.
  public static let mostNames = 150

  /// The most actors that are all drawn when nobody said what shall be shown.
  public static let mostActors = 5_000

  /// How many names are written where there are more actors than ``mostNames``.
  public static let chosenNames = 60

  /// The picture; every node has a position, so it is rendered with the engine `nop2`.
  public let document: DOTDocument

  /// The layout that placed the actors.
  public let layout: FigureLayout

  /// The actors that are drawn: the document's node, and the node of the graph.
  public let drawnActors: [(id: DOTNode.ID, node: Int)]

  /// The ties that are drawn: the document's edge, and the tie.
  public let drawnTies: [(id: DOTEdge.ID, tie: Tie)]

  /// Where the actors stand, for ``FigureOptions/positions`` of a later picture.
  public let positions: FigurePositions

  /// What a reader of the picture must know.
  public let notes: [Sentence]

  /// The size in points of the names of actors when the picture is printed on its paper; `nil`
  /// where none is written, and on a page of small pictures.
  public let nameSize: Double?

  /// The least size in points at which names on paper are read without effort.
  public static let legibleNameSize = 6.0

  /// Composes the picture of `graph`, which shows `network` through a lens.
  ///
  /// - Throws: `LookupError` when an option names an edition that is not there, what the measure
  ///   throws when it is cancelled, and what `placing` throws.
  /// - Complexity: that of the measure, and of the layout.
  public init(
    of graph: ActorGraph, in network: Network, options: FigureOptions = FigureOptions(),
    placing: @escaping Placing
  ) throws {
    var sizes = try SizeLooks(of: graph, in: network, options: options)
    let content = try FigureContent(of: graph, values: sizes.measured, options: options)
    sizes.fit(to: content)
    let (layout, replaced) = Self.layout(of: content, options)
    let told = options.remarks + (replaced.map { [$0] } ?? [])
    let encoding = try Encoding(
      of: graph, in: network, content: content, sizes: sizes, layout: layout, options: options)
    let legend = Legend(of: encoding, options: options)
    var caption = Caption(of: graph, in: network, encoding: encoding, options: options)
    let days = try options.time.map { try FigureDays(of: content, graph, time: $0) }
    let ruler = TextRuler(placing)
    try ruler.learn(
      LabelSizes.texts(of: encoding) + Heading.texts(of: caption)
        + LegendColumn.texts(of: legend) + [caption.isolatesBlock(size: encoding.labelSize)])
    var labels = try LabelSizes(of: encoding, ruler: ruler)
    // Small pictures write the names of a day where there is room, so the layout needs less.
    let whole = labels
    if options.time == .byDay { labels = labels.reduced(to: PanelGrid.nameShare) }
    var arrangement = try Self.arrangement(
      of: encoding, labels, layout: layout, graph, network, options, ruler)
    if options.groupsAs == .hulls {
      arrangement.scenery += Hulls.around(encoding, arrangement)
    }
    positions = FigurePositions(
      Dictionary(
        zip(encoding.marks.map(\.title), arrangement.symbols), uniquingKeysWith: { one, _ in one }),
      room: .init(
        lower: DOTPoint(x: 0, y: 0),
        upper: DOTPoint(x: arrangement.width, y: arrangement.height)))
    var remarks = told
    if let days {
      remarks.append(options.time == .film ? .figureFilm : .figureEachDay)
      if days.undated > 0 { remarks.append(.figureUndated(count: days.undated)) }
    }
    caption.remarks += remarks.map { $0.text(in: options.language) }
    let page = try FigurePage(
      encoding: encoding, legend: legend, caption: caption, arrangement: arrangement,
      labels: whole, days: days, time: options.time, paper: options.paper,
      language: options.language, ruler: ruler)
    nameSize =
      encoding.marks.contains { !$0.label.isEmpty } && options.time != .byDay
      ? encoding.labelSize / page.scale * options.paper.enlargement : nil
    self.layout = layout
    document = page.document
    drawnActors = zip(page.nodes, encoding.marks).compactMap {
      id, mark -> (id: DOTNode.ID, node: Int)? in
      guard case .actor(let node) = mark.subject else { return nil }
      return (id: id, node: node)
    }
    drawnTies = zip(page.edges, encoding.lines).compactMap {
      id, line -> (id: DOTEdge.ID, tie: Tie)? in
      guard let tie = line.tie else { return nil }
      return (id: id, tie: tie)
    }
    notes =
      sizes.notes + content.remarks + told
      + (days.map { $0.undated > 0 ? [.figureUndated(count: $0.undated)] : [] } ?? [])
  }

  private static func arrangement(
    of encoding: Encoding, _ labels: LabelSizes, layout: FigureLayout, _ graph: ActorGraph,
    _ network: Network, _ options: FigureOptions, _ ruler: TextRuler
  ) throws -> Arrangement {
    switch layout {
    case .map:
      return try MapArrangement(encoding, labels, of: graph, in: network)
        .arranged(on: options.basemap, ruler: ruler, language: options.language)
    case .circle: return CircleArrangement.arranged(encoding, labels)
    default:
      if let kept = options.positions, encoding.frames.isEmpty || !encoding.framesAreRooms,
        let arrangement = KeptArrangement.arranged(encoding, labels, keeping: kept)
      {
        return arrangement
      }
      return try Arrangement(of: encoding, labels: labels, layout: layout, ruler: ruler)
    }
  }

  /// The layout, and what is said where it is another than was asked for.
  private static func layout(
    of content: FigureContent, _ options: FigureOptions
  ) -> (FigureLayout, Sentence?) {
    var isTied = [Bool](repeating: false, count: content.marks.count)
    for line in content.lines {
      isTied[line.tail] = true
      isTied[line.head] = true
    }
    let actors = isTied.count { $0 }, ties = content.lines.count
    let wanted = options.layout ?? .chosen(actors: actors, ties: ties)
    guard let other = wanted.replacement(actors: actors, ties: ties) else { return (wanted, nil) }
    return (other, .figureFallback(from: wanted.rawValue, to: other.rawValue))
  }
}
