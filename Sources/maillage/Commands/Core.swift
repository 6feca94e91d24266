// maillage core

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore
import Wording

struct Core: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "core",
    abstract: "Say who forms a dense core, and who is tied to it from around.",
    discussion: """
      Two models: the core whose pattern correlates best with the ties (Borgatti and Everett), and \
      the one with the fewest exceptions (Lip). There are often several best cores, and all are \
      listed. Up to 20 actors every division is tried; above, seeded searches say how often they \
      agree.

      EXAMPLE
        maillage core
        maillage core --between 0.5 --searches 200 --seed 7
      """)

  @Option(
    help: ArgumentHelp(
      "How dense ties between core and periphery are taken to be, from 0 to 1 (default: they are "
        + "left out of the correlation).", valueName: "density"))
  var between: Double?
  @Option(
    help: ArgumentHelp(
      "How many searches to make where not every division is tried.", valueName: "number"))
  var searches = 50
  @OptionGroup var random: SeedOptions
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let between, !(0...1).contains(between) {
      throw ValidationError(Console.words(.optionTakesNumber("--between", from: 0, to: 1)))
    }
    if searches < 1 {
      throw ValidationError(Console.words(.optionTakesNumber("--searches", from: 1)))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Looking for a core")
    defer { progress.finish() }
    let analysis = try Interruption.heeding {
      try CoreAnalysis(
        of: graph, between: between, searches: searches, seed: random.seed,
        execution: progress.execution(threads: effort.threads))
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: path).core(analysis))
  }
}
