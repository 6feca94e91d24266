// PageRank of small graphs without directions and weights.

import GraphCore

/// Solves the equations of PageRank in a small undirected graph by conjugate gradients.
///
/// They are those of ``ConjugateRanks``, of which none are put into the others: to choose which takes
/// longer than the rounds it spares.
struct SmallRanks: ~Copyable {
  private let rows: Rows
  private let count: Int
  private let damping: Double
  private let jumps: [Double]

  /// Scores over degrees.
  private let shares: Scratch<Double>
  private let residuals: Scratch<Double>
  private let directions: Scratch<Double>
  private let images: Scratch<Double>

  /// The sum of the scores that solve the equations.
  private let total: Double

  /// `jumps` add up to 1.
  init(_ rows: Rows, damping: Double, jumps: [Double]) {
    self.rows = rows
    self.damping = damping
    self.jumps = jumps
    count = rows.nodeCount
    shares = Scratch(unwritten: count)
    residuals = Scratch(unwritten: count)
    directions = Scratch(unwritten: count)
    images = Scratch(unwritten: count)
    var (total, linked) = (0.0, 0.0)
    for node in 0..<count {
      let isLinked = rows.degree(of: node) > 0
      total += isLinked ? jumps[node] : (1 - damping) * jumps[node]
      linked += isLinked ? jumps[node] : 0
    }
    self.total = total
    // Scores as degrees are make a good beginning.
    shares.fill(with: rows.arcCount > 0 ? linked / Double(rows.arcCount) : 0)
  }

  /// Scores that add up to 1; `nil` if they are not found.
  func run(
    tolerance: Double, roundLimit: Int, _ execution: Execution
  ) throws(CancellationError) -> PageRank.Result? {
    // What is subtracted round by round has been rounded, by far less than this.
    let isExact = tolerance >= 1e-10
    let enough = tolerance * total
    var rounds = 0
    while rounds < roundLimit {
      // Only a look at the equations says for sure what they leave open.
      var (change, product) = begin()
      rounds += 1
      if change <= enough { return result(rounds, change) }
      while change > enough, rounds < roundLimit {
        try execution.check()
        let length = product / look()
        guard product > 0, length > 0, length.isFinite else { return nil }
        let (newChange, newProduct) = step(length)
        turn(newProduct / product)
        (change, product) = (newChange, newProduct)
        rounds += 1
      }
      guard change.isFinite else { return nil }
      if isExact, change <= enough { return result(rounds, change) }
    }
    return nil
  }

  /// The scores after one more round of wandering, of which the outcome is known: none is below 0.
  private func result(_ rounds: Int, _ change: Double) -> PageRank.Result? {
    var values = [Double](repeating: 0, count: count)
    var sum = 0.0
    for node in 0..<count {
      let degree = rows.degree(of: node)
      let score =
        degree > 0
        ? shares[node] * Double(degree) + residuals[node] : (1 - damping) * jumps[node]
      values[node] = max(0, score)
      sum += values[node]
    }
    guard sum > 0, sum.isFinite else { return nil }
    for node in 0..<count { values[node] /= sum }
    return PageRank.Result(values: values, rounds: rounds, residual: change / total)
  }

  // MARK: Rounds

  /// The residuals of the scores so far, and a first direction; returns the sum of what is left to
  /// change, and its product.
  private func begin() -> (Double, Double) {
    var (change, product) = (0.0, 0.0)
    for node in 0..<count {
      let degree = Double(rows.degree(of: node))
      let pulled = (1 - damping) * jumps[node] + damping * sum(of: node, shares)
      let residual = degree > 0 ? pulled - degree * shares[node] : 0
      residuals[node] = residual
      directions[node] = degree > 0 ? residual / degree : 0
      change += abs(residual)
      product += residual * directions[node]
    }
    return (change, product)
  }

  /// What the matrix makes of the direction; returns their product.
  private func look() -> Double {
    var product = 0.0
    for node in 0..<count {
      let direction = directions[node]
      let image =
        Double(rows.degree(of: node)) * direction - damping * sum(of: node, directions)
      images[node] = image
      product += direction * image
    }
    return product
  }

  /// Goes along the direction; returns the sum of what is left to change, and its product.
  ///
  /// What the next direction is made of takes the place of the images.
  private func step(_ length: Double) -> (Double, Double) {
    var (change, product) = (0.0, 0.0)
    for node in 0..<count {
      shares[node] += length * directions[node]
      let residual = residuals[node] - length * images[node]
      residuals[node] = residual
      change += abs(residual)
      images[node] = residual / Double(max(1, rows.degree(of: node)))
      product += residual * images[node]
    }
    return (change, product)
  }

  /// The next direction.
  private func turn(_ share: Double) {
    for node in 0..<count { directions[node] = images[node] + share * directions[node] }
  }

  private func sum(of node: Int, _ values: borrowing Scratch<Double>) -> Double {
    var sum = 0.0
    for arc in rows.arcs(of: node) { sum += values[rows.target(arc)] }
    return sum
  }
}
