// How the numbers were made, and what they cannot show.

import Collaborations
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// Data, choices, definitions, what is missing, and limits.
  mutating func addMethod(of context: ReportContext, measures: NetworkMeasures) {
    section("method", .report(.method), startsPage: true)
    let network = context.network
    heading(.report(.choices))
    let dated = context.graph.records.count { $0.from == nil }
    let records = context.graph.records
    var choices: [Sentence] = [
      .methodData(
        file: ReportContext.quoted(context.options.network), actors: network.actors.count,
        events: network.events.count, collaborations: network.collaborations.count),
      .figureLens(
        ties: context.graph.ties.rawValue, weight: context.lens.weight.rawValue,
        isDirected: context.lens.isDirected, filters: context.lens.filters),
      .methodWeights(rule: context.lens.weight.rawValue),
      .methodSeed(context.options.seed, permutations: context.options.permutations),
    ]
    choices += context.graph.notes
    list(choices)
    heading(.report(.definitions))
    body(
      definitions: [Measure.degree, .strength, .betweenness, .constraint, .effectiveSize].map {
        ($0.rawValue, $0.definition)
      })
    paragraph(.brokerNull, isQuiet: true)
    heading(.report(.limits))
    let actors = context.graph.actors
    list([
      .methodMissing(
        undated: dated, records: records.count,
        withoutCountry: actors.count { $0.country == nil },
        unplaced: actors.count { $0.latitude == nil || $0.longitude == nil },
        actors: actors.count),
      .methodInferred(
        records.count { $0.source?.certainty == .inferred }, of: records.count),
      .methodLimits, .methodPrivacy,
    ])
    table(
      .report(.all), file: "network.csv", columns: [.measure, .all],
      rows: Self.rows(of: measures, language), limit: 25, command: context.command("measure"))
  }

  private static func rows(of measures: NetworkMeasures, _ language: Language) -> [[ReportCell]] {
    let values: [(String, ReportCell)] = [
      ("actors", .count(measures.actors)), ("ties", .count(measures.ties)),
      ("isolates", .count(measures.isolates)), ("components", .count(measures.components)),
      ("giant", .count(measures.giant)), ("density", .number(measures.density)),
      ("meanDegree", .number(measures.meanDegree)),
      ("degreeCentralisation", .number(measures.degreeCentralisation)),
      ("betweennessCentralisation", .number(measures.betweennessCentralisation)),
      ("transitivity", .number(measures.transitivity)),
      ("meanClustering", .number(measures.meanClustering)),
      ("meanDistance", .number(measures.meanDistance)),
      ("diameter", .number(measures.diameter)),
      ("fragmentation", .number(measures.fragmentation)),
    ]
    return values.map { key, cell in
      [.text(Sentence.networkMeasureName(key).text(in: language)), cell]
    }
  }
}
