// maillage robustness

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore
import Wording

struct Robustness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness",
    abstract: "Say what falls apart when the first actors leave, and what the network hangs by.",
    discussion: """
      The first actors by a measure leave one after another, against as many that leave at random. \
      Then the actors and the ties are named without which a component falls apart.

      EXAMPLE
        maillage robustness --by betweenness --top 5
        maillage robustness --top 3 --rounds 5000 --seed 7
      """)

  @Option(help: ArgumentHelp("The measure by which actors leave.", valueName: "measure"))
  var by = NetworkAnalysis.Measure.degree
  @Option(help: ArgumentHelp("How many leave.", valueName: "number"))
  var top = 10
  @Option(
    help: ArgumentHelp(
      "How many orders are drawn at random (default: 1000, or 100 in a large network).",
      valueName: "number"))
  var rounds: Int?
  @OptionGroup var random: SeedOptions
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...10_000).contains(top) else {
      throw ValidationError(Console.words(.optionTakesNumber("--top", from: 0, to: 10_000)))
    }
    guard (0...100_000).contains(rounds ?? 0) else {
      throw ValidationError(Console.words(.optionTakesNumber("--rounds", from: 0, to: 100_000)))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Measuring")
    defer { progress.finish() }
    let robustness = try Interruption.heeding {
      try NetworkAnalysis.Robustness(
        of: graph, by: by, count: top, rounds: rounds, seed: random.seed,
        execution: progress.execution(threads: effort.threads))
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: path).robustness(robustness))
  }
}
