// One search, step by step; threads share out the larger steps.

import GraphCore

/// A search in progress: the last nodes reached are a list, or bits where they are many.
struct LevelSearch: ~Copyable {
  private let distances: Scratch<Int32>
  private(set) var reached = 1
  private(set) var depth: Int32 = 0

  private let order: Scratch<UInt32>
  private let bits: Scratch<UInt64>
  private let nextBits: Scratch<UInt64>
  private var frontierCount = 1
  private var frontierArcs: Int

  /// The place in `order` behind the frontier, while it is a list.
  private var end = 1
  private var isPulling = false
  private var arcsLeft: Int

  /// Begins at `source`; `distances` are written, −1 for nodes not reached.
  init(_ rows: Rows, _ source: Int, _ distances: consuming Scratch<Int32>) {
    distances.fill(with: -1)
    order = Scratch(unwritten: rows.nodeCount + 1)
    bits = Scratch(repeating: 0, count: (rows.nodeCount + 63) / 64)
    nextBits = Scratch(repeating: 0, count: (rows.nodeCount + 63) / 64)
    distances[source] = 0
    self.distances = distances
    order[0] = UInt32(truncatingIfNeeded: source)
    arcsLeft = rows.arcCount
    frontierArcs = rows.degree(of: source)
  }

  /// Reaches the nodes one step farther; false when there are none.
  mutating func step(
    _ rows: Rows, _ reverse: Rows, _ execution: Execution
  ) throws(CancellationError) -> Bool {
    arcsLeft -= frontierArcs
    if frontierArcs > arcsLeft / 14, frontierCount > rows.nodeCount / 256 {
      if !isPulling { mark() }
      (frontierCount, frontierArcs) = try pull(rows, reverse, execution)
    } else if frontierArcs > max(execution.linksWorthAThread / 2, rows.nodeCount / 8) {
      if isPulling { list() }
      (frontierCount, frontierArcs) = try spread(rows, execution)
      isPulling = true
    } else {
      push(rows)
    }
    reached += frontierCount
    depth += frontierCount > 0 ? 1 : 0
    return frontierCount > 0
  }

  /// Looks at the neighbours of the nodes that were last reached.
  ///
  /// Each is written down before it is known whether it is a new one: which it is cannot be foretold,
  /// and a wrong guess would hold up the looks that follow.
  private mutating func push(_ rows: Rows) {
    if isPulling { list() }
    let first = end
    var end = end
    for place in (first - frontierCount)..<first {
      for arc in rows.arcs(of: Int(order[place])) {
        let target = rows.target(arc)
        let distance = distances[target]
        distances[target] = distance < 0 ? depth &+ 1 : distance
        order[end] = UInt32(truncatingIfNeeded: target)
        end &+= distance < 0 ? 1 : 0
      }
    }
    self.end = end
    frontierCount = end - first
    frontierArcs = (first..<end).reduce(0) { $0 &+ rows.degree(of: Int(order[$1])) }
  }

  /// Does the same where the nodes have very many neighbours: threads set the bits of these, each its
  /// own, and then look which are of new nodes; returns how many there are, and their links.
  private func spread(
    _ rows: Rows, _ execution: Execution
  ) throws(CancellationError) -> (Int, Int) {
    let (nodes, parts, words) = ((end - frontierCount)..<end, 16, bits.count)
    let hands = max(1, min(execution.threadCount, parts, 8))
    let hits = Scratch<UInt64>(repeating: 0, count: hands * words)
    let chunks = ChunkRanges(words, atLeast: 16)
    let counts = Scratch<Int>(repeating: 0, count: chunks.count)
    let arcs = Scratch<Int>(repeating: 0, count: chunks.count)
    var shared = execution
    shared.threads = hands
    try shared.share(chunks: parts, steps: parts, work: frontierArcs) { worker in
      let own = worker.number * words
      while let part = worker.claim() {
        for place in nodes {
          let row = rows.arcs(of: Int(order[place]))
          // Long rows are taken apart, short ones are dealt out.
          guard row.count > 256 || place & (parts &- 1) == part else { continue }
          let some = row.count > 256 ? row.part(part, of: parts) : row
          for arc in some {
            let target = rows.target(arc)
            hits[own &+ target >> 6] |= 1 << UInt64(target & 63)
          }
        }
        if !worker.finish() { return }
      }
    }
    try execution.share(chunks: chunks.count, steps: chunks.count, work: rows.nodeCount) { worker in
      while let chunk = worker.claim() {
        (counts[chunk], arcs[chunk]) = settle(chunks[chunk], hits, hands, rows)
        if !worker.finish() { return }
      }
    }
    return (counts.array().reduce(0, +), arcs.array().reduce(0, +))
  }

