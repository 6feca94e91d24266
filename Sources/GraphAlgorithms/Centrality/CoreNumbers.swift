// How deep in the dense part of the graph a node lies.

public import GraphCore

/// Finds the core number of every node: the largest *k* such that the node belongs to a subgraph in
/// which everybody has *k* neighbours or more.
///
/// Nodes are peeled off in order of what is left of their degree, one layer after the other; those
/// left are looked through once a layer, which is no more often than they have links. Directions and
/// weights do not matter.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// > Reference: S. B. Seidman, "Network structure and minimum degree", Social Networks 5, 1983.
/// > D. W. Matula, L. L. Beck, "Smallest-last ordering and clustering and graph coloring
/// > algorithms", Journal of the ACM 30, 1983.
public struct CoreNumbers: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// The core numbers of all nodes.
  public struct Result: Hashable, Sendable {
    /// The core number of each node, in node order.
    public let values: [Int]

    /// The largest core number; `nil` if there are no nodes.
    public let degeneracy: Int?
  }

  /// The core number of every node of `graph`.
  public func run(on graph: Graph) -> Result {
    run(on: graph, smallNodeCount: NodeSet.capacity, check: {})
  }

  /// The core number of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution
  ) throws(CancellationError) -> Result {
    try run(on: graph, smallNodeCount: execution.smallNodeCount, check: execution.check)
  }

  private func run<Failure: Error>(
    on graph: Graph, smallNodeCount: Int, check: () throws(Failure) -> Void
  ) throws(Failure) -> Result {
    try check()
    let values = try graph.ignoringDirection().withRows { rows throws(Failure) in
      rows.nodeCount <= smallNodeCount ? Self.values(small: rows) : try peel(rows, check)
    }
    return Result(values: values, degeneracy: values.max())
  }

  /// Peels layer *k* until nobody is left with *k* links, then layer *k* + 1.
  private func peel<Failure: Error>(
    _ rows: Rows, _ check: () throws(Failure) -> Void
  ) throws(Failure) -> [Int] {
    let count = rows.nodeCount
    // What is left of each degree; of a node that is gone, its core number.
    let degrees = Scratch<UInt32>(repeating: 0, count: count)
    let left = Scratch<UInt32>(repeating: 0, count: count)
    for node in 0..<count {
      degrees[node] = UInt32(truncatingIfNeeded: rows.degree(of: node))
      left[node] = UInt32(truncatingIfNeeded: node)
    }
    // One place more, for a node is written before it is known whether it counts.
    let layer = Scratch<UInt32>(repeating: 0, count: count + 1)
    var leftCount = count
    var core: UInt32 = 0
    // What may still be looked at before asking whether to go on.
    var looks = 1 << 18
    while leftCount > 0 {
      looks -= leftCount
      var (size, kept, next) = (0, 0, UInt32.max)
      for place in 0..<leftCount {
        let node = left[place]
        let degree = degrees[Int(node)]
        if degree > core {
          left[kept] = node
          kept += 1
          next = min(next, degree)
        } else if degree == core {
          layer[size] = node
          size += 1
        }
      }
      leftCount = kept
      guard size > 0 else {
        // Layers between this and the smallest degree left are empty.
        core = next
        continue
      }
      while size > 0 {
        size -= 1
        let node = Int(layer[size])
        looks &-= rows.degree(of: node)
        if looks < 0 {
          try check()
          looks = 1 << 18
        }
        for arc in rows.arcs(of: node) {
          let other = rows.target(arc)
          let degree = degrees[other]
          // Without branches, for which way they go is anybody's guess.
          degrees[other] = degree &- (degree > core ? 1 : 0)
          layer[size] = UInt32(truncatingIfNeeded: other)
          size &+= degree == core &+ 1 ? 1 : 0
        }
      }
      core += 1
    }
    return (0..<count).map { Int(degrees[$0]) }
  }
}
