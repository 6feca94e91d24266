// JSON with keys in the order in which they are promised.

public import Wording

/// A JSON value whose objects keep the order of their keys.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  /// A text that follows the language of the reader.
  case sentence(Sentence)
  case array([JSONValue])
  case object([Member])

  /// One key of an object and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Creates a key and its value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Creates an object; keys stay in the order given.
  public static func members(_ pairs: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(pairs.map { Member(key: $0.key, value: $0.value) })
  }

  /// A text, or `null` for none.
  public static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// A number, or `null` for none and for what is not a finite number.
  public static func number(_ number: Double?) -> JSONValue {
    guard let number, number.isFinite else { return .null }
    return .number(number)
  }

  /// A whole number, or `null` for none.
  public static func count(_ count: Int?) -> JSONValue {
    count.map { .number(Double($0)) } ?? .null
  }

  /// An array of texts.
  public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// An array of texts that follow the language of the reader.
  public static func sentences(_ sentences: [Sentence]) -> JSONValue {
    .array(sentences.map { .sentence($0) })
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Creates a string.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue {
  /// The value as JSON text (RFC 8259), its sentences in English.
  public var text: String { text(in: .english) }

  /// The value as JSON text (RFC 8259).
  ///
  /// A container of containers has one element a line, any other stands on one line. Keys and
  /// numbers are the same in every language.
  ///
  /// - Complexity: O(*n*) in the text.
  public func text(in language: Language) -> String {
    var text = ""
    write(to: &text, indent: 0, language)
    return text
  }

  private func write(to text: inout String, indent: Int, _ language: Language) {
    switch self {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += Self.text(of: number)
    case .string(let string): Self.write(string, to: &text)
    case .sentence(let sentence): Self.write(sentence.text(in: language), to: &text)
    case .array(let values):
      write(values.map { (nil, $0) }, between: "[", "]", to: &text, indent: indent, language)
    case .object(let members):
      write(
        members.map { ($0.key, $0.value) }, between: "{", "}", to: &text, indent: indent, language)
    }
  }

  private func write(
    _ elements: [(String?, JSONValue)], between open: String, _ close: String,
    to text: inout String, indent: Int, _ language: Language
  ) {
    let isNested = elements.contains { $0.1.isContainer }
    let inner = String(repeating: " ", count: indent + 2)
    text += open
    for (place, element) in elements.enumerated() {
      if place > 0 { text += isNested ? "," : ", " }
      if isNested { text += "\n" + inner }
      if let key = element.0 {
        Self.write(key, to: &text)
        text += ": "
      }
      element.1.write(to: &text, indent: indent + 2, language)
    }
    if isNested { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  private var isContainer: Bool {
    switch self {
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }

  /// JSON has no text for what is not finite.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    return number.description
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
