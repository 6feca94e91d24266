// Texts of which most is UTF-8 and some Windows-1252, as files have that were pasted together.

/// A text of which most letters beyond ASCII are UTF-8, and some are not.
enum MixedText {
  /// `bytes` in UTF-8, the bytes that are none taken for Windows-1252; `nil` where fewer letters are
  /// UTF-8 than not, so that the whole is not.
  ///
  /// - Complexity: O(*n*).
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    var (letters, strays) = (0, 0)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        text.append(byte)
        place += 1
      } else if let length = length(of: bytes[place...]) {
        text.append(contentsOf: bytes[place..<place + length])
        letters += 1
        place += length
      } else {
        text.append(contentsOf: DecodedText.decodeWindows1252([byte]))
        strays += 1
        place += 1
      }
    }
    return letters > strays ? text : nil
  }

  /// The length of the letter with which `bytes` begin, if it is UTF-8.
  private static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return UTF8.width(scalar)
  }
}
