// Graphs out of the JSON formats: node-link, JSON Graph Format, Cytoscape.js and CX2.

import Collaborations
import Wording

/// Reads graphs out of JSON, whichever of its formats they are in.
struct JSONGraphReader {
  let file: String
  var reading: GraphReading
  private var count = 0

  private init(file: String) {
    self.file = file
    reading = GraphReading(file: file)
  }

  /// The graph of a JSON text, and the format it was in.
  static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> (GraphReading, Layout) {
    let value = try JSONText.parse(bytes, file: file)
    var reader = JSONGraphReader(file: file)
    let layout = try reader.read(value)
    return (reader.reading, layout)
  }

  private mutating func read(_ value: JSONValue) throws(FormatError) -> Layout {
    if let aspects = value.array {
      if aspects.first?.object?["CXVersion"] != nil {
        try readAspects(aspects)
        return .cx2
      }
      if CXAspects.isCX(aspects) {
        try readFragments(aspects)
        return .cx
      }
      // The elements of Cytoscape.js may stand without anything around them.
      guard aspects.first?.object?["data"]?.object != nil else { throw failure(.fault(.mereArray)) }
      try readElements(value, connections: nil)
      return .cytoscape
    }
    guard let root = value.object else { throw failure(.fault(.object)) }
    if let elements = root["elements"] {
      try readElements(elements, connections: root["connections"])
      return .cytoscape
    }
    if let graph = root["graph"]?.object, graph["nodes"] != nil || root["nodes"] == nil {
      try readGraph(graph)
      return .jsonGraph
    }
    if let graphs = root["graphs"]?.array {
      for graph in graphs {
        guard let graph = graph.object else { throw failure(.fault(.graphObject)) }
        try readGraph(graph)
      }
      return .jsonGraph
    }
    try readNodeLink(root)
    return .nodeLink
  }

  func failure(_ reason: Sentence) -> FormatError {
    FormatError(
      .notReadableAs, file: file, .notOfFormat("a graph in JSON", reason: reason))
  }

  mutating func next() -> Int {
    count += 1
    return count
  }

  /// A value as an attribute; lists and objects become text.
  static func attribute(_ value: JSONValue) -> AttributeValue? {
    switch value {
    case .null: nil
    case .bool(let flag): .flag(flag)
    case .number(let digits):
      TypedText.value(digits, type: digits.contains(".") ? "double" : "long")
    case .string(let text): .text(text)
    case .array(let values):
      .text(ListCell.text(values.compactMap { attribute($0)?.text }))
    case .object(let object):
      .text(
        ListCell.text(
          object.members.compactMap { member in
            attribute(member.value).map { "\(member.key)=\($0.text)" }
          }))
    }
  }

  static func attributes(of object: JSONObject, but known: Set<String>) -> Attributes {
    var attributes: Attributes = [:]
    for member in object.members where !known.contains(member.key) {
      if ["metadata", "attributes", "data"].contains(member.key), let inner = member.value.object {
        attributes.merge(Self.attributes(of: inner, but: [])) { old, _ in old }
      } else if let value = attribute(member.value) {
        attributes[member.key] = value
      }
    }
    return attributes
  }

  static func takeWeight(_ attributes: inout Attributes) -> Double? {
    for name in ["weight", "value", "w"] {
      if case .number(let weight) = attributes[name] {
        attributes[name] = nil
        return weight
      }
    }
    return nil
  }

  static func takeFlag(_ name: String, _ attributes: inout Attributes) -> Bool? {
    guard case .flag(let flag) = attributes[name] else { return nil }
    attributes[name] = nil
    return flag
  }

  static func takeText(_ names: [String], _ attributes: inout Attributes) -> String? {
    for name in names {
      if let value = attributes[name] {
        attributes[name] = nil
        return value.text
      }
    }
    return nil
  }
}

// MARK: - Node-link

extension JSONGraphReader {
  private mutating func readNodeLink(_ root: JSONObject) throws(FormatError) {
    guard let nodes = root["nodes"]?.array else { throw failure(.fault(.nodes)) }
    let (links, edges) = (root["links"]?.array, root["edges"]?.array)
    if let links, let edges, !links.isEmpty, !edges.isEmpty {
      throw failure(.fault(.linksAndEdges))
    }
    let isNetJSON = root["netsJSON"] != nil || root["netJSON"] != nil
    var ids: [String] = []
    for value in nodes {
      guard let node = value.object else { throw failure(.fault(.nodeObject)) }
      let id = (node["id"] ?? node["key"] ?? node["name"])?.id ?? String(ids.count)
      ids.append(id)
      var attributes = Self.attributes(of: node, but: ["id", "key"])
      let label = Self.takeText(["label", "lab", "name"], &attributes)
      reading.add(GraphDocument.Node(id: id, label: label, attributes: attributes), line: next())
    }
    // Graphology's edges run from source to target unless they say otherwise.
    let isGraphology = nodes.first?.object?["key"] != nil && root["directed"] == nil
    let type = root["options"]?.object?["type"]?.id
    let isDirected = root["directed"]?.bool ?? (isGraphology && type != "undirected")
    if let lists = root["adjacency"]?.array, links == nil, edges == nil {
      return try readAdjacency(lists, ids: ids, isDirected: isDirected)
    }
    let list = (links?.isEmpty == false ? links : edges) ?? links ?? []
    for value in list {
      guard let edge = value.object else { throw failure(.fault(.edgeObject)) }
      let source = end(edge[isNetJSON ? "n1" : "source"] ?? edge["from"], ids: ids)
      let target = end(edge[isNetJSON ? "n2" : "target"] ?? edge["to"], ids: ids)
      guard let source, let target else {
        reading.refuse(.lineIsWrong(.fault(.ends)), line: next())
        continue
      }
      var made = GraphDocument.Edge(source, target, isDirected: isDirected)
      if let own = edge["directed"]?.bool { made.isDirected = own }
      if let own = edge["undirected"]?.bool { made.isDirected = !own }
      if isNetJSON, let type = edge["type"]?.id { made.isDirected = type == "arc" }
      // An edge with a source may have a date called from.
      let ends: Set<String> = edge["source"] == nil ? ["from", "to"] : ["source", "target"]
      var attributes = Self.attributes(
        of: edge, but: ends.union(["directed", "undirected", "n1", "n2", "id", "key"]))
      if isNetJSON { attributes["type"] = nil }
      made.id = (edge["id"] ?? edge["key"])?.id
      made.label = Self.takeText(["label"], &attributes)
      made.weight = Self.takeWeight(&attributes)
      made.attributes = attributes
      reading.add(made, line: next())
    }
  }

