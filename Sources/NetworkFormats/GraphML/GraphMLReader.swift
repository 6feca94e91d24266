// Graphs out of GraphML.
//
// Keys may stand anywhere and serve elements they were not declared for; edges may come before
// nodes; each edge has its own direction; a graph inside a node makes its nodes part of that one;
// a hyperedge is a collaboration; ports stay as attributes of edges.
// Reference: U. Brandes et al., "GraphML Progress Report", Graph Drawing 2001.

import Collaborations
import Wording

/// Reads GraphML.
final class GraphMLReader: XMLHandler {
  private(set) var failure: FormatError?
  private var reading: GraphReading
  private var keys: [String: [Key]] = [:]
  /// The keys in the order of the file.
  private var keyOrder: [Key] = []
  private var openKey: Key?
  private var elements: [String] = []
  private var graphs: [(isDirected: Bool, node: String?)] = []
  private var owners: [Owner] = []
  private var dataKey: String?
  private var notes: Set<Sentence> = []

  private struct Key {
    var id: String
    var name: String
    var type: String
    var owner: String
    var isOpaque: Bool
    var defaultText: String?
  }

  private struct Owner {
    enum Kind: String { case node, edge, hyperedge, endpoint, graph, port }
    let kind: Kind
    let line: Int
    var node = GraphDocument.Node(id: "")
    var edge = GraphDocument.Edge("", "")
    var hyperedge = GraphDocument.Hyperedge()
    var end = GraphDocument.Hyperedge.End("")
    var attributes: Attributes = [:]
    var keys: Set<String> = []
  }

  private init(file: String) {
    reading = GraphReading(file: file, declaresTypes: true)
  }

  /// The graph of a GraphML text.
  static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> GraphReading {
    let reader = GraphMLReader(file: file)
    try XMLEvents.parse(bytes, file: file, to: reader)
    return reader.reading
  }

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    if elements.isEmpty, name != "graphml" {
      failure = FormatError(
        .notReadableAs, file: reading.file, row: line,
        .notOfFormat("GraphML", reason: .faultFirstElement(Sentence.excerpt(name))))
      return
    }
    elements.append(name)
    switch name {
    case "key": startKey(attributes)
    case "graph": startGraph(attributes, line: line)
    case "node": startNode(attributes, line: line)
    case "edge": startEdge(attributes, line: line)
    case "hyperedge":
      var owner = Owner(kind: .hyperedge, line: line)
      owner.hyperedge.id = attributes["id"]
      owners.append(owner)
    case "endpoint": startEnd(attributes, line: line)
    case "port": owners.append(Owner(kind: .port, line: line))
    case "data": dataKey = attributes["key"]
    default: break
    }
  }

  func end(_ name: String, text: String, line: Int) {
    elements.removeLast()
    switch name {
    case "key": endKey(line: line)
    case "default": openKey?.defaultText = text
    case "data": endData(text, line: line)
    case "NodeLabel", "EdgeLabel": addStyledLabel(text)
    case "desc": addDescription(text)
    case "node", "edge", "hyperedge", "endpoint": endOwner()
    case "port":
      if owners.last?.attributes.isEmpty == false { note(.partPorts, line: line) }
      endOwner()
    case "graph":
      endOwner()
      graphs.removeLast()
    case "locator": note(.partLocator, line: line)
    default: break
    }
  }
}

// MARK: - Keys

extension GraphMLReader {
  private func startKey(_ attributes: [String: String]) {
    let id = attributes["id"] ?? ""
    let name = attributes["attr.name"].flatMap { $0.isEmpty ? nil : $0 }
    openKey = Key(
      id: id, name: name ?? attributes["yfiles.type"] ?? id,
      type: attributes["attr.type"] ?? "string", owner: attributes["for"] ?? "all",
      isOpaque: attributes["attr.name"] == nil && attributes["yfiles.type"] != nil)
  }

  private func endKey(line: Int) {
    guard let key = openKey else { return }
    if keys[key.id]?.contains(where: { $0.owner == key.owner }) == true {
      reading.refuse(.keyIsDeclaredTwice(id: key.id), line: line, value: key.id)
    }
    keys[key.id, default: []].append(key)
    keyOrder.append(key)
    openKey = nil
  }

  /// The key that serves an element: one declared for it, else one declared for another.
  private func key(_ id: String, for kind: Owner.Kind) -> Key? {
    let candidates = keys[id] ?? []
    return candidates.first { $0.owner == kind.rawValue }
      ?? candidates.first { $0.owner == "all" } ?? candidates.first
  }

  private func endData(_ text: String, line: Int) {
    guard let id = dataKey, let last = owners.indices.last else { return }
    dataKey = nil
    guard let key = key(id, for: owners[last].kind) else {
      reading.log.add(
        .undeclaredAttribute(name: id), row: line - 1, value: id, severity: .warning)
      set(id, text, type: "string", line: line)
      return
    }
    if key.isOpaque {
      note(.partDrawingStyles, line: line)
      return
    }
    owners[last].keys.insert(key.id)
    set(key.name, text, type: key.type, line: line)
  }

