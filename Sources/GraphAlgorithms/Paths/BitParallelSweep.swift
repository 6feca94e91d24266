// Breadth-first searches from 256 nodes at once, in the bits of a word.

import GraphCore

/// Sums over the distances in steps from every node, by searching from many nodes at once.
///
/// A node keeps one bit for each search that has reached it; a step of all the searches is one
/// "or" over the bits of its neighbours. Each search is told by whom it was reached, not the
/// other way round: what is added up at a node are the distances *to* the starts, so that counting
/// bits is enough. Twins are searched for, and counted, once.
///
/// A chain or a ring is not searched: what its distances add up to is known.
///
/// Everything is added up in whole numbers, reciprocals as multiples of 2⁻⁶³, so that the order of
/// adding, and with it the number of threads, cannot matter.
///
/// > Reference: M. Then et al., "The More the Merrier: Efficient Multi-Source Graph Traversal",
/// > PVLDB 8(4), 2014.
struct BitParallelSweep {
  private let classes: Graph
  private let sizes: [Int]
  private let batches: [Batch]
  private let components: [[UInt32]]

  /// Searches that run together: up to 256 starts in one component.
  private struct Batch {
    var component: Int
    var starts: ArraySlice<UInt32>
  }

  /// Bits of the searches of a batch.
  fileprivate typealias Lanes = SIMD4<UInt64>

  private static let laneCount = 256

  /// Prepares to search `classes`, each of which stands for as many nodes as `sizes` says.
  init(_ classes: Graph, sizes: [Int]) {
    self.classes = classes
    self.sizes = sizes
    let components = ConnectedComponents().run(on: classes).members()
    self.components = components
    // Starts of the same size together, so that most words are counted in one go.
    batches = components.indices.flatMap { component -> [Batch] in
      guard components[component].count > 1 else { return [] }
      let starts = components[component].sorted { sizes[Int($0)] < sizes[Int($1)] }
      return stride(from: 0, to: starts.count, by: Self.laneCount).map { first in
        Batch(
          component: component,
          starts: starts[first..<min(first + Self.laneCount, starts.count)])
      }
    }
  }

  /// What the distances from each class to the nodes of other classes add up to.
  func run(using execution: Execution) throws(CancellationError) -> Totals {
    let chains = chains()
    let batches = batches.filter { chains[$0.component] == nil }
    let workers = min(execution.threadCount, max(1, batches.count))
    let totals = Totals(count: classes.nodeCount, copies: workers)
    try classes.withRows { rows throws(CancellationError) in
      try classes.withInboundRows { reverse throws(CancellationError) in
        let work = batches.count * classes.arcCount * 2
        try execution.share(chunks: batches.count, steps: batches.count, work: work) { worker in
          let search = BatchSearch(nodeCount: rows.nodeCount)
          while let chunk = worker.claim() {
            let batch = batches[chunk]
            let counter = LaneCounter(batch.starts.map { sizes[Int($0)] })
            let base = worker.number * rows.nodeCount
            search.run(
              from: batch.starts, among: components[batch.component], rows, reverse
            ) { node, lanes, distance, reciprocal in
              totals.add(counter.count(lanes), at: distance, to: base + node, reciprocal)
            }
            if !worker.finish() { return }
          }
        }
      }
    }
    totals.merge()
    totals.add(chains.values)
    return totals
  }

  /// The components that are chains or rings of single nodes.
  private func chains() -> [Int: ChainDistances] {
    guard !classes.isDirected else { return [:] }
    return classes.withRows { rows in
      var chains: [Int: ChainDistances] = [:]
      for (number, component) in components.enumerated()
      where component.allSatisfy({ sizes[Int($0)] == 1 }) {
        chains[number] = ChainDistances(component, rows)
      }
      return chains
    }
  }

