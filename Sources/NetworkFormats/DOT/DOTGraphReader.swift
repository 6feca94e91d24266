// Graphs of DOT files as graphs of actors and ties.

import Collaborations
import DOT
import Wording

/// Makes one graph of the graphs of a DOT file.
///
/// Nodes of the same name are one, whatever graph of the file they stand in. A label is the
/// node's name where it says more than `\\N`; `weight` is the edge's weight; the innermost cluster
/// of a node is its attribute `cluster`. Every other attribute is kept, with the narrowest type
/// that all its values have.
enum DOTGraphReader {
  static func read(_ graphs: [DOTGraph], file: String) -> GraphReading {
    var reading = GraphReading(file: file)
    guard !graphs.isEmpty else {
      reading.log.add(.dotHoldsNoGraph)
      return reading
    }
    // A file of our own says its types itself, and its backslashes are doubled.
    let isOwn = graphs.contains { graph in
      graph.nodes.contains { value(FieldNames.record, $0.attributes)?.isEmpty == false }
    }
    let graphs = isOwn ? graphs.map(plain) : graphs
    let nodeTypes = isOwn ? [:] : types(graphs.flatMap { $0.nodes.flatMap(\.attributes) })
    let edgeTypes = isOwn ? [:] : types(graphs.flatMap { $0.edges.flatMap(\.attributes) })
    for graph in graphs {
      let clusters = clusterNames(of: graph)
      let names = graph.nodes.map { name(of: $0, log: &reading.log) }
      for (place, source) in graph.nodes.enumerated() {
        var node = GraphDocument.Node(id: names[place])
        node.label = label(of: source, in: graph)
        node.attributes = values(source.attributes, types: nodeTypes, except: ["label"])
        if let cluster = clusters[place] { node.attributes["cluster"] = .text(cluster) }
        if let known = reading.place(of: node.id) {
          if reading.document.nodes[known].label == nil {
            reading.document.nodes[known].label = node.label
          }
          reading.document.nodes[known].attributes.merge(node.attributes) { first, _ in first }
        } else {
          reading.add(node, line: 1)
        }
      }
      for source in graph.edges {
        reading.add(
          edge(source, names: names, isDirected: graph.isDirected, types: edgeTypes), line: 1)
      }
    }
    return reading
  }

  /// A graph of our own with the attributes as they were before they were written.
  private static func plain(_ graph: DOTGraph) -> DOTGraph {
    func plain(_ attributes: [DOTGraph.Attribute]) -> [DOTGraph.Attribute] {
      attributes.filter { $0.name != "dir" || $0.value != "none" }.map { attribute in
        guard attribute.name != "label" else { return attribute }
        return .init(DOTValue.plain(attribute.name), DOTValue.plain(attribute.value))
      }
    }
    var graph = graph
    for place in graph.edges.indices {
      let isUndirected = value("dir", graph.edges[place].attributes) == "none"
      graph.edges[place].attributes = plain(graph.edges[place].attributes)
      if isUndirected { graph.edges[place].attributes.append(.init("directed", "no")) }
    }
    for place in graph.nodes.indices {
      graph.nodes[place].attributes = plain(graph.nodes[place].attributes)
    }
    return graph
  }

  private static func edge(
    _ source: DOTGraph.Edge, names: [String], isDirected: Bool, types: [String: AttributeType]
  ) -> GraphDocument.Edge {
    var edge = GraphDocument.Edge(
      names[source.tail], names[source.head],
      isDirected: isDirected && value("dir", source.attributes) != "none"
        && value("directed", source.attributes) != "no")
    edge.label = value("label", source.attributes).flatMap {
      let text = DOTText.plain($0, isMarkup: isMarkup("label", source.attributes), name: nil)
      return text.isEmpty ? nil : text
    }
    edge.id = value("key", source.attributes)
    var left: Set = ["label", "key", "directed"]
    if let weight = value("weight", source.attributes).flatMap({ PlainNumber.value(of: $0) }) {
      edge.weight = weight
      left.insert("weight")
    }
    edge.attributes = values(source.attributes, types: types, except: left)
    return edge
  }

