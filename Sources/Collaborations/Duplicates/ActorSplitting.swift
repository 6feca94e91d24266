// Making two actors of one.

/// Records and names that belong to another actor than the one that has them, in the words that
/// were typed.
public struct ActorSplitting: Hashable, Sendable {
  /// The name of the actor that has them.
  public var actor: String
  /// What is known of the new actor; its name, and any alias, is taken off the other if it goes by
  /// it, and a `partOf` is a name as typed.
  public var draft: ActorDraft
  /// The events whose participations pass to the new actor.
  public var events: [String] = []
  /// The collaborations that pass to it, by title or id.
  public var collaborations: [String] = []
  /// The actors that are part of the new one, not of the other.
  public var parts: [String] = []

  /// Creates a splitting that takes nothing but a name.
  public init(actor: String, into draft: ActorDraft) {
    self.actor = actor
    self.draft = draft
  }

  /// What a splitting comes to in a network.
  public struct Plan: Hashable, Sendable {
    /// The actor that was split, as it will be.
    public let actor: Actor
    /// The new actor.
    public let new: Actor
    /// The names that pass to the new actor.
    public let aliases: [String]
    /// The number of participations in events that pass.
    public let participations: Int
    /// The number of collaborations that pass.
    public let collaborations: Int
    /// The number of parts that pass.
    public let parts: Int
    /// What to do to the network.
    public let steps: [Step]
  }

  /// Returns what this splitting comes to in `network`.
  ///
  /// The new actor is of the kind of the other where nothing else is said.
  ///
  /// - Throws: ``LookupError``, or ``RecordError`` when another actor has the new name, when the
  ///   actor does not stand in a record that is named, or when nothing passes.
  /// - Complexity: O(*n*) in the records.
  public func plan(in network: Network) throws -> Plan {
    let directory = Directory(network)
    let id = try directory.id(of: .actor, named: actor)
    guard let old = directory.actor(id) else {
      throw RecordError(.unknown, field: .actor, value: actor)
    }
    let name = try Valid.name(draft.name ?? "", field: .name)
    let holders = directory.actors.ids(named: name).filter { $0 != id }
    guard holders.isEmpty, name != old.name else {
      throw RecordError(.duplicate, field: .name, value: name)
    }
    var new = draft
    new.id = Identifier.unique(from: name, fallback: RecordType.actor.rawValue) {
      directory.actors.contains(id: $0)
    }
    new.kind = draft.kind ?? old.kind
    new.partOf = try draft.partOf.map { try directory.id(of: .actor, named: $0) }
    let made = try Actor(new)

    let names = Set([made.name] + made.aliases)
    let aliases = old.aliases.filter(names.contains)
    var rest = ActorDraft(old)
    rest.aliases.removeAll(where: names.contains)
    let remaining = try Actor(rest)

    var steps: [Step] = [.put(.actor(made)), .put(.actor(remaining))]
    let passing = try events.map { try directory.id(of: .event, named: $0) }
    let participations = network.participations.filter {
      $0.actor == id && passing.contains($0.event)
    }
    for (event, typed) in zip(passing, events)
    where !participations.contains(where: { $0.event == event }) {
      let known = network.participations.filter { $0.actor == id }
      throw RecordError(
        .notOneOf(known.prefix(10).map { directory.events.name(of: $0.event) ?? $0.event }),
        field: .event, value: typed)
    }
    for part in participations {
      steps.append(.remove(Record.participation(part).key))
      steps.append(
        .put(
          .participation(
            try Participation(
              event: part.event, actor: made.id, role: part.role, source: part.source,
              attributes: part.attributes))))
    }
    let collaborations = try passingCollaborations(of: id, in: directory)
    steps += try collaborations.map {
      .put(.collaboration(try $0.passing(from: id, to: made.id)))
    }
    let parts = try passingParts(of: id, in: directory)
    for part in parts {
      var draft = ActorDraft(part)
      draft.partOf = made.id
      steps.append(.put(.actor(try Actor(draft))))
    }
    guard
      !aliases.isEmpty || !participations.isEmpty || !collaborations.isEmpty || !parts.isEmpty
    else { throw RecordError(.unknown, field: .alias, value: name) }
    return Plan(
      actor: remaining, new: made, aliases: aliases, participations: participations.count,
      collaborations: collaborations.count, parts: parts.count, steps: steps)
  }

  private func passingCollaborations(of id: String, in directory: Directory) throws
    -> [Collaboration]
  {
    var passing: [Collaboration] = []
    for typed in collaborations {
      let key = try directory.id(of: .collaboration, named: typed)
      guard let collaboration = directory.collaboration(key), collaboration.actors.contains(id)
      else {
        let known = directory.network.collaborations.lazy.filter { $0.actors.contains(id) }
        throw RecordError(
          .notOneOf(known.prefix(10).map { $0.title ?? $0.id }), field: .collaboration,
          value: typed)
      }
      if !passing.contains(where: { $0.id == key }) { passing.append(collaboration) }
    }
    return passing
  }

  private func passingParts(of id: String, in directory: Directory) throws -> [Actor] {
    var passing: [Actor] = []
    for typed in parts {
      let key = try directory.id(of: .actor, named: typed)
      guard let part = directory.actor(key), part.partOf == id else {
        let known = directory.network.actors.lazy.filter { $0.partOf == id }
        throw RecordError(.notOneOf(known.prefix(10).map(\.name)), field: .partOf, value: typed)
      }
      if !passing.contains(where: { $0.id == key }) { passing.append(part) }
    }
    return passing
  }
}

extension Collaboration {
  /// Returns this collaboration with one actor in the place of another.
  fileprivate func passing(from old: String, to new: String) throws(RecordError) -> Collaboration {
    var draft = CollaborationDraft(self)
    draft.participants = []
    for part in participants {
      draft.participants.append(
        try Participant(
          part.actor == old ? new : part.actor, role: part.role, source: part.source,
          attributes: part.attributes))
    }
    return try Collaboration(draft)
  }
}
