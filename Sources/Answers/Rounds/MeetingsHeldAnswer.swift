// What recording the meetings of a plan came to.

public import Collaborations
import Wording

extension ChangeAnswers {
  /// `record --from-rounds`: how many meetings of `rows` planned ones became collaborations.
  public static func held(_ plan: MeetingsHeld.Plan, rows: Int, in network: Network) -> Answer {
    let directory = Directory(network)
    func names(_ collaboration: Collaboration) -> [String] {
      collaboration.actors.map { directory.actors.name(of: $0) ?? $0 }
    }
    let json = JSONValue.members([
      "event": .members(["id": .string(plan.event.id), "name": .string(plan.event.name)]),
      "status": .string(plan.recorded.isEmpty ? "already-known" : "recorded"),
      "rows": .count(rows), "recorded": .count(plan.recorded.count), "known": .count(plan.known),
      "collaborations": .array(
        plan.recorded.map { collaboration in
          .members([
            "id": .string(collaboration.id),
            "participants": .array(
              zip(collaboration.actors, names(collaboration)).map { id, name in
                .members(["id": .string(id), "name": .string(name)])
              }),
          ])
        }),
    ])
    let title = Sentence.meetingsHeld(
      recorded: plan.recorded.count, known: plan.known, rows: rows, event: plan.event.name)
    let table = TextTable(
      [.text("id"), .text("a"), .text("b")],
      rows: plan.recorded.map { [$0.id] + names($0) })
    return Answer(json: json, sections: [.init(title, plan.recorded.isEmpty ? nil : table)])
  }
}
