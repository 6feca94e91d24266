// The two versions of Cytoscape's exchange format.

import Collaborations
import Wording

extension JSONGraphReader {
  /// Reads the aspects of CX2: nodes and edges, with the aliases and defaults of their columns.
  mutating func readAspects(_ aspects: [JSONValue]) throws(FormatError) {
    guard aspects.contains(where: { $0.object?["status"] != nil }) else {
      throw failure(.fault(.status))
    }
    try checkStatus(aspects)
    var columns: [String: [String: (name: String, fallback: JSONValue?)]] = [:]
    for aspect in aspects {
      for declaration in aspect.object?["attributeDeclarations"]?.array ?? [] {
        for owner in declaration.object?.members ?? [] {
          for column in owner.value.object?.members ?? [] {
            let about = column.value.object
            let alias = about?["a"]?.id ?? column.key
            columns[owner.key, default: [:]][alias] = (column.key, about?["v"])
          }
        }
      }
    }
    for aspect in aspects {
      for value in aspect.object?["nodes"]?.array ?? [] {
        guard let node = value.object, let id = node["id"]?.id else {
          throw failure(.fault(.nodeId))
        }
        var attributes = values(of: node, columns: columns["nodes"] ?? [:])
        for axis in ["x", "y", "z"] {
          if let number = node[axis]?.number { attributes[axis] = .number(number) }
        }
        let label = Self.takeText(["name", "label"], &attributes)
        reading.add(GraphDocument.Node(id: id, label: label, attributes: attributes), line: next())
      }
      for value in aspect.object?["edges"]?.array ?? [] {
        guard let edge = value.object, let source = edge["s"]?.id, let target = edge["t"]?.id else {
          throw failure(.fault(.ends))
        }
        var made = GraphDocument.Edge(source, target, isDirected: true)
        made.id = edge["id"]?.id
        var attributes = values(of: edge, columns: columns["edges"] ?? [:])
        made.label = Self.takeText(["name"], &attributes)
        made.weight = Self.takeWeight(&attributes)
        made.isDirected = Self.takeFlag("directed", &attributes) ?? true
        if let kind = Self.takeText(["interaction"], &attributes) {
          attributes["kind"] = .text(kind)
        }
        made.attributes = attributes
        reading.add(made, line: next())
      }
    }
  }

  /// Refuses a file whose writer says that it failed: what is there is a part.
  private func checkStatus(_ aspects: [JSONValue]) throws(FormatError) {
    for status in CXAspects.elements("status", of: aspects) where status["success"]?.bool == false {
      throw failure(.faultStatus(Sentence.excerpt(status["error"]?.id ?? "")))
    }
  }

  private func values(
    of object: JSONObject, columns: [String: (name: String, fallback: JSONValue?)]
  ) -> Attributes {
    var attributes: Attributes = [:]
    for column in columns.values {
      if let fallback = column.fallback { attributes[column.name] = Self.attribute(fallback) }
    }
    for member in object["v"]?.object?.members ?? [] {
      attributes[columns[member.key]?.name ?? member.key] = Self.attribute(member.value)
    }
    return attributes
  }
}

// MARK: - CX 1

/// The aspects of CX 1, which may come in any order and in several pieces.
enum CXAspects {
  /// Whether an array of aspects is CX 1.
  static func isCX(_ aspects: [JSONValue]) -> Bool {
    aspects.contains { aspect in
      ["numberVerification", "metaData", "nodes"].contains { aspect.object?[$0]?.array != nil }
    }
  }

  /// The elements of the aspect called `name`.
  static func elements(_ name: String, of aspects: [JSONValue]) -> [JSONObject] {
    aspects.flatMap { $0.object?[name]?.array ?? [] }.compactMap(\.object)
  }
}

extension JSONGraphReader {
  /// Reads the pieces of CX 1: nodes, edges, their attributes and positions.
  mutating func readFragments(_ aspects: [JSONValue]) throws(FormatError) {
    try checkStatus(aspects)
    let nodeAttributes = attributes("nodeAttributes", of: aspects)
    let edgeAttributes = attributes("edgeAttributes", of: aspects)
    var positions: [String: Attributes] = [:]
    for position in CXAspects.elements("cartesianLayout", of: aspects) {
      guard let node = position["node"]?.id else { continue }
      for axis in ["x", "y", "z"] {
        if let number = position[axis]?.number {
          positions[node, default: [:]][axis] = .number(number)
        }
      }
    }
    for node in CXAspects.elements("nodes", of: aspects) {
      guard let id = node["@id"]?.id else { throw failure(.fault(.nodeId)) }
      var own = (positions[id] ?? [:]).merging(nodeAttributes[id] ?? [:]) { _, new in new }
      if let represents = node["r"]?.id { own["represents"] = .text(represents) }
      let label = node["n"]?.id ?? Self.takeText(["name"], &own)
      reading.add(GraphDocument.Node(id: id, label: label, attributes: own), line: next())
    }
    for edge in CXAspects.elements("edges", of: aspects) {
      guard let source = edge["s"]?.id, let target = edge["t"]?.id else {
        throw failure(.fault(.ends))
      }
      var made = GraphDocument.Edge(source, target, isDirected: true)
      made.id = edge["@id"]?.id
      var own = made.id.flatMap { edgeAttributes[$0] } ?? [:]
      if let kind = edge["i"]?.id { own["kind"] = .text(kind) }
      made.label = Self.takeText(["name"], &own)
      made.weight = Self.takeWeight(&own)
      made.attributes = own
      reading.add(made, line: next())
    }
  }

  /// What an aspect of attributes says of each element, by its id.
  private func attributes(_ name: String, of aspects: [JSONValue]) -> [String: Attributes] {
    var all: [String: Attributes] = [:]
    for piece in CXAspects.elements(name, of: aspects) {
      guard let key = piece["n"]?.id, let value = piece["v"] else { continue }
      let owners = piece["po"]?.array?.compactMap(\.id) ?? [piece["po"]?.id].compactMap(\.self)
      let type = piece["d"]?.id ?? "string"
      let isNumber = ["double", "integer", "long", "float", "boolean"].contains(type)
      let typed = isNumber ? value.id.flatMap { TypedText.value($0, type: type) } : nil
      guard let value = typed ?? Self.attribute(value) else { continue }
      for owner in owners { all[owner, default: [:]][key] = value }
    }
    return all
  }
}
