// Texts of graph files as attribute values of the type that the file declares.

import Collaborations

/// Texts of graph files as attribute values of the type that the file declares.
enum TypedText {
  /// The value of `text` in a file that calls its type `type`; `nil` where it is not of that type.
  static func value(_ text: String, type: String) -> AttributeValue? {
    let trimmed = NameForm.canonical(text)
    switch type.lowercased() {
    case "boolean", "bool":
      return switch trimmed.lowercased() {
      case "true", "1", "yes": .flag(true)
      case "false", "0", "no": .flag(false)
      default: nil
      }
    case "int", "integer", "long", "float", "double", "short", "byte", "real":
      if ["nan", "inf", "-inf", "+inf", "infinity", "-infinity"].contains(trimmed.lowercased()) {
        return .text(trimmed)
      }
      guard let number = number(trimmed) else { return nil }
      // A whole number beyond 2^53 keeps its digits as text.
      let isWhole = trimmed.utf8.allSatisfy { (48...57).contains($0) || $0 == 43 || $0 == 45 }
      return isWhole && abs(number) > 9_007_199_254_740_992 ? .text(trimmed) : .number(number)
    case "date":
      return CalendarDate(trimmed).map { .date($0) } ?? .text(text)
    default:
      return .text(text)
    }
  }

  /// A number of a graph file: also `1.`, `.5` and a leading plus sign.
  static func number(_ text: String) -> Double? {
    guard let first = text.utf8.first, first != UInt8(ascii: "e"), first != UInt8(ascii: "E") else {
      return nil
    }
    return PlainNumber.value(of: text)
      ?? (text.hasSuffix(".") ? PlainNumber.value(of: text + "0") : nil)
      ?? (text.hasPrefix(".") ? PlainNumber.value(of: "0" + text) : nil)
      ?? (text.hasPrefix("-.") ? PlainNumber.value(of: "-0" + text.dropFirst()) : nil)
  }
}
