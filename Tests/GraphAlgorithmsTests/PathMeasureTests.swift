import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Betweenness and harmonic centrality")
struct PathMeasureTests {
  @Test("equal the published values", arguments: ReferenceGraph.all)
  func references(reference: ReferenceGraph) throws {
    let graph = try reference.graph()
    let betweenness = try Betweenness().run(on: graph)
    #expect(agree(betweenness.values, reference.betweenness, within: 1e-6))
    #expect(agree(try Harmonic().run(on: graph).values, reference.harmonic, within: 1e-6))
  }

  @Test("equal vector T1")
  func vectorT1() throws {
    let graph = try GraphSample.t1()
    let betweenness = try Betweenness().run(on: graph)
    #expect(agree(betweenness.values, [0, 0, 8, 9, 8, 0, 0, 0, 0, 0]))
    #expect(betweenness.largestPossible == 36)
    let near = 10.0 / 3
    let nearest = 25.0 / 6
    #expect(
      agree(
        try Harmonic().run(on: graph).values,
        [near, near, nearest, 4, nearest, near, near, 1, 1, 0]))
  }

  @Test("take strong links for short ones, as in vector T2")
  func vectorT2() throws {
    let weighted = try Betweenness(length: .weighted).run(on: try GraphSample.t2())
    #expect(agree(weighted.values, [0, 2, 2, 0]))
  }

  @Test("agree with the definition on random graphs", arguments: 0..<200 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    for isWeighted in [false, true] {
      let list = GraphSample.list(
        seed: seed, isWeighted: isWeighted, isDirected: seed.isMultiple(of: 3))
      let graph = try Graph(list)
      let matrix = MatrixOracle(list)
      let length: LinkLength = isWeighted ? .weighted : .steps
      let betweenness = try Betweenness(length: length).run(on: graph).values
      #expect(agree(betweenness, matrix.betweenness(weighted: isWeighted)), "seed \(seed)")
      let harmonic = matrix.distances(weighted: isWeighted).map { row in
        row.reduce(0) { $0 + ($1 > 0 ? 1 / $1 : 0) }
      }
      #expect(agree(try Harmonic(length: length).run(on: graph).values, harmonic), "seed \(seed)")
    }
  }

  @Test("ignore weights when counting steps")
  func steps() throws {
    let list = GraphSample.list(seed: 7, largest: 20, isWeighted: true)
    var plain = list
    plain.weights = nil
    #expect(
      try Betweenness().run(on: Graph(list)).values
        == Betweenness().run(on: Graph(plain)).values)
  }

  @Test("share equally between paths whose lengths differ by rounding alone")
  func roundingTies() throws {
    // One way is 0.1 + 0.2 + 0.3 long, the other 0.3 + 0.3.
    let graph = try GraphSample.named(
      "abcde", links: "ab bc cd ae ed", weights: [1 / 0.1, 1 / 0.2, 1 / 0.3, 1 / 0.3, 1 / 0.3])
    let values = try Betweenness(length: .weighted).run(on: graph).values
    #expect(agree(values, [1.5, 2, 1.5, 0.5, 0.5]))
    #expect(agree(values, MatrixOracle(graph).betweenness(weighted: true)))
  }

  @Test("have known values on stars, complete graphs and degenerate graphs")
  func degenerate() throws {
    for count in 0...2 {
      let graph = try GraphSample.path(count)
      let result = try Betweenness().run(on: graph)
      #expect(result.values == [Double](repeating: 0, count: count))
      #expect(result.largestPossible == 0)
    }
    let star = try Betweenness().run(on: GraphSample.star(leaves: 4))
    #expect(star.values == [6, 0, 0, 0, 0])
    #expect(star.largestPossible == 6)
    #expect(try Betweenness().run(on: GraphSample.complete(6)).values.allSatisfy { $0 == 0 })
    #expect(try Harmonic().run(on: GraphSample.complete(6)).values == [5, 5, 5, 5, 5, 5])
    let apart = try GraphSample.named("abcd", links: "ab")
    #expect(try Harmonic().run(on: apart).values == [1, 1, 0, 0])
  }

  @Test("stop with an error when told to")
  func cancellation() throws {
    let stopped = Execution(isCancelled: { true })
    let graph = try GraphSample.cycle(10)
    #expect(throws: CancellationError.self) { try Betweenness().run(on: graph, using: stopped) }
    #expect(throws: CancellationError.self) { try Harmonic().run(on: graph, using: stopped) }
  }
}
