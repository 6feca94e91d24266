// Trees that hang from a graph, taken off leaf by leaf.

import GraphCore

/// An undirected graph without the trees that hang from it.
///
/// All shortest paths into a hanging tree enter by its only link. Leaves are taken off until there
/// are none; each node keeps count of the nodes that hang from it, itself included, and what the
/// pairs with an end in a tree add to betweenness is known on the way. What is left of a tree is
/// one node.
///
/// - Complexity: O(*n* + *m*).
///
/// > Reference: M. Baglioni et al., "Fast Exact Computation of betweenness Centrality in Social
/// > Networks", ASONAM 2012.
struct LeafFolding: Sendable {
  /// The number of nodes that each node stands for: those that hang from it, and itself.
  let weights: [Double]

  /// Whether each node is left.
  let isCore: [Bool]

  /// The unordered pairs with an end in a hanging tree that each node stands between.
  let betweenness: [Double]

  /// Takes the leaves off `graph`, whose components are given.
  init(of graph: Graph, _ components: ConnectedComponents.Result) {
    let count = graph.nodeCount
    let weights = Scratch<Double>(repeating: 1, count: count)
    let sums = Scratch<Double>(repeating: 0, count: count)
    let degrees = Scratch<Int>(repeating: 0, count: count)
    var isCore = [Bool](repeating: true, count: count)
    graph.withRows { rows in
      var leaves: [Int] = []
      for node in 0..<count {
        degrees[node] = rows.degree(of: node)
        if degrees[node] == 1 { leaves.append(node) }
      }
      while let leaf = leaves.popLast() {
        // The last two nodes of a tree are each other's leaf: the second stays.
        guard degrees[leaf] == 1 else { continue }
        isCore[leaf] = false
        for arc in rows.arcs(of: leaf) where isCore[rows.target(arc)] {
          let stem = rows.target(arc)
          // `stem` stands between this branch and all that hung from it before.
          sums[stem] += weights[leaf] * (weights[stem] - 1)
          weights[stem] += weights[leaf]
          degrees[stem] -= 1
          if degrees[stem] == 1 { leaves.append(stem) }
        }
      }
    }
    // Each node stands between all that hangs from it and all that does not.
    for node in 0..<count {
      let size = Double(components.sizes[Int(components.labels[node])])
      sums[node] += (weights[node] - 1) * (size - weights[node])
    }
    self.weights = weights.array()
    self.isCore = isCore
    betweenness = sums.array()
  }

  /// The nodes that are left, in ascending order.
  var core: [UInt32] {
    isCore.indices.lazy.filter { isCore[$0] }.map { UInt32($0) }
  }
}
