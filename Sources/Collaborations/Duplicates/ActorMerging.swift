// Making one actor of several.

public import Wording

/// Actors that are one, in the words that were typed: the first is kept.
public struct ActorMerging: Hashable, Sendable {
  /// The names of the actors, two or more.
  public var actors: [String]

  /// Creates a merging.
  public init(actors: [String]) {
    self.actors = actors
  }

  /// Something that the merged actor said otherwise than the one that is kept.
  public struct Difference: Hashable, Sendable {
    /// The merged actor.
    public let actor: Actor
    /// The field, or the name of the attribute.
    public let field: String
    /// What the kept actor says, which stands.
    public let kept: String
    /// What the merged actor said, kept as an attribute.
    public let other: String
  }

  /// What a merging comes to in a network.
  public struct Plan: Hashable, Sendable {
    /// The actor that is kept, as it will be.
    public let kept: Actor
    /// The actors that become it, as they were.
    public let merged: [Actor]
    /// The names that the kept actor gains.
    public let aliases: [String]
    /// What the merged actors said otherwise.
    public let differences: [Difference]
    /// The number of participations in events that pass to the kept actor.
    public let participations: Int
    /// The number of collaborations that pass to it.
    public let collaborations: Int
    /// The number of actors that were part of a merged one.
    public let parts: Int
    /// What a reader must know, such as collaborations left with one actor.
    public let notes: [Sentence]
    /// What to do to the network.
    public let steps: [Step]
  }

  /// Returns what this merging comes to in `network`.
  ///
  /// Participations, collaborations, parts, aliases and attributes pass to the actor that is kept,
  /// and the names of the others become its aliases. It keeps what it says; a field of which it
  /// says nothing is filled; where a merged actor says otherwise, that stays as an attribute named
  /// after the field and the merged actor's id. Two parts in one event or collaboration stay two
  /// when their roles differ, and are one, with both sources, when they do not. A collaboration
  /// left with one actor keeps one participant.
  ///
  /// - Throws: ``LookupError``, or ``RecordError`` when fewer than two actors are named, one twice,
  ///   or when one would become part of itself.
  /// - Complexity: O(*n*) in the records.
  public func plan(in network: Network) throws -> Plan {
    let directory = Directory(network)
    guard actors.count > 1 else {
      throw RecordError(.needsTwoActors, field: .participants, value: actors.first ?? "")
    }
    var chosen: [Actor] = []
    for typed in actors {
      let id = try directory.id(of: .actor, named: typed)
      guard let actor = directory.actor(id) else {
        throw RecordError(.unknown, field: .actor, value: typed)
      }
      guard !chosen.contains(where: { $0.id == id }) else {
        throw RecordError(.sameActorTwice, field: .participants, value: typed)
      }
      chosen.append(actor)
    }
    let union = ActorUnion(kept: chosen[0], merged: Array(chosen.dropFirst()))
    var steps: [Step] = []
    let (kept, differences) = try union.actor()
    let parts = try union.parts(in: network)
    try union.refuseCycle(kept, parts: parts, in: directory)
    steps.append(.put(.actor(kept)))
    steps += parts.map { .put(.actor($0)) }

    var moved = RecordMove(union)
    steps += try moved.participations(of: network)
    steps += try moved.collaborations(of: network)
    steps += union.merged.map { .remove(.actor($0.id)) }
    return Plan(
      kept: kept, merged: union.merged,
      aliases: kept.aliases.filter { !chosen[0].aliases.contains($0) }, differences: differences,
      participations: moved.participationCount, collaborations: moved.collaborationCount,
      parts: parts.count, notes: moved.notes, steps: steps)
  }
}
