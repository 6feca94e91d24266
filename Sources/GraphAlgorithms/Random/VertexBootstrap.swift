// How far measures of a graph would move if other nodes had been met.

public import GraphCore

/// Resamples the nodes of a graph, again and again, and measures each sample.
///
/// As many nodes as there are are drawn with replacement, each with its links to the others drawn.
/// Two copies of one node are linked as often as any two nodes are: with the probability that is
/// the density of the graph. The spread of a measure over the samples estimates its standard error.
/// The sample of a round depends on the seed and the number of the round alone.
///
/// - Complexity: O(*R* (*n* + *m*)) time for *R* rounds, and what measuring takes.
///
/// > Reference: T. A. B. Snijders, S. P. Borgatti, "Non-parametric standard errors and tests for
/// > network statistics", Connections 22(2), 1999.
public struct VertexBootstrap: Hashable, Sendable {
  /// The number of samples.
  public var rounds: Int

  /// The seed of what is drawn.
  public var seed: UInt64

  /// Creates the method.
  public init(rounds: Int, seed: UInt64 = 1) {
    self.rounds = rounds
    self.seed = seed
  }

  /// The standard deviation of each of `count` measures over the samples of `graph`; `nil` where a
  /// measure is undefined in more than half of them.
  ///
  /// `measure` is called from several threads, and told to use one; it returns `count` values.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func standardErrors(
    of count: Int, on graph: Graph, using execution: Execution = .standard,
    _ measure: @Sendable (Graph, Execution) throws -> [Double?]
  ) throws(CancellationError) -> [Double?] {
    let links = graph.ignoringDirection()
    var generator = SplitMix64(seed: seed)
    let seeds = (0..<max(0, rounds)).map { _ in generator.next() }
    let results = Scratch<Double>(repeating: .nan, count: seeds.count * count)
    let alone = Execution(threads: 1, isCancelled: execution.isCancelled)
    try execution.share(chunks: seeds.count, steps: seeds.count) { worker in
      while let round = worker.claim() {
        if let sample = Self.sample(links, seed: seeds[round]),
          let values = try? measure(sample, alone)
        {
          for (place, value) in values.prefix(count).enumerated() {
            results[round * count + place] = value ?? .nan
          }
        }
        if !worker.finish() { return }
      }
    }
    return (0..<count).map { place in
      let values = seeds.indices.map { results[$0 * count + place] }.filter(\.isFinite)
      guard values.count > 1, values.count * 2 > seeds.count else { return nil }
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(values.count - 1)).squareRoot()
    }
  }

  /// A graph of as many nodes, each a copy of one drawn; `nil` where weights add up beyond numbers.
  private static func sample(_ graph: Graph, seed: UInt64) -> Graph? {
    let count = graph.nodeCount
    var random = SplitMix64(seed: seed)
    var copies = [Int](repeating: 0, count: count + 1)
    for _ in 0..<count { copies[random.below(count)] += 1 }
    // From numbers of copies to the number of the first copy of each node.
    var sum = 0
    for node in copies.indices { (copies[node], sum) = (sum, sum + copies[node]) }
    var (sources, targets, weights): ([UInt32], [UInt32], [Double]) = ([], [], [])
    sources.reserveCapacity(graph.linkCount + graph.linkCount / 8)
    targets.reserveCapacity(graph.linkCount + graph.linkCount / 8)
    let density = Density().run(on: graph).value ?? 0
    let meanWeight = graph.totalWeight / Double(max(1, graph.linkCount))
    for node in 0..<count where copies[node] < copies[node + 1] {
      let own = copies[node]..<copies[node + 1]
      let rowWeights = graph.weights(of: node)
      for (place, neighbour) in graph.neighbours(of: node).enumerated() where neighbour > node {
        let others = copies[Int(neighbour)]..<copies[Int(neighbour) + 1]
        for one in own {
          for other in others {
            sources.append(UInt32(truncatingIfNeeded: one))
            targets.append(UInt32(truncatingIfNeeded: other))
            if graph.isWeighted { weights.append(rowWeights[rowWeights.startIndex + place]) }
          }
        }
      }
      for one in own.dropLast() {
        for other in (one + 1)..<own.upperBound where random.unit() < density {
          sources.append(UInt32(truncatingIfNeeded: one))
          targets.append(UInt32(truncatingIfNeeded: other))
          // As heavy as the mean link.
          if graph.isWeighted { weights.append(meanWeight) }
        }
      }
    }
    return try? Graph(
      EdgeList(
        nodeCount: count, sources: sources, targets: targets,
        weights: graph.isWeighted ? weights : nil))
  }
}
