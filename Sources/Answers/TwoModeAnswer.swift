// Actors and records ranked together, as JSON and tables.

import Collaborations
public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// `rank --two-mode`: the rows of `ranking` up to `top`, everyone tied at the cut included.
  public func twoModeRanking(_ ranking: TwoModeRanking, top: Int?) -> Answer {
    let rows = ranking.top(top).map { (row: $0, label: label(of: $0.subject)) }
    let table = TextTable(
      [.number("rank"), .text("name"), .text("kind")]
        + ranking.measures.map { .number($0.rawValue) },
      rows: rows.map { row, label in
        [row.rank.map(String.init) ?? "–", label.name, label.kind]
          + row.values.map(FigureText.of)
      })
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON,
      "actors": .count(graph.actors.count), "ties": .count(graph.tieCount),
      "records": .count(ranking.recordCount), "links": .count(ranking.linkCount),
      "measures": .array(
        ranking.measures.map { measure in
          .members([
            "id": .string(measure.rawValue), "definition": .sentence(measure.definition),
            "normalisation": .sentence(measure.normalisation),
            "disconnected": .sentence(measure.disconnected),
          ])
        }),
      "ranking": .array(
        rows.map { row, label in
          .members([
            "rank": .count(row.rank), "id": .string(label.id), "name": .string(label.name),
            "kind": .string(label.kind), "mode": .string(label.mode),
            "values": Self.object(ranking.measures, row.values),
            "raw": Self.object(ranking.measures, row.raw),
          ])
        }),
      "notes": .sentences(graph.notes),
    ])
    let summary = Sentence.twoModeSummary(
      actors: graph.actors.count, records: ranking.recordCount, links: ranking.linkCount)
    let sections =
      [Answer.Section(lensSentence), .init(summary), .init(nil, table)]
      + ranking.measures.map {
        .init(
          .measureLine(
            id: $0.rawValue, definition: $0.definition, normalisation: $0.normalisation,
            disconnected: $0.disconnected))
      }
    return Answer(json: json, sections: sections, notes: graph.notes)
  }

  private func label(
    of subject: TwoModeRanking.Subject
  ) -> (id: String, name: String, kind: String, mode: String) {
    switch subject {
    case .actor(let node):
      let actor = graph.actors[node]
      return (actor.id, actor.name, actor.kind, "actor")
    case .record(let place):
      let record = graph.records[place]
      return (record.id, record.title, record.type.rawValue, record.type.rawValue)
    }
  }

  private static func object(_ measures: [TwoModeMeasure], _ values: [Double?]) -> JSONValue {
    .object(zip(measures, values).map { .init(key: $0.rawValue, value: .number($1)) })
  }
}
