// Whether those a node is linked with are linked with each other.

public import GraphCore

/// Computes the share of linked pairs among the neighbours of every node, and over the graph.
///
/// Directions and weights do not matter.
///
/// - Complexity: O(*n* + *m*^1.5) time and O(*n* + *m*) space.
///
/// > Reference: D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks",
/// > Nature 393, 1998. M. E. J. Newman, D. J. Watts, S. H. Strogatz, "Random graph models of
/// > social networks", PNAS 99, 2002, for the transitivity.
public struct Clustering: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// The clustering of the nodes and of the graph.
  public struct Result: Hashable, Sendable {
    /// The clustering of each node, in 0...1; `nil` for one with fewer than two neighbours.
    public let values: [Double?]

    /// The mean over the nodes where it is defined; `nil` if that is nowhere.
    public let mean: Double?

    /// Three times the triangles over the pairs of links that share a node; `nil` without any.
    public let transitivity: Double?

    /// The number of triangles at each node.
    public let triangles: [Int]

    /// The number of triangles of the graph.
    public let triangleCount: Int
  }

  /// The clustering of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let triangles = try Triangles().run(on: graph, using: execution)
    let degrees = Degree().run(on: graph).values
    var values = [Double?](repeating: nil, count: degrees.count)
    var (sum, defined, allPairs) = (0.0, 0, 0.0)
    for (node, degree) in degrees.enumerated() where degree > 1 {
      let pairs = Double(degree) * Double(degree - 1) / 2
      let share = Double(triangles.values[node]) / pairs
      values[node] = share
      sum += share
      defined += 1
      allPairs += pairs
    }
    return Result(
      values: values,
      mean: defined > 0 ? sum / Double(defined) : nil,
      transitivity: allPairs > 0 ? 3 * Double(triangles.total) / allPairs : nil,
      triangles: triangles.values, triangleCount: triangles.total)
  }
}
