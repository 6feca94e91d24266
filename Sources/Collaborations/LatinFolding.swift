// Folding names in Latin letters, which is most of them, by a table.

/// Folds text of Latin letters by a table of what ``NameForm`` says of each letter alone.
///
/// No letter of the table changes with the letters around it, so the answer is the same as that of
/// `NameForm.foldedAnyScript(_:)`, many times faster.
enum LatinFolding {
  /// The first scalar that the table does not know.
  private static let end = 0x240

  /// The UTF-8 bytes that each scalar folds to; nothing for a separator.
  private static let table: [[UInt8]] = (0..<UInt32(end)).map { value in
    guard let scalar = Unicode.Scalar(value), !NameForm.isSeparator(scalar) else { return [] }
    return Array(NameForm.letters(of: String(scalar)).utf8)
  }

  /// Returns `canonical` folded, or `nil` when it holds anything but Latin letters.
  static func folded(_ canonical: String) -> String? {
    // C9 is the first byte of U+0240.
    guard canonical.utf8.allSatisfy({ $0 < 0xC9 }) else { return nil }
    let table = table
    var bytes: [UInt8] = []
    bytes.reserveCapacity(canonical.utf8.count)
    var pendingSpace = false
    for scalar in canonical.unicodeScalars {
      let letters = table[Int(scalar.value)]
      if letters.isEmpty {
        pendingSpace = !bytes.isEmpty
        continue
      }
      if pendingSpace { bytes.append(32) }
      pendingSpace = false
      bytes.append(contentsOf: letters)
    }
    return bytes.isEmpty ? canonical : String(decoding: bytes, as: UTF8.self)
  }
}
