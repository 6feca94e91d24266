// Records as JSON and as rows.

public import Collaborations
import Wording

/// Answers about the records of a network.
///
/// The keys are the contract of `list`; each function answers in the order of the ids.
public struct RecordAnswers {
  let directory: Directory
  private let eventParticipations: [String: [Participation]]

  /// Creates the answers about a network.
  public init(_ directory: Directory) {
    self.directory = directory
    eventParticipations = Dictionary(grouping: directory.network.participations, by: \.event)
  }

  /// `list actors`.
  public func actors(_ actors: [Actor]) -> Answer {
    let table = TextTable(
      [
        .text("id"), .text("name"), .text("kind"), .text("place"), .text("country"),
        .number("members"),
      ],
      rows: actors.map { actor in
        [
          .text(actor.id), .text(actor.name), .word(actor.kind), .text(actor.place ?? ""),
          .text(actor.country ?? ""), .text(actor.members.map(String.init) ?? ""),
        ]
      })
    return Answer(
      json: .array(actors.map(json)), sections: [.init(.counted(actors.count, .actor), table)])
  }

  /// `list events`.
  public func events(_ events: [Event]) -> Answer {
    let table = TextTable(
      [
        .text("id"), .text("name"), .text("format"), .text("from"), .text("place"),
        .number("attendance"), .text("organisers"),
      ],
      rows: events.map { event in
        [
          .text(event.id), .text(event.name), .word(event.format ?? ""),
          .text(event.from?.description ?? ""), .text(event.place ?? ""),
          .text(attendance(event)), .text(organisers(of: event).joined(separator: ", ")),
        ]
      })
    return Answer(
      json: .array(events.map(json)), sections: [.init(.counted(events.count, .event), table)])
  }

  /// `list editions`.
  public func editions(_ editions: [Edition]) -> Answer {
    let table = TextTable(
      [.text("id"), .text("name"), .text("from"), .text("to"), .text("totals")],
      rows: editions.map { edition in
        [
          edition.id, edition.name, edition.from?.description ?? "",
          edition.until?.description ?? "",
          edition.totals.sorted { $0.key < $1.key }
            .map { "\($0.key) \(PlainNumber.text($0.value))" }.joined(separator: ", "),
        ]
      })
    return Answer(
      json: .array(editions.map(json)),
      sections: [.init(.counted(editions.count, .edition), table)])
  }

  /// `list collaborations`.
  public func collaborations(_ collaborations: [Collaboration]) -> Answer {
    let table = TextTable(
      [
        .text("id"), .text("kind"), .text("stage"), .text("participants"), .text("from"),
        .text("event"), .text("programme"), .number("weight"),
      ],
      rows: collaborations.map { item in
        let names = item.participants.map { directory.actors.name(of: $0.actor) ?? $0.actor }
        let shown = names.prefix(4).joined(separator: ", ")
        return [
          .text(item.id), .word(item.kind), .word(item.stage?.rawValue ?? ""),
          .text(names.count > 4 ? "\(shown) + \(names.count - 4)" : shown),
          .text(item.from?.description ?? ""),
          .text(item.event.map { directory.events.name(of: $0) ?? $0 } ?? ""),
          .text(item.programme ?? ""), .text(PlainNumber.text(item.weight)),
        ]
      })
    return Answer(
      json: .array(collaborations.map(json)),
      sections: [.init(.counted(collaborations.count, .collaboration), table)])
  }
}

// MARK: - JSON

extension RecordAnswers {
  func json(_ actor: Actor) -> JSONValue {
    .members([
      "id": .string(actor.id), "name": .string(actor.name), "kind": .string(actor.kind),
      "place": .text(actor.place), "region": .text(actor.region), "country": .text(actor.country),
      "latitude": .number(actor.latitude), "longitude": .number(actor.longitude),
      "members": .count(actor.members), "partOf": .text(actor.partOf),
      "aliases": .texts(actor.aliases), "source": .text(actor.source?.text),
      "certainty": .text(actor.source?.certainty.rawValue), "note": .text(actor.note),
      "attributes": json(actor.attributes),
    ])
  }

  func json(_ event: Event) -> JSONValue {
    let parts = eventParticipations[event.id] ?? []
    return .members([
      "id": .string(event.id), "name": .string(event.name), "edition": .text(event.edition),
      "format": .text(event.format), "from": .text(event.from?.description),
      "until": .text(event.until?.description), "place": .text(event.place),
      "attendance": .count(event.attendance), "attendanceIs": .text(event.attendanceIs?.rawValue),
      "organisers": .texts(organisers(of: event)),
      "participants": .count(Set(parts.map(\.actor)).count), "source": .text(event.source?.text),
      "certainty": .text(event.source?.certainty.rawValue), "note": .text(event.note),
      "attributes": json(event.attributes),
    ])
  }

  func json(_ edition: Edition) -> JSONValue {
    .members([
      "id": .string(edition.id), "name": .string(edition.name),
      "from": .text(edition.from?.description), "to": .text(edition.until?.description),
      "totals": .object(
        edition.totals.sorted { $0.key < $1.key }
          .map { JSONValue.Member(key: $0.key, value: .number($0.value)) }),
      "source": .text(edition.source?.text),
      "certainty": .text(edition.source?.certainty.rawValue), "note": .text(edition.note),
      "attributes": json(edition.attributes),
    ])
  }

  func json(_ collaboration: Collaboration) -> JSONValue {
    .members([
      "id": .string(collaboration.id), "title": .text(collaboration.title),
      "kind": .string(collaboration.kind), "stage": .text(collaboration.stage?.rawValue),
      "participants": participants(of: collaboration),
      "from": .text(collaboration.from?.description),
      "until": .text(collaboration.until?.description), "event": .text(collaboration.event),
      "edition": .text(collaboration.edition), "programme": .text(collaboration.programme),
      "weight": .number(collaboration.weight), "source": .text(collaboration.source?.text),
      "certainty": .text(collaboration.source?.certainty.rawValue),
      "note": .text(collaboration.note), "attributes": json(collaboration.attributes),
    ])
  }

  func participants(of collaboration: Collaboration) -> JSONValue {
    .array(
      collaboration.participants.map { part in
        .members([
          "id": .string(part.actor),
          "name": .string(directory.actors.name(of: part.actor) ?? part.actor),
          "role": .string(part.role),
        ])
      })
  }

  func json(_ attributes: Attributes) -> JSONValue {
    .object(
      attributes.sorted { $0.key < $1.key }.map { key, value in
        let json: JSONValue =
          switch value {
          case .text(let text): .string(text)
          case .number(let number): .number(number)
          case .flag(let flag): .bool(flag)
          case .date(let date): .string(date.description)
          }
        return JSONValue.Member(key: key, value: json)
      })
  }

  func participations(in event: Event) -> [Participation] {
    eventParticipations[event.id] ?? []
  }

  /// The names of the organisers of an event, in the order of their ids.
  func organisers(of event: Event) -> [String] {
    (eventParticipations[event.id] ?? []).filter { $0.role == Vocabulary.organiser }
      .map { directory.actors.name(of: $0.actor) ?? $0.actor }
  }

  private func attendance(_ event: Event) -> String {
    guard let number = event.attendance else { return "" }
    return switch event.attendanceIs {
    case .about: "≈ \(number)"
    case .atLeast: "≥ \(number)"
    case .exact, nil: "\(number)"
    }
  }
}
