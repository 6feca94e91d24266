// How far a ranking depends on a few ties.

import Collaborations
public import GraphAlgorithms
import GraphCore

/// How an actor's rank varies when some of the ties are left out, again and again.
///
/// Each round leaves out a share of the ties, at least one, drawn at random without replacement, and
/// ranks the actors again. An interval that is wide, or an actor that is seldom in the top, says that the
/// rank rests on few ties.
///
/// > Reference: E. Costenbader, T. W. Valente, "The stability of centrality measures when networks
/// > are sampled", Social Networks 25(4), 2003.
public struct RankStability: Hashable, Sendable {
  /// How one actor fared.
  public struct Actor: Hashable, Sendable {
    /// The best rank of the middle 95 % of the rounds.
    public let best: Int?
    /// The worst rank of the middle 95 % of the rounds.
    public let worst: Int?
    /// The share of the rounds in which the actor was in the top.
    public let topShare: Double
  }

  /// The number of rounds.
  public let rounds: Int
  /// The share of the ties that each round left out.
  public let dropped: Double
  /// The seed of the rounds.
  public let seed: UInt64
  /// The number of ranks that are the top, everyone tied with the last of them included.
  public let top: Int
  /// How each actor fared, by node.
  public let actors: [Actor]

  /// Ranks the actors of `graph` by `measure` in each of `rounds` rounds.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: that of the measure, `rounds` times.
  public init(
    of graph: ActorGraph, by measure: Measure, rounds: Int, top: Int, dropped: Double = 0.1,
    seed: UInt64 = 1, groups: Grouping? = nil, variants: MeasureVariants = MeasureVariants(),
    execution: Execution = .standard
  ) throws {
    self.rounds = rounds
    self.dropped = dropped
    self.seed = seed
    self.top = top
    var random = SplitMix64(seed: seed)
    var ranks = [[Int?]](repeating: [], count: graph.actors.count)
    var inTop = [Int](repeating: 0, count: graph.actors.count)
    let inner = Execution(threads: execution.threads, isCancelled: execution.isCancelled)
    for round in 0..<rounds {
      if execution.isCancelled() { throw CancellationError() }
      let thinned = try graph.leavingOut(dropped, using: &random)
      let ranking = try Ranking(
        of: thinned, by: [measure], groups: groups, variants: variants, execution: inner)
      for row in ranking.rows { ranks[row.node].append(row.rank) }
      for row in ranking.top(top) { inTop[row.node] += 1 }
      execution.progress?(Double(round + 1) / Double(max(1, rounds)))
    }
    actors = ranks.indices.map { node in
      let known = ranks[node].compactMap(\.self).sorted()
      guard !known.isEmpty else { return Actor(best: nil, worst: nil, topShare: 0) }
      let tail = Int((Double(known.count) * 0.025).rounded(.down))
      return Actor(
        best: known[tail], worst: known[known.count - 1 - tail],
        topShare: Double(inTop[node]) / Double(rounds))
    }
  }
}

extension ActorGraph {
  /// This graph without a share of its ties, at least one, drawn at random; records stay as they
  /// are.
  fileprivate func leavingOut(_ share: Double, using random: inout SplitMix64) throws -> ActorGraph
  {
    var links: [(source: UInt32, target: UInt32, weight: Double)] = []
    links.reserveCapacity(graph.linkCount)
    for node in 0..<graph.nodeCount {
      for other in graph.neighbours(of: node) where graph.isDirected || Int(other) > node {
        links.append((UInt32(node), other, graph.weight(from: node, to: Int(other)) ?? 1))
      }
    }
    random.shuffle(&links)
    // A round that leaves out nothing would call every rank of a few ties certain.
    let kept = links.dropLast(max(1, Int((Double(links.count) * share).rounded())))
    let list = EdgeList(
      nodeCount: graph.nodeCount, sources: kept.map(\.source), targets: kept.map(\.target),
      weights: graph.isWeighted ? kept.map(\.weight) : nil, isDirected: graph.isDirected)
    return ActorGraph(
      lens: lens, ties: ties, actors: actors, records: records, graph: try Graph(list),
      counts: (eventCount, collaborationCount, participationCount), eventsAttended: eventsAttended,
      notes: notes)
  }
}
