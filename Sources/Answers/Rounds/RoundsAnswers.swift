// The plan of a speed meeting as JSON, as a table and as a file to fill in.

import Collaborations
public import NetworkAnalysis
public import Wording

/// Answers of `rounds`.
public struct RoundsAnswers {
  let plan: MeetingPlan
  let language: Language

  /// Creates the answers about a plan, with the reasons in `language`.
  public init(_ plan: MeetingPlan, in language: Language) {
    self.plan = plan
    self.language = language
  }

  /// The columns of the file; the reader of plans looks for some of them by these names.
  public static let columns = [
    "event", "round", "table", "start", "end", "a", "a_name", "b", "b_name", "known", "why", "held",
  ]

  /// `rounds`: the meetings, how full the tables are and how fair the plan is.
  public var answer: Answer {
    guard plan.participants.count > 1 else {
      return Answer(
        json: json,
        sections: [
          .init(.roundsOfNobody(event: plan.event.name, participants: plan.participants.count))
        ])
    }
    let table = TextTable(
      [
        .number("round"), .text("time"), .number("table"), .text("a"), .text("b"), .text("reasons"),
      ],
      rows: plan.meetings.map { meeting in
        [
          String(meeting.round), times(of: meeting.round).map { "\($0.start)–\($0.end)" } ?? "",
          String(meeting.table), plan.participants[meeting.first].name,
          plan.participants[meeting.second].name, why(meeting),
        ]
      })
    let title = Sentence.roundsPlanned(
      meetings: plan.meetings.count, most: plan.problem.mostMeetings,
      participants: plan.participants.count, rounds: plan.problem.rounds,
      tables: plan.problem.tables, event: plan.event.name)
    let fairness = Sentence.roundsFairness(
      fewest: plan.counts.min() ?? 0, most: plan.counts.max() ?? 0, crossing: plan.crossing,
      group: plan.acquaintances.groups.attribute, known: plan.knownCount, seed: plan.problem.seed)
    return Answer(
      json: json, sections: [.init(title, table), .init(fairness)],
      notes: plan.acquaintances.graph.notes)
  }

  /// The plan as JSON.
  public var json: JSONValue {
    let mean =
      plan.counts.isEmpty
      ? nil : Double(plan.counts.reduce(0, +)) / Double(plan.counts.count)
    return .members([
      "event": .members(["id": .string(plan.event.id), "name": .string(plan.event.name)]),
      "day": .text(plan.day?.description), "tables": .count(plan.problem.tables),
      "rounds": .count(plan.problem.rounds), "seed": .number(Double(plan.problem.seed)),
      "participants": .count(plan.participants.count),
      "by": .string(plan.acquaintances.groups.attribute),
      "count": .count(plan.meetings.count), "most": .count(plan.problem.mostMeetings),
      "known": .count(plan.knownCount), "crossing": .count(plan.crossing),
      "fairness": .members([
        "fewest": .count(plan.counts.min()), "most": .count(plan.counts.max()),
        "mean": .number(mean),
      ]),
      "meetings": .array(
        plan.meetings.map { meeting in
          .members([
            "round": .count(meeting.round), "table": .count(meeting.table),
            "start": .text(times(of: meeting.round)?.start),
            "end": .text(times(of: meeting.round)?.end), "a": actor(meeting.first),
            "b": actor(meeting.second), "known": .bool(meeting.isKnown),
            "groupTies": .count(meeting.introduction.groupTies),
            "common": .count(meeting.introduction.common.count),
            "eventsTogether": .count(meeting.introduction.eventsTogether),
          ])
        }),
      "waiting": .array(
        plan.participants.indices.filter { !plan.waiting[$0].isEmpty }.map { place in
          .members([
            "id": .string(plan.participants[place].id),
            "name": .string(plan.participants[place].name),
            "rounds": .array(plan.waiting[place].map { .count($0) }),
          ])
        }),
    ])
  }

  /// The plan as CSV, with a column to tick the meetings that were held.
  public var csv: String {
    let isNumeric: Set<String> = ["round", "table"]
    let table = TextTable(
      Self.columns.map { isNumeric.contains($0) ? .number($0) : .text($0) },
      rows: plan.meetings.map { meeting in
        let (one, other) = (plan.participants[meeting.first], plan.participants[meeting.second])
        let times = times(of: meeting.round)
        return [
          plan.event.id, String(meeting.round), String(meeting.table), times?.start ?? "",
          times?.end ?? "", one.id, one.name, other.id, other.name, meeting.isKnown ? "yes" : "",
          why(meeting), "",
        ]
      })
    return table.csv + "\n"
  }

  /// Why two are to meet, in one text.
  func why(_ meeting: MeetingPlan.Meeting) -> String {
    SuggestionAnswers(plan.acquaintances, in: language).reasons(meeting.introduction)
      .map { $0.text(in: language) }.joined(separator: "; ")
  }

  /// When a round begins and ends, as `HH:MM`.
  func times(of round: Int) -> (start: String, end: String)? {
    guard let times = plan.clock?.times(of: round) else { return nil }
    return (Self.clock(times.start), Self.clock(times.end))
  }

  static func clock(_ minutes: Int) -> String {
    "\(twoDigits(minutes / 60 % 24)):\(twoDigits(minutes % 60))"
  }

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private func actor(_ place: Int) -> JSONValue {
    .members([
      "id": .string(plan.participants[place].id), "name": .string(plan.participants[place].name),
    ])
  }
}
