// Communities by moving nodes, then communities, to where they fit best.

public import GraphCore

/// Divides a graph into communities of high modularity by the Louvain method.
///
/// Nodes move to the community of a neighbour while modularity gains; then every community becomes
/// one node, and so on. At last single nodes move once more, until none gains by it. Directions are
/// ignored, weights matter. The division is not the only good one: another ``seed`` gives another
/// order of moves.
///
/// - Complexity: O(*m*) time a pass, in practice about a dozen passes; O(*n* + *m*) space.
///
/// > Reference: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, "Fast unfolding of
/// > communities in large networks", Journal of Statistical Mechanics, 2008; for the last moves,
/// > R. Rotta, A. Noack, "Multilevel local search algorithms for modularity clustering", ACM Journal
/// > of Experimental Algorithmics 16, 2011.
public struct Louvain: Hashable, Sendable {
  /// The resolution γ of the modularity: above 1, communities are smaller.
  public var resolution: Double

  /// What the order of moves depends on.
  public var seed: UInt64

  /// Creates the method.
  public init(resolution: Double = 1, seed: UInt64 = 1) {
    self.resolution = resolution
    self.seed = seed
  }

  /// A division into communities.
  public struct Result: Hashable, Sendable {
    /// The communities, numbered by their smallest node; an isolate is one of its own.
    public let partition: Partition

    /// The modularity of the division at the resolution asked for; `nil` without links.
    public let modularity: Double?

    /// How many times communities were made nodes.
    public let levels: Int
  }

  /// The communities of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    try execution.check()
    let links = graph.ignoringDirection()
    if execution.isSmall(graph) {
      var small = SmallLouvain(resolution: resolution, seed: seed, count: links.nodeCount)
      let (labels, levels) = try links.withRows { rows throws(CancellationError) in
        try small.run(rows, execution)
      }
      return result(links, labels, levels)
    }
    var random = SplitMix64(seed: seed)
    let base = CommunityGraph(links)
    var level = base
    var membership = (0..<links.nodeCount).map { UInt32($0) }
    let moving = LocalMoving(resolution: resolution, total: level.strengths.reduce(0, +))
    var levels = 0
    while moving.total > 0 {
      var communities = (0..<level.nodeCount).map { UInt32($0) }
      guard try moving.run(on: level, &communities, .most, &random, execution) else { break }
      let partition = Partition(numbered: communities)
      membership = membership.map { partition.labels[Int($0)] }
      level = try CommunityGraph(
        level, communities: partition.labels, count: partition.count, execution)
      levels += 1
    }
    if levels > 0 { _ = try moving.run(on: base, &membership, .all, &random, execution) }
    return result(links, membership, levels)
  }

  private func result(_ links: Graph, _ labels: [UInt32], _ levels: Int) -> Result {
    let partition = Partition(numbered: labels)
    let modularity = Modularity(resolution: resolution).run(on: links, partition)
    return Result(partition: partition, modularity: modularity, levels: levels)
  }
}
