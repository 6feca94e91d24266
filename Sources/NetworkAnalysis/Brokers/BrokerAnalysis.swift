// Who stands between whom, in which role, and against what chance.

public import GraphAlgorithms
import GraphCore

/// The brokers of a network: the roles of each actor between untied others, how many of each chance
/// would give, and how much of its position is its own.
///
/// Where ties have no direction every pair counts once, and gatekeeper and representative are the
/// same role, which stands as ``BrokerRole/gatekeeper``.
///
/// The null to which counts are compared: each of an actor's open pairs is any two of the others,
/// drawn anew for each pair, given the sizes of the groups. The expected count is then the number of
/// pairs times the share *s* of all pairs that make the role, and the variance is that number times
/// *s*(1 − *s*).
public struct BrokerAnalysis: Hashable, Sendable {
  /// The name of the null.
  public static let null = "group-sizes"

  /// One actor as a broker.
  public struct Broker: Hashable, Sendable {
    /// The actor's node.
    public let node: Int
    /// The number of pairs in each role.
    public let counts: ByRole
    /// The number of pairs in all roles.
    public let total: Int
    /// The share of each role in ``total``; `nil` without pairs.
    public let shares: ByRole
    /// The number expected under the null; `nil` with fewer than three actors.
    public let expected: ByRole
    /// How many standard deviations the number is above what is expected; `nil` where it cannot vary.
    public let z: ByRole
    /// Burt's constraint.
    public let constraint: Double?
    /// Burt's effective size.
    public let effectiveSize: Double?
    /// The betweenness.
    public let betweenness: Double?
  }

  /// The pairs that an actor alone brings together in two steps.
  public struct SolePairs: Hashable, Sendable {
    /// The number of pairs.
    public let count: Int
    /// Some of the pairs by their nodes, those of different groups first, then in node order.
    public let pairs: [Pair]

    /// Two actors that are not tied, and have one contact in common.
    public struct Pair: Hashable, Sendable {
      /// The one that comes first; of a directed tie, the one it comes from.
      public let first: Int
      /// The other.
      public let second: Int
    }
  }

  /// The groups of the actors.
  public let grouping: Grouping
  /// Whether ties have a direction.
  public let isDirected: Bool
  /// Every actor, by its number of pairs, the most first; equals by name, as in a ``Ranking``.
  public let brokers: [Broker]
  /// What the first of ``brokers`` alone bring together, in their order.
  public let solePairs: [SolePairs]

  /// The roles that are counted.
  public var roles: [BrokerRole] {
    BrokerRole.allCases.filter { isDirected || $0 != .representative }
  }

  /// Analyses the brokers of `graph` between the groups of `grouping`.
  ///
  /// The pairs that they alone bring together are looked for with the first `detailed` brokers, and
  /// at most `pairLimit` of each are kept.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: that of `GouldFernandez` and of `Betweenness`, and of `SoleIntermediary` for
  ///   each of the detailed.
  public init(
    _ grouping: Grouping, of graph: ActorGraph, detailed: Int = 10, pairLimit: Int = 10,
    execution: Execution = .standard
  ) throws {
    self.grouping = grouping
    isDirected = graph.graph.isDirected
    let roles = try GouldFernandez(groups: grouping.labels).run(on: graph.graph, using: execution)
    let constraint = try graph.values(of: .constraint, execution: execution).values
    let size = try graph.values(of: .effectiveSize, execution: execution).values
    let betweenness = try graph.values(of: .betweenness, execution: execution).values
    let isDirected = isDirected
    let unordered = roles.values.indices.map { node in
      Self.broker(
        node, roles.values[node], shares: roles.expectedShares[node], isDirected: isDirected,
        burt: (constraint[node], size[node]), betweenness: betweenness[node])
    }
    let totals = MeasureValues(.brokerage, unordered.map { Double($0.total) })
    let brokers = Ranking(of: graph, columns: [totals]).rows.map { unordered[$0.node] }
    self.brokers = brokers
    let chosen = brokers.prefix(detailed).prefix { $0.total > 0 }
    solePairs = try chosen.map { broker in
      try SolePairs(of: broker.node, in: graph, grouping, limit: pairLimit, execution)
    }
  }

  private static func broker(
    _ node: Int, _ roles: GouldFernandez.Roles, shares: [Double]?, isDirected: Bool,
    burt: (constraint: Double?, size: Double?), betweenness: Double?
  ) -> Broker {
    let counts: [Int?]
    if isDirected {
      counts = [
        roles.coordinator, roles.consultant, roles.gatekeeper, roles.representative, roles.liaison,
      ]
    } else {
      // The kernel counts both orders of a pair, one as gatekeeper and one as representative.
      counts = [
        roles.coordinator / 2, roles.consultant / 2, roles.gatekeeper, nil, roles.liaison / 2,
      ]
    }
    let total = counts.reduce(0) { $0 + ($1 ?? 0) }
    let chances: [Double?] = counts.indices.map { role in
      guard let shares, counts[role] != nil else { return nil }
      let joins = !isDirected && BrokerRole.allCases[role] == .gatekeeper
      return joins ? shares[role] + shares[role + 1] : shares[role]
    }
    let expected = chances.map { $0.map { $0 * Double(total) } }
    let z: [Double?] = counts.indices.map { role in
      guard let count = counts[role], let chance = chances[role] else { return nil }
      let variance = Double(total) * chance * (1 - chance)
      return variance > 1e-12
        ? (Double(count) - Double(total) * chance) / variance.squareRoot() : nil
    }
    return Broker(
      node: node, counts: ByRole(counts.map { $0.map { Double($0) } }), total: total,
      shares: ByRole(
        counts.map { count in
          total == 0 ? nil : count.map { Double($0) / Double(total) }
        }),
      expected: ByRole(expected), z: ByRole(z), constraint: burt.constraint,
      effectiveSize: burt.size, betweenness: betweenness)
  }
}

extension BrokerAnalysis.SolePairs {
  fileprivate init(
    of node: Int, in graph: ActorGraph, _ grouping: Grouping, limit: Int, _ execution: Execution
  ) throws {
    var count = 0
    var (across, within): ([Pair], [Pair]) = ([], [])
    try SoleIntermediary(node: node).run(on: graph.graph, using: execution) { first, second in
      count += 1
      if grouping.labels[first] != grouping.labels[second] {
        if across.count < limit { across.append(Pair(first: first, second: second)) }
      } else if within.count < limit {
        within.append(Pair(first: first, second: second))
      }
    }
    self.count = count
    pairs = Array((across + within).prefix(limit))
  }
}
