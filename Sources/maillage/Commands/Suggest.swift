// maillage suggest

import Answers
import ArgumentParser
import Collaborations
import NetworkAnalysis
import NetworkStore

struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Propose pairs worth introducing, with the reasons and the numbers behind them.",
    discussion: """
      Pairs that are tied, or of which one is part of the other, are never proposed. With --event \
      only those who take part in it are looked at.

      EXAMPLE
        maillage suggest --event "Forum INOPME" --top 10
      """)

  @OptionGroup var meeting: MeetingOptions
  @Option(help: ArgumentHelp("How many pairs to show (default: 20).", valueName: "number"))
  var top = 20
  @Option(
    help: ArgumentHelp("In how many pairs one actor may stand (default: 3).", valueName: "number"))
  var perActor = 3
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes a number of 0 or more.") }
    if perActor < 1 { throw ValidationError("--per-actor takes a number of 1 or more.") }
  }

  func run() throws {
    let known = try self.network.read(input, as: reading).network
    let gathering = try meeting.gathering(in: known, lens: try lens.lens)
    let progress = Progress("Comparing")
    defer { progress.finish() }
    let pairs = try Interruption.heeding {
      try IntroductionSearch(top: top, perActor: perActor).run(
        on: gathering.acquaintances, among: gathering.nodes,
        execution: progress.execution(threads: effort.threads))
    }
    progress.finish()
    output.print(
      SuggestionAnswers(gathering.acquaintances, in: output.language)
        .suggested(pairs, event: gathering.event, among: gathering.nodes.count))
  }
}
