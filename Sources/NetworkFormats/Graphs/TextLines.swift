// The lines of a text.

/// The lines of a text, ended by LF, CR LF or CR.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
    let end = place
    if place < bytes.count {
      place += bytes[place] == 13 && place + 1 < bytes.count && bytes[place + 1] == 10 ? 2 : 1
    }
    return bytes[start..<end]
  }
}
