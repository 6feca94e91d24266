// Components, searches and distances in small graphs.

import GraphCore

extension ConnectedComponents.Result {
  /// The components of a small undirected graph.
  init(small rows: Rows) {
    let neighbours = NeighbourSets(rows)
    var labels = [UInt32](repeating: 0, count: rows.nodeCount)
    var (left, count) = (NodeSet(below: rows.nodeCount), 0)
    while !left.isEmpty {
      let component = neighbours.reach(of: left.smallest)
      for node in component { labels[node] = UInt32(truncatingIfNeeded: count) }
      left = left - component
      count += 1
    }
    self.init(labels: labels, count: count)
  }
}

extension BreadthFirstSearch.Result {
  /// The distances from `source` in a small graph.
  init(small rows: Rows, from source: Int) {
    let neighbours = NeighbourSets(rows)
    var distances = [Int32](repeating: -1, count: rows.nodeCount)
    distances[source] = 0
    var (reached, eccentricity) = (1, 0)
    neighbours.forEachLevel(from: source) { nodes, distance in
      for node in nodes { distances[node] = Int32(truncatingIfNeeded: distance) }
      reached += nodes.count
      eccentricity = distance
    }
    self.init(distances: distances, reached: reached, eccentricity: eccentricity)
  }
}

extension DistanceSweep {
  /// Sweeps over a small graph, one node after the other.
  init(small rows: Rows) {
    let neighbours = NeighbourSets(rows)
    let count = rows.nodeCount
    var reached = [Int](repeating: 0, count: count)
    var sums = [Double](repeating: 0, count: count)
    var (reciprocals, eccentricities) = (sums, sums)
    for node in 0..<count {
      var (others, sum, reciprocal, largest) = (0, 0, 0.0, 0)
      neighbours.forEachLevel(from: node) { nodes, distance in
        others &+= nodes.count
        sum &+= nodes.count &* distance
        reciprocal += Double(nodes.count) / Double(distance)
        largest = distance
      }
      reached[node] = others
      sums[node] = Double(sum)
      reciprocals[node] = reciprocal
      eccentricities[node] = Double(largest)
    }
    self.init(
      reached: reached, sums: sums, reciprocals: reciprocals, eccentricities: eccentricities)
  }
}

extension AllPairsDistances.Result {
  /// The table of a small graph.
  init(small rows: Rows) {
    let neighbours = NeighbourSets(rows)
    let count = rows.nodeCount
    var table = [UInt16](repeating: .max, count: count * count)
    for source in 0..<count {
      table[source * count + source] = 0
      neighbours.forEachLevel(from: source) { nodes, distance in
        for node in nodes { table[source * count + node] = UInt16(truncatingIfNeeded: distance) }
      }
    }
    self.init(nodeCount: count, table: table)
  }
}
