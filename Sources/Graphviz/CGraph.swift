// The owners of Graphviz's handles: what is opened is freed once, in the right order.

import CGraphvizShims
import DOT
import Wording

/// Graphviz's context.
///
/// It lives as long as the process: a second one would not be independent.
@safe struct GraphvizContext: ~Copyable {
  fileprivate let handle: OpaquePointer

  /// Starts Graphviz, with the reading of image files switched off.
  init() throws(GraphvizError) {
    // Safe: the caller holds the process's one lock; the result is checked.
    guard let handle = unsafe gvs_context_new() else {
      throw GraphvizError(.unavailable, .drawingLibraryMissing)
    }
    unsafe self.handle = handle
  }

  /// What Graphviz has said since the last `gvs_messages_begin`, a message a line.
  fileprivate var messages: [String] {
    // Safe: the shim returns a terminated buffer of its own, copied here under the lock.
    let text = unsafe String(cString: gvs_messages())
    return text.split(separator: "\n").map { line in
      line.hasPrefix("Error: ") ? String(line.dropFirst(7)) : String(line)
    }
  }
}

/// A graph that is not laid out yet.
///
/// It is closed when it goes out of scope.
@safe struct CGraph: ~Copyable {
  fileprivate let handle: OpaquePointer
  fileprivate var nodes: [OpaquePointer]
  fileprivate var clusters: [OpaquePointer]

  /// Builds the graph that `statements` describe.
  ///
  /// - Complexity: O(size of the statements · log(number of nodes)).
  static func built(from statements: DOTStatements) throws(GraphvizError) -> CGraph {
    var graph = try CGraph(
      isDirected: statements.isDirected, isStrict: statements.isStrict)
    graph.setAttributes(statements)
    try graph.addNodes(statements.nodes)
    try graph.addClusters(statements.clusters)
    try graph.addEdges(statements.edges)
    return graph
  }

  private init(isDirected: Bool, isStrict: Bool) throws(GraphvizError) {
    // Safe: the name lives for the call, and cgraph copies it; the result is checked.
    guard
      let handle = unsafe gvs_graph_new(
        DOTStatements.graphName, isDirected ? 1 : 0, isStrict ? 1 : 0)
    else { throw GraphvizError(.unavailable, .drawingLibraryMissing) }
    // Safe: the graph owns the handle from here, and the arrays hold handles of the graph.
    unsafe self.handle = handle
    unsafe nodes = []
    unsafe clusters = []
  }

  // Safe: the handle was opened by `init`, and nothing closes it before.
  deinit { unsafe gvs_graph_free(handle) }

  private func setAttributes(_ statements: DOTStatements) {
    for setting in statements.graph {
      // Safe: the graph is open; cgraph copies the strings.
      unsafe gvs_graph_set(handle, setting.key, setting.value, setting.isMarkup ? 1 : 0)
    }
    for setting in statements.nodeDefaults {
      // Safe: as above.
      unsafe gvs_node_default(handle, setting.key, setting.value)
    }
    for setting in statements.edgeDefaults {
      // Safe: as above.
      unsafe gvs_edge_default(handle, setting.key, setting.value)
    }
  }

  private mutating func addNodes(_ all: [DOTStatements.Settings]) throws(GraphvizError) {
    unsafe nodes.reserveCapacity(all.count)
    for (index, settings) in all.enumerated() {
      // Safe: the graph is open; the node belongs to it.
      guard let node = unsafe gvs_node_new(handle, DOTStatements.name(ofNode: index)) else {
        throw GraphvizError(.unavailable, .drawingLibraryMissing)
      }
      unsafe nodes.append(node)
      for setting in settings {
        // Safe: `node` is of this graph; cgraph copies the strings.
        unsafe gvs_node_set(handle, node, setting.key, setting.value, setting.isMarkup ? 1 : 0)
      }
    }
  }

  private mutating func addClusters(_ all: [DOTStatements.Cluster]) throws(GraphvizError) {
    for (index, cluster) in all.enumerated() {
      // Safe: a parent comes before its children, and the index is checked by the array.
      let parent = unsafe cluster.parent.map { unsafe clusters[$0] } ?? handle
      // Safe: the parent is open; the subgraph belongs to it.
      guard let subgraph = unsafe gvs_subgraph_new(parent, DOTStatements.name(ofCluster: index))
      else { throw GraphvizError(.unavailable, .drawingLibraryMissing) }
      unsafe clusters.append(subgraph)
      for setting in cluster.settings {
        // Safe: the subgraph is open; cgraph copies the strings.
        unsafe gvs_graph_set(subgraph, setting.key, setting.value, setting.isMarkup ? 1 : 0)
      }
      for member in cluster.members {
        // Safe: the node is of this graph, and the index is checked by the array.
        unsafe gvs_subgraph_add(subgraph, nodes[member])
      }
    }
  }

