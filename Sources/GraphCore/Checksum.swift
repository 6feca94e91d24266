// A number by which damage to bytes shows.

/// A 64-bit checksum: not against forgery, but no change of a few bits goes unnoticed.
enum Checksum {
  /// The bytes that one thread reads at a time.
  private static let block = 1 << 20

  /// The checksum of bytes, the same whatever the number of threads.
  static func of(_ bytes: Column<UInt8>, threads: Int = Team.coreCount) -> UInt64 {
    let blocks = (bytes.count + block - 1) / block
    let sums = Draft<UInt64>(count: blocks)
    let counter = ChunkCounter(blocks)
    Team.run(threads: min(threads, blocks)) { _ in
      while let number = counter.claim() {
        sums[number] = ofBlock(
          bytes.part(number * block..<min(bytes.count, (number + 1) * block)), number)
      }
    }
    var sum = UInt64(bytes.count)
    for number in 0..<blocks { sum = fold(sum, sums[number]) }
    return sum
  }

  private static func ofBlock(_ bytes: Column<UInt8>, _ number: Int) -> UInt64 {
    // Safe: whole words are read while there are eight bytes left; the bytes stay alive.
    unsafe bytes.withUnsafeBase { start in
      let words = unsafe UnsafeRawPointer(start)
      // Four sums, for multiplying takes longer than fetching what to multiply.
      var lanes = SIMD4<UInt64>(
        repeating: UInt64(truncatingIfNeeded: number) &+ 0x9E37_79B9_7F4A_7C15)
      var place = 0
      while place + 32 <= bytes.count {
        for lane in 0..<4 {
          let word = unsafe words.loadUnaligned(fromByteOffset: place + 8 * lane, as: UInt64.self)
          lanes[lane] = fold(lanes[lane], word.littleEndian)
        }
        place += 32
      }
      var sum = fold(fold(fold(lanes[0], lanes[1]), lanes[2]), lanes[3])
      while place < bytes.count {
        sum = unsafe fold(sum, UInt64(start[place]))
        place += 1
      }
      return sum
    }
  }

  /// Each step can be undone, so that two sums that differ once differ for good.
  @inline(__always)
  private static func fold(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (sum ^ word) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
