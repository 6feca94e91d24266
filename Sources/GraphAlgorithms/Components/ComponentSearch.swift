// How components are found, step by step; threads share out each step.

import GraphCore

/// The search for the components of one graph.
///
/// Every step goes over all nodes, in ranges that threads may share out; it needs the steps before to
/// be done. Nodes are looked at without waiting for one another wherever that can be had: two links of
/// each are fetched first, and joined when all are at hand.
struct ComponentSearch: ~Copyable {
  /// Does a step for each range of nodes, counted from 0.
  typealias Step = @Sendable (_ range: Int, _ nodes: Range<Int>) -> Void

  private let rows: Rows
  private let isDirected: Bool
  private let forest: SharedForest

  /// A second link of each node; later, the labels of those that are to be counted one by one.
  private let others: Scratch<UInt32>

  /// Found along the way for each range: roots, nodes of the tree of `giant`, and all others.
  private let rootCounts: Scratch<Int>
  private let giantCounts: Scratch<Int>
  private let otherCounts: Scratch<Int>

  /// The number of ranges of nodes.
  let rangeCount: Int

  init(_ rows: Rows, isDirected: Bool) {
    self.rows = rows
    self.isDirected = isDirected
    let count = rows.nodeCount
    rangeCount = max(1, min(64, count >> 10), count >> 16)
    forest = SharedForest(unplanted: count)
    others = Scratch(unwritten: count)
    rootCounts = Scratch(repeating: 0, count: rangeCount)
    giantCounts = Scratch(repeating: 0, count: rangeCount)
    otherCounts = Scratch(repeating: 0, count: rangeCount)
  }

  private func nodes(_ range: Int) -> Range<Int> {
    (rows.nodeCount * range / rangeCount)..<(rows.nodeCount * (range + 1) / rangeCount)
  }

  /// The components; `share` calls what it is given for each number below ``rangeCount``, in any order
  /// and from any thread, and comes back when all is done.
  func run<Failure: Error>(
    _ share: (@Sendable (Int) -> Void) throws(Failure) -> Void
  ) throws(Failure) -> ConnectedComponents.Result {
    let count = rows.nodeCount
    guard count > 0 else { return ConnectedComponents.Result(labels: [], sizes: []) }
    try share { range in fetch(nodes(range)) }
    try share { range in lift(nodes(range)) }
    // A quarter of the links make most trees one: after that, most of the others change nothing.
    try share { range in if range.isMultiple(of: 4) { join(nodes(range)) } }
    for _ in 0..<2 { try share { range in lift(nodes(range)) } }
    try share { range in if !range.isMultiple(of: 4) { join(nodes(range)) } }
    let frequent = forest.frequentRoot()
    try share { range in complete(nodes(range), but: frequent) }
    // Where links have directions, no tree was left out, and another may be the largest by now.
    let giant = isDirected ? forest.frequentRoot() : forest.root(of: frequent)
    try share { range in settle(nodes(range), range, giant) }
    return try number(giant, share)
  }

  /// Fetches two links of each node, and hangs it under its first neighbour if that is smaller.
  private func fetch(_ nodes: Range<Int>) {
    let last = rows.arcCount - 1
    guard last >= 0 else {
      for node in nodes {
        forest.plant(node, under: node)
        others[node] = UInt32(truncatingIfNeeded: node)
      }
      return
    }
    // In two turns: the shorter the first, the more fetches are under way at once.
    for first in stride(from: nodes.lowerBound, to: nodes.upperBound, by: 512) {
      let some = first..<min(nodes.upperBound, first + 512)
      for node in some {
        // Where there is no such link, another is fetched, and not used.
        let target = rows.target(min(rows.arcs(of: node).lowerBound, last))
        others[node] = UInt32(truncatingIfNeeded: target)
      }
      for node in some {
        let arcs = rows.arcs(of: node)
        let second = rows.target(min(arcs.lowerBound &+ 1, last))
        let neighbour = arcs.count > 0 ? Int(others[node]) : node
        let next = arcs.count > 1 ? second : neighbour
        forest.plant(node, under: min(node, neighbour))
        others[node] = UInt32(truncatingIfNeeded: neighbour > node ? neighbour : next)
      }
    }
  }

