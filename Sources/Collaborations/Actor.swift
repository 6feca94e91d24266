// An organisation, a group or a person that can take part.

/// An organisation, a group or a person that can take part in events and collaborations.
public struct Actor: Hashable, Sendable, Identifiable {
  /// The readable, stable key.
  public let id: String
  /// The name.
  public let name: String
  /// What it is: an open vocabulary, `organisation` by default.
  public let kind: String
  /// What an actor of a bare list of pairs does not have, once or not at all, so that hundreds of
  /// thousands of them stay small.
  private let more: [More]

  private struct More: Hashable, Sendable {
    var place, region, country: String?
    var latitude, longitude: Double?
    var members: Int?
    var partOf: String?
    var aliases: [String] = []
    var source: Source?
    var note: String?
    var attributes: Attributes = [:]
  }

  /// The town.
  public var place: String? { more.first?.place }
  /// The region.
  public var region: String? { more.first?.region }
  /// The country.
  public var country: String? { more.first?.country }
  /// The latitude in degrees, in -90...90.
  public var latitude: Double? { more.first?.latitude }
  /// The longitude in degrees, in -180...180.
  public var longitude: Double? { more.first?.longitude }
  /// How many unnamed actors this one stands for, at least 1.
  public var members: Int? { more.first?.members }
  /// The id of the actor that this one is part of.
  public var partOf: String? { more.first?.partOf }
  /// Other names it goes by.
  public var aliases: [String] { more.first?.aliases ?? [] }
  /// Where the statement that it exists comes from.
  public var source: Source? { more.first?.source }
  /// Anything worth adding.
  public var note: String? { more.first?.note }
  /// What else is known, by name.
  public var attributes: Attributes { more.first?.attributes ?? [:] }

  /// Creates an actor from what was said of it.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(_ draft: ActorDraft) throws(RecordError) {
    id = try Valid.name(draft.id ?? "", field: .id)
    name = try Valid.name(draft.name ?? "", field: .name)
    kind = try Valid.optionalName(draft.kind, field: .kind) ?? Vocabulary.organisation
    more = try draft.saysMore ? Self.more(of: draft) : []
    if partOf == id { throw RecordError(.cycle, field: .partOf, value: name) }
  }

  private static func more(of draft: ActorDraft) throws(RecordError) -> [More] {
    var more = More()
    more.place = try Valid.optionalName(draft.place, field: .place)
    more.region = try Valid.optionalName(draft.region, field: .region)
    more.country = try Valid.optionalName(draft.country, field: .country)
    more.latitude = try Valid.number(draft.latitude, in: -90...90, field: .latitude)
    more.longitude = try Valid.number(draft.longitude, in: -180...180, field: .longitude)
    more.members = try Valid.count(draft.members, atLeast: 1, field: .members)
    more.partOf = try Valid.optionalName(draft.partOf, field: .partOf)
    more.aliases = try Valid.names(draft.aliases, field: .alias)
    more.source = draft.source
    more.note = try Valid.note(draft.note, field: .note)
    more.attributes = try Valid.attributes(draft.attributes)
    return more == More() ? [] : [more]
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
