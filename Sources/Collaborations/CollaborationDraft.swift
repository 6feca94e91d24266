// What was said of a collaboration.

/// What was said of a collaboration, before it is known to be valid.
public struct CollaborationDraft: Hashable, Sendable {
  /// See ``Collaboration``.
  public var id, kind: String?
  /// See ``Collaboration/participants``.
  public var participants: [Participant] = []
  /// See ``Collaboration/weight``.
  public var weight: Double?
  /// What most rows of a large file do not say, once or not at all; see `Collaboration`.
  private var more: [More] = []

  private struct More: Hashable, Sendable {
    var title: String?
    var stage: Stage?
    var from, until: CalendarDate?
    var event, edition, programme: String?
    var source: Source?
    var note: String?
    var attributes: Attributes = [:]
  }

  /// Creates a draft that says nothing but the key, the title and the kind.
  public init(id: String? = nil, title: String? = nil, kind: String? = nil) {
    self.id = id
    self.kind = kind
    self.title = title
  }

  /// Creates a draft that says everything that is known of `collaboration`.
  public init(_ collaboration: Collaboration) {
    id = collaboration.id
    kind = collaboration.kind
    participants = collaboration.participants
    weight = collaboration.weight
    title = collaboration.title
    stage = collaboration.stage
    from = collaboration.from
    until = collaboration.until
    event = collaboration.event
    edition = collaboration.edition
    programme = collaboration.programme
    source = collaboration.source
    note = collaboration.note
    attributes = collaboration.attributes
  }

  /// Whether it says anything besides the key, the kind, the participants and the weight.
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

extension CollaborationDraft {
  /// See ``Collaboration/title``.
  public var title: String? {
    get { self[\.title] }
    set { self[\.title] = newValue }
  }

  /// See ``Collaboration/stage``.
  public var stage: Stage? {
    get { self[\.stage] }
    set { self[\.stage] = newValue }
  }

  /// See ``Collaboration/from``.
  public var from: CalendarDate? {
    get { self[\.from] }
    set { self[\.from] = newValue }
  }

  /// See ``Collaboration/until``.
  public var until: CalendarDate? {
    get { self[\.until] }
    set { self[\.until] = newValue }
  }

  /// See ``Collaboration/event``.
  public var event: String? {
    get { self[\.event] }
    set { self[\.event] = newValue }
  }

  /// See ``Collaboration/edition``.
  public var edition: String? {
    get { self[\.edition] }
    set { self[\.edition] = newValue }
  }

  /// See ``Collaboration/programme``.
  public var programme: String? {
    get { self[\.programme] }
    set { self[\.programme] = newValue }
  }

  /// See ``Collaboration/source``.
  public var source: Source? {
    get { self[\.source] }
    set { self[\.source] = newValue }
  }

  /// See ``Collaboration/note``.
  public var note: String? {
    get { self[\.note] }
    set { self[\.note] = newValue }
  }

  /// See ``Collaboration/attributes``.
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
