// Numbering names in the order in which they first appear.

/// Gives equal names equal numbers, counted from 0.
///
/// A name of up to 16 bytes is kept in its slot of the table, so that to find it takes one look at
/// memory; of a longer one the slot has a hash and the place of its bytes.
struct LabelTable {
  /// A name: its bytes in two words, or a hash of them and where they are.
  struct Entry {
    var low: UInt64
    var high: UInt64
    var length: Int
  }

  private struct Slot {
    var low: UInt64
    var high: UInt64
    var length: UInt32
    var number: UInt32
  }

  private static let empty = Slot(low: 0, high: 0, length: .max, number: 0)

  /// The names in the order of their numbers.
  private(set) var entries: [Entry] = []

  /// The bytes of names of more than 16, one after the other.
  private(set) var longBytes: [UInt8] = []

  private var lastSeen: UInt32 = 0
  private var slots = [Slot](repeating: LabelTable.empty, count: 1 << 10)

  /// The number of a name, a new one if it has not come before.
  ///
  /// The bytes of a name of more than 16 are still there.
  @inline(__always)
  @unsafe mutating func number(of key: LabelKey) -> UInt32 {
    guard unsafe key.length <= 16 else { return unsafe numberOfLong(key) }
    let (low, high, length) = unsafe (key.low, key.high, key.length)
    let mask = slots.count - 1
    var place = unsafe key.hash & mask
    // Safe: the place is masked to the count of slots, a power of 2; borrowing saves checks.
    let found: UInt32? = unsafe slots.withUnsafeBufferPointer { slots in
      while unsafe slots[place].length != .max {
        let slot = unsafe slots[place]
        if slot.low == low, slot.high == high, slot.length == length { return slot.number }
        place = (place + 1) & mask
      }
      return nil
    }
    return found ?? insert(Entry(low: low, high: high, length: length), at: place)
  }

  /// Looks at the slots of many names at once, so that the memory they are in is near when each is
  /// asked for: to wait for several places together takes hardly longer than to wait for one.
  @unsafe mutating func approach(_ keys: [LabelKey]) {
    let mask = slots.count - 1
    // Safe: the places are masked to the count of slots, a power of 2.
    let seen = unsafe slots.withUnsafeBufferPointer { slots in
      var seen: UInt32 = 0
      for place in unsafe keys.indices {
        let slot = unsafe slots[keys[place].hash & mask]
        // Both ends, for a slot may lie across a boundary of what is fetched together.
        seen |= slot.number ^ UInt32(truncatingIfNeeded: slot.low)
      }
      return seen
    }
    // What was seen is kept, for otherwise the compiler would not look.
    lastSeen = seen
  }

  /// Whether the bytes of a name are UTF-8.
  func isText(_ entry: Entry) -> Bool {
    // Safe: the bytes are read during the call only.
    unsafe withBytes(of: entry) { unsafe String(validating: $0, as: UTF8.self) != nil }
  }

  private mutating func insert(_ entry: Entry, at place: Int) -> UInt32 {
    let number = UInt32(truncatingIfNeeded: entries.count)
    slots[place] = Slot(
      low: entry.low, high: entry.high, length: UInt32(truncatingIfNeeded: entry.length),
      number: number)
    entries.append(entry)
    if entries.count * 2 > slots.count { grow() }
    return number
  }

