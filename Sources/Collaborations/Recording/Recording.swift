// Recording one collaboration, from names as they were typed.

/// What somebody says of a collaboration, in the words they typed.
public struct Recording: Hashable, Sendable {
  /// The names of the actors, two or more.
  public var actors: [String]
  /// What sort of collaboration it is.
  public var kind: String
  /// How far it has come.
  public var stage: Stage?
  /// The name of the event where it was made.
  public var event: String?
  /// The name of the edition in which it was made.
  public var edition: String?
  /// When it began.
  public var on: CalendarDate?
  /// When it ended.
  public var until: CalendarDate?
  /// The programme that funds it.
  public var programme: String?
  /// The name of the actor that leads, one of ``actors``.
  public var lead: String?
  /// Where this comes from.
  public var source: Source?
  /// Anything worth adding.
  public var note: String?
  /// Whether unknown actors are made.
  public var creation = Creation.refused

  /// Creates a recording that says nothing but who and what.
  public init(actors: [String], kind: String) {
    self.actors = actors
    self.kind = kind
  }

  /// What a recording comes to in a network.
  public struct Plan: Hashable, Sendable {
    /// The collaboration, as recorded now or before.
    public let collaboration: Collaboration
    /// Whether it was known already; then there are no steps.
    public let isAlreadyKnown: Bool
    /// What to do to the network.
    public let steps: [Step]
    /// The actors that are made.
    public let created: [CreatedActor]
  }

  /// Returns what this recording comes to in `network`.
  ///
  /// A collaboration is already known when its actors, kind, event, date and programme are equal.
  ///
  /// - Throws: ``LookupError``, ``RecordError``, or ``KnownDifference`` when the collaboration is
  ///   known with other details than those given.
  public func plan(in network: Network) throws -> Plan {
    var directory = Directory(network)
    var created: [CreatedActor] = []
    guard actors.count > 1 else {
      throw RecordError(.needsTwoActors, field: .participants, value: actors.first ?? "")
    }
    let ids = try directory.actorIDs(named: actors, creation: creation, created: &created)
    var seen: Set<String> = []
    for (id, typed) in zip(ids, actors) where !seen.insert(id).inserted {
      throw RecordError(.sameActorTwice, field: .participants, value: typed)
    }

    var draft = CollaborationDraft(kind: try Valid.name(kind, field: .kind))
    draft.stage = stage
    draft.from = on
    draft.until = until
    draft.programme = try Valid.optionalName(programme, field: .programme)
    draft.source = source
    draft.note = try Valid.note(note, field: .note)
    if let event { draft.event = try directory.id(of: .event, named: event) }
    if let edition { draft.edition = try directory.id(of: .edition, named: edition) }
    if let id = draft.event, let event = directory.event(id), let held = event.edition {
      guard draft.edition == nil || draft.edition == held else {
        throw directory.heldElsewhere(event)
      }
      draft.edition = nil
    }
    let leader = try leader(among: ids, in: directory)
    for id in ids {
      let role = id == leader ? Vocabulary.lead : nil
      draft.participants.append(try Participant(id, role: role))
    }

    let differences = Self.known(like: draft, in: network).map { known in
      KnownDifference(
        known: known, fields: Self.differences(of: draft, from: known, leader: leader))
    }
    if let same = differences.first(where: \.fields.isEmpty) {
      return Plan(collaboration: same.known, isAlreadyKnown: true, steps: [], created: [])
    }
    if let difference = differences.first { throw difference }
    let names = ids.map { directory.actors.name(of: $0) ?? $0 }
    draft.id = Identifier.unique(
      from: ([kind] + names).joined(separator: " "), fallback: "collaboration"
    ) { directory.collaborations.contains(id: $0) }
    let collaboration = try Collaboration(draft)
    let steps = created.map { Step.put(.actor($0.actor)) } + [.put(.collaboration(collaboration))]
    return Plan(
      collaboration: collaboration, isAlreadyKnown: false, steps: steps, created: created)
  }

  private func leader(among ids: [String], in directory: Directory) throws -> String? {
    guard let lead else { return nil }
    let id = try directory.id(of: .actor, named: lead)
    guard ids.contains(id) else {
      throw RecordError(.notOneOf(actors), field: .lead, value: lead)
    }
    return id
  }

  /// The collaborations of equal actors, kind, event, date and programme; imports may bring
  /// several.
  private static func known(like draft: CollaborationDraft, in network: Network)
    -> [Collaboration]
  {
    let actors = Set(draft.participants.map(\.actor))
    return network.collaborations.filter { known in
      known.participants.count >= actors.count && known.kind == draft.kind
        && known.event == draft.event && known.from == draft.from
        && known.programme == draft.programme && Set(known.actors) == actors
    }
  }

  /// The names of the fields that `draft` gives and `known` has otherwise.
  private static func differences(
    of draft: CollaborationDraft, from known: Collaboration, leader: String?
  ) -> [Field] {
    var fields: [Field] = []
    if let stage = draft.stage, stage != known.stage { fields.append(.stage) }
    if let edition = draft.edition, edition != known.edition { fields.append(.edition) }
    if let until = draft.until, until != known.until { fields.append(.until) }
    if let source = draft.source, source.text != known.source?.text { fields.append(.source) }
    if let note = draft.note, note != known.note { fields.append(.note) }
    if let leader {
      let leads = known.participants.contains {
        $0.actor == leader && $0.role == Vocabulary.lead
      }
      if !leads { fields.append(.lead) }
    }
    return fields
  }
}

/// A collaboration that is known already, with other details than those given.
public struct KnownDifference: Error, Hashable, Sendable {
  /// The collaboration as it is known.
  public let known: Collaboration
  /// The fields that were given otherwise.
  public let fields: [Field]
}
