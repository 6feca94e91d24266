// Graphs as DOT.
//
// Nodes have their ids for names. A free attribute is always written after `attribute.`, which no
// attribute of Graphviz is, so that no file can be named and no address set by what a record says.
// Reference: E. Gansner, E. Koutsofios, S. North, "Drawing graphs with dot", 2015.

import Collaborations
import DOT

/// Writes DOT.
enum DOTGraphWriter {
  /// The graph as a DOT text.
  static func bytes(of document: GraphDocument, title: String) -> [UInt8] {
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: [])
    let edges = AttributeColumns(document.edges.lazy.map(\.attributes), native: [])
    var graph = DOTGraph()
    graph.name = DOTValue.escaped(title)
    graph.isDirected = document.edges.contains { $0.isDirected }
    var places: [String: Int] = [:]
    var taken = Set(document.nodes.map(\.id))
    for (place, node) in document.nodes.enumerated() {
      places[node.id] = place
      var made = DOTGraph.Node(name: node.id)
      var attributes = node.attributes
      if !DOTValue.canBeName(node.id) {
        made.name = "n\(place)"
        while !taken.insert(made.name).inserted { made.name += "'" }
        attributes[FieldNames.key] = attributes[FieldNames.key] ?? .text(node.id)
      }
      if let label = node.label {
        made.attributes.append(.init("label", DOTEscaping.label(label)))
        // Reading takes a label that is the node's name for none.
        if label == made.name { attributes[FieldNames.name] = .text(label) }
      }
      made.attributes += list(attributes, in: nodes, adding: FieldNames.name, FieldNames.key)
      graph.nodes.append(made)
    }
    for edge in document.edges {
      guard let tail = places[edge.source], let head = places[edge.target] else { continue }
      var made = DOTGraph.Edge(tail: tail, head: head)
      if let label = edge.label {
        made.attributes.append(.init("label", DOTEscaping.label(label)))
      }
      if let weight = edge.weight {
        made.attributes.append(.init("weight", PlainNumber.text(weight)))
      }
      if graph.isDirected, !edge.isDirected { made.attributes.append(.init("dir", "none")) }
      made.attributes += list(edge.attributes, in: edges)
      graph.edges.append(made)
    }
    return Array(graph.dotText.utf8)
  }

  /// The attributes in their order, after those of the names `first`, which have no column.
  private static func list(
    _ attributes: Attributes, in columns: AttributeColumns, adding first: String...
  ) -> [DOTGraph.Attribute] {
    var list: [DOTGraph.Attribute] = []
    let own = Set(columns.columns.map(\.name))
    for name in first where !own.contains(name) {
      if let value = attributes[name] { list.append(.init(name, DOTValue.escaped(value.text))) }
    }
    for (column, value) in columns.values(of: attributes) {
      let title = columns.columns[column].title
      let isSafe =
        FieldNames.isField(columns.columns[column].name) || title.hasPrefix("attribute.")
        || title.hasPrefix(FieldNames.sourcePrefix) || title.hasPrefix(FieldNames.targetPrefix)
      list.append(
        .init(
          DOTValue.escaped(isSafe ? title : "attribute." + title), DOTValue.escaped(value.text)))
    }
    return list
  }
}

/// Values of attributes that mean nothing to Graphviz.
enum DOTValue {
  /// The text with doubled backslashes, so that none takes a quotation mark, and with line breaks
  /// as `\n` and `\r`, since Graphviz loses one that stands after a quotation mark.
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\r\n", with: "\\r\\n")
      .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  /// The text that was escaped.
  static func plain(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Whether a text can name a node: Graphviz keeps names that begin with `%` for itself.
  static func canBeName(_ text: String) -> Bool {
    !text.isEmpty && !text.utf8.contains(UInt8(ascii: "\\")) && !text.hasPrefix("%")
  }
}
