import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

/// The ways of small graphs against those of larger ones, and against slow oracles.
@Suite("Small graphs")
struct SmallGraphTests {
  /// Every graph goes the way of larger ones.
  private static let general: Execution = {
    var execution = Execution(threads: 1)
    execution.smallNodeCount = -1
    return execution
  }()

  /// Graphs of up to 66 nodes, every third of exactly 63, 64 or 65: small is up to 64.
  private static func list(seed: UInt64, isWeighted: Bool = false, isDirected: Bool = false)
    -> EdgeList
  {
    if seed.isMultiple(of: 3) {
      var list = GraphSample.cliques(
        seed: seed, nodes: 63 + Int(seed / 3 % 3), cliques: 4 + Int(seed % 40),
        isWeighted: isWeighted)
      list.isDirected = isDirected
      return list
    }
    return GraphSample.list(
      seed: seed, largest: 66, isWeighted: isWeighted, isDirected: isDirected)
  }

  /// Without weights and directions, with either, and with both.
  private static func graphs(seed: UInt64) throws -> [Graph] {
    try [(false, false), (true, false), (false, true), (true, true)].map {
      try Graph(list(seed: seed, isWeighted: $0.0, isDirected: $0.1))
    }
  }

  @Test(
    "have the same whole numbers as on the way of larger ones", arguments: 0..<60 as Range<UInt64>)
  func wholeNumbers(seed: UInt64) throws {
    for graph in try Self.graphs(seed: seed) {
      let general = Self.general
      #expect(
        try ConnectedComponents().run(on: graph)
          == ConnectedComponents().run(on: graph, using: general))
      #expect(try CoreNumbers().run(on: graph) == CoreNumbers().run(on: graph, using: general))
      #expect(try Clustering().run(on: graph) == Clustering().run(on: graph, using: general))
      #expect(
        try AllPairsDistances().run(on: graph)
          == AllPairsDistances().run(on: graph, using: general))
      for source in 0..<min(5, graph.nodeCount) {
        #expect(
          try BreadthFirstSearch().run(on: graph, from: source)
            == BreadthFirstSearch().run(on: graph, from: source, using: general))
      }
    }
  }

  @Test("have the same communities, by the same moves", arguments: 0..<60 as Range<UInt64>)
  func communities(seed: UInt64) throws {
    for graph in try Self.graphs(seed: seed) {
      for method in [Louvain(seed: seed), Louvain(resolution: 1.7, seed: seed)] {
        #expect(try method.run(on: graph) == method.run(on: graph, using: Self.general))
      }
    }
  }

  @Test("have the same centralities, but for rounding", arguments: 0..<60 as Range<UInt64>)
  func centralities(seed: UInt64) throws {
    for graph in try Self.graphs(seed: seed) {
      let general = Self.general
      func compare(_ name: Comment, _ values: (Execution) throws -> [Double]) throws {
        #expect(agree(try values(.standard), try values(general), within: 1e-11), name)
      }
      try compare("betweenness") { try Betweenness().run(on: graph, using: $0).values }
      try compare("harmonic") { try Harmonic().run(on: graph, using: $0).values }
      try compare("closeness") { try Closeness().run(on: graph, using: $0).values }
      try compare("distances") {
        let all = try Distances().run(on: graph, using: $0)
        return [all.meanDistance, all.meanReciprocalDistance].map { $0 ?? -1 }
      }
      try compare("PageRank") { try PageRank().run(on: graph, using: $0).values }
      try compare("PageRank with jumps") { execution in
        guard graph.nodeCount > 1 else { return [] }
        let jumps = (0..<graph.nodeCount).map { Double($0 % 3) }
        return try PageRank(jumps: jumps).run(on: graph, using: execution).values
      }
    }
  }

  @Test("have the values of slow definitions", arguments: 0..<24 as Range<UInt64>)
  func oracles(seed: UInt64) throws {
    let list = Self.list(seed: seed)
    let (graph, oracle) = (try Graph(list), MatrixOracle(list))
    for execution in [Execution.standard, Self.general] {
      let between = try Betweenness().run(on: graph, using: execution).values
      #expect(agree(between, oracle.betweenness()))
      #expect(try CoreNumbers().run(on: graph, using: execution).values == oracle.coreNumbers())
      #expect(try Triangles().run(on: graph, using: execution).values == oracle.triangles())
      let labels = try ConnectedComponents().run(on: graph, using: execution).labels
      #expect(labels.map { Int($0) } == oracle.components())
      let table = try AllPairsDistances().run(on: graph, using: execution)
      let slow = oracle.distances().flatMap { $0.map { $0.isFinite ? UInt16($0) : .max } }
      #expect(table.table == slow)
    }
  }

  @Test("of all shapes up to 5 nodes have one betweenness on both ways", arguments: 2...5)
  func allShapes(count: Int) throws {
    let pairs = (0..<count).flatMap { high in (0..<high).map { (UInt32($0), UInt32(high)) } }
    for mask in 0..<(1 << pairs.count) {
      let list = EdgeList(
        nodeCount: count, pairs: pairs.indices.filter { mask >> $0 & 1 == 1 }.map { pairs[$0] })
      let graph = try Graph(list)
      let small = try Betweenness().run(on: graph).values
      let large = try Betweenness().run(on: graph, using: Self.general).values
      #expect(agree(small, large, within: 1e-12), "\(mask)")
      #expect(try Louvain().run(on: graph) == Louvain().run(on: graph, using: Self.general))
    }
  }

  @Test("are not looked at for somebody who has left")
  func watched() throws {
    let graph = try GraphSample.star(leaves: 40)
    let kernels: [@Sendable (Execution) throws -> Void] = [
      { _ = try Betweenness().run(on: graph, using: $0) },
      { _ = try Harmonic().run(on: graph, using: $0) },
      { _ = try PageRank().run(on: graph, using: $0) },
      { _ = try Louvain().run(on: graph, using: $0) },
      { _ = try Triangles().run(on: graph, using: $0) },
      { _ = try AllPairsDistances().run(on: graph, using: $0) },
      { _ = try ConnectedComponents().run(on: graph, using: $0) },
      { _ = try CoreNumbers().run(on: graph, using: $0) },
      { _ = try BreadthFirstSearch().run(on: graph, from: 0, using: $0) },
    ]
    for kernel in kernels {
      #expect(throws: CancellationError.self) { try kernel(Execution(isCancelled: { true })) }
    }
  }
}
