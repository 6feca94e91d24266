import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("The core that fits best")
struct CoreFitTests {
  @Test("equals vector T1: two optima, or one when cores are tied to the rest")
  func t1() throws {
    let graph = try GraphSample.t1()
    let ignoring = try CoreFit().run(on: graph)
    #expect(ignoring.cores == [[0, 1, 2], [4, 5, 6]] && ignoring.optima == 2)
    #expect(agree([ignoring.correlation], [0.534522], within: 1e-6))
    #expect(ignoring.isExhaustive && ignoring.agreement == 1)
    #expect(ignoring.densities.core == 1)
    let tied = try CoreFit(offBlocks: .density(1)).run(on: graph)
    #expect(tied.cores == [[2, 4]])
    #expect(agree([tied.correlation], [0.297927], within: 1e-6))
    let lip = CorePeriphery().run(on: graph)
    #expect(
      lip.cores == [[2, 4], [0, 2, 4], [1, 2, 4], [2, 3, 4], [2, 4, 5], [2, 4, 6]])
    #expect(CorePeriphery(listLimit: 2).run(on: graph).cores == [[2, 4], [0, 2, 4]])
  }

  @Test("is the best of all divisions", arguments: 0..<40 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, largest: 8, isDirected: seed.isMultiple(of: 3))
    try check(list, "seed \(seed)")
  }

  @Test("is the best of all divisions of every graph of up to four nodes", arguments: 0...4)
  func exhaustive(count: Int) throws {
    for index in 0..<GraphSample.graphCount(nodes: count) {
      try check(GraphSample.list(nodes: count, index: index), "graph \(index)")
    }
  }

  private func check(_ list: EdgeList, _ context: Comment) throws {
    let graph = try Graph(list)
    for density in [nil, 0, 0.5, 1] as [Double?] {
      let fit = CoreFit(offBlocks: density.map { .density($0) } ?? .ignored)
      let result = try fit.run(on: graph)
      let expected = bestCores(MatrixOracle(list), density)
      #expect(agree([result.correlation], [expected.fit]), context)
      #expect(result.optima == expected.cores.count, context)
      #expect(Set(result.cores) == Set(expected.cores.prefix(100)) || result.optima > 100, context)
    }
    let exact = CorePeriphery(listLimit: 1_000).run(on: graph)
    #expect(exact.optima == Double(exact.cores.count), context)
    #expect(Set(exact.cores).count == exact.cores.count, context)
  }

  /// Correlates the pairs of every division, pair by pair.
  private func bestCores(
    _ matrix: MatrixOracle, _ density: Double?
  ) -> (fit: Double?, cores: [[Int]]) {
    var (best, cores): (Double?, [[Int]]) = (nil, [])
    for mask in 0..<(1 << matrix.nodes.count) {
      var pairs: [(Double, Double)] = []
      for a in matrix.nodes {
        for b in matrix.nodes where a < b {
          let members = (mask >> a & 1) + (mask >> b & 1)
          guard let pattern = members == 1 ? density : members == 2 ? 1 : 0 else { continue }
          pairs.append((matrix.has(a, b) || matrix.has(b, a) ? 1 : 0, pattern))
        }
      }
      guard let fit = correlation(pairs) else { continue }
      if fit > (best ?? -2) + 1e-9 { (best, cores) = (fit, []) }
      if let best, fit > best - 1e-9 {
        cores.append(matrix.nodes.filter { mask >> $0 & 1 == 1 })
      }
    }
    return (best, cores)
  }

  private func correlation(_ pairs: [(Double, Double)]) -> Double? {
    if Set(pairs.map(\.0)).count < 2 || Set(pairs.map(\.1)).count < 2 { return nil }
    let count = Double(pairs.count)
    let means = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    let both = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    let left = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.0 - means.0) }
    let right = pairs.reduce(0) { $0 + ($1.1 - means.1) * ($1.1 - means.1) }
    return both / (left * right).squareRoot()
  }

  @Test("is found by searching where a core was planted, the same for any number of threads")
  func planted() throws {
    var random = SplitMix64(seed: 4)
    var pairs: [(UInt32, UInt32)] = []
    for b in 0..<60 {
      for a in 0..<b where b < 12 || (a < 12 && random.unit() < 0.3) {
        pairs.append((UInt32(a), UInt32(b)))
      }
    }
    let graph = try Graph(EdgeList(nodeCount: 60, pairs: pairs))
    let one = try CoreFit(seed: 7).run(on: graph, using: Execution(threads: 1))
    #expect(one.cores == [Array(0..<12)] && !one.isExhaustive)
    #expect(agree([one.correlation], [1]))
    #expect(one.agreement > 0 && one.searches == 50 && one.seed == 7)
    #expect(try CoreFit(seed: 7).run(on: graph, using: Execution(threads: 2)) == one)
    #expect(try CoreFit(seed: 7).run(on: graph, using: Execution(threads: 7)) == one)
  }

  @Test("is undefined without links, and takes no quadratic time on a star or a path")
  func degenerate() throws {
    for count in [0, 1, 3, 25] {
      let graph = try Graph(EdgeList(nodeCount: count, sources: [], targets: []))
      let result = try CoreFit().run(on: graph)
      #expect(result.correlation == nil && result.cores.isEmpty && result.optima == 0)
    }
    #expect(try CoreFit().run(on: GraphSample.complete(6)).correlation == nil)
    let star = try GraphSample.star(leaves: 100_000)
    #expect(try CoreFit(searches: 2).run(on: star).isExhaustive == false)
    #expect(try CoreFit(searches: 2).run(on: GraphSample.path(50_000)).correlation != nil)
    let stopped = Execution(isCancelled: { true })
    #expect(throws: CancellationError.self) { try CoreFit().run(on: star, using: stopped) }
  }
}
