// The report in brief.

import Collaborations
import GraphCore
import NetworkAnalysis
import Wording

extension ReportDocument {
  /// The network in four numbers and a few sentences.
  mutating func addSummary(
    of context: ReportContext, measures: NetworkMeasures, ranked: RankedActors
  ) {
    section("summary", .report(.summary))
    let graph = context.graph
    guard !graph.actors.isEmpty else {
      paragraph(.figureIsEmpty)
      return
    }
    let counts: [(Int, CountedThing)] = [
      (measures.actors, .actor), (measures.ties, .tie),
      (measures.collaborations, .collaboration), (context.events.count, .event),
    ]
    numbers(
      counts.map { count, thing in
        (language.number(count), Sentence.countedName(count, thing).text(in: language))
      })
    var sentences: [Sentence] = [
      .reportHolds(
        actors: measures.actors, tied: measures.actors - measures.isolates, ties: measures.ties,
        records: graph.records.count { $0.nodes.count > 1 })
    ]
    if let share = measures.giantShare, measures.ties > 0 {
      sentences.append(
        .reportGiant(measures.giant, share: share, components: measures.components))
    }
    if !ranked.first.isEmpty, ranked.first.count <= 5 {
      let ties = graph.graph.degree(of: ranked.first[0])
      sentences.append(.reportFirst(ranked.first.map(context.name), ties: ties))
    }
    let border = BorderCount(of: graph)
    if border.placed > 0 {
      sentences.append(.reportCrossing(border.crossing, of: border.placed))
    }
    if let created = CreatedTies(of: context), context.edition != nil {
      sentences.append(.reportNew(created.new.count, of: created.all.count))
    }
    list(sentences)
    if context.edition == nil { paragraph(.reportWithoutEdition, isQuiet: true) }
  }
}

/// How many ties join actors of two countries, of those whose countries are both known.
struct BorderCount {
  private(set) var placed = 0
  private(set) var crossing = 0

  init(of graph: ActorGraph) {
    let grouping = Grouping(of: graph, by: "country")
    for node in 0..<graph.graph.nodeCount {
      for neighbour in graph.graph.neighbours(of: node) {
        let other = Int(neighbour)
        guard other > node || graph.graph.isDirected else { continue }
        let (one, two) = (grouping.labels[node], grouping.labels[other])
        guard grouping.names[one] != nil, grouping.names[two] != nil else { continue }
        placed += 1
        if one != two { crossing += 1 }
      }
    }
  }
}

/// The ties of an edition, and which of them no earlier record of the network made.
struct CreatedTies {
  let all: [Tie]
  private(set) var new: [Tie] = []

  /// `nil` where the ties are too many to look at one by one.
  init?(of context: ReportContext) {
    guard context.graph.tieCount <= 100_000 else { return nil }
    all = context.graph.allTies()
    guard let edition = context.edition else {
      new = all
      return
    }
    var earlier: Set<[String]> = []
    let start = edition.from?.dayNumber ?? .max
    let before = Set(
      context.network.editions.filter {
        $0.id != edition.id && ($0.from?.dayNumber ?? .max) < start
      }.map(\.id))
    var lens = context.lens
    lens.editions = []
    if let whole = try? lens.apply(to: context.network) {
      for record in whole.records where record.edition != edition.id {
        let isEarlier =
          record.edition.map(before.contains) ?? ((record.from?.dayNumber ?? .max) < start)
        guard isEarlier else { continue }
        let ids = record.nodes.map { whole.actors[Int($0)].id }
        for first in ids.indices.dropLast() {
          for second in ids[(first + 1)...] { earlier.insert([ids[first], second].sorted()) }
        }
      }
    }
    new = all.filter { tie in
      let ends = [context.graph.actors[tie.first].id, context.graph.actors[tie.second].id]
      return !earlier.contains(ends.sorted())
    }
  }
}
