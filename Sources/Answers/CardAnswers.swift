// What is known of one thing, or of the tie between two.

public import Collaborations
public import NetworkAnalysis
import Wording

/// The card of one record, or of the tie between two actors.
public struct CardAnswers {
  private let records: RecordAnswers
  private let analysis: AnalysisAnswers
  private let directory: Directory
  private let graph: ActorGraph

  /// Creates the cards of a network seen through a lens.
  public init(_ directory: Directory, graph: ActorGraph, networkName: String) {
    records = RecordAnswers(directory)
    analysis = AnalysisAnswers(graph, networkName: networkName)
    self.directory = directory
    self.graph = graph
  }

  /// An actor: its events, its collaborations, and its neighbours with the evidence for each tie.
  public func actor(_ actor: Actor, ranking: Ranking) -> Answer {
    let events = directory.network.participations.filter { $0.actor == actor.id }
    let collaborations = directory.network.collaborations.filter { $0.actors.contains(actor.id) }
    let neighbours = neighbours(of: actor)
    let row = graph.node(of: actor.id).flatMap { node in ranking.rows.first { $0.node == node } }
    let json = JSONValue.members([
      "actor": records.json(actor),
      "events": .array(
        events.map { part in
          .members([
            "id": .string(part.event),
            "name": .string(directory.events.name(of: part.event) ?? part.event),
            "role": .string(part.role), "source": .text(part.source?.text),
          ])
        }),
      "collaborations": .array(collaborations.map(records.json)),
      "neighbours": .array(neighbours.map(\.json)),
      "rank": row.map { row in
        .members([
          "by": .string(ranking.measures[0].rawValue), "rank": .count(row.rank),
          "value": .number(row.values[0]), "of": .count(ranking.rows.count),
        ])
      } ?? .null,
    ])
    var sections = [Answer.Section(nil, facts(actor, row: row, among: ranking.rows.count))]
    if !events.isEmpty {
      let table = TextTable(
        [.text("event"), .text("role")],
        rows: events.map {
          [.text(directory.events.name(of: $0.event) ?? $0.event), .word($0.role)]
        })
      sections.append(.init(.counted(events.count, .event), table))
    }
    if !neighbours.isEmpty {
      let table = TextTable(
        [.text("neighbour"), .number("weight"), .text("evidence")], rows: neighbours.map(\.row))
      sections.append(.init(.counted(neighbours.count, .neighbour), table))
    }
    sections.append(.init(analysis.lensSentence))
    return Answer(json: json, sections: sections, notes: graph.notes)
  }

  /// The tie between two actors: its weight, the rule, and each record with its source.
  public func tie(between first: Actor, and second: Actor) -> Answer {
    var weight: Double?
    var evidence: [TieRecord] = []
    if let one = graph.node(of: first.id), let other = graph.node(of: second.id) {
      weight = graph.weight(from: one, to: other)
      evidence = graph.records(between: one, and: other)
    }
    let json = JSONValue.members([
      "a": .members(["id": .string(first.id), "name": .string(first.name)]),
      "b": .members(["id": .string(second.id), "name": .string(second.name)]),
      "weight": .number(weight), "rule": .string(graph.lens.weight.rawValue),
      "records": .array(evidence.map(AnalysisAnswers.json)),
    ])
    let table = TextTable(
      [.text("record"), .text("id"), .number("actors"), .number("adds"), .text("source")],
      rows: evidence.map { record in
        [
          .sentence(.titled(record.type.rawValue, record.title)), .text(record.id),
          .text(String(record.nodes.count)),
          .text(FigureText.of(record.share(graph.lens.weight))), .text(record.source?.text ?? ""),
        ]
      })
    let title = Sentence.tie(
      first: first.name, second: second.name, weight: weight.map { FigureText.of($0) },
      rule: graph.lens.weight.rawValue)
    return Answer(
      json: json,
      sections: [.init(title, evidence.isEmpty ? nil : table), .init(analysis.lensSentence)],
      notes: graph.notes)
  }

