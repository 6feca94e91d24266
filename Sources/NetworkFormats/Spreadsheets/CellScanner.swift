// Where cells end, eight bytes at a time.

/// Eight bytes as one number, so that one operation looks at all of them.
///
/// > Reference: S. E. Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte", 2005; this
/// is the form whose answer is exact for each byte.
enum EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// `byte` eight times.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { Self.ones &* UInt64(byte) }

  /// The high bit of each byte of `word` that is zero.
  @inline(__always)
  static func zeros(of word: UInt64) -> UInt64 {
    ~(((word & ~Self.highBits) &+ ~Self.highBits) | word | ~Self.highBits)
  }

  /// Whether no byte of `word` is above 127.
  @inline(__always)
  static func areASCII(_ word: UInt64) -> Bool { word & highBits == 0 }

  /// The high bit of each byte of `word` that is below 32, or is 127.
  @inline(__always)
  static func controls(of word: UInt64) -> UInt64 {
    zeros(of: word & all(0xE0)) | zeros(of: word ^ all(127))
  }

  /// The eight bytes of `bytes` from `place`, the first one lowest.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at place: Int) -> UInt64 {
    // Safe: the place is checked, and every pattern of bits is a number.
    UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

/// Finds the ends of cells from left to right.
struct CellScanner {
  private let separator: UInt8
  private let separators: UInt64
  private let lineFeeds = EightBytes.all(10)
  private let carriageReturns = EightBytes.all(13)
  /// The place of the eight bytes that were looked at last.
  private var base = -8
  /// The ends among them that were not answered yet.
  private var found: UInt64 = 0

  init(separator: UInt8) {
    self.separator = separator
    separators = EightBytes.all(separator)
  }

  /// The place of the first separator, LF or CR from `start`, or the number of bytes.
  ///
  /// - Precondition: `start` is behind every place that was answered.
  @inline(__always)
  mutating func end(ofCellAt start: Int, in text: Span<UInt8>) -> Int {
    if start < base + 8 {
      // What lies before `start`, in a cell with quotation marks, ends no cell.
      if start > base { found &= ~UInt64(0) << UInt64(8 * (start - base)) }
    } else {
      base = start
      guard base + 8 <= text.count else { return slowEnd(from: start, in: text) }
      found = ends(in: EightBytes.load(text, at: base))
    }
    while found == 0 {
      base += 8
      guard base + 8 <= text.count else { return slowEnd(from: base, in: text) }
      found = ends(in: EightBytes.load(text, at: base))
    }
    let place = base + found.trailingZeroBitCount / 8
    found &= found &- 1
    return place
  }

  @inline(__always)
  private func ends(in word: UInt64) -> UInt64 {
    EightBytes.zeros(of: word ^ separators) | EightBytes.zeros(of: word ^ lineFeeds)
      | EightBytes.zeros(of: word ^ carriageReturns)
  }

  /// The same among the last bytes, which are fewer than eight.
  private mutating func slowEnd(from start: Int, in text: Span<UInt8>) -> Int {
    // Nothing was looked at: what comes next begins behind what is answered here.
    base = -8
    found = 0
    var place = start
    while place < text.count {
      let byte = text[place]
      if byte == separator || byte == 10 || byte == 13 { return place }
      place += 1
    }
    return place
  }
}
