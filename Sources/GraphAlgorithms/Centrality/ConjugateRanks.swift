// PageRank of graphs without directions, where the equations are symmetric.

import GraphCore

/// Solves the equations of PageRank in an undirected graph by conjugate gradients.
///
/// Divided by the strengths *s* of nodes, scores solve (*S* − *dA*) *y* = (1 − *d*) *v* for the
/// damping *d* and the chances of jumping *v*: a symmetric matrix whose diagonal outweighs the rest.
/// Nodes without links have (1 − *d*) *v*, for jumping from them is jumping as anybody does; what
/// they keep too little all others have too little in proportion, and the sum of scores is put right
/// in the end. The residual of an equation is what a round of wandering would change a score by.
///
/// Directions may be kept as `Float`, which takes half the time to fetch: whichever way one goes, what
/// is left of the residuals is known as precisely. Where links are of very different weight, they
/// are not numbers that a `Float` can tell apart.
///
/// > Reference: M. R. Hestenes, E. Stiefel, "Methods of Conjugate Gradients for Solving Linear
/// > Systems", Journal of Research of the National Bureau of Standards 49, 1952.
struct ConjugateRanks<Direction: Addend>: ~Copyable {
  private let rows: Rows
  private let damping: Double
  private let ranges: [Range<Int>]
  private let strengths: Scratch<Double>
  private let inverses: Scratch<Double>
  private let jumps: Scratch<Double>

  /// Scores over strengths.
  private let shares: Scratch<Double>
  private let residuals: Scratch<Double>
  private let directions: Scratch<Direction>
  private let images: Scratch<Double>

  /// The sum of the scores that solve the equations.
  private let total: Double

  /// The share of everybody with links if scores were as strengths are.
  private let evenShare: Double

  /// `jumps` add up to 1.
  init(rows: Rows, damping: Double, jumps: [Double], strengths: [Double]) {
    let count = rows.nodeCount
    self.rows = rows
    self.damping = damping
    ranges = rows.balancedRanges()
    self.strengths = Scratch(repeating: 0, count: count)
    inverses = Scratch(repeating: 0, count: count)
    self.jumps = Scratch(repeating: 0, count: count)
    shares = Scratch(repeating: 0, count: count)
    residuals = Scratch(repeating: 0, count: count)
    directions = Scratch(repeating: Direction(0), count: count)
    images = Scratch(repeating: 0, count: count)
    var (total, linked, strength) = (0.0, 0.0, 0.0)
    for node in 0..<count {
      let inverse = strengths[node] > 0 ? 1 / strengths[node] : 0
      self.strengths[node] = strengths[node]
      inverses[node] = inverse
      self.jumps[node] = jumps[node]
      total += inverse > 0 ? jumps[node] : (1 - damping) * jumps[node]
      linked += inverse > 0 ? jumps[node] : 0
      strength += strengths[node]
    }
    self.total = total
    evenShare = strength > 0 && strength.isFinite ? linked / strength : 0
  }

  /// Scores that add up to 1; `nil` if they are not found, as with weights so far apart that the sums
  /// of the method lose sight of the smaller.
  func run(
    tolerance: Double, roundLimit: Int, _ execution: Execution
  ) throws(CancellationError) -> PageRank.Result? {
    var rounds = 0
    while rounds < roundLimit {
      // Only a look at the equations says what they leave open: what is subtracted round by round
      // has been rounded, and grossly where weights are far apart.
      var (change, product) = try rounds == 0 ? beginEvenly(execution) : begin(execution)
      rounds += 1
      if change <= tolerance * total { return result(rounds: rounds, residual: change / total) }
      while change > tolerance * total, rounds < roundLimit {
        let curvature = try look(execution)
        let length = product / curvature
        guard curvature > 0, product > 0, length.isFinite else { return nil }
        let (newChange, newProduct) = try step(length, execution)
        try turn(newProduct / product, execution)
        (change, product) = (newChange, newProduct)
        rounds += 1
      }
      guard change.isFinite else { return nil }
    }
    return nil
  }

  /// The scores after one more round of wandering, of which the outcome is known: none is below 0.
  private func result(rounds: Int, residual: Double) -> PageRank.Result? {
    var sum = 0.0
    for node in 0..<rows.nodeCount {
      let score =
        inverses[node] > 0
        ? shares[node] * strengths[node] + residuals[node] : (1 - damping) * jumps[node]
      images[node] = max(0, score)
      sum += images[node]
    }
    guard sum > 0, sum.isFinite else { return nil }
    return PageRank.Result(
      values: (0..<rows.nodeCount).map { images[$0] / sum }, rounds: rounds, residual: residual)
  }

  // MARK: Rounds

  /// The residuals of scores that are as strengths are, and the first direction: of equal shares, each
  /// row adds up to the strength of its node.
  private func beginEvenly(_ execution: Execution) throws(CancellationError) -> (Double, Double) {
    try execution.sums(over: ranges, work: rows.nodeCount) { nodes in
      var (change, product) = (0.0, 0.0)
      for node in nodes {
        let inverse = inverses[node]
        shares[node] = inverse > 0 ? evenShare : 0
        let residual =
          inverse > 0 ? (1 - damping) * (jumps[node] - evenShare * strengths[node]) : 0
        residuals[node] = residual
        directions[node] = Direction(residual * inverse)
        change += abs(residual)
        product += residual * residual * inverse
      }
      return (change, product)
    }
  }

  /// The residuals of the scores so far, and a first direction.
  private func begin(_ execution: Execution) throws(CancellationError) -> (Double, Double) {
    try execution.sums(over: ranges, work: rows.arcCount) { nodes in
      var (change, product) = (0.0, 0.0)
      for node in nodes {
        let inverse = inverses[node]
        let pulled = (1 - damping) * jumps[node] + damping * rows.weightedSum(of: node, shares)
        let residual = inverse > 0 ? pulled - strengths[node] * shares[node] : 0
        residuals[node] = residual
        directions[node] = Direction(residual * inverse)
        change += abs(residual)
        product += residual * residual * inverse
      }
      return (change, product)
    }
  }

  /// What the matrix makes of the direction; returns their product.
  private func look(_ execution: Execution) throws(CancellationError) -> Double {
    try execution.sums(over: ranges, work: rows.arcCount) { nodes in
      var product = 0.0
      for node in nodes {
        let direction = directions[node].double
        let image = strengths[node] * direction - damping * rows.weightedSum(of: node, directions)
        images[node] = image
        product += direction * image
      }
      return (product, 0)
    }.0
  }

  /// Goes along the direction; returns the sum of what is left to change, and its product.
  private func step(
    _ length: Double, _ execution: Execution
  ) throws(CancellationError) -> (Double, Double) {
    try execution.sums(over: ranges, work: rows.nodeCount) { nodes in
      var (change, product) = (0.0, 0.0)
      for node in nodes {
        shares[node] += length * directions[node].double
        let residual = residuals[node] - length * images[node]
        residuals[node] = residual
        change += abs(residual)
        product += residual * residual * inverses[node]
      }
      return (change, product)
    }
  }

  /// The next direction.
  private func turn(_ share: Double, _ execution: Execution) throws(CancellationError) {
    _ = try execution.sums(over: ranges, work: rows.nodeCount) { nodes in
      for node in nodes {
        directions[node] = Direction(
          residuals[node] * inverses[node] + share * directions[node].double)
      }
      return (0, 0)
    }
  }
}
