// Core numbers and triangles of small graphs.

import GraphCore

extension CoreNumbers {
  /// The core number of each node of a small undirected graph.
  static func values(small rows: Rows) -> [Int] {
    let neighbours = NeighbourSets(rows)
    var values = [Int](repeating: 0, count: rows.nodeCount)
    var (left, core) = (NodeSet(below: rows.nodeCount), 0)
    while !left.isEmpty {
      var (peeled, next) = (NodeSet(), Int.max)
      for node in left {
        let degree = (neighbours[node] & (left - peeled)).count
        if degree <= core {
          peeled = peeled | NodeSet(node)
          values[node] = core
        } else {
          next = min(next, degree)
        }
      }
      left = left - peeled
      // Layers between this and the smallest degree left are empty.
      if peeled.isEmpty { core = next }
    }
    return values
  }
}

extension Triangles.Result {
  /// The triangles of a small undirected graph: each link has as many as its ends have neighbours in
  /// common, and is one of two links of each of them at either end.
  init(small rows: Rows) {
    let neighbours = NeighbourSets(rows)
    var values = [Int](repeating: 0, count: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      var own = 0
      for other in neighbours[node] & NodeSet(below: node) {
        let common = (neighbours[node] & neighbours[other]).count
        own &+= common
        values[other] &+= common
      }
      values[node] &+= own
    }
    var sum = 0
    for node in values.indices {
      sum += values[node]
      values[node] /= 2
    }
    self.init(values: values, total: sum / 6)
  }
}
