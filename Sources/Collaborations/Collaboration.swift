// Actors working together.

import Wording

/// One actor of a collaboration, and its part in it.
public struct Participant: Hashable, Sendable {
  /// The actor's id.
  public let actor: String
  /// Its part: an open vocabulary (`partner` by default, `lead`, `from`, `to`, `self`).
  public let role: String
  /// Where the statement that it takes part comes from.
  public let source: Source?
  /// What else is known of this part, by name.
  public let attributes: Attributes

  /// Creates a participant.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(
    _ actor: String, role: String? = nil, source: Source? = nil, attributes: Attributes = [:]
  ) throws(RecordError) {
    self.actor = try Valid.name(actor, field: .actor)
    self.role = try Valid.optionalName(role, field: .role) ?? Vocabulary.partner
    self.source = source
    self.attributes = try Valid.attributes(attributes)
  }
}

/// How far a collaboration has come.
///
/// The stages stand in their order.
public enum Stage: String, CaseIterable, Sendable {
  case met, exploring, agreed, running, ended
}

/// Actors working together: one record, however many they are.
public struct Collaboration: Hashable, Sendable, Identifiable {
  /// The readable, stable key.
  public let id: String
  /// What it is called, if anything.
  public let title: String?
  /// What it is: an open vocabulary (`project`, `visit`, `co-organisation`, `tie`…).
  public let kind: String
  /// How far it has come.
  public let stage: Stage?
  /// Who works together, in the order of the record; one actor may stand here in several roles.
  public let participants: [Participant]
  /// When it began.
  public let from: CalendarDate?
  /// When it ended.
  public let until: CalendarDate?
  /// The id of the event where it was made.
  public let event: String?
  /// The id of the edition in which it was made, when no event says so.
  public let edition: String?
  /// The programme that funds it.
  public let programme: String?
  /// How much it counts, above 0; 1 by default.
  public let weight: Double
  /// Where this comes from.
  public let source: Source?
  /// Anything worth adding.
  public let note: String?
  /// What else is known, by name.
  public let attributes: Attributes

  /// Creates a collaboration from what was said of it, of one participant or more.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(_ draft: CollaborationDraft) throws(RecordError) {
    id = try Valid.name(draft.id ?? "", field: .id)
    title = try Valid.optionalName(draft.title, field: .title)
    kind = try Valid.optionalName(draft.kind, field: .kind) ?? Vocabulary.project
    stage = draft.stage
    participants = try Self.distinct(draft.participants)
    from = draft.from
    until = draft.until
    try Valid.order(from: from, until: until)
    event = try Valid.optionalName(draft.event, field: .event)
    edition = try Valid.optionalName(draft.edition, field: .edition)
    programme = try Valid.optionalName(draft.programme, field: .programme)
    weight = draft.weight ?? 1
    guard weight.isFinite, weight > 0 else {
      throw RecordError(
        .notANumber(range: .aboveZero), field: .weight, value: PlainNumber.text(weight))
    }
    source = draft.source
    note = try Valid.note(draft.note, field: .note)
    attributes = try Valid.attributes(draft.attributes)
    guard !participants.isEmpty else {
      throw RecordError(.empty, field: .participants, value: id)
    }
  }

  /// Returns this collaboration with what `draft` says in place of what was known; participants
  /// are added to those that take part already.
  public func updated(by draft: CollaborationDraft) throws(RecordError) -> Collaboration {
    var merged = CollaborationDraft(self)
    merged.title = draft.title ?? merged.title
    merged.kind = draft.kind ?? merged.kind
    merged.stage = draft.stage ?? merged.stage
    merged.participants += draft.participants
    merged.from = draft.from ?? merged.from
    merged.until = draft.until ?? merged.until
    merged.event = draft.event ?? merged.event
    merged.edition = draft.edition ?? merged.edition
    merged.programme = draft.programme ?? merged.programme
    merged.weight = draft.weight ?? merged.weight
    merged.source = draft.source ?? merged.source
    merged.note = draft.note ?? merged.note
    merged.attributes.merge(draft.attributes) { _, new in new }
    return try Collaboration(merged)
  }

  /// The ids of the actors, each once, in the order of the record.
  public var actors: [String] {
    guard participants.count > 1 else { return participants.map(\.actor) }
    var seen: Set<String> = []
    return participants.compactMap { seen.insert($0.actor).inserted ? $0.actor : nil }
  }

  /// Whether it runs from one actor to another: two actors, in the roles `from` and `to`.
  public var isDirected: Bool {
    participants.count == 2 && participants[0].actor != participants[1].actor
      && Set(participants.map(\.role)) == ["from", "to"]
  }

  /// Keeps each actor and role once; what a later mention adds to an earlier one is kept.
  private static func distinct(_ participants: [Participant]) throws(RecordError) -> [Participant] {
    var kept: [Participant] = []
    kept.reserveCapacity(participants.count)
    var places: [String: [String: Int]] = [:]
    for participant in participants {
      guard let place = places[participant.actor]?[participant.role] else {
        places[participant.actor, default: [:]][participant.role] = kept.count
        kept.append(participant)
        continue
      }
      kept[place] = try Participant(
        participant.actor, role: participant.role,
        source: participant.source ?? kept[place].source,
        attributes: kept[place].attributes.merging(participant.attributes) { _, new in new })
    }
    return kept
  }
}

/// What was said of a collaboration, before it is known to be valid.
public struct CollaborationDraft: Hashable, Sendable {
  /// See ``Collaboration``.
  public var id, title, kind: String?
  /// See ``Collaboration/stage``.
  public var stage: Stage?
  /// See ``Collaboration/participants``.
  public var participants: [Participant] = []
  /// See ``Collaboration``.
  public var from, until: CalendarDate?
  /// See ``Collaboration``.
  public var event, edition, programme: String?
  /// See ``Collaboration/weight``.
  public var weight: Double?
  /// See ``Collaboration/source``.
  public var source: Source?
  /// See ``Collaboration/note``.
  public var note: String?
  /// See ``Collaboration/attributes``.
  public var attributes: Attributes = [:]

  /// Creates a draft that says nothing but the key, the title and the kind.
  public init(id: String? = nil, title: String? = nil, kind: String? = nil) {
    self.id = id
    self.title = title
    self.kind = kind
  }

  /// Creates a draft that says everything that is known of `collaboration`.
  public init(_ collaboration: Collaboration) {
    id = collaboration.id
    title = collaboration.title
    kind = collaboration.kind
    stage = collaboration.stage
    participants = collaboration.participants
    from = collaboration.from
    until = collaboration.until
    event = collaboration.event
    edition = collaboration.edition
    programme = collaboration.programme
    weight = collaboration.weight
    source = collaboration.source
    note = collaboration.note
    attributes = collaboration.attributes
  }
}
