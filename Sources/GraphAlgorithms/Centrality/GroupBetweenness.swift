// How often a group stands between those outside it.

public import GraphCore

/// Counts the pairs of nodes outside a group that the group stands between.
///
/// A pair counts as the share of its shortest paths that pass through any member. The sum is over
/// unordered pairs in an undirected graph, over ordered pairs in a directed one; divide by
/// ``Result/largestPossible`` for a share in 0...1.
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted; O(*n*) space a thread.
///
/// > Reference: M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of
/// > Mathematical Sociology 23(3), 1999.
public struct GroupBetweenness: Hashable, Sendable {
  /// The nodes of the group.
  public var group: Set<Int>

  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure of a group.
  public init(group: Set<Int>, length: LinkLength = .steps) {
    self.group = group
    self.length = length
  }

  /// The betweenness of the group.
  public struct Result: Hashable, Sendable {
    /// The number of pairs that the group stands between.
    public let value: Double

    /// The number of pairs of nodes outside the group.
    public let largestPossible: Double

    /// How long links were taken to be.
    public let length: LinkLength
  }

  /// The betweenness of the group in `graph`, all of whose nodes it takes from there.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    precondition(
      group.allSatisfy { (0..<graph.nodeCount).contains($0) }, "the group is of nodes of the graph")
    let isMember = (0..<graph.nodeCount).map { group.contains($0) }
    let sum = try graph.withRows { rows throws(CancellationError) in
      try orderedPairs(rows, isMember, execution)
    }
    let outside = Double(graph.nodeCount - group.count)
    let pairs = max(0, outside * (outside - 1))
    return Result(
      value: graph.isDirected ? sum : sum / 2,
      largestPossible: graph.isDirected ? pairs : pairs / 2,
      length: length)
  }

  private func orderedPairs(
    _ rows: Rows, _ isMember: [Bool], _ execution: Execution
  ) throws(CancellationError) -> Double {
    let count = rows.nodeCount
    let sums = Scratch<Double>(repeating: 0, count: count)
    let length = rows.isWeighted ? length : .steps
    let chunks = (count + 15) / 16
    try execution.share(chunks: chunks, steps: count, work: count * (count + rows.arcCount)) {
      worker in
      var brandes = BrandesSearch(nodeCount: count)
      let around = Scratch<Double>(repeating: 0, count: count)
      while let chunk = worker.claim() {
        for source in (chunk * 16)..<min(count, chunk * 16 + 16) {
          if !isMember[source] {
            sums[source] = Self.pairs(source, rows, length, isMember, &brandes, around)
          }
          if !worker.finish() { return }
        }
      }
    }
    return sums.array().reduce(0, +)
  }

  /// The pairs of `source` and another that the group stands between.
  private static func pairs(
    _ source: Int, _ rows: Rows, _ length: LinkLength, _ isMember: [Bool],
    _ brandes: inout BrandesSearch, _ around: borrowing Scratch<Double>
  ) -> Double {
    brandes.countPaths(from: source, over: rows, length: length)
    let reached = brandes.search.reached
    // `around` is the share of the paths to a node that pass through no member on the way.
    for place in 0..<reached { around[Int(brandes.search.order[place])] = 0 }
    around[source] = 1
    var sum = 0.0
    for place in 0..<reached {
      let node = Int(brandes.search.order[place])
      if isMember[node] { continue }
      if node != source { sum += 1 - around[node] }
      for arc in rows.arcs(of: node)
      where brandes.leads(arc, from: node, over: rows, length: length) {
        let target = rows.target(arc)
        around[target] += around[node] * brandes.share(of: node, in: target)
      }
    }
    return sum
  }
}
