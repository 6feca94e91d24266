// Slow and obvious computations on a matrix, to check fast ones against.

package import GraphCore

/// A graph as a full matrix: 0 where there is no link.
package struct MatrixOracle: Sendable {
  /// The weights of links, by source and target.
  package let weights: [[Double]]

  /// Whether links have a direction.
  package let isDirected: Bool

  /// Reads a list of links by the stated policy: no self-links, parallel links added up.
  package init(_ list: EdgeList) {
    var matrix = [[Double]](
      repeating: [Double](repeating: 0, count: list.nodeCount), count: list.nodeCount)
    for link in list.sources.indices where list.sources[link] != list.targets[link] {
      let (a, b) = (Int(list.sources[link]), Int(list.targets[link]))
      let weight = list.weights?[link] ?? 1
      matrix[a][b] = list.weights == nil ? 1 : matrix[a][b] + weight
      if !list.isDirected { matrix[b][a] = matrix[a][b] }
    }
    weights = matrix
    isDirected = list.isDirected
  }

  /// Reads the rows of a graph.
  package init(_ graph: Graph) {
    weights = (0..<graph.nodeCount).map { a in
      (0..<graph.nodeCount).map { graph.weight(from: a, to: $0) ?? 0 }
    }
    isDirected = graph.isDirected
  }

  /// The node numbers.
  package var nodes: Range<Int> { weights.indices }

  /// Whether `a` links to `b`.
  package func has(_ a: Int, _ b: Int) -> Bool { weights[a][b] != 0 }

  /// The distances between all nodes by Floyd and Warshall: infinite where there is no path.
  package func distances(weighted: Bool = false) -> [[Double]] {
    var distances = nodes.map { a in
      nodes.map { b -> Double in
        if a == b { return 0 }
        guard has(a, b) else { return .infinity }
        return weighted ? 1 / weights[a][b] : 1
      }
    }
    for middle in nodes {
      for a in nodes {
        for b in nodes {
          distances[a][b] = min(distances[a][b], distances[a][middle] + distances[middle][b])
        }
      }
    }
    return distances
  }

  /// The number of shortest paths between all nodes, by adding up over last links.
  package func pathCounts(weighted: Bool = false) -> [[Double]] {
    let distances = distances(weighted: weighted)
    return nodes.map { source in
      var counts = nodes.map { $0 == source ? 1.0 : 0 }
      let order = nodes.sorted { distances[source][$0] < distances[source][$1] }
      for target in order where target != source && distances[source][target].isFinite {
        for before in nodes where has(before, target) {
          let length = weighted ? 1 / weights[before][target] : 1
          if isEqual(distances[source][before] + length, distances[source][target]) {
            counts[target] += counts[before]
          }
        }
      }
      return counts
    }
  }

  /// The betweenness of every node from its definition: pairs, and shares of their paths.
  package func betweenness(weighted: Bool = false) -> [Double] {
    let distances = distances(weighted: weighted)
    let counts = pathCounts(weighted: weighted)
    return nodes.map { middle in
      var sum = 0.0
      for a in nodes {
        for b in nodes where (isDirected ? a != b : a < b) && a != middle && b != middle {
          let through = distances[a][middle] + distances[middle][b]
          if distances[a][b].isFinite, isEqual(through, distances[a][b]) {
            sum += counts[a][middle] * counts[middle][b] / counts[a][b]
          }
        }
      }
      return sum
    }
  }

  /// The component of every node, links taken both ways, numbered by smallest node.
  package func components() -> [Int] {
    var labels = nodes.map { $0 }
    for _ in nodes {
      for a in nodes {
        for b in nodes where has(a, b) || has(b, a) {
          labels[a] = min(labels[a], labels[b])
        }
      }
    }
    let roots = nodes.filter { labels[$0] == $0 }
    return labels.map { label in roots.firstIndex(of: label) ?? -1 }
  }

  private func isEqual(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(a, b)
  }
}

/// Whether two lists of numbers differ nowhere by more than `tolerance`, relative above 1.
package func agree(_ left: [Double], _ right: [Double], within tolerance: Double = 1e-9) -> Bool {
  left.count == right.count
    && zip(left, right).allSatisfy {
      $0.isNaN ? $1.isNaN : abs($0 - $1) <= tolerance * max(1, abs($0), abs($1)) || $0 == $1
    }
}
