// One escaping rule for each kind of text that Graphviz reads.

/// The rules by which free text reaches Graphviz and comes out as it was typed.
///
/// Graphviz reads a label twice: first its backslashes (`\N` is the node's name, `\n` a line
/// break), then its entities (`&eacute;` is é). A tooltip has its backslashes read once more.
/// The rules below were found by rendering a gallery of hostile texts and reading them back
/// from the SVG; `EscapingTests` repeats that.
///
/// In all of them a control character becomes its visible symbol (U+0007 is shown as ␇), a
/// control character without a symbol (U+0080...U+009F) and a noncharacter that XML forbids
/// become U+FFFD.
public enum DOTEscaping {
  /// The text of a label; a line feed breaks the line, and the lines are aligned as told.
  ///
  /// `<` is written as an entity too, so that no text is ever equal to the markup of a table:
  /// Graphviz keeps one copy of equal strings, and would keep its being markup with it.
  public static func label(_ text: String, alignment: DOTAlignment = .centre) -> String {
    switch alignment {
    case .centre: return escaped(text, backslash: #"\\"#, lineFeed: #"\n"#)
    case .left, .right:
      let ending = alignment == .left ? #"\l"# : #"\r"#
      return escaped(text, backslash: #"\\"#, lineFeed: ending) + ending
    }
  }

  /// The text of a tooltip; a line feed breaks the line.
  public static func tooltip(_ text: String) -> String {
    escaped(text, backslash: #"\\\\"#, lineFeed: #"\n"#)
  }

  /// The text of a table's cell, within its markup; line breaks are spaces.
  public static func cell(_ text: String) -> String {
    escaped(text, backslash: #"\\"#, lineFeed: " ", greaterThan: "&gt;", quote: "&quot;")
  }

  /// A text of one line for XML, such as a title of an SVG; line breaks show their symbol.
  public static func xml(_ text: String) -> String {
    escaped(text, backslash: #"\"#, lineFeed: "␊", greaterThan: "&gt;", quote: "&quot;")
  }

  /// A value between the double quotes of DOT text, after the rule of its attribute.
  ///
  /// The reader of DOT text keeps pairs of backslashes and un-escapes only `\"`.
  static func quoted(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "\"")) else { return "\"" + value + "\"" }
    var out = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { out += #"\""# } else { out.unicodeScalars.append(scalar) }
    }
    return out + "\""
  }

  /// The bytes of an address with all that RFC 3986 does not allow percent-encoded.
  static func percentEncoded(_ bytes: some Sequence<UInt8>) -> String {
    let allowed = Set("-._~:/?#[]@!$&()*+,;=%".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        out.append(byte)
      case _ where allowed.contains(byte): out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The one pass behind every rule.
  private static func escaped(
    _ text: String, backslash: String, lineFeed: String, greaterThan: String = ">",
    quote: String = "\""
  ) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count + 8)
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += backslash
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += greaterThan
      case "\"": out += quote
      case "\n" where previous == "\r": out.unicodeScalars.removeLast(); out += lineFeed
      case "\n": out += lineFeed
      case "\u{0}"..."\u{1F}": out.unicodeScalars.append(symbol(0x2400 + scalar.value))
      case "\u{7F}": out += "\u{2421}"
      case "\u{2028}", "\u{2029}": out += "\u{2424}"
      case "\u{80}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return out
  }

  /// Whether a byte belongs to characters that no rule changes, which most texts consist of.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E:
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\""):
        false
      default: true
      }
    // The first bytes of U+0080, U+2028 and U+FFFE.
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: false
    default: true
    }
  }

  /// The visible symbol of a control character, in the block Control Pictures.
  private static func symbol(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
