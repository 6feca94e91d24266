// Groups of actors, and the ties within and between them.

public import GraphAlgorithms
import GraphCore

/// Groups of actors with the ties within and between them, and what chance would have made of them.
///
/// The direction of ties does not count. Nor do their weights, but for ``weightedEI``,
/// ``modularity`` and the weights of ``mixing``.
public struct GroupAnalysis: Hashable, Sendable {
  /// One group.
  public struct Group: Hashable, Sendable {
    /// The name; `nil` for the actors of whom the attribute is not stated.
    public let name: String?
    /// The number of actors.
    public let actors: Int
    /// The share of all actors.
    public let share: Double
    /// The number of ties within the group.
    public let `internal`: Int
    /// The number of ties with other groups.
    public let external: Int
    /// The number of ties within the group over the number of its pairs; `nil` below two actors.
    public let density: Double?

    /// The number of ties that reach an actor of the group, each once.
    public var ties: Int { `internal` + external }
    /// The group's E-I index, each tie counted once; `nil` without ties.
    public var ei: Double? {
      ties == 0 ? nil : Double(external - `internal`) / Double(ties)
    }
    /// What the index can be for as many ties, and what it would be if all pairs were as likely.
    public let chance: EIChance
  }

  /// The groups of the actors.
  public let grouping: Grouping
  /// The groups, in the order of ``Grouping/names``.
  public let groups: [Group]
  /// The ties between each two groups.
  public let mixing: GroupMixing
  /// The E-I index of the network, and how it stands to chance.
  public let ei: GroupShuffle.Result
  /// The E-I index of the weights of ties by the lens's rule; `nil` without ties.
  public let weightedEI: Double?
  /// The seed of the permutations.
  public let seed: UInt64
  /// Newman's assortativity of the groups: 1 where every tie is within a group, about 0 where
  /// groups do not matter to who is tied; `nil` without ties or where all ties are in one group.
  ///
  /// > Reference: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67, 2003.
  public let assortativity: Double?
  /// The modularity of the groups by the weights of the lens; `nil` without ties.
  public let modularity: Double?
  /// The index of each actor, and its ties out of its group and within it.
  public let actors: EIIndex
  /// What the index of each actor can be for as many ties, and what it would be if its ties were
  /// with anybody.
  public let actorChances: [EIChance]

  /// The index of the network from −1 at its least to 1 at its most; `nil` where it cannot vary.
  public var rescaled: Double? {
    guard let value = ei.value, let low = ei.minimum, let high = ei.maximum, low < high else {
      return nil
    }
    return 2 * (value - low) / (high - low) - 1
  }

  /// Analyses the groups of `graph`, with a permutation test of the index.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: O(*B* (*n* + *m*)) for *B* permutations.
  public init(
    _ grouping: Grouping, of graph: ActorGraph, permutations: Int = 10_000, seed: UInt64 = 1,
    execution: Execution = .standard
  ) throws {
    let links = graph.graph.ignoringDirection()
    let mixing = GroupMixing(grouping, of: links)
    self.grouping = grouping
    self.mixing = mixing
    self.seed = seed
    let sizes = grouping.sizes
    groups = grouping.names.indices.map { place in
      let size = sizes[place]
      let within = mixing.cell(place, place).ties
      return Group(
        name: grouping.names[place], actors: size,
        share: Double(size) / Double(max(1, grouping.labels.count)), internal: within,
        external: mixing.tiesByGroup[place] - within,
        density: mixing.density(place, place),
        chance: EIChance(
          ties: mixing.tiesByGroup[place], inside: size * (size - 1) / 2,
          outside: size * (grouping.labels.count - size)))
    }
    ei = try GroupShuffle(permutations: permutations, seed: seed)
      .run(on: links, labels: grouping.labels, using: execution)
    weightedEI = mixing.weightedIndex
    assortativity = mixing.assortativity
    modularity = try Modularity().run(
      on: links, labels: grouping.labels, using: execution)
    let actors = EIIndex(grouping, of: graph)
    self.actors = actors
    actorChances = grouping.labels.enumerated().map { node, label in
      EIChance(
        ties: actors.internalByActor[node] + actors.externalByActor[node],
        inside: sizes[label] - 1, outside: grouping.labels.count - sizes[label])
    }
  }
}
