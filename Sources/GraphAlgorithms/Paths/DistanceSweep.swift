// What the distances from every node add up to: closeness, harmonic centrality and the table of
// distances all read it off one sweep.

import GraphCore

/// Sums over the distances from each node to all nodes that it can reach, itself aside.
struct DistanceSweep: Sendable {
  /// The number of other nodes that each node reaches.
  let reached: [Int]

  /// The sum of the distances to them.
  let sums: [Double]

  /// The sum of the reciprocals of those distances.
  let reciprocals: [Double]

  /// The largest of those distances: 0 where nothing is reached.
  let eccentricities: [Double]

  /// Sweeps over all nodes of `graph`; in a directed graph, distances are those from the node.
  init(
    of graph: Graph, length: LinkLength, using execution: Execution
  ) throws(CancellationError) {
    switch length {
    case .weighted where graph.isWeighted:
      try self.init(weighted: graph, using: execution)
    case .steps where execution.isMedium(graph), .weighted where execution.isMedium(graph):
      try execution.check()
      self = graph.withRows { rows in
        execution.isSmall(graph) ? DistanceSweep(small: rows) : DistanceSweep(medium: rows)
      }
      execution.progress?(1)
    case .steps where !graph.isDirected, .weighted where !graph.isDirected:
      try self.init(quotient: TwinQuotient(of: graph), using: execution)
    case .steps, .weighted:
      let ones = [Int](repeating: 1, count: graph.nodeCount)
      let totals = try BitParallelSweep(graph, sizes: ones).run(using: execution)
      let nodes = 0..<graph.nodeCount
      self.init(
        reached: nodes.map { totals.reached[$0] }, sums: nodes.map { Double(totals.sums[$0]) },
        reciprocals: nodes.map { totals.reciprocal($0) },
        eccentricities: nodes.map { Double(totals.largest[$0]) })
    }
  }

  init(
    reached: [Int], sums: [Double], reciprocals: [Double], eccentricities: [Double]
  ) {
    self.reached = reached
    self.sums = sums
    self.reciprocals = reciprocals
    self.eccentricities = eccentricities
  }
}

// MARK: - Ways

extension DistanceSweep {
  /// Sweeps over classes of twins: a node is as far from all as its twins are, and from these it
  /// is one step or two.
  private init(quotient: TwinQuotient, using execution: Execution) throws(CancellationError) {
    let sweep = BitParallelSweep(quotient.graph, sizes: quotient.sizes)
    let totals = try sweep.run(using: execution)
    let inner = quotient.innerDistances
    let twins = quotient.sizes.indices.map { inner[$0] == 0 ? 0 : quotient.sizes[$0] - 1 }
    let classes = quotient.classes.map { Int($0) }
    self.init(
      reached: classes.map { totals.reached[$0] + twins[$0] },
      sums: classes.map { Double(totals.sums[$0] + twins[$0] * inner[$0]) },
      reciprocals: classes.map {
        totals.reciprocal($0) + (inner[$0] == 0 ? 0 : Double(twins[$0]) / Double(inner[$0]))
      },
      eccentricities: classes.map { Double(max(totals.largest[$0], inner[$0])) })
  }

  /// Searches from one node after another, 64 to a chunk.
  private init(weighted graph: Graph, using execution: Execution) throws(CancellationError) {
    let count = graph.nodeCount
    let reached = Scratch<Int>(repeating: 0, count: count)
    let sums = Scratch<Double>(repeating: 0, count: count)
    let reciprocals = Scratch<Double>(repeating: 0, count: count)
    let eccentricities = Scratch<Double>(repeating: 0, count: count)
    try graph.withRows { rows throws(CancellationError) in
      try execution.share(chunks: (count + 63) / 64, steps: count) { worker in
        var search = PathSearch(nodeCount: count)
        while let chunk = worker.claim() {
          for source in (chunk * 64)..<min(count, chunk * 64 + 64) {
            search.run(from: source, over: rows, length: .weighted)
            reached[source] = search.reached - 1
            for place in 1..<max(1, search.reached) {
              let distance = search.distances[Int(search.order[place])]
              sums[source] += distance
              reciprocals[source] += 1 / distance
              eccentricities[source] = max(eccentricities[source], distance)
            }
            if !worker.finish() { return }
          }
        }
      }
    }
    self.init(
      reached: reached.array(), sums: sums.array(), reciprocals: reciprocals.array(),
      eccentricities: eccentricities.array())
  }
}
