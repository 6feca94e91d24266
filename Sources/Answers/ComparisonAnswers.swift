// Two networks compared, as JSON and tables.

import Collaborations
public import NetworkAnalysis
import Wording

/// The answer about two networks compared.
public struct ComparisonAnswers {
  private let comparison: Comparison
  private let names: (before: String, after: String)
  private let without: [(side: String, parts: WithAndWithout)]
  private let networkName: String

  /// Creates the answer about `comparison`, the sides of which are called `names`; `without` are
  /// the sides `before` and `after` with some actors and without them.
  public init(
    _ comparison: Comparison, names: (before: String, after: String),
    without: [(side: String, parts: WithAndWithout)], networkName: String
  ) {
    self.comparison = comparison
    self.names = names
    self.without = without
    self.networkName = networkName
  }

  /// `compare`: what was kept, what is new, what was lost; the tables of actors hold the first
  /// `top`.
  public func answer(top: Int) -> Answer {
    let notes = notes
    let newcomers = Newcomers(in: comparison)
    let json = JSONValue.members([
      "network": .string(networkName), "before": side(names.before, comparison.before),
      "after": side(names.after, comparison.after), "actors": counts(comparison.actorCount),
      "ties": counts(comparison.tieCount),
      "repeatTieRate": .number(comparison.repeatTieRate),
      "tieRetention": .number(comparison.tieRetention),
      "returningActorRate": .number(comparison.returningActorRate),
      "measures": .array(comparison.measures.changes.map(change)),
      "rounds": .count(comparison.measures.rounds),
      "seed": .number(Double(comparison.measures.seed)),
      "without": .array(without.map(withoutJSON)),
      "newcomers": .members([
        "count": .count(newcomers.count), "tiedToKept": .count(newcomers.tiedToKept),
        "inGiant": .count(newcomers.inGiant), "medianRank": .number(newcomers.medianRank),
      ]),
      "by": .string(comparison.measure.rawValue), "actorList": actorList, "tieList": tieList,
      "notes": .sentences(notes),
    ])
    var sections = [
      Answer.Section(AnalysisAnswers(comparison.after, networkName: networkName).lensSentence),
      .init(
        .compared(
          before: names.before, after: names.after,
          actors: (comparison.before.actors.count, comparison.after.actors.count),
          ties: (comparison.before.tieCount, comparison.after.tieCount)), fateTable),
      .init(
        .repeatRates(
          ties: FigureText.of(comparison.repeatTieRate),
          retention: FigureText.of(comparison.tieRetention),
          actors: FigureText.of(comparison.returningActorRate))),
      .init(
        .bootstrapIntervals(
          rounds: comparison.measures.rounds, seed: comparison.measures.seed,
          leavesOutPaths: comparison.measures.leavesOutPaths), measureTable),
    ]
    sections += without.map(withoutSection)
    let ranks = rankTable(top: top)
    if !ranks.rows.isEmpty {
      sections.append(.init(.rankChanges(measure: comparison.measure.rawValue), ranks))
    }
    let newcomerTable = newcomerTable(top: top)
    sections.append(
      .init(
        .newcomers(
          count: newcomers.count, tiedToKept: newcomers.tiedToKept, inGiant: newcomers.inGiant,
          medianRank: FigureText.of(newcomers.medianRank), of: comparison.after.actors.count),
        newcomerTable.rows.isEmpty ? nil : newcomerTable))
    return Answer(json: json, sections: sections, notes: notes)
  }
}

// MARK: - JSON

extension ComparisonAnswers {
  private var notes: [Sentence] {
    var notes: [Sentence] = []
    for (name, graph) in [(names.before, comparison.before), (names.after, comparison.after)] {
      for note in graph.notes where !notes.contains(note) { notes.append(note) }
      if graph.actors.isEmpty { notes.append(.sideIsEmpty(name)) }
    }
    return notes + (without.isEmpty ? [.noOrganisersKnown] : [])
  }

  private func side(_ name: String, _ graph: ActorGraph) -> JSONValue {
    .members([
      "name": .string(name), "lens": AnalysisAnswers(graph, networkName: networkName).lensJSON,
      "actors": .count(graph.actors.count), "ties": .count(graph.tieCount),
      "records": .count(graph.records.count),
    ])
  }

  private func counts(_ count: (Fate) -> Int) -> JSONValue {
    .object(Fate.allCases.map { .init(key: $0.rawValue, value: .count(count($0))) })
  }

  private func change(_ change: MeasureChanges.Change) -> JSONValue {
    .members([
      "id": .string(change.id), "before": .number(change.before.value),
      "after": .number(change.after.value), "difference": .number(change.difference.value),
      "low": .number(change.difference.low), "high": .number(change.difference.high),
      "beforeLow": .number(change.before.low), "beforeHigh": .number(change.before.high),
      "afterLow": .number(change.after.low), "afterHigh": .number(change.after.high),
    ])
  }

