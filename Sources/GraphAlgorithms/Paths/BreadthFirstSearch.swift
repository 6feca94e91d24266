// Distances in steps from one node.

public import GraphCore

/// Finds the distances in steps from one node to all others.
///
/// While few nodes have just been reached, their neighbours are looked at; once they are many, it is
/// cheaper to let every node not reached yet look for a neighbour among them, and stop at the first.
///
/// - Complexity: O(*n* + *m*) time, often much less than one look at every link; O(*n*) space.
///
/// > Reference: S. Beamer, K. Asanović, D. Patterson, "Direction-Optimizing Breadth-First Search",
/// > SC 2012.
public struct BreadthFirstSearch: Hashable, Sendable {
  /// Creates the search.
  public init() {}

  /// Distances from one node.
  public struct Result: Hashable, Sendable {
    /// The number of steps to each node, −1 where there is no path.
    public let distances: [Int32]

    /// The number of nodes reached, the start included.
    public let reached: Int

    /// The largest distance.
    public let eccentricity: Int
  }

  /// The distances in `graph` from `source`; along the links, in a directed graph.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, from source: Int, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    precondition((0..<graph.nodeCount).contains(source), "node \(source) is not in the graph")
    if execution.isSmall(graph) {
      try execution.check()
      return graph.withRows { Result(small: $0, from: source) }
    }
    let execution = execution.silent
    return try graph.withRows { rows throws(CancellationError) in
      try graph.withInboundRows { reverse throws(CancellationError) in
        var search = Search(rows, source)
        repeat { try execution.check() } while try search.step(rows, reverse, execution)
        return Result(
          distances: search.distances.array(), reached: search.reached,
          eccentricity: Int(search.depth))
      }
    }
  }
}

// MARK: - Kernel

/// A search in progress: the last nodes reached are a list, or bits where they are many.
private struct Search: ~Copyable {
  let distances: Scratch<Int32>
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

  init(_ rows: Rows, _ source: Int) {
    distances = Scratch(repeating: -1, count: rows.nodeCount)
    order = Scratch(unwritten: rows.nodeCount + 1)
    bits = Scratch(repeating: 0, count: (rows.nodeCount + 63) / 64)
    nextBits = Scratch(repeating: 0, count: (rows.nodeCount + 63) / 64)
    distances[source] = 0
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
    let chunks = max(1, min(64, bits.count / 16))
    let counts = Scratch<Int>(repeating: 0, count: chunks)
    let arcs = Scratch<Int>(repeating: 0, count: chunks)
    // Most nodes find a neighbour early in their rows: few links are looked at.
    try execution.share(chunks: chunks, steps: chunks, work: reverse.arcCount / 5) { worker in
      while let chunk = worker.claim() {
        let words = (bits.count * chunk / chunks)..<(bits.count * (chunk + 1) / chunks)
        (counts[chunk], arcs[chunk]) = pull(words, rows, reverse)
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
