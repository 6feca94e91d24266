// Who sits with whom, round by round: meetings of two at numbered tables.

/// A speed meeting to be planned: people meet in pairs, at so many tables, in so many rounds.
public struct SpeedMeetings: Hashable, Sendable {
  /// How many come, numbered from 0.
  public let participants: Int
  /// How many tables there are, at least 1; each seats two.
  public let tables: Int
  /// How many rounds there are, at least 1.
  public let rounds: Int
  /// The seed of what is drawn at random.
  public var seed: UInt64 = 1
  /// Whether those who know each other never meet, even where a table stays empty for it.
  public var onlyNew = false
  /// How many changes are tried for each meeting.
  public var effort = 400

  private var knownPairs: Set<Int> = []
  private var gains: [Int: Int] = [:]
  private var away: Set<Int> = []

  /// Creates a meeting of at most 2,000 participants; numbers below the least count as the least.
  public init(participants: Int, tables: Int, rounds: Int) {
    self.participants = min(max(participants, 0), Self.most)
    self.tables = max(tables, 1)
    self.rounds = max(rounds, 1)
  }

  /// The most participants.
  public static let most = 2_000

  /// Says that two know each other already.
  public mutating func markKnown(_ one: Int, _ other: Int) { knownPairs.insert(key(one, other)) }

  /// Says how much is gained when two meet, from 0 to 100.
  public mutating func setGain(_ gain: Int, of one: Int, _ other: Int) {
    gains[key(one, other)] = min(max(gain, 0), 100)
  }

  /// Says that somebody is not there in a round, from 0.
  public mutating func markAway(_ participant: Int, in round: Int) {
    away.insert(round * participants + participant)
  }

  /// Whether two know each other already.
  public func know(_ one: Int, _ other: Int) -> Bool { knownPairs.contains(key(one, other)) }

  /// How much is gained when two meet.
  public func gain(of one: Int, _ other: Int) -> Int { gains[key(one, other)] ?? 0 }

  /// Whether somebody is there in a round.
  public func isThere(_ participant: Int, in round: Int) -> Bool {
    !away.contains(round * participants + participant)
  }

  private func key(_ one: Int, _ other: Int) -> Int {
    min(one, other) * participants + max(one, other)
  }

  /// The most meetings that any plan can have: tables and people in each round, and each pair once.
  ///
  /// Where everybody is there in every round it is reached, because the pairs of a group can be
  /// put into rounds of any equal size (McDiarmid 1972).
  public var mostMeetings: Int {
    let seats = (0..<rounds).reduce(0) { sum, round in
      let there = away.isEmpty ? participants : (0..<participants).count { isThere($0, in: round) }
      return sum + min(tables, there / 2)
    }
    return min(seats, participants * (participants - 1) / 2)
  }

  /// One meeting.
  public struct Meeting: Hashable, Sendable {
    /// The one of the lower number.
    public let first: Int
    /// The other.
    public let second: Int
    /// The table, from 0.
    public let table: Int
  }

  /// Who sits with whom.
  public struct Plan: Hashable, Sendable {
    /// The meetings of each round, by table.
    public let rounds: [[Meeting]]
    /// How many meetings each participant has.
    public let meetings: [Int]
    /// How many meetings are between people who know each other.
    public let known: Int

    /// How many meetings there are.
    public var count: Int { rounds.reduce(0) { $0 + $1.count } }
  }

  /// Plans the rounds: nobody in two places, no pair twice, never more than ``tables`` at once.
  ///
  /// Among plans that use the tables fully it looks for one in which nobody meets somebody known,
  /// then one in which everybody has as many meetings as anybody, then one that gains most. Equal
  /// arguments give equal plans, on every machine.
  ///
  /// - Complexity: O(*e* · *m*) for *m* meetings and ``effort`` *e*, and O(*n*³) to begin with.
  public func plan() -> Plan {
    guard participants > 1 else {
      return Plan(
        rounds: [[Meeting]](repeating: [], count: rounds),
        meetings: [Int](repeating: 0, count: participants), known: 0)
    }
    var best = search(seed: seed)
    var attempt: UInt64 = 1
    while attempt < 4, best.knownCount > 0 || best.meetingCount < mostMeetings {
      let other = search(seed: seed &+ attempt &* 0x9E37_79B9)
      if other.cost < best.cost { best = other }
      attempt += 1
    }
    return best.plan
  }

  private func search(seed: UInt64) -> RoundTables {
    var tables = RoundTables(self, seed: seed)
    tables.improve()
    return tables
  }
}
