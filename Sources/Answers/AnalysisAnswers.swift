// Rankings, whole-network measures and ties as JSON and tables.

import Collaborations
public import NetworkAnalysis
import Wording

/// Answers about a network seen through a lens.
public struct AnalysisAnswers {
  let graph: ActorGraph
  let networkName: String

  /// Creates the answers about `graph`, whose network file is called `networkName`.
  public init(_ graph: ActorGraph, networkName: String) {
    self.graph = graph
    self.networkName = networkName
  }

  /// `rank`: the rows of `ranking` up to `top`, everyone tied at the cut included.
  ///
  /// With a `stability`, each row says between which ranks the actor moved, and how often it was
  /// in the top.
  public func ranking(_ ranking: Ranking, top: Int?, stability: RankStability? = nil) -> Answer {
    let rows = ranking.top(top)
    let table = TextTable(
      [.number("rank"), .text("name"), .text("kind")]
        + ranking.measures.map { .number(.measureShortName($0.rawValue)) }
        + (stability.map { [.number("ranks"), .number(.inTop($0.top))] } ?? []),
      rows: rows.map { row in
        let actor = graph.actors[row.node]
        return [.text(row.rank.map(String.init) ?? "–"), .text(actor.name), .word(actor.kind)]
          + (row.values.map(FigureText.of) + (stability?.cells(of: row.node) ?? []))
          .map { .text($0) }
      })
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON,
      "actors": .count(graph.actors.count), "ties": .count(graph.tieCount),
      "measures": .array(zip(ranking.measures, ranking.definitions).map(json)),
      "ranking": .array(
        rows.map { row in
          let actor = graph.actors[row.node]
          return .members([
            "rank": .count(row.rank), "id": .string(actor.id), "name": .string(actor.name),
            "kind": .string(actor.kind), "values": values(row, of: ranking),
            "stability": stability?.json(of: row.node) ?? .null,
          ])
        }),
      "stability": stability?.json ?? .null,
      "notes": .sentences(graph.notes + ranking.notes),
    ])
    var sections = [Answer.Section(lensSentence), Answer.Section(nil, table)]
    sections += zip(ranking.measures, ranking.definitions).map { measure, definition in
      .init(
        .measureLine(
          id: measure.rawValue, definition: definition, normalisation: measure.normalisation,
          disconnected: measure.disconnected))
    }
    if let stability {
      sections.append(
        .init(
          .stability(
            rounds: stability.rounds, droppedPercent: Int(stability.dropped * 100),
            seed: stability.seed)))
    }
    return Answer(json: json, sections: sections, notes: graph.notes + ranking.notes)
  }

  /// `measure`: the whole-network table.
  public func measures(_ measures: NetworkMeasures) -> Answer {
    let rows = measures.values
    let table = TextTable(
      [.text("measure"), .number("value"), .text("meaning")],
      rows: rows.map {
        [
          .sentence(.networkMeasureTitle($0.id)), .text(FigureText.of($0.value)),
          .sentence(.networkMeasure($0.id)),
        ]
      })
    let json = JSONValue.object(
      rows.map { .init(key: $0.id, value: .number($0.value)) } + [
        .init(key: "network", value: .string(networkName)), .init(key: "lens", value: lensJSON),
        .init(key: "notes", value: .sentences(graph.notes)),
      ])
    return Answer(
      json: json, sections: [.init(lensSentence), .init(nil, table)], notes: graph.notes)
  }

  /// `list ties`, the heaviest first when a `top` is given, else in the order of the actors.
  public func ties(top: Int?) -> Answer {
    var ties = graph.allTies()
    if let top {
      ties.sort { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
      ties = Array(ties.prefix(top))
    }
    let table = TextTable(
      [.text("a"), .text("b"), .number("weight"), .number("records")],
      rows: ties.map { tie in
        [
          graph.actors[tie.first].name, graph.actors[tie.second].name, FigureText.of(tie.weight),
          String(tie.records.count),
        ]
      })
    let json = JSONValue.array(
      ties.map { tie in
        .members([
          "a": .string(graph.actors[tie.first].id), "b": .string(graph.actors[tie.second].id),
          "weight": .number(tie.weight),
          "records": .array(tie.records.map { Self.json(graph.records[$0]) }),
          "aName": .string(graph.actors[tie.first].name),
          "bName": .string(graph.actors[tie.second].name),
        ])
      })
    return Answer(
      json: json, sections: [.init(.counted(ties.count, .tie), table), .init(lensSentence)],
      notes: graph.notes)
  }
}

// MARK: - Parts

extension AnalysisAnswers {
  var lensSentence: Sentence {
    .lens(
      actors: graph.actors.count, ties: graph.tieCount, from: graph.ties.rawValue,
      weight: graph.lens.weight.rawValue, isDirected: graph.lens.isDirected,
      isWeightedDistance: graph.lens.distance == .weighted, filters: graph.lens.filters)
  }

  var lensJSON: JSONValue {
    var filters: [(key: String, values: [String])] = []
    for filter in graph.lens.filters {
      if let last = filters.indices.last, filters[last].key == filter.name {
        filters[last].values.append(filter.value)
      } else {
        filters.append((filter.name, [filter.value]))
      }
    }
    return .members([
      "ties": .string(graph.ties.rawValue), "weight": .string(graph.lens.weight.rawValue),
      "filters": .object(filters.map { .init(key: $0.key, value: .texts($0.values)) }),
      "directed": .bool(graph.lens.isDirected), "distance": .string(graph.lens.distance.rawValue),
    ])
  }

  static func json(_ record: TieRecord) -> JSONValue {
    .members([
      "type": .string(record.type.rawValue), "id": .string(record.id),
      "title": .string(record.title), "source": .text(record.source?.text),
    ])
  }

  private func json(_ measure: Measure, _ definition: Sentence) -> JSONValue {
    .members([
      "id": .string(measure.rawValue), "definition": .sentence(definition),
      "normalisation": .sentence(measure.normalisation),
      "disconnected": .sentence(measure.disconnected),
    ])
  }

  private func values(_ row: Ranking.Row, of ranking: Ranking) -> JSONValue {
    .object(
      zip(ranking.measures, row.values).map { .init(key: $0.rawValue, value: .number($1)) })
  }
}