  /// The lists of neighbours that NetworkX writes: one for each node, in their order.
  ///
  /// An edge without direction stands in the lists of both its ends.
  private mutating func readAdjacency(_ lists: [JSONValue], ids: [String], isDirected: Bool)
    throws(FormatError)
  {
    guard lists.count == ids.count else { throw failure(.fault(.adjacency)) }
    var done: Set<String> = []
    for (source, list) in zip(ids, lists) {
      for value in list.array ?? [] {
        guard let object = value.object, let target = object["id"]?.id else {
          reading.refuse(.lineIsWrong(.fault(.ends)), line: next())
          continue
        }
        if !isDirected, target != source, done.contains(target) { continue }
        var edge = GraphDocument.Edge(source, target, isDirected: isDirected)
        var attributes = Self.attributes(of: object, but: ["id", "key"])
        edge.id = object["key"]?.id
        edge.label = Self.takeText(["label"], &attributes)
        edge.weight = Self.takeWeight(&attributes)
        edge.attributes = attributes
        reading.add(edge, line: next())
      }
      done.insert(source)
    }
  }

  /// The id of an end: an id, the index of a node where no node has that id, or a node itself.
  private func end(_ value: JSONValue?, ids: [String]) -> String? {
    if let object = value?.object { return (object["id"] ?? object["key"])?.id }
    guard let id = value?.id else { return nil }
    if reading.place(of: id) == nil, case .number = value, let index = Int(id),
      ids.indices.contains(index)
    {
      return ids[index]
    }
    return id
  }
}

// MARK: - JSON Graph Format

extension JSONGraphReader {
  private mutating func readGraph(_ graph: JSONObject) throws(FormatError) {
    if let nodes = graph["nodes"]?.object {
      for member in nodes.members {
        addGraphNode(member.value.object ?? JSONObject(), id: member.key)
      }
    } else {
      for value in graph["nodes"]?.array ?? [] {
        guard let node = value.object, let id = node["id"]?.id else {
          throw failure(.fault(.nodeId))
        }
        addGraphNode(node, id: id)
      }
    }
    let isDirected = graph["directed"]?.bool ?? true
    for value in graph["edges"]?.array ?? [] {
      guard let edge = value.object, let source = edge["source"]?.id,
        let target = edge["target"]?.id
      else {
        reading.refuse(.lineIsWrong(.fault(.ends)), line: next())
        continue
      }
      var made = GraphDocument.Edge(
        source, target, isDirected: edge["directed"]?.bool ?? isDirected)
      made.id = edge["id"]?.id
      made.label = edge["label"]?.id
      var attributes = Self.attributes(
        of: edge, but: ["source", "target", "directed", "id", "label", "relation"])
      if let relation = edge["relation"]?.id { attributes["kind"] = .text(relation) }
      made.weight = Self.takeWeight(&attributes)
      made.attributes = attributes
      reading.add(made, line: next())
    }
    readHyperedges(graph["hyperedges"]?.array ?? [])
  }

  private mutating func addGraphNode(_ node: JSONObject, id: String) {
    let attributes = Self.attributes(of: node, but: ["id", "label"])
    reading.add(
      GraphDocument.Node(id: id, label: node["label"]?.id, attributes: attributes), line: next())
  }

  private mutating func readHyperedges(_ list: [JSONValue]) {
    for value in list {
      guard let edge = value.object else { continue }
      var made = GraphDocument.Hyperedge(id: edge["id"]?.id, label: edge["label"]?.id)
      made.attributes = Self.attributes(
        of: edge, but: ["nodes", "source", "target", "id", "label", "relation", "directed"])
      if let relation = edge["relation"]?.id { made.attributes["kind"] = .text(relation) }
      for (key, role) in [("nodes", nil), ("source", "from"), ("target", "to")]
        as [(String, String?)]
      {
        for end in edge[key]?.array ?? [] {
          if let id = end.id { made.ends.append(.init(id, role: role)) }
        }
      }
      readEnds(edge["metadata"]?.object?["ends"]?.array, of: &made)
      reading.add(made, line: next())
    }
  }
}

extension JSONGraphReader {
  /// What is said of each end of a hyperedge, in their order.
  private func readEnds(_ list: [JSONValue]?, of edge: inout GraphDocument.Hyperedge) {
    guard let list, list.count == edge.ends.count else { return }
    edge.attributes["ends"] = nil
    for (place, value) in list.enumerated() {
      guard let object = value.object else { continue }
      var attributes = Self.attributes(of: object, but: [])
      edge.ends[place].role = Self.takeText(["role"], &attributes) ?? edge.ends[place].role
      edge.ends[place].attributes = attributes
    }
  }
}
