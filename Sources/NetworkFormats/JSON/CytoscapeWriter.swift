// Graphs as Cytoscape's JSON: Cytoscape.js, and CX2.
//
// Neither has undirected edges: an edge says in `directed` whether it has a direction. The nodes
// of CX2 are numbers, so each has its id in `recordID`.
// Reference: Cytoscape.js, "Elements JSON"; NDEx, "Cytoscape Exchange (CX) 2 format".

import Collaborations

/// Writes Cytoscape's formats.
enum CytoscapeWriter {
  private static let native: Set<AttributeType> = [.text, .number, .flag]

  /// The graph as the JSON of Cytoscape.js.
  static func bytes(of document: GraphDocument, title: String) -> [UInt8] {
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(document.edges.lazy.map(\.attributes), native: native)
    var json = JSONOutput()
    json.beginObject(isBroken: true)
    json.beginObject("data")
    json.add("name", title)
    json.end()
    // NetworkX looks for these two, for the value of a node and for the key of an edge.
    json.add("directed", !document.edges.isEmpty && document.edges.allSatisfy(\.isDirected))
    json.add("multigraph", true)
    json.beginObject("elements", isBroken: true)
    json.beginArray("nodes", isBroken: true)
    for node in document.nodes {
      json.beginObject()
      json.beginObject("data")
      json.add("id", node.id)
      json.add("value", node.id)
      if let label = node.label { json.add("name", label) }
      json.add(node.attributes, in: nodes)
      json.end()
      json.end()
    }
    json.end()
    json.beginArray("edges", isBroken: true)
    for edge in document.edges {
      json.beginObject()
      json.beginObject("data")
      if let id = edge.id {
        json.add("id", id)
        json.add("key", id)
      }
      json.add("source", edge.source)
      json.add("target", edge.target)
      json.add("directed", edge.isDirected)
      if let label = edge.label { json.add("name", label) }
      if let weight = edge.weight { json.add("weight", weight) }
      json.add(edge.attributes, in: edges)
      json.end()
      json.end()
    }
    json.end()
    json.end()
    json.end()
    return json.bytes
  }

  /// The graph as CX2.
  static func cx2(of document: GraphDocument, title: String) -> [UInt8] {
    let document = document.numbered(from: 0)
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(
      document.edges.lazy.map { $0.attributes.filter { $0.key != "kind" } }, native: native)
    var json = JSONOutput()
    json.beginArray(isBroken: true)
    json.beginObject()
    json.add("CXVersion", "2.0")
    json.add("hasFragments", false)
    json.end()
    addMetadata(of: document, to: &json)
    json.beginObject()
    json.beginArray("attributeDeclarations")
    json.beginObject()
    json.beginObject("networkAttributes")
    declare("name", "string", in: &json)
    json.end()
    json.beginObject("nodes")
    declare("name", "string", in: &json)
    for column in nodes.columns { declare(column.title, column.cxType, in: &json) }
    json.end()
    json.beginObject("edges")
    declare("name", "string", in: &json)
    declare("interaction", "string", in: &json)
    declare("directed", "boolean", in: &json)
    declare("weight", "double", in: &json)
    for column in edges.columns { declare(column.title, column.cxType, in: &json) }
    json.end()
    json.end()
    json.end()
    json.end()
    addAspect("networkAttributes", [title], to: &json) { title, json in json.add("name", title) }
    addAspect("nodes", document.nodes, to: &json) { node, json in
      json.add("id", Double(node.id) ?? 0)
      json.beginObject("v")
      if let label = node.label { json.add("name", label) }
      json.add(node.attributes, in: nodes)
      json.end()
    }
    addAspect("edges", Array(document.edges.enumerated()), to: &json) { numbered, json in
      let (number, edge) = numbered
      json.add("id", Double(number))
      json.add("s", Double(edge.source) ?? 0)
      json.add("t", Double(edge.target) ?? 0)
      json.beginObject("v")
      if let label = edge.label { json.add("name", label) }
      if let kind = edge.attributes["kind"] { json.add("interaction", kind.text) }
      json.add("directed", edge.isDirected)
      if let weight = edge.weight { json.add("weight", weight) }
      json.add(edge.attributes.filter { $0.key != "kind" }, in: edges)
      json.end()
    }
    addAspect("status", [true], to: &json) { success, json in
      json.add("error", "")
      json.add("success", success)
    }
    json.end()
    return json.bytes
  }

  private static func addMetadata(of document: GraphDocument, to json: inout JSONOutput) {
    let counts = [
      ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", document.nodes.count),
      ("edges", document.edges.count),
    ]
    addAspect("metaData", counts, to: &json) { aspect, json in
      json.add("elementCount", Double(aspect.1))
      json.add("name", aspect.0)
    }
  }

  private static func declare(_ name: String, _ type: String, in json: inout JSONOutput) {
    json.beginObject(name)
    json.add("d", type)
    json.end()
  }

  private static func addAspect<Element>(
    _ name: String, _ elements: [Element], to json: inout JSONOutput,
    write: (Element, inout JSONOutput) -> Void
  ) {
    json.beginObject()
    json.beginArray(name, isBroken: true)
    for element in elements {
      json.beginObject()
      write(element, &json)
      json.end()
    }
    json.end()
    json.end()
  }
}

extension AttributeColumn {
  fileprivate var cxType: String { xmlType == "int" ? "integer" : xmlType }
}

extension GraphDocument {
  /// The graph with numbers for ids; each node has the id that it had in `recordID`.
  func numbered(from first: Int) -> GraphDocument {
    var numbers: [String: String] = [:]
    numbers.reserveCapacity(nodes.count)
    var numbered = self
    for place in nodes.indices {
      numbers[nodes[place].id] = String(first + place)
      numbered.nodes[place].id = String(first + place)
      numbered.nodes[place].attributes[FieldNames.key] =
        nodes[place].attributes[FieldNames.key] ?? .text(nodes[place].id)
    }
    for place in edges.indices {
      numbered.edges[place].source = numbers[edges[place].source] ?? edges[place].source
      numbered.edges[place].target = numbers[edges[place].target] ?? edges[place].target
    }
    return numbered
  }
}
