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
  private var open: [SVGElement] = []
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
    switch position + 1 < bytes.count ? bytes[position + 1] : 0 {
    case UInt8(ascii: "?") where matches("<?xml "):
      guard output.isEmpty else { throw refusal(.svgInstruction) }
      try skip(past: "?>")
      output += Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n".utf8)
    case UInt8(ascii: "!") where matches("<!--"):
      try skip(past: "-->")
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "!") where matches("<!DOCTYPE svg PUBLIC "):
      guard open.isEmpty else { throw refusal(.svgDoctype) }
      try skip(past: ">")
    case UInt8(ascii: "t") where leavesTitleOut && matches("<title>"):
      try skip(past: "</title>\n")
      titleForNext = nil
    case UInt8(ascii: "/"): try readEnd()
    default: try readStart()
    }
  }

  private mutating func readEnd() throws(GraphvizError) {
    let start = position
    position += 2
    let name = Self.elements.find(bytes[readName()])?.name
    guard let name, name == open.last, position < bytes.count,
      bytes[position] == UInt8(ascii: ">")
    else {
      throw refusal(.svgElementOutOfTurn)
    }
    open.removeLast()
    position += 1
    output += bytes[start..<position]
    if name == .title, let animation = animationForNext {
      animationForNext = nil
      output += Array(("\n" + animation).utf8)
    }
    if open.isEmpty { output.append(UInt8(ascii: "\n")) }
  }

  private mutating func readStart() throws(GraphvizError) {
    var copied = position
    position += 1
    let named = readName()
    guard let name = Self.elements.find(bytes[named])?.name else {
      throw refusal(.svgElement(text(named)))
    }
    var identifier = "", kind = ""
    var font: DOTFont?
    var (saysWeight, saysStyle) = (false, false)
    var seen: UInt64 = 0
    while let (named, range) = try readAttribute() {
      guard let (attribute, place) = Self.attributes.find(bytes[named]),
        allows(attribute, range), seen >> place & 1 == 0
      else { throw refusal(.svgAttribute(text(named), value: text(range.prefix(60)))) }
      seen |= 1 << place
      switch attribute {
      case .id: if name == .g { identifier = text(range) }
      case .class where name == .g:
        kind = text(range)
        if let role = Self.role(kind) {
          output += bytes[copied..<range.lowerBound]
          output += role.utf8
          copied = range.upperBound
        }
      case .fontFamily:
        font = DOTFont(rawValue: text(range))
        output += bytes[copied..<range.lowerBound]
        output += (font?.families ?? "").utf8
        copied = range.upperBound
      case .fontWeight: saysWeight = true
      case .fontStyle: saysStyle = true
      case .d where name == .path:
        guard let straight = SVGShortening.straight(bytes[range]) else { break }
        output += bytes[copied..<range.lowerBound]
        output += straight
        copied = range.upperBound
      case .strokeOpacity, .fillOpacity:
        output += bytes[copied..<range.lowerBound]
        output += SVGShortening.withoutTrailingZeros(bytes[range])
        copied = range.upperBound
      default: break
      }
    }
    output += bytes[copied..<position]
    copied = position
    if let font, font.isBold, !saysWeight {
      output += Array(" font-weight=\"bold\"".utf8)
    }
    if let font, font.isItalic, !saysStyle {
      output += Array(" font-style=\"italic\"".utf8)
    }
    if name == .g, !kind.isEmpty, let timeline = timeline(of: identifier) {
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

    if name == .g, !kind.isEmpty {
      titleForNext = title(of: identifier)
      leavesTitleOut =
        !hasEdgeTitles && identifier.first == "e" && animationForNext == nil
    }
    if name == .title, !isEmpty, let title = titleForNext {
      titleForNext = nil
      while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
      output += Array(DOTEscaping.xml(title).utf8)
    }
  }

  /// Where the name and the value of a tag's next attribute stand, or `nil` at the tag's end, where
  /// the position then stands.
  private mutating func readAttribute() throws(GraphvizError) -> (Range<Int>, Range<Int>)? {
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

  private mutating func readName() -> Range<Int> {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "\""),
        UInt8(ascii: "<"):
        return start..<position
      default: position += 1
      }
    }
    return start..<position
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func matches(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private mutating func skip(past text: String) throws(GraphvizError) {
    while position < bytes.count {
      if bytes[position] == text.utf8.first, matches(text) {
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
