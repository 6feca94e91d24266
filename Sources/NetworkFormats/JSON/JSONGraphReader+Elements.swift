// The elements of Cytoscape.js, and those of Kumu, which are written alike.

import Collaborations
import Wording

extension JSONGraphReader {
  mutating func readElements(_ elements: JSONValue, connections: JSONValue?)
    throws(FormatError)
  {
    var nodes = elements.object?["nodes"]?.array ?? []
    var edges = elements.object?["edges"]?.array ?? connections?.array ?? []
    for element in elements.array ?? [] {
      let data = element.object?["data"]?.object ?? element.object
      if data?["source"] != nil { edges.append(element) } else { nodes.append(element) }
    }
    for value in nodes {
      guard let data = value.object?["data"]?.object ?? value.object,
        let id = (data["id"] ?? data["label"])?.id
      else { throw failure(.fault(.nodeId)) }
      var attributes = Self.attributes(of: data, but: ["id"])
      // NetworkX writes the id a second time.
      if attributes["value"]?.text == id { attributes["value"] = nil }
      if let parent = Self.takeText(["parent"], &attributes) {
        attributes["partOf"] = .text(parent)
      }
      if let position = value.object?["position"]?.object {
        attributes.merge(Self.attributes(of: position, but: [])) { old, _ in old }
      }
      let label = Self.takeText(["label", "name"], &attributes)
      reading.add(GraphDocument.Node(id: id, label: label, attributes: attributes), line: next())
    }
    for value in edges {
      guard let data = value.object?["data"]?.object ?? value.object,
        let source = (data["source"] ?? data["from"])?.id,
        let target = (data["target"] ?? data["to"])?.id
      else {
        reading.refuse(.lineIsWrong(.fault(.ends)), line: next())
        continue
      }
      var made = GraphDocument.Edge(source, target, isDirected: true)
      made.id = data["id"]?.id
      let ends: Set<String> = data["source"] == nil ? ["from", "to"] : ["source", "target"]
      var attributes = Self.attributes(of: data, but: ends.union(["id"]))
      if let id = made.id, attributes["key"]?.text == id { attributes["key"] = nil }
      made.label = Self.takeText(["label", "name"], &attributes)
      made.weight = Self.takeWeight(&attributes)
      made.isDirected = Self.takeFlag("directed", &attributes) ?? true
      if let kind = Self.takeText(["interaction"], &attributes) { attributes["kind"] = .text(kind) }
      made.attributes = attributes
      reading.add(made, line: next())
    }
  }
}
