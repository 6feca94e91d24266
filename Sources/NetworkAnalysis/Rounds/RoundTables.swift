// A plan while it is being improved.
//
// Method: the plan begins as a round robin in random order, which uses the tables as fully as any
// plan can. Then small changes are tried: two meetings exchange partners, somebody idle takes a
// seat, an empty table is filled. Every change keeps the rules (nobody in two places, no pair
// twice); it stays when the plan gets better, or worse by less than a threshold that sinks to 0.
// Costs are whole numbers, so that every machine finds the same plan.
// Reference: G. Dueck, T. Scheuer, "Threshold accepting", Journal of Computational Physics 90, 1990.

import GraphCore

/// A plan while it is being improved.
struct RoundTables {
  /// What counts, the weightiest first: an empty seat, a known pair, unequal numbers of meetings,
  /// what is gained.
  private enum Cost {
    static let meeting = -1_000_000
    static let known = 20_000
    static let inequality = 400
    static let gain = -4
  }

  private let problem: SpeedMeetings
  private var random: SplitMix64
  private var meetings: [[RoundRobin.Pair]]
  private var idle: [[Int]] = []
  private var used: [Bool]
  private var counts: [Int]

  /// What the plan costs; less is better.
  private(set) var cost = 0
  /// How many meetings are between people who know each other.
  private(set) var knownCount = 0
  /// How many meetings there are.
  private(set) var meetingCount = 0

  init(_ problem: SpeedMeetings, seed: UInt64) {
    self.problem = problem
    random = SplitMix64(seed: seed)
    let count = problem.participants
    used = [Bool](repeating: false, count: count * count)
    counts = [Int](repeating: 0, count: count)
    meetings = [[RoundRobin.Pair]](repeating: [], count: problem.rounds)
    var order = Array(0..<count)
    random.shuffle(&order)
    var rounds = RoundRobin.rounds(of: order)
    if rounds.count <= problem.rounds {
      rounds += [[RoundRobin.Pair]](repeating: [], count: problem.rounds - rounds.count)
      RoundRobin.level(&rounds, of: count)
    } else {
      rounds.removeLast(rounds.count - problem.rounds)
    }
    for round in rounds.indices { begin(round, with: rounds[round]) }
    for round in meetings.indices {
      let seated = Set(meetings[round].flatMap { [$0.0, $0.1] })
      idle.append((0..<count).filter { !seated.contains($0) && problem.isThere($0, in: round) })
    }
  }

  /// Seats the pairs of a round that are there: first those of whom both have the fewest meetings.
  private mutating func begin(_ round: Int, with pairs: [RoundRobin.Pair]) {
    var pairs = pairs.filter { pair in
      problem.isThere(pair.0, in: round) && problem.isThere(pair.1, in: round)
        && !(problem.onlyNew && problem.know(pair.0, pair.1))
    }
    while meetings[round].count < problem.tables, !pairs.isEmpty {
      var best = 0
      for place in pairs.indices.dropFirst() where weight(pairs[place]) < weight(pairs[best]) {
        best = place
      }
      let pair = pairs.remove(at: best)
      cost += change(pair, by: 1)
      meetings[round].append(pair)
    }
  }

  private func weight(_ pair: RoundRobin.Pair) -> Int {
    (counts[pair.0] + counts[pair.1]) * Cost.inequality + own(pair)
  }

  /// What a meeting costs by itself.
  private func own(_ pair: RoundRobin.Pair) -> Int {
    (problem.know(pair.0, pair.1) ? Cost.known : 0)
      + Cost.gain * problem.gain(of: pair.0, pair.1)
  }

  private func place(_ pair: RoundRobin.Pair) -> Int {
    min(pair.0, pair.1) * problem.participants + max(pair.0, pair.1)
  }

  /// Whether two may meet who are both free.
  private func mayMeet(_ one: Int, _ other: Int) -> Bool {
    one != other && !used[place((one, other))] && !(problem.onlyNew && problem.know(one, other))
  }

  /// Counts a meeting in or out, and returns what that costs.
  private mutating func change(_ pair: RoundRobin.Pair, by sign: Int) -> Int {
    used[place(pair)] = sign > 0
    if problem.know(pair.0, pair.1) { knownCount += sign }
    meetingCount += sign
    var cost = sign * (Cost.meeting + own(pair))
    for one in [pair.0, pair.1] {
      let before = counts[one]
      counts[one] += sign
      cost += Cost.inequality * (counts[one] * counts[one] - before * before)
    }
    return cost
  }

  // MARK: Improving

  /// Tries ``SpeedMeetings/effort`` changes for each meeting.
  mutating func improve() {
    let tries = max(2_000, problem.effort * max(1, meetingCount))
    for attempt in 0..<tries {
      let round = random.below(problem.rounds)
      // The last fifth only takes what is better.
      let threshold = max(0, 600 - 750 * attempt / tries)
      switch random.below(4) {
      case 0: exchangePartners(in: round, threshold)
      case 1: takeSeat(in: round, threshold)
      case 2: replaceMeeting(in: round, threshold)
      default: fillTable(in: round)
      }
    }
    evenOut()
  }

