import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

/// The ways of graphs of up to 64 and up to 256 nodes against those of larger ones, and against slow oracles.
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

  /// Graphs of about 128, 192 and 256 nodes, on both sides of each; a row, and a ring.
  private static func mediumLists(isDirected: Bool) -> [EdgeList] {
    let cliques = [65, 128, 129, 192, 193, 255, 256, 257].map {
      GraphSample.cliques(seed: UInt64($0), nodes: $0, cliques: $0 / 2)
    }
    let steps = (0..<255).map { (UInt32($0), UInt32($0 + 1)) }
    let row = EdgeList(nodeCount: 256, pairs: steps)
    let ring = EdgeList(nodeCount: 256, pairs: steps + [(255, 0)])
    // Pairs of nodes in a row, each linked with both of the next pair: very many shortest paths.
    let ladder = EdgeList(
      nodeCount: 256,
      pairs: (0..<254).flatMap { node in
        (2 - node % 2...3 - node % 2).map { (UInt32(node), UInt32(node + $0)) }
      })
    return (cliques + [row, ring, ladder]).map { list in
      var list = list
      list.isDirected = isDirected
      return list
    }
  }

  @Test("of some hundred nodes have the distances, centralities and betweenness of larger ones")
  func medium() throws {
    for list in Self.mediumLists(isDirected: false) + Self.mediumLists(isDirected: true) {
      let graph = try Graph(list)
      #expect(
        try AllPairsDistances().run(on: graph)
          == AllPairsDistances().run(on: graph, using: Self.general))
      let values = try Betweenness().run(on: graph).values
      let slow = try Betweenness().run(on: graph, using: Self.general).values
      #expect(agree(values, slow, within: 1e-11), "\(graph.nodeCount)")
      for execution in [Execution.standard, Execution(threads: 2)] {
        let (near, slowNear) = (
          try Closeness().run(on: graph, using: execution),
          try Closeness().run(on: graph, using: Self.general)
        )
        #expect(near.reached == slowNear.reached && agree(near.values, slowNear.values))
        let (all, slowAll) = (
          try Harmonic().run(on: graph, using: execution).values,
          try Harmonic().run(on: graph, using: Self.general).values
        )
        #expect(agree(all, slowAll, within: 1e-12))
        let distances = try Distances().run(on: graph, using: execution)
        let slowDistances = try Distances().run(on: graph, using: Self.general)
        #expect(distances.diameter == slowDistances.diameter)
        #expect(distances.meanDistance == slowDistances.meanDistance)
      }
      let part = try Betweenness().run(on: graph, from: [0, 7, 64, 7])
      let slowPart = try Betweenness().run(on: graph, from: [0, 7, 64, 7], using: Self.general)
      #expect(agree(part, slowPart, within: 1e-11), "\(graph.nodeCount)")
    }
  }

  @Test("of some hundred nodes have the same betweenness on 1, 2 and 7 threads")
  func mediumThreads() throws {
    for list in Self.mediumLists(isDirected: false) {
      let graph = try Graph(list)
      let all = try [1, 2, 7].map { threads in
        var execution = Execution(threads: threads)
        execution.linksWorthAThread = 1
        return try Betweenness().run(on: graph, using: execution)
      }
      #expect(all[0] == all[1] && all[0] == all[2], "\(graph.nodeCount)")
    }
  }

  @Test("of some hundred nodes have the distances of a slow search", arguments: [100, 250, 256])
  func mediumOracle(count: Int) throws {
    let list = GraphSample.cliques(seed: UInt64(count), nodes: count, cliques: count / 3)
    let graph = try Graph(list)
    let table = try AllPairsDistances().run(on: graph)
    for source in stride(from: 0, to: count, by: 9) {
      var slow = [UInt16](repeating: .max, count: count)
      slow[source] = 0
      var level = [source]
      while !level.isEmpty {
        let next = Set(level.flatMap { graph.neighbours(of: $0).map { Int($0) } })
          .filter { slow[$0] == .max }
        for node in next { slow[node] = slow[level[0]] + 1 }
        level = Array(next)
      }
      #expect(Array(table.table[(source * count)..<((source + 1) * count)]) == slow)
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
