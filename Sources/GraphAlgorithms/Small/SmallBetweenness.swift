// Betweenness in small graphs.

import GraphCore

/// The pairs that each node of a small undirected graph stands between, by Brandes' algorithm.
///
/// Leaves are taken off, and twins made one, as in larger graphs. A search keeps the nodes of each
/// level as a set: those before a node on the shortest paths are its neighbours in the level before,
/// and no link is looked at but those of shortest paths.
struct SmallBetweenness: ~Copyable {
  /// The links; in the end, those between heads of twins.
  private let neighbours: NeighbourSets

  /// The pairs with an end in a tree that each node stands between.
  private let treePairs: Scratch<Double>

  /// The ordered pairs that each head, and so each of its twins, stands between besides.
  private let sums: Scratch<Double>

  /// The number of nodes that paths to each head lead to: its twins, and what hangs from them.
  private let weights: Scratch<Double>

  /// The twins that each head stands for, itself included, and their number.
  private let twins: Scratch<NodeSet>
  private let sizes: Scratch<Double>

  // What a search finds of each node: the number of shortest paths to it; that times its size, or
  // what comes back from the nodes after it; the nodes before it.
  private let counts: Scratch<Double>
  private let spread: Scratch<Double>
  private let claims: Scratch<Double>
  private let before: Scratch<NodeSet>

  /// The nodes after the first level, in the order of the search.
  private let order: Scratch<UInt8>

  init(_ rows: Rows) {
    let count = rows.nodeCount
    neighbours = NeighbourSets(rows)
    treePairs = Scratch(repeating: 0, count: count)
    sums = Scratch(repeating: 0, count: count)
    weights = Scratch(repeating: 1, count: count)
    twins = Scratch(repeating: NodeSet(), count: count)
    sizes = Scratch(repeating: 1, count: count)
    counts = Scratch(unwritten: count)
    spread = Scratch(unwritten: count)
    claims = Scratch(unwritten: count)
    before = Scratch(unwritten: count)
    order = Scratch(unwritten: count)
  }

  /// The pairs of every node.
  func run() -> [Double] {
    foldLeaves()
    let heads = contract()
    for head in heads { search(from: head) }
    var values = [Double](repeating: 0, count: neighbours.count)
    for node in values.indices { values[node] = treePairs[node] }
    for head in heads {
      for node in twins[head] { values[node] += sums[head] / 2 }
    }
    return values
  }
}

// MARK: - Making the graph smaller

extension SmallBetweenness {
  /// Takes the leaves off, as ``LeafFolding`` does.
  private func foldLeaves() {
    let all = NodeSet(below: neighbours.count)
    var unseen = all
    var (left, leaves) = (all, NodeSet())
    for node in all where neighbours[node].isSingle { leaves = leaves | NodeSet(node) }
    while !leaves.isEmpty {
      let leaf = leaves.smallest
      let stems = neighbours[leaf] & left
      leaves = leaves - NodeSet(leaf)
      // The last two nodes of a tree are each other's leaf: the second stays.
      if stems.isEmpty { continue }
      left = left - NodeSet(leaf)
      let stem = stems.smallest
      // `stem` stands between this branch and all that hung from it before.
      treePairs[stem] += weights[leaf] * (weights[stem] - 1)
      weights[stem] += weights[leaf]
      if (neighbours[stem] & left).isSingle { leaves = leaves | NodeSet(stem) }
    }
    // Each node stands between all that hangs from it and all that does not.
    while !unseen.isEmpty {
      let component = neighbours.reach(of: unseen.smallest)
      let size = Double(component.count)
      for node in component { treePairs[node] += (weights[node] - 1) * (size - weights[node]) }
      unseen = unseen - component
    }
    neighbours.keep(left)
    for leaf in all - left { neighbours.clear(leaf) }
  }

  /// Makes twins one, as ``TwinQuotient`` does; returns their heads.
  private func contract() -> NodeSet {
    var (heads, unlinked) = (NodeSet(), NodeSet())
    for node in 0..<neighbours.count where !neighbours[node].isEmpty {
      var head = node
      for other in heads {
        let difference = neighbours[node].bits ^ neighbours[other].bits
        let pair = NodeSet(node) | NodeSet(other)
        if difference != 0 && difference != pair.bits { continue }
        if difference == 0 { unlinked = unlinked | NodeSet(other) }
        head = other
        break
      }
      heads = heads | NodeSet(head)
      twins[head] = twins[head] | NodeSet(node)
    }
    neighbours.keep(heads)
    for head in heads where !twins[head].isSingle {
      var (sum, squares) = (0.0, 0.0)
      for node in twins[head] {
        sum += weights[node]
        squares += weights[node] * weights[node]
      }
      weights[head] = sum
      sizes[head] = Double(twins[head].count)
      counts[head] = sum * sum - squares
    }
    // Twins that are not linked meet through every neighbour they have, and only there.
    for head in unlinked {
      var paths = 0.0
      for node in neighbours[head] { paths += sizes[node] }
      for node in neighbours[head] { sums[node] += counts[head] / paths }
    }
    return heads
  }
}

// MARK: - Searching

extension SmallBetweenness {
  /// Counts the shortest paths from `source` outwards, and shares them out inwards.
  private func search(from source: Int) {
    let first = neighbours[source]
    var (seen, last, next) = (first | NodeSet(source), first, NodeSet())
    for node in first {
      counts[node] = 1
      spread[node] = sizes[node]
      claims[node] = 0
      next = next | neighbours[node]
    }
    var end = 0
    next = next - seen
    while !next.isEmpty {
      var reached = NodeSet()
      for node in next {
        let previous = neighbours[node] & last
        var paths = 0.0
        for other in previous { paths += spread[other] }
        counts[node] = paths
        spread[node] = sizes[node] * paths
        claims[node] = 0
        before[node] = previous
        order[end] = UInt8(truncatingIfNeeded: node)
        end &+= 1
        reached = reached | neighbours[node]
      }
      seen = seen | next
      last = next
      next = reached - seen
    }
    let factor = weights[source]
    while end > 0 {
      end &-= 1
      let node = Int(order[end])
      let dependency = counts[node] * claims[node]
      sums[node] += factor * dependency
      let claim = (weights[node] + sizes[node] * dependency) / counts[node]
      for other in before[node] { claims[other] += claim }
    }
    for node in first { sums[node] += factor * claims[node] }
  }
}
