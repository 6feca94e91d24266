// Communities that are sure to hang together.

public import GraphCore

/// Divides a graph into communities of high modularity by the Leiden method.
///
/// As in the Louvain method, nodes move while modularity gains. Before communities become nodes,
/// each is divided anew: its nodes start alone and join, once, a part of it to which they are
/// linked, if both are well connected with the rest of the community. The parts become the nodes of
/// the next level, and start there as the communities they come from. So a community never falls
/// apart into pieces without links between them. Each round ends as it begins, with moves of single
/// nodes, until none gains. Directions are ignored, weights matter.
///
/// - Complexity: O(*m*) time a pass, in practice about a dozen passes a round; O(*n* + *m*) space.
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
    try execution.check()
    let links = graph.ignoringDirection()
    let base = CommunityGraph(links)
    let moving = LocalMoving(resolution: resolution, total: base.strengths.reduce(0, +))
    let modularity = Modularity(resolution: resolution)
    var random = SplitMix64(seed: seed)
    var best = Partition(numbered: (0..<links.nodeCount).map { UInt32($0) })
    guard moving.total > 0 else { return Result(partition: best, modularity: nil, rounds: 0) }
    var communities = best.labels
    _ = try moving.run(on: base, &communities, .most, &random, execution)
    var bestValue = -Double.infinity
    var rounds = 0
    while rounds < roundLimit {
      let next = try round(base, communities, moving, &random, execution)
      rounds += 1
      let nextValue = modularity.run(on: links, next) ?? 0
      guard nextValue > bestValue + 1e-12 else { break }
      (best, bestValue) = (next, nextValue)
      communities = next.labels
    }
    return Result(partition: best, modularity: bestValue, rounds: rounds)
  }

  /// One descent from `communities` of the base graph, between which nodes have moved, through coarser
  /// and coarser graphs; then nodes move once more.
  private func round(
    _ base: CommunityGraph, _ communities: [UInt32], _ moving: LocalMoving,
    _ random: inout SplitMix64, _ execution: Execution
  ) throws(CancellationError) -> Partition {
    var level = base
    var found = Partition(numbered: communities)
    // The node of the current level that each node of the graph is part of.
    var places = (0..<base.nodeCount).map { UInt32($0) }
    while true {
      let parts = try refine(level, found, moving, &random, execution)
      guard parts.count < level.nodeCount, found.count < level.nodeCount else { break }
      places = places.map { parts.labels[Int($0)] }
      // A part starts in the community that its nodes were found in.
      var next = [UInt32](repeating: 0, count: parts.count)
      for (node, part) in parts.labels.enumerated() { next[Int(part)] = found.labels[node] }
      level = try CommunityGraph(
        level, communities: parts.labels, count: parts.count, execution)
      _ = try moving.run(on: level, &next, .most, &random, execution)
      found = Partition(numbered: next)
    }
    var communities = places.map { found.labels[Int($0)] }
    _ = try moving.run(on: base, &communities, .all, &random, execution)
    return connectedParts(base, communities)
  }
}

// MARK: - Refinement

extension Leiden {
  /// The parts of every community that hang together.
  ///
  /// These are whole communities, but for the odd one that a last move has cut in two. To separate
  /// what is not linked never lowers modularity.
  private func connectedParts(_ graph: CommunityGraph, _ communities: [UInt32]) -> Partition {
    let parts = Scratch<UInt32>(repeating: .max, count: graph.nodeCount)
    let reached = Scratch<UInt32>(repeating: 0, count: graph.nodeCount)
    graph.withRows { rows in
      let communities = communities.span
      for start in 0..<graph.nodeCount where parts[start] == .max {
        let part = UInt32(truncatingIfNeeded: start)
        let community = communities[start]
        parts[start] = part
        reached[0] = part
        var count = 1
        while count > 0 {
          count -= 1
          for arc in rows.arcs(of: Int(reached[count])) {
            let other = rows.target(arc)
            guard communities[other] == community, parts[other] == .max else { continue }
            parts[other] = part
            // Safe to write over the node whose row is read: its arcs are known already.
            reached[count] = UInt32(truncatingIfNeeded: other)
            count += 1
          }
        }
      }
    }
    return Partition(numbered: parts.array())
  }

