// Nodes of two sets, linked across: actors and the events that they attend.

public import GraphCore

/// A graph of two sets of nodes whose links all go from one set to the other.
///
/// The first set is `0..<firstCount`, the second comes after it. Links have no direction and no
/// weight; a node of the second set may weigh more than another in projections.
///
///     let week = try TwoModeGraph(firstCount: 4, groups: [[0, 1, 2], [0, 1], [3]])
///     week.graph.degree(of: 0)                        // 2 events
///     try TwoModeProjection().run(on: week).linkCount // 3 pairs who met
///
/// > Reference: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", Social Networks
/// > 19, 1997.
public struct TwoModeGraph: Hashable, Sendable {
  /// The links of both sets.
  public let graph: Graph

  /// The number of nodes of the first set.
  public let firstCount: Int

  /// How much each node of the second set counts, above 0; `nil` when each counts 1.
  public let weights: [Double]?

  /// Creates a graph from the members, in the first set, of each node of the second.
  ///
  /// A member that is named twice is one member.
  ///
  /// - Throws: `GraphError` for a member that is not below `firstCount`, or for weights that are
  ///   not one number above 0 for each group.
  /// - Complexity: O(*n* + *m*).
  public init(
    firstCount: Int, groups: [[UInt32]], weights: [Double]? = nil
  ) throws(GraphError) {
    if let weights, weights.count != groups.count {
      throw GraphError(
        .mismatchedCounts, "There are \(groups.count) groups and \(weights.count) weights.")
    }
    if let place = weights?.firstIndex(where: { !($0 > 0 && $0.isNormal) }) {
      throw GraphError(
        .weightOutOfRange, link: place,
        "The weight of group \(place) is not a normal number above 0.")
    }
    var list = EdgeList(nodeCount: firstCount + groups.count, sources: [], targets: [])
    for (place, members) in groups.enumerated() {
      if let member = members.first(where: { $0 >= firstCount }) {
        throw GraphError(
          .nodeOutOfRange, link: place,
          "Group \(place) names node \(member), but the first set is 0..<\(firstCount).")
      }
      list.sources += members
      list.targets += members.map { _ in UInt32(truncatingIfNeeded: firstCount + place) }
    }
    graph = try Graph(list)
    self.firstCount = firstCount
    self.weights = weights
  }

  /// One of the two sets.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case first, second
  }

  /// The number of nodes of the second set.
  public var secondCount: Int { graph.nodeCount - firstCount }

  /// The nodes of a set.
  public func nodes(of side: Side) -> Range<Int> {
    side == .first ? 0..<firstCount : firstCount..<graph.nodeCount
  }

  /// Links over possible links, in 0...1; `nil` where a set is empty.
  public var density: Double? {
    let possible = Double(firstCount) * Double(secondCount)
    return possible > 0 ? Double(graph.linkCount) / possible : nil
  }

  /// How much `node` counts in a projection onto the other set.
  func weight(of node: Int) -> Double {
    node < firstCount ? 1 : weights?[node - firstCount] ?? 1
  }
}
