// How often a node stands between two others.

public import GraphCore

/// Counts, for every node, the pairs of others that it stands between.
///
/// A pair counts as the share of its shortest paths that pass through the node; pairs that are
/// not connected, and the ends of paths, count nothing. The sum is over unordered pairs in an
/// undirected graph, over ordered pairs in a directed one, and is not normalised: divide by
/// (*n* − 1)(*n* − 2)/2, or by (*n* − 1)(*n* − 2) if directed, for a share in 0...1.
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted; O(*n*) space.
///
/// > Reference: L. C. Freeman, "A Set of Measures of Centrality Based on Betweenness",
/// > Sociometry 40, 1977. U. Brandes, "A Faster Algorithm for Betweenness Centrality", Journal
/// > of Mathematical Sociology 25(2), 2001.
public struct Betweenness: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// The betweenness of all nodes.
  public struct Result: Hashable, Sendable {
    /// The number of pairs that each node stands between, in node order.
    public let values: [Double]

    /// How long links were taken to be.
    public let length: LinkLength

    /// The largest value a node could have: that of the centre of a star.
    public let largestPossible: Double
  }

  /// The betweenness of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let values = try graph.withRows { rows throws(CancellationError) in
      let sums = Scratch<Double>(repeating: 0, count: rows.nodeCount)
      var brandes = BrandesSearch(nodeCount: rows.nodeCount)
      for source in 0..<rows.nodeCount {
        try execution.check()
        brandes.addDependencies(of: source, over: rows, length: length, to: sums)
        execution.progress?(Double(source + 1) / Double(rows.nodeCount))
      }
      return sums.array()
    }
    let count = Double(graph.nodeCount)
    let orderedPairs = graph.nodeCount < 3 ? 0 : (count - 1) * (count - 2)
    let share = graph.isDirected ? 1.0 : 0.5
    return Result(
      values: values.map { $0 * share }, length: length, largestPossible: orderedPairs * share)
  }
}
