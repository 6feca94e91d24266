// maillage merge

import Answers
import ArgumentParser
import Collaborations
import NetworkStore
import Wording

struct MergeActors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one actor of several: the first is kept.",
    discussion: """
      Participations, collaborations, parts, aliases and attributes of the others pass to the \
      first, and their names become its aliases. What they say otherwise is listed, and kept as an \
      attribute. It is one step of the history: undo takes all of it back.

      EXAMPLE
        maillage merge "CREST Lens" "CREST de Lens" --dry-run
        maillage merge "CREST Lens" "CREST de Lens"
      """)

  @Argument(
    help: ArgumentHelp("The actor to keep, then those that become it.", valueName: "actor"))
  var actors: [String]
  @Flag(help: "Show what would happen, and change nothing.")
  var dryRun = false
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if actors.count == 1 {
      throw ValidationError(Console.words(.mergeTakesTwo))
    }
  }

  func run() throws {
    let merging = ActorMerging(actors: actors)
    let plan = try network.change(dryRun: dryRun) { network in
      let plan = try merging.plan(in: network)
      return (plan.steps, plan)
    }
    output.print(DuplicateAnswers.merged(plan, isDryRun: dryRun, in: output.language))
  }
}
