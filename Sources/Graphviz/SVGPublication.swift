// What an SVG must be before it is published: titled, and made of what is on a list.

import DOT
import Wording

/// Reads the SVG that Graphviz wrote, gives each part its title and each text its families, and
/// refuses anything that is not on the list of elements and attributes below.
///
/// A part with a timeline is given an animation of its opacity, which is no part of that list: it
/// is written here, of numbers. The list is what Graphviz needs to draw the attributes of
/// ``DOTAttribute``: shapes, text and links. There is no script, no style, no event, no image and
/// no entity but XML's own on it, and an address is only allowed in a link, under `http`, `https`
/// or `mailto`. Comments and the document type are left out, so that a published SVG refers to
/// nothing outside itself.
///
/// - Complexity: O(size of the SVG), in one pass.
struct SVGPublication {
  let bytes: [UInt8]
  let document: DOTDocument
  /// Whether each edge has its title.
  private let hasEdgeTitles: Bool
  private var position = 0
  private var output: [UInt8] = []
  private var open: [String] = []
  private var titleForNext: String?
  private var animationForNext: String?
  private var leavesTitleOut = false

  /// The SVG as it is published.
  static func publish(
    _ bytes: [UInt8], of document: DOTDocument
  ) throws(GraphvizError) -> [UInt8] {
    var reader = SVGPublication(bytes, document)
    try reader.readAll()
    return reader.hasEdgeTitles ? reader.output : SVGGathering.gathered(reader.output)
  }

  private init(_ bytes: [UInt8], _ document: DOTDocument) {
    self.bytes = bytes
    self.document = document
    hasEdgeTitles = Self.hasEdgeTitles(document)
    output.reserveCapacity(bytes.count + bytes.count / 8)
  }
}

// MARK: - Reading

extension SVGPublication {
  private mutating func readAll() throws(GraphvizError) {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { try readMarkup() } else { readText() }
    }
    guard open.isEmpty else { throw refusal(.svgOpenElement) }
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
      guard output.isEmpty else { throw refusal(.svgInstruction) }
      try skip(past: "?>")
      output += Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n".utf8)
    } else if matches("<!--") {
      try skip(past: "-->")
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    } else if matches("<!DOCTYPE svg PUBLIC ") {
      guard open.isEmpty else { throw refusal(.svgDoctype) }
      try skip(past: ">")
    } else if leavesTitleOut, matches("<title>") {
      try skip(past: "</title>\n")
      titleForNext = nil
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
      throw refusal(.svgElementOutOfTurn)
    }
    open.removeLast()
    position += 1
    output += bytes[start..<position]
    if name == "title", let animation = animationForNext {
      animationForNext = nil
      output += Array(("\n" + animation).utf8)
    }
    if open.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  private mutating func readStart() throws(GraphvizError) {
    var copied = position
    position += 1
    let name = readName()
    guard Self.elements.contains(name) else { throw refusal(.svgElement(name)) }
    var identifier = "", kind = "", seen: [String] = []
    var font: DOTFont?
    while let (attribute, range) = try readAttribute() {
      guard allows(attribute, range), !seen.contains(attribute) else {
        let shown = text(range.prefix(60))
        throw refusal(.svgAttribute(attribute, value: shown))
      }
      seen.append(attribute)
      switch attribute {
      case "id": identifier = text(range)
      case "class":
        kind = text(range)
        if let role = Self.role(kind) {
          output += bytes[copied..<range.lowerBound]
          output += role.utf8
          copied = range.upperBound
        }
      case "font-family":
        font = DOTFont(rawValue: text(range))
        output += bytes[copied..<range.lowerBound]
        output += (font?.families ?? "").utf8
        copied = range.upperBound
      case "d" where name == "path":
        guard let straight = SVGShortening.straight(bytes[range]) else { break }
        output += bytes[copied..<range.lowerBound]
        output += straight
        copied = range.upperBound
      case "stroke-opacity", "fill-opacity":
        output += bytes[copied..<range.lowerBound]
        output += SVGShortening.withoutTrailingZeros(bytes[range])
        copied = range.upperBound
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
    if name == "g", !kind.isEmpty, let timeline = timeline(of: identifier) {
      animationForNext = timeline.element
      output += Array(timeline.attribute.utf8)
    }
    let isEmpty = bytes[position] == UInt8(ascii: "/")
    position += isEmpty ? 2 : 1
    guard position <= bytes.count, bytes[position - 1] == UInt8(ascii: ">") else {
      throw refusal(.svgOpenTag)
    }
    output += bytes[copied..<position]
    if !isEmpty { open.append(name) }

    if name == "g", !kind.isEmpty {
      titleForNext = title(of: identifier)
      leavesTitleOut =
        !hasEdgeTitles && identifier.first == "e" && animationForNext == nil
    }
    if name == "title", !isEmpty, let title = titleForNext {
      titleForNext = nil
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      output += Array(DOTEscaping.xml(title).utf8)
    }
  }

  /// The next attribute of a tag, or `nil` at the tag's end, where the position then stands.
  private mutating func readAttribute() throws(GraphvizError) -> (String, Range<Int>)? {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A {
      position += 1
    }
    guard position < bytes.count else { throw refusal(.svgOpenTag) }
    if bytes[position] == UInt8(ascii: ">") || bytes[position] == UInt8(ascii: "/") { return nil }
    let name = readName()
    guard !name.isEmpty, matches("=\"") else { throw refusal(.svgBareAttribute) }
    position += 2
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] != UInt8(ascii: "<") else { throw refusal(.svgBareBracket) }
      position += 1
    }
    guard position < bytes.count else { throw refusal(.svgOpenAttribute) }
    defer { position += 1 }
    return (name, start..<position)
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "\""),
        UInt8(ascii: "<"):
        return text(start..<position)
      default: position += 1
      }
    }
    return text(start..<position)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func matches(_ text: String) -> Bool {
    var index = position
    for byte in text.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private mutating func skip(past text: String) throws(GraphvizError) {
    while position < bytes.count {
      if matches(text) {
        position += text.utf8.count
        return
      }
      position += 1
    }
    throw refusal(.svgOpenPart)
  }

  private func refusal(_ what: Sentence) -> GraphvizError {
    GraphvizError(.unsafeOutput, .drawingUnsafe(what: what))
  }
}
