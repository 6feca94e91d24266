// The links that were created, and what they rest on.

import Collaborations
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// Collaborations by kind and stage, and the ties they made, each with its evidence.
  mutating func addCreated(of context: ReportContext) {
    section("created", .report(.created))
    let collaborations = context.collaborations
    guard !collaborations.isEmpty || context.graph.tieCount > 0 else {
      paragraph(.nothingRecorded)
      return
    }
    addKinds(of: collaborations, context)
    guard let created = CreatedTies(of: context) else { return }
    if context.edition != nil { paragraph(.reportNew(created.new.count, of: created.all.count)) }
    let graph = context.graph
    let rows = created.new.sorted { left, right in
      left.weight == right.weight
        ? (left.first, left.second) < (right.first, right.second) : left.weight > right.weight
    }
    table(
      .createdCaption(ties: created.new.count, collaborations: collaborations.count),
      file: "ties.csv", columns: [.first, .second, .weight, .evidence],
      rows: rows.map { tie in
        let titles = tie.records.map { graph.records[$0].title }
        let shown = titles.prefix(3).joined(separator: " ; ")
        return [
          .text(context.name(tie.first)), .text(context.name(tie.second)), .number(tie.weight),
          .text(titles.count > 3 ? shown + " … (+\(titles.count - 3))" : shown),
        ]
      }, limit: 12, command: context.command("list ties"))
  }

  private mutating func addKinds(of collaborations: [Collaboration], _ context: ReportContext) {
    struct Sort: Hashable {
      var kind: String
      var stage: String?
    }
    var counts: [Sort: Int] = [:]
    for collaboration in collaborations {
      let sort = Sort(kind: collaboration.kind, stage: collaboration.stage?.rawValue)
      counts[sort, default: 0] += 1
    }
    let order = counts.sorted { left, right in
      left.value == right.value
        ? (left.key.kind, left.key.stage ?? "") < (right.key.kind, right.key.stage ?? "")
        : left.value > right.value
    }
    table(
      .report(.numberOfCollaborations), file: "collaborations.csv",
      columns: [.kind, .stage, .collaborations],
      rows: order.map { sort, count in
        [
          .text(Sentence.collaborationKindName(sort.kind).text(in: language)),
          .text(sort.stage.map { Sentence.stageName($0).text(in: language) }), .count(count),
        ]
      }, limit: 8, command: context.command("list collaborations"))
  }
}
