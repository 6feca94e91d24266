// The measures of structure and brokerage, read off a matrix by their definitions.

extension MatrixOracle {
  /// The matrix with both directions added up.
  package var mutual: [[Double]] {
    isDirected ? nodes.map { a in nodes.map { weights[a][$0] + weights[$0][a] } } : weights
  }

  /// The core number of every node: for each *k*, remove what has fewer than *k* neighbours.
  package func coreNumbers() -> [Int] {
    let links = mutual
    var cores = nodes.map { _ in 0 }
    for k in nodes.dropFirst() {
      var alive = Set(nodes)
      while let weak = alive.first(where: { a in alive.count { links[a][$0] > 0 } < k }) {
        alive.remove(weak)
      }
      for node in alive { cores[node] = k }
    }
    return cores
  }

  /// The number of triangles at every node.
  package func triangles() -> [Int] {
    let links = mutual
    return nodes.map { a in
      nodes.reduce(0) { count, b in
        count + nodes.count { b < $0 && links[a][b] * links[b][$0] * links[a][$0] > 0 }
      }
    }
  }

  /// Burt's constraint of every node; the shares of contacts within the ego network if `ego`.
  package func constraint(ego: Bool) -> [Double?] {
    let links = mutual
    return nodes.map { i -> Double? in
      let contacts = nodes.filter { links[i][$0] > 0 }
      if contacts.isEmpty { return nil }
      func share(_ a: Int, _ b: Int) -> Double {
        let known = ego && a != i ? contacts + [i] : Array(nodes)
        return links[a][b] / known.reduce(0) { $0 + links[a][$1] }
      }
      return contacts.reduce(0) { sum, j in
        let indirect = contacts.filter { $0 != j }.reduce(0) { $0 + share(i, $1) * share($1, j) }
        return sum + (share(i, j) + indirect) * (share(i, j) + indirect)
      }
    }
  }

  /// Burt's effective size of every node.
  package func effectiveSize() -> [Double?] {
    let links = mutual
    return nodes.map { i -> Double? in
      let contacts = nodes.filter { links[i][$0] > 0 }
      if contacts.isEmpty { return nil }
      let strength = links[i].reduce(0, +)
      return contacts.reduce(0) { sum, j in
        let largest = links[j].max() ?? 0
        return sum + 1
          - contacts.filter { $0 != j }.reduce(0) {
            $0 + links[i][$1] / strength * links[j][$1] / largest
          }
      }
    }
  }

  /// Pearson's correlation of the degrees at the ends of links, `nil` where they do not vary.
  package func degreeAssortativity() -> Double? {
    var ends: [(Double, Double)] = []
    for a in nodes {
      for b in nodes where has(a, b) {
        ends.append((Double(nodes.count { has(a, $0) }), Double(nodes.count { has($0, b) })))
      }
    }
    let count = Double(ends.count)
    if Set(ends.map(\.0)).count < 2 || Set(ends.map(\.1)).count < 2 { return nil }
    let (sumX, sumY) = ends.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    let covariance = ends.reduce(0) { $0 + $1.0 * $1.1 } - sumX * sumY / count
    let varianceX = ends.reduce(0) { $0 + $1.0 * $1.0 } - sumX * sumX / count
    let varianceY = ends.reduce(0) { $0 + $1.1 * $1.1 } - sumY * sumY / count
    return covariance / (varianceX * varianceY).squareRoot()
  }
}

/// Whether two lists agree where defined, and are undefined in the same places.
package func agree(
  _ left: [Double?], _ right: [Double?], within tolerance: Double = 1e-9
) -> Bool {
  agree(left.map { $0 ?? .nan }, right.map { $0 ?? .nan }, within: tolerance)
}
