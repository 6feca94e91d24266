// Nodes that no shortest path can tell apart, made one.

import GraphCore

/// A graph in which twins are one node.
///
/// Two nodes are twins when, themselves aside, they have the same neighbours. A collaboration
/// network is a union of cliques, most of whose actors take part in one collaboration only: these
/// are twins, and what is true of one is true of all. Twins are linked with each other all (the
/// members of a project) or not at all (the leaves of a star).
///
/// Twins are found by comparing sums of one random number a neighbour, and confirmed by comparing
/// rows. The classes are numbered by descending number of linked classes, for hubs are read most.
///
/// - Complexity: O(*n* + *m*) expected time.
struct TwinQuotient: Sendable {
  /// The classes as the nodes of a graph.
  let graph: Graph

  /// The class of each node.
  let classes: [UInt32]

  /// The number of nodes of each class.
  let sizes: [Int]

  /// The distance between two nodes of the same class: 1 or 2, or 0 where there is no path or no
  /// second node.
  let innerDistances: [Int]

  /// Makes the quotient of an undirected `graph`.
  init(of graph: Graph) {
    let twins = graph.withRows { rows in TwinSearch(rows).run(rows) }
    let heads = twins.heads
    var sizesByHead = [Int](repeating: 0, count: graph.nodeCount)
    for head in heads { sizesByHead[Int(head)] += 1 }

    let order = Self.headsByDegree(graph, heads)
    var numbers = [UInt32](repeating: .max, count: graph.nodeCount)
    for (number, head) in order.enumerated() { numbers[Int(head)] = UInt32(number) }
    classes = heads.map { numbers[Int($0)] }
    sizes = order.map { sizesByHead[Int($0)] }
    innerDistances = order.map { head in
      if sizesByHead[Int(head)] == 1 || graph.degree(of: Int(head)) == 0 { return 0 }
      return twins.isLinked[Int(head)] ? 1 : 2
    }
    self.graph = Self.link(order, numbers, graph)
  }

  private static func headsByDegree(_ graph: Graph, _ heads: [UInt32]) -> [UInt32] {
    let own = heads.indices.filter { heads[$0] == $0 }
    let largest = own.reduce(0) { max($0, graph.degree(of: $1)) }
    var starts = [Int](repeating: 0, count: largest + 2)
    for head in own { starts[largest - graph.degree(of: head) + 1] += 1 }
    for place in 0...largest { starts[place + 1] += starts[place] }
    var order = [UInt32](repeating: 0, count: own.count)
    for head in own {
      let place = largest - graph.degree(of: head)
      order[starts[place]] = UInt32(truncatingIfNeeded: head)
      starts[place] += 1
    }
    return order
  }

  /// Links classes whose heads are linked; going through classes in order sorts the rows.
  private static func link(_ order: [UInt32], _ numbers: [UInt32], _ graph: Graph) -> Graph {
    graph.withRows { rows in
      let numbers = numbers.span
      // How many classes each is linked with: all neighbours of its head, but for those left out.
      let degrees = Scratch<Int>(unwritten: order.count)
      for (number, head) in order.enumerated() { degrees[number] = rows.degree(of: Int(head)) }
      for node in 0..<rows.nodeCount where numbers[node] == .max {
        for arc in rows.arcs(of: node) {
          let number = Int(numbers[rows.target(arc)])
          if number != UInt32.max { degrees[number] &-= 1 }
        }
      }
      let ends = Draft<Int>(count: order.count + 1)
      let next = Scratch<Int>(unwritten: order.count)
      ends[0] = 0
      for number in order.indices {
        next[number] = ends[number]
        ends[number + 1] = ends[number] + degrees[number]
      }
      let targets = Draft<UInt32>(count: ends[order.count])
      for (number, head) in order.enumerated() {
        for arc in rows.arcs(of: Int(head)) {
          let other = Int(numbers[rows.target(arc)])
          if other == UInt32.max { continue }
          targets[next[other]] = UInt32(truncatingIfNeeded: number)
          next[other] &+= 1
        }
      }
      return Graph(symmetricOffsets: ends.finished(), targets: targets.finished())
    }
  }
}

// MARK: - Search

/// Finds for every node the smallest of its twins, the head of the class.
private struct TwinSearch: ~Copyable {
  private let sums: Scratch<UInt64>
  private let table: Scratch<UInt32>
  private let mask: Int

  init(_ rows: Rows) {
    sums = Scratch(repeating: 0, count: rows.nodeCount)
    let capacity = max(2, rows.nodeCount).nextPowerOfTwo * 2
    table = Scratch(repeating: .max, count: capacity)
    mask = capacity - 1
    let randoms = Scratch<UInt64>(unwritten: rows.nodeCount)
    for node in 0..<rows.nodeCount { randoms[node] = Self.random(node) }
    for node in 0..<rows.nodeCount {
      var sum: UInt64 = 0
      for arc in rows.arcs(of: node) { sum &+= randoms[rows.target(arc)] }
      sums[node] = sum
    }
  }

  func run(_ rows: Rows) -> (heads: [UInt32], isLinked: [Bool]) {
    var heads = (0..<rows.nodeCount).map { UInt32(truncatingIfNeeded: $0) }
    var isLinked = [Bool](repeating: false, count: rows.nodeCount)
    for linked in [true, false] {
      table.fill(with: .max)
      for node in 0..<rows.nodeCount where heads[node] == node {
        let key = linked ? sums[node] &+ Self.random(node) : sums[node]
        let head = Int(find(node, key, linked: linked))
        guard head != node, !isLinked[head] || linked,
          Self.areTwins(head, node, linked: linked, rows)
        else { continue }
        heads[node] = UInt32(truncatingIfNeeded: head)
        if linked { isLinked[head] = true }
      }
    }
    return (heads, isLinked)
  }

  /// The first node that came with `key`; `node` itself, when it is the first.
  private func find(_ node: Int, _ key: UInt64, linked: Bool) -> UInt32 {
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while table[place] != .max {
      let other = Int(table[place])
      let otherKey = linked ? sums[other] &+ Self.random(other) : sums[other]
      if otherKey == key { return table[place] }
      place = (place + 1) & mask
    }
    table[place] = UInt32(truncatingIfNeeded: node)
    return table[place]
  }

  /// Whether two nodes have the same neighbours, each other aside.
  private static func areTwins(_ a: Int, _ b: Int, linked: Bool, _ rows: Rows) -> Bool {
    var (i, j) = (rows.arcs(of: a).lowerBound, rows.arcs(of: b).lowerBound)
    let (iEnd, jEnd) = (rows.arcs(of: a).upperBound, rows.arcs(of: b).upperBound)
    if iEnd - i != jEnd - j { return false }
    while true {
      if linked, i < iEnd, rows.target(i) == b { i += 1 }
      if linked, j < jEnd, rows.target(j) == a { j += 1 }
      if i == iEnd || j == jEnd { return i == iEnd && j == jEnd }
      if rows.target(i) != rows.target(j) { return false }
      i += 1
      j += 1
    }
  }

  private static func random(_ node: Int) -> UInt64 {
    var generator = SplitMix64(seed: UInt64(node))
    return generator.next()
  }
}

extension Int {
  /// The smallest power of two that is no smaller; for numbers from 1.
  fileprivate var nextPowerOfTwo: Int {
    1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
