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

  /// What a reader of the picture must know.
  public let notes: [Sentence]

  /// Composes the picture of `graph`, which shows `network` through a lens.
  ///
  /// - Throws: `LookupError` when an option names an edition that is not there, what the measure
  ///   throws when it is cancelled, and what `placing` throws.
  /// - Complexity: that of the measure, and of the layout.
  public init(
    of graph: ActorGraph, in network: Network, options: FigureOptions = FigureOptions(),
    placing: Placing
  ) throws {
    let encoding = try Encoding(of: graph, in: network, options: options)
    let legend = Legend(of: encoding, options: options)
    let caption = Caption(of: graph, in: network, encoding: encoding, options: options)
    let ties = encoding.ties.count
    let tied = encoding.actors.count { !$0.isIsolate }
    let layout = options.layout ?? .chosen(actors: tied, ties: ties)
    let labels = try LabelSizes(of: encoding, placing: placing)
    let arrangement = try Arrangement(
      of: encoding, labels: labels, layout: layout, placing: placing)
    let page = try FigurePage(
      encoding: encoding, legend: legend, caption: caption, arrangement: arrangement,
      labels: labels, placing: placing)
    self.layout = layout
    document = page.document
    drawnActors = zip(page.nodes, encoding.actors).map { ($0, $1.node) }
    drawnTies = zip(page.edges, encoding.ties).map { ($0, $1.tie) }
    notes = encoding.values.notes
  }
}
