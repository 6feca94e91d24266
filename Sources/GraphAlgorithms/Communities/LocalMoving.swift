// The step that methods of modularity share: moving nodes to where they fit best.

import GraphCore

/// Moves nodes, one at a time, to the community where modularity gains most.
///
/// Only nodes with a neighbour that has moved are looked at again. Of communities that gain
/// equally, a node stays where it is, or goes to the one found first in its row.
struct LocalMoving {
  let resolution: Double

  /// Twice the weight of all links of the first graph.
  let total: Double

  /// How far to go.
  enum Extent {
    /// Until each link was looked at three times, in the mean: later moves gain little, and what they
    /// gain is found again on coarser levels, and by the last moves of all.
    case most

    /// Until no node gains by a move.
    case all
  }

  /// Improves `communities` of `graph`; returns whether any node has moved.
  func run(
    on graph: CommunityGraph, _ communities: inout [UInt32], _ extent: Extent,
    _ random: inout SplitMix64, _ execution: Execution
  ) throws(CancellationError) -> Bool {
    guard graph.nodeCount > 0 else { return false }
    var queue = NodeQueue(random.order(of: graph.nodeCount))
    let state = MovingState(graph, communities)
    let moves = try graph.withRows { rows throws(CancellationError) in
      // Looks are counted by links, for one node may have as many as a thousand others.
      let most = extent == .all ? Int.max : max(1 << 16, 3 * rows.arcCount)
      var (moves, looks, nextCheck) = (0, 0, 0)
      while looks < most, let node = queue.pop() {
        looks &+= rows.degree(of: node) &+ 1
        if looks > nextCheck {
          try execution.check()
          nextCheck = looks &+ 1 << 16
        }
        let old = state.own[node]
        let best = state.place(node, rows, factor: resolution / total)
        guard best != old else { continue }
        moves += 1
        for arc in rows.arcs(of: node) {
          let other = rows.target(arc)
          if state.own[other] != best { queue.push(other) }
        }
      }
      return moves
    }
    communities = state.own.array()
    return moves > 0
  }
}

/// Where each node is, and how strong each community.
private struct MovingState: ~Copyable {
  /// The community of each node.
  let own: Scratch<UInt32>

  private let nodeStrengths: [Double]
  private let strengths: Scratch<Double>
  private let sums: Scratch<Double>
  private let touched: Scratch<UInt32>

  init(_ graph: CommunityGraph, _ communities: [UInt32]) {
    let count = graph.nodeCount
    own = Scratch(repeating: 0, count: count)
    nodeStrengths = graph.strengths
    strengths = Scratch(repeating: 0, count: count)
    sums = Scratch(repeating: 0, count: count)
    touched = Scratch(repeating: 0, count: count + 1)
    for node in 0..<count {
      own[node] = communities[node]
      strengths[Int(own[node])] += graph.strengths[node]
    }
  }

  /// Moves a node to where it fits best; returns its community.
  func place(_ node: Int, _ rows: Rows, factor: Double) -> UInt32 {
    let touchedCount = addUp(node, rows)
    let old = Int(own[node])
    let strength = nodeStrengths[node]
    strengths[old] -= strength
    let factor = factor * strength
    var (best, bestGain) = (old, sums[old] - factor * strengths[old])
    let enough = 1e-12 * max(strength, 1e-300)
    for place in 0..<touchedCount {
      let community = Int(touched[place])
      let gain = sums[community] - factor * strengths[community]
      sums[community] = 0
      if gain > bestGain + enough { (best, bestGain) = (community, gain) }
    }
    strengths[best] += strength
    own[node] = UInt32(truncatingIfNeeded: best)
    return own[node]
  }

  /// Adds up the weights from a node to each community; returns how many these are.
  ///
  /// A community is written down before it is known whether it is a new one: which it is cannot be
  /// foretold, and a wrong guess takes longer than writing.
  private func addUp(_ node: Int, _ rows: Rows) -> Int {
    var count = 0
    if rows.isWeighted {
      for arc in rows.arcs(of: node) {
        let community = own[rows.target(arc)]
        let sum = sums[Int(community)]
        touched[count] = community
        count &+= sum == 0 ? 1 : 0
        sums[Int(community)] = sum + rows.weight(arc)
      }
    } else {
      for arc in rows.arcs(of: node) {
        let community = own[rows.target(arc)]
        let sum = sums[Int(community)]
        touched[count] = community
        count &+= sum == 0 ? 1 : 0
        sums[Int(community)] = sum + 1
      }
    }
    return count
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

extension SplitMix64 {
  /// The nodes below `count` in an order to visit them in: at random, but for neighbours by number in
  /// a large graph, up to 64 of which stay together, as their rows do in memory.
  mutating func order(of count: Int) -> [UInt32] {
    let length = max(1, min(64, count / 1024))
    var blocks = Array(0..<((count + length - 1) / length))
    shuffle(&blocks)
    var order: [UInt32] = []
    order.reserveCapacity(count)
    for block in blocks {
      for node in (block * length)..<min(count, (block + 1) * length) {
        order.append(UInt32(truncatingIfNeeded: node))
      }
    }
    return order
  }
}
