// The actors that stand between others.

import NetworkAnalysis
import Wording

extension ReportDocument {
  /// Brokers, their roles, and the pairs that they alone bring together.
  mutating func addBrokers(of context: ReportContext) throws {
    section("brokers", .report(.brokers))
    let analysis = try BrokerAnalysis(
      context.grouping, of: context.graph, detailed: 3, pairLimit: 4,
      execution: context.execution)
    let brokers = analysis.brokers.filter { $0.total > 0 }
    guard !brokers.isEmpty else {
      paragraph(.noBrokers)
      return
    }
    paragraph(.brokersInWords(by: context.attribute))
    let command = context.command("brokers --by \(ReportContext.quoted(context.attribute))")
    let chart = BarChart(
      bars: brokers.prefix(8).map { broker in
        .init(
          name: context.name(broker.node), value: Double(broker.total),
          label: language.number(broker.total))
      },
      axisTitle: Sentence.report(.numberOfPairs).text(in: language), number: axisNumber)
    self.chart(
      chart.canvas(), title: .report(.brokers), description: .brokerRoles, command: command)
    let words: [BrokerRole: ReportWord] = [
      .coordinator: .coordinator, .consultant: .consultant, .gatekeeper: .gatekeeper,
      .representative: .representative, .liaison: .liaison,
    ]
    table(
      .brokerRoles, file: "brokers.csv",
      columns: [.actor, .group] + analysis.roles.compactMap { words[$0] }
        + [.total, .constraint, .effectiveSize],
      rows: brokers.map { broker in
        let group = analysis.grouping.names[analysis.grouping.labels[broker.node]]
        return [.text(context.name(broker.node)), .text(context.groupName(group))]
          + analysis.roles.map { .number(broker.counts[$0]) }
          + [.count(broker.total), .number(broker.constraint), .number(broker.effectiveSize)]
      }, limit: 8, command: command)
    list(
      zip(brokers, analysis.solePairs).compactMap { broker, sole in
        guard let pair = sole.pairs.first else { return nil }
        return .solePair(
          context.name(broker.node), first: context.name(pair.first),
          second: context.name(pair.second), others: sole.count - 1)
      })
  }
}
