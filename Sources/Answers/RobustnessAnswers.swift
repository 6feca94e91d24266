// What a network hangs by, as JSON and tables.

import Collaborations
import GraphAlgorithms
public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// `robustness`: what is left when the first actors leave, and who and what holds it together.
  public func robustness(_ robustness: Robustness) -> Answer {
    var notes = graph.notes
    if !graph.actors.isEmpty, graph.tieCount == 0 { notes.append(.noTiesHere) }
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON,
      "by": .string(robustness.measure.rawValue), "rounds": .count(robustness.rounds),
      "seed": .number(Double(robustness.seed)),
      "steps": .array(robustness.steps.enumerated().map { step(number: $0, $1) }),
      "articulation": .array(
        robustness.articulations.map { articulation in
          .members([
            "id": .string(graph.actors[articulation.node].id),
            "name": .string(graph.actors[articulation.node].name),
            "pieces": .count(articulation.pieces), "cutOff": .count(articulation.cutOff),
          ])
        }),
      "bridges": .array(
        robustness.bridges.map { bridge in
          .members([
            "a": .string(graph.actors[bridge.first].id),
            "b": .string(graph.actors[bridge.second].id),
            "aName": .string(graph.actors[bridge.first].name),
            "bName": .string(graph.actors[bridge.second].name), "cutOff": .count(bridge.cutOff),
          ])
        }),
      "notes": .sentences(notes),
    ])
    guard !graph.actors.isEmpty else {
      return Answer(json: json, sections: [.init(lensSentence)], notes: notes)
    }
    let shown = 20
    let (articulations, bridges) = (robustness.articulations, robustness.bridges)
    return Answer(
      json: json,
      sections: [
        .init(lensSentence),
        .init(
          .robustness(
            measure: robustness.measure.rawValue, count: robustness.steps.count - 1,
            rounds: robustness.rounds, seed: robustness.seed), stepTable(robustness.steps)),
        .init(
          .articulations(count: articulations.count, shown: min(shown, articulations.count)),
          articulations.isEmpty ? nil : articulationTable(articulations.prefix(shown))),
        .init(
          .bridges(count: bridges.count, shown: min(shown, bridges.count)),
          bridges.isEmpty ? nil : bridgeTable(bridges.prefix(shown))),
      ], notes: notes)
  }
}

// MARK: - Parts

extension AnalysisAnswers {
  private func step(number: Int, _ step: Robustness.Step) -> JSONValue {
    func json(_ spread: Robustness.Spread?) -> JSONValue {
      spread.map {
        .members(["mean": .number($0.mean), "low": .number($0.low), "high": .number($0.high)])
      } ?? .null
    }
    return .members([
      "removed": .count(number), "id": .text(step.node.map { graph.actors[$0].id }),
      "name": .text(step.node.map { graph.actors[$0].name }), "actors": .count(step.left.nodes),
      "ties": .count(step.left.links), "components": .count(step.left.components),
      "giant": .count(step.left.giant), "giantShare": .number(step.left.giantShare),
      "fragmentation": .number(step.left.fragmentation),
      "random": .members([
        "giant": json(step.randomGiant), "components": json(step.randomComponents),
        "fragmentation": json(step.randomFragmentation),
      ]),
    ])
  }

  private func stepTable(_ steps: [Robustness.Step]) -> TextTable {
    TextTable(
      [
        .number("removed"), .text("last"), .number("giant"), .number("at random"),
        .number("components"), .number("at random"), .number("fragmentation"),
        .number("at random"),
      ],
      rows: steps.enumerated().map { number, step in
        [
          String(number), step.node.map { graph.actors[$0].name } ?? "–", String(step.left.giant),
          text(step.randomGiant), String(step.left.components), text(step.randomComponents),
          FigureText.of(step.left.fragmentation), text(step.randomFragmentation),
        ]
      })
  }

  private func text(_ spread: Robustness.Spread?) -> String {
    spread.map { spread in
      "\(FigureText.of(spread.mean)) (\(FigureText.of(spread.low))–\(FigureText.of(spread.high)))"
    } ?? "–"
  }

  private func articulationTable(_ articulations: ArraySlice<Robustness.Articulation>) -> TextTable
  {
    TextTable(
      [.text("name"), .number("pieces"), .number("cut off")],
      rows: articulations.map {
        [graph.actors[$0.node].name, String($0.pieces), String($0.cutOff)]
      })
  }

  private func bridgeTable(_ bridges: ArraySlice<Robustness.Bridge>) -> TextTable {
    TextTable(
      [.text("a"), .text("b"), .number("cut off")],
      rows: bridges.map {
        [graph.actors[$0.first].name, graph.actors[$0.second].name, String($0.cutOff)]
      })
  }
}
