// Actors that may be one, and what merging and splitting came to.

public import Collaborations
public import Wording

/// Answers of `duplicates`, `merge` and `split`.
public enum DuplicateAnswers {
  /// `duplicates`: the pairs, likeliest first, with the reasons in `language`.
  public static func proposed(
    _ outcome: DuplicateSearch.Outcome, least: Double, top: Int?, in language: Language
  ) -> Answer {
    let shown = outcome.duplicates.prefix(top ?? .max)
    let json = JSONValue.array(
      shown.map { pair in
        .members([
          "a": actor(pair.first, records: pair.records[0]),
          "b": actor(pair.second, records: pair.records[1]),
          "score": .number(pair.score), "sure": .bool(pair.isSure),
          "reasons": .texts(pair.findings.map { $0.sentence.text(in: language) }),
        ])
      })
    let table = TextTable(
      [
        .number("score"), .text("sure"), .text("a"), .text("b"), .text("reasons"),
      ],
      rows: shown.map { pair in
        [
          PlainNumber.text(pair.score), pair.isSure ? "yes" : "", pair.first.name,
          pair.second.name,
          pair.findings.map { $0.sentence.text(in: language) }.joined(separator: "; "),
        ]
      })
    let title = Sentence.duplicatesFound(
      pairs: outcome.duplicates.count, sure: outcome.duplicates.count(where: \.isSure),
      least: PlainNumber.text(least))
    var notes: [Sentence] = []
    if outcome.leftOutAsSeries > 0 { notes.append(.duplicateSeries(outcome.leftOutAsSeries)) }
    guard !shown.isEmpty else { return Answer(json: json, sections: [.init(title)], notes: notes) }
    return Answer(
      json: json, sections: [.init(title, table), .init(.duplicateScoreRule())], notes: notes)
  }

  /// `merge`: what passed to the actor that is kept, and what the others said otherwise.
  public static func merged(_ plan: ActorMerging.Plan, isDryRun: Bool, in language: Language)
    -> Answer
  {
    let json = JSONValue.members([
      "status": .string(isDryRun ? "would-merge" : "merged"), "dryRun": .bool(isDryRun),
      "kept": actor(plan.kept),
      "merged": .array(plan.merged.map { actor($0) }),
      "aliases": .texts(plan.aliases),
      "moved": .members([
        "participations": .count(plan.participations),
        "collaborations": .count(plan.collaborations), "parts": .count(plan.parts),
      ]),
      "differences": .array(
        plan.differences.map { difference in
          .members([
            "id": .string(difference.actor.id), "field": .string(difference.field),
            "kept": .string(difference.kept), "other": .string(difference.other),
          ])
        }),
      "notes": .texts(plan.notes.map { $0.text(in: language) }),
    ])
    let title = Sentence.merged(
      kept: plan.kept.name, id: plan.kept.id, others: plan.merged.map(\.name), isDryRun: isDryRun,
      participations: plan.participations, collaborations: plan.collaborations, parts: plan.parts)
    var sections = [Answer.Section(title)]
    if !plan.differences.isEmpty {
      let table = TextTable(
        [.text("actor"), .text("field"), .text("kept"), .text("other")],
        rows: plan.differences.map { [$0.actor.name, $0.field, $0.kept, $0.other] })
      sections.append(.init(.mergedDifferences(count: plan.differences.count), table))
    }
    return Answer(json: json, sections: sections, notes: plan.notes)
  }

  /// `split`: what passed to the new actor.
  public static func split(_ plan: ActorSplitting.Plan, isDryRun: Bool) -> Answer {
    let json = JSONValue.members([
      "status": .string(isDryRun ? "would-split" : "split"), "dryRun": .bool(isDryRun),
      "actor": actor(plan.actor), "new": actor(plan.new), "aliases": .texts(plan.aliases),
      "moved": .members([
        "participations": .count(plan.participations),
        "collaborations": .count(plan.collaborations), "parts": .count(plan.parts),
      ]),
    ])
    let title = Sentence.split(
      name: plan.actor.name, new: plan.new.name, id: plan.new.id, isDryRun: isDryRun,
      participations: plan.participations, collaborations: plan.collaborations, parts: plan.parts,
      aliases: plan.aliases)
    return Answer(json: json, sections: [.init(title)])
  }

  private static func actor(_ actor: Actor, records: Int? = nil) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "id", value: .string(actor.id)), .init(key: "name", value: .string(actor.name)),
    ]
    if let records { members.append(.init(key: "records", value: .count(records))) }
    return .object(members)
  }
}
