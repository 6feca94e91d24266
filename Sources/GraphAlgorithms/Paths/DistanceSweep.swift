// What the distances from every node add up to: closeness, harmonic centrality and the table of
// distances all read it off one sweep.

import GraphCore

/// Sums over the distances from each node to all nodes that it can reach, itself aside.
struct DistanceSweep: Sendable {
  /// The number of other nodes that each node reaches.
  var reached: [Int]

  /// The sum of the distances to them.
  var sums: [Double]

  /// The sum of the reciprocals of those distances.
  var reciprocals: [Double]

  /// The largest of those distances: 0 where nothing is reached.
  var eccentricities: [Double]

  /// Sweeps over all nodes of `graph`; in a directed graph, distances are those from the node.
  init(
    of graph: Graph, length: LinkLength, using execution: Execution
  ) throws(CancellationError) {
    let nodeCount = graph.nodeCount
    reached = [Int](repeating: 0, count: nodeCount)
    sums = [Double](repeating: 0, count: nodeCount)
    reciprocals = [Double](repeating: 0, count: nodeCount)
    eccentricities = [Double](repeating: 0, count: nodeCount)
    try graph.withRows { rows throws(CancellationError) in
      var search = PathSearch(nodeCount: nodeCount)
      for source in 0..<nodeCount {
        try execution.check()
        search.run(from: source, over: rows, length: length)
        reached[source] = search.reached - 1
        for place in 1..<max(1, search.reached) {
          let distance = search.distances[Int(search.order[place])]
          sums[source] += distance
          reciprocals[source] += 1 / distance
          eccentricities[source] = max(eccentricities[source], distance)
        }
        execution.progress?(Double(source + 1) / Double(nodeCount))
      }
    }
  }
}
