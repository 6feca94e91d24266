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
    case .several(let ids): throw ambiguous(type, typed, ids)
    case .nothing:
      throw LookupError(
        type: type, typed: typed, closest: index.closest(to: typed), canCreate: canCreate)
    }
  }

  /// Returns the key of the record that `typed` means: the one with this id, else of this very
  /// name, else of this name folded; each time an actor, else an event, else an edition, else a
  /// collaboration.
  ///
  /// - Throws: as ``id(of:named:canCreate:)``.
  public func key(named typed: String) throws -> RecordKey {
    let name = try Valid.name(typed, field: .name)
    let types = [RecordType.actor, .event, .edition, .collaboration]
    for level in NameIndex.Level.allCases {
      for type in types {
        switch index(of: type).match(name, at: level) {
        case .nothing: continue
        case .one(let id): return Self.key(type, id)
        case .several(let ids): throw ambiguous(type, typed, ids)
        }
      }
    }
    throw LookupError(
      type: nil, typed: typed, closest: NameIndex.closest(to: typed, in: types.map(index)))
  }

  private func ambiguous(_ type: RecordType, _ typed: String, _ ids: [String]) -> LookupError {
    let index = index(of: type)
    return LookupError(
      type: type, typed: typed,
      candidates: ids.map { .init(id: $0, name: index.name(of: $0) ?? $0) })
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
