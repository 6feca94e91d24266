// maillage attend

import Answers
import ArgumentParser
import Collaborations
import NetworkFormats
import NetworkStore

struct Attend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend",
    abstract: "Record who took part in an event.",
    discussion: """
      With --from-rounds, those are recorded who had a meeting that was held, at the event of the \
      plan; “maillage record --from-rounds” records the meetings themselves.

      EXAMPLE
        maillage attend "Forum INOPME" "Université de Valenciennes" INOPME --role organiser
        maillage attend --from-rounds plan.csv --role visitor
      """)

  @Argument(help: "The event, by name or id.")
  var event: String?
  @Argument(help: ArgumentHelp("The actors, by name or id.", valueName: "actor"))
  var actors: [String] = []
  @Option(help: "What they did there: organiser, host, speaker, exhibitor, visitor…")
  var role: String
  @Option(
    help: ArgumentHelp(
      "A plan of “maillage rounds” whose column held was filled in: who met somebody was there.",
      valueName: "plan.csv"))
  var fromRounds: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var creation: CreationOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard fromRounds == nil else {
      guard event == nil, actors.isEmpty else {
        throw ValidationError("--from-rounds takes the actors from the plan; name none.")
      }
      return
    }
    if event == nil { throw ValidationError("Missing expected argument '<event>'") }
    if actors.isEmpty { throw ValidationError("Missing expected argument '<actor> ...'") }
  }

  /// Who was where, as it was typed or as the plan has it.
  private var attended: (event: String, actors: [String]) {
    get throws {
      guard let fromRounds else { return (event ?? "", actors) }
      let sheet = try MeetingSheet.read(fromRounds)
      var seen: Set<String> = []
      let actors = sheet.rows.filter(\.isHeld).flatMap { [$0.first, $0.second] }
      return (sheet.event, actors.filter { seen.insert($0).inserted })
    }
  }

  func run() throws {
    let (event, actors) = try attended
    var attendance = Attendance(event: event, actors: actors, role: role)
    attendance.source = try source.statement
    attendance.creation = creation.creation
    let store = try network.openToWrite()
    let (_, plan) = try store.change(
      command: NetworkOptions.commandLine, author: NetworkOptions.author
    ) { network in
      let plan = try attendance.plan(in: network)
      return (plan.steps, plan)
    }
    output.print(ChangeAnswers.attended(plan))
  }
}