  /// An event: its facts, and who took part in what role.
  public func event(_ event: Event) -> Answer {
    let parts = records.participations(in: event)
    let made = directory.network.collaborations.filter { $0.event == event.id }
    let json = JSONValue.members([
      "event": records.json(event),
      "participants": .array(
        parts.map { part in
          .members([
            "id": .string(part.actor),
            "name": .string(directory.actors.name(of: part.actor) ?? part.actor),
            "role": .string(part.role), "source": .text(part.source?.text),
          ])
        }),
      "collaborations": .array(made.map(records.json)),
    ])
    let table = TextTable(
      [.text("participant"), .text("role")],
      rows: parts.map {
        [.text(directory.actors.name(of: $0.actor) ?? $0.actor), .word($0.role)]
      })
    let answer = records.events([event])
    return Answer(
      json: json,
      sections: answer.sections + [.init(nil, parts.isEmpty ? nil : table)]
        + (made.isEmpty ? [] : records.collaborations(made).sections))
  }

  /// An edition: its totals, and its events.
  public func edition(_ edition: Edition) -> Answer {
    let events = directory.network.events.filter { $0.edition == edition.id }
    let json = JSONValue.members([
      "edition": records.json(edition), "events": .array(events.map(records.json)),
    ])
    return Answer(
      json: json,
      sections: records.editions([edition]).sections + records.events(events).sections)
  }

  /// A collaboration: all that is known of it.
  public func collaboration(_ collaboration: Collaboration) -> Answer {
    let table = TextTable(
      [.text("participant"), .text("role"), .text("source")],
      rows: collaboration.participants.map { part in
        [
          .text(directory.actors.name(of: part.actor) ?? part.actor), .word(part.role),
          .text((part.source ?? collaboration.source)?.text ?? ""),
        ]
      })
    return Answer(
      json: .members(["collaboration": records.json(collaboration)]),
      sections: records.collaborations([collaboration]).sections + [.init(nil, table)])
  }

  private func facts(_ actor: Actor, row: Ranking.Row?, among count: Int) -> TextTable {
    var rows: [[TextTable.Cell]] = [
      [.sentence(.heading("name")), .text(actor.name)],
      [.sentence(.heading("id")), .text(actor.id)],
      [.sentence(.heading("kind")), .word(actor.kind)],
    ]
    func add(_ key: Sentence, _ value: TextTable.Cell) { rows.append([.sentence(key), value]) }
    func add(_ key: String, _ value: String?) {
      if let value { add(.heading(key), .text(value)) }
    }
    add("place", actor.place)
    add("region", actor.region)
    add("country", actor.country)
    if let members = actor.members {
      add(.heading("members"), .sentence(.number(String(members))))
    }
    add("part of", actor.partOf.map { directory.actors.name(of: $0) ?? $0 })
    add("aliases", actor.aliases.isEmpty ? nil : actor.aliases.joined(separator: ", "))
    add("source", actor.source?.text)
    add("note", actor.note)
    for (key, value) in actor.attributes.sorted(by: { $0.key < $1.key }) {
      add(.verbatim(key), .text(value.text))
    }
    if let row {
      let degree = FigureText.of(row.values[0])
      add(
        .heading("degree"), .sentence(.valueAndRank(degree, rank: row.rank ?? 0, of: count)))
    }
    return TextTable([.text("fact"), .text("value")], rows: rows)
  }

  private func neighbours(of actor: Actor) -> [(json: JSONValue, row: [String])] {
    guard let node = graph.node(of: actor.id) else { return [] }
    var evidence: [UInt32: [TieRecord]] = [:]
    for record in graph.records(of: node) {
      for other in record.nodes where other != UInt32(node) {
        evidence[other, default: []].append(record)
      }
    }
    let ties = evidence.keys.map { other in
      (
        other: graph.actors[Int(other)],
        weight: graph.weight(from: node, to: Int(other))
          ?? graph.weight(from: Int(other), to: node) ?? 0,
        records: evidence[other] ?? []
      )
    }
    return ties.sorted { ($1.weight, $0.other.id) < ($0.weight, $1.other.id) }.map { tie in
      let json = JSONValue.members([
        "id": .string(tie.other.id), "name": .string(tie.other.name),
        "weight": .number(tie.weight), "records": .array(tie.records.map(AnalysisAnswers.json)),
      ])
      let titles = tie.records.map(\.title).joined(separator: "; ")
      return (json, [tie.other.name, FigureText.of(tie.weight), titles])
    }
  }
}