  /// Writes the distance from each node to every other to `table`, a row for each node.
  ///
  /// The starts of a batch are neighbours in a row: what a step reaches is written side by side.
  func fill(
    _ table: borrowing Scratch<UInt16>, using execution: Execution
  ) throws(CancellationError) {
    let count = classes.nodeCount
    try classes.withRows { rows throws(CancellationError) in
      try classes.withInboundRows { reverse throws(CancellationError) in
        let work = batches.count * (classes.arcCount + count)
        try execution.share(chunks: batches.count, steps: batches.count, work: work) { worker in
          let search = BatchSearch(nodeCount: count)
          while let chunk = worker.claim() {
            let batch = batches[chunk]
            let starts = Array(batch.starts)
            search.run(
              from: batch.starts, among: components[batch.component], rows, reverse
            ) { node, lanes, distance, _ in
              let value = UInt16(truncatingIfNeeded: min(distance, Int(UInt16.max) - 1))
              for word in 0..<4 {
                var bits = lanes[word]
                while bits != 0 {
                  let start = starts[word &* 64 &+ bits.trailingZeroBitCount]
                  table[node &* count &+ Int(start)] = value
                  bits &= bits &- 1
                }
              }
            }
            if !worker.finish() { return }
          }
        }
      }
    }
  }
}

extension BitParallelSweep {
  /// Sums for every class, in one copy for each thread until they are merged into the first.
  struct Totals: ~Copyable, Sendable {
    fileprivate let count: Int
    fileprivate let copies: Int

    /// The number of nodes reached.
    let reached: Scratch<Int>

    /// The sum of the distances.
    let sums: Scratch<Int>

    /// The largest distance.
    let largest: Scratch<Int>

    /// The sum of the reciprocals of the distances, times 2⁶³.
    fileprivate let reciprocals: Scratch<UInt128>

    fileprivate init(count: Int, copies: Int) {
      self.count = count
      self.copies = copies
      reached = Scratch(repeating: 0, count: count * copies)
      sums = Scratch(repeating: 0, count: count * copies)
      largest = Scratch(repeating: 0, count: count * copies)
      reciprocals = Scratch(repeating: 0, count: count * copies)
    }

    /// The sum of the reciprocals of the distances from `node`.
    func reciprocal(_ node: Int) -> Double { Double(reciprocals[node]) * 0x1p-63 }

    fileprivate func add(_ nodes: Int, at distance: Int, to place: Int, _ reciprocal: UInt64) {
      reached[place] &+= nodes
      sums[place] &+= nodes &* distance
      largest[place] = max(largest[place], distance)
      let product = UInt64(truncatingIfNeeded: nodes).multipliedFullWidth(by: reciprocal)
      reciprocals[place] &+= UInt128(_low: product.low, _high: product.high)
    }

    /// Adds the distances within `chains`, rounded as a search rounds them.
    fileprivate func add(_ chains: some Collection<ChainDistances>) {
      var harmonic: [UInt128] = [0]
      for distance in 1...max(1, chains.reduce(0) { max($0, $1.nodes.count) }) {
        harmonic.append(harmonic[distance - 1] + UInt128(UInt64(0x1p63) / UInt64(distance)))
      }
      for chain in chains {
        for (place, node) in chain.nodes.enumerated() {
          let (first, second) = chain.sides(of: place)
          reached[Int(node)] = first + second
          sums[Int(node)] = first * (first + 1) / 2 + second * (second + 1) / 2
          largest[Int(node)] = max(first, second)
          reciprocals[Int(node)] = harmonic[first] + harmonic[second]
        }
      }
    }

    fileprivate func merge() {
      for copy in 1..<max(1, copies) {
        for node in 0..<count {
          reached[node] += reached[copy * count + node]
          sums[node] += sums[copy * count + node]
          largest[node] = max(largest[node], largest[copy * count + node])
          reciprocals[node] += reciprocals[copy * count + node]
        }
      }
    }
  }
}

// MARK: - Kernel

/// The working memory of one batch after another.
private struct BatchSearch: ~Copyable {
  private typealias Lanes = BitParallelSweep.Lanes

  /// The searches that have reached each node, and those that reached it in the last step.
  private let seen: Scratch<Lanes>
  private let frontiers: Scratch<Lanes>
  private let nexts: Scratch<Lanes>

  /// The nodes that some search reached in the last step, and in this one.
  private let active: Scratch<UInt32>
  private let touched: Scratch<UInt32>

  init(nodeCount: Int) {
    seen = Scratch(repeating: Lanes(), count: nodeCount)
    frontiers = Scratch(repeating: Lanes(), count: nodeCount)
    nexts = Scratch(repeating: Lanes(), count: nodeCount)
    active = Scratch(repeating: 0, count: nodeCount)
    touched = Scratch(repeating: 0, count: nodeCount)
  }

