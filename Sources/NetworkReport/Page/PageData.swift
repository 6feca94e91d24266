// What the page knows of the network, as JSON.

import Answers
import Collaborations
import DOT
import NetworkAnalysis
import NetworkDrawing
import Wording

/// What the page knows of the network: actors, ties and records in short rows.
struct PageData {
  let json: JSONValue

  init(
    of figure: NetworkFigure, graph: ActorGraph, network: Network, measure: Measure,
    language: Language
  ) throws {
    let values = try graph.values(of: measure).values
    var places = [Int](repeating: -1, count: graph.actors.count)
    var actors: [JSONValue] = []
    for drawn in figure.drawnActors {
      let actor = graph.actors[drawn.node]
      places[drawn.node] = actors.count
      actors.append(
        .array([
          .string("n\(drawn.id.index)"), .string(actor.name), .string(actor.kind),
          .string(Sentence.actorKindName(actor.kind).text(in: language)),
          .text(actor.place), .text(actor.country), .number(values[drawn.node]),
        ]))
    }
    let ties = figure.drawnTies.map { drawn in
      JSONValue.array([
        .string("e\(drawn.id.index)"), .count(places[drawn.tie.first]),
        .count(places[drawn.tie.second]), .number(drawn.tie.weight),
        .array(drawn.tie.records.map { .count($0) }),
      ])
    }
    json = .members([
      "language": .string(language.rawValue),
      "measure": .string(Sentence.measureName(measure.rawValue).text(in: language)),
      "isDegree": .bool(measure == .degree),
      "words": .object(
        PageWord.allCases.map {
          JSONValue.Member(
            key: $0.rawValue, value: .string(Sentence.page($0).text(in: language)))
        }),
      "actors": .array(actors), "ties": .array(ties),
      "records": .array(Self.records(of: graph, in: network)),
    ])
  }

  /// Type, title, kind, edition, first and last day, and source of each record.
  private static func records(of graph: ActorGraph, in network: Network) -> [JSONValue] {
    var editions: [String: String] = [:]
    for edition in network.editions { editions[edition.id] = edition.name }
    var kinds: [String: String] = [:]
    var ends: [String: CalendarDate] = [:]
    for collaboration in network.collaborations {
      kinds["c" + collaboration.id] = collaboration.kind
      ends["c" + collaboration.id] = collaboration.until
    }
    for event in network.events {
      kinds["e" + event.id] = event.format
      ends["e" + event.id] = event.until
    }
    return graph.records.map { record in
      let key = (record.type == .event ? "e" : "c") + record.id
      return .array([
        .string(record.type.rawValue), .string(record.title), .text(kinds[key]),
        .text(record.edition.flatMap { editions[$0] }), .text(record.from?.description),
        .text(ends[key]?.description), .text(record.source?.text),
      ])
    }
  }
}
