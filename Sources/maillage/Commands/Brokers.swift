// maillage brokers

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore
import Wording

struct Brokers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Say who stands between others that are not tied, and in which role.",
    discussion: """
      Gould and Fernandez's roles: a coordinator stands between two of its own group, a consultant \
      between two of another, a gatekeeper or representative between its own group and another, a \
      liaison between two other groups. Each count stands beside what the sizes of the groups \
      alone would give. Actors of whom the attribute is not stated are a group of their own.

      EXAMPLE
        maillage brokers --by country --top 5
        maillage brokers --by kind --directed
      """)

  @OptionGroup var groups: GroupOptions
  @Option(
    help: ArgumentHelp(
      "How many to show (default: 10 in tables, all in JSON).", valueName: "number"))
  var top: Int?
  @OptionGroup var random: SeedOptions
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let top, top < 0 {
      throw ValidationError(Console.words(.optionTakesNumber("--top", from: 0)))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Searching")
    defer { progress.finish() }
    let execution = progress.execution(threads: effort.threads)
    let shown = top ?? 10
    let analysis = try Interruption.heeding {
      try BrokerAnalysis(
        groups.grouping(of: graph, seed: random.seed, execution: execution), of: graph,
        detailed: min(shown, 100), execution: execution)
    }
    progress.finish()
    output.print(
      AnalysisAnswers(graph, networkName: path).brokers(
        analysis, top: shown, isCut: top != nil, seed: random.seed))
  }
}
