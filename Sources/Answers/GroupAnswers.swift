// Groups of actors as JSON and tables.

import Collaborations
import GraphAlgorithms
public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// The most groups of which a matrix is written.
  static let largestMatrix = 500

  /// `groups`: the ties within and between groups of actors.
  public func groups(_ analysis: GroupAnalysis) -> Answer {
    let notes = graph.notes + notes(on: analysis)
    let count = analysis.groups.count
    let ei = analysis.ei
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON,
      "by": .string(analysis.grouping.attribute),
      "groups": .array(
        analysis.groups.map { group in
          .members([
            "name": .sentence(Self.name(of: group)), "actors": .count(group.actors),
            "ties": .count(group.ties), "internal": .count(group.internal),
            "external": .count(group.external), "ei": .number(group.ei),
            "density": .number(group.density), "share": .number(group.share),
            "expected": .number(group.chance.expected), "minimum": .number(group.chance.minimum),
            "maximum": .number(group.chance.maximum), "isStated": .bool(group.name != nil),
          ])
        }),
      "matrix": matrix(of: analysis) { .count(analysis.mixing.cell($0, $1).ties) },
      "weights": matrix(of: analysis) { .number(analysis.mixing.cell($0, $1).weight) },
      "densities": matrix(of: analysis) { .number(analysis.mixing.density($0, $1)) },
      "expected": matrix(of: analysis) { .number(analysis.mixing.expected($0, $1)) },
      "pairs": count > Self.largestMatrix
        ? .array(
          analysis.mixing.tiedPairs.map { first, second, cell in
            .members([
              "a": .sentence(Self.name(of: analysis.groups[first])),
              "b": .sentence(Self.name(of: analysis.groups[second])),
              "ties": .count(cell.ties), "weight": .number(cell.weight),
            ])
          }) : .null,
      "ei": .members([
        "value": .number(ei.value), "expected": .number(ei.expected),
        "minimum": .number(ei.minimum), "maximum": .number(ei.maximum), "p": .number(ei.p),
        "permutations": .count(ei.permutations), "seed": .number(Double(analysis.seed)),
        "rescaled": .number(analysis.rescaled), "external": .count(ei.external),
        "internal": .count(ei.internal), "weighted": .number(analysis.weightedEI),
      ]),
      "assortativity": .number(analysis.assortativity),
      "modularity": .number(analysis.modularity),
      "actors": .array(
        graph.actors.indices.map { node in
          .members([
            "id": .string(graph.actors[node].id), "ei": .number(analysis.actors.actors[node]),
            "name": .string(graph.actors[node].name),
            "group": .sentence(Self.name(of: analysis.groups[analysis.grouping.labels[node]])),
            "internal": .count(analysis.actors.internalByActor[node]),
            "external": .count(analysis.actors.externalByActor[node]),
            "expected": .number(analysis.actorChances[node].expected),
            "minimum": .number(analysis.actorChances[node].minimum),
            "maximum": .number(analysis.actorChances[node].maximum),
          ])
        }),
      "notes": .sentences(notes),
    ])
    let title = Sentence.groups(
      count: count, by: analysis.grouping.attribute, external: ei.external, within: ei.internal)
    return Answer(
      json: json,
      sections: [
        .init(lensSentence), .init(title, groupTable(analysis)), pairSection(analysis),
        .init(eiSentence(analysis)),
      ] + cohesion(of: analysis), notes: notes)
  }

  /// What a group is called in answers.
  static func name(of group: GroupAnalysis.Group) -> Sentence {
    group.name.map { .vocabulary($0) } ?? .figureUnknownGroup
  }

  /// What a reader must know of groups that are unusual.
  func notes(on grouping: Grouping) -> [Sentence] {
    if graph.actors.isEmpty { return [] }
    var notes: [Sentence] = []
    if graph.tieCount == 0 { notes.append(.noTiesHere) }
    if grouping.attribute == Grouping.communityAttribute { return notes }
    if grouping.isUnknownToAll { return notes + [.attributeUnknownToAll(grouping.attribute)] }
    return notes + (grouping.names.count == 1 ? [.oneGroupOnly] : [])
  }
}

// MARK: - Parts

extension AnalysisAnswers {
  private func notes(on analysis: GroupAnalysis) -> [Sentence] {
    var notes = notes(on: analysis.grouping)
    if analysis.grouping.attribute == Grouping.communityAttribute, !graph.actors.isEmpty {
      notes.append(.groupedByCommunities(seed: analysis.seed))
    }
    if analysis.groups.count > Self.largestMatrix {
      notes.append(.matrixTooLarge(groups: analysis.groups.count, limit: Self.largestMatrix))
    }
    return notes
  }

  private func matrix(of analysis: GroupAnalysis, _ cell: (Int, Int) -> JSONValue) -> JSONValue {
    let places = analysis.groups.indices
    guard places.count <= Self.largestMatrix else { return .null }
    return .array(places.map { row in .array(places.map { cell(row, $0) }) })
  }

  private func groupTable(_ analysis: GroupAnalysis) -> TextTable {
    TextTable(
      [
        .text("group"), .number("actors"), .number("share"), .number("ties"), .number("internal"),
        .number("external"), .number("E-I"), .number("density"),
      ],
      rows: analysis.groups.map { group -> [TextTable.Cell] in
        let numbers = [
          String(group.actors), FigureText.of(group.share), String(group.ties),
          String(group.internal), String(group.external), FigureText.of(group.ei),
          FigureText.of(group.density),
        ]
        return [.sentence(Self.name(of: group))] + numbers.map { .text($0) }
      })
  }

  private func pairSection(_ analysis: GroupAnalysis) -> Answer.Section {
    let pairs = analysis.mixing.tiedPairs
    let shown = pairs.prefix(20)
    guard !shown.isEmpty else { return .init() }
    let table = TextTable(
      [
        .text("group"), .text("with"), .number("ties"), .number("expected"), .number("weight"),
        .number("density"),
      ],
      rows: shown.map { first, second, cell -> [TextTable.Cell] in
        let names = [first, second].map { Self.name(of: analysis.groups[$0]) }
        let numbers = [
          String(cell.ties), FigureText.of(analysis.mixing.expected(first, second)),
          FigureText.of(cell.weight), FigureText.of(analysis.mixing.density(first, second)),
        ]
        return names.map { .sentence($0) } + numbers.map { .text($0) }
      })
    return .init(.groupMatrix(shown: shown.count, of: pairs.count), table)
  }

  private func cohesion(of analysis: GroupAnalysis) -> [Answer.Section] {
    guard analysis.assortativity != nil || analysis.modularity != nil else { return [] }
    return [
      .init(
        .groupCohesion(
          assortativity: FigureText.of(analysis.assortativity),
          modularity: FigureText.of(analysis.modularity), weight: graph.lens.weight.rawValue))
    ]
  }

  private func eiSentence(_ analysis: GroupAnalysis) -> Sentence {
    let ei = analysis.ei
    guard ei.value != nil else { return .eiUndefined }
    return .eiOfNetwork(
      value: FigureText.of(ei.value), expected: FigureText.of(ei.expected),
      range: (FigureText.of(ei.minimum), FigureText.of(ei.maximum)),
      rescaled: FigureText.of(analysis.rescaled), p: ei.p.map { FigureText.of($0) },
      permutations: ei.permutations, seed: analysis.seed)
  }
}
