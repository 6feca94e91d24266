// Graphs as JSON Graph Format, version 2.
//
// What is said of the ends of a hyperedge stands in its metadata, in the order of its nodes.
// Reference: A. Bargnesi et al., "JSON Graph Format Specification", jsongraphformat.info.

import Collaborations

/// Writes JSON Graph Format.
enum JSONGraphWriter {
  /// The graph as a JSON text.
  static func bytes(of document: GraphDocument, title: String) -> [UInt8] {
    let native: Set<AttributeType> = [.text, .number, .flag]
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(document.edges.lazy.map(\.attributes), native: native)
    let groups = AttributeColumns(document.hyperedges.lazy.map(\.attributes), native: native)
    let ends = AttributeColumns(
      document.hyperedges.lazy.flatMap(\.ends).map(\.attributes), native: native)
    let isDirected = !document.edges.isEmpty && document.edges.allSatisfy(\.isDirected)
    var json = JSONOutput()
    json.beginObject(isBroken: true)
    json.beginObject("graph", isBroken: true)
    json.add("label", title)
    json.add("directed", isDirected)
    json.beginObject("nodes", isBroken: true)
    for node in document.nodes {
      json.beginObject(node.id)
      if let label = node.label { json.add("label", label) }
      json.beginObject("metadata")
      json.add(node.attributes, in: nodes)
      json.end()
      json.end()
    }
    json.end()
    json.beginArray("edges", isBroken: true)
    for edge in document.edges {
      json.beginObject()
      if let id = edge.id { json.add("id", id) }
      json.add("source", edge.source)
      json.add("target", edge.target)
      if let kind = edge.attributes["kind"] { json.add("relation", kind.text) }
      if edge.isDirected != isDirected { json.add("directed", edge.isDirected) }
      if let label = edge.label { json.add("label", label) }
      json.beginObject("metadata")
      if let weight = edge.weight { json.add("weight", weight) }
      json.add(edge.attributes.filter { $0.key != "kind" }, in: edges)
      json.end()
      json.end()
    }
    json.end()
    if !document.hyperedges.isEmpty {
      json.beginArray("hyperedges", isBroken: true)
      for group in document.hyperedges { add(group, groups, ends: ends, to: &json) }
      json.end()
    }
    json.end()
    json.end()
    return json.bytes
  }

  private static func add(
    _ group: GraphDocument.Hyperedge, _ columns: AttributeColumns, ends: AttributeColumns,
    to json: inout JSONOutput
  ) {
    json.beginObject()
    if let id = group.id { json.add("id", id) }
    json.beginArray("nodes")
    for end in group.ends { json.add(nil, end.node) }
    json.end()
    if let kind = group.attributes["kind"] { json.add("relation", kind.text) }
    if let label = group.label { json.add("label", label) }
    json.beginObject("metadata")
    json.add(group.attributes.filter { $0.key != "kind" }, in: columns)
    json.beginArray("ends")
    for end in group.ends {
      json.beginObject()
      if let role = end.role { json.add("role", role) }
      json.add(end.attributes, in: ends)
      json.end()
    }
    json.end()
    json.end()
    json.end()
  }
}
