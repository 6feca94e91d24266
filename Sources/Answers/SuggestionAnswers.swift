// Pairs worth introducing.

public import Collaborations
public import NetworkAnalysis
public import Wording

/// Answers of `suggest`.
public struct SuggestionAnswers {
  private let acquaintances: Acquaintances
  private let language: Language

  /// Creates the answers, with the reasons in `language`.
  public init(_ acquaintances: Acquaintances, in language: Language) {
    self.acquaintances = acquaintances
    self.language = language
  }

  /// `suggest`: the pairs, the most worth introducing first.
  public func suggested(_ introductions: [Introduction], event: Event?, among count: Int) -> Answer
  {
    let graph = acquaintances.graph
    let json = JSONValue.members([
      "event": .text(event?.id),
      "by": .string(acquaintances.groups.attribute), "actors": .count(count),
      "suggestions": .array(introductions.map { self.json($0) }),
    ])
    let table = TextTable(
      [.number("score"), .text("a"), .text("b"), .text("reasons")],
      rows: introductions.map { pair in
        [
          FigureText.of(pair.score), graph.actors[pair.first].name, graph.actors[pair.second].name,
          reasons(pair).map { $0.text(in: language) }.joined(separator: "; "),
        ]
      })
    let title = Sentence.suggestions(count: introductions.count, event: event?.name, among: count)
    let rule = Sentence.suggestionScoreRule(group: acquaintances.groups.attribute)
    return Answer(
      json: json,
      sections: introductions.isEmpty ? [.init(title)] : [.init(title, table), .init(rule)],
      notes: graph.notes)
  }

  /// Why a pair is worth introducing.
  public func reasons(_ pair: Introduction) -> [Sentence] {
    let graph = acquaintances.graph
    var reasons: [Sentence] = []
    if !pair.common.isEmpty {
      reasons.append(
        .suggestionCommon(
          names: pair.common.prefix(3).map { graph.actors[$0].name }, count: pair.common.count))
    }
    if let ties = pair.groupTies, let one = group(pair.first), let other = group(pair.second) {
      reasons.append(.suggestionBorder(one, other, ties: ties))
    }
    if pair.eventsTogether == 0 { reasons.append(.suggestionNeverMet()) }
    return reasons
  }

  private func group(_ node: Int) -> String? {
    acquaintances.groups.names[acquaintances.groups.labels[node]]
  }

  private func json(_ pair: Introduction) -> JSONValue {
    let graph = acquaintances.graph
    func actor(_ node: Int) -> JSONValue {
      .members([
        "id": .string(graph.actors[node].id), "name": .string(graph.actors[node].name),
        "group": .text(group(node)),
      ])
    }
    return .members([
      "a": actor(pair.first), "b": actor(pair.second), "score": .number(pair.score),
      "common": .texts(pair.common.map { graph.actors[$0].id }),
      "resourceAllocation": .number(pair.resourceAllocation),
      "adamicAdar": .number(pair.adamicAdar), "groupTies": .count(pair.groupTies),
      "eventsTogether": .count(pair.eventsTogether),
      "reasons": .texts(reasons(pair).map { $0.text(in: language) }),
    ])
  }
}
