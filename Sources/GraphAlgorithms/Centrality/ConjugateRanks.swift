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
/// Inner nodes, no two of which are linked, follow from their neighbours at once: a node is one if all
/// its neighbours have more links. The equations of the others, with the inner ones put in, take
/// two thirds of the rounds, and a round looks at no more links.
///
/// Directions may be kept as `Float`, which takes half the time to fetch: whichever way one goes, what
/// is left of the residuals is known as precisely. Where links are of very different weight, they
/// are not numbers that a `Float` can tell apart.
///
/// > Reference: M. R. Hestenes, E. Stiefel, "Methods of Conjugate Gradients for Solving Linear
/// > Systems", Journal of Research of the National Bureau of Standards 49, 1952. For equations put
/// > into others, Y. Saad, "Iterative Methods for Sparse Linear Systems", SIAM, 2003, chapter 14.
struct ConjugateRanks<Direction: Addend>: ~Copyable {
  private let rows: Rows
  private let damping: Double

  /// Ranges of all nodes.
  private let ranges: [Range<Int>]
  private let parts: InnerNodes
  private let strengths: Scratch<Double>
  private let inverses: Scratch<Double>
  private let jumps: Scratch<Double>

  /// What residuals are multiplied by for the way to go: 0 for inner nodes, and those without links.
  private let scales: Scratch<Double>

  /// Scores over strengths.
  private let shares: Scratch<Double>
  private let residuals: Scratch<Double>
  private let directions: Scratch<Direction>
  private let images: Scratch<Double>

  /// The sum of the scores that solve the equations.
  private var total = 0.0

  private init(
    _ rows: Rows, _ damping: Double, _ ranges: [Range<Int>], _ parts: consuming InnerNodes
  ) {
    let count = rows.nodeCount
    self.rows = rows
    self.damping = damping
    self.ranges = ranges
    self.parts = parts
    strengths = Scratch(unwritten: count)
    inverses = Scratch(unwritten: count)
    jumps = Scratch(unwritten: count)
    scales = Scratch(unwritten: count)
    shares = Scratch(unwritten: count)
    residuals = Scratch(unwritten: count)
    directions = Scratch(unwritten: count)
    images = Scratch(unwritten: count)
  }

  /// The equations of a graph; `jumps` add up to 1, and `nil` are all the same.
  static func make(
    rows: Rows, damping: Double, jumps: [Double]?, _ execution: Execution
  ) throws(CancellationError) -> ConjugateRanks {
    let ranges = rows.balancedRanges()
    var equations = ConjugateRanks(
      rows, damping, ranges, try InnerNodes.make(rows, ranges, execution))
    try equations.prepare(jumps ?? [], execution)
    return equations
  }

  private mutating func prepare(
    _ chances: [Double], _ execution: Execution
  ) throws(CancellationError) {
    let (linked, stranded) = try fill(chances, execution)
    total = linked + (1 - damping) * stranded
    let strength = try sumOfStrengths(execution)
    scale(by: damping * damping)
    // Scores as strengths are make a good beginning.
    let share = strength > 0 && strength.isFinite ? linked / strength : 0
    for place in 0..<parts.outer.count { shares[Int(parts.outer[place])] = share }
  }

  /// Sets what is known of each node; returns the chances of jumping to nodes with links, and to others.
  private func fill(
    _ chances: [Double], _ execution: Execution
  ) throws(CancellationError) -> (Double, Double) {
    let (isUniform, uniform) = (chances.isEmpty, 1 / Double(rows.nodeCount))
    return try execution.sums(over: ranges, work: 3 * rows.nodeCount) { nodes in
      var (linked, stranded) = (0.0, 0.0)
      for node in nodes {
        var strength = Double(rows.degree(of: node))
        if rows.isWeighted {
          strength = 0
          for arc in rows.arcs(of: node) { strength += rows.weight(arc) }
        }
        let chance = isUniform ? uniform : chances[node]
        strengths[node] = strength
        inverses[node] = strength > 0 ? 1 / strength : 0
        jumps[node] = chance
        (scales[node], shares[node], residuals[node], images[node]) = (0, 0, 0, 0)
        directions[node] = Direction(0)
        linked += strength > 0 ? chance : 0
        stranded += strength > 0 ? 0 : chance
      }
      return (linked, stranded)
    }
  }

  private func sumOfStrengths(_ execution: Execution) throws(CancellationError) -> Double {
    guard rows.isWeighted else { return Double(rows.arcCount) }
    return try execution.sums(over: ranges, work: rows.nodeCount) { nodes in
      (nodes.reduce(0) { $0 + strengths[$1] }, 0)
    }.0
  }

  /// Finds the diagonal of the equations that the inner nodes are put into, and its reciprocals.
  private func scale(by factor: Double) {
    let (outer, innerRows) = (parts.outer.count, parts.innerRows)
    for place in 0..<outer { scales[Int(parts.outer[place])] = strengths[Int(parts.outer[place])] }
    for place in 0..<parts.inner.count {
      let inverse = factor * inverses[Int(parts.inner[place])]
      for arc in innerRows.arcs(of: place) {
        let weight = innerRows.weight(arc)
        scales[innerRows.target(arc)] -= weight * (weight * inverse)
      }
    }
    for place in 0..<outer { scales[Int(parts.outer[place])] = 1 / scales[Int(parts.outer[place])] }
  }

