// The distance between any two nodes, as a full table.

public import GraphCore

/// Finds the distances in steps between all pairs of nodes of a small graph.
///
/// It searches from 256 nodes at once, as ``Harmonic`` and ``Closeness`` do.
///
/// - Complexity: O(*n* · (*n* + *m*)) time and 2*n*² bytes: 200 MB for 10,000 nodes, and as much
///   again while the table is handed over.
public struct AllPairsDistances: Hashable, Sendable {
  /// Creates the search.
  public init() {}

  /// A table of distances.
  public struct Result: Hashable, Sendable {
    /// The number of nodes.
    public let nodeCount: Int

    /// The distances, by source and then by target.
    ///
    /// Where there is no path it is `UInt16.max`; a distance of 65,534 or more is given as 65,534.
    public let table: [UInt16]

    /// The number of steps from `source` to `target`, or `nil` where there is no path.
    public func distance(from source: Int, to target: Int) -> Int? {
      let distance = table[source * nodeCount + target]
      return distance == .max ? nil : Int(distance)
    }
  }

  /// The distances of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let count = graph.nodeCount
    let table = Scratch<UInt16>(repeating: .max, count: count * count)
    for node in 0..<count { table[node * count + node] = 0 }
    let ones = [Int](repeating: 1, count: count)
    try BitParallelSweep(graph, sizes: ones).fill(table, using: execution)
    return Result(nodeCount: count, table: table.array())
  }
}
