// Seeded random graphs of many shapes, and the small graphs of the literature.

package import GraphCore

/// Makes graphs for tests; equal seeds make equal graphs.
package enum GraphSample {
  /// A graph of 0 to `largest` nodes whose size, density and shape depend on `seed`.
  ///
  /// Sparse and dense, connected and not, with cliques, isolates, self-links and parallel links.
  package static func list(
    seed: UInt64, largest: Int = 14, isWeighted: Bool = false, isDirected: Bool = false
  ) -> EdgeList {
    var random = SplitMix64(seed: seed)
    let count = random.below(largest + 1)
    var pairs: [(UInt32, UInt32)] = []
    guard count > 0 else { return EdgeList(nodeCount: 0, pairs: [], isDirected: isDirected) }
    func node(_ random: inout SplitMix64) -> UInt32 { UInt32(random.below(count)) }
    switch random.below(4) {
    case 0:
      for _ in 0..<random.below(3 * count) { pairs.append((node(&random), node(&random))) }
    case 1:
      for _ in 0..<(1 + random.below(4)) {
        let members = (0..<(1 + random.below(5))).map { _ in node(&random) }
        for a in members { for b in members where a < b { pairs.append((a, b)) } }
      }
    case 2:
      for child in 1..<max(2, count) where count > 1 {
        pairs.append((UInt32(random.below(child)), UInt32(child)))
      }
      for _ in 0..<random.below(3) { pairs.append((node(&random), node(&random))) }
    default:
      let chance = random.unit()
      for a in 0..<count {
        for b in 0..<count where a < b && random.unit() < chance {
          pairs.append(random.below(2) == 0 ? (UInt32(a), UInt32(b)) : (UInt32(b), UInt32(a)))
        }
      }
    }
    // Few distinct weights, so that several shortest paths are equally long.
    let weights = isWeighted ? pairs.map { _ in [0.5, 1, 1, 2, 4][random.below(5)] } : nil
    return EdgeList(nodeCount: count, pairs: pairs, weights: weights, isDirected: isDirected)
  }

  /// A graph of 0 to `largest` nodes; see ``list(seed:largest:isWeighted:isDirected:)``.
  package static func graph(
    seed: UInt64, largest: Int = 14, isWeighted: Bool = false, isDirected: Bool = false
  ) throws -> Graph {
    try Graph(list(seed: seed, largest: largest, isWeighted: isWeighted, isDirected: isDirected))
  }

  /// A graph with the given links, written as pairs of letters or of any single characters.
  package static func named(
    _ nodes: String, links: String, weights: [Double]? = nil, isDirected: Bool = false
  ) throws -> Graph {
    let names = Array(nodes)
    let pairs = links.split(separator: " ").compactMap { link -> (UInt32, UInt32)? in
      guard let first = link.first.flatMap({ names.firstIndex(of: $0) }),
        let last = link.last.flatMap({ names.firstIndex(of: $0) })
      else { return nil }
      return (UInt32(first), UInt32(last))
    }
    return try Graph(
      EdgeList(nodeCount: names.count, pairs: pairs, weights: weights, isDirected: isDirected))
  }

  /// Cliques of random members, most of whom are in one only, as collaborations make them.
  package static func cliques(
    seed: UInt64, nodes: Int, cliques: Int, isWeighted: Bool = false
  ) -> EdgeList {
    var random = SplitMix64(seed: seed)
    var pairs: [(UInt32, UInt32)] = []
    for clique in 0..<cliques {
      let size = 2 + random.below(6)
      let first = clique * nodes / cliques
      let members = (0..<size).map { place in
        UInt32(place < 2 ? random.below(nodes) : min(nodes - 1, first + place))
      }
      for a in members { for b in members where a < b { pairs.append((a, b)) } }
    }
    let weights = isWeighted ? pairs.map { _ in [0.5, 1, 2][random.below(3)] } : nil
    return EdgeList(nodeCount: nodes, pairs: pairs, weights: weights)
  }

  /// A centre, node 0, linked with `leaves` others.
  package static func star(leaves: Int) throws -> Graph {
    try Graph(
      EdgeList(
        nodeCount: leaves + 1, sources: [UInt32](repeating: 0, count: leaves),
        targets: (0..<leaves).map { UInt32($0 + 1) }))
  }

  /// A chain of `count` nodes in order.
  package static func path(_ count: Int) throws -> Graph {
    try Graph(
      EdgeList(
        nodeCount: count, sources: (0..<max(0, count - 1)).map { UInt32($0) },
        targets: (0..<max(0, count - 1)).map { UInt32($0 + 1) }))
  }

  /// `count` nodes, each linked with all others.
  package static func complete(_ count: Int) throws -> Graph {
    let pairs = (0..<count).flatMap { a in (0..<a).map { (UInt32($0), UInt32(a)) } }
    return try Graph(EdgeList(nodeCount: count, pairs: pairs))
  }

  /// A ring of `count` nodes.
  package static func cycle(_ count: Int) throws -> Graph {
    let pairs = (0..<count).map { (UInt32($0), UInt32(($0 + 1) % count)) }
    return try Graph(EdgeList(nodeCount: count, pairs: pairs))
  }
}

// MARK: - Every small graph

extension GraphSample {
  /// The number of undirected graphs of `count` numbered nodes.
  package static func graphCount(nodes count: Int) -> Int { 1 << (count * (count - 1) / 2) }

  /// The undirected graph of `count` nodes whose links are the bits of `index`.
  package static func list(nodes count: Int, index: Int) -> EdgeList {
    let pairs = (0..<count).flatMap { b in (0..<b).map { (UInt32($0), UInt32(b)) } }
    return EdgeList(
      nodeCount: count,
      pairs: pairs.indices.filter { index >> $0 & 1 == 1 }.map { pairs[$0] })
  }
}

// MARK: - The vectors of the table of measures

extension GraphSample {
  /// Vector T1: two triangles held together by *d*, a pair *hi* and an isolate *j*.
  package static func t1() throws -> Graph {
    try named("abcdefghij", links: "ab ac bc cd de ef eg fg hi")
  }

  /// Vector T2: four nodes *p* to *s* whose weights change who is central.
  package static func t2() throws -> Graph {
    try named("pqrs", links: "pq qr pr rs", weights: [4, 4, 1, 1])
  }
}
