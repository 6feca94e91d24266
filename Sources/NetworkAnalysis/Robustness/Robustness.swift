// What falls apart when the first actors leave.

public import GraphAlgorithms
import GraphCore

/// What is left of a network when its first actors by a measure leave one after another, against
/// actors that leave at random, and what the network hangs by.
///
/// The measure is computed once, on the whole network. The direction of ties does not count.
public struct Robustness: Hashable, Sendable {
  /// The mean of some rounds, and between what the middle 95 % of them are.
  public struct Spread: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The least of the middle 95 %.
    public let low: Double
    /// The greatest of the middle 95 %.
    public let high: Double

    /// Sums `values` up; `nil` without any.
    init?(_ values: [Double]) {
      guard !values.isEmpty else { return nil }
      let sorted = values.sorted()
      let tail = Int((Double(sorted.count) * 0.025).rounded(.down))
      mean = sorted.reduce(0, +) / Double(sorted.count)
      low = sorted[tail]
      high = sorted[sorted.count - 1 - tail]
    }
  }

  /// The network after one more actor has left.
  public struct Step: Hashable, Sendable {
    /// The node of the actor that left last; `nil` before any has.
    public let node: Int?
    /// What is left.
    public let left: Dismantling.Stage
    /// The largest component after as many left at random.
    public let randomGiant: Spread?
    /// The number of components after as many left at random.
    public let randomComponents: Spread?
    /// The share of pairs that no path joins, after as many left at random.
    public let randomFragmentation: Spread?
  }

  /// An actor without which a component falls apart.
  public struct Articulation: Hashable, Sendable {
    /// The actor's node.
    public let node: Int
    /// The number of pieces that its component falls into.
    public let pieces: Int
    /// The number of actors that are then not in the largest of these pieces.
    public let cutOff: Int
  }

  /// A tie without which a component falls apart.
  public struct Bridge: Hashable, Sendable {
    /// The node of one actor.
    public let first: Int
    /// The node of the other.
    public let second: Int
    /// The number of actors on the smaller side.
    public let cutOff: Int
  }

  /// The measure by which actors leave.
  public let measure: Measure
  /// The network before, and after each of the first actors has left.
  public let steps: [Step]
  /// The number of random orders.
  public let rounds: Int
  /// The seed of the random orders.
  public let seed: UInt64
  /// The actors that the network hangs by, those that cut off most first, then by node.
  public let articulations: [Articulation]
  /// The ties that the network hangs by, those that cut off most first, then by their nodes.
  public let bridges: [Bridge]
  /// The number of random orders that are enough for a network of this size: fewer where one takes
  /// long, whatever the machine.
  public static func standardRounds(for graph: ActorGraph) -> Int {
    graph.actors.count + graph.tieCount <= 50_000 ? 1000 : 100
  }

  /// Takes the first `count` actors by `measure` out of `graph`, and as many at random in `rounds`
  /// orders.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: that of the measure, and O(*R* (*n* + *m* log *n*)) for *R* rounds.
  public init(
    of graph: ActorGraph, by measure: Measure = .degree, count: Int = 10, rounds: Int? = nil,
    seed: UInt64 = 1, groups: Grouping? = nil, execution: Execution = .standard
  ) throws {
    self.measure = measure
    self.seed = seed
    let rounds = rounds ?? Self.standardRounds(for: graph)
    self.rounds = rounds
    let ranking = try Ranking(of: graph, by: [measure], groups: groups, execution: execution)
    let order = ranking.rows.prefix(max(0, count)).map(\.node)
    let links = graph.graph.ignoringDirection()
    let stages = Dismantling().run(on: links, removing: order)
    let random = try Dismantling().run(
      on: links, removingAtRandom: order.count, rounds: rounds, seed: seed, using: execution)
    steps = stages.enumerated().map { place, left in
      let others = random.map { $0[place] }
      return Step(
        node: place == 0 ? nil : order[place - 1], left: left,
        randomGiant: Spread(others.map { Double($0.giant) }),
        randomComponents: Spread(others.map { Double($0.components) }),
        randomFragmentation: Spread(others.compactMap(\.fragmentation)))
    }
    let cuts = CutPoints().run(on: links)
    articulations = cuts.articulationNodes.enumerated().map { place, node in
      Articulation(node: node, pieces: cuts.pieces[place], cutOff: cuts.cutOff[place])
    }.sorted { ($1.cutOff, $1.pieces, $0.node) < ($0.cutOff, $0.pieces, $1.node) }
    bridges = cuts.bridges.map { Bridge(first: $0.low, second: $0.high, cutOff: $0.cutOff) }
      .sorted { ($1.cutOff, $0.first, $0.second) < ($0.cutOff, $1.first, $1.second) }
  }
}
