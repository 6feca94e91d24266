// Anything else a row says, kept by name and type.

/// The value of a free attribute: text, a number, yes or no, or a date.
public enum AttributeValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case date(CalendarDate)
}

/// Free attributes by name.
public typealias Attributes = [String: AttributeValue]

extension AttributeValue {
  /// The type's name in files: `text`, `number`, `yes/no` or `date`.
  public var typeName: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .flag: "yes/no"
    case .date: "date"
    }
  }

  /// The value as a file shows it: `yes` and `no`, ISO dates, numbers that read back as they were.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): PlainNumber.text(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date): date.description
    }
  }
}

/// Numbers as text, whatever the locale.
public enum PlainNumber {
  /// The shortest text that reads back as `number`; whole numbers below 2⁵³ are plain digits.
  public static func text(_ number: Double) -> String {
    if let whole = Int64(exactly: number), whole.magnitude < 1 << 53 { return String(whole) }
    return number.description
  }

  /// Reads a finite decimal number, with a point and an optional exponent; anything else is `nil`.
  ///
  /// Spaces, thousands separators, hexadecimal, `nan` and `inf` are refused, and so is text of
  /// more than 64 bytes.
  public static func value(of text: String) -> Double? {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
    let allowed = bytes.allSatisfy {
      (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    guard allowed, let number = Double(text), number.isFinite else { return nil }
    return number
  }
}
