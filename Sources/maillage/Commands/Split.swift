// maillage split

import Answers
import ArgumentParser
import Collaborations
import NetworkStore

struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Take names and records off an actor into a new one.",
    discussion: """
      What is named passes to the new actor; everything else stays. A name of the new actor that \
      was an alias of the other is taken off it. It is one step of the history.

      EXAMPLE
        maillage split "CREST Lens" --name "CREST de Liévin" --event "Forum INOPME" \\
          --collaboration visit-crest-lens-delegation-flamande --dry-run
      """)

  @Argument(help: "The actor that has them, by name or id.")
  var actor: String
  @Option(help: "The name of the new actor.")
  var name: String
  @Option(
    help: ArgumentHelp(
      "An event in which the new actor took part, not the other (repeatable).", valueName: "event"))
  var event: [String] = []
  @Option(
    help: ArgumentHelp(
      "A collaboration of the new actor, not of the other (repeatable).",
      valueName: "collaboration"))
  var collaboration: [String] = []
  @Option(
    help: ArgumentHelp(
      "An actor that is part of the new one, not of the other (repeatable).", valueName: "actor"))
  var part: [String] = []
  @Flag(help: "Show what would happen, and change nothing.")
  var dryRun = false
  @OptionGroup var fields: ActorOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    var splitting = ActorSplitting(actor: actor, into: try fields.draft(name: name))
    splitting.events = event
    splitting.collaborations = collaboration
    splitting.parts = part
    let split = splitting
    let plan = try network.change(dryRun: dryRun) { network in
      let plan = try split.plan(in: network)
      return (plan.steps, plan)
    }
    output.print(DuplicateAnswers.split(plan, isDryRun: dryRun))
  }
}
