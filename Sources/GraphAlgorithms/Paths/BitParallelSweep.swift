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
  private let components: CommunityMembers

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
    let found = ConnectedComponents().run(on: classes)
    let components = CommunityMembers(found.labels, count: found.count)
    self.components = components
    // Starts of the same size together, so that most words are counted in one go.
    batches = found.sizes.indices.flatMap { component -> [Batch] in
      guard found.sizes[component] > 1 else { return [] }
      let single = components.of(component).filter { sizes[Int($0)] == 1 }
      let several = components.of(component).filter { sizes[Int($0)] > 1 }
      let starts = single + several.sorted { sizes[Int($0)] < sizes[Int($1)] }
      // As many to each, and an even number, for two threads to share.
      let full = (starts.count + Self.laneCount - 1) / Self.laneCount
      let count = full > 1 ? full + full % 2 : 1
      return (0..<count).map { batch in
        let lanes = (starts.count * batch / count)..<(starts.count * (batch + 1) / count)
        return Batch(component: component, starts: starts[lanes])
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
              from: batch.starts, among: components.of(batch.component), rows, reverse
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
      var last = -1
      for batch in batches where batch.component != last {
        last = batch.component
        let component = components.of(last)
        guard component.allSatisfy({ sizes[Int($0)] == 1 }) else { continue }
        if let chain = ChainDistances(component, rows) { chains[last] = chain }
      }
      return chains
    }
  }

  /// Writes the distance from each node to every other to `table`, a row for each node: `UInt16.max`
  /// where there is no path.
  ///
  /// The starts of a batch are neighbours in a row: what a step reaches is written side by side.
  func fill(
    _ table: borrowing Scratch<UInt16>, using execution: Execution
  ) throws(CancellationError) {
    let count = classes.nodeCount
    let parts = min(count, 64)
    try execution.silent.share(chunks: parts, steps: parts, work: table.count / 8) { worker in
      while let part = worker.claim() {
        let rows = (count * part / parts)..<(count * (part + 1) / parts)
        for cell in (rows.lowerBound * count)..<(rows.upperBound * count) { table[cell] = .max }
        for node in rows { table[node * count + node] = 0 }
        if !worker.finish() { return }
      }
    }
    try classes.withRows { rows throws(CancellationError) in
      try classes.withInboundRows { reverse throws(CancellationError) in
        let work = batches.count * (classes.arcCount + count)
        try execution.share(chunks: batches.count, steps: batches.count, work: work) { worker in
          let search = BatchSearch(nodeCount: count)
          while let chunk = worker.claim() {
            let batch = batches[chunk]
            let starts = Array(batch.starts)
            search.run(
              from: batch.starts, among: components.of(batch.component), rows, reverse
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
    from starts: ArraySlice<UInt32>, among component: ArraySlice<UInt32>, _ rows: Rows,
    _ reverse: Rows,
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
        if new.isEmpty { continue }
        if nexts[target].isEmpty {
          touched[count] = UInt32(truncatingIfNeeded: target)
          count &+= 1
        }
        nexts[target] |= new
      }
    }
    return count
  }

  /// One step seen from every node that some search has still to reach.
  private func pull(_ component: ArraySlice<UInt32>, _ all: Lanes, _ rows: Rows) -> Int {
    var count = 0
    for node in component {
      let missing = all & ~seen[Int(node)]
      if missing.isEmpty { continue }
      var found = Lanes()
      let arcs = rows.arcs(of: Int(node))
      var arc = arcs.lowerBound
      while arc < arcs.upperBound &- arcs.count & ~3 {
        found |= frontiers[rows.target(arc)]
        arc &+= 1
      }
      // Four at a time: to ask whether all are found takes longer than to look.
      while arc < arcs.upperBound {
        let two = frontiers[rows.target(arc)] | frontiers[rows.target(arc &+ 1)]
        found |= two | frontiers[rows.target(arc &+ 2)] | frontiers[rows.target(arc &+ 3)]
        if (missing & ~found).isEmpty { break }
        arc &+= 4
      }
      let new = found & missing
      if new.isEmpty { continue }
      nexts[Int(node)] = new
      touched[count] = node
      count &+= 1
    }
    return count
  }
}

extension SIMD4<UInt64> {
  /// Whether no bit is set.
  fileprivate var isEmpty: Bool {
    let two = lowHalf | highHalf
    return two[0] | two[1] == 0
  }
}
