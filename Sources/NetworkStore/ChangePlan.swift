// What the steps of a change come to, checked before anything is written.

import Collaborations
import Wording

/// What the steps of a change come to: one edit a record, whatever the number of steps on it.
struct ChangePlan {
  private(set) var places: Shelf<Place>
  private(set) var editions: Shelf<Edition>
  private(set) var actors: Shelf<Actor>
  private(set) var events: Shelf<Event>
  private(set) var participations: Shelf<Participation>
  private(set) var collaborations: Shelf<Collaboration>
  /// The highest key that was ever given to a record.
  private(set) var lastKey: Int64

  /// Creates a plan that changes nothing.
  init(changing stored: StoredNetwork, lastKey: Int64) {
    let network = stored.network
    func keys(_ type: RecordType) -> [Int64] { stored.keys[type] ?? [] }
    places = Shelf(network.places, keys: keys(.place))
    editions = Shelf(network.editions, keys: keys(.edition))
    actors = Shelf(network.actors, keys: keys(.actor))
    events = Shelf(network.events, keys: keys(.event))
    participations = Shelf(network.participations, keys: keys(.participation))
    collaborations = Shelf(network.collaborations, keys: keys(.collaboration))
    self.lastKey = lastKey
  }

  /// Adds a step.
  ///
  /// - Throws: ``RecordError`` when there is nothing to remove.
  mutating func add(_ step: Step) throws(RecordError) {
    switch step {
    case .put(.place(let place)): places.put(place, last: &lastKey)
    case .put(.edition(let edition)): editions.put(edition, last: &lastKey)
    case .put(.actor(let actor)): actors.put(actor, last: &lastKey)
    case .put(.event(let event)): events.put(event, last: &lastKey)
    case .put(.participation(let part)): participations.put(part, last: &lastKey)
    case .put(.collaboration(let collaboration)):
      collaborations.put(collaboration, last: &lastKey)
    case .remove(let key):
      if !remove(key) { throw RecordError(.unknown, field: key.type.field, value: key.text) }
    }
  }

  private mutating func remove(_ key: RecordKey) -> Bool {
    switch key {
    case .place(let town, let country):
      places.remove(.init(town: town, country: country ?? ""))
    case .edition(let id): editions.remove(id)
    case .actor(let id): actors.remove(id)
    case .event(let id): events.remove(id)
    case .participation(let event, let actor, let role):
      participations.remove(.init(event: event, actor: actor, role: role))
    case .collaboration(let id): collaborations.remove(id)
    }
  }
}

// MARK: - Checking

extension ChangePlan {
  /// Checks that every reference leads somewhere once all steps are done, and that no actor is
  /// part of itself.
  ///
  /// - Throws: ``RecordError`` for the first that does not.
  /// - Complexity: O(*k* log *n*) for *k* steps on *n* records; O(*n*) when a record goes.
  func validate() throws(RecordError) {
    for edit in actors.edits {
      guard let parent = edit.new?.partOf else { continue }
      try require(actors.key(of: parent), .partOf, parent)
    }
    try refuseCycles()
    for edit in events.edits {
      if let edition = edit.new?.edition { try requireEdition(edition) }
    }
    for edit in participations.edits {
      guard let part = edit.new else { continue }
      try require(events.key(of: part.event), .event, part.event)
      try require(actors.key(of: part.actor), .actor, part.actor)
    }
    for edit in collaborations.edits {
      guard let collaboration = edit.new else { continue }
      if let event = collaboration.event { try require(events.key(of: event), .event, event) }
      if let edition = collaboration.edition { try requireEdition(edition) }
      for participant in collaboration.participants {
        try require(actors.key(of: participant.actor), .actor, participant.actor)
      }
    }
    if actors.loses { try refuseLostActors() }
    if events.loses { try refuseLostEvents() }
    if editions.loses { try refuseLostEditions() }
  }

  private func requireEdition(_ id: String) throws(RecordError) {
    try require(editions.key(of: id), .edition, id)
  }

  private func require(_ key: Int64?, _ field: Field, _ value: String) throws(RecordError) {
    if key == nil { throw RecordError(.unknown, field: field, value: value) }
  }

  /// Follows each changed actor's parents; what once led to an end is not followed again.
  private func refuseCycles() throws(RecordError) {
    var ending: Set<String> = []
    for edit in actors.edits {
      guard let actor = edit.new, actor.partOf != nil else { continue }
      var path: Set<String> = []
      var next: Actor? = actor
      while let current = next, !ending.contains(current.id) {
        guard path.insert(current.id).inserted else {
          throw RecordError(.cycle, field: .partOf, value: actor.name)
        }
        next = current.partOf.flatMap { actors[$0] }
      }
      ending.formUnion(path)
    }
  }

  private func refuseLostActors() throws(RecordError) {
    let lost = Set(actors.edits.lazy.filter { $0.new == nil }.compactMap { $0.old?.id })
    for actor in actors.remaining {
      if let parent = actor.partOf, lost.contains(parent) { throw inUse(parent, by: actor.name) }
    }
    for part in participations.remaining where lost.contains(part.actor) {
      throw inUse(part.actor, by: events[part.event]?.name ?? part.event)
    }
    for collaboration in collaborations.remaining {
      for participant in collaboration.participants where lost.contains(participant.actor) {
        throw inUse(participant.actor, by: collaboration.title ?? collaboration.id)
      }
    }
  }

  private func refuseLostEvents() throws(RecordError) {
    let lost = Set(events.edits.lazy.filter { $0.new == nil }.compactMap { $0.old?.id })
    for part in participations.remaining where lost.contains(part.event) {
      throw inUse(part.event, by: actors[part.actor]?.name ?? part.actor)
    }
    for collaboration in collaborations.remaining {
      if let event = collaboration.event, lost.contains(event) {
        throw inUse(event, by: collaboration.title ?? collaboration.id)
      }
    }
  }

  private func refuseLostEditions() throws(RecordError) {
    let lost = Set(editions.edits.lazy.filter { $0.new == nil }.compactMap { $0.old?.id })
    for event in events.remaining {
      if let edition = event.edition, lost.contains(edition) {
        throw inUse(edition, by: event.name)
      }
    }
    for collaboration in collaborations.remaining {
      if let edition = collaboration.edition, lost.contains(edition) {
        throw inUse(edition, by: collaboration.title ?? collaboration.id)
      }
    }
  }

  private func inUse(_ id: String, by holder: String) -> RecordError {
    RecordError(.inUse(by: .holder(holder)), field: .id, value: id)
  }
}

extension RecordType {
  fileprivate var field: Field {
    switch self {
    case .place: .town
    case .edition: .edition
    case .actor: .actor
    case .event: .event
    case .participation: .participants
    case .collaboration: .collaboration
    }
  }
}

extension RecordKey {
  fileprivate var text: String {
    switch self {
    case .place(let town, let country): country.map { "\(town), \($0)" } ?? town
    case .edition(let id), .actor(let id), .event(let id), .collaboration(let id): id
    case .participation(let event, let actor, let role): "\(event), \(actor), \(role)"
    }
  }
}
