// Adding and changing one record, from names as they were typed.

/// What adding, changing or removing one record comes to.
public struct EditPlan: Hashable, Sendable {
  /// How the record stood to what was asked.
  public enum Status: String, Sendable {
    case added, changed, unchanged, removed
  }

  /// How the record stood to what was asked.
  public let status: Status
  /// The record's key.
  public let key: RecordKey
  /// The name to show.
  public let name: String
  /// What to do to the network.
  public let steps: [Step]
  /// The actors that are made on the way.
  public let created: [CreatedActor]

  init(
    _ status: Status, _ key: RecordKey, name: String, steps: [Step] = [],
    created: [CreatedActor] = []
  ) {
    self.status = status
    self.key = key
    self.name = name
    self.steps = status == .unchanged ? [] : steps
    self.created = created
  }
}

extension Directory {
  /// Returns what it takes to add an actor, or to change the one called `existing`.
  ///
  /// A `partOf` of the draft is a name as typed. Adding an actor that is known by that very name
  /// is `unchanged` when the draft says nothing new of it, and refused otherwise; so is giving it
  /// a name by which another actor goes.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(_ draft: ActorDraft, changing existing: String? = nil) throws -> EditPlan {
    var draft = draft
    draft.partOf = try reference(.actor, draft.partOf)
    if let known = try known(.actor, existing: existing, name: draft.name, in: actors) {
      guard let actor = actor(known) else { throw RecordError(.unknown, field: .actor) }
      let updated = try actor.updated(by: draft)
      try refuseCycle(updated)
      try refuseRenaming(known, to: updated.name, in: actors)
      return try plan(
        .actor(updated), name: updated.name, isNew: false, isSame: updated == actor,
        isEdit: existing != nil)
    }
    draft.id = try newID(draft.id, name: draft.name, type: .actor, in: actors)
    let actor = try Actor(draft)
    return try plan(.actor(actor), name: actor.name, isNew: true, isSame: false, isEdit: false)
  }

  /// Returns what it takes to add an edition, or to change the one called `existing`.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(_ draft: EditionDraft, changing existing: String? = nil) throws -> EditPlan {
    var draft = draft
    if let known = try known(.edition, existing: existing, name: draft.name, in: editions) {
      guard let edition = edition(known) else { throw RecordError(.unknown, field: .edition) }
      let updated = try edition.updated(by: draft)
      try refuseRenaming(known, to: updated.name, in: editions)
      return try plan(
        .edition(updated), name: updated.name, isNew: false, isSame: updated == edition,
        isEdit: existing != nil)
    }
    draft.id = try newID(draft.id, name: draft.name, type: .edition, in: editions)
    let edition = try Edition(draft)
    return try plan(
      .edition(edition), name: edition.name, isNew: true, isSame: false, isEdit: false)
  }

  /// Returns what it takes to add an event with its organisers, or to change the one called
  /// `existing`; the draft's `edition` and the organisers are names as typed.
  ///
  /// An event of the same name in another edition is another event.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(
    _ draft: EventDraft, organisers: [String] = [], creation: Creation = .refused,
    changing existing: String? = nil
  ) throws -> EditPlan {
    var directory = self
    var created: [CreatedActor] = []
    var draft = draft
    draft.edition = try reference(.edition, draft.edition)
    let organiserIDs = try directory.actorIDs(
      named: organisers, creation: creation, created: &created)
    let event: Event
    var old: Event?
    if let known = try knownEvent(draft, existing: existing) {
      old = self.event(known)
      guard let old else { throw RecordError(.unknown, field: .event) }
      event = try old.updated(by: draft)
      try refuseRenaming(known, to: event.name, in: events)
    } else {
      draft.id = try newID(draft.id, name: draft.name, type: .event, in: events)
      event = try Event(draft)
    }
    let present = Set(
      network.participations.lazy
        .filter { $0.event == event.id && $0.role == Vocabulary.organiser }.map(\.actor))
    var extra = created.map { Step.put(.actor($0.actor)) }
    var parts: [Step] = []
    for id in Set(organiserIDs).subtracting(present).sorted() {
      parts.append(
        .put(
          .participation(try Participation(event: event.id, actor: id, role: Vocabulary.organiser)))
      )
    }
    let isSame = event == old && parts.isEmpty
    let plan = try plan(
      .event(event), name: event.name, isNew: old == nil, isSame: isSame, isEdit: existing != nil)
    extra += plan.steps + parts
    return EditPlan(
      plan.status, plan.key, name: event.name, steps: extra, created: created)
  }

  /// Returns what it takes to change the collaboration called `existing`; the draft's `event` and
  /// `edition` are names as typed, its participants join those there are, and `lead` names the one
  /// that leads.
  ///
  /// When its event says in which edition it was made, the collaboration does not repeat it.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(
    _ draft: CollaborationDraft, lead: String? = nil, changing existing: String
  ) throws -> EditPlan {
    var draft = draft
    draft.event = try reference(.event, draft.event)
    draft.edition = try reference(.edition, draft.edition)
    let known = try id(of: .collaboration, named: existing)
    guard let old = collaboration(known) else {
      throw RecordError(.unknown, field: .collaboration)
    }
    let event = (draft.event ?? old.event).flatMap { self.event($0) }
    if let event, let held = event.edition {
      if let edition = draft.edition, !edition.isEmpty, edition != held {
        throw heldElsewhere(event)
      }
      if draft.event != nil || draft.edition != nil { draft.edition = "" }
    }
    var updated = try old.updated(by: draft)
    if let lead {
      let leader = try id(of: .actor, named: lead)
      guard updated.actors.contains(leader) else {
        let names = updated.actors.map { actors.name(of: $0) ?? $0 }
        throw RecordError(.notOneOf(names), field: .lead, value: lead)
      }
      updated = try updated.led(by: leader)
    }
    return try plan(
      .collaboration(updated), name: updated.title ?? updated.id, isNew: false,
      isSame: updated == old, isEdit: true)
  }
}

