// Everything a network file holds, as one value.

/// Everything a network file holds, as one value: the records in the order of their ids.
///
/// Arrays are sorted by id (participations by event, actor and role; places by town and country),
/// so equal networks are equal values.
public struct Network: Hashable, Sendable {
  /// Towns with coordinates.
  public var places: [Place] = []
  /// Editions.
  public var editions: [Edition] = []
  /// Actors.
  public var actors: [Actor] = []
  /// Events.
  public var events: [Event] = []
  /// Who took part in events.
  public var participations: [Participation] = []
  /// Collaborations, each with its participants.
  public var collaborations: [Collaboration] = []

  /// Creates an empty network.
  public init() {}

  /// The number of participations in events and collaborations together.
  public var participationCount: Int {
    participations.count + collaborations.reduce(0) { $0 + $1.participants.count }
  }

  /// Puts every array into its order.
  ///
  /// - Complexity: O(*n* log *n*) in the records.
  public mutating func sort() {
    places.sort { ($0.town, $0.country ?? "") < ($1.town, $1.country ?? "") }
    editions.sort { $0.id < $1.id }
    actors.sort { $0.id < $1.id }
    events.sort { $0.id < $1.id }
    collaborations.sort { $0.id < $1.id }
    participations.sort {
      ($0.event, $0.actor, $0.role) < ($1.event, $1.actor, $1.role)
    }
  }
}

/// What sort of record something is.
public enum RecordType: String, CaseIterable, Sendable {
  case place, edition, actor, event, participation, collaboration
}

/// A record of any sort.
///
/// Large records stand behind a reference, so that a million steps of a change stay small.
public enum Record: Hashable, Sendable {
  indirect case place(Place)
  indirect case edition(Edition)
  indirect case actor(Actor)
  indirect case event(Event)
  indirect case participation(Participation)
  case collaboration(Collaboration)

  /// What names the record among those of its sort.
  public var key: RecordKey {
    switch self {
    case .place(let place): .place(town: place.town, country: place.country)
    case .edition(let edition): .edition(edition.id)
    case .actor(let actor): .actor(actor.id)
    case .event(let event): .event(event.id)
    case .participation(let part):
      .participation(event: part.event, actor: part.actor, role: part.role)
    case .collaboration(let collaboration): .collaboration(collaboration.id)
    }
  }
}

/// What names a record among those of its sort.
public enum RecordKey: Hashable, Sendable {
  case place(town: String, country: String?)
  case edition(String)
  case actor(String)
  case event(String)
  case participation(event: String, actor: String, role: String)
  case collaboration(String)

  /// What sort of record it names.
  public var type: RecordType {
    switch self {
    case .place: .place
    case .edition: .edition
    case .actor: .actor
    case .event: .event
    case .participation: .participation
    case .collaboration: .collaboration
    }
  }
}

/// One step of a change: a record as it shall be, or one that shall go.
public enum Step: Hashable, Sendable {
  /// The record takes the place of the one with its key, or is new.
  case put(Record)
  /// The record with this key goes.
  case remove(RecordKey)
}
