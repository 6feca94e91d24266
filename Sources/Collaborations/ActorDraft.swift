// What was said of an actor.

/// What was said of an actor, before it is known to be valid.
public struct ActorDraft: Hashable, Sendable {
  /// See ``Actor``: each field is `nil`, or empty, where nothing was said.
  public var id, name, kind: String?
  /// What an actor of a bare list of pairs does not have, once or not at all; see `Actor`.
  private var more: [More] = []

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

  /// Whether it says anything besides the key, the name and the kind.
  var saysMore: Bool { !more.isEmpty }

  private subscript<Value>(_ field: WritableKeyPath<More, Value?>) -> Value? {
    get { more.first?[keyPath: field] }
    set {
      if more.isEmpty {
        if newValue == nil { return }
        more = [More()]
      }
      more[0][keyPath: field] = newValue
    }
  }
}

extension ActorDraft {
  /// See ``Actor/place``.
  public var place: String? {
    get { self[\.place] }
    set { self[\.place] = newValue }
  }

  /// See ``Actor/region``.
  public var region: String? {
    get { self[\.region] }
    set { self[\.region] = newValue }
  }

  /// See ``Actor/country``.
  public var country: String? {
    get { self[\.country] }
    set { self[\.country] = newValue }
  }

  /// See ``Actor/latitude``; degrees.
  public var latitude: Double? {
    get { self[\.latitude] }
    set { self[\.latitude] = newValue }
  }

  /// See ``Actor/longitude``; degrees.
  public var longitude: Double? {
    get { self[\.longitude] }
    set { self[\.longitude] = newValue }
  }

  /// See ``Actor/members``.
  public var members: Int? {
    get { self[\.members] }
    set { self[\.members] = newValue }
  }

  /// See ``Actor/partOf``.
  public var partOf: String? {
    get { self[\.partOf] }
    set { self[\.partOf] = newValue }
  }

  /// See ``Actor/aliases``.
  public var aliases: [String] {
    get { more.first?.aliases ?? [] }
    set {
      if more.isEmpty {
        if newValue.isEmpty { return }
        more = [More()]
      }
      more[0].aliases = newValue
    }
  }

  /// See ``Actor/source``.
  public var source: Source? {
    get { self[\.source] }
    set { self[\.source] = newValue }
  }

  /// See ``Actor/note``.
  public var note: String? {
    get { self[\.note] }
    set { self[\.note] = newValue }
  }

  /// See ``Actor/attributes``.
  public var attributes: Attributes {
    get { more.first?.attributes ?? [:] }
    set {
      if more.isEmpty {
        if newValue.isEmpty { return }
        more = [More()]
      }
      more[0].attributes = newValue
    }
  }
}
