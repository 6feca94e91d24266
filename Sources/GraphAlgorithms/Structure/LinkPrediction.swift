// Who might be linked next.

public import GraphCore
import Synchronization

/// Ranks those that a node is not linked with by the neighbours they share.
///
/// Only nodes with a shared neighbour are looked at. Directions and weights do not matter.
///
/// - Complexity: O(the rows of the neighbours) time and O(*n*) space.
///
/// > Reference: D. Liben-Nowell, J. Kleinberg, "The Link-Prediction Problem for Social Networks",
/// > JASIST 58(7), 2007. T. Zhou, L. Lü, Y.-C. Zhang, "Predicting missing links via local
/// > information", European Physical Journal B 71, 2009, for the allocation.
public struct LinkPrediction: Hashable, Sendable {
  /// What a shared neighbour adds.
  public var score: Score

  /// Creates the measure.
  public init(score: Score = .resourceAllocation) {
    self.score = score
  }

  /// What a shared neighbour of degree *k* adds to the score of a pair.
  public enum Score: String, Hashable, Sendable, CaseIterable {
    /// 1.
    case commonNeighbours

    /// 1 over the number of neighbours of either node.
    case jaccard

    /// 1/ln *k*.
    case adamicAdar

    /// 1/*k*.
    case resourceAllocation
  }

  /// A node that might be linked next.
  public struct Candidate: Hashable, Sendable {
    /// The node.
    public let node: Int

    /// Its score, above 0.
    public let score: Double

    /// The number of shared neighbours.
    public let shared: Int
  }

  /// Those of `graph` that `node` is not linked with, best first, then by number.
  public func run(on graph: Graph, for node: Int) -> [Candidate] {
    graph.ignoringDirection().withRows { rows in
      var shared = SharedNeighbours(score, rows)
      shared.collect(node, rows)
      return shared.candidates(of: node, rows).sorted {
        ($1.score, $0.node) < ($0.score, $1.node)
      }
    }
  }

  /// Two nodes that might be linked next.
  public struct Pair: Hashable, Sendable {
    /// The smaller node.
    public let first: Int

    /// The larger node.
    public let second: Int

    /// The score, above 0.
    public let score: Double

    /// The number of shared neighbours.
    public let shared: Int
  }

  /// The best pairs of the whole of `graph` that are not linked, best first, then by numbers.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  /// - Complexity: O(Σ *k*²) time for nodes of degree *k*, O(*n* + `count`) space a thread.
  public func best(
    _ count: Int, of graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> [Pair] {
    guard count > 0 else { return [] }
    let found = Mutex<[Pair]>([])
    try graph.ignoringDirection().withRows { rows throws(CancellationError) in
      let nodes = rows.nodeCount
      let chunks = (nodes + 63) / 64
      try execution.share(chunks: chunks, steps: nodes, work: 8 * rows.arcCount) { worker in
        var shared = SharedNeighbours(score, rows)
        var pairs: [Pair] = []
        while let chunk = worker.claim() {
          for node in (chunk * 64)..<min(nodes, chunk * 64 + 64) {
            shared.collect(node, rows)
            pairs += shared.candidates(of: node, rows).lazy.filter { $0.node > node }.map {
              Pair(first: node, second: $0.node, score: $0.score, shared: $0.shared)
            }
            if pairs.count > 4 * count + 4096 { pairs = Self.first(count, of: pairs) }
            if !worker.finish() { break }
          }
        }
        found.withLock { $0 += pairs }
      }
    }
    return Self.first(count, of: found.withLock { $0 })
  }

  private static func first(_ count: Int, of pairs: [Pair]) -> [Pair] {
    let sorted = pairs.sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    return Array(sorted.prefix(count))
  }
}

// MARK: - Kernel

/// The neighbours that one node after another shares with those around it.
private struct SharedNeighbours: ~Copyable {
  private let score: LinkPrediction.Score
  private let counts: Scratch<UInt32>
  private let sums: Scratch<Double>
  private let shares: Scratch<Double>
  private var touched: [Int] = []

  init(_ score: LinkPrediction.Score, _ rows: Rows) {
    self.score = score
    counts = Scratch(repeating: 0, count: rows.nodeCount)
    sums = Scratch(repeating: 0, count: rows.nodeCount)
    shares = Scratch(repeating: 1, count: rows.nodeCount)
    for node in 0..<rows.nodeCount {
      let degree = Double(rows.degree(of: node))
      switch score {
      case .commonNeighbours, .jaccard: break
      // A node that is shared has two neighbours at least.
      case .adamicAdar: shares[node] = 1 / logarithm(max(2, degree))
      case .resourceAllocation: shares[node] = 1 / max(2, degree)
      }
    }
  }

  /// Adds up what `node` shares with every other.
  mutating func collect(_ node: Int, _ rows: Rows) {
    for other in touched { counts[other] = 0 }
    touched.removeAll(keepingCapacity: true)
    for arc in rows.arcs(of: node) {
      let middle = rows.target(arc)
      for next in rows.arcs(of: middle) {
        let other = rows.target(next)
        if other == node { continue }
        if counts[other] == 0 {
          touched.append(other)
          sums[other] = 0
        }
        counts[other] += 1
        sums[other] += shares[middle]
      }
    }
  }

  /// Those that `node` shares something with and is not linked with, in no order.
  func candidates(of node: Int, _ rows: Rows) -> [LinkPrediction.Candidate] {
    let neighbours = Set(rows.arcs(of: node).map { rows.target($0) })
    return touched.filter { !neighbours.contains($0) }.map { other in
      let shared = Int(counts[other])
      let union = rows.degree(of: node) + rows.degree(of: other) - shared
      return LinkPrediction.Candidate(
        node: other, score: score == .jaccard ? Double(shared) / Double(union) : sums[other],
        shared: shared)
    }
  }
}
