// Shortest paths counted from one node, and shared out among those in between.

import GraphCore

/// One search of Brandes' algorithm: count the shortest paths outwards, then share out inwards.
struct BrandesSearch: ~Copyable {
  private(set) var search: PathSearch

  /// The number of shortest paths from the source to each node, over 2⁵⁰⁰ as often as
  /// ``exponents`` says.
  private let pathCounts: Scratch<Double>

  /// How often each number of paths was scaled down, so that none overflows.
  private let exponents: Scratch<Int32>

  /// One over the number of paths, times one plus the dependency: what a predecessor collects.
  private let claims: Scratch<Double>

  /// The place of each node in the order of the search, to tell which end of a link is farther.
  private let ranks: Scratch<UInt32>

  init(nodeCount: Int) {
    search = PathSearch(nodeCount: nodeCount)
    pathCounts = Scratch(repeating: 0, count: nodeCount)
    exponents = Scratch(repeating: 0, count: nodeCount)
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
      exponents[node] = 0
      ranks[node] = UInt32(truncatingIfNeeded: place)
    }
    pathCounts[source] = 1
    for place in 0..<search.reached {
      let node = Int(search.order[place])
      if pathCounts[node] > Self.crowded {
        pathCounts[node] /= Self.crowded
        exponents[node] += 1
      }
      for arc in rows.arcs(of: node) where leads(arc, from: node, over: rows, length: length) {
        let target = rows.target(arc)
        if exponents[target] < exponents[node] {
          pathCounts[target] *= Self.scale(exponents[node] - exponents[target])
          exponents[target] = exponents[node]
        }
        pathCounts[target] += pathCounts[node] * Self.scale(exponents[target] - exponents[node])
        onLink(node, target)
      }
    }
  }

  /// The number of shortest paths from the source to `node`; infinite where no number holds it.
  func pathCount(to node: Int) -> Double {
    guard search.distances[node].isFinite else { return 0 }
    return (0..<exponents[node]).reduce(pathCounts[node]) { count, _ in count * Self.crowded }
  }

  /// The share of the shortest paths to `target` that come by `node`, from which a link leads there.
  func share(of node: Int, in target: Int) -> Double {
    pathCounts[node] / pathCounts[target] * Self.scale(exponents[target] - exponents[node])
  }

  /// Above this number of paths, a number is scaled down.
  private static let crowded = 0x1p500

  /// What a number loses that is scaled down so many times more than before.
  private static func scale(_ times: Int32) -> Double {
    times == 0 ? 1 : times == 1 ? 0x1p-500 : times == 2 ? 0x1p-1000 : 0
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
        let target = rows.target(arc)
        claimed += claims[target] * Self.scale(exponents[target] - exponents[node])
      }
      let dependency = pathCounts[node] * claimed
      claims[node] = (weights[node] + dependency) / pathCounts[node]
      sums[base + node] += weights[source] * dependency
    }
  }

  /// Adds to `sums`, from `base` on, the share of the shortest paths from `source` to every node
  /// that leads over each arc.
  mutating func addLinkDependencies(
    of source: Int, over rows: Rows, length: LinkLength, to sums: borrowing Scratch<Double>,
    base: Int
  ) {
    countPaths(from: source, over: rows, length: length)
    for place in stride(from: search.reached - 1, through: 0, by: -1) {
      let node = Int(search.order[place])
      var claimed = 0.0
      for arc in rows.arcs(of: node) where leads(arc, from: node, over: rows, length: length) {
        let target = rows.target(arc)
        let claim = claims[target] * Self.scale(exponents[target] - exponents[node])
        sums[base + arc] += pathCounts[node] * claim
        claimed += claim
      }
      claims[node] = 1 / pathCounts[node] + claimed
    }
  }

  /// Whether `arc` is the last link of a shortest path to its target.
  func leads(_ arc: Int, from node: Int, over rows: Rows, length: LinkLength) -> Bool {
    let target = rows.target(arc)
    switch length {
    case .steps: return search.distances[target] == search.distances[node] + 1
    case .weighted: return leads(to: target, from: node, weight: rows.weight(arc))
    }
  }

  /// Whether a link of the given weight is the last of a shortest path by weight to `target`.
  func leads(to target: Int, from node: Int, weight: Double) -> Bool {
    let candidate = search.distances[node] + 1 / weight
    return ranks[target] > ranks[node]
      && candidate <= search.distances[target] * (1 + LinkLength.relativeTolerance)
  }
}
