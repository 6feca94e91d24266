// What would remain without the most connected, and without the organisers.

import Collaborations
import GraphAlgorithms
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// The network as its most connected actors leave, and without the organisers of the events.
  mutating func addRobustness(of context: ReportContext) throws {
    let graph = context.graph
    guard graph.tieCount > 0 else { return }
    section("robustness", .report(.robustness))
    if graph.actors.count >= 10 { try addDismantling(of: context) }
    try addWithoutOrganisers(of: context)
  }

  private mutating func addDismantling(of context: ReportContext) throws {
    let graph = context.graph
    let count = min(10, graph.actors.count / 4)
    let robustness = try Robustness(
      of: graph, by: .degree, count: count, seed: context.options.seed,
      execution: context.execution)
    let command = context.command("robustness --by degree --top \(count)")
    let steps = robustness.steps
    let chart = LineChart(
      periods: steps.indices.map { language.number($0) },
      series: [
        .init(
          name: Sentence.leavingFirst.text(in: language),
          values: steps.map { Double($0.left.giant) }),
        .init(
          name: Sentence.leavingAtRandom(rounds: robustness.rounds, seed: robustness.seed)
            .text(in: language),
          values: steps.map { $0.randomGiant?.mean ?? Double($0.left.giant) }),
      ],
      periodTitle: Sentence.actorsGone.text(in: language),
      valueTitle: Sentence.actorsInLargest.text(in: language), number: axisNumber)
    self.chart(
      chart.canvas(height: 180), title: .report(.robustness), description: .actorsInLargest,
      command: command)
    let fragile = robustness.articulations.prefix(5)
    if !fragile.isEmpty {
      list(fragile.map { .withoutActor(context.name($0.node), cutOff: $0.cutOff) })
    }
  }

  private mutating func addWithoutOrganisers(of context: ReportContext) throws {
    guard
      let pair = try WithAndWithout(
        context.organiserIDs, of: context.network, through: context.lens,
        execution: context.execution)
    else { return }
    let organisers = pair.removed.map(\.name)
    let rows: [(String, (NetworkMeasures) -> ReportCell)] = [
      ("actors", { .count($0.actors) }), ("ties", { .count($0.ties) }),
      ("density", { .number($0.density) }), ("giant", { .count($0.giant) }),
      ("meanDistance", { .number($0.meanDistance) }),
    ]
    table(
      .withoutOrganisers(count: organisers.count), file: "without-organisers.csv",
      columns: [.measure, .withAll, .without],
      rows: rows.map { key, cell in
        [
          .text(Sentence.networkMeasureName(key).text(in: language)), cell(pair.with),
          cell(pair.without),
        ]
      },
      command: context.command(
        "measure"
          + organisers.prefix(4).map { " --without " + ReportContext.quoted($0) }.joined()
          + (organisers.count > 4 ? " …" : "")))
  }
}
