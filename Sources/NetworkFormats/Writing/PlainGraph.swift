// Graphs for formats that hold names, ties and weights, and little else.

import Collaborations

/// A graph for a format that holds names, ties and weights: what stands in it, and what is lost.
struct PlainGraph {
  /// The name of each node: of actors first, then of groups; no two are equal.
  var names: [String] = []
  /// How many nodes are actors.
  var actorCount = 0
  /// The edges, by the places of their nodes.
  var edges: [(source: Int, target: Int, edge: GraphDocument.Edge)] = []
  /// What the format cannot hold.
  var losses = LossCounts()
  /// Whether every edge joins an actor and a group, so that the graph has two modes.
  private(set) var hasTwoModes = false

  /// The graph of a document without edges of many ends.
  ///
  /// `name` makes of a node's id and label a name that the format can hold.
  init(
    _ document: GraphDocument, keepsEdgeLabels: Bool, keepsNumbers: Bool = false,
    name: (_ id: String, _ label: String?) -> String
  ) {
    let isActor = document.nodes.map { Self.type(of: $0) == .actor }
    let order =
      document.nodes.indices.filter { isActor[$0] }
      + document.nodes.indices.filter { !isActor[$0] }
    actorCount = isActor.count { $0 }
    var places: [String: Int] = [:]
    var taken: Set<String> = []
    for (place, index) in order.enumerated() {
      let node = document.nodes[index]
      let id = node.attributes[FieldNames.key]?.text ?? node.id
      var made = name(id, node.label)
      // A label that two nodes have tells them apart by the id.
      if taken.contains(made) { made += " (\(name(id, nil)))" }
      while taken.contains(made) { made += "'" }
      taken.insert(made)
      places[node.id] = place
      names.append(made)
      count(node, id: id, written: made, keepsNumbers: keepsNumbers)
    }
    for edge in document.edges {
      guard let source = places[edge.source], let target = places[edge.target] else { continue }
      edges.append((source, target, edge))
      count(edge, keepsLabel: keepsEdgeLabels)
    }
    hasTwoModes =
      actorCount < names.count && !edges.isEmpty
      && edges.allSatisfy { ($0.source < actorCount) != ($0.target < actorCount) }
  }

  private static func type(of node: GraphDocument.Node) -> RecordType {
    node.attributes[FieldNames.record].flatMap { RecordType(rawValue: $0.text) } ?? .actor
  }

  private mutating func count(
    _ node: GraphDocument.Node, id: String, written: String, keepsNumbers: Bool
  ) {
    let type = Self.type(of: node)
    if written != id { losses.add("id", of: type) }
    if let label = node.label, label != written {
      losses.add(type == .collaboration ? "title" : "name", of: type)
    }
    for (name, value) in node.attributes
    where name != FieldNames.record && name != FieldNames.key {
      if keepsNumbers, value.columnType == .number { continue }
      losses.add(FieldNames.said(name), of: type)
    }
  }

  private mutating func count(_ edge: GraphDocument.Edge, keepsLabel: Bool) {
    let isCollaboration = edge.attributes[FieldNames.collaboration] != nil
    let type = isCollaboration ? RecordType.collaboration : .participation
    if !keepsLabel, edge.label != nil { losses.add("title", of: type) }
    for name in edge.attributes.keys {
      switch name {
      case FieldNames.collaboration: losses.add("id", of: type)
      case "records": continue
      case FieldNames.sourceRole, FieldNames.targetRole: losses.add("role", of: .participation)
      case _ where name.hasPrefix(FieldNames.sourcePrefix):
        let own = String(name.dropFirst(FieldNames.sourcePrefix.count))
        losses.add(FieldNames.said(own), of: .participation)
      case _ where name.hasPrefix(FieldNames.targetPrefix):
        let own = String(name.dropFirst(FieldNames.targetPrefix.count))
        losses.add(FieldNames.said(own), of: .participation)
      default: losses.add(FieldNames.said(name), of: type)
      }
    }
  }

  /// Counts what groups lose in a graph of one mode: nothing tells them from actors.
  mutating func countGroupsAsActors(_ document: GraphDocument) {
    guard !hasTwoModes else { return }
    for node in document.nodes {
      let type = Self.type(of: node)
      if type != .actor { losses.add("sort of record", of: type) }
    }
  }
}
