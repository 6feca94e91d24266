// Graphs as GML.
//
// Seven bits, ids that are numbers, names of letters, digits and underscores: any other character
// of a name stands as its code between `xu_` and `_`. Every node has a label, as NetworkX wants it;
// one that is no title says so. GML has one direction for the whole graph: in a graph of both
// sorts, an edge says its own in `directed`.
// Reference: M. Himsolt, "GML: A Portable Graph File Format", University of Passau, 1997.

import Collaborations

/// Writes GML.
enum GMLWriter {
  /// The graph as a GML text.
  static func bytes(of document: GraphDocument) -> [UInt8] {
    let document = document.numbered(from: 0)
    let native: Set<AttributeType> = [.text, .number]
    let nodes = AttributeColumns(document.nodes.lazy.map(\.attributes), native: native)
    let edges = AttributeColumns(document.edges.lazy.map(\.attributes), native: native)
    let isDirected = !document.edges.isEmpty && document.edges.allSatisfy(\.isDirected)
    var text = GMLText()
    text.line("Creator \"Maillage\"")
    text.line("graph [")
    text.line("  directed \(isDirected ? 1 : 0)")
    // Without this NetworkX takes parallel edges for a mistake.
    text.line("  multigraph 1")
    for node in document.nodes {
      text.line("  node [")
      text.line("    id \(node.id)")
      text.add("label", .text(node.label ?? node.attributes[FieldNames.key]?.text ?? node.id))
      if node.label == nil { text.add(FieldNames.titled, .number(0)) }
      text.add(node.attributes, in: nodes)
      text.line("  ]")
    }
    for edge in document.edges {
      text.line("  edge [")
      text.line("    source \(edge.source)")
      text.line("    target \(edge.target)")
      if edge.isDirected != isDirected { text.line("    directed \(edge.isDirected ? 1 : 0)") }
      if let label = edge.label { text.add("label", .text(label)) }
      if let weight = edge.weight { text.add("weight", .number(weight)) }
      text.add(edge.attributes, in: edges)
      text.line("  ]")
    }
    text.line("]")
    return text.bytes
  }
}

/// A GML text while it is written.
private struct GMLText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(10)
  }

  mutating func add(_ attributes: Attributes, in columns: AttributeColumns) {
    for (column, value) in columns.values(of: attributes) {
      add(GMLName.encoded(columns.columns[column].title), value)
    }
  }

  mutating func add(_ name: String, _ value: AttributeValue) {
    guard case .number(let number) = value else {
      return line("    \(name) \"\(Entities.encoded(value.text))\"")
    }
    var digits = PlainNumber.text(number)
    // A number with an exponent and no point is no number to NetworkX.
    if let exponent = digits.firstIndex(of: "e"), !digits.contains(".") {
      digits.insert(contentsOf: ".0", at: exponent)
    }
    line("    \(name) \(digits)")
  }
}

/// Names that GML can have.
enum GMLName {
  private static let mark = "xu_"

  /// The name in letters, digits and underscores, the first of them a letter.
  static func encoded(_ name: String) -> String {
    var result = ""
    var rest = name.unicodeScalars[...]
    while let scalar = rest.first {
      let isMark = rest.starts(with: mark.unicodeScalars)
      rest = rest.dropFirst()
      let isLetter = (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
      let isInner = (48...57).contains(scalar.value) || scalar == "_"
      if !isMark, isLetter || isInner && !result.isEmpty {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\(mark)\(String(scalar.value, radix: 16, uppercase: true))_"
      }
    }
    return result
  }

  /// The name that was encoded.
  static func decoded(_ name: String) -> String {
    guard name.contains(mark) else { return name }
    var result = ""
    var rest = name[...]
    while let start = rest.firstRange(of: mark) {
      result += rest[..<start.lowerBound]
      let tail = rest[start.upperBound...]
      guard let end = tail.prefix(7).firstIndex(of: "_"),
        let scalar = UInt32(tail[..<end], radix: 16).flatMap(Unicode.Scalar.init)
      else {
        result += mark
        rest = tail
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = tail[tail.index(after: end)...]
    }
    return result + rest
  }
}
