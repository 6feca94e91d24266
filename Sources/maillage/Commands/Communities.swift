// maillage communities

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore
import Wording

struct Communities: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Find groups of actors with more ties inside than chance would put there.",
    discussion: """
      EXAMPLE
        maillage communities --resolution 1.5 --seed 7
      """)

  @Option(help: ArgumentHelp("Larger values give smaller communities.", valueName: "number"))
  var resolution = 1.0
  @Option(help: ArgumentHelp("The seed of the search.", valueName: "number"))
  var seed: UInt64 = 1
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard resolution.isFinite, resolution > 0 else {
      throw ValidationError(Console.words(.optionTakesPositive("--resolution")))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Searching")
    defer { progress.finish() }
    let list = try Interruption.heeding {
      try CommunityList(
        of: graph, resolution: resolution, seed: seed,
        execution: progress.execution(threads: effort.threads))
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: path).communities(list))
  }
}
