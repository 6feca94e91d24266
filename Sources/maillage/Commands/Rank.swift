// maillage rank

import Answers
import ArgumentParser
import GraphAlgorithms
public import NetworkAnalysis
import NetworkStore
import Wording

extension NetworkAnalysis.Measure: WordChoice {}

/// The words for the two models of Burt's constraint.
enum ConstraintModel: String, WordChoice, CaseIterable {
  case whole, ego

  var model: Constraint.Model { self == .ego ? .egoNetwork : .wholeNetwork }
}

struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Say who is most connected.",
    discussion: """
      Equal values share a rank (1-2-2-4), and everyone tied at the cut is included. A spreadsheet \
      or graph file can be ranked without a network file: it is read as import reads it, its bad \
      rows are reported, and nothing is written.

      EXAMPLES
        maillage rank --by degree --by betweenness --top 5
        maillage rank --two-mode --ties participations
        maillage rank --by constraint --constraint-model ego
        maillage rank --by betweenness --sampled 0.01 --seed 7
        maillage rank partners.csv --column actor=partner --column collaboration=project
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
  @Option(
    help: ArgumentHelp(
      "Where the constraint of an actor's contacts is computed: whole (all their ties, as networkx "
        + "and igraph do) or ego (ties within the actor's own network, as Burt first had it).",
      valueName: "model"))
  var constraintModel = ConstraintModel.whole
  @Option(
    help: ArgumentHelp(
      "Estimate betweenness from shortest paths drawn at random, for networks too large to search "
        + "whole: no actor is off by more than this share of all pairs, with a probability of 95 %.",
      valueName: "error"))
  var sampled: Double?
  @Flag(
    help: ArgumentHelp(
      "Rank actors and the records they meet in together, by degree, closeness and betweenness "
        + "with the norms of Borgatti and Everett."))
  var twoMode = false
  @OptionGroup var effort: EffortOptions
  @OptionGroup var lens: LensOptions
  @OptionGroup var input: InputFile
  @OptionGroup var network: NetworkOptions
  @OptionGroup(title: "Reading a spreadsheet or graph file") var reading: FileReadingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if top < 0 { throw ValidationError(Console.words(.optionTakesNumber("--top", from: 0))) }
    if let stability, stability < 1 {
      throw ValidationError(Console.words(.optionTakesNumber("--stability", from: 1)))
    }
    if let sampled, !(sampled >= 0.0001 && sampled < 1) {
      throw ValidationError(Console.words(.sampledTakesShare))
    }
  }

  func run() throws {
    let lens = try lens.lens
    let (path, known) = try network.read(input, as: reading)
    let graph = try lens.apply(to: known)
    let progress = Progress("Ranking")
    defer { progress.finish() }
    if twoMode { return try rankBothModes(of: graph, networkName: path, progress) }
    let groups = groupBy.map { Grouping(of: graph, by: $0) }
    let measures = by.isEmpty ? [.degree] : by
    let variants = MeasureVariants(
      constraintModel: constraintModel.model,
      sampledBetweenness: sampled.map { SampledBetweenness(error: $0, seed: seed) })
    let execution = progress.execution(threads: effort.threads)
    let pieces = stability == nil ? 1 : 2
    let (ranking, rankStability) = try Interruption.heeding {
      (
        try Ranking(
          of: graph, by: measures, groups: groups, variants: variants,
          execution: execution.part(0, of: pieces)),
        try stability.map {
          try RankStability(
            of: graph, by: measures[0], rounds: $0, top: top, seed: seed, groups: groups,
            variants: variants, execution: execution.part(1, of: pieces))
        }
      )
    }
    progress.finish()
    output.print(
      AnalysisAnswers(graph, networkName: path)
        .ranking(ranking, top: top, stability: rankStability))
  }

  private func rankBothModes(
    of graph: ActorGraph, networkName: String, _ progress: Progress
  ) throws {
    for (option, isGiven) in [("--stability", stability != nil), ("--sampled", sampled != nil)]
    where isGiven {
      throw Failure(.notForTwoModes(option), .usage)
    }
    let measures = try by.map { measure in
      guard let measure = TwoModeMeasure(rawValue: measure.rawValue) else {
        throw Failure(.notForTwoModes(measure.rawValue), .usage)
      }
      return measure
    }
    let ranking = try Interruption.heeding {
      try TwoModeRanking(
        of: graph, by: measures.isEmpty ? TwoModeMeasure.allCases : measures,
        execution: progress.execution(threads: effort.threads))
    }
    progress.finish()
    output.print(AnalysisAnswers(graph, networkName: networkName).twoModeRanking(ranking, top: top))
  }
}
