// Who is linked with those who are well linked.

public import GraphCore

/// Finds the principal eigenvector of a graph: every score is proportional to the sum of the scores
/// of the neighbours, each times the weight of the link.
///
/// In an undirected graph, every component has its own largest eigenvalue. The scores are those of
/// the component whose eigenvalue is largest, scaled so that the largest score is 1; nodes elsewhere
/// score 0. Several components may share the largest eigenvalue: then each is scaled to 1, and the
/// result says that it is not unique. In a directed graph, scores flow along the links and the whole
/// graph is iterated at once.
///
/// Power iteration runs on *A* + *I*, which has the same eigenvectors and converges on bipartite
/// graphs too, from a vector of ones. Large components without directions are sought in the space of a
/// dozen rounds at a time, in fewer rounds; one of power iteration tells how far they are. Chains and
/// grids converge slowly: compare ``Result/residual`` with ``tolerance``.
///
/// - Complexity: O(*i* · (*n* + *m*)) time for *i* rounds, O(*n*) space.
///
/// > Reference: P. Bonacich, "Factoring and weighting approaches to status scores and clique
/// > identification", Journal of Mathematical Sociology 2, 1972.
public struct Eigenvector: Hashable, Sendable {
  /// The largest change of a score between rounds, relative to the largest score, at which to stop.
  public var tolerance: Double

  /// The most rounds to perform in one component, whether or not ``tolerance`` was reached.
  public var roundLimit: Int

  /// Creates the measure.
  public init(tolerance: Double = 1e-12, roundLimit: Int = 20_000) {
    precondition(tolerance > 0 && roundLimit > 0, "tolerance and roundLimit must be positive")
    self.tolerance = tolerance
    self.roundLimit = roundLimit
  }

  /// Scores, with the evidence needed to judge them.
  public struct Result: Hashable, Sendable {
    /// One score a node, in node order, the largest being 1; all 0 if the eigenvalue is 0.
    public let values: [Double]

    /// The largest eigenvalue; 0 without links, or in a directed graph without cycles.
    public let eigenvalue: Double

    /// Whether no other component shares the largest eigenvalue, and there is one at all.
    public let isUnique: Bool

    /// The number of nodes of the components that the scores are of.
    public let leadingNodes: Int

    /// The number of rounds that the component with most rounds took.
    public let rounds: Int

    /// The largest change of a score in a last round.
    public let residual: Double

    fileprivate static func null(of nodeCount: Int) -> Result {
      Result(
        values: [Double](repeating: 0, count: nodeCount), eigenvalue: 0, isUnique: false,
        leadingNodes: 0, rounds: 0, residual: 0)
    }
  }

  /// The scores of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    try graph.withInboundRows { rows throws(CancellationError) in
      if graph.isDirected {
        // Without a cycle no score returns to its node: the eigenvalue is 0.
        let hasCycle = StronglyConnectedComponents().run(on: graph).giantSize > 1
        return hasCycle ? try runWhole(rows, execution) : Result.null(of: graph.nodeCount)
      }
      return try runByComponent(rows, ConnectedComponents().run(on: graph), execution)
    }
  }
}

// MARK: - Parts

extension Eigenvector {
  /// The number of nodes from which a component is worth more memory than two numbers a node.
  private static let worthCycles = 4096

  private func runWhole(
    _ rows: Rows, _ execution: Execution
  ) throws(CancellationError) -> Result {
    let power = PowerIteration(nodeCount: rows.nodeCount)
    let nodes = (0..<rows.nodeCount).map { UInt32(truncatingIfNeeded: $0) }
    let outcome = try iterate(power, nodes, rows, execution)
    // Scores that only fade are rounding, not rank.
    let values = power.scores.array().map { $0 < tolerance ? 0 : $0 }
    return Result(
      values: values, eigenvalue: outcome.eigenvalue, isUnique: true,
      leadingNodes: values.count { $0 > 0 }, rounds: outcome.rounds, residual: outcome.residual)
  }

  private func runByComponent(
    _ rows: Rows, _ components: ConnectedComponents.Result, _ execution: Execution
  ) throws(CancellationError) -> Result {
    let power = PowerIteration(nodeCount: rows.nodeCount)
    let members = CommunityMembers(components.labels, count: components.count)
    var bounds = [Double](repeating: 0, count: components.count)
    for (node, component) in components.labels.enumerated() {
      bounds[Int(component)] = max(bounds[Int(component)], power.strength(of: node, rows))
    }
    let cycle = LanczosCycle(nodeCount: rows.nodeCount)
    var outcomes: [(component: Int, outcome: PowerIteration.Outcome)] = []
    var largest = 0.0
    // No eigenvalue exceeds the largest strength of its component: most need no iteration.
    let linked = bounds.indices.filter { bounds[$0] > 0 }
    for component in linked.sorted(by: { (bounds[$0], $1) > (bounds[$1], $0) }) {
      guard bounds[component] >= largest * (1 - 1e-9) else { break }
      let outcome = try iterate(power, cycle, members.of(component), rows, execution)
      largest = max(largest, outcome.eigenvalue)
      outcomes.append((component, outcome))
    }
    let leading = outcomes.filter { $0.outcome.eigenvalue >= largest * (1 - 1e-9) }
    var values = [Double](repeating: 0, count: rows.nodeCount)
    for (component, _) in leading {
      for node in members.of(component) { values[Int(node)] = power.scores[Int(node)] }
    }
    return Result(
      values: values, eigenvalue: largest, isUnique: leading.count == 1,
      leadingNodes: leading.reduce(0) { $0 + members.of($1.component).count },
      rounds: leading.map(\.outcome.rounds).max() ?? 0,
      residual: leading.map(\.outcome.residual).max() ?? 0)
  }

