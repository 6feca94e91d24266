// What is refused before Graphviz sees it.

public import DOT
import Wording

/// The sizes up to which a drawing is given to Graphviz.
///
/// Beyond them some layouts crash, exhaust the memory or run for hours, which nothing can
/// interrupt; the numbers were measured on Graphviz 2.43 with networks of two edges a node.
public struct GraphvizLimits: Hashable, Sendable {
  /// The most nodes for each layout.
  public var nodes: [GraphvizEngine: Int] = [
    .dot: 3_000, .neato: 5_000, .fdp: 5_000, .sfdp: 60_000, .circo: 5_000, .twopi: 60_000,
    .osage: 60_000, .patchwork: 60_000, .nop: 20_000, .nop2: 100_000,
  ]

  /// The most edges for each node the layout allows.
  public var edgesPerNode = 10

  /// The most lines in a label.
  ///
  /// Graphviz counts them in 16 bits and crashes beyond.
  public var labelLines = 50

  /// The most bytes of UTF-8 in a label, a tooltip or a title.
  public var labelBytes = 16_384

  /// The most corners of the polygons and lines behind a drawing.
  public var outlinePoints = 200_000

  /// The most cells in a table.
  public var tableCells = 2_000

  /// The most pixels of a bitmap, in millions.
  public var megapixels = 150

  /// Creates the default limits.
  public init() {}

  /// Throws the reason why `document` is not given to `engine`, if there is one.
  public func check(
    _ document: DOTDocument, engine: GraphvizEngine
  ) throws(GraphvizError) {
    let most = nodes[engine] ?? 1_000
    try check(document.nodes.count, .nodes, most, engine)
    try check(document.edges.count, .edges, most * edgesPerNode, engine)
    try check(document.clusters.count, .clusters, 1_000, engine)
    try check(nesting(of: document), .clusterLevels, 50, engine)

    let corners = document.attributes.reduce(0) { count, attribute in
      guard case .scenery(let outlines) = attribute else { return count }
      return count + outlines.reduce(0) { $0 + $1.points.count }
    }
    try check(corners, .corners, outlinePoints, engine)
    try check(document.title, document.attributes + document.nodeDefaults + document.edgeDefaults)
    for node in document.nodes {
      try check(node.title, node.attributes)
      if engine.needsPositions, !node.attributes.contains(where: \.isPosition) {
        throw GraphvizError(
          .positionMissing,
          .drawingPositionMissing(of: brief(node.title), engine: engine.rawValue))
      }
    }
    for edge in document.edges { try check(edge.title, edge.attributes) }
    for cluster in document.clusters { try check(cluster.title, cluster.attributes) }
  }
}

// MARK: - Kernels

extension GraphvizLimits {
  private func check(
    _ count: Int, _ what: DrawingPart, _ limit: Int, _ engine: GraphvizEngine
  ) throws(GraphvizError) {
    guard count > limit else { return }
    throw GraphvizError(
      .tooLarge,
      .drawingTooLarge(engine: engine.rawValue, what: what, count: count, limit: limit))
  }

  private func nesting(of document: DOTDocument) -> Int {
    var depths: [Int] = []
    for cluster in document.clusters {
      depths.append(1 + (cluster.parent.map { depths[$0.index] } ?? 0))
    }
    return depths.max() ?? 0
  }

  private func check(_ title: String, _ attributes: [DOTAttribute]) throws(GraphvizError) {
    try check(text: title, of: title)
    for attribute in attributes {
      switch attribute {
      case .label(let label), .externalLabel(let label), .headLabel(let label),
        .tailLabel(let label):
        try check(label, of: title)
      case .tooltip(let text): try check(text: text, of: title)
      default: continue
      }
    }
  }

  private func check(_ label: DOTLabel, of title: String) throws(GraphvizError) {
    switch label {
    case .text(let text, _): try check(text: text, of: title)
    case .table(let table):
      var cells = table.rows.flatMap(\.self)
      cells += cells.flatMap { $0.table?.flatMap(\.self) ?? [] }
      if cells.count > tableCells {
        throw tooLong(title, .cells, cells.count, tableCells)
      }
      for cell in cells {
        if cell.lines.count > labelLines {
          throw tooLong(title, .lines, cell.lines.count, labelLines)
        }
        for piece in cell.lines.flatMap(\.pieces) { try check(text: piece.text, of: title) }
      }
    }
  }

  private func check(text: String, of title: String) throws(GraphvizError) {
    let bytes = text.utf8.count
    if bytes > labelBytes { throw tooLong(title, .bytes, bytes, labelBytes) }
    let lines = text.utf8.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    if lines > labelLines { throw tooLong(title, .lines, lines, labelLines) }
  }

  private func tooLong(_ title: String, _ what: DrawingPart, _ count: Int, _ limit: Int)
    -> GraphvizError
  {
    GraphvizError(
      .labelTooLong,
      .drawingLabelTooLong(of: brief(title), what: what, count: count, limit: limit))
  }

  /// The first words of a title that may be enormous.
  private func brief(_ title: String) -> String {
    guard title.utf8.count > 80 else { return title }
    return String(String.UnicodeScalarView(title.unicodeScalars.prefix(60))) + "…"
  }
}

extension DOTAttribute {
  fileprivate var isPosition: Bool {
    if case .position = self { true } else { false }
  }
}
