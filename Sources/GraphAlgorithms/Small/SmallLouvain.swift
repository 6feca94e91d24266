// The Louvain method in small graphs.

import GraphCore

/// Divides a small undirected graph, as ``Louvain`` does larger ones: the same moves in the same order.
struct SmallLouvain: ~Copyable {
  private let resolution: Double
  private var random: SplitMix64

  /// Twice the weight of all links.
  private var total = 0.0

  /// The community of each node of the level that is being divided.
  private let own: Scratch<UInt32>

  /// How strong each community is, and the weights from one node to each.
  private let strengths: Scratch<Double>
  private let sums: Scratch<Double>
  private let touched: Scratch<UInt32>

  /// A ring of nodes to look at, each at most once.
  private let queue: Scratch<UInt32>

  init(resolution: Double, seed: UInt64, count: Int) {
    self.resolution = resolution
    random = SplitMix64(seed: seed)
    own = Scratch(unwritten: count)
    strengths = Scratch(unwritten: count)
    sums = Scratch(repeating: 0, count: count)
    touched = Scratch(unwritten: count + 1)
    queue = Scratch(unwritten: count)
  }

  /// The community of each node of `rows`, by any number, and how many times communities were made
  /// nodes.
  mutating func run(
    _ rows: Rows, _ execution: Execution
  ) throws(CancellationError) -> (labels: [UInt32], levels: Int) {
    let count = rows.nodeCount
    let base = Scratch<Double>(repeating: 0, count: count)
    for node in 0..<count {
      for arc in rows.arcs(of: node) { base[node] += rows.weight(arc) }
      total += base[node]
    }
    var labels = [UInt32](repeating: 0, count: count)
    for node in 0..<count { labels[node] = UInt32(truncatingIfNeeded: node) }
    guard total > 0 else { return (labels, 0) }
    var levels = 0
    for node in 0..<count { own[node] = UInt32(truncatingIfNeeded: node) }
    if try move(rows, base, .most, execution) {
      var coarse = Level(rows, base, own, communities: numberCommunities(count))
      levels = 1
      for node in 0..<count { labels[node] = own[node] }
      while true {
        let size = coarse.count
        for node in 0..<size { own[node] = UInt32(truncatingIfNeeded: node) }
        guard try move(coarse.rows, coarse.strengths, .most, execution) else { break }
        let communities = numberCommunities(size)
        coarse = Level(coarse.rows, coarse.strengths, own, communities: communities)
        levels += 1
        for node in 0..<count { labels[node] = own[Int(labels[node])] }
      }
      for node in 0..<count { own[node] = labels[node] }
      _ = try move(rows, base, .all, execution)
      for node in 0..<count { labels[node] = own[node] }
    }
    return (labels, levels)
  }
}

// MARK: - Moving

extension SmallLouvain {
  /// Moves nodes, as ``LocalMoving`` does; returns whether any has moved.
  private mutating func move(
    _ rows: Rows, _ nodeStrengths: borrowing Scratch<Double>, _ extent: LocalMoving.Extent,
    _ execution: Execution
  ) throws(CancellationError) -> Bool {
    try execution.check()
    let count = rows.nodeCount
    for node in 0..<count {
      strengths[node] = 0
      queue[node] = UInt32(truncatingIfNeeded: node)
    }
    for node in 0..<count { strengths[Int(own[node])] += nodeStrengths[node] }
    for last in stride(from: count - 1, to: 0, by: -1) {
      let other = random.below(last + 1)
      (queue[last], queue[other]) = (queue[other], queue[last])
    }
    let most = extent == .all ? Int.max : max(1 << 16, 3 * rows.arcCount)
    var (first, waiting, queued) = (0, count, NodeSet(below: count))
    var (moves, looks) = (0, 0)
    while looks < most, waiting > 0 {
      let node = Int(queue[first])
      first = first + 1 == count ? 0 : first + 1
      waiting -= 1
      queued = queued - NodeSet(node)
      looks &+= rows.degree(of: node) &+ 1
      let old = own[node]
      let best = place(node, rows, nodeStrengths[node])
      guard best != old else { continue }
      moves += 1
      for arc in rows.arcs(of: node) {
        let other = rows.target(arc)
        if own[other] == best || queued.contains(other) { continue }
        queued = queued | NodeSet(other)
        let place = first + waiting
        queue[place >= count ? place - count : place] = UInt32(truncatingIfNeeded: other)
        waiting += 1
      }
    }
    return moves > 0
  }

