// maillage rounds

import Answers
import ArgumentParser
import Collaborations
import NetworkAnalysis
import NetworkStore
import Wording

struct Rounds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rounds",
    abstract: "Plan a speed meeting: who sits with whom, in each round.",
    discussion: """
      Those who take part in the event meet in pairs: nobody in two places, no pair twice. Pairs \
      that know each other are avoided, meetings across borders and where ties are missing are \
      favoured, and everybody has as many meetings as anybody. The same seed gives the same plan.

      Fill in the column “held” of the saved plan afterwards, and type “maillage record \
      --from-rounds plan.csv”.

      EXAMPLE
        maillage rounds --event "Business Quick Meeting" --tables 12 --rounds 6 --start 18:30 \\
          --minutes 8 -o plan.csv --sheets sheets.html --ics meetings.ics
      """)

  @OptionGroup var meeting: MeetingOptions
  @Option(help: ArgumentHelp("How many tables there are; each seats two.", valueName: "number"))
  var tables: Int
  @Option(help: ArgumentHelp("How many rounds there are.", valueName: "number"))
  var rounds: Int
  @Option(help: ArgumentHelp("When the first round begins.", valueName: "HH:MM"))
  var start: String?
  @Option(help: ArgumentHelp("How long a round lasts (default: 10).", valueName: "minutes"))
  var minutes = 10
  @Option(
    help: ArgumentHelp("How long changing tables takes (default: 0).", valueName: "minutes"))
  var pause = 0
  @Option(help: ArgumentHelp("The day, where the event has none.", valueName: "date"))
  var on: String?
  @Option(
    help: ArgumentHelp(
      "Rounds in which an actor is not there, such as “OSEO=1,3-4” (repeatable).",
      valueName: "actor=rounds"))
  var away: [String] = []
  @Flag(help: "Rather leave a table empty than seat two who know each other.")
  var onlyNew = false
  @Option(help: ArgumentHelp("The seed of what is drawn at random.", valueName: "number"))
  var seed: UInt64 = 1
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Save the plan: .csv or .json.", valueName: "file"))
  var file: String?
  @Option(
    help: ArgumentHelp("Write sheets to print: one for each participant.", valueName: "file.html"))
  var sheets: String?
  @Option(help: ArgumentHelp("Write a calendar of the meetings.", valueName: "file.ics"))
  var ics: String?
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard meeting.event != nil else {
      throw ValidationError("Missing expected argument '--event <event>'")
    }
    guard tables > 0, rounds > 0, tables <= 100_000, rounds <= 1_000 else {
      throw ValidationError(
        "--tables and --rounds take a number of 1 or more (1,000 rounds at most).")
    }
    guard (1...600).contains(minutes), (0...600).contains(pause) else {
      throw ValidationError("--minutes takes 1 to 600, --pause 0 to 600.")
    }
    if let start, Self.minutes(of: start) == nil {
      throw ValidationError("--start takes a time such as 18:30.")
    }
    if ics != nil, start == nil {
      throw ValidationError("--ics needs to know when the first round begins: add --start HH:MM.")
    }
    if let file, !file.lowercased().hasSuffix(".csv"), !file.lowercased().hasSuffix(".json") {
      throw ValidationError("-o takes a file that ends in .csv or .json.")
    }
  }

  func run() throws {
    for path in [file, sheets, ics].compactMap(\.self) { try OutputFile.requireFolder(of: path) }
    let known = try self.network.read(as: reading).network
    let gathering = try meeting.gathering(in: known, lens: try lens.lens)
    guard let event = gathering.event else { return }
    guard gathering.nodes.count <= SpeedMeetings.most else {
      throw Failure(
        .roundsTooMany(participants: gathering.nodes.count, limit: SpeedMeetings.most), .badData)
    }
    var problem = SpeedMeetings(
      participants: gathering.nodes.count, tables: tables, rounds: rounds)
    problem.seed = seed
    problem.onlyNew = onlyNew
    try markAway(in: &problem, gathering, Directory(known), event)
    let day = try DateText.date(on, field: .date) ?? event.from
    if ics != nil, day?.day == nil { throw Failure(.roundsNeedDay(event: event.name), .badData) }
    let clock = start.flatMap(Self.minutes(of:)).map {
      MeetingPlan.Clock(start: $0, minutes: minutes, pause: pause)
    }
    let plan = MeetingPlan(
      of: gathering.nodes, with: gathering.acquaintances, problem, at: event, on: day, clock: clock)
    let answers = RoundsAnswers(plan, in: output.language)
    if let file {
      let text = file.lowercased().hasSuffix(".json") ? answers.json.text + "\n" : answers.csv
      try OutputFile.write(Array(text.utf8), to: file)
    }
    if let sheets { try OutputFile.write(Array(answers.sheets.utf8), to: sheets) }
    if let ics { try OutputFile.write(Array(answers.calendar.utf8), to: ics) }
    output.print(answers.answer)
    for path in [file, sheets, ics].compactMap(\.self) { Console.say(.written(path: path)) }
  }

  /// Reads “ACTOR=1,3-4” for each absence.
  private func markAway(
    in problem: inout SpeedMeetings, _ gathering: MeetingOptions.Gathering,
    _ directory: Directory, _ event: Event
  ) throws {
    for text in away {
      guard let sign = text.lastIndex(of: "="),
        let rounds = Self.rounds(in: text[text.index(after: sign)...], upTo: problem.rounds)
      else { throw Failure(.roundsAwayUnreadable(text), .usage) }
      let id = try directory.id(of: .actor, named: String(text[..<sign]))
      let place = gathering.nodes.firstIndex {
        gathering.acquaintances.graph.actors[$0].id == id
      }
      guard let place else {
        throw Failure(
          .roundsAwayUnknown(name: String(text[..<sign]), event: event.name), .badData)
      }
      for round in rounds { problem.markAway(place, in: round - 1) }
    }
  }

  /// The rounds of “1,3-4”, or `nil` for anything else.
  static func rounds(in text: Substring, upTo last: Int) -> [Int]? {
    var rounds: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let end = ends[ends.count - 1],
        first >= 1, first <= end, end <= last
      else { return nil }
      rounds += Array(first...end)
    }
    return rounds
  }

  /// The minutes after midnight of “18:30”.
  static func minutes(of text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), (0..<24).contains(hours),
      (0..<60).contains(minutes), parts[1].utf8.count == 2
    else { return nil }
    return hours * 60 + minutes
  }
}