  /// Empty slots, in large pages where they are many: names are looked for all over them.
  private static func room(_ count: Int) -> [Slot] {
    // Safe: each slot is set, and there are as many as there is room for.
    unsafe [Slot](unsafeUninitializedCapacity: count) { slots, written in
      if let first = slots.baseAddress {
        unsafe Pages.advise(first, count * MemoryLayout<Slot>.stride)
      }
      unsafe slots.initialize(repeating: empty)
      written = count
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Self.room(old.count * 4)
    let mask = slots.count - 1
    for slot in old where slot.length != .max {
      // The place of a long name depends on the hash alone, for its bytes are not in the slot.
      var place =
        slot.length <= 16
        ? unsafe LabelKey.hash(slot.low, slot.high ^ UInt64(slot.length) << 56) & mask
        : unsafe LabelKey.hash(slot.low, 0) & mask
      while slots[place].length != .max { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  private mutating func numberOfLong(_ key: LabelKey) -> UInt32 {
    let bytes = unsafe UnsafeBufferPointer(start: key.start, count: key.length)
    let mask = slots.count - 1
    var place = unsafe key.hash & mask
    while slots[place].length != .max {
      let slot = slots[place]
      if unsafe slot.low == key.low, unsafe slot.length == key.length,
        unsafe longBytes[Int(slot.high)..<Int(slot.high) + key.length].elementsEqual(bytes)
      {
        return slot.number
      }
      place = (place + 1) & mask
    }
    let entry = unsafe Entry(low: key.low, high: UInt64(longBytes.count), length: key.length)
    unsafe longBytes.append(contentsOf: bytes)
    return insert(entry, at: place)
  }

  /// Calls `body` with the bytes of the name of an entry.
  @unsafe func withBytes<Value>(of entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) -> Value)
    -> Value
  {
    if entry.length > 16 {
      // Safe: a long name lies within the bytes.
      return unsafe longBytes.withUnsafeBufferPointer { bytes in
        unsafe body(
          UnsafeBufferPointer(rebasing: bytes[Int(entry.high)..<Int(entry.high) + entry.length]))
      }
    }
    // Safe: 16 bytes are there, of which no more than 16 are lent. Low bytes come first.
    return unsafe withUnsafeBytes(of: (entry.low.littleEndian, entry.high.littleEndian)) { bytes in
      unsafe body(
        UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt8.self)[0..<entry.length]))
    }
  }
}

/// A name as it is looked for.
@unsafe struct LabelKey: BitwiseCopyable {
  /// The first eight bytes, or a hash of all of more than 16.
  let low: UInt64

  /// The bytes from the ninth on; zeros behind the last.
  let high: UInt64

  let length: Int

  /// Where its bytes are; needed for names of more than 16.
  let start: UnsafePointer<UInt8>

  /// Where in a table the name is first looked for.
  var hash: Int { unsafe Self.hash(low, length <= 16 ? high ^ UInt64(length) << 56 : 0) }

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, length: Int) {
    unsafe self.start = start
    unsafe self.length = length
    if length <= 16 {
      unsafe (low, high) = Self.words(start, length)
    } else {
      var folded = UInt64(length)
      for place in stride(from: 0, to: length, by: 8) {
        let (word, _) = unsafe Self.words(start + place, min(8, length - place))
        folded = unsafe Self.mix(folded ^ word)
      }
      unsafe (low, high) = (folded, 0)
    }
  }

  /// Up to 16 bytes as two words, the first byte lowest, zeros behind the last.
  @inline(__always)
  private static func words(_ start: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    // Safe: just `length` bytes are read.
    if length >= 8 {
      low = unsafe UnsafeRawPointer(start).loadUnaligned(as: UInt64.self).littleEndian
      var place = 8
      while place < length {
        high |= unsafe UInt64(start[place]) << UInt64(8 * (place - 8))
        place += 1
      }
    } else {
      for place in 0..<length { low |= unsafe UInt64(start[place]) << UInt64(8 * place) }
    }
    return (low, high)
  }

  @inline(__always)
  static func hash(_ low: UInt64, _ high: UInt64) -> Int {
    let (top, bottom) = (low ^ 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: (high ^ 0xD6E8_FEB8_6659_FD93) | 1)
    return unsafe Int(truncatingIfNeeded: mix(top ^ bottom) >> 1)
  }

  @inline(__always)
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = (word ^ (word >> 32)) &* 0xE703_7ED1_A0B4_28DB
    return product ^ (product >> 29)
  }
}
