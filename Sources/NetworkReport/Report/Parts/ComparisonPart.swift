// This edition beside the one before it.

import Collaborations
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// Actors and ties kept, new and lost, and the measures of both editions; nothing where there is
  /// no earlier edition.
  mutating func addComparison(of context: ReportContext) throws {
    guard let edition = context.edition, let previous = context.previous else { return }
    section("comparison", .report(.comparison))
    var lens = context.lens
    lens.editions = [previous.name]
    lens.ties = context.graph.ties
    let comparison = try Comparison(
      of: lens.apply(to: context.network), with: context.graph, seed: context.options.seed,
      execution: context.execution)
    let command =
      "maillage compare \(ReportContext.quoted(previous.name)) "
      + "\(ReportContext.quoted(edition.name)) --seed \(context.options.seed) --network "
      + ReportContext.quoted(context.options.network)
    paragraph(.comparedEditions(previous.name, edition.name))
    table(
      .keptNewLost, file: "kept-new-lost.csv", columns: [.figure, .kept, .new, .lost],
      rows: [
        [.text(Sentence.report(.actors).text(in: language))]
          + [Fate.kept, .new, .lost].map { .count(comparison.actorCount($0)) },
        [.text(Sentence.report(.ties).text(in: language))]
          + [Fate.kept, .new, .lost].map { .count(comparison.tieCount($0)) },
      ], command: command)
    if let rate = comparison.repeatTieRate { paragraph(.repeatTies(rate)) }
    table(
      .measuresCompared(
        rounds: comparison.measures.rounds, seed: comparison.measures.seed),
      file: "comparison.csv", columns: [.measure, .before, .after, .difference, .interval],
      rows: comparison.measures.changes.map { change in
        let (low, high) = (change.difference.low, change.difference.high)
        let interval = low.flatMap { low in
          high.map { high in
            [low, high].map { Sentence.figureNumber($0).text(in: language) }
              .joined(separator: " … ")
          }
        }
        return [
          .text(Sentence.networkMeasureName(change.id).text(in: language)),
          .number(change.before.value), .number(change.after.value),
          .number(change.difference.value), .text(interval),
        ]
      }, limit: 16, command: command)
  }
}
