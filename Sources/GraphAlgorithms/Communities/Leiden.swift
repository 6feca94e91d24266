// Communities that are sure to hang together.

public import GraphCore

/// Divides a graph into communities of high modularity by the Leiden method.
///
/// As in the Louvain method, nodes move while modularity gains. Before communities become nodes,
/// each is divided anew: its nodes start alone and join, once, a part of it to which they are
/// linked, if both are well connected with the rest of the community. The parts become the nodes of
/// the next level, and start there as the communities they come from. So a community never falls
/// apart into pieces without links between them. Directions are ignored, weights matter.
///
/// - Complexity: O(*m*) time a pass, in practice a few dozen passes; O(*n* + *m*) space.
///
/// > Reference: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
/// > well-connected communities", Scientific Reports 9, 2019. A part is joined by largest gain, not
/// > at random.
public struct Leiden: Hashable, Sendable {
  /// The resolution γ of the modularity: above 1, communities are smaller.
  public var resolution: Double

  /// What the order of moves depends on.
  public var seed: UInt64

  /// The most times to begin again from the communities found.
  public var roundLimit: Int

  /// Creates the method.
  public init(resolution: Double = 1, seed: UInt64 = 1, roundLimit: Int = 10) {
    precondition(roundLimit > 0, "roundLimit must be positive")
    self.resolution = resolution
    self.seed = seed
    self.roundLimit = roundLimit
  }

  /// A division into communities.
  public struct Result: Hashable, Sendable {
    /// The communities, numbered by their smallest node; an isolate is one of its own.
    public let partition: Partition

    /// The modularity of the division at the resolution asked for; `nil` without links.
    public let modularity: Double?

    /// How many rounds were made; the last one found nothing better, unless the limit was reached.
    public let rounds: Int
  }

  /// The communities of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let links = graph.ignoringDirection()
    let base = CommunityGraph(links)
    let moving = LocalMoving(resolution: resolution, total: base.strengths.reduce(0, +))
    let modularity = Modularity(resolution: resolution)
    var random = SplitMix64(seed: seed)
    var best = Partition(0..<links.nodeCount)
    var bestValue = modularity.run(on: links, labels: best.labels.map { Int($0) })
    var rounds = 0
    while rounds < roundLimit, let value = bestValue {
      let next = try round(base, best.labels, moving, &random, execution)
      rounds += 1
      let nextValue = modularity.run(on: links, labels: next.labels.map { Int($0) }) ?? value
      guard nextValue > value + 1e-12 else { break }
      (best, bestValue) = (next, nextValue)
    }
    return Result(partition: best, modularity: bestValue, rounds: rounds)
  }

  /// One descent from `communities` of the base graph through coarser and coarser graphs.
  private func round(
    _ base: CommunityGraph, _ communities: [UInt32], _ moving: LocalMoving,
    _ random: inout SplitMix64, _ execution: Execution
  ) throws(CancellationError) -> Partition {
    var level = base
    var communities = communities
    // The node of the current level that each node of the graph is part of.
    var places = (0..<base.nodeCount).map { UInt32($0) }
    while true {
      _ = try moving.run(on: level, &communities, &random, execution)
      let found = Partition(communities)
      let parts = refine(level, found.labels, moving, &random)
      guard parts.count < level.nodeCount, found.count < level.nodeCount else {
        return connectedParts(base, places.map { found.labels[Int($0)] })
      }
      places = places.map { parts.labels[Int($0)] }
      // A part starts in the community that its nodes were found in.
      var next = [UInt32](repeating: 0, count: parts.count)
      for (node, part) in parts.labels.enumerated() { next[Int(part)] = found.labels[node] }
      level = CommunityGraph(level, communities: parts.labels, count: parts.count)
      communities = next
    }
  }
}

// MARK: - Refinement

