// Distances from one node, in steps or by weight.

public import GraphCore

/// Finds the distances from one node to all others, by Dijkstra's method where links have lengths.
///
/// Of two ways whose lengths differ by less than ``LinkLength/relativeTolerance``, the first that is
/// found stands.
///
/// - Complexity: O(*n* + *m*) time in steps, O(*m* log *n*) weighted; O(*n*) space.
///
/// > Reference: E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische
/// > Mathematik 1, 1959.
public struct SourceDistances: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the search.
  public init(length: LinkLength = .weighted) {
    self.length = length
  }

  /// Distances from one node.
  public struct Result: Hashable, Sendable {
    /// The distance to each node, in node order; infinite where there is no path.
    public let values: [Double]

    /// The number of nodes reached, the start included.
    public let reached: Int

    /// The largest distance to a node reached.
    public let eccentricity: Double

    /// How long links were taken to be.
    public let length: LinkLength
  }

  /// The distances in `graph` from `source`; along the links, in a directed graph.
  public func run(on graph: Graph, from source: Int) -> Result {
    precondition((0..<graph.nodeCount).contains(source), "node \(source) is not in the graph")
    return graph.withRows { rows in
      var search = PathSearch(nodeCount: rows.nodeCount)
      search.run(from: source, over: rows, length: rows.isWeighted ? length : .steps)
      return Result(
        values: search.distances.array(), reached: search.reached,
        eccentricity: search.distances[Int(search.order[search.reached - 1])], length: length)
    }
  }
}