  /// Moves a node to where it fits best; returns its community.
  private func place(_ node: Int, _ rows: Rows, _ strength: Double) -> UInt32 {
    var count = 0
    for arc in rows.arcs(of: node) {
      let community = own[rows.target(arc)]
      let sum = sums[Int(community)]
      touched[count] = community
      count &+= sum == 0 ? 1 : 0
      sums[Int(community)] = sum + rows.weight(arc)
    }
    let old = Int(own[node])
    strengths[old] -= strength
    let factor = resolution / total * strength
    var (best, bestGain) = (old, sums[old] - factor * strengths[old])
    let enough = 1e-12 * max(strength, 1e-300)
    for place in 0..<count {
      let community = Int(touched[place])
      let gain = sums[community] - factor * strengths[community]
      sums[community] = 0
      if gain > bestGain + enough { (best, bestGain) = (community, gain) }
    }
    strengths[best] += strength
    own[node] = UInt32(truncatingIfNeeded: best)
    return own[node]
  }

  /// Numbers the communities in `own` by their smallest node; returns how many these are.
  private func numberCommunities(_ count: Int) -> Int {
    for community in 0..<count { touched[community] = .max }
    var next: UInt32 = 0
    for node in 0..<count {
      let community = Int(own[node])
      if touched[community] == .max {
        touched[community] = next
        next += 1
      }
      own[node] = touched[community]
    }
    return Int(next)
  }
}

// MARK: - Levels

/// The graph whose nodes are the communities of the one before.
private struct Level: ~Copyable {
  let count: Int
  let strengths: Scratch<Double>

  private let offsets: Scratch<Int>
  private let targets: Scratch<UInt32>
  private let weights: Scratch<Double>

  /// The communities that `own` numbers, and the links between them: what is inside one is kept in
  /// its strength alone.
  init(
    _ rows: Rows, _ nodeStrengths: borrowing Scratch<Double>, _ own: borrowing Scratch<UInt32>,
    communities: Int
  ) {
    count = communities
    strengths = Scratch(repeating: 0, count: count)
    offsets = Scratch(unwritten: count + 1)
    let room = min(rows.arcCount, count * count)
    targets = Scratch(unwritten: room)
    weights = Scratch(unwritten: room)
    let sums = Scratch<Double>(repeating: 0, count: count)
    let touched = Scratch<UInt32>(unwritten: count + 1)
    let members = Scratch<NodeSet>(repeating: NodeSet(), count: count)
    for node in 0..<rows.nodeCount {
      members[Int(own[node])] = members[Int(own[node])] | NodeSet(node)
    }
    var end = 0
    offsets[0] = 0
    for community in 0..<count {
      var touchedCount = 0
      for member in members[community] {
        strengths[community] += nodeStrengths[member]
        for arc in rows.arcs(of: member) {
          let other = own[rows.target(arc)]
          let sum = sums[Int(other)]
          touched[touchedCount] = other
          touchedCount &+= sum == 0 ? 1 : 0
          sums[Int(other)] = sum + rows.weight(arc)
        }
      }
      for place in 0..<touchedCount {
        let other = touched[place]
        if Int(other) != community {
          targets[end] = other
          weights[end] = sums[Int(other)]
          end &+= 1
        }
        sums[Int(other)] = 0
      }
      offsets[community + 1] = end
    }
  }

  /// The rows of the communities, which must not outlive this value.
  var rows: Rows {
    // Safe: offsets ascend from 0 to the number of targets, each of which is a node.
    unsafe Rows(
      nodeCount: count, arcCount: offsets[count], offsets: offsets.address,
      targets: targets.address, weights: weights.address)
  }
}
