// How near a node is to everybody, nobody being infinitely far.

public import GraphCore

/// Adds up the reciprocals of the distances from every node to all others.
///
/// A node that cannot be reached adds 0, so the measure compares nodes of different components
/// fairly; an isolate scores 0. In a directed graph, distances are those from the node. The sum
/// is not normalised: divide by *n* − 1 for a value in 0...1 (lengths in steps).
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted; O(*n*) space.
///
/// > Reference: M. Marchiori, V. Latora, "Harmony in the small-world", Physica A 285, 2000.
public struct Harmonic: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// The sums of all nodes.
  public struct Result: Hashable, Sendable {
    /// The sum of reciprocal distances from each node, in node order.
    public let values: [Double]

    /// How long links were taken to be.
    public let length: LinkLength
  }

  /// The sum of reciprocal distances from every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let sweep = try DistanceSweep(of: graph, length: length, using: execution)
    return Result(values: sweep.reciprocals, length: length)
  }
}