  /// Keeps, of the nodes that were hit in some words of bits, those that were not reached before.
  private func settle(
    _ words: Range<Int>, _ hits: borrowing Scratch<UInt64>, _ hands: Int, _ rows: Rows
  ) -> (Int, Int) {
    var (count, arcs) = (0, 0)
    for word in words {
      var hit: UInt64 = 0
      for hand in 0..<hands { hit |= hits[hand * bits.count + word] }
      var found: UInt64 = 0
      for place in BitPlaces(hit) where distances[word << 6 + place] < 0 {
        distances[word << 6 + place] = depth &+ 1
        found |= 1 << UInt64(place)
        count &+= 1
        arcs &+= rows.degree(of: word << 6 + place)
      }
      bits[word] = found
    }
    return (count, arcs)
  }

  /// Writes the nodes whose bits are set down at the beginning of the list.
  private mutating func list() {
    end = 0
    for place in 0..<bits.count {
      for bit in BitPlaces(bits[place]) {
        order[end] = UInt32(truncatingIfNeeded: place << 6 + bit)
        end &+= 1
      }
    }
    isPulling = false
  }

  /// Sets the bits of the nodes at the end of the list.
  private mutating func mark() {
    bits.fill(with: 0)
    for place in (end - frontierCount)..<end {
      let node = Int(order[place])
      bits[node >> 6] |= 1 << UInt64(node & 63)
    }
    isPulling = true
  }

  /// Lets every node that was not reached look for a neighbour that was last reached; returns how
  /// many find one, and how many links these have.
  private func pull(
    _ rows: Rows, _ reverse: Rows, _ execution: Execution
  ) throws(CancellationError) -> (Int, Int) {
    // Chunks of whole words of bits, so that no two threads write to one.
    let chunks = ChunkRanges(bits.count, atLeast: 16)
    let counts = Scratch<Int>(repeating: 0, count: chunks.count)
    let arcs = Scratch<Int>(repeating: 0, count: chunks.count)
    // Most nodes find a neighbour early in their rows: few links are looked at.
    let work = reverse.arcCount / 5
    try execution.share(chunks: chunks.count, steps: chunks.count, work: work) { worker in
      while let chunk = worker.claim() {
        (counts[chunk], arcs[chunk]) = pull(chunks[chunk], rows, reverse)
        if !worker.finish() { return }
      }
    }
    for word in 0..<bits.count { bits[word] = nextBits[word] }
    return (counts.array().reduce(0, +), arcs.array().reduce(0, +))
  }

  /// The same for the nodes of some words of bits.
  ///
  /// The first link of all nodes of a word is looked at before the others of any: these looks do not
  /// wait for each other, and the rows are at hand when it is their turn.
  private func pull(_ words: Range<Int>, _ rows: Rows, _ reverse: Rows) -> (Int, Int) {
    var (count, arcs) = (0, 0)
    for word in words {
      let first = word << 6
      var waiting: UInt64 = 0
      for node in first..<min(reverse.nodeCount, first + 64) {
        waiting |= (distances[node] < 0 ? 1 : 0) << UInt64(node & 63)
      }
      var found: UInt64 = 0
      for place in BitPlaces(waiting) {
        let row = reverse.arcs(of: first + place)
        let isFound = !row.isEmpty && isLast(reverse.target(row.lowerBound))
        found |= (isFound ? 1 : 0) << UInt64(place)
      }
      for place in BitPlaces(waiting & ~found) {
        for arc in reverse.arcs(of: first + place).dropFirst()
        where isLast(reverse.target(arc)) {
          found |= 1 << UInt64(place)
          break
        }
      }
      for place in BitPlaces(found) {
        distances[first + place] = depth &+ 1
        count &+= 1
        arcs &+= rows.degree(of: first + place)
      }
      nextBits[word] = found
    }
    return (count, arcs)
  }

  /// Whether a node is one of those last reached, while these are bits.
  private func isLast(_ node: Int) -> Bool {
    bits[node >> 6] >> UInt64(node & 63) & 1 != 0
  }
}

/// The places of the bits that are set in a word, in ascending order.
private struct BitPlaces: Sequence, IteratorProtocol {
  private var word: UInt64

  init(_ word: UInt64) { self.word = word }

  mutating func next() -> Int? {
    if word == 0 { return nil }
    defer { word &= word &- 1 }
    return word.trailingZeroBitCount
  }
}

/// Up to 64 ranges of the numbers below some count.
private struct ChunkRanges: Sendable {
  let count: Int
  private let all: Int

  init(_ all: Int, atLeast size: Int) {
    self.all = all
    count = max(1, min(64, all / size))
  }

  subscript(chunk: Int) -> Range<Int> { (0..<all).part(chunk, of: count) }
}

extension Range<Int> {
  /// One of `count` parts of about the same length, counted from 0.
  fileprivate func part(_ part: Int, of count: Int) -> Range<Int> {
    (lowerBound + self.count * part / count)..<(lowerBound + self.count * (part + 1) / count)
  }
}
