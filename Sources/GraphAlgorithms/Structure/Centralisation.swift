// How much a graph turns around one node.

/// Freeman's centralisation: the shortfall of all nodes from the largest value, as a share of the
/// shortfall in a star, where it is largest.
///
/// > Reference: L. C. Freeman, "Centrality in Social Networks: Conceptual Clarification",
/// > Social Networks 1, 1979.
private func centralisation(_ values: some Collection<Double>, ofStar largest: Double) -> Double? {
  guard values.count > 2, let top = values.max() else { return nil }
  return values.reduce(0) { $0 + (top - $1) } / largest
}

extension Degree.Result {
  /// Freeman's degree centralisation, in 0...1; `nil` with fewer than three nodes.
  public var centralisation: Double? {
    let count = Double(values.count)
    let star = countsBothEnds ? (count - 1) * (count - 2) : (count - 1) * (count - 1)
    return GraphAlgorithms.centralisation(values.map(Double.init), ofStar: star)
  }
}

extension Betweenness.Result {
  /// Freeman's betweenness centralisation, in 0...1; `nil` with fewer than three nodes.
  public var centralisation: Double? {
    GraphAlgorithms.centralisation(
      values, ofStar: Double(values.count - 1) * largestPossible)
  }
}

extension Closeness.Result {
  /// Freeman's closeness centralisation over Wasserman and Faust's closeness, for undirected
  /// graphs measured in steps; `nil` with fewer than three nodes.
  public var centralisation: Double? {
    let count = Double(values.count)
    return GraphAlgorithms.centralisation(
      values, ofStar: (count - 1) * (count - 2) / (2 * count - 3))
  }
}

extension ConnectedComponents.Result {
  /// The share of pairs of nodes that are not connected; `nil` with fewer than two nodes.
  ///
  /// > Reference: S. P. Borgatti, "Identifying sets of key players in a social network",
  /// > Computational and Mathematical Organization Theory 12, 2006.
  public var fragmentation: Double? {
    let count = Double(labels.count)
    guard count > 1 else { return nil }
    let connected = sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) }
    return 1 - connected / (count * (count - 1))
  }
}
