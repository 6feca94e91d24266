// What a command changed.

public import Collaborations
import Wording

/// Answers of the commands that change a network.
public enum ChangeAnswers {
  /// `record`.
  public static func recorded(_ plan: Recording.Plan, in network: Network) -> Answer {
    let collaboration = plan.collaboration
    let made = Dictionary(uniqueKeysWithValues: plan.created.map { ($0.actor.id, $0.actor.name) })
    let directory = Directory(network)
    let status = plan.isAlreadyKnown ? "already-known" : "recorded"
    let participants = collaboration.participants.map { part in
      (
        id: part.actor, name: made[part.actor] ?? directory.actor(part.actor)?.name ?? part.actor,
        role: part.role
      )
    }
    let json = JSONValue.members([
      "id": .string(collaboration.id), "status": .string(status),
      "participants": .array(
        participants.map { part in
          .members(["id": .string(part.id), "name": .string(part.name), "role": .string(part.role)])
        }),
      "created": .texts(plan.created.map(\.actor.id)),
    ])
    let title = Sentence.recorded(
      id: collaboration.id, kind: collaboration.kind, isAlreadyKnown: plan.isAlreadyKnown)
    let table = TextTable(
      [.text("participant"), .text("role")],
      rows: participants.map { [.text($0.name), .word($0.role)] })
    return Answer(json: json, sections: [.init(title, table)], notes: notes(on: plan.created))
  }

  /// `attend`.
  public static func attended(_ plan: Attendance.Plan) -> Answer {
    let isAllKnown = plan.participants.allSatisfy(\.isAlreadyKnown)
    let json = JSONValue.members([
      "event": .members(["id": .string(plan.event.id), "name": .string(plan.event.name)]),
      "role": .string(plan.role),
      "status": .string(isAllKnown ? "already-known" : "recorded"),
      "participants": .array(
        plan.participants.map { part in
          .members([
            "id": .string(part.id), "name": .string(part.name), "role": .string(plan.role),
            "status": .string(part.isAlreadyKnown ? "already-known" : "recorded"),
          ])
        }),
      "created": .texts(plan.created.map(\.actor.id)),
    ])
    let table = TextTable(
      [.text("participant"), .text("role"), .text("status")],
      rows: plan.participants.map {
        [
          .text($0.name), .word(plan.role),
          .sentence(.participationStatus(isAlreadyKnown: $0.isAlreadyKnown)),
        ]
      })
    return Answer(
      json: json, sections: [.init(.attending(event: plan.event.name), table)],
      notes: notes(on: plan.created))
  }

  /// `add`, `edit` and `remove`.
  public static func edited(_ plan: EditPlan) -> Answer {
    let id =
      switch plan.key {
      case .actor(let id), .event(let id), .edition(let id), .collaboration(let id): id
      case .place(let town, _): town
      case .participation(let event, _, _): event
      }
    let json = JSONValue.members([
      "type": .string(plan.key.type.rawValue), "id": .string(id), "name": .string(plan.name),
      "status": .string(plan.status.rawValue), "created": .texts(plan.created.map(\.actor.id)),
    ])
    let sentence = Sentence.edited(
      type: plan.key.type.rawValue, name: plan.name, id: id, status: plan.status.rawValue)
    return Answer(json: json, sections: [.init(sentence)], notes: notes(on: plan.created))
  }

  private static func notes(on created: [CreatedActor]) -> [Sentence] {
    created.map { .created(name: $0.actor.name, kind: $0.actor.kind, near: $0.nearNames) }
  }
}
