// maillage groups

import Answers
import ArgumentParser
import NetworkAnalysis
import NetworkStore
import Wording

struct Groups: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Say how groups of actors are tied within and between them.",
    discussion: """
      The E-I index is ties between groups less ties within, over all ties: -1 when every tie \
      stays in its group, 1 when every tie leaves it. A permutation test says whether chance would \
      have done as much: the groups are dealt out again at random, the ties stay. Actors of whom \
      the attribute is not stated are a group of their own.

      EXAMPLE
        maillage groups --by country
        maillage groups --by kind --edition "Semaine de l'Innovation 2009" --seed 7
      """)

  @OptionGroup var groups: GroupOptions
  @Option(help: ArgumentHelp("How often the groups are dealt out.", valueName: "number"))
  var permutations = 10_000
  @OptionGroup var random: SeedOptions
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (0...10_000_000).contains(permutations) else {
      throw ValidationError(
        Console.words(.optionTakesNumber("--permutations", from: 0, to: 10_000_000)))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Measuring")
    defer { progress.finish() }
    let execution = progress.execution(threads: effort.threads)
    let analysis = try Interruption.heeding {
      try GroupAnalysis(
        groups.grouping(of: graph, seed: random.seed, execution: execution), of: graph,
        permutations: permutations, seed: random.seed, execution: execution)
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: path).groups(analysis))
  }
}
