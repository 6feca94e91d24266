// Many short texts by number, in little memory.

/// Texts by number, in the order in which they were first met; two are one when their bytes are.
///
/// The bytes stand one behind the other, and a table of whole numbers finds them: a million ids
/// take the room of their letters and some twenty bytes each, and none is a `String` until it is
/// asked for.
///
/// Not every text has one spelling in bytes. Whoever counts texts that are canonically equivalent
/// as one brings them into form C first (``NameForm/canonical(_:)``).
package struct TextIndex: Sendable {
  private var bytes: [UInt8] = []
  /// Where the bytes of each text end.
  private var ends: [Int] = []
  /// In each slot the hash of a text, and below it its number and one, 0 for none; their number is
  /// a power of two, and at most half of them are full.
  private var slots = [UInt64](repeating: 0, count: 16)
  /// Makes the slots of a text another's business in every run; no answer depends on it.
  private let seed = UInt64.random(in: 0 ... .max)

  /// Creates an empty index.
  package init() {}

  /// The number of texts.
  package var count: Int { ends.count }

  /// Makes room for so many texts of so many bytes together.
  package mutating func reserve(_ count: Int, bytes byteCount: Int) {
    bytes.reserveCapacity(bytes.count + byteCount)
    ends.reserveCapacity(ends.count + count)
    var size = slots.count
    while size < 2 * (ends.count + count) { size *= 2 }
    if size > slots.count { rebuild(size) }
  }

  /// The number of a text, which is added when it is new.
  package mutating func insert(_ text: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = hash(of: text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if let number = number(in: slots[slot], hash: hash, text) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = ends.count
    slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
    for place in text.indices { bytes.append(text[place]) }
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { rebuild(slots.count * 2) }
    return (number, true)
  }

  /// The number of a text, which is added when it is new.
  package mutating func insert(_ text: String) -> (number: Int, isNew: Bool) {
    insert(Array(text.utf8).span)
  }

  /// The number of a text, if it was met.
  package func number(of text: String) -> Int? {
    let text = Array(text.utf8)
    let hash = hash(of: text.span)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if let number = number(in: slots[slot], hash: hash, text.span) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The text of a number.
  package func text(_ number: Int) -> String {
    String(decoding: bytes[start(of: number)..<ends[number]], as: UTF8.self)
  }

  /// Calls `body` with the bytes of a text.
  package func withBytes<Answer>(
    of number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Answer
  ) rethrows -> Answer {
    let range = start(of: number)..<ends[number]
    // Safe: the bytes are there during the call, and the range was checked by the slice.
    return try unsafe bytes[range].withUnsafeBufferPointer { try unsafe body($0) }
  }

  private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  /// The number in a slot, if it is that of `text`.
  private func number(in slot: UInt64, hash: UInt32, _ text: Span<UInt8>) -> Int? {
    guard slot >> 32 == UInt64(hash) else { return nil }
    let number = Int(slot & 0xFFFF_FFFF) - 1
    let start = start(of: number)
    guard ends[number] - start == text.count else { return nil }
    let bytes = bytes.span
    var place = 0
    while place + 8 <= text.count {
      guard Self.word(bytes, at: start + place) == Self.word(text, at: place) else { return nil }
      place += 8
    }
    while place < text.count {
      guard bytes[start + place] == text[place] else { return nil }
      place += 1
    }
    return number
  }

  private static func word(_ bytes: Span<UInt8>, at place: Int) -> UInt64 {
    // Safe: the place is checked, and every pattern of bits is a number.
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private mutating func rebuild(_ size: Int) {
    let old = slots
    slots = [UInt64](repeating: 0, count: size)
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry
    }
  }

  /// A hash of the bytes, eight at a time, each folded in by the two halves of a product.
  ///
  /// > Reference: Wang Yi, wyhash, 2019, whose multiplication this is.
  private func hash(of text: Span<UInt8>) -> UInt32 {
    var state = seed ^ UInt64(text.count)
    var place = 0
    while place + 8 <= text.count {
      state = Self.folded(state ^ Self.word(text, at: place))
      place += 8
    }
    var rest: UInt64 = 0
    while place < text.count {
      rest = rest << 8 | UInt64(text[place])
      place += 1
    }
    state = Self.folded(state ^ rest)
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }

  private static func folded(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
