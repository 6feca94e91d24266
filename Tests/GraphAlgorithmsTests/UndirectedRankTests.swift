import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("PageRank without directions")
struct UndirectedRankTests {
  /// Up to 40 nodes, in four ways of weighing links: not at all, near 1, and very far apart.
  private static func list(seed: UInt64) -> EdgeList {
    var list = GraphSample.list(seed: seed, largest: seed < 40 ? 4 : 40)
    var random = SplitMix64(seed: seed + 1_000)
    let choices: [Double]? =
      switch seed % 4 {
      case 0: nil
      case 1: [0.5, 1, 1, 2, 4]
      case 2: [1e-200, 1e300]
      default: [1e-200, 1e-100, 1e-9, 1, 1e9, 1e100, 1e300]
      }
    list.weights = choices.map { choices in
      list.sources.map { _ in choices[random.below(choices.count)] }
    }
    return list
  }

  /// The same links, each in both directions.
  private static func inBothDirections(_ list: EdgeList) -> EdgeList {
    EdgeList(
      nodeCount: list.nodeCount, sources: list.sources + list.targets,
      targets: list.targets + list.sources, weights: list.weights.map { $0 + $0 },
      isDirected: true)
  }

  @Test(
    "is that of the same links in both directions", arguments: 0..<120 as Range<UInt64>)
  func directions(seed: UInt64) throws {
    let list = Self.list(seed: seed)
    let (graph, directed) = (try Graph(list), try Graph(Self.inBothDirections(list)))
    let count = graph.nodeCount
    let uneven = (0..<count).map { Double(1 + $0 % 3) }
    for (damping, jumps) in [(0.85, nil), (0.85, uneven), (0.5, nil), (0, uneven)] where count > 0 {
      let measure = PageRank(damping: damping, jumps: jumps)
      let (ours, theirs) = (try measure.run(on: graph), try measure.run(on: directed))
      let context: Comment = "seed \(seed), damping \(damping)"
      #expect(ours.residual <= measure.tolerance && theirs.residual <= measure.tolerance, context)
      // What a round changes by the tolerance is this far from where it leads to, on both sides.
      let apart = zip(ours.values, theirs.values).reduce(0) { $0 + abs($1.0 - $1.1) }
      #expect(apart <= 2 * measure.tolerance / (1 - damping) + 1e-14, context)
      for (our, their) in zip(ours.values, theirs.values) {
        #expect(abs(our - their) <= 1e-9 * max(our, their), context)
      }
      #expect(abs(ours.values.reduce(0, +) - 1) < 1e-12, context)
      let change = Self.change(of: ours.values, in: MatrixOracle(graph), damping, jumps)
      #expect(change <= measure.tolerance + 1e-14, context)
      for threads in [1, 2, 7] {
        var shared = Execution(threads: threads)
        shared.linksWorthAThread = 1
        #expect(try measure.run(on: graph, using: shared) == ours, context)
      }
    }
  }

  @Test("is right in every part of a graph, however much stronger the links of another are")
  func farApart() throws {
    for weak in [1e-200, 1e-60, 1e-20, 1e-8] {
      for strong in [1, 1e40, 1e300] {
        for (size, width) in [(8, 1), (30, 1), (30, 2), (40, 20)] {
          // A complete graph, whose equations are solved at once, beside a ring, whose are not.
          var list = EdgeList(nodeCount: size + 50, sources: [], targets: [], weights: [])
          func add(_ a: Int, _ b: Int, _ weight: Double) {
            list.sources.append(UInt32(a))
            list.targets.append(UInt32(b))
            list.weights?.append(weight)
          }
          for a in 0..<size { for b in 0..<a { add(a, b, weak) } }
          for a in 0..<50 {
            for step in 1...width { add(size + a, size + (a + step) % 50, strong) }
          }
          for a in 1..<25 { add(size, size + 2 * a, strong) }
          let jumps = (0..<list.nodeCount).map { Double(1 + $0 % 5) }
          let ours = try PageRank(jumps: jumps).run(on: Graph(list))
          let theirs = try PageRank(jumps: jumps).run(on: Graph(Self.inBothDirections(list)))
          let context: Comment = "\(weak) beside \(strong), \(size) and \(width)"
          let change = Self.change(of: ours.values, in: MatrixOracle(list), 0.85, jumps)
          #expect(change <= PageRank().tolerance + 1e-14, context)
          #expect(agree(ours.values, theirs.values, within: 1e-11), context)
        }
      }
    }
  }

  @Test("keeps its tolerance with few rounds, or says how far it is from it", arguments: 1...12)
  func roundLimits(limit: Int) throws {
    for seed in 100..<140 as Range<UInt64> {
      let graph = try Graph(Self.list(seed: seed))
      guard graph.nodeCount > 0 else { continue }
      let result = try PageRank(roundLimit: limit).run(on: graph)
      #expect(result.rounds <= limit, "seed \(seed)")
      #expect(abs(result.values.reduce(0, +) - 1) < 1e-9, "seed \(seed)")
      let change = Self.change(of: result.values, in: MatrixOracle(graph), 0.85, nil)
      // A round brings scores nearer to their end, never farther away.
      #expect(change <= result.residual + 1e-14, "seed \(seed)")
    }
  }

  /// The sum of what one more round would change, by its definition.
  private static func change(
    of scores: [Double], in matrix: MatrixOracle, _ damping: Double, _ jumps: [Double]?
  ) -> Double {
    let jumps = jumps ?? scores.map { _ in 1 }
    let sum = jumps.reduce(0, +)
    let strengths = matrix.weights.map { $0.reduce(0, +) }
    let stranded = matrix.nodes.reduce(0) { $0 + (strengths[$1] > 0 ? 0 : scores[$1]) }
    return matrix.nodes.reduce(0) { total, node in
      var score = (1 - damping + damping * stranded) * jumps[node] / sum
      for other in matrix.nodes where strengths[other] > 0 {
        score += damping * scores[other] * (matrix.weights[other][node] / strengths[other])
      }
      return total + abs(score - scores[node])
    }
  }
}
