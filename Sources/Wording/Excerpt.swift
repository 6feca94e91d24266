// Texts of others inside a sentence.

extension Sentence {
  /// `text` shortened to `limit` scalars for a message, with control characters, line breaks, and
  /// the characters that change the direction of what follows shown as their code points.
  public static func excerpt(_ text: String, limit: Int = 80) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return shown + "…" }
      count += 1
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE,
        0xFFFF:
        shown += codePoint(scalar.value)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A character by its number: `U+202E`.
  static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
