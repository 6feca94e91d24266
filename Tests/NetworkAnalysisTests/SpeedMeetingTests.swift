import GraphCore
import Testing

@testable import NetworkAnalysis

@Suite("Speed meetings")
struct SpeedMeetingTests {
  /// What no plan may break; returns the number of meetings.
  @discardableResult
  private func check(_ meeting: SpeedMeetings, _ plan: SpeedMeetings.Plan, _ what: String) -> Int {
    var pairs: Set<[Int]> = []
    var counts = [Int](repeating: 0, count: meeting.participants)
    var known = 0
    #expect(plan.rounds.count == meeting.rounds, "\(what)")
    for (round, meetings) in plan.rounds.enumerated() {
      #expect(meetings.count <= meeting.tables, "\(what)")
      #expect(meetings.map(\.table) == Array(meetings.indices), "\(what)")
      var seated: Set<Int> = []
      for one in meetings {
        #expect(one.first < one.second && one.second < meeting.participants, "\(what)")
        #expect(seated.insert(one.first).inserted && seated.insert(one.second).inserted, "\(what)")
        #expect(pairs.insert([one.first, one.second]).inserted, "\(what): a pair twice")
        #expect(
          meeting.isThere(one.first, in: round) && meeting.isThere(one.second, in: round),
          "\(what)")
        counts[one.first] += 1
        counts[one.second] += 1
        if meeting.know(one.first, one.second) { known += 1 }
      }
    }
    #expect(counts == plan.meetings && known == plan.known, "\(what)")
    #expect(plan.count <= meeting.mostMeetings, "\(what)")
    return plan.count
  }

  @Test("groups of 2 to 60: every rule holds, the tables are used fully, byes are fair")
  func seededGroups() {
    var random = SplitMix64(seed: 5)
    for count in 2...60 {
      var meeting = SpeedMeetings(
        participants: count, tables: 1 + random.below(count / 2 + 3),
        rounds: 1 + random.below(count < 12 ? 2 * count : 12))
      meeting.effort = 40
      meeting.seed = UInt64(count)
      let what = "\(count) at \(meeting.tables) tables in \(meeting.rounds) rounds"
      let plan = meeting.plan()
      #expect(check(meeting, plan, what) == meeting.mostMeetings, "\(what)")
      let (fewest, most) = (plan.meetings.min() ?? 0, plan.meetings.max() ?? 0)
      #expect(most - fewest <= 1, "\(what): from \(fewest) to \(most) meetings")
      #expect(meeting.plan() == plan, "\(what)")
    }
  }

  @Test("known pairs are avoided as long as there are others")
  func known() {
    for seed in UInt64(1)...12 {
      var random = SplitMix64(seed: seed)
      let count = 8 + random.below(20)
      var meeting = SpeedMeetings(participants: count, tables: count / 2, rounds: 3)
      meeting.seed = seed
      meeting.effort = 200
      // Everybody knows those near by, a third of the group: there are strangers enough.
      for one in 0..<count {
        for other in (one + 1)..<max(one + 1, min(count, one + 1 + count / 6)) {
          meeting.markKnown(one, other)
        }
      }
      let plan = meeting.plan()
      #expect(check(meeting, plan, "seed \(seed)") == meeting.mostMeetings, "seed \(seed)")
      #expect(plan.known == 0, "seed \(seed): \(count) people, \(plan.known) known pairs")
    }
  }

  @Test("two teams who know each other within: the plan is between the teams, or leaves tables")
  func teams() {
    var meeting = SpeedMeetings(participants: 8, tables: 4, rounds: 4)
    for team in [0..<4, 4..<8] {
      for one in team {
        for other in team where one < other { meeting.markKnown(one, other) }
      }
    }
    let plan = meeting.plan()
    #expect(check(meeting, plan, "teams") == 16 && plan.known == 0)
    // A fifth round has nothing but known pairs left: they meet, unless only new ones may.
    var longer = SpeedMeetings(participants: 8, tables: 4, rounds: 5)
    var strict = longer
    strict.onlyNew = true
    for one in 0..<8 {
      for other in (one + 1)..<8 where (one < 4) == (other < 4) {
        longer.markKnown(one, other)
        strict.markKnown(one, other)
      }
    }
    let all = longer.plan()
    #expect(check(longer, all, "five rounds") == 20 && all.known == 4)
    let new = strict.plan()
    check(strict, new, "only new")
    #expect(new.known == 0 && new.count == 16)
  }

  @Test("what is gained decides among plans that are otherwise as good")
  func gains() {
    var meeting = SpeedMeetings(participants: 12, tables: 6, rounds: 2)
    for one in 0..<6 { for other in 6..<12 { meeting.setGain(20, of: one, other) } }
    let plan = meeting.plan()
    check(meeting, plan, "gains")
    #expect(plan.rounds.joined().allSatisfy { $0.first < 6 && $0.second >= 6 })
  }

  @Test("who is away has no meeting, and the others use the tables")
  func away() {
    for seed in UInt64(1)...8 {
      var random = SplitMix64(seed: seed)
      let count = 10 + random.below(15)
      var meeting = SpeedMeetings(participants: count, tables: 5, rounds: 5)
      meeting.seed = seed
      for one in 0..<count where random.below(4) == 0 {
        meeting.markAway(one, in: random.below(5))
      }
      #expect(check(meeting, meeting.plan(), "seed \(seed)") == meeting.mostMeetings)
    }
    var nobody = SpeedMeetings(participants: 3, tables: 1, rounds: 1)
    for one in 0..<3 { nobody.markAway(one, in: 0) }
    #expect(nobody.plan().count == 0)
  }

  @Test("nobody, one, two, and numbers that make no sense")
  func degenerate() {
    for count in [-1, 0, 1] {
      #expect(SpeedMeetings(participants: count, tables: 3, rounds: 2).plan().count == 0)
    }
    let two = SpeedMeetings(participants: 2, tables: 0, rounds: 9)
    #expect(two.plan().count == 1)
  }

  @Test("a round robin pairs everybody once; levelled rounds differ by one at most")
  func roundRobin() {
    for count in 1...15 {
      var rounds = RoundRobin.rounds(of: Array(0..<count))
      #expect(rounds.count == (count == 1 ? 1 : count - 1 + count % 2))
      for extra in 0..<4 {
        rounds += [[RoundRobin.Pair]](repeating: [], count: extra)
        RoundRobin.level(&rounds, of: count)
        let sizes = rounds.map(\.count)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "\(count): \(sizes)")
        #expect(sizes.reduce(0, +) == count * (count - 1) / 2)
        #expect(
          Set(rounds.joined().map { [min($0.0, $0.1), max($0.0, $0.1)] }).count
            == count * (count - 1) / 2)
        for round in rounds {
          #expect(Set(round.flatMap { [$0.0, $0.1] }).count == 2 * round.count)
        }
      }
    }
  }
}
