// Splitting a text at line ends, so that several threads can read it.

/// One piece of a text: whole lines.
struct TextPiece: Hashable, Sendable {
  /// The places of its bytes.
  let range: Range<Int>

  /// The number of its first line, from 1.
  let firstLine: Int

  /// The number of its lines, those without links too.
  let lineCount: Int
}

extension TextPiece {
  /// Cuts a text into up to `count` pieces of about the same length, at line ends.
  static func pieces(of bytes: Column<UInt8>, from start: Int, count: Int) -> [TextPiece] {
    let length = bytes.count - start
    var bounds = [start]
    for part in 1..<max(2, count) where part < count {
      var place = max(bounds[bounds.count - 1], start + length / count * part)
      while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      bounds.append(min(bytes.count, place + 1))
    }
    bounds.append(bytes.count)
    let counts = Draft<Int>(repeating: 0, count: bounds.count - 1)
    let edges = bounds
    let counter = ChunkCounter(counts.count)
    Team.run(threads: counts.count) { _ in
      while let piece = counter.claim() {
        counts[piece] = lines(of: bytes, in: edges[piece]..<edges[piece + 1])
      }
    }
    var line = 1
    return (0..<counts.count).map { piece in
      defer { line += counts[piece] }
      return TextPiece(
        range: edges[piece]..<edges[piece + 1], firstLine: line, lineCount: counts[piece])
    }
  }

  /// The number of lines of a part of a text that ends at a line end, or where the text does.
  private static func lines(of bytes: Column<UInt8>, in range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    // Safe: the range lies within the bytes, which stay alive during the call.
    return unsafe bytes.withUnsafeBase { bytes in
      let (count, end) = unsafe wordLines(bytes, in: range)
      var lines = count
      for place in end..<range.upperBound {
        lines &+= unsafe bytes[place] == UInt8(ascii: "\n") ? 1 : 0
      }
      return lines + (unsafe bytes[range.upperBound - 1] == UInt8(ascii: "\n") ? 0 : 1)
    }
  }

  /// The number of line ends in the whole words of eight bytes of a range, and where these end.
  ///
  /// A byte of `marks` is 1 where one of the text is a line end: up to 255 such words can be added
  /// up before a byte overflows.
  @unsafe private static func wordLines(
    _ bytes: UnsafePointer<UInt8>, in range: Range<Int>
  ) -> (count: Int, end: Int) {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let ends: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
    var (count, place) = (0, range.lowerBound)
    while place &+ 8 <= range.upperBound {
      let words = min(255, (range.upperBound - place) / 8)
      var sums: UInt64 = 0
      for word in 0..<words {
        // Safe: the word lies within the range.
        let text = unsafe UnsafeRawPointer(bytes + place + 8 * word)
          .loadUnaligned(as: UInt64.self)
        let other = text ^ ends
        let marks = ~(((other & low) &+ low) | other | low) >> 7
        sums &+= marks
      }
      // Bytes to pairs of bytes, and those all together.
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
      count &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
      place &+= 8 * words
    }
    return (count, place)
  }

  /// Where the text begins behind a byte order mark.
  static func start(of bytes: Column<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }
}