extension Directory {
  /// The refusal of another edition than the one that `event` belongs to.
  func heldElsewhere(_ event: Event) -> RecordError {
    let edition = event.edition.map { editions.name(of: $0) ?? $0 } ?? ""
    return RecordError(.heldIn(edition: edition), field: .edition, value: event.name)
  }

  /// The id that a reference as typed means; blank text is empty text, which clears.
  private func reference(_ type: RecordType, _ typed: String?) throws -> String? {
    guard let typed else { return nil }
    if typed.unicodeScalars.allSatisfy(NameForm.isTrimmed) { return "" }
    return try id(of: type, named: typed)
  }

  /// The id of the record to change: the one called `existing`, or one of that very `name`.
  ///
  /// - Throws: ``RecordError`` when another record has `name` as an alias.
  private func known(
    _ type: RecordType, existing: String?, name: String?, in index: NameIndex
  ) throws -> String? {
    if let existing { return try id(of: type, named: existing) }
    guard let name else { return nil }
    let wanted = try Valid.name(name, field: .name)
    let holders = index.ids(named: wanted)
    let known = holders.filter { index.name(of: $0) == wanted }.min()
    guard known != nil || holders.isEmpty else {
      throw RecordError(.duplicate, field: .name, value: wanted)
    }
    return known
  }

  /// As `known(_:existing:name:in:)`, but a name is that of the event in the draft's edition.
  private func knownEvent(_ draft: EventDraft, existing: String?) throws -> String? {
    let known = try known(.event, existing: existing, name: draft.name, in: events)
    guard existing == nil, known != nil, let edition = draft.edition, !edition.isEmpty else {
      return known
    }
    let namesakes = events.ids(named: try Valid.name(draft.name ?? "", field: .name)).sorted()
    return namesakes.first { event($0)?.edition == edition }
      ?? namesakes.first { event($0)?.edition == nil }
  }

  private func refuseRenaming(_ id: String, to name: String, in index: NameIndex)
    throws(RecordError)
  {
    guard index.name(of: id) != name, index.ids(named: name).contains(where: { $0 != id }) else {
      return
    }
    throw RecordError(.duplicate, field: .name, value: name)
  }

  private func newID(_ given: String?, name: String?, type: RecordType, in index: NameIndex)
    throws -> String
  {
    let name = try Valid.name(name ?? "", field: .name)
    guard let given else {
      return Identifier.unique(from: name, fallback: type.rawValue) { index.contains(id: $0) }
    }
    let id = try Valid.name(given, field: .id)
    if index.contains(id: id) { throw RecordError(.duplicate, field: .id, value: id) }
    return id
  }

  private func plan(_ record: Record, name: String, isNew: Bool, isSame: Bool, isEdit: Bool)
    throws -> EditPlan
  {
    if isNew { return EditPlan(.added, record.key, name: name, steps: [.put(record)]) }
    if isSame { return EditPlan(.unchanged, record.key, name: name) }
    guard isEdit else { throw RecordError(.duplicate, field: .name, value: name) }
    return EditPlan(.changed, record.key, name: name, steps: [.put(record)])
  }

  /// Refuses an actor whose chain of parents comes back to it; a cycle further up is not its own.
  private func refuseCycle(_ actor: Actor) throws(RecordError) {
    var parent = actor.partOf
    var visited: Set<String> = []
    while let id = parent, visited.insert(id).inserted {
      guard id != actor.id else {
        throw RecordError(.cycle, field: .partOf, value: actor.name)
      }
      parent = self.actor(id)?.partOf
    }
  }
}

extension Collaboration {
  /// Returns this collaboration led by the actor `leader` alone, which takes part in it.
  fileprivate func led(by leader: String) throws(RecordError) -> Collaboration {
    var draft = CollaborationDraft(self)
    draft.participants = []
    for old in participants {
      let role: String
      if old.actor == leader {
        role = Vocabulary.lead
      } else {
        role = old.role == Vocabulary.lead ? Vocabulary.partner : old.role
      }
      draft.participants.append(
        try Participant(old.actor, role: role, source: old.source, attributes: old.attributes))
    }
    return try Collaboration(draft)
  }
}
