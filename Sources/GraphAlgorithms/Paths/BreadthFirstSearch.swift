// Distances in steps from one node.

public import GraphCore

/// Finds the distances in steps from one node to all others.
///
/// While few nodes have just been reached, their neighbours are looked at; once they are many, it is
/// cheaper to let every node not reached yet look for a neighbour among them, and stop at the first.
/// Where few nodes have very many neighbours, threads share these out.
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
        var (reached, depth) = (0, 0)
        let distances = try [Int32].written(count: graph.nodeCount) {
          distances throws(CancellationError) in
          var search = LevelSearch(rows, source, distances)
          repeat { try execution.check() } while try search.step(rows, reverse, execution)
          (reached, depth) = (search.reached, Int(search.depth))
        }
        return Result(distances: distances, reached: reached, eccentricity: depth)
      }
    }
  }
}
