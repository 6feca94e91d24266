// A network after some steps.

extension Network {
  /// Takes `steps`, in order; nothing is checked that a store would check.
  ///
  /// - Complexity: O((*n* + *s*) log *n*) for *n* records and *s* steps.
  public mutating func take(_ steps: some Sequence<Step>) {
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
}