  /// Gives seats of those who meet most to those who meet least, until nobody has two meetings
  /// more than anybody or nobody can give one.
  private mutating func evenOut() {
    var goesOn = true
    while goesOn {
      goesOn = false
      guard let most = counts.max(), let fewest = counts.min(), most > fewest + 1 else { return }
      for round in meetings.indices where !goesOn {
        for seat in idle[round].indices where counts[idle[round][seat]] == fewest {
          goesOn = giveSeat(to: seat, in: round, from: most)
          if goesOn { break }
        }
      }
    }
  }

  private mutating func giveSeat(to seat: Int, in round: Int, from most: Int) -> Bool {
    let comes = idle[round][seat]
    for (table, pair) in meetings[round].enumerated() {
      for (stays, leaves) in [pair, turned(pair)] where counts[leaves] == most {
        guard mayMeet(stays, comes), !problem.know(stays, comes) || problem.know(stays, leaves),
          attempt([(stays, leaves)], [(stays, comes)], .max)
        else { continue }
        meetings[round][table] = (stays, comes)
        idle[round][seat] = leaves
        return true
      }
    }
    return false
  }

  /// Takes some meetings of a round away and puts others in; takes it back when the plan gets
  /// worse by more than `threshold`.
  private mutating func attempt(
    _ out: [RoundRobin.Pair], _ new: [RoundRobin.Pair], _ threshold: Int
  ) -> Bool {
    var difference = 0
    for pair in out { difference += change(pair, by: -1) }
    for pair in new { difference += change(pair, by: 1) }
    if difference <= threshold {
      cost += difference
      return true
    }
    for pair in new { _ = change(pair, by: -1) }
    for pair in out { _ = change(pair, by: 1) }
    return false
  }

  /// Two meetings exchange partners.
  private mutating func exchangePartners(in round: Int, _ threshold: Int) {
    let count = meetings[round].count
    guard count > 1 else { return }
    let first = random.below(count)
    let second = (first + 1 + random.below(count - 1)) % count
    let (a, b) = meetings[round][first]
    let (c, d) = random.below(2) == 0 ? meetings[round][second] : turned(meetings[round][second])
    guard mayMeet(a, c), mayMeet(b, d) else { return }
    if attempt([(a, b), (c, d)], [(a, c), (b, d)], threshold) {
      meetings[round][first] = (a, c)
      meetings[round][second] = (b, d)
    }
  }

  /// Somebody idle takes the seat of somebody at a table.
  private mutating func takeSeat(in round: Int, _ threshold: Int) {
    guard !meetings[round].isEmpty, !idle[round].isEmpty else { return }
    let table = random.below(meetings[round].count)
    let seat = random.below(idle[round].count)
    let (stays, leaves) =
      random.below(2) == 0 ? meetings[round][table] : turned(meetings[round][table])
    let comes = idle[round][seat]
    guard mayMeet(stays, comes) else { return }
    if attempt([(stays, leaves)], [(stays, comes)], threshold) {
      meetings[round][table] = (stays, comes)
      idle[round][seat] = leaves
    }
  }

  /// Two idle people take the table of two others.
  private mutating func replaceMeeting(in round: Int, _ threshold: Int) {
    guard !meetings[round].isEmpty, idle[round].count > 1 else { return }
    let table = random.below(meetings[round].count)
    let (one, other) = twoIdle(in: round)
    let coming = (idle[round][one], idle[round][other])
    guard mayMeet(coming.0, coming.1) else { return }
    let leaving = meetings[round][table]
    if attempt([leaving], [coming], threshold) {
      meetings[round][table] = coming
      idle[round][one] = leaving.0
      idle[round][other] = leaving.1
    }
  }

  /// Two idle people sit down at an empty table, together or each with one of another table.
  private mutating func fillTable(in round: Int) {
    guard meetings[round].count < problem.tables, idle[round].count > 1 else { return }
    let (one, other) = twoIdle(in: round)
    let (x, y) = (idle[round][one], idle[round][other])
    if mayMeet(x, y) {
      guard attempt([], [(x, y)], 0) else { return }
      meetings[round].append((x, y))
    } else {
      guard !meetings[round].isEmpty else { return }
      let table = random.below(meetings[round].count)
      let (a, b) = meetings[round][table]
      guard mayMeet(x, a), mayMeet(y, b), attempt([(a, b)], [(x, a), (y, b)], 0) else { return }
      meetings[round][table] = (x, a)
      meetings[round].append((y, b))
    }
    for place in [max(one, other), min(one, other)] { idle[round].remove(at: place) }
  }

  private mutating func twoIdle(in round: Int) -> (Int, Int) {
    let count = idle[round].count
    let one = random.below(count)
    return (one, (one + 1 + random.below(count - 1)) % count)
  }

  private func turned(_ pair: RoundRobin.Pair) -> RoundRobin.Pair { (pair.1, pair.0) }

  // MARK: The plan

  /// The plan as it stands.
  var plan: SpeedMeetings.Plan {
    let rounds = meetings.map { pairs in
      pairs.map { (min($0.0, $0.1), max($0.0, $0.1)) }.sorted { $0 < $1 }.enumerated()
        .map { SpeedMeetings.Meeting(first: $1.0, second: $1.1, table: $0) }
    }
    return SpeedMeetings.Plan(rounds: rounds, meetings: counts, known: knownCount)
  }
}
