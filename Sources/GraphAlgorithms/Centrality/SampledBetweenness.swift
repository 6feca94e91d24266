// How often a node stands between two others, to within a stated error.

public import GraphCore

/// Estimates betweenness from shortest paths drawn at random, with a bound on every error at once.
///
/// Each sample draws two nodes and one of their shortest paths, each equally likely; a node scores
/// when it lies within. With probability 1 − `failure`, no node's share of the ordered pairs of nodes
/// is off by more than `error`. That takes ½(⌊log₂(*v* − 2)⌋ + 1 − ln `failure`) / `error`² samples,
/// *v* being the most nodes that a shortest path can have. In undirected graphs counted in steps, *v*
/// is bounded by two searches in each component; elsewhere, by the size of the largest component.
///
/// Every sample has its own random numbers, which depend on its number and the seed alone, and
/// scores are whole numbers: threads cannot change a bit.
///
/// - Complexity: O(*r* · (*n* + *m*)) time for *r* samples at worst, often little more than √*m* each,
///   for the searches start from both ends; O(*n*) space a thread. Weighted: O(*r* · *m* log *n*).
///
/// > Reference: M. Riondato, E. M. Kornaropoulos, "Fast approximation of betweenness centrality
/// > through sampling", Data Mining and Knowledge Discovery 30(2), 2016. M. Borassi, E. Natale,
/// > "KADABRA is an adaptive algorithm for betweenness via random approximation", ESA 2016, for the
/// > search from both ends.
public struct SampledBetweenness: Hashable, Sendable {
  /// The largest error, as a share of the ordered pairs of nodes.
  public var error: Double

  /// The probability that some node's error is larger.
  public var failure: Double

  /// The seed of the samples.
  public var seed: UInt64

  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(
    error: Double = 0.01, failure: Double = 0.05, seed: UInt64 = 1, length: LinkLength = .steps
  ) {
    precondition(error > 0 && error < 1, "the error \(error) is not between 0 and 1")
    precondition(failure > 0 && failure < 1, "the probability \(failure) is not between 0 and 1")
    self.error = error
    self.failure = failure
    self.seed = seed
    self.length = length
  }

  /// Estimates, with the evidence needed to judge them.
  public struct Result: Hashable, Sendable {
    /// The estimated number of pairs that each node stands between, in node order; unordered pairs
    /// in an undirected graph.
    public let values: [Double]

    /// How far each value can be off, with probability 1 − `failure` for all at once.
    public let bound: Double

    /// The number of paths drawn.
    public let samples: Int

    /// The most nodes that a shortest path can have, as far as is known.
    public let pathNodes: Int

    /// The measure that this is the result of: the error asked for, the probability and the seed.
    public let measure: SampledBetweenness
  }

