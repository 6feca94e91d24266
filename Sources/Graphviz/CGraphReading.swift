// From cgraph's graphs to values.

import CGraphvizShims
import DOT

/// Reads graphs with cgraph's parser, in this process; see `DOTTextReader` for why that is only
/// done in a process of its own.
enum CGraphReading {
  /// The graphs of a text without zeros, or what the parser says is wrong with it.
  static func outcome(of text: [UInt8]) -> DOTReadingJob.Outcome {
    guard gvs_reading_begin() == 1 else { return .wrong(messages: ["Graphviz is missing"]) }
    gvs_messages_begin()
    // Safe: the text is pinned for as long as it is read; each graph is freed before the next one
    // is read, and its handles are used only before that.
    return unsafe text.withUnsafeBufferPointer { bytes in
      guard let opened = unsafe gvs_text_open(bytes.baseAddress, bytes.count) else {
        return .wrong(messages: ["out of memory"])
      }
      defer { unsafe gvs_text_close(opened) }
      var graphs: [DOTGraph] = []
      while let graph = unsafe gvs_text_next(opened) {
        graphs.append(unsafe Reader(graph).graph)
        unsafe gvs_graph_free(graph)
        if gvs_has_errors() != 0 { break }
      }
      guard gvs_has_errors() == 0 else {
        let text = unsafe String(cString: gvs_messages())
        return .wrong(
          messages: text.split(separator: "\n").map { line in
            line.hasPrefix("Error: ") ? String(line.dropFirst(7)) : String(line)
          })
      }
      return .graphs(graphs)
    }
  }
}

/// One graph while it is read.
@safe private struct Reader {
  private(set) var graph = DOTGraph()
  private var places: [UInt32: Int] = [:]
  private let attributes: [[(name: String, symbol: UnsafeMutableRawPointer)]]

  // Safe, here and below: every handle belongs to `root`, which the caller keeps open.
  init(_ root: OpaquePointer) {
    unsafe attributes = [gvs_of_graph, gvs_of_node, gvs_of_edge].map { kind in
      var list: [(String, UnsafeMutableRawPointer)] = unsafe []
      var symbol = unsafe gvs_attribute_after(root, Int32(kind.rawValue), nil)
      while let current = unsafe symbol {
        unsafe list.append((String(cString: gvs_attribute_name(current)), current))
        unsafe symbol = gvs_attribute_after(root, Int32(kind.rawValue), current)
      }
      return unsafe list
    }
    graph.name = unsafe String(cString: gvs_name(UnsafeMutableRawPointer(root)))
    graph.isDirected = unsafe gvs_graph_is_directed(root) != 0
    graph.isStrict = unsafe gvs_graph_is_strict(root) != 0
    graph.attributes = unsafe values(of: UnsafeMutableRawPointer(root), kind: 0)
    unsafe readNodes(root)
    unsafe readEdges(root)
    unsafe readSubgraphs(root)
  }

  private mutating func readNodes(_ root: OpaquePointer) {
    var next = unsafe gvs_node_first(root)
    while let node = unsafe next {
      unsafe places[gvs_node_place(node)] = graph.nodes.count
      let object = unsafe UnsafeMutableRawPointer(node)
      graph.nodes.append(
        DOTGraph.Node(
          name: unsafe Self.nodeName(object), attributes: unsafe values(of: object, kind: 1)))
      unsafe next = gvs_node_after(root, node)
    }
  }

  private static func nodeName(_ object: UnsafeMutableRawPointer) -> String {
    unsafe String(cString: gvs_name(object))
  }

  private mutating func readEdges(_ root: OpaquePointer) {
    var edges: [(place: UInt32, edge: DOTGraph.Edge)] = []
    var nextNode = unsafe gvs_node_first(root)
    while let node = unsafe nextNode {
      var nextEdge = unsafe gvs_edge_first(root, node)
      while let edge = unsafe nextEdge {
        let ends = unsafe [gvs_edge_tail(edge), gvs_edge_head(edge)].compactMap { end in
          unsafe end.flatMap { unsafe places[gvs_node_place($0)] }
        }
        let object = unsafe UnsafeMutableRawPointer(edge)
        var attributes = unsafe values(of: object, kind: 2)
        let key = unsafe String(cString: gvs_name(object))
        if !key.isEmpty { attributes.append(DOTGraph.Attribute("key", key)) }
        if ends.count == 2 {
          edges.append(
            (
              unsafe gvs_edge_place(edge),
              DOTGraph.Edge(tail: ends[0], head: ends[1], attributes: attributes)
            ))
        }
        unsafe nextEdge = gvs_edge_after(root, edge)
      }
      unsafe nextNode = gvs_node_after(root, node)
    }
    graph.edges = edges.sorted { $0.place < $1.place }.map(\.edge)
  }

  /// Reads the subgraphs, those of one depth after the other, so that nothing recurs.
  private mutating func readSubgraphs(_ root: OpaquePointer) {
    var open: [(handle: OpaquePointer, place: Int?)] = unsafe [(root, nil)]
    var done = 0
    while unsafe done < open.count {
      let (parent, place) = unsafe open[done]
      done += 1
      var next = unsafe gvs_subgraph_first(parent)
      while let subgraph = unsafe next {
        var members: [Int] = []
        var nextNode = unsafe gvs_node_first(subgraph)
        while let node = unsafe nextNode {
          if let member = unsafe places[gvs_node_place(node)] { members.append(member) }
          unsafe nextNode = gvs_node_after(subgraph, node)
        }
        let object = unsafe UnsafeMutableRawPointer(subgraph)
        unsafe open.append((subgraph, graph.subgraphs.count))
        graph.subgraphs.append(
          DOTGraph.Subgraph(
            name: unsafe String(cString: gvs_name(object)), parent: place, members: members,
            attributes: unsafe values(of: object, kind: 0)))
        unsafe next = gvs_subgraph_after(subgraph)
      }
    }
  }

  private func values(of object: UnsafeMutableRawPointer, kind: Int) -> [DOTGraph.Attribute] {
    var values: [DOTGraph.Attribute] = []
    for unsafe(name, symbol) in unsafe attributes[kind] {
      var isMarkup: Int32 = 0
      let value = unsafe String(cString: gvs_attribute_value(object, symbol, &isMarkup))
      if !value.isEmpty {
        values.append(DOTGraph.Attribute(name, value, isMarkup: isMarkup != 0))
      }
    }
    return values
  }
}
