// maillage record

import Answers
import ArgumentParser
import Collaborations
import NetworkStore

struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record one collaboration between two actors or more.",
    discussion: """
      Typing the same collaboration twice records it once: it is already known when its actors, \
      kind, event, date and programme are equal.

      EXAMPLE
        maillage record "CREST Lens" "Délégation flamande" --kind visit --stage met \\
          --on 2009-11-25 --source "minutes of the visit, p. 2" --create
      """)

  @Argument(help: ArgumentHelp("The actors, by name or id.", valueName: "actor"))
  var actors: [String]
  @Option(help: "What sort of collaboration: visit, project, co-organisation…")
  var kind: String
  @Option(help: "How far it has come: met, exploring, agreed, running or ended.")
  var stage: Stage?
  @Option(help: ArgumentHelp("The event where it was made.", valueName: "event"))
  var at: String?
  @Option(help: "The edition in which it was made.")
  var edition: String?
  @Option(help: ArgumentHelp("When it began.", valueName: "date"))
  var on: String?
  @Option(help: ArgumentHelp("When it ended.", valueName: "date"))
  var until: String?
  @Option(help: "The programme that funds it.")
  var programme: String?
  @Option(help: ArgumentHelp("The actor that leads it.", valueName: "actor"))
  var lead: String?
  @OptionGroup var source: SourceOptions
  @OptionGroup var creation: CreationOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var recording = Recording(actors: actors, kind: kind)
    recording.stage = stage
    recording.event = at
    recording.edition = edition
    recording.on = try DateText.date(on, field: .date)
    recording.until = try DateText.date(until, field: .until)
    recording.programme = programme
    recording.lead = lead
    recording.source = try source.statement
    recording.note = source.note
    recording.creation = creation.creation
    let store = try network.openToWrite()
    let (_, answer) = try store.change(
      command: NetworkOptions.commandLine, author: NetworkOptions.author
    ) { network in
      let plan = try recording.plan(in: network)
      return (plan.steps, ChangeAnswers.recorded(plan, in: network))
    }
    output.print(answer)
  }
}
