// DOT text of a graph that is no drawing: names and attributes as they are.

extension DOTGraph {
  /// The graph in the DOT language; the same graph always gives the same text.
  ///
  /// Values are written as they stand, their escapes included; one must not end in an odd number
  /// of backslashes, which would take its quotation mark. Subgraphs are not written.
  ///
  /// - Complexity: O(size of the text).
  public var dotText: String {
    var out = isStrict ? "strict " : ""
    out += (isDirected ? "digraph " : "graph ") + DOTEscaping.quoted(name) + " {\n"
    if !attributes.isEmpty { out += "  graph" + Self.list(attributes) + ";\n" }
    for node in nodes {
      out += "  " + DOTEscaping.quoted(node.name) + Self.list(node.attributes) + ";\n"
    }
    let joint = isDirected ? " -> " : " -- "
    for edge in edges where nodes.indices.contains(edge.tail) && nodes.indices.contains(edge.head) {
      out += "  " + DOTEscaping.quoted(nodes[edge.tail].name) + joint
      out += DOTEscaping.quoted(nodes[edge.head].name) + Self.list(edge.attributes) + ";\n"
    }
    return out + "}\n"
  }

  private static func list(_ attributes: [Attribute]) -> String {
    guard !attributes.isEmpty else { return "" }
    let parts = attributes.map { attribute in
      let value =
        attribute.isMarkup ? "<\(attribute.value)>" : DOTEscaping.quoted(attribute.value)
      return "\(DOTEscaping.quoted(attribute.name))=\(value)"
    }
    return " [" + parts.joined(separator: ", ") + "]"
  }
}
