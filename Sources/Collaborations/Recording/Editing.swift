// Adding, changing and removing one record, from names as they were typed.

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
  /// is `unchanged` when the draft says nothing new of it, and refused otherwise.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(_ draft: ActorDraft, changing existing: String? = nil) throws -> EditPlan {
    var draft = draft
    if let parent = draft.partOf, !parent.isEmpty {
      draft.partOf = try id(of: .actor, named: parent)
    }
    if let known = try known(.actor, existing: existing, name: draft.name, in: actors) {
      guard let actor = actor(known) else { throw RecordError(.unknown, field: .actor) }
      let updated = try actor.updated(by: draft)
      try refuseCycle(updated)
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
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(
    _ draft: EventDraft, organisers: [String] = [], creation: Creation = .refused,
    changing existing: String? = nil
  ) throws -> EditPlan {
    var directory = self
    var created: [CreatedActor] = []
    var draft = draft
    if let edition = draft.edition, !edition.isEmpty {
      draft.edition = try id(of: .edition, named: edition)
    }
    let organiserIDs = try directory.actorIDs(
      named: organisers, creation: creation, created: &created)
    let event: Event
    var old: Event?
    if let known = try known(.event, existing: existing, name: draft.name, in: events) {
      old = self.event(known)
      guard let old else { throw RecordError(.unknown, field: .event) }
      event = try old.updated(by: draft)
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
  /// `edition` are names as typed, and `adding` names actors that join it.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(
    _ draft: CollaborationDraft, lead: String? = nil, changing existing: String
  ) throws -> EditPlan {
    var draft = draft
    if let event = draft.event, !event.isEmpty { draft.event = try id(of: .event, named: event) }
    if let edition = draft.edition, !edition.isEmpty {
      draft.edition = try id(of: .edition, named: edition)
    }
    let known = try id(of: .collaboration, named: existing)
    guard let old = collaboration(known) else {
      throw RecordError(.unknown, field: .collaboration)
    }
    var updated = try old.updated(by: draft)
    if let lead {
      let leader = try id(of: .actor, named: lead)
      updated = try updated.led(by: leader, typed: lead)
    }
    return try plan(
      .collaboration(updated), name: updated.title ?? updated.id, isNew: false,
      isSame: updated == old, isEdit: true)
  }

  /// Returns what it takes to remove the record called `typed`.
  ///
  /// - Throws: ``LookupError``, or ``RecordError`` when other records refer to it.
  public func removal(of type: RecordType, named typed: String) throws -> EditPlan {
    let id = try id(of: type, named: typed)
    switch type {
    case .collaboration:
      let name = collaborations.name(of: id) ?? id
      return EditPlan(
        .removed, .collaboration(id), name: name, steps: [.remove(.collaboration(id))])
    case .event:
      let name = events.name(of: id) ?? id
      try refuse(
        name,
        holders: [
          "collaborations": network.collaborations.count { $0.event == id }
        ])
      let parts = network.participations.filter { $0.event == id }
        .map { Step.remove(Record.participation($0).key) }
      return EditPlan(.removed, .event(id), name: name, steps: parts + [.remove(.event(id))])
    case .edition:
      let name = editions.name(of: id) ?? id
      try refuse(
        name,
        holders: [
          "events": network.events.count { $0.edition == id },
          "collaborations": network.collaborations.count { $0.edition == id },
        ])
      return EditPlan(.removed, .edition(id), name: name, steps: [.remove(.edition(id))])
    case .actor, .place, .participation:
      let name = actors.name(of: id) ?? id
      try refuse(
        name,
        holders: [
          "collaborations": network.collaborations.count { $0.actors.contains(id) },
          "participations in events": network.participations.count { $0.actor == id },
          "parts": network.actors.count { $0.partOf == id },
        ])
      return EditPlan(.removed, .actor(id), name: name, steps: [.remove(.actor(id))])
    }
  }
}

extension Directory {
  /// The id of the record to change: the one called `existing`, or one of that very `name`.
  private func known(
    _ type: RecordType, existing: String?, name: String?, in index: NameIndex
  ) throws -> String? {
    if let existing { return try id(of: type, named: existing) }
    guard let name else { return nil }
    let wanted = try Valid.name(name, field: .name)
    guard case .one(let id) = try index.match(wanted), index.name(of: id) == wanted else {
      return nil
    }
    return id
  }

  private func newID(_ given: String?, name: String?, type: RecordType, in index: NameIndex)
    throws -> String
  {
    let name = try Valid.name(name ?? "", field: .name)
    return given
      ?? Identifier.unique(from: name, fallback: type.rawValue) { index.contains(id: $0) }
  }

  private func plan(_ record: Record, name: String, isNew: Bool, isSame: Bool, isEdit: Bool)
    throws -> EditPlan
  {
    if isNew { return EditPlan(.added, record.key, name: name, steps: [.put(record)]) }
    if isSame { return EditPlan(.unchanged, record.key, name: name) }
    guard isEdit else { throw RecordError(.duplicate, field: .name, value: name) }
    return EditPlan(.changed, record.key, name: name, steps: [.put(record)])
  }

  private func refuseCycle(_ actor: Actor) throws(RecordError) {
    var parent = actor.partOf
    var visited: Set<String> = [actor.id]
    while let id = parent {
      guard visited.insert(id).inserted else {
        throw RecordError(.cycle, field: .partOf, value: actor.name)
      }
      parent = self.actor(id)?.partOf
    }
  }

  private func refuse(_ name: String, holders: [String: Int]) throws(RecordError) {
    let held = holders.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard !held.isEmpty else { return }
    let text = held.map { "\($0.value) \($0.key)" }.joined(separator: " and ")
    throw RecordError(.inUse(by: text), field: .name, value: name)
  }
}

extension Collaboration {
  /// Returns this collaboration led by the actor `leader` alone.
  fileprivate func led(by leader: String, typed: String) throws(RecordError) -> Collaboration {
    guard actors.contains(leader) else {
      throw RecordError(.notOneOf(actors), field: .lead, value: typed)
    }
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
