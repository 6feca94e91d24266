// Shares of shortest paths, from their definitions.

extension MatrixOracle {
  /// The pairs of nodes that use each link, each pair as the share of its shortest paths.
  package func linkBetweenness(weighted: Bool = false) -> [[Double]] {
    let distances = distances(weighted: weighted)
    let counts = pathCounts(weighted: weighted)
    return nodes.map { a in
      nodes.map { b in
        guard has(a, b) else { return 0 }
        let length = weighted ? 1 / weights[a][b] : 1
        var sum = 0.0
        for source in nodes {
          for target in nodes where source != target && distances[source][target].isFinite {
            let through = distances[source][a] + length + distances[b][target]
            guard abs(through - distances[source][target]) <= 1e-9 * through else { continue }
            sum += counts[source][a] * counts[b][target] / counts[source][target]
          }
        }
        // Undirected, every unordered pair that uses the link crosses it this way once.
        return sum
      }
    }
  }

  /// The pairs of nodes outside `group` that it stands between, by walking every shortest path.
  package func groupBetweenness(_ group: Set<Int>, weighted: Bool = false) -> Double {
    let distances = distances(weighted: weighted)
    let outside = nodes.filter { !group.contains($0) }
    var sum = 0.0
    for source in outside {
      for target in outside where (isDirected ? source != target : source < target) {
        guard distances[source][target].isFinite else { continue }
        var (all, through) = (0.0, 0.0)
        var open: [(node: Int, met: Bool)] = [(source, false)]
        while let (node, met) = open.popLast() {
          if node == target {
            all += 1
            if met { through += 1 }
            continue
          }
          for next in nodes where has(node, next) {
            let length = weighted ? 1 / weights[node][next] : 1
            let way = distances[source][node] + length + distances[next][target]
            if abs(way - distances[source][target]) <= 1e-9 * way,
              abs(distances[source][next] - distances[source][node] - length) <= 1e-9
            {
              open.append((next, met || group.contains(next)))
            }
          }
        }
        sum += through / all
      }
    }
    return sum
  }
}