extension Leiden {
  /// The parts of every community that hang together.
  ///
  /// These are whole communities, but for the odd one that a last move has cut in two. To separate
  /// what is not linked never lowers modularity.
  private func connectedParts(_ graph: CommunityGraph, _ communities: [UInt32]) -> Partition {
    var parts = [UInt32](repeating: .max, count: graph.nodeCount)
    var reached: [UInt32] = []
    for start in parts.indices where parts[start] == .max {
      let part = UInt32(start)
      parts[start] = part
      reached.append(part)
      while let node = reached.popLast() {
        for arc in graph.offsets[Int(node)]..<graph.offsets[Int(node) + 1] {
          let other = graph.targets[arc]
          guard parts[Int(other)] == .max, communities[Int(other)] == communities[Int(node)]
          else { continue }
          parts[Int(other)] = part
          reached.append(other)
        }
      }
    }
    return Partition(parts)
  }

  /// Divides every community into parts that hang together.
  private func refine(
    _ graph: CommunityGraph, _ communities: [UInt32], _ moving: LocalMoving,
    _ random: inout SplitMix64
  ) -> Partition {
    let count = graph.nodeCount
    var state = Refinement(graph, communities, factor: resolution / moving.total)
    var order = (0..<count).map { UInt32($0) }
    random.shuffle(&order)
    for node in order { state.join(Int(node), graph, communities) }
    return Partition(state.parts)
  }
}

/// The parts of communities while they grow.
private struct Refinement {
  var parts: [UInt32]

  private let factor: Double
  private var communityStrengths: [Double]
  private var partStrengths: [Double]
  private var partSizes: [Int]

  /// The weight between each part and the rest of its community.
  private var outward: [Double]
  private var sums: [Double]

  init(_ graph: CommunityGraph, _ communities: [UInt32], factor: Double) {
    let count = graph.nodeCount
    self.factor = factor
    parts = (0..<count).map { UInt32($0) }
    partStrengths = graph.strengths
    partSizes = [Int](repeating: 1, count: count)
    communityStrengths = [Double](repeating: 0, count: count)
    outward = [Double](repeating: 0, count: count)
    sums = [Double](repeating: 0, count: count)
    for node in 0..<count {
      communityStrengths[Int(communities[node])] += graph.strengths[node]
      for arc in graph.offsets[node]..<graph.offsets[node + 1]
      where communities[Int(graph.targets[arc])] == communities[node] {
        outward[node] += graph.weights[arc]
      }
    }
  }

  /// Lets `node`, if it is still alone, join the part where modularity gains most.
  mutating func join(_ node: Int, _ graph: CommunityGraph, _ communities: [UInt32]) {
    let whole = communityStrengths[Int(communities[node])]
    let strength = graph.strengths[node]
    guard partSizes[Int(parts[node])] == 1, isWellConnected(Int(parts[node]), whole) else { return }
    var touched: [Int] = []
    for arc in graph.offsets[node]..<graph.offsets[node + 1]
    where communities[Int(graph.targets[arc])] == communities[node] {
      let part = Int(parts[Int(graph.targets[arc])])
      if sums[part] == 0 { touched.append(part) }
      sums[part] += graph.weights[arc]
    }
    let own = Int(parts[node])
    var (best, bestGain) = (own, 0.0)
    for part in touched where part != own && isWellConnected(part, whole) {
      let gain = sums[part] - factor * strength * partStrengths[part]
      if gain > bestGain { (best, bestGain) = (part, gain) }
    }
    if best != own {
      outward[best] += outward[own] - 2 * sums[best]
      partStrengths[best] += strength
      partSizes[best] += 1
      partStrengths[own] = 0
      partSizes[own] = 0
      parts[node] = UInt32(best)
    }
    for part in touched { sums[part] = 0 }
  }

  /// Whether a part is linked with the rest of its community as well as chance would have it.
  private func isWellConnected(_ part: Int, _ whole: Double) -> Bool {
    outward[part] >= factor * partStrengths[part] * (whole - partStrengths[part]) * (1 - 1e-12)
  }
}
