// What became of a network: what was kept, what is new, what was lost.

public import Collaborations
public import GraphAlgorithms
import GraphCore

/// Whether something is in both of two networks, in the later alone, or in the earlier alone.
public enum Fate: String, CaseIterable, Sendable {
  case kept, new, lost
}

/// Two networks compared: actors, ties, ranks and measures, before and after.
///
/// Actors are the same when their ids are. Where the lens keeps directions, so do the ties compared.
public struct Comparison: Sendable {
  /// Where an actor stands in one of the networks.
  public struct Position: Hashable, Sendable {
    /// Its node there.
    public let node: Int
    /// Its rank; `nil` where its value is undefined.
    public let rank: Int?
    /// Its value.
    public let value: Double?
  }

  /// An actor of either network.
  public struct ActorFate: Hashable, Sendable {
    /// The actor, as the later network has it where it is in both.
    public let actor: Actor
    /// Where it stood before; `nil` when it is new.
    public let before: Position?
    /// Where it stands after; `nil` when it was lost.
    public let after: Position?

    /// What became of it.
    public var fate: Fate { before == nil ? .new : after == nil ? .lost : .kept }
  }

  /// A tie of either network.
  public struct TieFate: Hashable, Sendable {
    /// The place in ``Comparison/actors`` of one actor; of a directed tie, the one it comes from.
    public let first: Int
    /// The place of the other.
    public let second: Int
    /// The weight before; `nil` when it is new.
    public let before: Double?
    /// The weight after; `nil` when it was lost.
    public let after: Double?

    /// What became of it.
    public var fate: Fate { before == nil ? .new : after == nil ? .lost : .kept }
  }

  /// The earlier network.
  public let before: ActorGraph
  /// The later network.
  public let after: ActorGraph
  /// The measure by which actors are ranked.
  public let measure: Measure
  /// The actors of either, by id.
  public let actors: [ActorFate]
  /// The ties of either, by first then second actor.
  public let ties: [TieFate]
  /// The whole-network measures before and after.
  public let measures: MeasureChanges

  /// Compares two networks, with standard errors from `rounds` samples of each; `nil` for as many
  /// as suit their size.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: that of ``NetworkMeasures``, and of the samples.
  public init(
    of before: ActorGraph, with after: ActorGraph, by measure: Measure = .degree,
    rounds: Int? = nil, seed: UInt64 = 1, execution: Execution = .standard
  ) throws {
    self.before = before
    self.after = after
    self.measure = measure
    let ranks = try [before, after].map { graph in
      try Ranking(of: graph, by: [measure], execution: execution)
    }
    actors = Self.fates(of: before, with: after, ranks: ranks)
    ties = Self.ties(of: before, with: after, among: actors)
    measures = try MeasureChanges(
      of: before, with: after, rounds: rounds, seed: seed, execution: execution)
  }

  /// The number of actors with this fate.
  public func actorCount(_ fate: Fate) -> Int { actors.count { $0.fate == fate } }

  /// The number of ties with this fate.
  public func tieCount(_ fate: Fate) -> Int { ties.count { $0.fate == fate } }

  /// The share of the later ties that were there before; `nil` without later ties.
  public var repeatTieRate: Double? { Self.share(tieCount(.kept), of: after.tieCount) }

  /// The share of the earlier ties that are still there; `nil` without earlier ties.
  public var tieRetention: Double? { Self.share(tieCount(.kept), of: before.tieCount) }

  /// The share of the later actors that were there before; `nil` without later actors.
  public var returningActorRate: Double? {
    Self.share(actorCount(.kept), of: after.actors.count)
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}

// MARK: - Merging

extension Comparison {
  private static func fates(
    of before: ActorGraph, with after: ActorGraph, ranks: [Ranking]
  ) -> [ActorFate] {
    func positions(_ ranking: Ranking) -> [Position?] {
      var positions = [Position?](repeating: nil, count: ranking.rows.count)
      for row in ranking.rows {
        positions[row.node] = Position(node: row.node, rank: row.rank, value: row.values[0])
      }
      return positions
    }
    let (old, new) = (positions(ranks[0]), positions(ranks[1]))
    var fates: [ActorFate] = []
    for (node, actor) in before.actors.enumerated() {
      let later = after.node(of: actor.id)
      fates.append(
        ActorFate(
          actor: later.map { after.actors[$0] } ?? actor, before: old[node],
          after: later.flatMap { new[$0] }))
    }
    for (node, actor) in after.actors.enumerated() where before.node(of: actor.id) == nil {
      fates.append(ActorFate(actor: actor, before: nil, after: new[node]))
    }
    return fates.sorted { $0.actor.id < $1.actor.id }
  }

  private static func ties(
    of before: ActorGraph, with after: ActorGraph, among actors: [ActorFate]
  ) -> [TieFate] {
    var (oldPlaces, newPlaces) = (
      [Int](repeating: 0, count: before.actors.count),
      [Int](repeating: 0, count: after.actors.count)
    )
    for (place, actor) in actors.enumerated() {
      if let position = actor.before { oldPlaces[position.node] = place }
      if let position = actor.after { newPlaces[position.node] = place }
    }
    let old = weights(of: before, places: oldPlaces)
    let new = weights(of: after, places: newPlaces)
    var ties: [TieFate] = []
    ties.reserveCapacity(max(old.count, new.count))
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let one = i < old.count ? old[i].key : .max
      let other = j < new.count ? new[j].key : .max
      let key = min(one, other)
      ties.append(
        TieFate(
          first: Int(key >> 32), second: Int(key & 0xFFFF_FFFF),
          before: one == key ? old[i].weight : nil, after: other == key ? new[j].weight : nil))
      if one == key { i += 1 }
      if other == key { j += 1 }
    }
    return ties
  }

  /// The ties of a network by the places of their actors, in order.
  private static func weights(
    of graph: ActorGraph, places: [Int]
  ) -> [(key: UInt64, weight: Double)] {
    let links = graph.graph
    var ties: [(key: UInt64, weight: Double)] = []
    ties.reserveCapacity(links.linkCount)
    for node in 0..<links.nodeCount {
      let weights = links.weights(of: node)
      for (place, neighbour) in links.neighbours(of: node).enumerated()
      where links.isDirected || neighbour > node {
        var (first, second) = (places[node], places[Int(neighbour)])
        if !links.isDirected, first > second { swap(&first, &second) }
        let weight = links.isWeighted ? weights[weights.startIndex + place] : 1
        ties.append((UInt64(first) << 32 | UInt64(second), weight))
      }
    }
    return ties.sorted { $0.key < $1.key }
  }
}
