// The most connected actors, and how sure their ranks are.

import Collaborations
import NetworkAnalysis

/// The ranking that the report shows, and how far its ranks depend on a few ties.
struct RankedActors {
  let ranking: Ranking
  /// `nil` where there is no tie to leave out, or where rounds would take minutes.
  let stability: RankStability?

  static let top = 10

  init(of context: ReportContext) throws {
    let graph = context.graph
    ranking = try Ranking(
      of: graph, by: [.degree, .strength, .betweenness], execution: context.execution)
    let rounds = graph.tieCount <= 20_000 ? 200 : graph.tieCount <= 200_000 ? 50 : 0
    stability =
      graph.tieCount == 0 || rounds == 0
      ? nil
      : try RankStability(
        of: graph, by: .degree, rounds: rounds, top: Self.top, seed: context.options.seed,
        execution: context.execution)
  }

  /// The actors of the first rank that have a tie.
  var first: [Int] {
    ranking.rows.prefix { $0.rank == 1 && ($0.values[0] ?? 0) > 0 }.map(\.node)
  }
}
