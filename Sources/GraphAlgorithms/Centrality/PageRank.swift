// Who is found by wandering along links.

public import GraphCore

/// Ranks nodes by where a walker spends their time who follows links and now and then jumps.
///
/// With probability ``damping`` the walker follows a link of the node, each in proportion to its
/// weight, and else jumps to any node. From a node without links the walker always jumps. The
/// scores of a graph with nodes add up to 1.
///
/// Directed graphs are wandered through round by round. In undirected ones the same scores are found
/// by conjugate gradients, in an eighth of the rounds.
///
/// - Complexity: O(*i* · (*n* + *m*)) time for *i* rounds, by default about 170 in directed graphs and
///   20 in undirected ones, and O(*n*) space.
///
/// > Reference: L. Page, S. Brin, R. Motwani, T. Winograd, "The PageRank Citation Ranking:
/// > Bringing Order to the Web", Stanford InfoLab, 1999. Nodes without links follow A. Langville,
/// > C. Meyer, "A Survey of Eigenvector Methods for Web Information Retrieval", SIAM Review 47,
/// > 2005.
public struct PageRank: Hashable, Sendable {
  /// The probability, in 0..<1, of following a link rather than jumping.
  public var damping: Double

  /// The sum of changes between rounds at which to stop.
  public var tolerance: Double

  /// The most rounds to perform, whether or not ``tolerance`` was reached.
  public var roundLimit: Int

  /// The relative chances of jumping to each node, in node order; `nil` for equal chances.
  public var jumps: [Double]?

  /// Creates the measure.
  ///
  /// `jumps` has one number a node, none negative, with a sum above 0.
  public init(
    damping: Double = 0.85, tolerance: Double = 1e-12, roundLimit: Int = 1_000,
    jumps: [Double]? = nil
  ) {
    precondition((0..<1).contains(damping), "damping \(damping) is outside 0..<1")
    precondition(tolerance > 0 && roundLimit > 0, "tolerance and roundLimit must be positive")
    self.damping = damping
    self.tolerance = tolerance
    self.roundLimit = roundLimit
    self.jumps = jumps
  }

  /// Scores, with the evidence needed to judge them.
  public struct Result: Hashable, Sendable {
    /// One score a node, in node order; they add up to 1.
    public let values: [Double]

    /// The number of rounds performed.
    public let rounds: Int

    /// The sum of the changes of the last round, or of what one more round would change.
    public let residual: Double
  }

  /// The scores of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let count = graph.nodeCount
    guard count > 0 else { return Result(values: [], rounds: 0, residual: 0) }
    let given = jumps == nil ? nil : jumpShares(count)
    if execution.isSmall(graph), !graph.isDirected, !graph.isWeighted {
      let jumps = given ?? jumpShares(count)
      try execution.check()
      let solved = try graph.withRows { rows throws(CancellationError) in
        try SmallRanks(rows, damping: damping, jumps: jumps)
          .run(tolerance: tolerance, roundLimit: roundLimit, execution)
      }
      if let solved { return solved }
    }
    return try graph.withInboundRows { rows throws(CancellationError) in
      if !graph.isDirected {
        let solved =
          try graph.isWeighted
          ? solve(Double.self, rows, given, execution) : solve(Float.self, rows, given, execution)
        if let solved { return solved }
      }
      let jumps = given ?? jumpShares(count)
      let strengths = Strength(direction: .outbound).run(on: graph).values
      let shares = Scratch<Double>(repeating: 0, count: count)
      let scores = Scratch<Double>(repeating: 0, count: count)
      var stranded = 0.0
      for node in 0..<count {
        scores[node] = jumps[node]
        shares[node] = strengths[node] > 0 ? jumps[node] / strengths[node] : 0
        if strengths[node] == 0 { stranded += jumps[node] }
      }
      let round = Round(rows: rows, damping: damping, jumps: jumps, strengths: strengths)
      let nextShares = Scratch<Double>(repeating: 0, count: count)
      var (rounds, residual) = (0, Double.infinity)
      while residual > tolerance, rounds < roundLimit {
        // The two arrays of shares take turns.
        (residual, stranded) =
          rounds.isMultiple(of: 2)
          ? try round.run(shares, stranded, scores, nextShares, execution)
          : try round.run(nextShares, stranded, scores, shares, execution)
        rounds += 1
      }
      return Result(values: scores.array(), rounds: rounds, residual: residual)
    }
  }

  private func solve<Direction: Addend>(
    _ directions: Direction.Type, _ rows: Rows, _ jumps: [Double]?, _ execution: Execution
  ) throws(CancellationError) -> Result? {
    let equations = try ConjugateRanks<Direction>.make(
      rows: rows, damping: damping, jumps: jumps, execution)
    return try equations.run(tolerance: tolerance, roundLimit: roundLimit, execution)
  }

  private func jumpShares(_ count: Int) -> [Double] {
    guard let jumps else { return [Double](repeating: 1 / Double(count), count: count) }
    let sum = jumps.reduce(0, +)
    precondition(
      jumps.count == count && sum > 0 && sum.isFinite && jumps.allSatisfy { $0 >= 0 },
      "jumps need one number a node, none negative, with a sum above 0")
    return jumps.map { $0 / sum }
  }
}

// MARK: - Kernel

/// One round of wandering: every node pulls its new score from those that link to it.
private struct Round {
  let rows: Rows
  let damping: Double
  let jumps: [Double]
  let strengths: [Double]
  private let ranges: [Range<Int>]

  init(rows: Rows, damping: Double, jumps: [Double], strengths: [Double]) {
    self.rows = rows
    self.damping = damping
    self.jumps = jumps
    self.strengths = strengths
    ranges = rows.balancedRanges()
  }

  /// Replaces `scores`, and prepares their shares for each link; returns the sum of changes, and
  /// the score of nodes without links.
  func run(
    _ shares: borrowing Scratch<Double>, _ stranded: Double, _ scores: borrowing Scratch<Double>,
    _ nextShares: borrowing Scratch<Double>, _ execution: Execution
  ) throws(CancellationError) -> (change: Double, stranded: Double) {
    let jumping = 1 - damping + damping * stranded
    let changes = Scratch<Double>(repeating: 0, count: ranges.count)
    let strandeds = Scratch<Double>(repeating: 0, count: ranges.count)
    let (jumps, strengths) = (jumps.span, strengths.span)
    let count = ranges.count
    try execution.silent.share(chunks: count, steps: count, work: rows.arcCount) { worker in
      while let chunk = worker.claim() {
        var (change, stranded) = (0.0, 0.0)
        for node in ranges[chunk] {
          let score = jumping * jumps[node] + damping * rows.weightedSum(of: node, shares)
          change += abs(score - scores[node])
          scores[node] = score
          if strengths[node] > 0 {
            nextShares[node] = score / strengths[node]
          } else {
            stranded += score
          }
        }
        changes[chunk] = change
        strandeds[chunk] = stranded
        if !worker.finish() { return }
      }
    }
    return (
      changes.array().reduce(0, +), strandeds.array().reduce(0, +)
    )
  }
}