  /// Iterates in a graph with directions.
  private func iterate(
    _ power: borrowing PowerIteration, _ nodes: [UInt32], _ rows: Rows, _ execution: Execution
  ) throws(CancellationError) -> PowerIteration.Outcome {
    for node in nodes { power.scores[Int(node)] = 1 }
    var outcome = PowerIteration.Outcome(eigenvalue: 0, rounds: 0, residual: .infinity)
    let ranges = rows.balancedRanges(of: nodes[...])
    while !nodes.isEmpty, outcome.residual > tolerance, outcome.rounds < roundLimit {
      outcome = try power.round(after: outcome, nodes, ranges, rows, execution)
    }
    return outcome
  }

  /// Iterates in a component of a graph without directions; a large one by cycles, as long as they
  /// bring the end nearer.
  private func iterate(
    _ power: borrowing PowerIteration, _ cycle: borrowing LanczosCycle,
    _ component: ArraySlice<UInt32>, _ rows: Rows, _ execution: Execution
  ) throws(CancellationError) -> PowerIteration.Outcome {
    let nodes = Array(component)
    for node in nodes { power.scores[Int(node)] = 1 }
    var outcome = PowerIteration.Outcome(eigenvalue: 0, rounds: 0, residual: .infinity)
    let ranges = rows.balancedRanges(of: component)
    var chances = nodes.count >= Self.worthCycles ? 3 : 0
    while outcome.residual > tolerance, outcome.rounds < roundLimit {
      let before = outcome.residual
      let roundsLeft = roundLimit - outcome.rounds - 1
      // A cycle is as precise as its rounding; what is left then is for power iteration.
      let isCycle = chances > 0 && outcome.rounds > 0 && roundsLeft > 1 && before > 1e-13
      if isCycle {
        outcome.rounds += try cycle.run(
          power.scores, of: nodes, ranges, rows, tolerance: tolerance, roundLimit: roundsLeft,
          execution)
      }
      outcome = try power.round(after: outcome, nodes, ranges, rows, execution)
      if isCycle { chances = outcome.residual < before ? 3 : chances - 1 }
    }
    return outcome
  }
}

extension ConnectedComponents.Result {
  /// The nodes of every component, in ascending order.
  func members() -> [[UInt32]] {
    var members = sizes.map { _ in [UInt32]() }
    for component in members.indices { members[component].reserveCapacity(sizes[component]) }
    for (node, label) in labels.enumerated() { members[Int(label)].append(UInt32(node)) }
    return members
  }
}

// MARK: - Kernel

/// The working memory of power iteration on *A* + *I*.
private struct PowerIteration: ~Copyable {
  struct Outcome {
    var eigenvalue: Double
    var rounds: Int
    var residual: Double
  }

  let scores: Scratch<Double>
  private let sums: Scratch<Double>

  init(nodeCount: Int) {
    scores = Scratch(repeating: 0, count: nodeCount)
    sums = Scratch(repeating: 0, count: nodeCount)
  }

  func strength(of node: Int, _ rows: Rows) -> Double {
    if !rows.isWeighted { return Double(rows.degree(of: node)) }
    var sum = 0.0
    for arc in rows.arcs(of: node) { sum += rows.weight(arc) }
    return sum
  }

  /// Replaces the scores of `nodes` by (*A* + *I*) times them, the largest scaled to 1.
  ///
  /// What is added up is added up range by range, whoever does it.
  func round(
    after last: Outcome, _ nodes: [UInt32], _ ranges: [Range<Int>], _ rows: Rows,
    _ execution: Execution
  ) throws(CancellationError) -> Outcome {
    let count = ranges.count
    let largests = Scratch<Double>(repeating: 0, count: count)
    let projections = Scratch<Double>(repeating: 0, count: count)
    let lengths = Scratch<Double>(repeating: 0, count: count)
    let work = rows.arcCount
    let nodes = nodes.span
    try execution.silent.share(chunks: count, steps: count, work: work) { worker in
      while let chunk = worker.claim() {
        var largest = 0.0
        var (projection, length) = (0.0, 0.0)
        for place in ranges[chunk] {
          let node = Int(nodes[place])
          let sum = rows.weightedSum(of: node, scores)
          projection += sum * scores[node]
          length += scores[node] * scores[node]
          sums[node] = sum + scores[node]
          largest = max(largest, sums[node])
        }
        largests[chunk] = largest
        projections[chunk] = projection
        lengths[chunk] = length
        if !worker.finish() { return }
      }
    }
    let largest = largests.array().max() ?? 1
    let changes = Scratch<Double>(repeating: 0, count: count)
    try execution.silent.share(chunks: count, steps: count, work: nodes.count) { worker in
      while let chunk = worker.claim() {
        var change = 0.0
        for place in ranges[chunk] {
          let node = Int(nodes[place])
          let score = sums[node] / largest
          change = max(change, abs(score - scores[node]))
          scores[node] = score
        }
        changes[chunk] = change
        if !worker.finish() { return }
      }
    }
    // Rayleigh's quotient is twice as precise as the vector, where the matrix is symmetric.
    return Outcome(
      eigenvalue: projections.array().reduce(0, +) / lengths.array().reduce(0, +),
      rounds: last.rounds + 1, residual: changes.array().max() ?? 0)
  }
}
