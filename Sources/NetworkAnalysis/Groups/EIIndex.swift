// Ties out of a group against ties within it.

import GraphCore

/// Krackhardt and Stern's E-I index: ties between groups less ties within, over all ties.
///
/// The weights of ties do not count. −1 is all within, 1 all between; an actor or a network
/// without a tie has none.
///
/// > Reference: D. Krackhardt, R. N. Stern, "Informal Networks and Organizational Crises",
/// > Social Psychology Quarterly 51(2), 1988.
public struct EIIndex: Hashable, Sendable {
  /// The number of ties between groups.
  public let external: Int
  /// The number of ties within groups.
  public let `internal`: Int
  /// The index of each actor.
  public let actors: [Double?]
  /// For each actor, the number of its ties out of its group.
  public let externalByActor: [Int]
  /// For each actor, the number of its ties within its group.
  public let internalByActor: [Int]

  /// The index of the network.
  public var value: Double? { Self.index(external, `internal`) }

  /// Computes the index of `graph` in `groups`; the direction of ties does not count.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(_ groups: Grouping, of graph: ActorGraph) {
    var external = 0
    var within = 0
    var actors: [Double?] = []
    var (outs, ins): ([Int], [Int]) = ([], [])
    actors.reserveCapacity(graph.actors.count)
    for node in graph.actors.indices {
      var others = graph.graph.neighbours(of: node).map { Int($0) }
      if graph.graph.isDirected {
        others = Array(Set(others + graph.graph.inboundNeighbours(of: node).map { Int($0) }))
      }
      let out = others.count { groups.labels[$0] != groups.labels[node] }
      external += out
      within += others.count - out
      actors.append(Self.index(out, others.count - out))
      outs.append(out)
      ins.append(others.count - out)
    }
    // Every tie was seen from both of its ends.
    self.external = external / 2
    self.internal = within / 2
    self.actors = actors
    externalByActor = outs
    internalByActor = ins
  }

  private static func index(_ external: Int, _ within: Int) -> Double? {
    let ties = external + within
    return ties == 0 ? nil : Double(external - within) / Double(ties)
  }
}