  /// The estimated betweenness of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let count = graph.nodeCount
    let components = ConnectedComponents().run(on: graph)
    let isWeighted = length == .weighted && graph.isWeighted
    let pathNodes =
      isWeighted || graph.isDirected
      ? components.giantSize : VertexDiameterBound(of: graph, components).value
    guard pathNodes > 2 else {
      // No path has a node within: 0 is exact.
      return Result(
        values: [Double](repeating: 0, count: count), bound: 0, samples: 0, pathNodes: pathNodes,
        measure: self)
    }
    let samples = sampleCount(pathNodes)
    let scores = try draw(samples, from: graph, components.labels, isWeighted, execution)
    let pairs = Double(count) * Double(count - 1) / (graph.isDirected ? 1 : 2)
    return Result(
      values: scores.map { Double($0) / Double(samples) * pairs }, bound: error * pairs,
      samples: samples, pathNodes: pathNodes, measure: self)
  }

  /// How many samples the bound takes.
  func sampleCount(_ pathNodes: Int) -> Int {
    let dimension = Double((pathNodes - 2).bitWidth - 1 - (pathNodes - 2).leadingZeroBitCount)
    let samples = 0.5 / (error * error) * (dimension + 1 - logarithm(failure))
    return max(1, Int(min(samples.rounded(.up), 0x1p62)))
  }

  private func draw(
    _ samples: Int, from graph: Graph, _ labels: [UInt32], _ isWeighted: Bool,
    _ execution: Execution
  ) throws(CancellationError) -> [Int] {
    let count = graph.nodeCount
    let chunks = (samples + 31) / 32
    let workers = min(execution.threadCount, chunks)
    let scores = Scratch<Int>(repeating: 0, count: count * workers)
    try graph.withRows { rows throws(CancellationError) in
      try graph.withInboundRows { reverse throws(CancellationError) in
        try execution.share(chunks: chunks, steps: samples, work: samples * 64) { worker in
          var sampler = PathSampler(nodeCount: isWeighted ? 0 : count)
          var brandes = BrandesSearch(nodeCount: isWeighted ? count : 0)
          let base = worker.number * count
          while let chunk = worker.claim() {
            for sample in (chunk * 32)..<min(samples, chunk * 32 + 32) {
              var random = SplitMix64(seed: seed)
              random = SplitMix64(seed: random.next() ^ (UInt64(sample) &* 0x9E37_79B9_7F4A_7C15))
              let source = random.below(count)
              let target = (source + 1 + random.below(count - 1)) % count
              if labels[source] == labels[target] {
                if isWeighted {
                  brandes.drawPath(from: source, to: target, rows, reverse, &random) {
                    scores[base + $0] += 1
                  }
                } else {
                  sampler.drawPath(from: source, to: target, rows, reverse, &random) {
                    scores[base + $0] += 1
                  }
                }
              }
              if !worker.finish() { return }
            }
          }
        }
      }
    }
    return (0..<count).map { node in
      (0..<workers).reduce(0) { $0 + scores[$1 * count + node] }
    }
  }
}

// MARK: - How long paths can be

/// The most nodes that a shortest path of an undirected graph, counted in steps, can have.
private struct VertexDiameterBound {
  private(set) var value: Int

  /// In each component, no two nodes are farther apart than the two that are farthest from any one
  /// are from it, together; and no farther than the component has nodes.
  init(of graph: Graph, _ components: ConnectedComponents.Result) {
    value = graph.nodeCount == 0 ? 0 : 1
    var isReached = [Bool](repeating: false, count: graph.nodeCount)
    for members in components.members() where members.count > value {
      let start = members.max { graph.degree(of: Int($0)) < graph.degree(of: Int($1)) } ?? 0
      let apart = Self.twoFarthest(from: Int(start), graph, &isReached)
      value = max(value, min(members.count, apart + 1))
    }
  }

  /// The distances of the two nodes that are farthest from `start`, added up.
  private static func twoFarthest(
    from start: Int, _ graph: Graph, _ isReached: inout [Bool]
  ) -> Int {
    isReached[start] = true
    var level = [start]
    var (farthest, second, distance) = (0, 0, 0)
    while !level.isEmpty {
      distance += 1
      var next: [Int] = []
      for node in level {
        for other in graph.neighbours(of: node) where !isReached[Int(other)] {
          isReached[Int(other)] = true
          next.append(Int(other))
        }
      }
      if next.count > 1 { (farthest, second) = (distance, distance) }
      if next.count == 1 { (farthest, second) = (distance, farthest) }
      level = next
    }
    return farthest + second
  }
}

extension BrandesSearch {
  /// Draws one of the shortest paths, by weight, each equally likely; calls `body` with each node
  /// within.
  fileprivate mutating func drawPath(
    from source: Int, to target: Int, _ rows: Rows, _ reverse: Rows,
    _ random: inout SplitMix64, _ body: (Int) -> Void
  ) {
    countPaths(from: source, over: rows, length: .weighted)
    guard search.distances[target].isFinite else { return }
    var node = target
    while node != source {
      var (left, before) = (random.unit(), source)
      for arc in reverse.arcs(of: node) {
        let other = reverse.target(arc)
        guard search.distances[other].isFinite,
          leads(to: node, from: other, weight: reverse.weight(arc))
        else { continue }
        before = other
        left -= share(of: other, in: node)
        if left < 0 { break }
      }
      if before != source { body(before) }
      node = before
    }
  }
}
