// JSON as it is written: the outer levels on lines of their own, elements on one line each.

import Collaborations

/// A JSON text while it is written.
struct JSONOutput {
  private(set) var bytes: [UInt8] = []
  /// Of each open array or object: its end, whether anything stands in it, whether it is broken
  /// into lines.
  private var open: [(end: UInt8, isEmpty: Bool, isBroken: Bool)] = []

  /// Begins an object; one that is broken has each of its members on a line.
  mutating func beginObject(_ key: String? = nil, isBroken: Bool = false) {
    start(key)
    bytes.append(UInt8(ascii: "{"))
    open.append((UInt8(ascii: "}"), true, isBroken))
  }

  /// Begins an array.
  mutating func beginArray(_ key: String? = nil, isBroken: Bool = false) {
    start(key)
    bytes.append(UInt8(ascii: "["))
    open.append((UInt8(ascii: "]"), true, isBroken))
  }

  /// Ends what was begun last.
  mutating func end() {
    guard let last = open.popLast() else { return }
    if last.isBroken, !last.isEmpty { breakLine() }
    bytes.append(last.end)
    if open.isEmpty { bytes.append(10) }
  }

  /// Adds a text.
  mutating func add(_ key: String? = nil, _ text: String) {
    start(key)
    append(text)
  }

  /// Adds yes or no.
  mutating func add(_ key: String? = nil, _ flag: Bool) {
    start(key)
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Adds a number.
  mutating func add(_ key: String? = nil, _ number: Double) {
    start(key)
    bytes.append(contentsOf: PlainNumber.text(number).utf8)
  }

  /// Adds the value of an attribute: dates are texts.
  mutating func add(_ key: String? = nil, _ value: AttributeValue) {
    switch value {
    case .number(let number): add(key, number)
    case .flag(let flag): add(key, flag)
    case .text, .date: add(key, value.text)
    }
  }

  /// Adds the values of an element under the titles of its columns.
  mutating func add(_ attributes: Attributes, in columns: AttributeColumns) {
    for (column, value) in columns.values(of: attributes) {
      add(columns.columns[column].title, value)
    }
  }

  private mutating func start(_ key: String?) {
    if let last = open.indices.last {
      if !open[last].isEmpty { bytes.append(UInt8(ascii: ",")) }
      if open[last].isBroken {
        breakLine()
      } else if !open[last].isEmpty {
        bytes.append(UInt8(ascii: " "))
      }
      open[last].isEmpty = false
    }
    guard let key else { return }
    append(key)
    bytes.append(contentsOf: ": ".utf8)
  }

  private mutating func breakLine() {
    bytes.append(10)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 13: bytes.append(contentsOf: "\\r".utf8)
      case 9: bytes.append(contentsOf: "\\t".utf8)
      case 0..<32:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(digits)".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
