// Who is reached by many walks, long ones counting less.

public import GraphCore

/// Computes Katz's index: one for the node itself, and α times the scores of those linked to it,
/// each times the weight of the link.
///
/// α is ``attenuation`` over the largest eigenvalue of the graph, so that long walks fade out. The
/// scores are scaled so that the largest is 1. In a directed graph, scores flow along the links.
///
/// - Complexity: O(*i* · (*n* + *m*)) time for *i* rounds, the eigenvalue included; O(*n*) space.
///
/// > Reference: L. Katz, "A new status index derived from sociometric analysis", Psychometrika 18,
/// > 1953.
public struct Katz: Hashable, Sendable {
  /// α times the largest eigenvalue, in 0..<1.
  public var attenuation: Double

  /// The largest change of a score between rounds, relative to the largest score, at which to stop.
  public var tolerance: Double

  /// The most rounds to perform, whether or not ``tolerance`` was reached.
  public var roundLimit: Int

  /// Creates the measure.
  public init(attenuation: Double = 0.85, tolerance: Double = 1e-12, roundLimit: Int = 10_000) {
    precondition((0..<1).contains(attenuation), "attenuation \(attenuation) is outside 0..<1")
    precondition(tolerance > 0 && roundLimit > 0, "tolerance and roundLimit must be positive")
    self.attenuation = attenuation
    self.tolerance = tolerance
    self.roundLimit = roundLimit
  }

  /// Scores, with the evidence needed to judge them.
  public struct Result: Hashable, Sendable {
    /// One score a node, in node order, the largest being 1.
    public let values: [Double]

    /// The factor α of one step; ``Katz/attenuation`` itself where the eigenvalue is 0.
    public let alpha: Double

    /// The largest eigenvalue of the graph.
    public let eigenvalue: Double

    /// The number of rounds performed.
    public let rounds: Int

    /// The largest change of a score in the last round, relative to the largest score.
    public let residual: Double
  }

  /// The scores of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let eigenvalue = try Eigenvector().run(on: graph, using: execution).eigenvalue
    let alpha = eigenvalue > 0 ? attenuation / eigenvalue : attenuation
    return try graph.withInboundRows { rows throws(CancellationError) in
      let scores = Scratch<Double>(repeating: 1, count: rows.nodeCount)
      let next = Scratch<Double>(repeating: 1, count: rows.nodeCount)
      var (rounds, residual, largest) = (0, Double.infinity, 1.0)
      while residual > tolerance, rounds < roundLimit {
        try execution.check()
        var change = 0.0
        largest = 0
        for node in 0..<rows.nodeCount {
          next[node] = 1 + alpha * rows.weightedSum(of: node, scores)
          largest = max(largest, next[node])
          change = max(change, abs(next[node] - scores[node]))
        }
        for node in 0..<rows.nodeCount { scores[node] = next[node] }
        rounds += 1
        residual = rows.nodeCount == 0 ? 0 : change / largest
      }
      return Result(
        values: scores.array().map { $0 / largest }, alpha: alpha, eigenvalue: eigenvalue,
        rounds: rounds, residual: residual)
    }
  }
}
