// An organisation, a group or a person that can take part.

/// An organisation, a group or a person that can take part in events and collaborations.
public struct Actor: Hashable, Sendable, Identifiable {
  /// The readable, stable key.
  public let id: String
  /// The name.
  public let name: String
  /// What it is: an open vocabulary, `organisation` by default.
  public let kind: String
  /// The town.
  public let place: String?
  /// The region.
  public let region: String?
  /// The country.
  public let country: String?
  /// The latitude in degrees, in -90...90.
  public let latitude: Double?
  /// The longitude in degrees, in -180...180.
  public let longitude: Double?
  /// How many unnamed actors this one stands for, at least 1.
  public let members: Int?
  /// The id of the actor that this one is part of.
  public let partOf: String?
  /// Other names it goes by.
  public let aliases: [String]
  /// Where the statement that it exists comes from.
  public let source: Source?
  /// Anything worth adding.
  public let note: String?
  /// What else is known, by name.
  public let attributes: Attributes

  /// Creates an actor from what was said of it.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(_ draft: ActorDraft) throws(RecordError) {
    id = try Valid.name(draft.id ?? "", field: .id)
    name = try Valid.name(draft.name ?? "", field: .name)
    kind = try Valid.optionalName(draft.kind, field: .kind) ?? Vocabulary.organisation
    place = try Valid.optionalName(draft.place, field: .place)
    region = try Valid.optionalName(draft.region, field: .region)
    country = try Valid.optionalName(draft.country, field: .country)
    latitude = try Valid.number(draft.latitude, in: -90...90, field: .latitude)
    longitude = try Valid.number(draft.longitude, in: -180...180, field: .longitude)
    members = try Valid.count(draft.members, atLeast: 1, field: .members)
    partOf = try Valid.optionalName(draft.partOf, field: .partOf)
    aliases = try Valid.names(draft.aliases, field: .alias)
    source = draft.source
    note = try Valid.note(draft.note, field: .note)
    attributes = try Valid.attributes(draft.attributes)
    if partOf == id { throw RecordError(.cycle, field: .partOf, value: name) }
  }

  /// Returns this actor with what `draft` says in place of what was known; a field that the draft
  /// leaves `nil` stays, an empty text clears it, and aliases and attributes are added.
  public func updated(by draft: ActorDraft) throws(RecordError) -> Actor {
    var merged = ActorDraft(self)
    merged.name = draft.name ?? merged.name
    merged.kind = draft.kind ?? merged.kind
    merged.place = draft.place ?? merged.place
    merged.region = draft.region ?? merged.region
    merged.country = draft.country ?? merged.country
    merged.latitude = draft.latitude ?? merged.latitude
    merged.longitude = draft.longitude ?? merged.longitude
    merged.members = draft.members ?? merged.members
    merged.partOf = draft.partOf ?? merged.partOf
    merged.aliases += draft.aliases
    merged.source = draft.source ?? merged.source
    merged.note = draft.note ?? merged.note
    merged.attributes.merge(draft.attributes) { _, new in new }
    return try Actor(merged)
  }
}

/// What was said of an actor, before it is known to be valid.
public struct ActorDraft: Hashable, Sendable {
  /// See ``Actor``: each field is `nil`, or empty, where nothing was said.
  public var id, name, kind, place, region, country: String?
  /// Degrees.
  public var latitude, longitude: Double?
  /// See ``Actor/members``.
  public var members: Int?
  /// See ``Actor/partOf``.
  public var partOf: String?
  /// See ``Actor/aliases``.
  public var aliases: [String] = []
  /// See ``Actor/source``.
  public var source: Source?
  /// See ``Actor/note``.
  public var note: String?
  /// See ``Actor/attributes``.
  public var attributes: Attributes = [:]

  /// Creates a draft that says nothing but the key and the name.
  public init(id: String? = nil, name: String? = nil, kind: String? = nil) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// Creates a draft that says everything that is known of `actor`.
  public init(_ actor: Actor) {
    id = actor.id
    name = actor.name
    kind = actor.kind
    place = actor.place
    region = actor.region
    country = actor.country
    latitude = actor.latitude
    longitude = actor.longitude
    members = actor.members
    partOf = actor.partOf
    aliases = actor.aliases
    source = actor.source
    note = actor.note
    attributes = actor.attributes
  }
}
