// What a batch of records does to a network.
//
// Method: every key of the batch is first resolved to an id of the network or to a new one; then
// each draft, with its references resolved, is laid over the record that is there. A record that
// comes out equal is unchanged, so the same file twice changes nothing.

import Wording

/// What laying a batch over a network comes to: the steps to take, and their numbers.
public struct Merge: Sendable {
  /// The records as they shall be, each after those that it refers to.
  public internal(set) var steps = StepList()
  /// Records that the network does not have.
  public internal(set) var created = RecordCounts()
  /// Records that the network has, and that change.
  public private(set) var updated = RecordCounts()
  /// Records that the network has as the batch says.
  public internal(set) var unchanged = RecordCounts()
  /// Keys that mean several records, references that lead nowhere, records that are not valid;
  /// none of these is in ``steps``.
  public private(set) var problems: [ImportProblem] = []

  private let file: String
  private var places: [String: Place] = [:]
  private(set) var editions: KeyedRecords<Edition>
  var actors: KeyedRecords<Actor>
  private(set) var events: KeyedRecords<Event>
  var collaborations: KeyedRecords<Collaboration>

  /// Lays `batch` over `network`.
  ///
  /// A key that is a name means the record of exactly that name, else the only one with that
  /// alias, else the one with that id, unless another key of the batch already means it. A key
  /// that is an id means the record with that id. What neither names is new.
  ///
  /// `file` is the name that problems give to where the batch came from.
  ///
  /// - Complexity: O(*n* + *b*) expected for *n* records of the network and *b* of the batch.
  public init(_ batch: consuming RecordBatch, into network: Network, file: String = "") {
    var batch = batch
    self.file = file
    editions = KeyedRecords(network.editions)
    actors = KeyedRecords(network.actors)
    events = KeyedRecords(network.events)
    collaborations = KeyedRecords(network.collaborations)
    merge(batch.places, known: network.places)
    merge(batch.editions, keys: batch.editionKeys)
    merge(batch.actors, keys: batch.actorKeys)
    batch.actors = []
    merge(batch.events, keys: batch.eventKeys)
    merge(batch.participations, known: network.participations)
    if let pairs = batch.pairs {
      merge(pairs)
    } else {
      merge(&batch.collaborations, keys: batch.collaborationKeys)
    }
  }

  /// Whether nothing would change.
  public var isUnchanged: Bool { steps.isEmpty }
}

extension ImportReport {
  /// Adds what `merge` does to what the report says.
  public mutating func add(_ merge: Merge) {
    created.add(merge.created)
    updated.add(merge.updated)
    unchanged.add(merge.unchanged)
    for problem in merge.problems { problems.append(problem) }
  }
}

extension RecordCounts {
  fileprivate mutating func add(_ other: RecordCounts) {
    actors += other.actors
    events += other.events
    editions += other.editions
    participations += other.participations
    collaborations += other.collaborations
  }
}

// MARK: - Outcomes

extension Merge {
  mutating func note(_ error: RecordError) {
    problems.append(
      ImportProblem(
        file: file, column: error.field.rawValue, value: Sentence.excerpt(error.value),
        error.sentence, severity: .error))
  }

  /// Counts a record as created, updated or unchanged, and adds the step it takes.
  private mutating func settle<Value: Equatable>(
    _ value: Value, known: Value?, counted: WritableKeyPath<RecordCounts, Int>,
    record: (Value) -> Record
  ) {
    if let known, known == value {
      unchanged[keyPath: counted] += 1
      return
    }
    if known == nil { created[keyPath: counted] += 1 } else { updated[keyPath: counted] += 1 }
    steps.append(.put(record(value)))
  }

  /// The id that a reference of the batch means; an error where nothing has that key.
  func resolved<Value>(
    _ key: String?, in records: KeyedRecords<Value>, field: Field
  ) throws(RecordError) -> String? {
    guard let key else { return nil }
    if let id = records.meanings[NameForm.canonical(key)], records[id] != nil { return id }
    if let id = records.existing(key) { return id }
    throw RecordError(.unknown, field: field, value: key)
  }
}

// MARK: - Records

