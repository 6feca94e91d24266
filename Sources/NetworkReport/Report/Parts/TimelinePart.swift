// The network over time.

import Collaborations
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// Actors and ties so far, period by period.
  mutating func addTimeline(of context: ReportContext) {
    section("timeline", .report(.timeline))
    let period = Self.period(of: context)
    let timeline = Timeline(of: context.graph, in: context.network, by: period)
    guard !timeline.steps.isEmpty else {
      paragraph(.nothingRecorded)
      return
    }
    let command = context.command("timeline --by \(period.rawValue)")
    let steps = timeline.steps
    if steps.count > 1 {
      let chart = LineChart(
        periods: steps.map(\.period),
        series: [
          .init(
            name: Sentence.report(.actorsSoFar).text(in: language),
            values: steps.map { Double($0.actors) }),
          .init(
            name: Sentence.report(.tiesSoFar).text(in: language),
            values: steps.map { Double($0.ties) }),
        ],
        periodTitle: Sentence.report(.time).text(in: language),
        valueTitle: Sentence.totalInWords.text(in: language), number: axisNumber)
      self.chart(
        chart.canvas(), title: .report(.timeline), description: .totalInWords, command: command)
    }
    table(
      .report(.timeline), file: "timeline.csv",
      columns: [
        .period, .actors, .newActors, .ties, .newTies, .components, .giantShare,
        .crossBorderShare,
      ],
      rows: steps.map { step in
        [
          .text(step.period.replacing("-", with: "\u{2011}")), .count(step.actors),
          .count(step.newActors), .count(step.ties),
          .count(step.newTies), .count(step.components), .share(step.giantShare),
          .share(step.crossBorderShare),
        ]
      }, limit: 8, command: command)
    if timeline.leftOut > 0 { paragraph(.recordsWithoutDate(timeline.leftOut), isQuiet: true) }
  }

  /// Days where all records lie within two months, months within four years, and years beyond.
  private static func period(of context: ReportContext) -> TimelinePeriod {
    let days = context.graph.records.compactMap { $0.from?.dayNumber }
    guard let first = days.min(), let last = days.max() else { return .day }
    return last - first <= 62 ? .day : .month
  }
}
