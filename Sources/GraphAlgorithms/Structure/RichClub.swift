// Whether the well-linked keep to each other.

public import GraphCore

/// Computes the rich-club coefficients: of the pairs of nodes with more than *k* neighbours, the
/// share that is linked.
///
/// Nodes with many neighbours are often linked by chance alone. So each coefficient is also compared
/// with its mean over graphs rewired at random that keep every degree (``RandomGraph/rewired(_:swaps:seed:)``):
/// above 1, the rich keep together more than their degrees explain. Directions and weights do not
/// matter.
///
/// - Complexity: O(*n* + *m*), and ten times *m* for each rewired graph.
///
/// > Reference: V. Colizza, A. Flammini, M. A. Serrano, A. Vespignani, "Detecting rich-club
/// > ordering in complex networks", Nature Physics 2, 2006.
public struct RichClub: Hashable, Sendable {
  /// How many rewired graphs to compare with; 0 for none.
  public var samples: Int

  /// The seed of the rewired graphs.
  public var seed: UInt64

  /// Creates the measure.
  public init(samples: Int = 10, seed: UInt64 = 1) {
    self.samples = max(0, samples)
    self.seed = seed
  }

  /// The coefficients of a graph.
  public struct Result: Hashable, Sendable {
    /// The share of linked pairs among nodes with more than *k* neighbours, for *k* from 0 on; `nil`
    /// where they are fewer than two.
    public let values: [Double?]

    /// The number of nodes with more than *k* neighbours.
    public let nodes: [Int]

    /// Each value over its mean in the rewired graphs; `nil` where that is undefined or 0.
    public let ratios: [Double?]

    /// The number of rewired graphs, whose seeds are `seed` and those after it.
    public let samples: Int

    /// The seed of the first.
    public let seed: UInt64
  }

  /// The coefficients of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let links = graph.ignoringDirection().ignoringWeights()
    let (values, nodes) = Self.coefficients(of: links)
    var sums = [Double](repeating: 0, count: values.count)
    for sample in 0..<samples {
      try execution.check()
      execution.progress?(Double(sample) / Double(samples))
      let rewired = try RandomGraph.rewiring(
        of: links, swaps: nil, seed: seed &+ UInt64(sample), keeping: .any, execution)
      for (k, value) in Self.coefficients(of: rewired).values.enumerated() {
        sums[k] += (value ?? 0) / Double(samples)
      }
    }
    let ratios = zip(values, sums).map { value, mean in
      mean > 0 ? value.map { $0 / mean } : nil
    }
    return Result(values: values, nodes: nodes, ratios: ratios, samples: samples, seed: seed)
  }

  private static func coefficients(of graph: Graph) -> (values: [Double?], nodes: [Int]) {
    let distribution = DegreeDistribution().run(on: graph).counts
    // The links, by the smaller degree of their ends.
    var links = [Int](repeating: 0, count: distribution.count)
    for node in 0..<graph.nodeCount {
      for other in graph.neighbours(of: node) where other > node {
        links[min(graph.degree(of: node), graph.degree(of: Int(other)))] += 1
      }
    }
    var (nodesLeft, linksLeft) = (graph.nodeCount, graph.linkCount)
    var (values, nodes): ([Double?], [Int]) = ([], [])
    for k in distribution.indices.dropLast() {
      nodesLeft -= distribution[k]
      linksLeft -= links[k]
      nodes.append(nodesLeft)
      let pairs = Double(nodesLeft) * Double(nodesLeft - 1) / 2
      values.append(pairs > 0 ? Double(linksLeft) / pairs : nil)
    }
    return (values, nodes)
  }
}
