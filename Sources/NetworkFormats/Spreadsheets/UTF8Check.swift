// Whether bytes are UTF-8.

/// Whether bytes are UTF-8.
enum UTF8Check {
  /// Where the first byte stands that no UTF-8 text has there, or `nil` when all are UTF-8.
  ///
  /// > Reference: The Unicode Standard 15.0, table 3-7 (well-formed byte sequences).
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    var place = 0
    let count = bytes.count
    let words = bytes.span
    while place < count {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
        while place + 8 <= count, EightBytes.areASCII(EightBytes.load(words, at: place)) {
          place += 8
        }
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch byte {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      case 0xF1...0xF3: length = 4
      default: return place
      }
      guard place + length <= count, second.contains(bytes[place + 1]) else { return place }
      for next in (place + 2)..<(place + max(length, 2)) where bytes[next] & 0xC0 != 0x80 {
        return place
      }
      place += length
    }
    return nil
  }
}
