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
  ///
  /// It is the same whatever the number of threads: each range of communities is added up alone.
  init(
    _ finer: CommunityGraph, communities: [UInt32], count: Int, _ execution: Execution
  ) throws(CancellationError) {
    let members = CommunityMembers(communities, count: count)
    let ranges = members.ranges
    let boxes = ranges.map { _ in CoarseBox() }
    let chunks = ranges.count
    try finer.withRows { rows throws(CancellationError) in
      try execution.silent.share(chunks: chunks, steps: chunks) { worker in
        let sums = Scratch<Double>(repeating: 0, count: count)
        let touched = Scratch<UInt32>(repeating: 0, count: count + 1)
        while let chunk = worker.claim() {
          var part = CoarseRows()
          for community in ranges[chunk] {
            part.append(
              community, members.of(community), rows, finer.strengths, communities, sums, touched)
          }
          boxes[chunk].rows = part
          if !worker.finish() { return }
        }
      }
    }
    let parts = boxes.map(\.rows)
    var (offsets, targets, weights, strengths) = ([0], [UInt32](), [Double](), [Double]())
    offsets.reserveCapacity(count + 1)
    targets.reserveCapacity(parts.reduce(0) { $0 + $1.targets.count })
    weights.reserveCapacity(targets.capacity)
    for part in parts {
      for end in part.ends { offsets.append(targets.count + end) }
      targets += part.targets
      weights += part.weights
      strengths += part.strengths
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

/// Where one thread leaves the rows of a range of communities for the others.
private final class CoarseBox: @unchecked Sendable {
  // Sendable because one thread writes, before anybody reads.
  var rows = CoarseRows()
}

/// The rows of a range of communities while they are written.
private struct CoarseRows {
  private(set) var ends: [Int] = []
  private(set) var targets: [UInt32] = []
  private(set) var weights: [Double] = []
  private(set) var strengths: [Double] = []

  /// Adds up the links of a community; `sums` are 0 before and after.
  mutating func append(
    _ community: Int, _ members: ArraySlice<UInt32>, _ rows: Rows, _ nodeStrengths: [Double],
    _ communities: [UInt32], _ sums: borrowing Scratch<Double>, _ touched: borrowing Scratch<UInt32>
  ) {
    // What leads back is counted too, under the number of the community itself, and left out.
    let communities = communities.span
    var (touchedCount, strength) = (0, 0.0)
    for member in members {
      strength += nodeStrengths[Int(member)]
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
    strengths.append(strength)
    ends.append(targets.count)
  }
}

/// The nodes of each community or component, in the order they are given in.
struct CommunityMembers: Sendable {
  private let starts: [Int]
  private let nodes: [UInt32]

  /// Sorts the nodes by the community that each is in, below `count`; in ascending order, or in `order`.
  init(_ communities: [UInt32], count: Int, order: [UInt32]? = nil) {
    var starts = [Int](repeating: 0, count: count + 1)
    for community in communities { starts[Int(community) + 1] += 1 }
    for community in 0..<count { starts[community + 1] += starts[community] }
    var next = starts
    var nodes = [UInt32](repeating: 0, count: communities.count)
    for place in communities.indices {
      let node = order.map { $0[place] } ?? UInt32(truncatingIfNeeded: place)
      let community = Int(communities[Int(node)])
      nodes[next[community]] = node
      next[community] += 1
    }
    self.starts = starts
    self.nodes = nodes
  }

  func of(_ community: Int) -> ArraySlice<UInt32> {
    nodes[starts[community]..<starts[community + 1]]
  }

  /// Up to 16 ranges of communities with about as many nodes each; one range, if nodes are few.
  var ranges: [Range<Int>] {
    let parts = max(1, min(16, nodes.count / 4096))
    var ranges: [Range<Int>] = []
    var start = 0
    for community in 0..<(starts.count - 1)
    where starts[community + 1] * parts >= nodes.count * (ranges.count + 1) {
      ranges.append(start..<(community + 1))
      start = community + 1
    }
    if start < starts.count - 1 { ranges.append(start..<(starts.count - 1)) }
    return ranges
  }
}
