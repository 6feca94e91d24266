// Graphs by chance, to compare a graph with.

public import GraphCore

/// Makes random graphs; equal seeds make equal graphs, on every machine.
public enum RandomGraph {
  /// A graph in which every pair is linked with the given probability.
  ///
  /// - Complexity: O(*n* + *m*) expected time.
  ///
  /// > Reference: V. Batagelj, U. Brandes, "Efficient generation of large random networks",
  /// > Physical Review E 71, 2005.
  public static func erdosRenyi(nodes: Int, probability: Double, seed: UInt64) -> EdgeList {
    precondition((0...1).contains(probability), "\(probability) is not a probability")
    return blocks(sizes: [nodes], probability: { _, _ in probability }, seed: seed)
  }

  /// A graph of groups in which a pair is linked with a probability that depends on its groups.
  ///
  /// Nodes are numbered group by group. `probability` is asked for each pair of groups, the smaller
  /// number first.
  ///
  /// - Complexity: O(*g*² + *n* + *m*) expected time for *g* groups.
  ///
  /// > Reference: P. W. Holland, K. B. Laskey, S. Leinhardt, "Stochastic blockmodels: First steps",
  /// > Social Networks 5, 1983.
  public static func blocks(
    sizes: [Int], probability: (Int, Int) -> Double, seed: UInt64
  ) -> EdgeList {
    var random = SplitMix64(seed: seed)
    var list = EdgeList(nodeCount: sizes.reduce(0, +), sources: [], targets: [])
    var starts = [0]
    for size in sizes { starts.append((starts.last ?? 0) + size) }
    for first in sizes.indices {
      for second in first..<sizes.count {
        let pairs =
          first == second
          ? sizes[first] * (sizes[first] - 1) / 2 : sizes[first] * sizes[second]
        draw(pairs, probability(first, second), &random) { index in
          let (a, b) =
            first == second
            ? pair(index) : (index / sizes[second], index % sizes[second])
          list.sources.append(UInt32(starts[first] + a))
          list.targets.append(UInt32(starts[second] + b))
        }
      }
    }
    return list
  }

  /// A graph that grows by one node at a time, each linked with `links` others (fewer at the start)
  /// in proportion to their degree.
  ///
  /// - Complexity: O(*n* · `links`) expected time.
  ///
  /// > Reference: A.-L. Barabási, R. Albert, "Emergence of Scaling in Random Networks", Science
  /// > 286, 1999.
  public static func barabasiAlbert(nodes: Int, links: Int, seed: UInt64) -> EdgeList {
    precondition(links > 0, "a node is linked with at least one other")
    var random = SplitMix64(seed: seed)
    var list = EdgeList(nodeCount: nodes, sources: [], targets: [])
    // Every node stands in `ends` as often as it has links.
    var ends: [UInt32] = []
    for node in 0..<nodes {
      var chosen: [UInt32] = []
      while chosen.count < min(links, node) {
        let other =
          ends.isEmpty || node <= links
          ? UInt32(random.below(node)) : ends[random.below(ends.count)]
        if !chosen.contains(other) { chosen.append(other) }
      }
      for other in chosen {
        list.sources.append(other)
        list.targets.append(UInt32(node))
        ends += [other, UInt32(node)]
      }
    }
    return list
  }

  /// Links by chance between nodes of given degrees.
  ///
  /// Every node has as many stubs as its degree says, and stubs are joined in pairs, each way to do so
  /// equally likely. The list may hold self-links and parallel links, as is the model's nature;
  /// a `Graph` of it drops and merges them, which costs some nodes a little of their
  /// degree. ``rewired(_:swaps:seed:)`` keeps every degree, for graphs that exist. `nil` for degrees
  /// that are negative, or whose sum is odd.
  ///
  /// - Complexity: O(*n* + *m*).
  ///
  /// > Reference: M. Molloy, B. Reed, "A critical point for random graphs with a given degree
  /// > sequence", Random Structures and Algorithms 6, 1995.
  public static func configuration(degrees: [Int], seed: UInt64) -> EdgeList? {
    guard degrees.allSatisfy({ $0 >= 0 }), degrees.reduce(0, +).isMultiple(of: 2) else {
      return nil
    }
    var random = SplitMix64(seed: seed)
    var stubs = degrees.enumerated().flatMap { node, degree in
      [UInt32](repeating: UInt32(truncatingIfNeeded: node), count: degree)
    }
    random.shuffle(&stubs)
    let pairs = stride(from: 0, to: stubs.count, by: 2)
    return EdgeList(
      nodeCount: degrees.count, sources: pairs.map { stubs[$0] },
      targets: pairs.map { stubs[$0 + 1] })
  }
}

// MARK: - Drawing pairs

extension RandomGraph {
  /// Calls `body` with each of the numbers below `count` that is drawn, each with `probability`.
  ///
  /// The gaps between drawn numbers are drawn instead: their logarithms are evenly spread.
  private static func draw(
    _ count: Int, _ probability: Double, _ random: inout SplitMix64, _ body: (Int) -> Void
  ) {
    guard probability > 0 else { return }
    if probability >= 1 { return (0..<count).forEach(body) }
    let scale = 1 / logarithm(1 - probability)
    var index = -1
    while true {
      let gap = logarithm(1 - random.unit()) * scale
      guard gap < Double(count - index - 1) else { return }
      index += 1 + Int(gap)
      body(index)
    }
  }

  /// The pair with a given number, when pairs (0, 1), (0, 2), (1, 2), (0, 3), … are counted.
  private static func pair(_ index: Int) -> (Int, Int) {
    var high = Int((0.5 + (0.25 + 2 * Double(index)).squareRoot()).rounded(.down))
    while high * (high - 1) / 2 > index { high -= 1 }
    while (high + 1) * high / 2 <= index { high += 1 }
    return (index - high * (high - 1) / 2, high)
  }
}
