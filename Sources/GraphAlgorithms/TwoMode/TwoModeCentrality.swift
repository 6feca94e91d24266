// Who is central among nodes of two sets.

import GraphCore

/// Computes the centrality of both sets of a two-mode graph, by the norms of Borgatti and Everett.
///
/// A node can only be linked with the other set, so that the most it could have depends on the
/// sizes of both sets. With *n* nodes in its own set and *o* in the other:
/// - degree is divided by *o*;
/// - closeness is (*o* + 2(*n* − 1)) / Σ *d*, times the square of the share of all other nodes that it
///   reaches: as Wasserman and Faust's closeness, it ranks no island above the mainland where the
///   graph is not connected (networkx takes the share once, which lets a pair of two score above 1);
/// - betweenness, summed over unordered pairs of both sets, is divided by
///   ½[*o*²(*s* + 1)² + *o*(*s* + 1)(2*t* − *s* − 1) − *t*(2*s* − *t* + 3)], with *s* the quotient and
///   *t* the remainder of (*n* − 1)/*o*.
///
/// > Reference: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", Social Networks
/// > 19, 1997.
public struct TwoModeCentrality: Hashable, Sendable {
  /// Creates the measures.
  public init() {}

  /// One measure of all nodes, the first set before the second.
  public struct Result: Hashable, Sendable {
    /// The values as they are, in node order: neighbours, the sum of distances, or pairs.
    public let raw: [Double]

    /// The values by their norm, in 0...1; `nil` where no value is possible but 0.
    public let values: [Double?]
  }

  /// The number of neighbours of every node, and its share of the other set.
  ///
  /// - Complexity: O(*n*).
  public func degree(of twoMode: TwoModeGraph) -> Result {
    let raw = Degree().run(on: twoMode.graph).values.map(Double.init)
    return Result(
      raw: raw,
      values: raw.indices.map { node in
        let other = sizes(at: node, in: twoMode).other
        return other > 0 ? raw[node] / other : nil
      })
  }

  /// The sum of the distances from every node to those it reaches, and its closeness.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  /// - Complexity: O(*n* · *m*).
  public func closeness(
    of twoMode: TwoModeGraph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let sweep = try DistanceSweep(of: twoMode.graph, length: .steps, using: execution)
    let all = Double(twoMode.graph.nodeCount - 1)
    return Result(
      raw: sweep.sums,
      values: sweep.sums.indices.map { node in
        let (own, other) = sizes(at: node, in: twoMode)
        if other == 0 { return nil }
        if sweep.reached[node] == 0 { return 0 }
        let share = Double(sweep.reached[node]) / all
        return (other + 2 * (own - 1)) / sweep.sums[node] * share * share
      })
  }

  /// The pairs of other nodes that every node stands between, and its betweenness.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  /// - Complexity: O(*n* · *m*).
  public func betweenness(
    of twoMode: TwoModeGraph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let raw = try Betweenness().run(on: twoMode.graph, using: execution).values
    let (first, second) = (Double(twoMode.firstCount), Double(twoMode.secondCount))
    let most = (
      Self.mostPairs(own: first, other: second), Self.mostPairs(own: second, other: first)
    )
    return Result(
      raw: raw,
      values: raw.indices.map { node in
        let largest = node < twoMode.firstCount ? most.0 : most.1
        return largest > 0 ? raw[node] / largest : nil
      })
  }

  /// The most pairs that one node among `own` can stand between, with `other` in the other set.
  static func mostPairs(own: Double, other: Double) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let s = ((own - 1) / other).rounded(.down)
    let t = (own - 1) - s * other
    return 0.5
      * (other * other * (s + 1) * (s + 1) + other * (s + 1) * (2 * t - s - 1)
        - t * (2 * s - t + 3))
  }

  private func sizes(at node: Int, in twoMode: TwoModeGraph) -> (own: Double, other: Double) {
    let (first, second) = (Double(twoMode.firstCount), Double(twoMode.secondCount))
    return node < twoMode.firstCount ? (first, second) : (second, first)
  }
}
