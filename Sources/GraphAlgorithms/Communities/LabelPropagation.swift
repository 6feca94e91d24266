// Communities as opinions that spread.

public import GraphCore

/// Divides a graph into communities by letting every node take on the label that most of its
/// neighbours have, by weight, until all have one of these.
///
/// Nodes take turns in a random order. Of labels that are equally common, a node keeps its own, or
/// takes the smallest. Directions are ignored, weights matter.
///
/// - Complexity: O(*m*) time a round, up to ``roundLimit`` rounds; O(*n*) space.
///
/// > Reference: U. N. Raghavan, R. Albert, S. Kumara, "Near linear time algorithm to detect
/// > community structures in large-scale networks", Physical Review E 76, 2007.
public struct LabelPropagation: Hashable, Sendable {
  /// What the order of turns depends on.
  public var seed: UInt64

  /// The most rounds to perform.
  public var roundLimit: Int

  /// Creates the method.
  public init(seed: UInt64 = 1, roundLimit: Int = 100) {
    precondition(roundLimit > 0, "roundLimit must be positive")
    self.seed = seed
    self.roundLimit = roundLimit
  }

  /// A division into communities.
  public struct Result: Hashable, Sendable {
    /// The communities, numbered by their smallest node.
    public let partition: Partition

    /// How many rounds were made.
    public let rounds: Int

    /// Whether every node has a label that none is more common than among its neighbours.
    public let isStable: Bool
  }

  /// The communities of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    try graph.ignoringDirection().withRows { rows throws(CancellationError) in
      let count = rows.nodeCount
      let labels = Scratch<UInt32>(repeating: 0, count: count)
      let sums = Scratch<Double>(repeating: 0, count: count)
      for node in 0..<count { labels[node] = UInt32(truncatingIfNeeded: node) }
      var random = SplitMix64(seed: seed)
      var order = labels.array()
      var (rounds, changes) = (0, -1)
      while changes != 0, rounds < roundLimit {
        try execution.check()
        random.shuffle(&order)
        changes = 0
        for node in order {
          let label = Self.commonest(around: Int(node), rows, labels, sums)
          if label != labels[Int(node)] { changes += 1 }
          labels[Int(node)] = label
        }
        rounds += 1
      }
      return Result(
        partition: Partition(labels.array()), rounds: rounds, isStable: changes == 0)
    }
  }

  private static func commonest(
    around node: Int, _ rows: Rows, _ labels: borrowing Scratch<UInt32>,
    _ sums: borrowing Scratch<Double>
  ) -> UInt32 {
    for arc in rows.arcs(of: node) {
      sums[Int(labels[rows.target(arc)])] += rows.weight(arc)
    }
    var best = labels[node]
    for arc in rows.arcs(of: node) {
      let label = labels[rows.target(arc)]
      let (sum, most) = (sums[Int(label)], sums[Int(best)])
      if sum > most || (sum == most && label < best && best != labels[node]) { best = label }
    }
    for arc in rows.arcs(of: node) { sums[Int(labels[rows.target(arc)])] = 0 }
    return best
  }
}
