// Folding names in Latin letters, which is most of them, by a table.

/// Folds text of Latin letters by a table of what ``NameForm`` says of each letter alone.
///
/// No letter of the table changes with the letters around it, so the answer is the same as that of
/// `NameForm.foldedAnyScript(_:)`, many times faster.
enum LatinFolding {
  /// The first scalar that the table does not know.
  private static let end: UInt32 = 0x240

  /// The UTF-8 bytes that each scalar folds to; nothing for a separator.
  ///
  /// To make it takes as long as to read a network, so it is made when the first letter beyond
  /// ASCII is seen.
  private static let table: [[UInt8]] = (0..<end).map { value in
    guard let scalar = Unicode.Scalar(value), !NameForm.isSeparator(scalar) else { return [] }
    return Array(NameForm.letters(of: String(scalar)).utf8)
  }

  /// The byte that each ASCII character folds to; ``separator`` for white space and punctuation.
  private static let ascii: [UInt8] = (0..<0x80).map { (byte: UInt8) in
    switch byte {
    case 9...13, 32: separator
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    default: "!\"#%&'()*,-./:;?@[\\]_{}".utf8.contains(byte) ? separator : byte
    }
  }

  /// A byte that no UTF-8 text has.
  private static let separator: UInt8 = 0xFF

  /// Returns `canonical` folded, or `nil` when it holds anything but Latin letters.
  static func folded(_ canonical: String) -> String? {
    let ascii = ascii
    var bytes: [UInt8] = []
    bytes.reserveCapacity(canonical.utf8.count)
    var lead: UInt8 = 0
    var pendingSpace = false
    for byte in canonical.utf8 {
      if byte >= 0xC0 {
        // C9 is the first byte of U+0240.
        guard byte < 0xC9 else { return nil }
        lead = byte
        continue
      }
      let scalar = byte < 0x80 ? Int(byte) : Int(lead & 0x1F) << 6 | Int(byte & 0x3F)
      let isSeparator = byte < 0x80 ? ascii[scalar] == separator : table[scalar].isEmpty
      if isSeparator {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace { bytes.append(32) }
      pendingSpace = false
      if byte < 0x80 { bytes.append(ascii[scalar]) } else { bytes += table[scalar] }
    }
    return bytes.isEmpty ? canonical : String(decoding: bytes, as: UTF8.self)
  }
}
