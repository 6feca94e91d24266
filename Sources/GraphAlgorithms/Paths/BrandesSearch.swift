// Shortest paths counted from one node, and shared out among those in between.

import GraphCore

/// One search of Brandes' algorithm: count the shortest paths outwards, then share out inwards.
struct BrandesSearch: ~Copyable {
  private(set) var search: PathSearch

  /// The number of shortest paths from the source to each node.
  let pathCounts: Scratch<Double>

  /// One over the number of paths, times one plus the dependency: what a predecessor collects.
  private let claims: Scratch<Double>

  /// The place of each node in the order of the search, to tell which end of a link is farther.
  private let ranks: Scratch<UInt32>

  init(nodeCount: Int) {
    search = PathSearch(nodeCount: nodeCount)
    pathCounts = Scratch(repeating: 0, count: nodeCount)
    claims = Scratch(repeating: 0, count: nodeCount)
    ranks = Scratch(repeating: 0, count: nodeCount)
  }

  /// Counts the shortest paths from `source`; calls `onLink` for each link that ends one.
  mutating func countPaths(
    from source: Int, over rows: Rows, length: LinkLength,
    onLink: (_ node: Int, _ target: Int) -> Void = { _, _ in }
  ) {
    search.run(from: source, over: rows, length: length)
    for place in 0..<search.reached {
      let node = Int(search.order[place])
      pathCounts[node] = 0
      ranks[node] = UInt32(truncatingIfNeeded: place)
    }
    pathCounts[source] = 1
    for place in 0..<search.reached {
      let node = Int(search.order[place])
      for arc in rows.arcs(of: node) where leads(arc, from: node, over: rows, length: length) {
        pathCounts[rows.target(arc)] += pathCounts[node]
        onLink(node, rows.target(arc))
      }
    }
  }

  /// Adds to `sums`, from `base` on, what each node collects from the paths that begin at `source`,
  /// in weighted lengths; every node stands for as many as its weight says, at the ends of paths.
  mutating func addDependencies(
    of source: Int, over rows: Rows, _ weights: [Double], to sums: borrowing Scratch<Double>,
    base: Int
  ) {
    countPaths(from: source, over: rows, length: .weighted)
    for place in stride(from: search.reached - 1, through: 1, by: -1) {
      let node = Int(search.order[place])
      var claimed = 0.0
      for arc in rows.arcs(of: node) where leads(arc, from: node, over: rows, length: .weighted) {
        claimed += claims[rows.target(arc)]
      }
      let dependency = pathCounts[node] * claimed
      claims[node] = (weights[node] + dependency) / pathCounts[node]
      sums[base + node] += weights[source] * dependency
    }
  }

  /// Whether `arc` is the last link of a shortest path to its target.
  private func leads(_ arc: Int, from node: Int, over rows: Rows, length: LinkLength) -> Bool {
    let target = rows.target(arc)
    switch length {
    case .steps:
      return search.distances[target] == search.distances[node] + 1
    case .weighted:
      let candidate = search.distances[node] + 1 / rows.weight(arc)
      return ranks[target] > ranks[node]
        && candidate <= search.distances[target] * (1 + LinkLength.relativeTolerance)
    }
  }
}
