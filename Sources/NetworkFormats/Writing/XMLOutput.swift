// XML as it is written: two blanks of indentation, every attribute in quotation marks.

import Collaborations

/// An XML text while it is written.
struct XMLOutput {
  private(set) var bytes: [UInt8] = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + [10]
  private var open: [String] = []

  /// Begins an element whose content follows.
  mutating func begin(_ name: String, _ attributes: [(String, String?)] = []) {
    tag(name, attributes)
    bytes.append(contentsOf: ">\n".utf8)
    open.append(name)
  }

  /// Ends the element that was begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  /// Writes an element with a text in it, or without content.
  mutating func element(_ name: String, _ attributes: [(String, String?)] = [], text: String? = nil)
  {
    tag(name, attributes)
    guard let text else {
      bytes.append(contentsOf: "/>\n".utf8)
      return
    }
    bytes.append(UInt8(ascii: ">"))
    append(text, isAttribute: false)
    bytes.append(contentsOf: "</\(name)>\n".utf8)
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String?)]) {
    indent()
    bytes.append(contentsOf: "<\(name)".utf8)
    for case (let name, let value?) in attributes {
      bytes.append(contentsOf: " \(name)=\"".utf8)
      append(value, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }

  /// Appends a text.
  ///
  /// A parser would read a bare carriage return as a line feed, and a bare line break in an
  /// attribute as a blank. What XML cannot hold at all becomes a replacement character.
  private mutating func append(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case UInt32(UInt8(ascii: "&")): bytes.append(contentsOf: "&amp;".utf8)
      case UInt32(UInt8(ascii: "<")): bytes.append(contentsOf: "&lt;".utf8)
      case UInt32(UInt8(ascii: ">")): bytes.append(contentsOf: "&gt;".utf8)
      case UInt32(UInt8(ascii: "\"")) where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
      case 13: bytes.append(contentsOf: "&#13;".utf8)
      case 9 where isAttribute: bytes.append(contentsOf: "&#9;".utf8)
      case 10 where isAttribute: bytes.append(contentsOf: "&#10;".utf8)
      case 0..<9, 11, 12, 14..<32, 0xFFFE, 0xFFFF: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      }
    }
  }
}
