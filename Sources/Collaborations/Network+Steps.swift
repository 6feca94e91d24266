// A network after some steps.

extension Network {
  /// Takes `steps`, in order; nothing is checked that a store would check.
  ///
  /// - Complexity: O((*n* + *s*) log *n*) for *n* records and *s* steps.
  public mutating func take(_ steps: some Sequence<Step>) {
    if isEmpty, takeNew(steps) { return }
    var records: [RecordKey: Record] = [:]
    var removed: Set<RecordKey> = []
    for step in steps {
      switch step {
      case .put(let record):
        records[record.key] = record
        removed.remove(record.key)
      case .remove(let key):
        records[key] = nil
        removed.insert(key)
      }
    }
    guard !records.isEmpty || !removed.isEmpty else { return }
    let isReplaced = { (key: RecordKey) in records[key] != nil || removed.contains(key) }
    places.removeAll { isReplaced(Record.place($0).key) }
    editions.removeAll { isReplaced(.edition($0.id)) }
    actors.removeAll { isReplaced(.actor($0.id)) }
    events.removeAll { isReplaced(.event($0.id)) }
    participations.removeAll { isReplaced(Record.participation($0).key) }
    collaborations.removeAll { isReplaced(.collaboration($0.id)) }
    for record in records.values {
      switch record {
      case .place(let place): places.append(place)
      case .edition(let edition): editions.append(edition)
      case .actor(let actor): actors.append(actor)
      case .event(let event): events.append(event)
      case .participation(let participation): participations.append(participation)
      case .collaboration(let collaboration): collaborations.append(collaboration)
      }
    }
    sort()
  }

  /// Whether there is no record.
  private var isEmpty: Bool {
    places.isEmpty && editions.isEmpty && actors.isEmpty && events.isEmpty
      && participations.isEmpty && collaborations.isEmpty
  }

  /// Takes `steps` into an empty network if each makes a record of its own; `false`, and the network
  /// empty, when one does not.
  private mutating func takeNew(_ steps: some Sequence<Step>) -> Bool {
    for step in steps {
      switch step {
      case .put(.place(let place)): places.append(place)
      case .put(.edition(let edition)): editions.append(edition)
      case .put(.actor(let actor)): actors.append(actor)
      case .put(.event(let event)): events.append(event)
      case .put(.participation(let participation)): participations.append(participation)
      case .put(.collaboration(let collaboration)): collaborations.append(collaboration)
      case .remove:
        self = Network()
        return false
      }
    }
    sort()
    let isOfOwn =
      Self.areDistinct(places) { Record.place($0).key } && Self.areDistinct(editions, by: \.id)
      && Self.areDistinct(actors, by: \.id) && Self.areDistinct(events, by: \.id)
      && Self.areDistinct(participations) { Record.participation($0).key }
      && Self.areDistinct(collaborations, by: \.id)
    if !isOfOwn { self = Network() }
    return isOfOwn
  }

  /// Whether no two neighbours have one key.
  private static func areDistinct<Value, Key: Equatable>(
    _ values: [Value], by key: (Value) -> Key
  ) -> Bool {
    zip(values, values.dropFirst()).allSatisfy { key($0) != key($1) }
  }
}
