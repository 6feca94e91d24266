// What an SVG must be before it is published: titled, and made of what is on a list.

import DOT
import Wording

/// Reads the SVG that Graphviz wrote, gives each part its title and each text its families, and
/// refuses anything that is not on the list of elements and attributes below.
///
/// The list is what Graphviz needs to draw the attributes of ``DOTAttribute``: shapes, text and
/// links. There is no script, no style, no event, no image and no entity but XML's own on it,
/// and an address is only allowed in a link, under `http`, `https` or `mailto`. Comments and
/// the document type are left out, so that a published SVG refers to nothing outside itself.
///
/// - Complexity: O(size of the SVG), in one pass.
struct SVGPublication {
  private let bytes: [UInt8]
  private let document: DOTDocument
  private var position = 0
  private var output: [UInt8] = []
  private var open: [String] = []
  private var titleForNext: String?

  /// The SVG as it is published.
  static func publish(
    _ bytes: [UInt8], of document: DOTDocument
  ) throws(GraphvizError) -> [UInt8] {
    var reader = SVGPublication(bytes, document)
    try reader.readAll()
    return reader.output
  }

  private init(_ bytes: [UInt8], _ document: DOTDocument) {
    self.bytes = bytes
    self.document = document
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }
}

// MARK: - The list

extension SVGPublication {
  private static let elements: Set<String> = [
    "svg", "g", "title", "a", "polygon", "polyline", "path", "ellipse", "text",
  ]

  private static let attributes: Set<String> = [
    "id", "class", "transform", "width", "height", "viewBox", "xmlns", "xmlns:xlink", "fill",
    "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "points", "d",
    "cx", "cy", "rx", "ry", "x", "y", "text-anchor", "font-family", "font-size", "font-weight",
    "font-style", "text-decoration", "xlink:href", "xlink:title", "xml:space",
  ]

  private static let namespaces: Set<String> = [
    "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink",
  ]

  private static let schemes = ["http://", "https://", "mailto:"]

  /// Whether `value` may stand in an attribute called `name`.
  private static func allows(_ name: String, _ value: String) -> Bool {
    guard attributes.contains(name) else { return false }
    switch name {
    case "xmlns", "xmlns:xlink": return namespaces.contains(value)
    case "xlink:href": return schemes.contains(where: value.hasPrefix)
    case "xlink:title": return true
    case "font-family": return DOTFont(rawValue: value) != nil
    default:
      return value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: Self.marks.contains(byte)
        }
      } && !value.contains("url(")
    }
  }

  /// What numbers, colours, names, paths and transformations are made of, besides letters and
  /// digits; `&#45;` is Graphviz's way to write a hyphen.
  private static let marks = Set(" \n.,-+#_()%&;".utf8)
}

// MARK: - Reading