extension Merge {
  private mutating func merge(_ batch: [Place], known: [Place]) {
    guard !batch.isEmpty else { return }
    for place in known { places[Self.key(of: place)] = place }
    for place in batch {
      let key = Self.key(of: place)
      if places[key] != place { steps.append(.put(.place(place))) }
      places[key] = place
    }
  }

  private static func key(of place: Place) -> String {
    place.town + "\u{0}" + (place.country ?? "")
  }

  private mutating func merge(_ drafts: [EditionDraft], keys: RecordBatch.KeyMeaning) {
    editions.resolve(
      drafts.map { KeyedDraft(key: $0.id, name: $0.name) }, meaning: keys, fallback: "edition")
    report(editions.ambiguous, field: .edition)
    for draft in drafts {
      guard let id = editions.id(of: draft.id) else { continue }
      do throws(RecordError) {
        var draft = draft
        draft.id = id.id
        let known = editions[id.id]
        if known == nil { draft.name = draft.name ?? id.key }
        let edition = if let known { try known.updated(by: draft) } else { try Edition(draft) }
        editions.put(edition)
        settle(edition, known: known, counted: \.editions) { .edition($0) }
      } catch {
        note(error)
      }
    }
  }

  private mutating func merge(_ drafts: [ActorDraft], keys: RecordBatch.KeyMeaning) {
    actors.resolve(
      drafts.map { KeyedDraft(key: $0.id, name: $0.name) }, meaning: keys, fallback: "actor")
    report(actors.ambiguous, field: .actor)
    var merged: [(actor: Actor, known: Actor?)] = []
    merged.reserveCapacity(drafts.count)
    for draft in drafts {
      guard let id = actors.id(of: draft.id) else { continue }
      do throws(RecordError) {
        var draft = draft
        draft.id = id.id
        // A parent may stand later in the batch; ``parentsFirst(_:)`` looks whether it came.
        if let parent = draft.partOf.map(NameForm.canonical) {
          draft.partOf = actors.meanings[parent] ?? parent
        }
        let known = actors[id.id]
        if known == nil { draft.name = draft.name ?? id.key }
        let actor = if let known { try known.updated(by: draft) } else { try Actor(draft) }
        merged.append((actor, known))
        actors.put(actor)
      } catch {
        actors.refuse(id.key)
        note(error)
      }
    }
    for entry in parentsFirst(merged) {
      settle(entry.actor, known: entry.known, counted: \.actors) { .actor($0) }
    }
  }

  private mutating func merge(_ drafts: [EventDraft], keys: RecordBatch.KeyMeaning) {
    let keyed = drafts.map { draft in
      KeyedDraft(
        key: draft.id, name: draft.name,
        context: draft.edition.flatMap { editions.meanings[NameForm.canonical($0)] })
    }
    events.resolve(keyed, meaning: keys, fallback: "event")
    report(events.ambiguous, field: .event)
    for draft in drafts {
      guard let id = events.id(of: draft.id) else { continue }
      do throws(RecordError) {
        var draft = draft
        draft.id = id.id
        draft.edition = try resolved(draft.edition, in: editions, field: .edition)
        let known = events[id.id]
        if known == nil { draft.name = draft.name ?? id.key }
        let event = if let known { try known.updated(by: draft) } else { try Event(draft) }
        events.put(event)
        settle(event, known: known, counted: \.events) { .event($0) }
      } catch {
        events.refuse(id.key)
        note(error)
      }
    }
  }

  private mutating func merge(_ batch: [Participation], known: [Participation]) {
    guard !batch.isEmpty else { return }
    var earlier: [RecordKey: Participation] = [:]
    earlier.reserveCapacity(known.count)
    for part in known { earlier[Record.participation(part).key] = part }
    for part in batch {
      do throws(RecordError) {
        let event = try resolved(part.event, in: events, field: .event) ?? ""
        let actor = try resolved(part.actor, in: actors, field: .actor) ?? ""
        let key = RecordKey.participation(event: event, actor: actor, role: part.role)
        let before = earlier[key]
        let merged = try Participation(
          event: event, actor: actor, role: part.role, source: part.source ?? before?.source,
          attributes: (before?.attributes ?? [:]).merging(part.attributes) { _, new in new })
        earlier[key] = merged
        settle(merged, known: before, counted: \.participations) { .participation($0) }
      } catch {
        note(error)
      }
    }
  }

