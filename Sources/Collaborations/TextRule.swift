// What text may be: how long, which characters, and when two texts are the same.

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
  /// White space at the ends is never at fault, whatever it is: a spreadsheet's cell that ends
  /// with a line break is the same name as one that does not.
  ///
  /// - Throws: ``RecordError`` when the text is too long or holds a control character, a line
  ///   break where none is allowed, or a bidirectional override.
  /// - Complexity: O(*n* log *n*) in the bytes of `text`, which are at most ``byteLimit``.
  public func checked(_ text: String, field: Field) throws(RecordError) -> String {
    guard text.utf8.count <= byteLimit else {
      throw RecordError(.tooLong(limit: byteLimit), field: field, value: text)
    }
    if NameForm.isPlain(text) { return text }
    let canonical = NameForm.canonical(text)
    if let scalar = canonical.unicodeScalars.first(where: { forbids($0) }) {
      throw RecordError(.forbidden(scalar), field: field, value: text)
    }
    return canonical
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
}
