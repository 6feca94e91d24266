// Graphs as GEXF 1.3.
//
// Nodes and edges that have dates hold for that time; a month or a year begins on its first day
// and ends on its last, and stands in an attribute as it was said. The kind of an edge tells
// parallel edges apart.
// Reference: the GEXF working group, "GEXF 1.3", gexf.net, 2022.

import Collaborations

/// Writes GEXF.
enum GEXFWriter {
  private static let native: Set<AttributeType> = [.text, .number, .flag]

  /// The graph as a GEXF text.
  static func bytes(of document: GraphDocument) -> [UInt8] {
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(
      document.edges.lazy.map { $0.attributes.withoutKind }, native: native)
    let isDynamic =
      document.nodes.contains { $0.attributes.hasTimes }
      || document.edges.contains { $0.attributes.hasTimes }
    let isDirected = !document.edges.isEmpty && document.edges.allSatisfy(\.isDirected)
    var xml = XMLOutput()
    xml.begin("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")])
    xml.begin("meta")
    xml.element("creator", text: "Maillage")
    xml.end()
    xml.begin(
      "graph",
      [
        ("defaultedgetype", isDirected ? "directed" : "undirected"), ("idtype", "string"),
        ("mode", isDynamic ? "dynamic" : "static"), ("timeformat", isDynamic ? "date" : nil),
      ])
    add(nodes, of: "node", to: &xml)
    add(edges, of: "edge", to: &xml)
    xml.begin("nodes")
    for node in document.nodes {
      xml.begin("node", [("id", node.id), ("label", node.label)] + node.attributes.times)
      add(node.attributes, nodes, to: &xml)
      xml.end()
    }
    xml.end()
    xml.begin("edges")
    for edge in document.edges {
      let type = edge.isDirected == isDirected ? nil : edge.isDirected ? "directed" : "undirected"
      xml.begin(
        "edge",
        [
          ("id", edge.id), ("source", edge.source), ("target", edge.target), ("type", type),
          ("label", edge.label), ("weight", edge.weight.map(PlainNumber.text)),
          ("kind", edge.attributes["kind"]?.text),
        ] + edge.attributes.times)
      add(edge.attributes.withoutKind, edges, to: &xml)
      xml.end()
    }
    xml.end()
    xml.end()
    xml.end()
    return xml.bytes
  }

  private static func add(_ columns: AttributeColumns, of owner: String, to xml: inout XMLOutput) {
    guard !columns.columns.isEmpty else { return }
    xml.begin("attributes", [("class", owner)])
    for (place, column) in columns.columns.enumerated() {
      let type = column.xmlType == "int" ? "integer" : column.xmlType
      xml.element(
        "attribute", [("id", String(place)), ("title", column.title), ("type", type)])
    }
    xml.end()
  }

  private static func add(
    _ attributes: Attributes, _ columns: AttributeColumns, to xml: inout XMLOutput
  ) {
    let values = columns.values(of: attributes)
    guard !values.isEmpty else { return }
    xml.begin("attvalues")
    for (column, value) in values {
      xml.element("attvalue", [("for", String(column)), ("value", value.graphText)])
    }
    xml.end()
  }
}

extension Attributes {
  fileprivate var withoutKind: Attributes { filter { $0.key != "kind" } }

  private func date(_ name: String) -> CalendarDate? {
    if case .date(let date) = self[name] { date } else { nil }
  }

  fileprivate var hasTimes: Bool { date(FieldNames.since) != nil || date("until") != nil }

  /// The first and the last day of an element that has dates.
  fileprivate var times: [(String, String?)] {
    [
      ("start", date(FieldNames.since)?.firstDay.description),
      ("end", date("until")?.lastDay.description),
    ]
  }
}