  /// Scores that add up to 1; `nil` if they are not found, as with weights so far apart that the sums
  /// of the method lose sight of the smaller.
  func run(
    tolerance: Double, roundLimit: Int, _ execution: Execution
  ) throws(CancellationError) -> PageRank.Result? {
    // What is subtracted round by round has been rounded: by far less than this without weights,
    // but grossly where these are far apart.
    let isExact = !rows.isWeighted && tolerance >= 1e-10
    var rounds = 0
    while rounds < roundLimit {
      // Only a look at the equations says for sure what they leave open.
      try settle(execution)
      var (change, product) = try begin(execution)
      rounds += 1
      if change <= tolerance * total {
        return try result(rounds: rounds, residual: change / total, execution)
      }
      while change > tolerance * total, rounds < roundLimit {
        try bend(execution)
        let curvature = try look(execution)
        let length = product / curvature
        guard curvature > 0, product > 0, length.isFinite else { return nil }
        let (newChange, newProduct) = try step(length, execution)
        try turn(newProduct / product, execution)
        (change, product) = (newChange, newProduct)
        rounds += 1
      }
      guard change.isFinite else { return nil }
      if isExact, change <= tolerance * total {
        return try result(rounds: rounds, residual: change / total, execution)
      }
    }
    return nil
  }

  /// The scores after one more round of wandering, of which the outcome is known: none is below 0.
  private func result(
    rounds: Int, residual: Double, _ execution: Execution
  ) throws(CancellationError) -> PageRank.Result? {
    let sum = try execution.sums(over: ranges, work: 3 * rows.nodeCount) { nodes in
      var sum = 0.0
      for node in nodes {
        let score =
          inverses[node] > 0
          ? shares[node] * strengths[node] + residuals[node] : (1 - damping) * jumps[node]
        images[node] = max(0, score)
        sum += images[node]
      }
      return (sum, 0)
    }.0
    guard sum > 0, sum.isFinite else { return nil }
    let values = try [Double].written(count: rows.nodeCount) { values throws(CancellationError) in
      try execution.each(of: ranges, work: 3 * rows.nodeCount) { _, nodes in
        for node in nodes { values[node] = images[node] / sum }
      }
    }
    return PageRank.Result(values: values, rounds: rounds, residual: residual)
  }

  // MARK: Rounds

  /// Lets the scores of inner nodes follow from the others.
  private func settle(_ execution: Execution) throws(CancellationError) {
    let innerRows = parts.innerRows
    _ = try execution.sums(over: parts.innerRanges, work: parts.innerArcs) { places in
      for place in places {
        let node = Int(parts.inner[place])
        let pulled =
          (1 - damping) * jumps[node] + damping * innerRows.weightedSum(of: place, shares)
        shares[node] = pulled * inverses[node]
        residuals[node] = 0
      }
      return (0, 0)
    }
  }

  /// The residuals of the scores so far, and a first direction.
  private func begin(_ execution: Execution) throws(CancellationError) -> (Double, Double) {
    try execution.sums(over: parts.outerRanges, work: rows.arcCount) { places in
      var (change, product) = (0.0, 0.0)
      for place in places {
        let node = Int(parts.outer[place])
        let pulled = (1 - damping) * jumps[node] + damping * rows.weightedSum(of: node, shares)
        let residual = pulled - strengths[node] * shares[node]
        residuals[node] = residual
        directions[node] = Direction(residual * scales[node])
        change += abs(residual)
        product += residual * residual * scales[node]
      }
      return (change, product)
    }
  }

  /// Lets the directions of inner nodes follow from the others, but for their rounding.
  private func bend(_ execution: Execution) throws(CancellationError) {
    let innerRows = parts.innerRows
    _ = try execution.sums(over: parts.innerRanges, work: parts.innerArcs) { places in
      for place in places {
        let node = Int(parts.inner[place])
        let pulled = damping * innerRows.weightedSum(of: place, directions)
        let direction = Direction(pulled * inverses[node])
        directions[node] = direction
        images[node] = strengths[node] * direction.double - pulled
      }
      return (0, 0)
    }
  }

  /// What the matrix makes of the direction; returns their product.
  private func look(_ execution: Execution) throws(CancellationError) -> Double {
    try execution.sums(over: parts.outerRanges, work: rows.arcCount) { places in
      var product = 0.0
      for place in places {
        let node = Int(parts.outer[place])
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
    try execution.sums(over: ranges, work: 3 * rows.nodeCount) { nodes in
      var (change, product) = (0.0, 0.0)
      for node in nodes {
        shares[node] += length * directions[node].double
        let residual = residuals[node] - length * images[node]
        residuals[node] = residual
        change += abs(residual)
        product += residual * residual * scales[node]
      }
      return (change, product)
    }
  }

  /// The next direction.
  private func turn(_ share: Double, _ execution: Execution) throws(CancellationError) {
    _ = try execution.sums(over: ranges, work: 3 * rows.nodeCount) { nodes in
      for node in nodes {
        directions[node] = Direction(
          residuals[node] * scales[node] + share * directions[node].double)
      }
      return (0, 0)
    }
  }
}
