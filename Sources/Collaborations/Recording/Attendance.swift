// Recording who took part in an event.

/// Who took part in an event, in the words that were typed.
public struct Attendance: Hashable, Sendable {
  /// The event's name.
  public var event: String
  /// The actors' names.
  public var actors: [String]
  /// What they did there.
  public var role: String
  /// Where this comes from.
  public var source: Source?
  /// Whether unknown actors are made.
  public var creation = Creation.refused

  /// Creates an attendance.
  public init(event: String, actors: [String], role: String) {
    self.event = event
    self.actors = actors
    self.role = role
  }

  /// What an attendance comes to in a network.
  public struct Plan: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// Each actor once: its id and name, and whether its participation was known already.
    public let participants: [Participant]
    /// The role, as recorded.
    public let role: String
    /// What to do to the network.
    public let steps: [Step]
    /// The actors that are made.
    public let created: [CreatedActor]

    /// One actor of the attendance.
    public struct Participant: Hashable, Sendable {
      /// The actor's id.
      public let id: String
      /// The actor's name.
      public let name: String
      /// Whether it was already known to take part in that role.
      public let isAlreadyKnown: Bool
    }
  }

  /// Returns what this attendance comes to in `network`.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  public func plan(in network: Network) throws -> Plan {
    var directory = Directory(network)
    var created: [CreatedActor] = []
    let role = try Valid.name(role, field: .role)
    let eventID = try directory.id(of: .event, named: event)
    guard let found = directory.event(eventID) else {
      throw RecordError(.unknown, field: .event, value: event)
    }
    let ids = try directory.actorIDs(named: actors, creation: creation, created: &created)
    var present = Set(
      network.participations.lazy.filter { $0.event == eventID && $0.role == role }.map(\.actor))
    var steps = created.map { Step.put(.actor($0.actor)) }
    var participants: [Plan.Participant] = []
    var seen: Set<String> = []
    for id in ids where seen.insert(id).inserted {
      let isNew = present.insert(id).inserted
      if isNew {
        let participation = try Participation(
          event: eventID, actor: id, role: role, source: source)
        steps.append(.put(.participation(participation)))
      }
      let name = directory.actors.name(of: id) ?? id
      participants.append(.init(id: id, name: name, isAlreadyKnown: !isNew))
    }
    return Plan(
      event: found, participants: participants, role: role, steps: steps, created: created)
  }
}
