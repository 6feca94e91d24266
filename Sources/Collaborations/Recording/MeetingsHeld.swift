// Recording the meetings of a plan that were held.

/// Meetings that were held at an event, as a plan lists them.
public struct MeetingsHeld: Hashable, Sendable {
  /// One meeting: the ids or names of the two actors.
  public struct Meeting: Hashable, Sendable {
    /// One actor.
    public let first: String
    /// The other.
    public let second: String

    /// Creates a meeting.
    public init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// The event, by id or name.
  public var event: String
  /// The meetings that were held.
  public var meetings: [Meeting]
  /// What sort of collaboration each becomes.
  public var kind = "meeting"
  /// Where this comes from.
  public var source: Source?

  /// Creates a list of meetings.
  public init(at event: String, _ meetings: [Meeting]) {
    self.event = event
    self.meetings = meetings
  }

  /// What recording the meetings comes to in a network.
  public struct Plan: Hashable, Sendable {
    /// The event.
    public let event: Event
    /// The collaborations that are made, each of stage `met` and at the event.
    public let recorded: [Collaboration]
    /// How many meetings were known already, whatever came of them since.
    public let known: Int
    /// What to do to the network.
    public let steps: [Step]
  }

  /// Returns what recording the meetings comes to in `network`.
  ///
  /// A meeting is known already when its two actors have a collaboration of that kind at the event.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``.
  /// - Complexity: O(*n* + *m*) in the records and the meetings.
  public func plan(in network: Network) throws -> Plan {
    let directory = Directory(network)
    let id = try directory.id(of: .event, named: event)
    guard let found = directory.event(id) else {
      throw RecordError(.unknown, field: .event, value: event)
    }
    let kind = try Valid.name(kind, field: .kind)
    var present = Set(
      network.collaborations.lazy.filter { $0.event == id && $0.kind == kind }
        .map { Set($0.actors) })
    var ids = Set(network.collaborations.map(\.id))
    var recorded: [Collaboration] = []
    var known = 0
    for meeting in meetings {
      let one = try directory.id(of: .actor, named: meeting.first)
      let other = try directory.id(of: .actor, named: meeting.second)
      guard one != other else {
        throw RecordError(.sameActorTwice, field: .participants, value: meeting.second)
      }
      guard present.insert([one, other]).inserted else {
        known += 1
        continue
      }
      let names = [one, other].map { directory.actors.name(of: $0) ?? $0 }
      var draft = CollaborationDraft(kind: kind)
      draft.id = Identifier.unique(
        from: ([kind] + names).joined(separator: " "), fallback: "collaboration"
      ) { ids.contains($0) }
      draft.stage = .met
      draft.event = id
      draft.from = found.from
      draft.participants = [try Participant(one), try Participant(other)]
      draft.source = source
      let collaboration = try Collaboration(draft)
      ids.insert(collaboration.id)
      recorded.append(collaboration)
    }
    return Plan(
      event: found, recorded: recorded, known: known,
      steps: recorded.map { .put(.collaboration($0)) })
  }
}
