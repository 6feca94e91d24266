// Actors working together.

import Wording

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
  /// What it is: an open vocabulary (`project`, `visit`, `co-organisation`, `tie`…).
  public let kind: String
  /// Who works together, in the order of the record; one actor may stand here in several roles.
  public let participants: [Participant]
  /// How much it counts, above 0; 1 by default.
  public let weight: Double
  /// What most pairs of a large file do not have, once or not at all, so that a million of them
  /// stay small.
  private let more: [More]

  private struct More: Hashable, Sendable {
    var title: String?
    var stage: Stage?
    var from, until: CalendarDate?
    var event, edition, programme: String?
    var source: Source?
    var note: String?
    var attributes: Attributes = [:]
  }

  /// What it is called, if anything.
  public var title: String? { more.first?.title }
  /// How far it has come.
  public var stage: Stage? { more.first?.stage }
  /// When it began.
  public var from: CalendarDate? { more.first?.from }
  /// When it ended.
  public var until: CalendarDate? { more.first?.until }
  /// The id of the event where it was made.
  public var event: String? { more.first?.event }
  /// The id of the edition in which it was made, when no event says so.
  public var edition: String? { more.first?.edition }
  /// The programme that funds it.
  public var programme: String? { more.first?.programme }
  /// Where this comes from.
  public var source: Source? { more.first?.source }
  /// Anything worth adding.
  public var note: String? { more.first?.note }
  /// What else is known, by name.
  public var attributes: Attributes { more.first?.attributes ?? [:] }

  /// Creates a collaboration from what was said of it, of one participant or more.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(_ draft: CollaborationDraft) throws(RecordError) {
    id = try Valid.name(draft.id ?? "", field: .id)
    kind = try Valid.optionalName(draft.kind, field: .kind) ?? Vocabulary.project
    participants = try Self.distinct(draft.participants)
    weight = draft.weight ?? 1
    guard weight.isFinite, weight > 0 else {
      throw RecordError(
        .notANumber(range: .aboveZero), field: .weight, value: PlainNumber.text(weight))
    }
    more = try draft.saysMore ? Self.more(of: draft) : []
    guard !participants.isEmpty else {
      throw RecordError(.empty, field: .participants, value: id)
    }
  }

  private static func more(of draft: CollaborationDraft) throws(RecordError) -> [More] {
    var more = More()
    more.title = try Valid.optionalName(draft.title, field: .title)
    more.stage = draft.stage
    more.from = draft.from
    more.until = draft.until
    try Valid.order(from: draft.from, until: draft.until)
    more.event = try Valid.optionalName(draft.event, field: .event)
    more.edition = try Valid.optionalName(draft.edition, field: .edition)
    more.programme = try Valid.optionalName(draft.programme, field: .programme)
    more.source = draft.source
    more.note = try Valid.note(draft.note, field: .note)
    more.attributes = try Valid.attributes(draft.attributes)
    return more == More() ? [] : [more]
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
    if participants.count == 2, participants[0].actor != participants[1].actor {
      return [participants[0].actor, participants[1].actor]
    }
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
    if participants.count < 2
      || participants.count == 2 && participants[0].actor != participants[1].actor
    {
      return participants
    }
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
