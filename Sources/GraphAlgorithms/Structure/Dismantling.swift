// What is left of a graph when nodes leave it one after another.

public import GraphCore

/// Takes nodes out of a graph one after another and measures what is left each time.
///
/// The way is walked backward: what is left in the end is put together first, and the nodes are
/// put back, the last to leave first, for trees of components are easy to join and hard to part.
/// Directions and weights do not matter.
///
/// - Complexity: O(*n* + *m* log *n*) time for an order of any length; O(*n*) space.
///
/// > Reference: R. Albert, H. Jeong, A.-L. Barabási, "Error and attack tolerance of complex
/// > networks", Nature 406, 2000; for the way back, M. E. J. Newman, R. M. Ziff, "Efficient Monte
/// > Carlo algorithm and high-precision results for percolation", Physical Review Letters 85, 2000.
public struct Dismantling: Hashable, Sendable {
  /// Creates the method.
  public init() {}

  /// What is left after some nodes have left.
  public struct Stage: Hashable, Sendable, BitwiseCopyable {
    /// The number of nodes left.
    public let nodes: Int

    /// The number of links left.
    public let links: Int

    /// The number of components, isolates included.
    public let components: Int

    /// The number of nodes of the largest component.
    public let giant: Int

    /// The number of unordered pairs of nodes that a path joins.
    public let joinedPairs: Int

    /// The share of the nodes left that are in the largest component; `nil` without nodes.
    public var giantShare: Double? { nodes == 0 ? nil : Double(giant) / Double(nodes) }

    /// The share of the pairs of nodes left that no path joins; `nil` below two nodes.
    public var fragmentation: Double? {
      nodes < 2 ? nil : 1 - Double(joinedPairs) / (Double(nodes) * Double(nodes - 1) / 2)
    }
  }

  /// The stages before any node of `order` leaves, after the first has left, and so on: one more
  /// than there are nodes in `order`, which are distinct.
  public func run(on graph: Graph, removing order: [Int]) -> [Stage] {
    graph.ignoringDirection().withRows { Forest($0).stages(order) }
  }

  /// The stages of `rounds` orders of `count` nodes drawn at random, one order after another.
  ///
  /// The orders of a round depend on the seed and the number of the round alone.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, removingAtRandom count: Int, rounds: Int, seed: UInt64,
    using execution: Execution = .standard
  ) throws(CancellationError) -> [[Stage]] {
    let links = graph.ignoringDirection()
    let length = max(0, min(count, links.nodeCount))
    var generator = SplitMix64(seed: seed)
    let seeds = (0..<max(0, rounds)).map { _ in generator.next() }
    let results = Scratch<Stage>(
      repeating: Stage(nodes: 0, links: 0, components: 0, giant: 0, joinedPairs: 0),
      count: seeds.count * (length + 1))
    try links.withRows { rows throws(CancellationError) in
      try execution.share(
        chunks: seeds.count, steps: seeds.count,
        work: seeds.count * (rows.nodeCount + rows.arcCount)
      ) { worker in
        while let round = worker.claim() {
          var random = SplitMix64(seed: seeds[round])
          let order = Self.sample(length, of: rows.nodeCount, using: &random)
          for (place, stage) in Forest(rows).stages(order).enumerated() {
            results[round * (length + 1) + place] = stage
          }
          if !worker.finish() { return }
        }
      }
    }
    return seeds.indices.map { round in
      (0...length).map { results[round * (length + 1) + $0] }
    }
  }

  /// `count` distinct numbers below `limit`, in random order.
  private static func sample(_ count: Int, of limit: Int, using random: inout SplitMix64) -> [Int] {
    // The first places of a shuffled list, of which only what was moved is kept.
    var moved: [Int: Int] = [:]
    return (0..<count).map { place in
      let other = place + random.below(limit - place)
      let chosen = moved[other] ?? other
      moved[other] = moved[place] ?? place
      return chosen
    }
  }
}

/// The components of nodes that come together, as trees.
private struct Forest: ~Copyable {
  private let rows: Rows
  /// The parent of each node in its tree; itself for a root.
  private let parents: Scratch<UInt32>
  private let sizes: Scratch<Int>
  private let isPresent: Scratch<Bool>
  private var (nodes, links, components, giant, joinedPairs) = (0, 0, 0, 0, 0)

  init(_ rows: Rows) {
    self.rows = rows
    parents = Scratch(repeating: 0, count: rows.nodeCount)
    sizes = Scratch(repeating: 1, count: rows.nodeCount)
    isPresent = Scratch(repeating: false, count: rows.nodeCount)
  }

  consuming func stages(_ order: [Int]) -> [Dismantling.Stage] {
    let leaves = Scratch<Bool>(repeating: false, count: rows.nodeCount)
    for node in order { leaves[node] = true }
    for node in 0..<rows.nodeCount where !leaves[node] { add(node) }
    var stages = [stage]
    for node in order.reversed() {
      add(node)
      stages.append(stage)
    }
    return stages.reversed()
  }

  private var stage: Dismantling.Stage {
    Dismantling.Stage(
      nodes: nodes, links: links, components: components, giant: giant, joinedPairs: joinedPairs)
  }

  private mutating func add(_ node: Int) {
    parents[node] = UInt32(truncatingIfNeeded: node)
    isPresent[node] = true
    nodes += 1
    components += 1
    giant = max(giant, 1)
    for arc in rows.arcs(of: node) where isPresent[rows.target(arc)] {
      links += 1
      join(root(of: node), root(of: rows.target(arc)))
    }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard one != other else { return }
    let (large, small) = sizes[one] < sizes[other] ? (other, one) : (one, other)
    joinedPairs += sizes[large] * sizes[small]
    parents[small] = UInt32(truncatingIfNeeded: large)
    sizes[large] += sizes[small]
    giant = max(giant, sizes[large])
    components -= 1
  }

  private func root(of node: Int) -> Int {
    var node = node
    while true {
      let parent = Int(parents[node])
      if parent == node { return node }
      parents[node] = parents[parent]
      node = parent
    }
  }
}
