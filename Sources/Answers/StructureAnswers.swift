// Paths, communities and the stability of ranks as JSON and tables.

public import Collaborations
public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// `path`: a shortest path between two actors, with the records behind each of its ties.
  public func path(from first: Actor, to second: Actor) -> Answer {
    guard let start = graph.node(of: first.id), let end = graph.node(of: second.id),
      let path = graph.path(from: start, to: end)
    else {
      let json = JSONValue.members([
        "from": .string(first.id), "to": .string(second.id), "distance": .null, "path": .array([]),
      ])
      return Answer(
        json: json,
        sections: [.init(.noPath(first: first.name, second: second.name)), .init(lensSentence)])
    }
    let steps = zip(path.nodes, path.nodes.dropFirst())
    let json = JSONValue.members([
      "from": .string(first.id), "to": .string(second.id), "distance": .number(path.length),
      "path": .array(
        path.nodes.map { node in
          .members([
            "id": .string(graph.actors[node].id), "name": .string(graph.actors[node].name),
          ])
        }),
      "ties": .array(
        steps.map { one, other in
          .members([
            "a": .string(graph.actors[one].id), "b": .string(graph.actors[other].id),
            "weight": .number(graph.weight(from: one, to: other)),
            "records": .array(graph.records(between: one, and: other).map(Self.json)),
          ])
        }),
    ])
    let table = TextTable(
      [.text("from"), .text("to"), .number("weight"), .text("evidence")],
      rows: steps.map { one, other in
        [
          graph.actors[one].name, graph.actors[other].name,
          FigureText.of(graph.weight(from: one, to: other)),
          graph.records(between: one, and: other).map(\.title).joined(separator: "; "),
        ]
      })
    let title = Sentence.path(
      first: first.name, second: second.name, length: FigureText.of(path.length))
    return Answer(
      json: json,
      sections: [.init(title, path.nodes.count > 1 ? table : nil), .init(lensSentence)],
      notes: graph.notes)
  }

  /// `communities`: who belongs together.
  public func communities(_ list: CommunityList) -> Answer {
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON, "method": "leiden",
      "modularity": .number(list.modularity), "resolution": .number(list.resolution),
      "seed": .number(Double(list.seed)),
      "communities": .array(
        list.communities.enumerated().map { place, members in
          .members([
            "community": .count(place + 1), "size": .count(members.count),
            "actors": .array(
              members.map { node in
                .members([
                  "id": .string(graph.actors[node].id), "name": .string(graph.actors[node].name),
                ])
              }),
          ])
        }),
    ])
    let table = TextTable(
      [.number("community"), .number("actors"), .text("members")],
      rows: list.communities.enumerated().map { place, members in
        let names = members.prefix(6).map { graph.actors[$0].name }.joined(separator: ", ")
        let rest = members.count > 6 ? " + \(members.count - 6)" : ""
        return [String(place + 1), String(members.count), names + rest]
      })
    let title = Sentence.communities(
      count: list.communities.count, modularity: list.modularity.map { FigureText.of($0) },
      resolution: FigureText.of(list.resolution), seed: list.seed)
    return Answer(
      json: json, sections: [.init(title, table), .init(lensSentence)], notes: graph.notes)
  }
}

extension RankStability {
  var json: JSONValue {
    .members([
      "rounds": .count(rounds), "dropped": .number(dropped), "seed": .number(Double(seed)),
      "top": .count(top),
    ])
  }

  func json(of node: Int) -> JSONValue {
    .members([
      "best": .count(actors[node].best), "worst": .count(actors[node].worst),
      "topShare": .number(actors[node].topShare),
    ])
  }

  func cells(of node: Int) -> [String] {
    let actor = actors[node]
    let interval = actor.best.flatMap { best in actor.worst.map { "\(best)–\($0)" } }
    return [interval ?? "–", "\(Int((actor.topShare * 100).rounded())) %"]
  }
}
