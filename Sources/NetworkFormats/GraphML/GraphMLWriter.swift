// Graphs as GraphML.
//
// A key for each name and type of attribute, ids of edges that are unique, and a direction on
// every edge that differs from most. The role of an end of a hyperedge stands in its description,
// for GraphML has no data of ends.
// Reference: U. Brandes et al., "GraphML Progress Report", Graph Drawing 2001.

import Collaborations

/// Writes GraphML.
enum GraphMLWriter {
  private static let native: Set<AttributeType> = [.text, .number, .flag]

  /// The graph as a GraphML text.
  static func bytes(of document: GraphDocument) -> [UInt8] {
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(document.edges.lazy.map(\.attributes), native: native)
    let groups = AttributeColumns(document.hyperedges.lazy.map(\.attributes), native: native)
    var xml = XMLOutput()
    xml.begin(
      "graphml",
      [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
          "xsi:schemaLocation",
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
        ),
      ])
    addKeys(&xml, document: document, [("node", nodes), ("edge", edges), ("hyperedge", groups)])
    let isDirected = !document.edges.isEmpty && document.edges.allSatisfy(\.isDirected)
    xml.begin("graph", [("edgedefault", isDirected ? "directed" : "undirected")])
    for node in document.nodes {
      xml.begin("node", [("id", node.id)])
      add(node.label, node.attributes, prefix: "node", nodes, to: &xml)
      xml.end()
    }
    for edge in document.edges {
      let direction = edge.isDirected == isDirected ? nil : edge.isDirected ? "true" : "false"
      xml.begin(
        "edge",
        [
          ("id", edge.id), ("source", edge.source), ("target", edge.target),
          ("directed", direction),
        ])
      if let weight = edge.weight {
        xml.element("data", [("key", "edge-weight")], text: PlainNumber.text(weight))
      }
      add(edge.label, edge.attributes, prefix: "edge", edges, to: &xml)
      xml.end()
    }
    for group in document.hyperedges {
      xml.begin("hyperedge", [("id", group.id)])
      add(group.label, group.attributes, prefix: "hyperedge", groups, to: &xml)
      for end in group.ends {
        xml.begin("endpoint", [("node", end.node)])
        if let role = end.role { xml.element("desc", text: role) }
        xml.end()
      }
      xml.end()
    }
    xml.end()
    xml.end()
    return xml.bytes
  }

  private static func addKeys(
    _ xml: inout XMLOutput, document: GraphDocument, _ owners: [(String, AttributeColumns)]
  ) {
    func key(_ id: String, _ name: String, _ type: String, for owner: String) {
      xml.element(
        "key", [("id", id), ("for", owner), ("attr.name", name), ("attr.type", type)])
    }
    for (owner, columns) in owners {
      let labels =
        switch owner {
        case "node": document.nodes.contains { $0.label != nil }
        case "edge": document.edges.contains { $0.label != nil }
        default: document.hyperedges.contains { $0.label != nil }
        }
      if labels { key("\(owner)-label", "label", "string", for: owner) }
      if owner == "edge", document.edges.contains(where: { $0.weight != nil }) {
        key("edge-weight", "weight", "double", for: owner)
      }
      for (place, column) in columns.columns.enumerated() {
        key("\(owner)-\(place)", column.title, column.xmlType, for: owner)
      }
    }
  }

  private static func add(
    _ label: String?, _ attributes: Attributes, prefix: String, _ columns: AttributeColumns,
    to xml: inout XMLOutput
  ) {
    if let label { xml.element("data", [("key", "\(prefix)-label")], text: label) }
    for (column, value) in columns.values(of: attributes) {
      xml.element("data", [("key", "\(prefix)-\(column)")], text: value.graphText)
    }
  }
}

extension AttributeValue {
  /// The value as formats with a type for flags write it.
  var graphText: String {
    if case .flag(let flag) = self { return flag ? "true" : "false" }
    return text
  }
}
