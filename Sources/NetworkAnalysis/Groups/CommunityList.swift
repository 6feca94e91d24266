// Communities, found rather than given.

public import GraphAlgorithms

/// The communities of a network: groups with more ties inside than chance would put there.
///
/// Found by Leiden's method on the ties' weights, from a printed seed. The direction of ties does
/// not count.
///
/// > Reference: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
/// > well-connected communities", Scientific Reports 9, 5233, 2019.
public struct CommunityList: Hashable, Sendable {
  /// The nodes of each community, largest community first, then by smallest node.
  public let communities: [[Int]]
  /// The modularity of the division; `nil` without ties.
  public let modularity: Double?
  /// The resolution γ: larger values give smaller communities.
  public let resolution: Double
  /// The seed.
  public let seed: UInt64

  /// Finds the communities of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  public init(
    of graph: ActorGraph, resolution: Double = 1, seed: UInt64 = 1,
    execution: Execution = .standard
  ) throws {
    let result = try Leiden(resolution: resolution, seed: seed)
      .run(on: graph.graph, using: execution)
    var members = [[Int]](repeating: [], count: result.partition.count)
    for (node, label) in result.partition.labels.enumerated() { members[Int(label)].append(node) }
    communities = members.filter { !$0.isEmpty }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    modularity = result.modularity
    self.resolution = resolution
    self.seed = seed
  }
}