  private func addEdges(_ all: [DOTStatements.Edge]) throws(GraphvizError) {
    for edge in all {
      // Safe: both nodes are of this graph, and the indices are checked by the array.
      guard let made = unsafe gvs_edge_new(handle, nodes[edge.tail], nodes[edge.head]) else {
        throw GraphvizError(.unavailable, .drawingLibraryMissing)
      }
      for setting in edge.settings {
        // Safe: `made` is of this graph; cgraph copies the strings.
        unsafe gvs_edge_set(handle, made, setting.key, setting.value, setting.isMarkup ? 1 : 0)
      }
    }
  }
}

// MARK: - Layout

extension CGraph {
  /// Lays the graph out, and gives it up for one that can be rendered.
  consuming func laidOut(
    for job: RenderingJob, in context: borrowing GraphvizContext
  ) throws(GraphvizError) -> LaidOutGraph {
    gvs_messages_begin()
    // Safe: both handles are open, and the caller holds the lock.
    let status = unsafe gvs_layout(
      context.handle, handle, job.engine.rawValue, job.measuresTextEvenly ? 1 : 0,
      job.output.drawsText ? 1 : 0)
    // Graphviz returns 0 even where a label or a position is wrong, so its messages count too.
    guard status == 0, gvs_has_errors() == 0 else {
      let messages = context.messages
      // Safe: frees what a part of a layout may have attached; nothing where there is nothing.
      unsafe gvs_layout_free(context.handle, handle)
      throw Self.refusal(messages, job.engine)
    }
    return unsafe LaidOutGraph(
      graph: self, context: context.handle, drawsClusters: job.engine.drawsClusters)
  }

  private static func refusal(_ messages: [String], _ engine: GraphvizEngine) -> GraphvizError {
    if messages.contains(where: { $0.contains("not recognized") }) {
      return GraphvizError(
        .unavailable, .drawingLayoutsMissing(engine: engine.rawValue), messages: messages)
    }
    return GraphvizError(
      .rejected, .drawingRefused(message: words(of: messages)), messages: messages)
  }

  fileprivate static func words(of messages: [String]) -> String {
    messages.isEmpty ? "no reason was given" : messages.joined(separator: "; ")
  }
}

/// A graph that is laid out: the layout is freed first, and then the graph.
@safe struct LaidOutGraph: ~Copyable {
  private let graph: CGraph
  private let context: OpaquePointer
  private let drawsClusters: Bool

  fileprivate init(graph: consuming CGraph, context: OpaquePointer, drawsClusters: Bool) {
    self.graph = graph
    self.drawsClusters = drawsClusters
    unsafe self.context = context
  }

  // Safe: the context lives as long as the process, and the graph is closed after this.
  deinit { unsafe gvs_layout_free(context, graph.handle) }

  /// Renders the graph; may be called for several formats.
  func render(
    _ format: GraphvizFormat, in context: borrowing GraphvizContext
  ) throws(GraphvizError) -> [UInt8] {
    gvs_messages_begin()
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    // Safe: the graph is laid out, and the shim always sets both results.
    let status = unsafe gvs_render(self.context, graph.handle, format.rawValue, &bytes, &count)
    // Safe: the bytes are Graphviz's, freed once, after the copy below.
    defer { if let bytes = unsafe bytes { unsafe gvs_render_free(bytes) } }
    guard status == 0, let start = unsafe bytes else {
      let messages = context.messages
      throw GraphvizError(
        .rejected, .drawingRefused(message: CGraph.words(of: messages)), messages: messages)
    }
    // Safe: Graphviz gave `count` bytes at `start`.
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Where everything is.
  var positions: GraphvizLayout {
    // Safe, all four: the handles are of this graph, which is laid out.
    GraphvizLayout(
      bounds: unsafe Self.box(gvs_graph_box(graph.handle)),
      nodes: unsafe graph.nodes.map { unsafe Self.box(gvs_node_box($0)) },
      externalLabels: unsafe graph.nodes.map { node in
        let box = unsafe gvs_node_external_label_box(node)
        return box.is_set == 0 ? nil : Self.box(box)
      },
      clusters: unsafe graph.clusters.map { cluster in
        drawsClusters ? Self.box(unsafe gvs_graph_box(cluster)) : nil
      })
  }

  private static func box(_ box: gvs_box) -> GraphvizLayout.Box {
    GraphvizLayout.Box(
      lower: DOTPoint(x: box.left, y: box.bottom), upper: DOTPoint(x: box.right, y: box.top))
  }
}
