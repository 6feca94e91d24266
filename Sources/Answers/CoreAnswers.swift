// Core and periphery as JSON and tables.

import Collaborations
public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// `core`: who forms a core, by both models, with all the best cores.
  public func core(_ analysis: CoreAnalysis) -> Answer {
    let (fit, lip) = (analysis.fit, analysis.lip)
    var notes = graph.notes
    if !graph.actors.isEmpty, fit.correlation.map({ $0 < CoreAnalysis.clear }) ?? true {
      notes.append(.noClearCore())
    }
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON, "model": .string("borgatti-everett"),
      "between": .number(analysis.between), "correlation": .number(fit.correlation),
      "optima": .number(fit.optima), "cores": .array(fit.cores.map(names)),
      "densities": .members([
        "core": .number(analysis.densities[0]), "between": .number(analysis.densities[1]),
        "periphery": .number(analysis.densities[2]),
      ]),
      "exhaustive": .bool(analysis.searches == nil), "searches": .count(analysis.searches),
      "agreement": .number(analysis.agreement), "seed": .number(Double(analysis.seed)),
      "lip": .members([
        "exceptions": .count(analysis.exceptions), "optima": .number(lip.optima),
        "correlation": .number(lip.correlation), "cores": .array(lip.cores.map(names)),
      ]),
      "definitions": .sentences([.coreFitMeaning(), .coreExceptionsMeaning()]),
      "notes": .sentences(notes),
    ])
    let sections: [Answer.Section] = [
      .init(lensSentence),
      .init(
        .coreFit(
          correlation: FigureText.of(fit.correlation), optima: Int(fit.optima),
          searches: analysis.searches, agreement: FigureText.of(analysis.agreement * 100),
          seed: analysis.seed),
        fit.cores.isEmpty ? nil : table(of: fit.cores)),
      .init(
        .coreExceptions(count: analysis.exceptions, optima: FigureText.of(lip.optima)),
        graph.actors.isEmpty ? nil : table(of: lip.cores)),
      .init(.coreFitMeaning()), .init(.coreExceptionsMeaning()),
    ]
    return Answer(json: json, sections: sections, notes: notes)
  }

  private func names(_ core: [Int]) -> JSONValue {
    .array(
      core.map { node in
        .members([
          "id": .string(graph.actors[node].id), "name": .string(graph.actors[node].name),
        ])
      })
  }

  /// The first twenty cores, with up to thirty names each.
  private func table(of cores: [[Int]]) -> TextTable {
    TextTable(
      [.number("core"), .number("actors"), .text("name")],
      rows: cores.prefix(20).enumerated().map { place, core in
        let names = core.prefix(30).map { graph.actors[$0].name }.joined(separator: "; ")
        return [String(place + 1), String(core.count), core.count > 30 ? names + "; …" : names]
      })
  }
}
