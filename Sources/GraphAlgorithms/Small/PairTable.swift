// All distances of a graph of some hundred nodes, from the digits of each.

import GraphCore

/// Distances between all pairs of up to 256 nodes, by searching from all nodes at once.
///
/// Distances are kept bit by bit: each node has a word for each binary digit, in which the starts of a
/// level are marked at once. In the end the digits of eight starts at a time are put together, and each
/// row of the table is written in one go.
struct PairTable: ~Copyable {
  private typealias Lanes = LaneSearch.Lanes

  private let count: Int

  /// The starts that reach each node.
  private let seen: Scratch<Lanes>

  /// The digits, the lowest first: those of all nodes side by side.
  private let digits: Scratch<Lanes>
  private let digitCount: Int

  /// Searches along the rows, of up to 256 nodes.
  init(_ rows: Rows) {
    let count = rows.nodeCount
    var digits = Scratch<Lanes>(unwritten: 3 * count)
    var digitCount = 0
    // Last, for what it needs for itself is free when the table is made.
    var search = LaneSearch(nodeCount: count)
    var isDone = false
    // No distance is longer than the row of all nodes: eight digits are enough.
    while !isDone, search.distance + 1 < count {
      let distance = search.distance + 1
      if distance == 1 << digitCount {
        digits = Self.adding(digits, digitCount, count)
        digitCount += 1
      }
      isDone = !search.step(rows) { node, starts in
        for digit in 0..<digitCount where distance >> digit & 1 == 1 {
          digits[digit &* count &+ node] |= starts
        }
      }
    }
    self.count = count
    self.digits = digits
    self.digitCount = digitCount
    seen = search.finished()
  }

  /// The digits with one more, which is 0 everywhere; there is room for three at first.
  private static func adding(
    _ digits: consuming Scratch<Lanes>, _ digitCount: Int, _ count: Int
  ) -> Scratch<Lanes> {
    let first = digitCount * count
    if first == digits.count {
      let more = Scratch<Lanes>(unwritten: 8 * count)
      for place in 0..<first { more[place] = digits[place] }
      digits = more
    }
    for node in 0..<count { digits[first + node] = Lanes() }
    return digits
  }

  /// Writes the distance from each node to every other to `table`, a row for each node: `UInt16.max`
  /// where there is no path.
  func fill(_ table: borrowing Scratch<UInt16>) {
    for node in 0..<count {
      for word in 0..<((count + 63) / 64) {
        for part in 0..<4 {
          let place = 64 * word + 16 * part
          let lanes = eights(node, word, UInt64(16 * part))
          write(lanes.low, to: table, row: node, from: place)
          write(lanes.high, to: table, row: node, from: place + 8)
        }
      }
    }
  }

  private func write(
    _ eight: SIMD8<UInt16>, to table: borrowing Scratch<UInt16>, row: Int, from place: Int
  ) {
    if place + 8 <= count {
      table.write(eight, at: row * count + place)
    } else {
      for lane in 0..<max(0, count - place) { table[row * count + place + lane] = eight[lane] }
    }
  }
}

// MARK: - Reading

extension PairTable {
  /// The distances from `node` to sixteen nodes, of which the first is marked by bit `shift` of `word`.
  @inline(__always)
  private func eights(
    _ node: Int, _ word: Int, _ shift: UInt64
  ) -> (low: SIMD8<UInt16>, high: SIMD8<UInt16>) {
    var (low, high) = (SIMD8<UInt16>(), SIMD8<UInt16>())
    var digit = digitCount - 1
    while digit >= 0 {
      let bits = UInt16(truncatingIfNeeded: digits[digit &* count &+ node][word] &>> shift)
      // A bit that is set is −1 here: to take it away adds 1.
      low = low &+ low &- Self.spread(bits, Self.lowPlaces)
      high = high &+ high &- Self.spread(bits, Self.highPlaces)
      digit &-= 1
    }
    let missing = UInt16(truncatingIfNeeded: ~seen[node][word] &>> shift)
    low |= Self.spread(missing, Self.lowPlaces)
    high |= Self.spread(missing, Self.highPlaces)
    return (low, high)
  }

  private static var lowPlaces: SIMD8<UInt16> { SIMD8(1, 2, 4, 8, 16, 32, 64, 128) }
  private static var highPlaces: SIMD8<UInt16> {
    SIMD8(1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15)
  }

  /// All ones in each lane whose place is set in `bits`, else all zeros.
  @inline(__always)
  private static func spread(_ bits: UInt16, _ places: SIMD8<UInt16>) -> SIMD8<UInt16> {
    let set = (SIMD8(repeating: bits) & places) .== places
    return SIMD8<UInt16>().replacing(with: SIMD8(repeating: .max), where: set)
  }
}

extension AllPairsDistances.Result {
  /// The whole table, of one or more nodes.
  init(pairs: borrowing PairTable, count: Int) {
    let table = unsafe [UInt16](unsafeUninitializedCapacity: count * count) { memory, written in
      // Safe: a table that is not empty has an address, and the whole of it is set.
      guard let first = memory.baseAddress else { return }
      pairs.fill(unsafe Scratch(lent: first, count: memory.count))
      written = memory.count
    }
    self.init(nodeCount: count, table: table)
  }
}
