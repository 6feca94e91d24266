// Sorting the links of a list without weights into rows, by radix within buckets.

extension Adjacency {
  /// The number of links from which sorting in buckets is worth its preparation.
  static let worthBuckets = 1 << 14

  /// The rows of the links of `list` by source, and by target too unless it is directed.
  ///
  /// Links are dealt out to buckets of neighbouring rows as whole numbers: what is left of the row,
  /// then the node at the other end. Each bucket is then sorted alone, digit by digit, within memory
  /// that a cache holds. Nothing is compared, and the outcome is the same for any number of threads.
  ///
  /// The ends of all links are nodes, and weights are passed over. Repeats are kept; the result
  /// says whether there are any.
  ///
  /// - Complexity: O(*n* + *m*) time and, while it runs, 4 bytes an arc beside the outcome, 8 where
  ///   there are more than some million nodes.
  static func sorting(
    _ list: EdgeList, selfLinks: Int, threads: Int
  ) -> (rows: Adjacency, hasRepeats: Bool) {
    let links = list.sources.count - selfLinks
    let arcCount = list.isDirected ? links : 2 * links
    let nodeBits = Int.bitWidth - max(1, list.nodeCount - 1).leadingZeroBitCount
    // A key of 32 bits holds what is left of the row in up to 4096 buckets.
    let bucketBits = min(nodeBits, max(9, 2 * nodeBits - 32))
    if bucketBits <= 12 {
      let sorter = RowSorter<UInt32>(list, arcCount, nodeBits: nodeBits, bucketBits: bucketBits)
      return sorter.run(threads: threads)
    }
    let sorter = RowSorter<UInt64>(list, arcCount, nodeBits: nodeBits, bucketBits: 11)
    return sorter.run(threads: threads)
  }
}

/// Sorts the arcs of a list by row, then by node.
private struct RowSorter<Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable> {
  private let list: EdgeList
  private let arcCount: Int

  /// The bits of a node, and those of a row within its bucket.
  private let nodeBits: Int
  private let rowBits: Int
  private let bucketCount: Int
  private let chunkCount: Int

  init(_ list: EdgeList, _ arcCount: Int, nodeBits: Int, bucketBits: Int) {
    self.list = list
    self.arcCount = arcCount
    self.nodeBits = nodeBits
    rowBits = nodeBits - bucketBits
    bucketCount = (list.nodeCount - 1) >> rowBits + 1
    chunkCount = max(1, min(16, list.sources.count >> 13))
  }