  private func set(_ name: String, _ text: String, type: String, line: Int) {
    guard let last = owners.indices.last else { return }
    let isBlank = NameForm.canonical(text).isEmpty
    guard let value = isBlank ? .text("") : TypedText.value(text, type: type) else {
      reading.refuseValue(
        .valueIsNotOfType(value: text, type: type, name: name), line: line, value: text)
      return
    }
    if !isBlank { owners[last].attributes[name] = value }
  }

  /// Gives an element the defaults of the keys that it does not have.
  private func addDefaults(to owner: inout Owner) {
    for key in keyOrder where !owner.keys.contains(key.id) {
      guard let text = key.defaultText, key.owner == owner.kind.rawValue || key.owner == "all",
        owner.attributes[key.name] == nil
      else { continue }
      if let value = TypedText.value(text, type: key.type) { owner.attributes[key.name] = value }
    }
  }

  private func note(_ what: Sentence, line: Int) {
    guard notes.insert(what).inserted else { return }
    reading.log.add(.notKept(what), row: line - 1, severity: .note)
  }
}

// MARK: - Nodes and edges

extension GraphMLReader {
  private func startGraph(_ attributes: [String: String], line: Int) {
    let node = owners.last { $0.kind == .node }?.node.id
    graphs.append((attributes["edgedefault"] == "directed", node))
    owners.append(Owner(kind: .graph, line: line))
  }

  private func startNode(_ attributes: [String: String], line: Int) {
    var owner = Owner(kind: .node, line: line)
    owner.node.id = attributes["id"] ?? ""
    if let parent = graphs.last?.node { owner.attributes["partOf"] = .text(parent) }
    owners.append(owner)
  }

  private func startEdge(_ attributes: [String: String], line: Int) {
    var owner = Owner(kind: .edge, line: line)
    let isDirected =
      switch attributes["directed"] {
      case "true"?, "1"?: true
      case "false"?, "0"?: false
      default: graphs.last?.isDirected ?? false
      }
    owner.edge = GraphDocument.Edge(
      attributes["source"] ?? "", attributes["target"] ?? "", isDirected: isDirected)
    owner.edge.id = attributes["id"]
    for name in ["sourceport", "targetport"] {
      if let port = attributes[name] { owner.attributes[name] = .text(port) }
    }
    owners.append(owner)
  }

  private func startEnd(_ attributes: [String: String], line: Int) {
    var owner = Owner(kind: .endpoint, line: line)
    var end = GraphDocument.Hyperedge.End(attributes["node"] ?? "", role: attributes["role"])
    if let type = attributes["type"], type == "in" || type == "out" {
      end.attributes["direction"] = .text(type)
    }
    if let port = attributes["port"] { end.attributes["port"] = .text(port) }
    owner.end = end
    owners.append(owner)
  }

  private func addStyledLabel(_ text: String) {
    guard let last = owners.lastIndex(where: { $0.kind == .node || $0.kind == .edge }),
      !NameForm.canonical(text).isEmpty
    else { return }
    if owners[last].kind == .node {
      owners[last].node.label = owners[last].node.label ?? text
    } else {
      owners[last].edge.label = owners[last].edge.label ?? text
    }
  }

  /// A description is an attribute; that of an end says what the node does there.
  private func addDescription(_ text: String) {
    let description = NameForm.canonical(text)
    guard let last = owners.indices.last, owners[last].kind != .graph, !description.isEmpty else {
      return
    }
    if owners[last].kind == .endpoint, owners[last].end.role == nil {
      owners[last].end.role = description
    } else {
      owners[last].attributes["desc"] = .text(description)
    }
  }

  private func endOwner() {
    guard var owner = owners.popLast() else { return }
    addDefaults(to: &owner)
    switch owner.kind {
    case .node:
      owner.node.label =
        take("label", from: &owner.attributes) ?? take("name", from: &owner.attributes)
        ?? owner.node.label
      owner.node.attributes = owner.attributes
      reading.add(owner.node, line: owner.line)
    case .edge:
      owner.edge.label = take("label", from: &owner.attributes) ?? owner.edge.label
      if case .number(let weight) = owner.attributes["weight"] {
        owner.edge.weight = weight
        owner.attributes["weight"] = nil
      }
      owner.edge.attributes = owner.attributes
      reading.add(owner.edge, line: owner.line)
    case .hyperedge:
      owner.hyperedge.label = take("label", from: &owner.attributes)
      owner.hyperedge.attributes = owner.attributes
      reading.add(owner.hyperedge, line: owner.line)
    case .graph:
      if !owner.attributes.isEmpty { note(.partGraphAttributes, line: owner.line) }
    case .endpoint:
      guard let last = owners.lastIndex(where: { $0.kind == .hyperedge }) else { return }
      owner.end.attributes.merge(owner.attributes) { first, _ in first }
      owners[last].hyperedge.ends.append(owner.end)
    case .port: break
    }
  }

  private func take(_ name: String, from attributes: inout Attributes) -> String? {
    guard let value = attributes[name] else { return nil }
    attributes[name] = nil
    return value.text
  }
}
