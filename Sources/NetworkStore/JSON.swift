// The little JSON that a network file keeps: attributes, totals, aliases, and images of records.

import Collaborations

/// A JSON value that keeps integers and reals apart, and the order of an object's members.
///
/// Foundation's coders are a hundred times slower on texts this small, and lose that difference.
///
/// > Reference: RFC 8259.
enum JSON: Hashable {
  case null
  case flag(Bool)
  case integer(Int64)
  case real(Double)
  case text(String)
  case list([JSON])
  case object([Member])

  struct Member: Hashable {
    let name: String
    let value: JSON

    init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The value of the first member called `name` of an object.
  subscript(name: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }
}

// MARK: - Writing

extension JSON: CustomStringConvertible {
  var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .integer(let integer): text += String(integer)
    case .real(let real): text += real.isFinite ? real.description : "null"
    case .text(let string): Self.quote(string, to: &text)
    case .list(let values):
      Self.join(values, "[", "]", to: &text) { $0.write(to: &$1) }
    case .object(let members):
      Self.join(members, "{", "}", to: &text) { member, text in
        Self.quote(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
    }
  }

  private static func join<Element>(
    _ elements: [Element], _ open: String, _ close: String, to text: inout String,
    each: (Element, inout String) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      each(element, &text)
    }
    text += close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case _ where scalar.value < 0x20:
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}

// MARK: - Reading

extension JSON {
  /// Reads one value that takes the whole of `text`; `nil` when it is not JSON, or more than 8 deep.
  init?(_ text: String) {
    var reader = JSONReader(bytes: Array(text.utf8))
    guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
    self = value
  }
}

private struct JSONReader {
  let bytes: [UInt8]
  var place = 0

  mutating func isAtEnd() -> Bool {
    skipSpace()
    return place == bytes.count
  }

  mutating func value(depth: Int) -> JSON? {
    skipSpace()
    guard place < bytes.count, depth < 8 else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "\""): return string().map(JSON.text)
    case UInt8(ascii: "["):
      var values: [JSON] = []
      let isWhole = sequence(until: UInt8(ascii: "]")) { reader in
        guard let value = reader.value(depth: depth + 1) else { return false }
        values.append(value)
        return true
      }
      return isWhole ? .list(values) : nil
    case UInt8(ascii: "{"):
      var members: [JSON.Member] = []
      let isWhole = sequence(until: UInt8(ascii: "}")) { reader in
        reader.skipSpace()
        guard let name = reader.string(), reader.takes(UInt8(ascii: ":")),
          let value = reader.value(depth: depth + 1)
        else { return false }
        members.append(.init(name, value))
        return true
      }
      return isWhole ? .object(members) : nil
    default: return word()
    }
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private mutating func takes(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func sequence(
    until end: UInt8, each: (inout JSONReader) -> Bool
  ) -> Bool {
    place += 1
    if takes(end) { return true }
    repeat {
      guard each(&self) else { return false }
    } while takes(UInt8(ascii: ","))
    return takes(end)
  }

  private mutating func word() -> JSON? {
    let start = place
    while place < bytes.count, !",]} \n\r\t".utf8.contains(bytes[place]) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      if let integer = Int64(word) { return .integer(integer) }
      return PlainNumber.value(of: word).map(JSON.real)
    }
  }

  private mutating func string() -> String? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") { return escaped(from: start) }
      place += 1
    }
    guard place < bytes.count else { return nil }
    place += 1
    return String(validating: bytes[start..<place - 1], as: UTF8.self)
  }

  /// Reads the rest of a string that holds an escape, its first plain part beginning at `start`.
  private mutating func escaped(from start: Int) -> String? {
    var units = Array(bytes[start..<place])
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "\\") else {
        units.append(byte)
        continue
      }
      guard place < bytes.count else { return nil }
      place += 1
      switch bytes[place - 1] {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "u"):
        guard let scalar = scalar() else { return nil }
        units.append(contentsOf: String(scalar).utf8)
      case let other: units.append(other)
      }
    }
    guard place < bytes.count else { return nil }
    place += 1
    return String(validating: units, as: UTF8.self)
  }

  /// Reads the four digits after `\u`, and those of a low surrogate when they are a high one.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let high = unit() else { return nil }
    guard UTF16.isLeadSurrogate(high) else { return Unicode.Scalar(high) }
    guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    place += 2
    guard let low = unit(), UTF16.isTrailSurrogate(low) else { return nil }
    return UTF16.decode(high, low)
  }

  private mutating func unit() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    defer { place += 4 }
    return UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
  }
}

extension UTF16 {
  fileprivate static func decode(_ high: UInt16, _ low: UInt16) -> Unicode.Scalar? {
    Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
  }
}