extension SVGPublication {
  private mutating func readAll() throws(GraphvizError) {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { try readMarkup() } else { readText() }
    }
    guard open.isEmpty else { throw refusal("an element that is not closed") }
  }

  private mutating func readText() {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    // Blank lines between the parts left out are left out too.
    if open.isEmpty { return }
    output += bytes[start..<position]
  }

  private mutating func readMarkup() throws(GraphvizError) {
    if matches("<?xml ") {
      guard output.isEmpty else { throw refusal("a processing instruction") }
      try skip(past: "?>")
      output += Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n".utf8)
    } else if matches("<!--") {
      try skip(past: "-->")
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    } else if matches("<!DOCTYPE svg PUBLIC ") {
      guard open.isEmpty else { throw refusal("a document type") }
      try skip(past: ">")
    } else if matches("</") {
      try readEnd()
    } else {
      try readStart()
    }
  }

  private mutating func readEnd() throws(GraphvizError) {
    let start = position
    position += 2
    let name = readName()
    guard name == open.last, position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
      throw refusal("an element closed out of turn")
    }
    open.removeLast()
    position += 1
    output += bytes[start..<position]
    if open.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  private mutating func readStart() throws(GraphvizError) {
    var copied = position
    position += 1
    let name = readName()
    guard Self.elements.contains(name) else { throw refusal("the element “\(name)”") }
    var identifier = "", kind = "", seen: Set<String> = []
    var font: DOTFont?
    while let (attribute, value) = try readAttribute() {
      guard Self.allows(attribute, value), seen.insert(attribute).inserted else {
        throw refusal("the attribute “\(attribute)” with the value “\(value.prefix(60))”")
      }
      switch attribute {
      case "id": identifier = value
      case "class":
        kind = value
        if let role = Self.role(value) {
          output += bytes[copied..<position - value.utf8.count - 1]
          output += Array(role.utf8)
          copied = position - 1
        }
      case "font-family":
        font = DOTFont(rawValue: value)
        output += bytes[copied..<position - value.utf8.count - 1]
        output += Array((font?.families ?? value).utf8)
        copied = position - 1
      default: break
      }
    }
    output += bytes[copied..<position]
    copied = position
    if let font, font.isBold, !seen.contains("font-weight") {
      output += Array(" font-weight=\"bold\"".utf8)
    }
    if let font, font.isItalic, !seen.contains("font-style") {
      output += Array(" font-style=\"italic\"".utf8)
    }
    let isEmpty = bytes[position] == UInt8(ascii: "/")
    position += isEmpty ? 2 : 1
    guard position <= bytes.count, bytes[position - 1] == UInt8(ascii: ">") else {
      throw refusal("a tag that does not end")
    }
    output += bytes[copied..<position]
    if !isEmpty { open.append(name) }

    if name == "g", !kind.isEmpty { titleForNext = title(of: identifier) }
    if name == "title", !isEmpty, let title = titleForNext {
      titleForNext = nil
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      output += Array(DOTEscaping.xml(title).utf8)
    }
  }

  /// What a class of a part names that is no node or edge of the network, such as “legend” in
  /// “node legend”; that is then its only class.
  private static func role(_ value: String) -> String? {
    let words = value.split(separator: " ")
    guard words.count == 2 else { return nil }
    return DOTRole(rawValue: String(words[1]))?.rawValue
  }

  /// The title that the document gives to the part called `identifier`.
  private func title(of identifier: String) -> String? {
    if identifier == "graph" { return document.title }
    guard let index = Int(identifier.dropFirst()), index >= 0 else { return nil }
    switch identifier.first {
    case "n" where index < document.nodes.count: return document.nodes[index].title
    case "e" where index < document.edges.count:
      return document.shownTitle(of: document.edges[index])
    case "c" where index < document.clusters.count: return document.clusters[index].title
    default: return nil
    }
  }

  /// The next attribute of a tag, or `nil` at the tag's end, where the position then stands.
  private mutating func readAttribute() throws(GraphvizError) -> (String, String)? {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A {
      position += 1
    }
    guard position < bytes.count else { throw refusal("a tag that does not end") }
    if bytes[position] == UInt8(ascii: ">") || bytes[position] == UInt8(ascii: "/") { return nil }
    let name = readName()
    guard !name.isEmpty, matches("=\"") else { throw refusal("an attribute without a value") }
    position += 2
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] != UInt8(ascii: "<") else { throw refusal("a bare “<”") }
      position += 1
    }
    guard position < bytes.count else { throw refusal("an attribute that does not end") }
    defer { position += 1 }
    return (name, String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func readName() -> String {
    let start = position
    let ends = Set(" \n=>/\"<".utf8)
    while position < bytes.count, !ends.contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private func matches(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private mutating func skip(past text: String) throws(GraphvizError) {
    while position < bytes.count {
      if matches(text) {
        position += text.utf8.count
        return
      }
      position += 1
    }
    throw refusal("a part that does not end")
  }

  private func refusal(_ what: String) -> GraphvizError {
    GraphvizError(.unsafeOutput, .drawingUnsafe(what: what))
  }
}
