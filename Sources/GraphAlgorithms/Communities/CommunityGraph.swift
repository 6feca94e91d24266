// The graph that communities are sought in: links between groups of nodes, and within them.

import GraphCore

/// An undirected weighted graph whose nodes stand for sets of nodes of the one before.
struct CommunityGraph: Sendable {
  private let offsets: Column<Int>
  private let targets: Column<UInt32>
  private let weights: Column<Double>

  /// The strength of each node: twice what is inside it, and what leads out.
  let strengths: [Double]

  var nodeCount: Int { offsets.count - 1 }

  /// The graph that communities are first sought in, which shares the rows of `graph`.
  init(_ graph: Graph) {
    (offsets, targets, weights) = graph.columns
    strengths = Strength().run(on: graph).values
  }

  /// The graph of `count` communities of `finer`: what is inside one is kept in its strength alone.
  init(_ finer: CommunityGraph, communities: [UInt32], count: Int) {
    let members = CommunityMembers(communities, count: count)
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    var strengths = [Double](repeating: 0, count: count)
    var (targets, weights) = ([UInt32](), [Double]())
    finer.withRows { rows in
      let sums = Scratch<Double>(repeating: 0, count: count)
      let touched = Scratch<UInt32>(repeating: 0, count: count + 1)
      let communities = communities.span
      for community in 0..<count {
        // What leads back is counted too, under the number of the community itself, and left out.
        var touchedCount = 0
        for member in members.of(community) {
          strengths[community] += finer.strengths[Int(member)]
          for arc in rows.arcs(of: Int(member)) {
            let other = communities[rows.target(arc)]
            touched[touchedCount] = other
            touchedCount += sums[Int(other)] == 0 ? 1 : 0
            sums[Int(other)] += rows.weight(arc)
          }
        }
        for place in 0..<touchedCount {
          let other = touched[place]
          if other != community {
            targets.append(other)
            weights.append(sums[Int(other)])
          }
          sums[Int(other)] = 0
        }
        offsets.append(targets.count)
      }
    }
    self.offsets = Column(offsets)
    self.targets = Column(targets)
    self.weights = Column(weights)
    self.strengths = strengths
  }

  /// Calls `body` with the rows of neighbours.
  func withRows<Value, Failure: Error>(
    _ body: (Rows) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // Safe: offsets ascend to the number of targets, each of which is a node; the columns stay
    // alive, and so the addresses valid, until the outermost closure returns.
    try unsafe offsets.withUnsafeBase { offsets throws(Failure) in
      try unsafe targets.withUnsafeBase { targets throws(Failure) in
        try unsafe weights.withUnsafeBase { first throws(Failure) in
          try unsafe body(
            Rows(
              nodeCount: nodeCount, arcCount: self.targets.count, offsets: offsets,
              targets: targets, weights: weights.isEmpty ? nil : first))
        }
      }
    }
  }
}

/// The nodes of each community, in ascending order.
struct CommunityMembers {
  private let starts: [Int]
  private let nodes: [UInt32]

  /// Sorts nodes by the community that each is in, below `count`.
  init(_ communities: [UInt32], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for community in communities { starts[Int(community) + 1] += 1 }
    for community in 0..<count { starts[community + 1] += starts[community] }
    var next = starts
    var nodes = [UInt32](repeating: 0, count: communities.count)
    for (node, community) in communities.enumerated() {
      nodes[next[Int(community)]] = UInt32(truncatingIfNeeded: node)
      next[Int(community)] += 1
    }
    self.starts = starts
    self.nodes = nodes
  }

  func of(_ community: Int) -> ArraySlice<UInt32> {
    nodes[starts[community]..<starts[community + 1]]
  }
}
