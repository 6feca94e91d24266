// Brokers as JSON and tables.

import Collaborations
public import NetworkAnalysis
import Wording

extension AnalysisAnswers {
  /// `brokers`: who stands between whom, in which role.
  ///
  /// The tables hold the first `top`, and so does the JSON when `isCut`. Communities, where they are
  /// the groups, were found from `seed`.
  public func brokers(
    _ analysis: BrokerAnalysis, top: Int, isCut: Bool, seed: UInt64 = 1
  ) -> Answer {
    var notes = graph.notes + notes(on: analysis.grouping)
    if analysis.grouping.attribute == Grouping.communityAttribute, !graph.actors.isEmpty {
      notes.append(.groupedByCommunities(seed: seed))
    }
    let brokers = analysis.brokers.filter { $0.total > 0 }
    if brokers.isEmpty, !graph.actors.isEmpty { notes.append(.noBrokers) }
    let listed = analysis.brokers.prefix(isCut ? top : analysis.brokers.count)
    let json = JSONValue.members([
      "network": .string(networkName), "lens": lensJSON,
      "by": .string(analysis.grouping.attribute), "null": .string(BrokerAnalysis.null),
      "directed": .bool(analysis.isDirected),
      "actors": .array(
        listed.enumerated().map { place, broker in
          brokerJSON(
            broker, analysis,
            place < analysis.solePairs.count ? analysis.solePairs[place] : nil)
        }),
      "definitions": .sentences([.brokerRoles, .brokerNull, .solePairs]),
      "notes": .sentences(notes),
    ])
    let shown = brokers.prefix(top)
    var sections = [
      Answer.Section(lensSentence),
      .init(
        .brokers(
          count: brokers.count, of: graph.actors.count, by: analysis.grouping.attribute,
          isDirected: analysis.isDirected),
        shown.isEmpty ? nil : table(of: shown, analysis)),
    ]
    if !shown.isEmpty {
      sections.append(.init(.brokerRoles))
      sections.append(.init(.brokerNull, roleTable(of: shown, analysis)))
      let pairs = soleTable(of: shown, analysis)
      if !pairs.rows.isEmpty { sections.append(.init(.solePairs, pairs)) }
    }
    return Answer(json: json, sections: sections, notes: notes)
  }
}

// MARK: - Parts

extension AnalysisAnswers {
  private func group(of node: Int, _ grouping: Grouping) -> Sentence {
    grouping.names[grouping.labels[node]].map { .vocabulary($0) } ?? .figureUnknownGroup
  }

  private func brokerJSON(
    _ broker: BrokerAnalysis.Broker, _ analysis: BrokerAnalysis,
    _ sole: BrokerAnalysis.SolePairs?
  ) -> JSONValue {
    let actor = graph.actors[broker.node]
    func byRole(_ values: ByRole) -> JSONValue {
      .object(BrokerRole.allCases.map { .init(key: $0.rawValue, value: .number(values[$0])) })
    }
    return .members([
      "id": .string(actor.id), "name": .string(actor.name),
      "group": .sentence(group(of: broker.node, analysis.grouping)),
      "coordinator": .number(broker.counts[.coordinator]),
      "consultant": .number(broker.counts[.consultant]),
      "gatekeeper": .number(broker.counts[.gatekeeper]),
      "representative": .number(broker.counts[.representative]),
      "liaison": .number(broker.counts[.liaison]), "total": .count(broker.total),
      "expected": byRole(broker.expected), "z": byRole(broker.z),
      "constraint": .number(broker.constraint), "effectiveSize": .number(broker.effectiveSize),
      "betweenness": .number(broker.betweenness), "shares": byRole(broker.shares),
      "alone": sole.map { sole in
        .members([
          "pairs": .count(sole.count),
          "listed": .array(
            sole.pairs.map { pair in
              .members([
                "a": .string(graph.actors[pair.first].id),
                "b": .string(graph.actors[pair.second].id),
                "aName": .string(graph.actors[pair.first].name),
                "bName": .string(graph.actors[pair.second].name),
              ])
            }),
        ])
      } ?? .null,
    ])
  }

  private func table(
    of brokers: ArraySlice<BrokerAnalysis.Broker>, _ analysis: BrokerAnalysis
  ) -> TextTable {
    TextTable(
      [.text("name"), .text("group")]
        + analysis.roles.map { role in
          let isBoth = role == .gatekeeper && !analysis.isDirected
          return .number(.vocabulary(isBoth ? "gatekeeper/representative" : role.rawValue))
        } + [
          .number("total"), .number("constraint"), .number("effective size"),
          .number("betweenness"),
        ],
      rows: brokers.map { broker -> [TextTable.Cell] in
        let numbers =
          analysis.roles.map { FigureText.of(broker.counts[$0]) } + [
            String(broker.total), FigureText.of(broker.constraint),
            FigureText.of(broker.effectiveSize), FigureText.of(broker.betweenness),
          ]
        return [
          .text(graph.actors[broker.node].name),
          .sentence(group(of: broker.node, analysis.grouping)),
        ] + numbers.map { .text($0) }
      })
  }

  private func roleTable(
    of brokers: ArraySlice<BrokerAnalysis.Broker>, _ analysis: BrokerAnalysis
  ) -> TextTable {
    TextTable(
      [
        .text("name"), .text("role"), .number("pairs"), .number("share"), .number("expected"),
        .number("z"),
      ],
      rows: brokers.flatMap { broker -> [[TextTable.Cell]] in
        analysis.roles.filter { (broker.counts[$0] ?? 0) > 0 }.map { role -> [TextTable.Cell] in
          [
            .text(graph.actors[broker.node].name), .word(role.rawValue),
            .text(FigureText.of(broker.counts[role])), .text(FigureText.of(broker.shares[role])),
            .text(FigureText.of(broker.expected[role])), .text(FigureText.of(broker.z[role])),
          ]
        }
      })
  }

  private func soleTable(
    of brokers: ArraySlice<BrokerAnalysis.Broker>, _ analysis: BrokerAnalysis
  ) -> TextTable {
    TextTable(
      [.text("name"), .number("pairs"), .text("such as")],
      rows: zip(brokers, analysis.solePairs).filter { $1.count > 0 }.map { broker, sole in
        let pairs = sole.pairs.prefix(3).map { pair in
          "\(graph.actors[pair.first].name) – \(graph.actors[pair.second].name)"
        }
        return [
          graph.actors[broker.node].name, String(sole.count), pairs.joined(separator: "; "),
        ]
      })
  }
}
