// Who points to those that are pointed to, and who is pointed to by those that point well.

public import GraphCore

/// Finds Kleinberg's hubs and authorities (HITS): a hub links to good authorities, an authority is
/// linked from good hubs, each link times its weight.
///
/// Every node stands twice, as a hub and as an authority, and a link joins the hub it leaves with the
/// authority it enters. The scores are the principal ``Eigenvector`` of that undirected graph: the
/// pieces it falls into are told apart, and the result says so when several share the largest
/// singular value, as they do in every undirected bipartite graph.
///
/// - Complexity: that of ``Eigenvector``, on 2*n* nodes and *m* links.
///
/// > Reference: J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", Journal of
/// > the ACM 46(5), 1999.
public struct HubsAndAuthorities: Hashable, Sendable {
  /// The largest change of a score between rounds, relative to the largest score, at which to stop.
  public var tolerance: Double

  /// The most rounds to perform.
  public var roundLimit: Int

  /// Creates the measure.
  public init(tolerance: Double = 1e-12, roundLimit: Int = 20_000) {
    precondition(tolerance > 0 && roundLimit > 0, "tolerance and roundLimit must be positive")
    self.tolerance = tolerance
    self.roundLimit = roundLimit
  }

  /// Scores, with the evidence needed to judge them.
  public struct Result: Hashable, Sendable {
    /// How good a hub each node is, in node order, the largest being 1; all 0 without links.
    public let hubs: [Double]

    /// How good an authority each node is, in node order, the largest being 1.
    public let authorities: [Double]

    /// The largest singular value of the matrix of weights; 0 without links.
    public let singularValue: Double

    /// Whether no other piece shares the largest singular value, and there is one at all.
    public let isUnique: Bool

    /// The number of rounds.
    public let rounds: Int

    /// The largest change of a score in the last round.
    public let residual: Double
  }

  /// The hubs and authorities of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let eigenvector = try Eigenvector(tolerance: tolerance, roundLimit: roundLimit)
      .run(on: Self.pairing(of: graph), using: execution)
    let (hubs, authorities) = (
      eigenvector.values[..<graph.nodeCount], eigenvector.values[graph.nodeCount...]
    )
    return Result(
      hubs: Self.scaled(hubs), authorities: Self.scaled(authorities),
      singularValue: eigenvector.eigenvalue, isUnique: eigenvector.isUnique,
      rounds: eigenvector.rounds, residual: eigenvector.residual)
  }

  /// The graph of hubs, numbered as their nodes are, and of authorities, which come after them.
  private static func pairing(of graph: Graph) -> Graph {
    let count = graph.nodeCount
    var offsets = [0]
    var targets: [UInt32] = []
    var weights: [Double] = []
    offsets.reserveCapacity(2 * count + 1)
    targets.reserveCapacity(2 * graph.arcCount)
    for node in 0..<count {
      targets += graph.neighbours(of: node).map { $0 + UInt32(truncatingIfNeeded: count) }
      weights += graph.weights(of: node)
      offsets.append(targets.count)
    }
    for node in 0..<count {
      targets += graph.inboundNeighbours(of: node)
      weights += graph.inboundWeights(of: node)
      offsets.append(targets.count)
    }
    return Graph(
      symmetricOffsets: offsets, targets: targets, weights: graph.isWeighted ? weights : nil)
  }

  private static func scaled(_ scores: ArraySlice<Double>) -> [Double] {
    let largest = scores.max() ?? 0
    return scores.map { largest > 0 ? $0 / largest : 0 }
  }
}
