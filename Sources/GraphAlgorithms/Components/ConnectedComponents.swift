// Which nodes can reach each other.

public import GraphCore

/// Finds the connected components of a graph; the weak ones, of a directed graph.
///
/// Every node starts as a tree of one; each link hangs the tree with the larger root under the
/// other, and paths to a root are halved as they are walked. The smallest node of a component
/// ends up as its root, whatever the order of the links. Two links of every node are enough to find
/// most of a giant component; nodes found to be in it need not look at their other links.
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

    init(labels: [UInt32], count: Int) {
      self.labels = labels
      var sizes = [Int](repeating: 0, count: count)
      for label in labels { sizes[Int(label)] += 1 }
      self.sizes = sizes
      giant = sizes.indices.max { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 > $1) }
    }
  }

  /// The components of `graph`.
  public func run(on graph: Graph) -> Result {
    run(on: graph, smallNodeCount: NodeSet.capacity, check: {})
  }

  /// The components of `graph`.
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
    if graph.nodeCount <= smallNodeCount, !graph.isDirected {
      try check()
      return graph.withRows { Result(small: $0) }
    }
    return try graph.withRows { rows throws(Failure) in
      let parents = Scratch<UInt32>(repeating: 0, count: rows.nodeCount)
      for node in 0..<rows.nodeCount { parents[node] = UInt32(truncatingIfNeeded: node) }
      let sampled = 2
      for round in 0..<sampled {
        for nodes in Self.blocks(rows.nodeCount) {
          try check()
          for node in nodes where rows.degree(of: node) > round {
            let arc = rows.arcs(of: node).lowerBound + round
            Self.join(node, rows.target(arc), in: parents)
          }
        }
      }
      // A directed link is known to one end alone, which must then look at it.
      let giant = graph.isDirected ? nil : Self.frequentRoot(in: parents)
      for nodes in Self.blocks(rows.nodeCount) {
        try check()
        for node in nodes where rows.degree(of: node) > sampled {
          if Self.root(of: node, in: parents) == giant { continue }
          for arc in rows.arcs(of: node).dropFirst(sampled) {
            Self.join(node, rows.target(arc), in: parents)
          }
        }
      }
      return Self.number(parents)
    }
  }

  /// The numbers below `count`, as many at a time as are looked at before asking whether to go on.
  private static func blocks(_ count: Int) -> some Sequence<Range<Int>> {
    stride(from: 0, to: count, by: 1 << 16).lazy.map { $0..<min(count, $0 + 1 << 16) }
  }
}

// MARK: - Kernels

extension ConnectedComponents {
  /// The root of the tree of `node`; every other node on the way is moved up to its grandparent.
  private static func root(of node: Int, in parents: borrowing Scratch<UInt32>) -> Int {
    var node = node
    while true {
      let parent = Int(parents[node])
      if parent == node { return node }
      let grandparent = parents[parent]
      parents[node] = grandparent
      node = Int(grandparent)
    }
  }

  /// The root that more than half of some thousand nodes have, if there is one; else one of the others.
  ///
  /// > Reference: R. S. Boyer, J. S. Moore, "MJRTY: A Fast Majority Vote Algorithm", 1991.
  private static func frequentRoot(in parents: borrowing Scratch<UInt32>) -> Int? {
    var (candidate, votes): (Int?, Int) = (nil, 0)
    for node in stride(from: 0, to: parents.count, by: max(1, parents.count / 1024)) {
      let root = root(of: node, in: parents)
      if votes == 0 { candidate = root }
      votes += root == candidate ? 1 : -1
    }
    return candidate
  }

  private static func join(_ a: Int, _ b: Int, in parents: borrowing Scratch<UInt32>) {
    if parents[a] == parents[b] { return }
    let (a, b) = (root(of: a, in: parents), root(of: b, in: parents))
    if a != b { parents[max(a, b)] = UInt32(truncatingIfNeeded: min(a, b)) }
  }

  /// Numbers the roots in ascending order: each comes before the nodes of its tree.
  private static func number(_ parents: borrowing Scratch<UInt32>) -> Result {
    var labels = [UInt32](repeating: 0, count: parents.count)
    var count = 0
    for node in labels.indices {
      let root = root(of: node, in: parents)
      if root == node {
        labels[node] = UInt32(count)
        count += 1
      } else {
        labels[node] = labels[root]
      }
    }
    return Result(labels: labels, count: count)
  }
}
