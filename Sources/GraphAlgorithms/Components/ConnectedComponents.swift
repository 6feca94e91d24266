// Which nodes can reach each other.

public import GraphCore

/// Finds the connected components of a graph; the weak ones, of a directed graph.
///
/// Every node starts as a tree of one; each link hangs the tree with the larger root under the
/// other, and paths to a root are halved as they are walked. The smallest node of a component
/// ends up as its root, whatever the order of the links, and whichever thread looks at them. Two
/// links of every node are enough to find most of a giant component; nodes found to be in it need
/// not look at their other links.
///
/// - Complexity: O(*n* + *m* log *n*) time at worst, O(*n*) in practice where a component is
///   dominant; O(*n*) space.
///
/// > Reference: M. Sutton, T. Ben-Nun, A. Barak, "Optimizing Parallel Graph Connectivity
/// > Computation via Subgraph Sampling", IPDPS 2018.
public struct ConnectedComponents: Hashable, Sendable {
  /// Creates the algorithm.
  public init() {}

  /// A partition of the nodes into components.
  public struct Result: Hashable, Sendable {
    /// The component of each node; components are numbered from 0 by their smallest node.
    public let labels: [UInt32]

    /// The number of nodes of each component.
    public let sizes: [Int]

    /// The number of components; an isolate is one.
    public var count: Int { sizes.count }

    /// The largest component, the first if several are as large; `nil` if there are no nodes.
    public let giant: Int?

    /// The number of nodes of the largest component.
    public var giantSize: Int { giant.map { sizes[$0] } ?? 0 }

    /// The number of components of one node.
    public var isolates: Int { sizes.count { $0 == 1 } }

    /// The nodes of a component, in ascending order.
    ///
    /// - Complexity: O(*n*).
    public func nodes(of component: Int) -> [UInt32] {
      labels.indices.lazy.filter { labels[$0] == component }.map { UInt32($0) }
    }

    /// Labels are below `count`, and each occurs.
    init(labels: [UInt32], count: Int) {
      var sizes = [Int](repeating: 0, count: count)
      for label in labels { sizes[Int(label)] += 1 }
      self.init(labels: labels, sizes: sizes)
    }

    /// `sizes` tell how often each label occurs.
    init(labels: [UInt32], sizes: [Int]) {
      self.labels = labels
      self.sizes = sizes
      giant = sizes.indices.max { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 > $1) }
    }
  }

  /// The components of `graph`, found on the caller's thread.
  public func run(on graph: Graph) -> Result {
    graph.withRows { rows in
      if isSmall(graph, NodeSet.capacity) { return Result(small: rows) }
      let search = ComponentSearch(rows, isDirected: graph.isDirected)
      let count = search.rangeCount
      return search.run { step in for range in 0..<count { step(range) } }
    }
  }

  /// The components of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution
  ) throws(CancellationError) -> Result {
    let execution = execution.silent
    return try graph.withRows { rows throws(CancellationError) in
      if isSmall(graph, execution.smallNodeCount) {
        try execution.check()
        return Result(small: rows)
      }
      let search = ComponentSearch(rows, isDirected: graph.isDirected)
      let count = search.rangeCount
      return try search.run { step throws(CancellationError) in
        // Of most nodes, two links are looked at.
        try execution.share(chunks: count, steps: count, work: 2 * rows.nodeCount) { worker in
          while let range = worker.claim() {
            step(range)
            if !worker.finish() { return }
          }
        }
      }
    }
  }

  private func isSmall(_ graph: Graph, _ nodeCount: Int) -> Bool {
    graph.nodeCount <= nodeCount && !graph.isDirected
  }
}
