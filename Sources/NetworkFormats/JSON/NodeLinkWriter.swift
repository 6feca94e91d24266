// Graphs as node-link JSON, which D3, NetworkX and others read.
//
// Reference: NetworkX, `networkx.readwrite.json_graph.node_link_data`, with `edges="links"`.

import Collaborations

/// Writes node-link JSON.
enum NodeLinkWriter {
  /// The graph as a JSON text.
  static func bytes(of document: GraphDocument, title: String) -> [UInt8] {
    let native: Set<AttributeType> = [.text, .number, .flag]
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(document.edges.lazy.map(\.attributes), native: native)
    let isDirected = !document.edges.isEmpty && document.edges.allSatisfy(\.isDirected)
    var json = JSONOutput()
    json.beginObject(isBroken: true)
    json.add("directed", isDirected)
    json.add("multigraph", true)
    json.beginObject("graph")
    json.add("name", title)
    json.end()
    json.beginArray("nodes", isBroken: true)
    for node in document.nodes {
      json.beginObject()
      json.add("id", node.id)
      if let label = node.label { json.add("name", label) }
      json.add(node.attributes, in: nodes)
      json.end()
    }
    json.end()
    json.beginArray("links", isBroken: true)
    for edge in document.edges {
      json.beginObject()
      json.add("source", edge.source)
      json.add("target", edge.target)
      if let id = edge.id { json.add("id", id) }
      if edge.isDirected != isDirected { json.add("directed", edge.isDirected) }
      if let label = edge.label { json.add("label", label) }
      if let weight = edge.weight { json.add("weight", weight) }
      json.add(edge.attributes, in: edges)
      json.end()
    }
    json.end()
    json.end()
    return json.bytes
  }
}
