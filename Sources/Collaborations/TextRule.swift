// What text may be: how long, which characters, and when two texts are the same.

import Foundation

/// The rule that a text of some sort obeys: its limit in bytes and the characters it may hold.
///
/// Limits are checked on UTF-8 bytes before anything else touches the text, because comparing or
/// hashing a long run of combining marks takes quadratic time.
public struct TextRule: Sendable {
  /// The most UTF-8 bytes a text may have.
  public let byteLimit: Int

  /// Whether line breaks and tabs are allowed.
  public let allowsLineBreaks: Bool

  /// Creates a rule.
  public init(byteLimit: Int, allowsLineBreaks: Bool) {
    self.byteLimit = byteLimit
    self.allowsLineBreaks = allowsLineBreaks
  }

  /// Names, ids, kinds, places and titles: 4 KiB on one line.
  public static let name = TextRule(byteLimit: 4 * 1024, allowsLineBreaks: false)

  /// Notes, sources and attribute values: 64 KiB, line breaks allowed.
  public static let note = TextRule(byteLimit: 64 * 1024, allowsLineBreaks: true)

  /// Returns `text` in normalisation form C without white space at its ends.
  ///
  /// - Throws: ``RecordError`` when the text is too long or holds a control character, a line
  ///   break where none is allowed, or a bidirectional override.
  /// - Complexity: O(*n*) in the bytes of `text`, which are at most ``byteLimit``.
  public func checked(_ text: String, field: Field) throws(RecordError) -> String {
    guard text.utf8.count <= byteLimit else {
      throw RecordError(.tooLong(limit: byteLimit), field: field, value: text)
    }
    if let scalar = text.unicodeScalars.first(where: { forbids($0) }) {
      let excused = Self.isTrimmed(scalar) && text.unicodeScalars.allSatisfy(Self.isTrimmed)
      if !excused { throw RecordError(.forbidden(scalar), field: field, value: text) }
    }
    return NameForm.canonical(text)
  }

  /// Whether `scalar` may not stand in a text of this sort.
  public func forbids(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: !allowsLineBreaks
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029: !allowsLineBreaks
    case 0x202D, 0x202E: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool { NameForm.isTrimmed(scalar) }
}

/// The two forms in which names are compared.
public enum NameForm {
  /// Returns the form in which names mean the same when they are equal: normalisation form C,
  /// without white space (nor a byte order mark or zero-width space) at the ends.
  ///
  /// - Complexity: O(*n*); text that is plain ASCII is not copied.
  public static func canonical(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { $0 < 0x80 }
    if plain, let first = text.utf8.first, let last = text.utf8.last, first > 32, last > 32 {
      return text
    }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isTrimmed($0) }),
      let end = scalars.lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    let trimmed = String(scalars[start...end])
    return plain ? trimmed : trimmed.precomposedStringWithCanonicalMapping
  }

  /// Returns the form in which a name that was typed in a hurry is found: case and accents
  /// removed, each run of punctuation and spaces one space; punctuation only folds to itself.
  ///
  /// - Complexity: O(*n*).
  public static func folded(_ text: String) -> String {
    let canonical = canonical(text)
    var result = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in letters(of: canonical).unicodeScalars {
      if isSeparator(scalar) {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.append(" ") }
      pendingSpace = false
      result.append(scalar)
    }
    return result.isEmpty ? canonical : String(result)
  }

  static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
  }

  private static func letters(of text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let folded = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    return folded.lowercased()
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default:
      return false
    }
  }
}