  /// The name of a node on one line, as an actor's id is.
  private static func name(of node: DOTGraph.Node, log: inout ProblemLog) -> String {
    guard node.name.utf8.count <= TextRule.name.byteLimit else { return node.name }
    if node.name.unicodeScalars.allSatisfy({ !TextRule.name.forbids($0) }) {
      return node.name.isEmpty ? "\"\"" : node.name
    }
    let words = node.name.split { character in
      character.unicodeScalars.contains { TextRule.name.forbids($0) || $0 == " " }
    }
    log.add(.nodeNameIsOnOneLine(name: node.name), value: node.name, severity: .note)
    return words.joined(separator: " ")
  }

  private static func label(of node: DOTGraph.Node, in graph: DOTGraph) -> String? {
    guard let label = value("label", node.attributes), label != "\\N" else { return nil }
    let text = DOTText.plain(
      label, isMarkup: isMarkup("label", node.attributes), name: node.name)
    return text.isEmpty || text == node.name ? nil : text
  }

  /// The label, or else the name, of the innermost cluster of each node that is in one.
  private static func clusterNames(of graph: DOTGraph) -> [Int: String] {
    var names: [Int: String] = [:]
    // A subgraph comes after the one that it stands in, so the innermost is written last.
    for subgraph in graph.subgraphs {
      let isCluster =
        subgraph.name.hasPrefix("cluster")
        || value("cluster", subgraph.attributes)?.lowercased() == "true"
      guard isCluster else { continue }
      let label = value("label", subgraph.attributes).map {
        DOTText.plain($0, isMarkup: isMarkup("label", subgraph.attributes), name: nil)
      }
      let name = label.flatMap { $0.isEmpty ? nil : $0 } ?? subgraph.name
      for member in subgraph.members { names[member] = name }
    }
    return names
  }

  private static func value(_ name: String, _ attributes: [DOTGraph.Attribute]) -> String? {
    attributes.first { $0.name == name }?.value
  }

  private static func isMarkup(_ name: String, _ attributes: [DOTGraph.Attribute]) -> Bool {
    attributes.first { $0.name == name }?.isMarkup ?? false
  }

  // MARK: - Types

  private static func types(_ attributes: [DOTGraph.Attribute]) -> [String: AttributeType] {
    var types: [String: AttributeType] = [:]
    for attribute in attributes where types[attribute.name] != .text {
      let type = attribute.isMarkup ? .text : AttributeType(of: attribute.value)
      types[attribute.name] = types[attribute.name, default: type] == type ? type : .text
    }
    return types
  }

  private static func values(
    _ attributes: [DOTGraph.Attribute], types: [String: AttributeType], except left: Set<String>
  ) -> Attributes {
    var values: Attributes = [:]
    for attribute in attributes where !left.contains(attribute.name) {
      values[attribute.name] = (types[attribute.name] ?? .text).value(of: attribute.value)
    }
    return values
  }
}

/// Labels of DOT files as plain text.
enum DOTText {
  /// A label without its escapes, character references and, in markup, without its tags.
  static func plain(_ label: String, isMarkup: Bool, name: String?) -> String {
    let bare = isMarkup ? withoutTags(label) : withoutEscapes(label, name: name)
    return NameForm.canonical(withoutReferences(bare))
  }

  private static func withoutEscapes(_ label: String, name: String?) -> String {
    guard label.utf8.contains(UInt8(ascii: "\\")) else { return label }
    var text = ""
    var isEscaped = false
    for character in label {
      if isEscaped {
        switch character {
        case "n", "l", "r": text += " "
        case "N": text += name ?? ""
        case "G", "E", "T", "H", "L": break
        default: text.append(character)
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private static func withoutTags(_ markup: String) -> String {
    var text = ""
    var isTag = false
    for character in markup {
      if character == "<" {
        isTag = true
        text += " "
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func withoutReferences(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return Entities.decoded(text)
  }
}
