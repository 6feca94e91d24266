// A network with the means to find things in it.

/// A network with the means to find things in it by name and by id.
public struct Directory: Sendable {
  /// The network.
  public let network: Network
  /// Actors by name, alias and id.
  public private(set) var actors: NameIndex
  /// Events by name and id.
  public private(set) var events: NameIndex
  /// Editions by name and id.
  public private(set) var editions: NameIndex
  /// Collaborations by title and id.
  public private(set) var collaborations: NameIndex

  /// Creates the directory of `network`.
  ///
  /// - Complexity: O(*n*) in the records.
  public init(_ network: Network) {
    self.network = network
    actors = NameIndex(network.actors.map { .init(id: $0.id, names: [$0.name] + $0.aliases) })
    events = NameIndex(network.events.map { .init(id: $0.id, names: [$0.name]) })
    editions = NameIndex(network.editions.map { .init(id: $0.id, names: [$0.name]) })
    collaborations = NameIndex(
      network.collaborations.map { .init(id: $0.id, names: $0.title.map { [$0] } ?? []) })
  }

  /// Makes an actor known that is about to be recorded.
  mutating func insert(_ actor: Actor) {
    actors.insert(.init(id: actor.id, names: [actor.name] + actor.aliases))
  }

  /// The actor with this id.
  ///
  /// - Complexity: O(log *n*).
  public func actor(_ id: String) -> Actor? { Self.find(id, in: network.actors, key: \.id) }

  /// The event with this id.
  public func event(_ id: String) -> Event? { Self.find(id, in: network.events, key: \.id) }

  /// The edition with this id.
  public func edition(_ id: String) -> Edition? { Self.find(id, in: network.editions, key: \.id) }

  /// The collaboration with this id.
  public func collaboration(_ id: String) -> Collaboration? {
    Self.find(id, in: network.collaborations, key: \.id)
  }

  /// Returns the id that `typed` means among the records of `type`.
  ///
  /// - Throws: ``LookupError`` when it means nothing or several things; ``RecordError`` when it
  ///   could not be a name.
  public func id(of type: RecordType, named typed: String, canCreate: Bool = false) throws
    -> String
  {
    let index = index(of: type)
    switch try index.match(typed, field: Self.field(of: type)) {
    case .one(let id): return id
    case .several(let ids):
      throw LookupError(
        type: type, typed: typed,
        candidates: ids.map { .init(id: $0, name: index.name(of: $0) ?? $0) })
    case .nothing:
      throw LookupError(
        type: type, typed: typed, closest: index.closest(to: typed), canCreate: canCreate)
    }
  }

  /// Returns the key of the record that `typed` means: an actor, else an event, else an edition,
  /// else a collaboration.
  ///
  /// - Throws: as ``id(of:named:canCreate:)``.
  public func key(named typed: String) throws -> RecordKey {
    for type in [RecordType.actor, .event, .edition, .collaboration] {
      switch try index(of: type).match(typed) {
      case .nothing: continue
      case .one, .several: return try Self.key(type, id(of: type, named: typed))
      }
    }
    let closest = [actors, events, editions, collaborations].flatMap { $0.closest(to: typed) }
    throw LookupError(type: nil, typed: typed, closest: Array(closest.prefix(3)))
  }

  private func index(of type: RecordType) -> NameIndex {
    switch type {
    case .actor: actors
    case .event: events
    case .edition: editions
    case .collaboration: collaborations
    case .place, .participation: NameIndex()
    }
  }

  private static func key(_ type: RecordType, _ id: String) -> RecordKey {
    switch type {
    case .event: .event(id)
    case .edition: .edition(id)
    case .collaboration: .collaboration(id)
    case .actor, .place, .participation: .actor(id)
    }
  }

  private static func field(of type: RecordType) -> Field {
    switch type {
    case .event: .event
    case .edition: .edition
    case .collaboration: .collaboration
    case .actor, .place, .participation: .actor
    }
  }

  /// Binary search; records of a network stand in the order of their ids.
  private static func find<Element>(
    _ id: String, in sorted: [Element], key: (Element) -> String
  ) -> Element? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if key(sorted[middle]) < id { low = middle + 1 } else { high = middle }
    }
    guard low < sorted.count, key(sorted[low]) == id else { return nil }
    return sorted[low]
  }
}
