// maillage rank

import Answers
public import ArgumentParser
public import NetworkAnalysis
import NetworkStore

extension NetworkAnalysis.Measure: ExpressibleByArgument {}

struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say who is most connected.",
    discussion: """
      Equal values share a rank (1-2-2-4), and everyone tied at the cut is included.

      EXAMPLE
        maillage rank --by degree --by betweenness --top 5
      """)

  @Option(
    help: ArgumentHelp(
      "A measure; the first gives the order (repeatable): "
        + NetworkAnalysis.Measure.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "measure"))
  var by: [NetworkAnalysis.Measure] = []
  @Option(help: ArgumentHelp("How many to show (default: 10).", valueName: "number"))
  var top = 10
  @Option(
    help: ArgumentHelp(
      "What groups actors for brokerage and ei: country, region, place, kind or an attribute "
        + "(default: country, else kind).", valueName: "attribute"))
  var groupBy: String?
  @Option(
    help: ArgumentHelp(
      "Rank again this many times, each without 10 % of the ties drawn at random, and say how far "
        + "ranks move.", valueName: "rounds"))
  var stability: Int?
  @Option(help: ArgumentHelp("The seed of what is drawn at random.", valueName: "number"))
  var seed: UInt64 = 1
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes a number of 0 or more.") }
    if let stability, stability < 1 {
      throw ValidationError("--stability takes a number of 1 or more.")
    }
  }

  func run() throws {
    let lens = try lens.lens
    let path = try network.path
    let graph = try lens.apply(to: try network.openToRead().read())
    let progress = Progress("Ranking")
    defer { progress.finish() }
    let groups = groupBy.map { Grouping(of: graph, by: $0) }
    let measures = by.isEmpty ? [.degree] : by
    let execution = progress.execution(threads: effort.threads)
    let (ranking, rankStability) = try Interruption.heeding {
      (
        try Ranking(of: graph, by: measures, groups: groups, execution: execution),
        try stability.map {
          try RankStability(
            of: graph, by: measures[0], rounds: $0, top: top, seed: seed, groups: groups,
            execution: execution)
        }
      )
    }
    progress.finish()
    output.print(
      AnalysisAnswers(graph, networkName: path)
        .ranking(ranking, top: top, stability: rankStability))
  }
}
