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
    let eigenvalue = try largestEigenvalue(of: graph, execution)
    let alpha = eigenvalue > 0 ? attenuation / eigenvalue : attenuation
    return try graph.withInboundRows { rows throws(CancellationError) in
      let count = rows.nodeCount
      let scores = Scratch<Double>(repeating: 1, count: count)
      let next = Scratch<Double>(repeating: 1, count: count)
      let ranges = rows.balancedRanges()
      var (rounds, residual, largest, done) = (0, Double.infinity, 1.0, 0.0)
      while residual > tolerance, rounds < roundLimit, count > 0 {
        // The two arrays of scores take turns.
        let (change, top) =
          rounds.isMultiple(of: 2)
          ? try round(rows, ranges, alpha, scores, next, execution)
          : try round(rows, ranges, alpha, next, scores, execution)
        largest = top
        rounds += 1
        residual = change / largest
        let precision = logarithm(max(1e-300, min(1, residual))) / logarithm(min(0.5, tolerance))
        done = max(done, min(1, precision))
        execution.progress?(done)
      }
      let values = rounds.isMultiple(of: 2) ? scores.array() : next.array()
      return Result(
        values: values.map { $0 / largest }, alpha: alpha, eigenvalue: eigenvalue, rounds: rounds,
        residual: count == 0 ? 0 : residual)
    }
  }
}

// MARK: - Parts

extension Katz {
  /// In a directed graph, walks without end stay in one strong component from some step on: links
  /// between components do not change the largest eigenvalue, but keep iteration from finding it.
  private func largestEigenvalue(
    of graph: Graph, _ execution: Execution
  ) throws(CancellationError) -> Double {
    guard graph.isDirected else {
      return try Eigenvector().run(on: graph, using: execution.silent).eigenvalue
    }
    let labels = StronglyConnectedComponents().run(on: graph).labels
    var list = EdgeList(nodeCount: graph.nodeCount, sources: [], targets: [], isDirected: true)
    var weights: [Double] = []
    for node in 0..<graph.nodeCount {
      let kept = graph.neighbours(of: node).indices.filter {
        labels[Int(graph.neighbours(of: node)[$0])] == labels[node]
      }
      list.sources += kept.map { _ in UInt32(truncatingIfNeeded: node) }
      list.targets += kept.map { graph.neighbours(of: node)[$0] }
      if graph.isWeighted { weights += kept.map { graph.weights(of: node)[$0] } }
    }
    if graph.isWeighted { list.weights = weights }
    // Links of a graph make a graph; were it otherwise, the whole one would do.
    let within = (try? Graph(list)) ?? graph
    return try Eigenvector().run(on: within, using: execution.silent).eigenvalue
  }

  /// One round, range by range; returns the largest change and the largest score.
  private func round(
    _ rows: Rows, _ ranges: [Range<Int>], _ alpha: Double, _ scores: borrowing Scratch<Double>,
    _ next: borrowing Scratch<Double>, _ execution: Execution
  ) throws(CancellationError) -> (change: Double, largest: Double) {
    let changes = Scratch<Double>(repeating: 0, count: ranges.count)
    let largest = Scratch<Double>(repeating: 0, count: ranges.count)
    let count = ranges.count
    try execution.silent.share(chunks: count, steps: count, work: rows.arcCount) { worker in
      while let chunk = worker.claim() {
        var (change, top) = (0.0, 0.0)
        for node in ranges[chunk] {
          let score = 1 + alpha * rows.weightedSum(of: node, scores)
          change = max(change, abs(score - scores[node]))
          top = max(top, score)
          next[node] = score
        }
        changes[chunk] = change
        largest[chunk] = top
        if !worker.finish() { return }
      }
    }
    return (changes.array().max() ?? 0, largest.array().max() ?? 1)
  }
}