  private func withoutJSON(_ side: (side: String, parts: WithAndWithout)) -> JSONValue {
    func json(_ measures: NetworkMeasures) -> JSONValue {
      .object(measures.values.map { .init(key: $0.id, value: .number($0.value)) })
    }
    return .members([
      "side": .string(side.side),
      "removed": .array(
        side.parts.removed.map {
          .members(["id": .string($0.id), "name": .string($0.name)])
        }), "with": json(side.parts.with), "without": json(side.parts.without),
    ])
  }

  private var actorList: JSONValue {
    .array(
      comparison.actors.map { actor in
        .members([
          "id": .string(actor.actor.id), "name": .string(actor.actor.name),
          "fate": .string(actor.fate.rawValue), "rankBefore": .count(actor.before?.rank),
          "rankAfter": .count(actor.after?.rank), "before": .number(actor.before?.value),
          "after": .number(actor.after?.value),
        ])
      })
  }

  private var tieList: JSONValue {
    .array(
      comparison.ties.map { tie in
        .members([
          "a": .string(comparison.actors[tie.first].actor.id),
          "b": .string(comparison.actors[tie.second].actor.id),
          "fate": .string(tie.fate.rawValue), "before": .number(tie.before),
          "after": .number(tie.after),
        ])
      })
  }
}

// MARK: - Tables

extension ComparisonAnswers {
  private var fateTable: TextTable {
    TextTable(
      [.text("what")] + Fate.allCases.map { .number(.fate($0.rawValue)) },
      rows: [
        fateRow("actors") { comparison.actorCount($0) },
        fateRow("ties") { comparison.tieCount($0) },
      ])
  }

  private func fateRow(_ thing: String, _ count: (Fate) -> Int) -> [TextTable.Cell] {
    [.sentence(.heading(thing))] + Fate.allCases.map { .text(String(count($0))) }
  }

  private var measureTable: TextTable {
    TextTable(
      [
        .text("measure"), .number("before"), .number("after"), .number("difference"),
        .number("95 % interval"),
      ],
      rows: comparison.measures.changes.map { change -> [TextTable.Cell] in
        let interval = change.difference.low.flatMap { low in
          change.difference.high.map { "\(FigureText.of(low)) … \(FigureText.of($0))" }
        }
        return [
          .sentence(.networkMeasureTitle(change.id)), .text(FigureText.of(change.before.value)),
          .text(FigureText.of(change.after.value)), .text(FigureText.of(change.difference.value)),
          .text(interval ?? "–"),
        ]
      })
  }

  private func withoutSection(_ side: (side: String, parts: WithAndWithout)) -> Answer.Section {
    let keys = [
      "actors", "ties", "density", "components", "giant", "giantShare", "meanDistance",
      "fragmentation",
    ]
    let (with, without) = (side.parts.with.values, side.parts.without.values)
    let rows = zip(with, without).filter { keys.contains($0.0.id) }
    let named = side.parts.removed.prefix(3).map(\.name)
    let table = TextTable(
      [
        .text(.verbatim(side.side == "before" ? names.before : names.after)), .number("with"),
        .number("without"),
      ],
      rows: rows.map {
        [
          .sentence(.networkMeasureTitle($0.id)), .text(FigureText.of($0.value)),
          .text(FigureText.of($1.value)),
        ]
      })
    return .init(.withAndWithout(names: named, count: side.parts.removed.count), table)
  }

  private func rankTable(top: Int) -> TextTable {
    let first = comparison.actors.filter { actor in
      [actor.before?.rank, actor.after?.rank].contains { $0.map { $0 <= top } ?? false }
    }
    let ordered = first.sorted { left, right in
      let (one, other) = (left.after?.rank ?? .max, right.after?.rank ?? .max)
      let (oldOne, oldOther) = (left.before?.rank ?? .max, right.before?.rank ?? .max)
      return (one, oldOne, left.actor.id) < (other, oldOther, right.actor.id)
    }
    return TextTable(
      [
        .text("name"), .number("rank before"), .number("rank after"), .number("before"),
        .number("after"),
      ],
      rows: ordered.prefix(3 * max(0, top)).map { actor in
        [
          actor.actor.name, actor.before?.rank.map { String($0) } ?? "–",
          actor.after?.rank.map { String($0) } ?? "–", FigureText.of(actor.before?.value),
          FigureText.of(actor.after?.value),
        ]
      })
  }

  private func newcomerTable(top: Int) -> TextTable {
    let new = comparison.actors.filter { $0.fate == .new }
      .sorted { left, right in
        (left.after?.rank ?? .max, left.actor.id) < (right.after?.rank ?? .max, right.actor.id)
      }
    return TextTable(
      [
        .text("newcomer"), .number("rank"), .number(.measureShortName(comparison.measure.rawValue)),
      ],
      rows: new.prefix(max(0, top)).map { actor in
        [
          actor.actor.name, actor.after?.rank.map { String($0) } ?? "–",
          FigureText.of(actor.after?.value),
        ]
      })
  }
}
