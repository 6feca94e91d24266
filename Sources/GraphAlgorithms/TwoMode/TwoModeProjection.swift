// Who is linked with whom through those of the other set.

public import GraphCore

/// Links the nodes of one set of a two-mode graph that share a node of the other.
///
/// A shared node of weight *w* and *k* members adds to each of its pairs 1 at most (`binary`), *w*
/// (`count`) or *w*/(*k* − 1) (`newman`, by which the links of a node add up to the weight of what
/// it shares with anybody). Nothing is built but what is asked for: one row, the number or the
/// weight of the links of every node, or the graph.
///
/// > Reference: M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64,
/// > 016132, 2001.
public struct TwoModeProjection: Hashable, Sendable {
  /// What a shared node adds.
  public var rule: Rule

  /// The set whose nodes are linked.
  public var side: TwoModeGraph.Side

  /// Creates a projection.
  public init(_ rule: Rule = .newman, onto side: TwoModeGraph.Side = .first) {
    self.rule = rule
    self.side = side
  }

  /// What a shared node of weight *w* and *k* members adds to the link of each pair of them.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The link has no weight, however much is shared.
    case binary

    /// *w*.
    case count

    /// *w*/(*k* − 1).
    case newman
  }

  /// The links of one node of the set, by node; nodes are numbered within the set.
  ///
  /// - Complexity: O(the members of what the node is linked with), and sorting.
  public func neighbours(
    of node: Int, in twoMode: TwoModeGraph
  ) -> [(node: Int, weight: Double)] {
    twoMode.graph.withRows { rows in
      var row = RowCollector(self, twoMode)
      row.collect(node, rows)
      return row.touched.sorted().map { (Int($0), rule == .binary ? 1 : row.sums[Int($0)]) }
    }
  }

  /// The number of links of every node of the set.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  /// - Complexity: O(Σ *k*²) time for nodes of *k* members, O(*n*) space a thread.
  public func degrees(
    in twoMode: TwoModeGraph, using execution: Execution = .standard
  ) throws(CancellationError) -> [Int] {
    let degrees = Scratch<Int>(repeating: 0, count: twoMode.nodes(of: side).count)
    try forEachRow(of: twoMode, execution) { node, row in degrees[node] = row.touched.count }
    return degrees.array()
  }

  /// The sum of the weights of the links of every node of the set.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  /// - Complexity: O(*n* + *m*), but that of ``degrees(in:using:)`` by the binary rule.
  public func strengths(
    in twoMode: TwoModeGraph, using execution: Execution = .standard
  ) throws(CancellationError) -> [Double] {
    if rule == .binary { return try degrees(in: twoMode, using: execution).map(Double.init) }
    return twoMode.nodes(of: side).map { node in
      twoMode.graph.neighbours(of: node).reduce(0) { sum, shared in
        let others = twoMode.graph.degree(of: Int(shared)) - 1
        let weight = twoMode.weight(of: Int(shared))
        return others == 0 ? sum : sum + (rule == .count ? weight * Double(others) : weight)
      }
    }
  }

  /// The graph of the set; nodes are numbered within the set.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  /// - Complexity: O(Σ *k*²) time for nodes of *k* members, and sorting of rows; besides the graph,
  ///   O(*n*) space a thread.
  public func run(
    on twoMode: TwoModeGraph, using execution: Execution = .standard
  ) throws(CancellationError) -> Graph {
    var offsets = [0]
    for degree in try degrees(in: twoMode, using: execution.part(0, of: 2)) {
      offsets.append((offsets.last ?? 0) + degree)
    }
    let starts = offsets
    let targets = Scratch<UInt32>(repeating: 0, count: offsets.last ?? 0)
    let weights = Scratch<Double>(repeating: 0, count: rule == .binary ? 0 : targets.count)
    let isWeighted = rule != .binary
    try forEachRow(of: twoMode, execution.part(1, of: 2)) { node, row in
      for (place, target) in row.touched.sorted().enumerated() {
        targets[starts[node] + place] = target
        if isWeighted {
          weights[starts[node] + place] = min(row.sums[Int(target)], .greatestFiniteMagnitude)
        }
      }
    }
    return Graph(
      symmetricOffsets: offsets, targets: targets.array(),
      weights: isWeighted ? weights.array() : nil)
  }
}

// MARK: - Kernel

extension TwoModeProjection {
  /// Calls `body` with the row of every node of the set, on all threads.
  private func forEachRow(
    of twoMode: TwoModeGraph, _ execution: Execution,
    _ body: @Sendable (_ node: Int, _ row: borrowing RowCollector) -> Void
  ) throws(CancellationError) {
    let count = twoMode.nodes(of: side).count
    try twoMode.graph.withRows { rows throws(CancellationError) in
      try execution.share(chunks: (count + 63) / 64, steps: count) { worker in
        var row = RowCollector(self, twoMode)
        while let chunk = worker.claim() {
          for node in (chunk * 64)..<min(count, chunk * 64 + 64) {
            row.collect(node, rows)
            body(node, row)
            if !worker.finish() { return }
          }
        }
      }
    }
  }
}

/// The links of one node after another, while they are added up.
private struct RowCollector: ~Copyable {
  /// The nodes that the current one is linked with, in no order.
  private(set) var touched: [UInt32] = []

  /// The weight of each of those links.
  let sums: Scratch<Double>

  private let owners: Scratch<UInt32>
  private let projection: TwoModeProjection
  private let twoMode: TwoModeGraph
  private let start: Int

  init(_ projection: TwoModeProjection, _ twoMode: TwoModeGraph) {
    let nodes = twoMode.nodes(of: projection.side)
    sums = Scratch(repeating: 0, count: nodes.count)
    owners = Scratch(repeating: .max, count: nodes.count)
    self.projection = projection
    self.twoMode = twoMode
    start = nodes.lowerBound
  }

  /// Adds up the links of `node`, which is numbered within its set.
  ///
  /// What is shared comes in the order of its numbers at both ends of a link, so that both get the
  /// same sum to the bit.
  mutating func collect(_ node: Int, _ rows: Rows) {
    touched.removeAll(keepingCapacity: true)
    let owner = UInt32(truncatingIfNeeded: node)
    for arc in rows.arcs(of: start + node) {
      let shared = rows.target(arc)
      let members = rows.arcs(of: shared)
      let weight = twoMode.weight(of: shared)
      let share = projection.rule == .newman ? weight / Double(members.count - 1) : weight
      for member in members {
        let other = rows.target(member) - start
        if other == node { continue }
        if owners[other] != owner {
          owners[other] = owner
          sums[other] = 0
          touched.append(UInt32(truncatingIfNeeded: other))
        }
        sums[other] += share
      }
    }
  }
}
