// The graph that communities are sought in: links between groups of nodes, and within them.

import GraphCore

/// An undirected weighted graph whose nodes stand for sets of nodes of the one before.
struct CommunityGraph: Sendable {
  var offsets: [Int]
  var targets: [UInt32]
  var weights: [Double]

  /// The strength of each node: twice what is inside it, and what leads out.
  var strengths: [Double]

  var nodeCount: Int { offsets.count - 1 }

  /// The graph that communities are first sought in.
  init(_ graph: Graph) {
    let rows = graph.withRows { rows in
      (
        offsets: [0] + (0..<rows.nodeCount).map { rows.arcs(of: $0).upperBound },
        targets: (0..<rows.arcCount).map { UInt32(truncatingIfNeeded: rows.target($0)) },
        weights: (0..<rows.arcCount).map { rows.weight($0) }
      )
    }
    (offsets, targets, weights) = rows
    strengths = Strength().run(on: graph).values
  }

  /// The graph of `count` communities of `finer`: what is inside one is kept in its strength alone.
  init(_ finer: CommunityGraph, communities: [UInt32], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for community in communities { starts[Int(community) + 1] += 1 }
    for community in 0..<count { starts[community + 1] += starts[community] }
    var next = starts
    var members = [UInt32](repeating: 0, count: communities.count)
    for (node, community) in communities.enumerated() {
      members[next[Int(community)]] = UInt32(node)
      next[Int(community)] += 1
    }

    offsets = [0]
    (targets, weights) = ([], [])
    strengths = [Double](repeating: 0, count: count)
    let sums = Scratch<Double>(repeating: 0, count: count)
    var touched: [UInt32] = []
    for community in 0..<count {
      for member in members[starts[community]..<starts[community + 1]] {
        strengths[community] += finer.strengths[Int(member)]
        for arc in finer.offsets[Int(member)]..<finer.offsets[Int(member) + 1] {
          let other = communities[Int(finer.targets[arc])]
          if other == community { continue }
          if sums[Int(other)] == 0 { touched.append(other) }
          sums[Int(other)] += finer.weights[arc]
        }
      }
      for other in touched {
        targets.append(other)
        weights.append(sums[Int(other)])
        sums[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(targets.count)
    }
  }
}

/// Moves nodes, one at a time, to the community where modularity gains most, until none gains.
///
/// Only nodes with a neighbour that has moved are looked at again. Of communities that gain
/// equally, a node stays where it is, or goes to the one found first in its row.
struct LocalMoving {
  let resolution: Double

  /// Twice the weight of all links of the first graph.
  let total: Double

  /// Improves `communities` of `graph`; returns whether any node has moved.
  func run(
    on graph: CommunityGraph, _ communities: inout [UInt32], _ random: inout SplitMix64,
    _ execution: Execution
  ) throws(CancellationError) -> Bool {
    let count = graph.nodeCount
    guard count > 0 else { return false }
    let own = Scratch<UInt32>(repeating: 0, count: count)
    let strengths = Scratch<Double>(repeating: 0, count: count)
    let sizes = Scratch<Int>(repeating: 0, count: count)
    let sums = Scratch<Double>(repeating: 0, count: count)
    let touched = Scratch<UInt32>(repeating: 0, count: count)
    for node in 0..<count {
      own[node] = communities[node]
      strengths[Int(own[node])] += graph.strengths[node]
      sizes[Int(own[node])] += 1
    }
    var order = (0..<count).map { UInt32($0) }
    random.shuffle(&order)
    var queue = NodeQueue(order)
    let rows = graph
    var (moves, looks) = (0, 0)
    while let node = queue.pop() {
      looks += 1
      if looks.isMultiple(of: 4096) { try execution.check() }
      let strength = rows.strengths[node]
      let old = Int(own[node])
      var touchedCount = 0
      for arc in rows.offsets[node]..<rows.offsets[node + 1] {
        let community = own[Int(rows.targets[arc])]
        if sums[Int(community)] == 0 {
          touched[touchedCount] = community
          touchedCount += 1
        }
        sums[Int(community)] += rows.weights[arc]
      }
      strengths[old] -= strength
      let factor = resolution * strength / total
      var (best, bestGain) = (old, sums[old] - factor * strengths[old])
      let enough = 1e-12 * max(strength, 1e-300)
      for place in 0..<touchedCount {
        let community = Int(touched[place])
        let gain = sums[community] - factor * strengths[community]
        if gain > bestGain + enough { (best, bestGain) = (community, gain) }
      }
      for place in 0..<touchedCount { sums[Int(touched[place])] = 0 }
      strengths[best] += strength
      guard best != old else { continue }
      own[node] = UInt32(truncatingIfNeeded: best)
      moves += 1
      for arc in rows.offsets[node]..<rows.offsets[node + 1] {
        let other = Int(rows.targets[arc])
        if Int(own[other]) != best { queue.push(other) }
      }
    }
    communities = own.array()
    return moves > 0
  }
}

/// A ring of nodes to look at, each at most once.
private struct NodeQueue: ~Copyable {
  private let nodes: Scratch<UInt32>
  private let isQueued: Scratch<Bool>
  private var first = 0
  private var count: Int

  init(_ order: [UInt32]) {
    nodes = Scratch(repeating: 0, count: order.count)
    isQueued = Scratch(repeating: true, count: order.count)
    for (place, node) in order.enumerated() { nodes[place] = node }
    count = order.count
  }

  mutating func pop() -> Int? {
    guard count > 0 else { return nil }
    let node = Int(nodes[first])
    first = first + 1 == nodes.count ? 0 : first + 1
    count -= 1
    isQueued[node] = false
    return node
  }

  mutating func push(_ node: Int) {
    if isQueued[node] { return }
    isQueued[node] = true
    let place = first + count
    nodes[place >= nodes.count ? place - nodes.count : place] = UInt32(truncatingIfNeeded: node)
    count += 1
  }
}
