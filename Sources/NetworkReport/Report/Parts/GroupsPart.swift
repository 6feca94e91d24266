// Groups, the ties between them, and what chance would give.

import GraphAlgorithms
import NetworkAnalysis
import Wording

extension ReportDocument {
  private static let matrixSize = 12

  /// The groups, the matrix of the ties between them, and the E-I index.
  mutating func addGroups(of context: ReportContext) throws {
    section("groups", .report(.groups))
    guard context.graph.tieCount > 0 else {
      paragraph(.noTiesHere)
      return
    }
    let analysis = try GroupAnalysis(
      context.grouping, of: context.graph, permutations: context.options.permutations,
      seed: context.options.seed, execution: context.execution)
    let command = context.command("groups --by \(ReportContext.quoted(context.attribute))")
    if analysis.groups.count < 2 { paragraph(.oneGroupOnly) }
    if let value = analysis.ei.value, analysis.groups.count > 1 {
      paragraph(
        .eiInWords(
          value: value, expected: analysis.ei.expected, p: analysis.ei.p,
          permutations: analysis.ei.permutations, seed: analysis.seed))
    }
    let order = analysis.groups.indices.sorted { left, right in
      let (one, other) = (analysis.groups[left], analysis.groups[right])
      return one.actors == other.actors ? left < right : one.actors > other.actors
    }
    let largest = Array(order.prefix(Self.matrixSize))
    if largest.count > 1 {
      let matrix = MatrixChart(
        names: largest.map { context.groupName(analysis.groups[$0].name) },
        values: largest.map { row in
          largest.map { Double(analysis.mixing.cell(row, $0).ties) }
        }, number: axisNumber)
      chart(
        matrix.canvas(), title: .matrixTitle,
        description: .matrixIsCut(shown: largest.count, of: order.count), command: command)
      if largest.count < order.count {
        paragraph(.matrixIsCut(shown: largest.count, of: order.count), isQuiet: true)
      }
    }
    table(
      .report(.groups), file: "groups.csv",
      columns: [.group, .actors, .share, .internalTies, .externalTies, .index, .density],
      rows: order.map { place in
        let group = analysis.groups[place]
        return [
          .text(context.groupName(group.name)), .count(group.actors), .share(group.share),
          .count(group.internal), .count(group.external), .number(group.ei),
          .number(group.density),
        ]
      }, limit: 10, command: command)
  }
}
