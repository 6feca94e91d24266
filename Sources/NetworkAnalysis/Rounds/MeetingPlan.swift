// A speed meeting of the actors of a network, planned.

public import Collaborations

/// A speed meeting of the actors of a network: who sits with whom, where, when and why.
public struct MeetingPlan: Sendable {
  /// One meeting of two actors.
  public struct Meeting: Hashable, Sendable {
    /// The round, from 1.
    public let round: Int
    /// The table, from 1.
    public let table: Int
    /// The place of one actor in ``MeetingPlan/participants``.
    public let first: Int
    /// The place of the other.
    public let second: Int
    /// Whether they know each other already.
    public let isKnown: Bool
    /// What the meeting adds.
    public let introduction: Introduction
  }

  /// When rounds begin and end, in minutes after midnight.
  public struct Clock: Hashable, Sendable {
    /// When the first round begins.
    public let start: Int
    /// How long a round lasts.
    public let minutes: Int
    /// How long people have to change tables.
    public let pause: Int

    /// Creates a clock.
    public init(start: Int, minutes: Int, pause: Int) {
      self.start = start
      self.minutes = minutes
      self.pause = pause
    }

    /// When a round, from 1, begins and ends; both may be after midnight.
    public func times(of round: Int) -> (start: Int, end: Int) {
      let begin = start + (round - 1) * (minutes + pause)
      return (begin, begin + minutes)
    }
  }

  /// The event at which they meet.
  public let event: Event
  /// The day of the meeting, where it is known.
  public let day: CalendarDate?
  /// When rounds begin and end, where it was said.
  public let clock: Clock?
  /// The actors, in the order of their ids.
  public let participants: [Actor]
  /// What was to be planned.
  public let problem: SpeedMeetings
  /// The meetings, by round and table.
  public let meetings: [Meeting]
  /// How many meetings each participant has.
  public let counts: [Int]
  /// The rounds, from 1, in which each participant is there and meets nobody.
  public let waiting: [[Int]]
  /// What the participants know of each other.
  public let acquaintances: Acquaintances

  /// Plans the meetings of `nodes`, as many as `problem` has participants, in that order.
  ///
  /// Pairs that know each other are avoided; of the others, those count most that cross a border
  /// which no tie crosses, then those across another border, those who share a partner, and those
  /// who never took part in the same event.
  public init(
    of nodes: [Int], with acquaintances: Acquaintances, _ problem: SpeedMeetings, at event: Event,
    on day: CalendarDate?, clock: Clock?
  ) {
    var problem = problem
    for (place, one) in nodes.enumerated() {
      for (other, two) in nodes.enumerated().dropFirst(place + 1) {
        if acquaintances.know(one, two) { problem.markKnown(place, other) }
        problem.setGain(Self.gain(of: one, two, acquaintances), of: place, other)
      }
    }
    let plan = problem.plan()
    self.event = event
    self.day = day
    self.clock = clock
    self.problem = problem
    self.acquaintances = acquaintances
    participants = nodes.map { acquaintances.graph.actors[$0] }
    counts = plan.meetings
    meetings = plan.rounds.enumerated().flatMap { round, meetings in
      meetings.map { meeting in
        Meeting(
          round: round + 1, table: meeting.table + 1, first: meeting.first,
          second: meeting.second, isKnown: problem.know(meeting.first, meeting.second),
          introduction: acquaintances.introduction(nodes[meeting.first], nodes[meeting.second]))
      }
    }
    waiting = nodes.indices.map { place in
      plan.rounds.indices.filter { round in
        problem.isThere(place, in: round)
          && !plan.rounds[round].contains { $0.first == place || $0.second == place }
      }.map { $0 + 1 }
    }
  }

  private static func gain(of one: Int, _ two: Int, _ acquaintances: Acquaintances) -> Int {
    var gain = 0
    if let ties = acquaintances.tiesBetweenGroups(of: one, two) { gain += ties == 0 ? 20 : 10 }
    if !acquaintances.common(one, two).isEmpty { gain += 8 }
    if acquaintances.eventsTogether(one, two) == 0 { gain += 4 }
    return gain
  }

  /// The number of meetings between people who know each other already.
  public var knownCount: Int { meetings.count(where: \.isKnown) }

  /// The number of meetings across a border.
  public var crossing: Int { meetings.count { $0.introduction.groupTies != nil } }

  /// The meetings of a participant, by round.
  public func meetings(of participant: Int) -> [Meeting] {
    meetings.filter { $0.first == participant || $0.second == participant }
  }
}