  /// Moves nodes up to the parents of their parents.
  private func lift(_ nodes: Range<Int>) {
    for node in nodes { forest.lift(node) }
  }

  /// Joins each node with the second of the two that were fetched.
  private func join(_ nodes: Range<Int>) {
    for node in nodes { forest.join(node, Int(others[node])) }
  }

  /// Joins nodes with all their neighbours, but those of the tree that most nodes are in.
  ///
  /// A link from there to elsewhere is found from its other end; but not where links have directions.
  private func complete(_ nodes: Range<Int>, but frequent: Int) {
    for node in nodes {
      // The one link of a node has been seen. Isolates are anywhere: there is one branch for all.
      let isAside = isDirected ? 1 : isOther(forest.parent(of: node), frequent)
      guard isAside & isAbove(rows.degree(of: node), 1) != 0 else { continue }
      if !isDirected, forest.root(of: node) == forest.root(of: frequent) { continue }
      for arc in rows.arcs(of: node) { forest.join(node, rows.target(arc)) }
    }
  }

  /// Hangs nodes directly under their roots, and counts them.
  private func settle(_ nodes: Range<Int>, _ range: Int, _ giant: Int) {
    var (roots, members) = (0, 0)
    for node in nodes {
      let root = forest.settle(node)
      roots &+= 1 - isOther(root, node)
      members &+= 1 - isOther(root, giant)
    }
    rootCounts[range] = roots
    giantCounts[range] = members
  }

  /// Numbers the roots in ascending order: each is the smallest node of its component.
  private func number<Failure: Error>(
    _ giant: Int, _ share: (@Sendable (Int) -> Void) throws(Failure) -> Void
  ) throws(Failure) -> ConnectedComponents.Result {
    var (count, giantSize) = (0, 0)
    for range in 0..<rangeCount {
      // From here on, the roots of the ranges before.
      (rootCounts[range], count) = (count, count + rootCounts[range])
      giantSize += giantCounts[range]
    }
    let labels = try [UInt32].written(count: rows.nodeCount) { labels throws(Failure) in
      try share { range in labelRoots(nodes(range), range, labels) }
      try share { range in label(nodes(range), range, giant, labels) }
    }
    var sizes = [Int](repeating: 1, count: count)
    sizes[Int(labels[giant])] = giantSize
    for range in 0..<rangeCount {
      let start = nodes(range).lowerBound
      for place in start..<(start + otherCounts[range]) { sizes[Int(others[place])] += 1 }
    }
    return ConnectedComponents.Result(labels: labels, sizes: sizes)
  }

  /// Labels roots; what other nodes are given is written over later.
  private func labelRoots(
    _ nodes: Range<Int>, _ range: Int, _ labels: borrowing Scratch<UInt32>
  ) {
    var next = rootCounts[range]
    for node in nodes {
      labels[node] = UInt32(truncatingIfNeeded: next)
      next &+= 1 - isOther(forest.parent(of: node), node)
    }
  }

  /// Gives nodes the labels of their roots, and lists the labels of those in other trees than `giant`.
  private func label(
    _ nodes: Range<Int>, _ range: Int, _ giant: Int, _ labels: borrowing Scratch<UInt32>
  ) {
    var place = nodes.lowerBound
    for node in nodes {
      let root = forest.parent(of: node)
      let label = labels[root]
      labels[node] = label
      others[place] = label
      // Each place is written before it is passed: there is one a node.
      place &+= isOther(root, node) & isOther(root, giant)
    }
    otherCounts[range] = place - nodes.lowerBound
  }
}

/// 1 if a node is not another, else 0: whether it is so often cannot be foretold, and a branch would
/// hold up what follows.
@inline(__always)
private func isOther(_ a: Int, _ b: Int) -> Int {
  let difference = a ^ b
  return Int(bitPattern: UInt(bitPattern: difference | (0 &- difference)) >> 63)
}

/// 1 if a number is above another, neither of them below 0, else 0.
@inline(__always)
private func isAbove(_ a: Int, _ b: Int) -> Int {
  Int(bitPattern: UInt(bitPattern: b &- a) >> 63)
}