  /// Searches from `starts`, and calls `onReach` with each node, the searches that reach it at one
  /// distance, that distance and its reciprocal times 2⁶³.
  func run(
    from starts: ArraySlice<UInt32>, among component: [UInt32], _ rows: Rows, _ reverse: Rows,
    onReach: (Int, SIMD4<UInt64>, Int, UInt64) -> Void
  ) {
    var all = Lanes()
    for node in component {
      seen[Int(node)] = Lanes()
      frontiers[Int(node)] = Lanes()
      nexts[Int(node)] = Lanes()
    }
    for (lane, start) in starts.enumerated() {
      seen[Int(start)][lane / 64] |= 1 << UInt64(lane % 64)
      frontiers[Int(start)][lane / 64] |= 1 << UInt64(lane % 64)
      all[lane / 64] |= 1 << UInt64(lane % 64)
      active[lane] = start
    }
    var (activeCount, distance) = (starts.count, 0)
    let allArcs = component.reduce(0) { $0 + rows.degree(of: Int($1)) }
    while activeCount > 0 {
      distance += 1
      let unit = UInt64(0x1p63) / UInt64(distance)
      let activeArcs = (0..<activeCount).reduce(0) { $0 + reverse.degree(of: Int(active[$1])) }
      let touchedCount =
        activeArcs < allArcs / 8
        ? push(activeCount, reverse) : pull(component, all, rows)
      for place in 0..<activeCount { frontiers[Int(active[place])] = Lanes() }
      for place in 0..<touchedCount {
        let node = Int(touched[place])
        let new = nexts[node]
        nexts[node] = Lanes()
        frontiers[node] = new
        seen[node] |= new
        active[place] = touched[place]
        onReach(node, new, distance, unit)
      }
      activeCount = touchedCount
    }
  }

  /// One step from the few nodes that were reached last; returns how many were touched.
  private func push(_ activeCount: Int, _ reverse: Rows) -> Int {
    var count = 0
    for place in 0..<activeCount {
      let bits = frontiers[Int(active[place])]
      for arc in reverse.arcs(of: Int(active[place])) {
        let target = reverse.target(arc)
        let new = bits & ~seen[target]
        if new == Lanes() { continue }
        if nexts[target] == Lanes() {
          touched[count] = UInt32(truncatingIfNeeded: target)
          count &+= 1
        }
        nexts[target] |= new
      }
    }
    return count
  }

  /// One step seen from every node that some search has still to reach.
  private func pull(_ component: [UInt32], _ all: Lanes, _ rows: Rows) -> Int {
    var count = 0
    for node in component {
      let missing = all & ~seen[Int(node)]
      if missing == Lanes() { continue }
      var found = Lanes()
      for arc in rows.arcs(of: Int(node)) {
        found |= frontiers[rows.target(arc)]
        if missing & ~found == Lanes() { break }
      }
      let new = found & missing
      if new == Lanes() { continue }
      nexts[Int(node)] = new
      touched[count] = node
      count &+= 1
    }
    return count
  }
}

/// Counts the nodes that the searches of a set of lanes stand for.
///
/// The size of each start is written in binary across masks: the lanes whose size has a one in a
/// place are counted together. Most words hold starts of size 1 alone, and need one mask.
private struct LaneCounter {
  private var words: [[(mask: UInt64, shift: Int)]] = [[], [], [], []]
  private let isPlain: Bool

  init(_ sizes: [Int]) {
    for (lane, size) in sizes.enumerated() {
      let bit = UInt64(1) << UInt64(lane % 64)
      for shift in 0..<(Int.bitWidth - size.leadingZeroBitCount) where size >> shift & 1 == 1 {
        if let place = words[lane / 64].firstIndex(where: { $0.shift == shift }) {
          words[lane / 64][place].mask |= bit
        } else {
          words[lane / 64].append((bit, shift))
        }
      }
    }
    isPlain = sizes.allSatisfy { $0 == 1 }
  }

  func count(_ lanes: SIMD4<UInt64>) -> Int {
    if isPlain {
      return lanes[0].nonzeroBitCount &+ lanes[1].nonzeroBitCount &+ lanes[2].nonzeroBitCount
        &+ lanes[3].nonzeroBitCount
    }
    var sum = 0
    for word in 0..<4 {
      for (mask, shift) in words[word] { sum &+= (lanes[word] & mask).nonzeroBitCount << shift }
    }
    return sum
  }
}