  /// Merges collaborations; the drafts lose their participants as they are merged, so that a million
  /// of them are not held twice.
  private mutating func merge(
    _ drafts: inout [CollaborationDraft], keys: RecordBatch.KeyMeaning
  ) {
    let keyed = drafts.lazy.filter { $0.id != nil }
    collaborations.resolve(
      keyed.map { KeyedDraft(key: $0.id, name: $0.title) }, meaning: keys,
      fallback: "collaboration")
    report(collaborations.ambiguous, field: .collaboration)
    var keyless: KeylessCollaborations?
    for index in drafts.indices {
      do throws(RecordError) {
        var draft = drafts[index]
        drafts[index].participants = []
        if let event = draft.event {
          draft.event = try resolved(event, in: events, field: .event)
        }
        if let edition = draft.edition {
          draft.edition = try resolved(edition, in: editions, field: .edition)
        }
        for place in draft.participants.indices {
          draft.participants[place] = try resolvedPart(draft.participants[place])
        }
        if draft.id == nil {
          if keyless == nil {
            keyless = KeylessCollaborations(collaborations.records)
            collaborations.reserveIDs(drafts.count - index)
          }
          try mergeKeyless(draft, known: &keyless)
        } else if let id = collaborations.id(of: draft.id) {
          draft.id = id.id
          let known = collaborations[id.id]
          if known == nil, keys == .name { draft.title = draft.title ?? id.key }
          let merged =
            if let known { try known.updated(by: draft) } else { try Collaboration(draft) }
          collaborations.put(merged)
          countParts(of: draft, known: known)
          settle(merged, known: known, counted: \.collaborations) { .collaboration($0) }
        }
      } catch {
        note(error)
      }
    }
  }

  private func resolvedPart(_ part: Participant) throws(RecordError) -> Participant {
    guard let actor = try resolved(part.actor, in: actors, field: .actor), actor != part.actor
    else { return part }
    return try Participant(
      actor, role: part.role, source: part.source, attributes: part.attributes)
  }

  private mutating func mergeKeyless(
    _ draft: CollaborationDraft, known: inout KeylessCollaborations?
  ) throws(RecordError) {
    if let same = try known?.take(saying: draft) {
      unchanged.collaborations += 1
      unchanged.participations += same.participants.count
      return
    }
    var draft = draft
    draft.id = collaborations.newID(
      from: draft.title ?? Self.stem(of: draft.participants), fallback: "collaboration")
    let collaboration = try Collaboration(draft)
    created.participations += collaboration.participants.count
    settle(collaboration, known: nil, counted: \.collaborations) { .collaboration($0) }
  }

  static func stem(of participants: [Participant]) -> String {
    let shown = participants.prefix(2).map { PairStem.shown($0.actor) }.joined(separator: " ")
    return participants.count > 2 ? "\(shown) \(participants.count)" : shown
  }

  /// Counts each part that a draft names as new, changed or known.
  private mutating func countParts(of draft: CollaborationDraft, known: Collaboration?) {
    guard let known else {
      created.participations += draft.participants.count
      return
    }
    var earlier: [RecordKey: Participant] = [:]
    for part in known.participants {
      earlier[.participation(event: "", actor: part.actor, role: part.role)] = part
    }
    for part in draft.participants {
      let key = RecordKey.participation(event: "", actor: part.actor, role: part.role)
      guard let before = earlier[key] else {
        created.participations += 1
        continue
      }
      let saysNothingNew =
        (part.source == nil || part.source == before.source)
        && part.attributes.allSatisfy { before.attributes[$0.key] == $0.value }
      if saysNothingNew { unchanged.participations += 1 } else { updated.participations += 1 }
    }
  }

  private mutating func report(_ keys: [String], field: Field) {
    for key in keys {
      problems.append(
        ImportProblem(
          file: file, column: field.rawValue, value: Sentence.excerpt(key),
          .keyIsAmbiguous(key: Sentence.excerpt(key)), severity: .error))
    }
  }
}
