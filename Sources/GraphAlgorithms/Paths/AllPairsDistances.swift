// The distance between any two nodes, as a full table.

public import GraphCore

/// Finds the distances in steps between all pairs of nodes of a small graph.
///
/// It searches from 256 nodes at once, as ``Harmonic`` and ``Closeness`` do.
///
/// - Complexity: O(*n* · (*n* + *m*)) time and 2*n*² bytes: 200 MB for 10,000 nodes.
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
    guard count > 0 else { return Result(nodeCount: 0, table: []) }
    if execution.isSmall(graph) {
      try execution.check()
      return graph.withRows { Result(small: $0) }
    }
    if execution.isMedium(graph) {
      try execution.check()
      return graph.withRows { Result(pairs: PairTable($0), count: count) }
    }
    let ones = [Int](repeating: 1, count: count)
    let sweep = BitParallelSweep(graph, sizes: ones)
    var stop: CancellationError?
    let table = unsafe [UInt16](unsafeUninitializedCapacity: count * count) { memory, written in
      // Safe: a table that is not empty has an address, and the whole of it is set, or none is kept.
      guard let first = memory.baseAddress else { return }
      unsafe Pages.advise(first, memory.count * MemoryLayout<UInt16>.stride)
      let table = unsafe Scratch(lent: first, count: memory.count)
      do throws(CancellationError) {
        try sweep.fill(table, using: execution)
        written = memory.count
      } catch {
        stop = error
      }
    }
    if let stop { throw stop }
    return Result(nodeCount: count, table: table)
  }
}
