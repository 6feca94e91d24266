// One happening of an edition.

/// How exact a count of people is.
public enum Exactness: String, CaseIterable, Sendable {
  case exact
  case about
  case atLeast = "at-least"
}

/// One happening: an open day, a round table, a forum, a visit.
public struct Event: Hashable, Sendable, Identifiable {
  /// The readable, stable key.
  public let id: String
  /// The name.
  public let name: String
  /// The id of the edition it belongs to.
  public let edition: String?
  /// What sort of happening: an open vocabulary (`open day`, `round table`, `forum`…).
  public let format: String?
  /// The first day.
  public let from: CalendarDate?
  /// The last day.
  public let until: CalendarDate?
  /// The town.
  public let place: String?
  /// How many people came, at least 0.
  public let attendance: Int?
  /// How exact ``attendance`` is; `exact` when nothing was said and a number was.
  public let attendanceIs: Exactness?
  /// Where this comes from.
  public let source: Source?
  /// Anything worth adding.
  public let note: String?
  /// What else is known, by name.
  public let attributes: Attributes

  /// Creates an event from what was said of it.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(_ draft: EventDraft) throws(RecordError) {
    id = try Valid.name(draft.id ?? "", field: .id)
    name = try Valid.name(draft.name ?? "", field: .name)
    edition = try Valid.optionalName(draft.edition, field: .edition)
    format = try Valid.optionalName(draft.format, field: .format)
    from = draft.from
    until = draft.until
    try Valid.order(from: from, until: until)
    place = try Valid.optionalName(draft.place, field: .place)
    attendance = try Valid.count(draft.attendance, atLeast: 0, field: .attendance)
    attendanceIs = attendance == nil ? nil : draft.attendanceIs ?? .exact
    source = draft.source
    note = try Valid.note(draft.note, field: .note)
    attributes = try Valid.attributes(draft.attributes)
  }

  /// Returns this event with what `draft` says in place of what was known.
  public func updated(by draft: EventDraft) throws(RecordError) -> Event {
    var merged = EventDraft(self)
    merged.name = draft.name ?? merged.name
    merged.edition = draft.edition ?? merged.edition
    merged.format = draft.format ?? merged.format
    merged.from = draft.from ?? merged.from
    merged.until = draft.until ?? merged.until
    merged.place = draft.place ?? merged.place
    merged.attendance = draft.attendance ?? merged.attendance
    merged.attendanceIs = draft.attendanceIs ?? merged.attendanceIs
    merged.source = draft.source ?? merged.source
    merged.note = draft.note ?? merged.note
    merged.attributes.merge(draft.attributes) { _, new in new }
    return try Event(merged)
  }
}

/// What was said of an event, before it is known to be valid.
public struct EventDraft: Hashable, Sendable {
  /// See ``Event``.
  public var id, name, edition, format: String?
  /// See ``Event``.
  public var from, until: CalendarDate?
  /// See ``Event/place``.
  public var place: String?
  /// See ``Event/attendance``.
  public var attendance: Int?
  /// See ``Event/attendanceIs``.
  public var attendanceIs: Exactness?
  /// See ``Event/source``.
  public var source: Source?
  /// See ``Event/note``.
  public var note: String?
  /// See ``Event/attributes``.
  public var attributes: Attributes = [:]

  /// Creates a draft that says nothing but the key and the name.
  public init(id: String? = nil, name: String? = nil) {
    self.id = id
    self.name = name
  }

  /// Creates a draft that says everything that is known of `event`.
  public init(_ event: Event) {
    id = event.id
    name = event.name
    edition = event.edition
    format = event.format
    from = event.from
    until = event.until
    place = event.place
    attendance = event.attendance
    attendanceIs = event.attendanceIs
    source = event.source
    note = event.note
    attributes = event.attributes
  }
}

/// An actor in an event: who came, and in what role.
public struct Participation: Hashable, Sendable {
  /// The event's id.
  public let event: String
  /// The actor's id.
  public let actor: String
  /// What it did there: an open vocabulary (`organiser`, `host`, `speaker`, `exhibitor`, `visitor`).
  public let role: String
  /// Where this comes from.
  public let source: Source?
  /// What else is known, by name.
  public let attributes: Attributes

  /// Creates a participation.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(
    event: String, actor: String, role: String? = nil, source: Source? = nil,
    attributes: Attributes = [:]
  ) throws(RecordError) {
    self.event = try Valid.name(event, field: .event)
    self.actor = try Valid.name(actor, field: .actor)
    self.role = try Valid.optionalName(role, field: .role) ?? Vocabulary.visitor
    self.source = source
    self.attributes = try Valid.attributes(attributes)
  }
}
