// JSON texts as values, read without recursion.

import Wording

/// A value of a JSON text.
///
/// Numbers keep their digits, objects the order of their keys.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
  var array: [JSONValue]? { if case .array(let array) = self { array } else { nil } }
  var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
  var number: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }

  /// A string, or the digits of a number: what an id can be.
  var id: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: nil
    }
  }
}

/// An object of a JSON text.
struct JSONObject: Sendable {
  private(set) var members: [(key: String, value: JSONValue)] = []

  subscript(key: String) -> JSONValue? { members.first { $0.key == key }?.value }

  /// Adds a member; `false` when its key is taken.
  mutating func add(_ key: String, _ value: JSONValue) -> Bool {
    // Few keys are compared one by one; objects used as tables are checked by their readers.
    if members.count < 64, members.contains(where: { $0.key == key }) { return false }
    members.append((key, value))
    return true
  }
}

/// Parses JSON texts.
///
/// > Reference: T. Bray (ed.), RFC 8259, 2017.
struct JSONText {
  /// The deepest that arrays and objects may stand in one another.
  static let depthLimit = 256

  private let bytes: [UInt8]
  private let file: String
  private var place = 0

  /// An array or object that is open: where its values begin among those that are waiting.
  private struct Open {
    let isArray: Bool
    let start: Int
  }

  /// Values of open arrays and objects, and their keys; one list for all, so nothing is copied.
  private var waiting: [JSONValue] = []
  private var keys: [String] = []

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The value of a text.
  ///
  /// - Throws: ``FormatError`` with the line where it is no JSON, too deep, or has a key twice.
  static func parse(_ bytes: [UInt8], file: String) throws(FormatError) -> JSONValue {
    var text = JSONText(bytes, file: file)
    let value = try text.value()
    text.skipBlanks()
    guard text.place == bytes.count else { throw text.failure(.faultFollowsEnd) }
    return value
  }

  private func failure(_ reason: Sentence) -> FormatError {
    let line = bytes.prefix(place).reduce(1) { $1 == 10 ? $0 + 1 : $0 }
    return FormatError(
      .notReadableAs, file: file, row: line,
      .notOfFormat("JSON", reason: .fault(reason, inLine: line))
    )
  }

  private mutating func value() throws(FormatError) -> JSONValue {
    var open: [Open] = []
    while true {
      skipBlanks()
      guard place < bytes.count else { throw failure(.faultEndsEarly) }
      var done: JSONValue?
      switch bytes[place] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        guard open.count < Self.depthLimit else {
          throw FormatError(
            .notReadableAs, file: file, .nestingIsTooDeep(limit: Self.depthLimit))
        }
        let isArray = bytes[place] == UInt8(ascii: "[")
        place += 1
        skipBlanks()
        if place < bytes.count, bytes[place] == (isArray ? UInt8(ascii: "]") : UInt8(ascii: "}")) {
          place += 1
          done = isArray ? .array([]) : .object(JSONObject())
        } else {
          open.append(Open(isArray: isArray, start: waiting.count))
          if !isArray { keys.append(try key()) }
        }
      default: done = try scalar()
      }
      // Puts what is complete into what is open, as long as that completes something.
      while let value = done {
        guard let top = open.last else { return value }
        done = try put(value, into: top)
        if done != nil { open.removeLast() }
      }
    }
  }

  /// Adds `value` to an open array or object, and returns that one if it ends here.
  private mutating func put(_ value: JSONValue, into top: Open) throws(FormatError) -> JSONValue? {
    skipBlanks()
    guard place < bytes.count else { throw failure(.faultEndsEarly) }
    let next = bytes[place]
    place += 1
    waiting.append(value)
    if next == UInt8(ascii: ",") {
      if !top.isArray { keys.append(try key()) }
      return nil
    }
    guard next == (top.isArray ? UInt8(ascii: "]") : UInt8(ascii: "}")) else {
      throw failure(.fault(.commaOrBracket))
    }
    let values = Array(waiting[top.start...])
    waiting.removeLast(values.count)
    if top.isArray { return .array(values) }
    var object = JSONObject()
    for (key, value) in zip(keys.suffix(values.count), values) where !object.add(key, value) {
      throw failure(.faultKeyTwice(Sentence.excerpt(key)))
    }
    keys.removeLast(values.count)
    return .object(object)
  }

  private mutating func key() throws(FormatError) -> String {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      throw failure(.fault(.quotedKey))
    }
    let key = try string()
    // Looked at before it is hashed: long runs of combining marks take quadratic time.
    guard key.utf8.count <= 4096 else { throw failure(.fault(.longKey)) }
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else {
      throw failure(.fault(.colon))
    }
    place += 1
    return key
  }

  private mutating func skipBlanks() {
    while place < bytes.count, [32, 9, 10, 13].contains(bytes[place]) { place += 1 }
  }
}

// MARK: - Scalars

extension JSONText {
  private mutating func scalar() throws(FormatError) -> JSONValue {
    if bytes[place] == UInt8(ascii: "\"") { return .string(try string()) }
    let start = place
    while place < bytes.count, bytes[place] > 44 || bytes[place] == 43,
      bytes[place] != UInt8(ascii: "]"), bytes[place] != UInt8(ascii: "}")
    {
      place += 1
    }
    guard place - start <= 400 else { throw failure(.fault(.longNumber)) }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "Infinity", "-Infinity": return .string(word)
    default:
      guard Self.isNumber(bytes[start..<place]) else {
        throw failure(.faultIsNo(.value, Sentence.excerpt(word)))
      }
      return .number(word)
    }
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = bytes
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let whole = digits.prefix { (48...57).contains($0) }
    guard !whole.isEmpty, whole.count == 1 || whole.first != 48 else { return false }
    digits = digits.dropFirst(whole.count)
    if digits.first == UInt8(ascii: ".") {
      let fraction = digits.dropFirst().prefix { (48...57).contains($0) }
      if fraction.isEmpty { return false }
      digits = digits.dropFirst(1 + fraction.count)
    }
    if let first = digits.first, first | 0x20 == UInt8(ascii: "e") {
      digits = digits.dropFirst()
      if let sign = digits.first, sign == 43 || sign == 45 { digits = digits.dropFirst() }
      let exponent = digits.prefix { (48...57).contains($0) }
      if exponent.isEmpty { return false }
      digits = digits.dropFirst(exponent.count)
    }
    return digits.isEmpty
  }

  private mutating func string() throws(FormatError) -> String {
    place += 1
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      let byte = bytes[place]
      guard byte >= 32 else { throw failure(.fault(.controlCharacter)) }
      guard text.count <= 1 << 20 else { throw failure(.fault(.longString)) }
      place += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
    }
    guard place < bytes.count else { throw failure(.fault(.openString)) }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(FormatError) {
    guard place < bytes.count else { throw failure(.fault(.openString)) }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800...0xDBFF).contains(code), place + 1 < bytes.count,
        bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
      {
        place += 2
        let low = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(low) else {
          throw failure(.fault(.halfCharacter))
        }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else {
        throw failure(.fault(.halfCharacter))
      }
      text.append(contentsOf: String(Character(scalar)).utf8)
    default: throw failure(.fault(.backslash))
    }
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    guard place + 4 <= bytes.count,
      let code = UInt32(String(decoding: bytes[place..<(place + 4)], as: UTF8.self), radix: 16)
    else { throw failure(.fault(.hexadecimals)) }
    place += 4
    return code
  }
}
