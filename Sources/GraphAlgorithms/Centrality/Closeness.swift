// How near a node is to those it can reach, and how many those are.

public import GraphCore

/// Computes closeness as Wasserman and Faust extended it to disconnected graphs.
///
/// Of *r* other nodes reached at a mean distance *d*, a node among *n* scores (*r* / (*n* − 1)) / *d*:
/// a small island, however tight, does not outrank the mainland. An isolate scores 0. In a
/// directed graph, distances are those from the node.
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted; O(*n*) space.
///
/// > Reference: S. Wasserman, K. Faust, "Social Network Analysis", Cambridge University Press,
/// > 1994, section 5.2.2.
public struct Closeness: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// The closeness of all nodes.
  public struct Result: Hashable, Sendable {
    /// The closeness of each node, in node order; in 0...1 when lengths are steps.
    public let values: [Double]

    /// The number of other nodes that each node reaches.
    public let reached: [Int]

    /// The mean distance from each node to those it reaches, `nil` for one that reaches none.
    public let meanDistances: [Double?]

    /// How long links were taken to be.
    public let length: LinkLength
  }

  /// The closeness of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let sweep = try DistanceSweep(of: graph, length: length, using: execution)
    let others = Double(graph.nodeCount - 1)
    let values = zip(sweep.reached, sweep.sums).map { reached, sum in
      reached == 0 ? 0 : (Double(reached) / others) * (Double(reached) / sum)
    }
    let means = zip(sweep.reached, sweep.sums).map { reached, sum in
      reached == 0 ? nil : sum / Double(reached)
    }
    return Result(values: values, reached: sweep.reached, meanDistances: means, length: length)
  }
}