  func run(threads: Int) -> (rows: Adjacency, hasRepeats: Bool) {
    let places = Draft<Int>(repeating: 0, count: chunkCount * bucketCount)
    let keys = Draft<Key>(count: arcCount)
    share(chunkCount, threads) { chunk, _ in
      forEachArc(in: chunk) { row, _ in
        places[chunk &* bucketCount &+ Int(row >> UInt32(rowBits))] &+= 1
      }
    }
    let starts = Self.ends(of: places, chunkCount, bucketCount)
    share(chunkCount, threads) { chunk, _ in
      let mask = UInt32(1) << UInt32(rowBits) &- 1
      forEachArc(in: chunk) { row, node in
        let cursor = chunk &* bucketCount &+ Int(row >> UInt32(rowBits))
        let place = places[cursor]
        places[cursor] = place &+ 1
        keys[place] = Key(truncatingIfNeeded: row & mask) << Key(nodeBits) | Key(node)
      }
    }
    let offsets = Draft<Int>(count: list.nodeCount + 1)
    let targets = Draft<UInt32>(count: arcCount)
    let repeats = Draft<Bool>(repeating: false, count: bucketCount)
    let largest = zip(starts, starts.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
    let workers = max(1, min(threads, bucketCount))
    let room = Draft<Key>(count: largest * workers)
    offsets[0] = 0
    share(bucketCount, threads) { bucket, worker in
      let bucketRows = BucketRows(
        keys: keys, room: room, roomStart: worker * largest, nodeBits: nodeBits, rowBits: rowBits)
      let first = bucket << rowBits
      repeats[bucket] = bucketRows.sort(
        starts[bucket]..<starts[bucket + 1],
        rows: first..<min(list.nodeCount, first + 1 << rowBits),
        offsets, targets)
    }
    let hasRepeats = (0..<bucketCount).contains { repeats[$0] }
    return (
      Adjacency(offsets: offsets.finished(), targets: targets.finished(), weights: Column([])),
      hasRepeats
    )
  }

  /// Makes counts a chunk and bucket places to write to; returns where buckets begin and the last ends.
  private static func ends(
    of places: borrowing Draft<Int>, _ chunkCount: Int, _ bucketCount: Int
  ) -> [Int] {
    var starts = [0]
    var sum = 0
    for bucket in 0..<bucketCount {
      for chunk in 0..<chunkCount {
        let length = places[chunk * bucketCount + bucket]
        places[chunk * bucketCount + bucket] = sum
        sum += length
      }
      starts.append(sum)
    }
    return starts
  }

  /// Calls `body` with the row and the node of each arc of a chunk of the list, self-links left out.
  @inline(__always)
  private func forEachArc(in chunk: Int, _ body: (_ row: UInt32, _ node: UInt32) -> Void) {
    let (sources, targets) = (list.sources.span, list.targets.span)
    let links = (sources.count * chunk / chunkCount)..<(sources.count * (chunk + 1) / chunkCount)
    let bothWays = !list.isDirected
    for link in links {
      // Safe: there are as many targets as sources.
      let (source, target) = unsafe (sources[unchecked: link], targets[unchecked: link])
      if source == target { continue }
      body(source, target)
      if bothWays { body(target, source) }
    }
  }

  private func share(
    _ count: Int, _ threads: Int, _ body: @Sendable (_ chunk: Int, _ worker: Int) -> Void
  ) {
    let counter = ChunkCounter(count)
    Team.run(threads: min(threads, count)) { worker in
      while let chunk = counter.claim() { body(chunk, worker) }
    }
  }
}

/// The keys of a bucket, and as much room for one thread to sort them in.
@safe
private struct BucketRows<
  Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable
> {
  private let keys: UnsafeMutablePointer<Key>
  private let room: UnsafeMutablePointer<Key>
  private let nodeBits: Int
  private let rowBits: Int

  init(
    keys: borrowing Draft<Key>, room: borrowing Draft<Key>, roomStart: Int, nodeBits: Int,
    rowBits: Int
  ) {
    // Safe: the drafts outlive this value, which lives for one step of sorting.
    unsafe (self.keys, self.room) = (keys.base, room.base + roomStart)
    self.nodeBits = nodeBits
    self.rowBits = rowBits
  }

  /// Sorts the keys of a bucket into its rows; returns whether one of them holds a node twice.
  ///
  /// Writes the end of each of the rows, and their nodes to the places that the keys had.
  func sort(
    _ places: Range<Int>, rows: Range<Int>, _ offsets: borrowing Draft<Int>,
    _ targets: borrowing Draft<UInt32>
  ) -> Bool {
    // Safe: the places are those of keys, and no bucket is larger than the room.
    var (from, to) = unsafe (keys + places.lowerBound, room)
    let digits = (nodeBits + 10) / 11
    let digitBits = (nodeBits + digits - 1) / digits
    let counts = Draft<UInt32>(count: 1 << max(digitBits, rowBits))
    for digit in 0..<digits {
      unsafe Self.sort(
        from, to, count: places.count, shift: digit * digitBits, bits: digitBits, counts)
      unsafe (from, to) = (to, from)
    }
    Self.clear(counts, rows.count)
    for place in 0..<places.count { unsafe counts[Int(from[place] >> Key(nodeBits))] &+= 1 }
    var sum = 0
    for row in 0..<rows.count {
      let length = Int(counts[row])
      counts[row] = UInt32(truncatingIfNeeded: sum)
      sum += length
      offsets[rows.lowerBound + row + 1] = places.lowerBound + sum
    }
    let mask = Key(1) << Key(nodeBits) &- 1
    // Safe: the places written are those of the bucket's keys, each once.
    let nodes = unsafe targets.base + places.lowerBound
    for place in 0..<places.count {
      let key = unsafe from[place]
      let row = Int(key >> Key(nodeBits))
      let next = counts[row]
      counts[row] = next &+ 1
      unsafe nodes[Int(next)] = UInt32(truncatingIfNeeded: key & mask)
    }
    // Safe: as many nodes were written.
    return unsafe Self.hasEqualNeighbours(nodes, count: places.count)
      && Self.hasRepeats(rows, offsets, targets, from: places.lowerBound)
  }

  /// Sorts by the digit of `bits` bits from bit `shift` on; equal ones keep their order.
  @unsafe private static func sort(
    _ from: UnsafePointer<Key>, _ to: UnsafeMutablePointer<Key>, count: Int, shift: Int, bits: Int,
    _ counts: borrowing Draft<UInt32>
  ) {
    let mask = Key(1) << Key(bits) &- 1
    clear(counts, 1 << bits)
    // Safe: the caller lends `count` keys to read and room for as many.
    for place in 0..<count { unsafe counts[Int(from[place] >> Key(shift) & mask)] &+= 1 }
    var sum: UInt32 = 0
    for digit in 0..<(1 << bits) {
      let length = counts[digit]
      counts[digit] = sum
      sum &+= length
    }
    for place in 0..<count {
      let key = unsafe from[place]
      let digit = Int(key >> Key(shift) & mask)
      let next = counts[digit]
      counts[digit] = next &+ 1
      unsafe to[Int(next)] = key
    }
  }

  private static func clear(_ counts: borrowing Draft<UInt32>, _ count: Int) {
    for place in 0..<count { counts[place] = 0 }
  }

  /// Whether two nodes side by side are the same, be it in different rows.
  @unsafe private static func hasEqualNeighbours(_ nodes: UnsafePointer<UInt32>, count: Int) -> Bool
  {
    var equal: UInt32 = 0
    // Safe: the caller lends `count` nodes.
    for place in 1..<max(1, count) { equal |= unsafe nodes[place] == nodes[place - 1] ? 1 : 0 }
    return equal != 0
  }

  private static func hasRepeats(
    _ rows: Range<Int>, _ offsets: borrowing Draft<Int>, _ targets: borrowing Draft<UInt32>,
    from first: Int
  ) -> Bool {
    var start = first
    for row in rows {
      let end = offsets[row + 1]
      for place in (start + 1)..<max(start + 1, end) where targets[place] == targets[place - 1] {
        return true
      }
      start = end
    }
    return false
  }
}
