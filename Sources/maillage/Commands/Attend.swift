// maillage attend

import Answers
import ArgumentParser
import Collaborations
import NetworkStore

struct Attend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record who took part in an event.",
    discussion: """
      EXAMPLE
        maillage attend "Forum INOPME" "Université de Valenciennes" INOPME --role organiser
      """)

  @Argument(help: "The event, by name or id.")
  var event: String
  @Argument(help: ArgumentHelp("The actors, by name or id.", valueName: "actor"))
  var actors: [String]
  @Option(help: "What they did there: organiser, host, speaker, exhibitor, visitor…")
  var role: String
  @OptionGroup var source: SourceOptions
  @OptionGroup var creation: CreationOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
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
