// How a network grew, as JSON and a table.

public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// `timeline`: the network at the end of each period.
  public func timeline(_ timeline: Timeline) -> Answer {
    var notes = graph.notes
    if timeline.leftOut > 0 {
      notes.append(
        .recordsOutsideTimeline(count: timeline.leftOut, byEvent: timeline.period == .event))
    }
    if timeline.imprecise > 0 { notes.append(.recordsAtStartOfPeriod(count: timeline.imprecise)) }
    let json = JSONValue.array(
      timeline.steps.map { step in
        .members([
          "period": .string(step.period), "actors": .count(step.actors),
          "newActors": .count(step.newActors), "ties": .count(step.ties),
          "newTies": .count(step.newTies), "components": .count(step.components),
          "giantShare": .number(step.giantShare),
          "crossBorderShare": .number(step.crossBorderShare), "giant": .count(step.giant),
          "records": .count(step.records), "event": .text(step.event),
        ])
      })
    guard !timeline.steps.isEmpty else {
      return Answer(json: json, sections: [.init(.emptyTimeline)], notes: notes)
    }
    let table = TextTable(
      [
        .text(timeline.period.rawValue), .number("records"), .number("actors"), .number("new"),
        .number("ties"), .number("new ties"), .number("components"), .number("giant share"),
        .number("cross-border share"),
      ],
      rows: timeline.steps.map { step in
        [
          step.period, String(step.records), String(step.actors), String(step.newActors),
          String(step.ties), String(step.newTies), String(step.components),
          FigureText.of(step.giantShare), FigureText.of(step.crossBorderShare),
        ]
      })
    return Answer(
      json: json,
      sections: [
        .init(lensSentence),
        .init(
          .timeline(steps: timeline.steps.count, period: timeline.period.rawValue), table),
      ], notes: notes)
  }
}