  /// Divides every community into parts that hang together: each alone, and so by any thread.
  private func refine(
    _ graph: CommunityGraph, _ found: Partition, _ moving: LocalMoving,
    _ random: inout SplitMix64, _ execution: Execution
  ) throws(CancellationError) -> Partition {
    let order = random.order(of: graph.nodeCount)
    let members = CommunityMembers(found.labels, count: found.count, order: order)
    let ranges = members.ranges
    let chunks = ranges.count
    let parts = try graph.withRows { rows throws(CancellationError) in
      let state = Refinement(
        graph.strengths, rows, found.labels, factor: resolution / moving.total)
      try execution.silent.share(chunks: chunks, steps: chunks) { worker in
        let sums = Scratch<Double>(repeating: 0, count: graph.nodeCount)
        let touched = Scratch<UInt32>(repeating: 0, count: graph.nodeCount + 1)
        while let chunk = worker.claim() {
          for community in ranges[chunk] {
            let nodes = members.of(community)
            for node in nodes { state.count(Int(node), rows) }
            for node in nodes { state.join(Int(node), rows, sums, touched) }
          }
          if !worker.finish() { return }
        }
      }
      return state.parts.array()
    }
    return Partition(numbered: parts)
  }
}

/// The parts of communities while they grow.
private struct Refinement: ~Copyable {
  let parts: Scratch<UInt32>

  private let factor: Double
  private let communities: Scratch<UInt32>
  private let strengths: [Double]
  private let communityStrengths: Scratch<Double>
  private let partStrengths: Scratch<Double>
  private let partSizes: Scratch<UInt32>

  /// The weight between each part and the rest of its community.
  private let outward: Scratch<Double>
  init(_ strengths: [Double], _ rows: Rows, _ communities: [UInt32], factor: Double) {
    let count = rows.nodeCount
    self.factor = factor
    self.strengths = strengths
    parts = Scratch(repeating: 0, count: count)
    self.communities = Scratch(repeating: 0, count: count)
    partStrengths = Scratch(repeating: 0, count: count)
    partSizes = Scratch(repeating: 1, count: count)
    communityStrengths = Scratch(repeating: 0, count: count)
    outward = Scratch(repeating: 0, count: count)
    for node in 0..<count {
      parts[node] = UInt32(truncatingIfNeeded: node)
      self.communities[node] = communities[node]
      partStrengths[node] = strengths[node]
      communityStrengths[Int(communities[node])] += strengths[node]
    }
  }

  /// Adds up the links of `node` within its community.
  func count(_ node: Int, _ rows: Rows) {
    let community = communities[node]
    var inside = 0.0
    for arc in rows.arcs(of: node) {
      inside += communities[rows.target(arc)] == community ? rows.weight(arc) : 0
    }
    outward[node] = inside
  }

  /// Lets `node`, if it is still alone, join the part where modularity gains most; `sums` are 0 before
  /// and after.
  func join(
    _ node: Int, _ rows: Rows, _ sums: borrowing Scratch<Double>,
    _ touched: borrowing Scratch<UInt32>
  ) {
    let community = communities[node]
    let whole = communityStrengths[Int(community)]
    let strength = strengths[node]
    let own = Int(parts[node])
    guard partSizes[own] == 1, isWellConnected(own, whole) else { return }
    var count = 0
    for arc in rows.arcs(of: node) {
      let other = rows.target(arc)
      if communities[other] != community { continue }
      let part = parts[other]
      touched[count] = part
      count &+= sums[Int(part)] == 0 ? 1 : 0
      sums[Int(part)] += rows.weight(arc)
    }
    var (best, bestGain, bestSum) = (own, 0.0, 0.0)
    for place in 0..<count {
      let part = Int(touched[place])
      let gain = sums[part] - factor * strength * partStrengths[part]
      if gain > bestGain, part != own, isWellConnected(part, whole) {
        (best, bestGain, bestSum) = (part, gain, sums[part])
      }
      sums[part] = 0
    }
    guard best != own else { return }
    outward[best] += outward[own] - 2 * bestSum
    partStrengths[best] += strength
    partSizes[best] += 1
    partStrengths[own] = 0
    partSizes[own] = 0
    parts[node] = UInt32(truncatingIfNeeded: best)
  }

  /// Whether a part is linked with the rest of its community as well as chance would have it.
  private func isWellConnected(_ part: Int, _ whole: Double) -> Bool {
    outward[part] >= factor * partStrengths[part] * (whole - partStrengths[part]) * (1 - 1e-12)
  }
}
