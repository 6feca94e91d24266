// Sorting arcs by counting, in parallel; the order that comes out does not depend on how.

/// Arcs in a fixed order, in chunks that threads read one each.
protocol ArcSource: Sendable {
  /// The number of chunks.
  var chunkCount: Int { get }

  /// Calls `body` with the node that each arc of a chunk is sorted by, the node at its other end, and
  /// the place of its weight.
  func forEachArc(in chunk: Int, _ body: (_ key: UInt32, _ value: UInt32, _ weight: Int) -> Void)
}

extension Adjacency {
  /// Room to sort arcs in; none, for as few as are sorted at once.
  static func room(forSorting arcCount: Int) -> Draft<UInt64> {
    Draft(count: arcCount < RowDrafts.worthSharing ? 0 : arcCount)
  }

  /// Puts the arcs of `source` in rows by key; each row keeps the order of the source.
  ///
  /// Arcs are dealt out to buckets of neighbouring keys, and each bucket is then sorted alone by
  /// counting, within memory that a cache holds. Both steps are stable, so that the outcome is the
  /// same for any number of chunks and threads.
  ///
  /// `weights` is empty, or holds the weights that `source` gives the places of. `room` has a place
  /// for each arc, unless there are so few that it is not needed.
  ///
  /// - Complexity: O(*n* + *m*) time and, while it runs, 8 bytes an arc, 16 when weighted, beside
  ///   the outcome.
  init<Source: ArcSource>(
    sorting source: Source, arcCount: Int, nodeCount: Int, weights: Column<Double>,
    room: borrowing Draft<UInt64>, threads: Int
  ) {
    let rows = RowDrafts(nodeCount: nodeCount, arcCount: arcCount, isWeighted: !weights.isEmpty)
    if arcCount < RowDrafts.worthSharing {
      rows.count(WholeSource(source), chunk: 0, keys: 0..<nodeCount, start: 0, weights)
    } else {
      rows.fill(from: source, weights, room, threads: threads)
    }
    self = rows.finished()
  }
}

/// All chunks of a source as one.
private struct WholeSource<Source: ArcSource>: ArcSource {
  private let source: Source
  var chunkCount: Int { 1 }

  init(_ source: Source) {
    self.source = source
  }

  @inline(__always)
  func forEachArc(in chunk: Int, _ body: (UInt32, UInt32, Int) -> Void) {
    for chunk in 0..<source.chunkCount { source.forEachArc(in: chunk, body) }
  }
}

/// The arcs of one bucket each, in the order of the source they were dealt from.
@safe private struct BucketSource: ArcSource, @unchecked Sendable {
  // Sendable because the pairs are only read.
  private let pairs: UnsafePointer<UInt64>
  private let starts: [Int]
  var chunkCount: Int { starts.count - 1 }

  /// The caller keeps the pairs alive; bucket *b* has those from `starts[b]` to the next start.
  @unsafe init(pairs: UnsafePointer<UInt64>, starts: [Int]) {
    unsafe self.pairs = pairs
    self.starts = starts
  }

  @inline(__always)
  func forEachArc(in chunk: Int, _ body: (UInt32, UInt32, Int) -> Void) {
    for place in starts[chunk]..<starts[chunk + 1] {
      // Safe: the starts are within the pairs, which stay alive during the call.
      let pair = unsafe pairs[place]
      body(UInt32(truncatingIfNeeded: pair >> 32), UInt32(truncatingIfNeeded: pair), place)
    }
  }
}

/// The rows being written.
private struct RowDrafts: ~Copyable {
  /// The number of arcs below which one thread sorts them all at once.
  static let worthSharing = 1 << 15

  private let nodeCount: Int
  private let offsets: Draft<Int>
  private let targets: Draft<UInt32>
  private let strengths: Draft<Double>

  init(nodeCount: Int, arcCount: Int, isWeighted: Bool) {
    self.nodeCount = nodeCount
    offsets = Draft(repeating: 0, count: nodeCount + 1)
    targets = Draft(count: arcCount)
    strengths = Draft(count: isWeighted ? arcCount : 0)
  }

  consuming func finished() -> Adjacency {
    Adjacency(
      offsets: offsets.finished(), targets: targets.finished(), weights: strengths.finished())
  }

  /// Sorts the arcs of one chunk, whose keys nobody else has, into the places from `start` on.
  func count(
    _ source: some ArcSource, chunk: Int, keys: Range<Int>, start: Int, _ weights: Column<Double>
  ) {
    // The count of each key stands one place further on, and then in turn the beginning of its row
    // and its end, which is where the next row begins.
    source.forEachArc(in: chunk) { key, _, _ in offsets[Int(key) + 1] &+= 1 }
    var place = start
    for key in keys {
      let length = offsets[key + 1]
      offsets[key + 1] = place
      place += length
    }
    let isWeighted = strengths.count > 0
    // Safe: the places of weights come from the source they belong to.
    unsafe weights.withUnsafeBase { weights in
      source.forEachArc(in: chunk) { key, value, weight in
        let place = offsets[Int(key) + 1]
        offsets[Int(key) + 1] = place &+ 1
        targets[place] = value
        if isWeighted { unsafe strengths[place] = weights[weight] }
      }
    }
  }

  /// Deals the arcs out to buckets, and sorts each.
  func fill(
    from source: some ArcSource, _ weights: Column<Double>, _ pairs: borrowing Draft<UInt64>,
    threads: Int
  ) {
    // At most 512 buckets: more streams of writing than that are more than a core keeps open.
    let width = max(1, (nodeCount + 511) / 512)
    let shift = UInt32(Int.bitWidth - (width - 1).leadingZeroBitCount)
    let buckets = (nodeCount - 1) >> Int(shift) + 1
    let chunks = source.chunkCount
    let places = Draft<Int>(repeating: 0, count: chunks * buckets)
    Self.share(chunks, threads) { chunk in
      source.forEachArc(in: chunk) { key, _, _ in
        places[chunk * buckets + Int(key >> shift)] &+= 1
      }
    }
    var ends = [0]
    var sum = 0
    for bucket in 0..<buckets {
      for chunk in 0..<chunks {
        let length = places[chunk * buckets + bucket]
        places[chunk * buckets + bucket] = sum
        sum += length
      }
      ends.append(sum)
    }
    let starts = ends
    let dealt = Draft<Double>(count: strengths.count)
    let isWeighted = strengths.count > 0
    Self.share(chunks, threads) { chunk in
      // Safe: the places of weights come from the source they belong to.
      unsafe weights.withUnsafeBase { weights in
        source.forEachArc(in: chunk) { key, value, weight in
          let cursor = chunk * buckets + Int(key >> shift)
          let place = places[cursor]
          places[cursor] = place &+ 1
          pairs[place] = UInt64(key) << 32 | UInt64(value)
          if isWeighted { unsafe dealt[place] = weights[weight] }
        }
      }
    }
    // Safe: the caller's room stays alive during the call.
    let bucketed = unsafe BucketSource(pairs: pairs.base, starts: starts)
    let dealtWeights = dealt.finished()
    Self.share(buckets, threads) { bucket in
      let first = bucket << Int(shift)
      count(
        bucketed, chunk: bucket, keys: first..<min(nodeCount, first + 1 << Int(shift)),
        start: starts[bucket], dealtWeights)
    }
  }

  private static func share(
    _ count: Int, _ threads: Int, _ body: @Sendable (Int) -> Void
  ) {
    let counter = ChunkCounter(count)
    Team.run(threads: min(threads, count)) { _ in
      while let chunk = counter.claim() { body(chunk) }
    }
  }
}
