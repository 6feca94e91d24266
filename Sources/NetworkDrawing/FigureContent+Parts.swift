// The part of a large network that is drawn.

import Collaborations
import GraphAlgorithms
import GraphCore
import NetworkAnalysis
import Wording

extension FigureContent {
  mutating func addTop(
    of graph: ActorGraph, _ values: MeasureValues?, _ options: FigureOptions
  ) throws {
    let values = try values ?? graph.values(of: .degree, execution: options.execution)
    let order = Ranking(of: graph, columns: [values]).rows.map(\.node)
    let chosen = order.prefix(max(1, options.top)).sorted()
    addActors(chosen, of: graph)
    let isShown = Set(chosen)
    let ties = graph.ties(among: isShown)
    addLines(of: graph, ties, options)
    counts = .figureCounts(actors: marks.count, ties: ties.count)
    remarks = [
      .figureShowsTop(
        shown: marks.count, of: graph.actors.count, measure: values.measure.rawValue,
        ties: ties.count, ofTies: graph.tieCount)
    ]
  }

  /// The most ties of a backbone, and the levels of significance that are tried.
  private static let backboneTies = 600
  private static let levels: [Double] = {
    var levels: [Double] = [], unit = 0.1
    for _ in 0..<12 {
      levels += [unit * 5, unit * 2, unit]
      unit /= 10
    }
    return levels
  }()

  mutating func addBackbone(of graph: ActorGraph, _ options: FigureOptions) {
    let result = DisparityFilter().run(on: graph.graph)
    let significant = result.links.map(\.significance).sorted()
    func count(below level: Double) -> Int {
      significant.partitioningIndex { $0 >= level }
    }
    let level = Self.levels.first { count(below: $0) <= Self.backboneTies } ?? 1e-12
    let kept = result.links.filter { $0.significance < level }
    let nodes = Set(kept.flatMap { [Int($0.source), Int($0.target)] }).sorted()
    addActors(nodes, of: graph)
    let pairs = Set(kept.map { UInt64($0.source) << 32 | UInt64($0.target) })
    let ties = graph.ties(among: Set(nodes)).filter {
      pairs.contains(UInt64($0.first) << 32 | UInt64($0.second))
    }
    addLines(of: graph, ties, options)
    counts = .figureCounts(actors: marks.count, ties: ties.count)
    remarks = [
      .figureShowsBackbone(
        ties: ties.count, of: graph.tieCount, level: level, actors: marks.count,
        ofActors: graph.actors.count)
    ]
  }

  /// The most bubbles, and the most flows for each.
  private static let bubbles = 30, flowsPerBubble = 4

  mutating func addCommunities(
    of graph: ActorGraph, _ values: MeasureValues?, _ options: FigureOptions
  ) throws {
    let list = try CommunityList(of: graph, execution: options.execution)
    var labels = [Int](repeating: -1, count: graph.actors.count)
    let shown = list.communities.prefix(Self.bubbles).filter { $0.count > 1 }
    communityCount = shown.count
    let ranks = try values ?? graph.values(of: .degree, execution: options.execution)
    var actors = 0
    for (label, members) in shown.enumerated() {
      for node in members { labels[node] = label }
      actors += members.count
      let first = members.max { left, right in
        let (one, other) = (ranks.values[left] ?? 0, ranks.values[right] ?? 0)
        return one == other ? left > right : one < other
      }
      let order = (first.map { [$0] } ?? []) + members.filter { $0 != first }
      let name = first.map { graph.actors[$0].name } ?? ""
      marks.append(
        Mark(
          subject: .community(order),
          title: Sentence.figureCommunity(around: name, others: members.count - 1)
            .text(in: options.language)))
    }
    let flows = Self.flows(of: graph, labels: labels, count: shown.count)
    let most = shown.count * Self.flowsPerBubble
    let kept = flows.sorted { left, right in
      left.weight == right.weight
        ? (left.tail, left.head) < (right.tail, right.head) : left.weight > right.weight
    }.prefix(most)
    lines = Array(kept)
    counts = .figureCommunityCounts(actors: graph.actors.count, communities: shown.count)
    remarks = [
      .figureShowsCommunities(
        shown.count, actors: actors, ofActors: graph.actors.count,
        smaller: list.communities.count - shown.count, seed: Int(list.seed)),
      .figureShowsFlows(kept.count, of: flows.count, least: kept.last?.weight ?? 0),
    ]
  }

  private static func flows(of graph: ActorGraph, labels: [Int], count: Int) -> [Line] {
    var sums = [Double](repeating: 0, count: count * count)
    let isWeighted = graph.graph.isWeighted
    for node in 0..<graph.graph.nodeCount where labels[node] >= 0 {
      let weights = isWeighted ? Array(graph.graph.weights(of: node)) : []
      for (place, neighbour) in graph.graph.neighbours(of: node).enumerated() {
        let other = labels[Int(neighbour)]
        guard other >= 0, other != labels[node] else { continue }
        guard graph.graph.isDirected || Int(neighbour) > node else { continue }
        let (one, two) = (min(other, labels[node]), max(other, labels[node]))
        sums[one * count + two] += isWeighted ? weights[place] : 1
      }
    }
    return sums.indices.filter { sums[$0] > 0 }.map {
      Line(tail: $0 / count, head: $0 % count, weight: sums[$0], records: [])
    }
  }
}

extension Array where Element: Comparable {
  /// The first index from which on `belongs` holds, in an array that it divides in two.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
