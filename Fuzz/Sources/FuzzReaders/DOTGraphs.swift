// Graphs as Graphviz's parser could give them, out of any bytes.
//
// The parser itself is Graphviz's, runs in a process of its own, and is not what is fuzzed here:
// what reads its answer is. Bytes are read as a small language of numbers and texts, so that
// a byte that changes changes a name, an end or an attribute.

import DOT

/// Makes graphs of any bytes.
struct DOTGraphs {
  private var bytes: ArraySlice<UInt8>

  /// The graphs that `bytes` mean.
  static func graphs(in bytes: [UInt8]) -> [DOTGraph] {
    var maker = DOTGraphs(bytes: bytes[...])
    return (0..<maker.number(below: 4)).map { _ in maker.graph() }
  }

  private mutating func number(below limit: Int) -> Int {
    guard limit > 0, let byte = bytes.popFirst() else { return 0 }
    return Int(byte) % limit
  }

  private mutating func text() -> String {
    let names = ["label", "weight", "record", "cluster", "dir", "key", "collaboration", "\\N", ""]
    let choice = number(below: 24)
    if choice < names.count { return names[choice] }
    let count = min(choice - names.count, bytes.count)
    defer { bytes = bytes.dropFirst(count) }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private mutating func attributes() -> [DOTGraph.Attribute] {
    (0..<number(below: 5)).map { _ in
      let name = text()
      let isMarkup = number(below: 2) == 1
      return DOTGraph.Attribute(name, text(), isMarkup: isMarkup)
    }
  }

  private mutating func graph() -> DOTGraph {
    var graph = DOTGraph()
    let flags = number(below: 4)
    (graph.isDirected, graph.isStrict) = (flags & 1 != 0, flags & 2 != 0)
    graph.name = text()
    graph.attributes = attributes()
    graph.nodes = (0..<number(below: 16)).map { _ in
      DOTGraph.Node(name: text(), attributes: attributes())
    }
    let count = graph.nodes.count
    if count > 0 {
      graph.edges = (0..<number(below: 16)).map { _ in
        DOTGraph.Edge(
          tail: number(below: count), head: number(below: count), attributes: attributes())
      }
    }
    for place in 0..<number(below: 4) {
      let parent = number(below: place + 1)
      graph.subgraphs.append(
        DOTGraph.Subgraph(
          name: number(below: 2) == 1 ? "cluster_" + text() : text(),
          parent: parent == 0 ? nil : parent - 1,
          members: (0..<number(below: 5)).compactMap { _ in
            count > 0 ? number(below: count) : nil
          },
          attributes: attributes()))
    }
    return graph
  }
}
