// One holding of a recurring programme.

/// One holding of a recurring programme, with its published totals.
public struct Edition: Hashable, Sendable, Identifiable {
  /// The readable, stable key.
  public let id: String
  /// The name.
  public let name: String
  /// The first day.
  public let from: CalendarDate?
  /// The last day.
  public let until: CalendarDate?
  /// The published totals, by name, such as `visitors`, `events` or `towns`.
  public let totals: [String: Double]
  /// Where this comes from.
  public let source: Source?
  /// Anything worth adding.
  public let note: String?
  /// What else is known, by name.
  public let attributes: Attributes

  /// Creates an edition from what was said of it.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(_ draft: EditionDraft) throws(RecordError) {
    id = try Valid.name(draft.id ?? "", field: .id)
    name = try Valid.name(draft.name ?? "", field: .name)
    from = draft.from
    until = draft.until
    try Valid.order(from: from, until: until)
    totals = try Valid.totals(draft.totals)
    source = draft.source
    note = try Valid.note(draft.note, field: .note)
    attributes = try Valid.attributes(draft.attributes)
  }

  /// Returns this edition with what `draft` says in place of what was known.
  public func updated(by draft: EditionDraft) throws(RecordError) -> Edition {
    var merged = EditionDraft(self)
    merged.name = draft.name ?? merged.name
    merged.from = draft.from ?? merged.from
    merged.until = draft.until ?? merged.until
    merged.totals.merge(draft.totals) { _, new in new }
    merged.source = draft.source ?? merged.source
    merged.note = draft.note ?? merged.note
    merged.attributes.merge(draft.attributes) { _, new in new }
    return try Edition(merged)
  }
}

/// What was said of an edition, before it is known to be valid.
public struct EditionDraft: Hashable, Sendable {
  /// See ``Edition``.
  public var id, name: String?
  /// See ``Edition``.
  public var from, until: CalendarDate?
  /// See ``Edition/totals``.
  public var totals: [String: Double] = [:]
  /// See ``Edition/source``.
  public var source: Source?
  /// See ``Edition/note``.
  public var note: String?
  /// See ``Edition/attributes``.
  public var attributes: Attributes = [:]

  /// Creates a draft that says nothing but the key and the name.
  public init(id: String? = nil, name: String? = nil) {
    self.id = id
    self.name = name
  }

  /// Creates a draft that says everything that is known of `edition`.
  public init(_ edition: Edition) {
    id = edition.id
    name = edition.name
    from = edition.from
    until = edition.until
    totals = edition.totals
    source = edition.source
    note = edition.note
    attributes = edition.attributes
  }
}
