import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Betweenness of links, of groups, and from samples")
struct EdgeBetweennessTests {
  @Test("The karate club's most used link is that of 1 and 32")
  func karate() throws {
    let graph = try ReferenceGraph.karate.graph()
    let links = try EdgeBetweenness().run(on: graph).links
    let most = links.max { $0.value < $1.value }
    #expect(most.map { [$0.source, $0.target] } == [0, 31])
    #expect(abs((most?.value ?? 0) - 71.3929) < 5e-5)
    #expect(links.count == 78)
  }

  @Test("Links agree with the definition", arguments: 0..<100 as Range<UInt64>)
  func linkOracle(seed: UInt64) throws {
    for isWeighted in [false, true] {
      let list = GraphSample.list(
        seed: seed, largest: 11, isWeighted: isWeighted, isDirected: seed.isMultiple(of: 3))
      try checkLinks(list, isWeighted, "seed \(seed)")
    }
  }

  @Test("Links agree with the definition on every graph of up to four nodes", arguments: 0...4)
  func exhaustiveLinks(count: Int) throws {
    for index in 0..<GraphSample.graphCount(nodes: count) {
      try checkLinks(GraphSample.list(nodes: count, index: index), false, "graph \(index)")
    }
  }

  private func checkLinks(_ list: EdgeList, _ isWeighted: Bool, _ context: Comment) throws {
    let (graph, matrix) = (try Graph(list), MatrixOracle(list))
    let expected = matrix.linkBetweenness(weighted: isWeighted)
    let result = try EdgeBetweenness(length: isWeighted ? .weighted : .steps).run(on: graph)
    #expect(result.links.count == graph.linkCount, context)
    for link in result.links {
      #expect(matrix.has(link.source, link.target), context)
      #expect(agree([link.value], [expected[link.source][link.target]]), context)
    }
  }

  @Test("Links add up to all distances")
  func linkSum() throws {
    // Every pair uses as many links as it is steps apart, whatever the path.
    let graph = try Graph(GraphSample.cliques(seed: 8, nodes: 150, cliques: 50))
    let sum = try EdgeBetweenness().run(on: graph).links.reduce(0) { $0 + $1.value }
    let distances = try (0..<150).reduce(0) { sum, node in
      let row = try BreadthFirstSearch().run(on: graph, from: node).distances
      return sum + row.reduce(0) { $0 + max(0, Int($1)) }
    }
    #expect(abs(sum - Double(distances) / 2) < 1e-6)
  }

  @Test("Links and groups count more paths than a number can hold")
  func manyPaths() throws {
    let count = 1_100
    let pairs = (0..<count).flatMap { diamond -> [(UInt32, UInt32)] in
      let hub = UInt32(3 * diamond)
      return [(hub, hub + 1), (hub, hub + 2), (hub + 1, hub + 3), (hub + 2, hub + 3)]
    }
    let nodes = 3 * count + 1
    let graph = try Graph(EdgeList(nodeCount: nodes, pairs: pairs))
    // From one side of a diamond, half of what goes on goes over the link; its own ends, all.
    let first = try EdgeBetweenness().run(on: graph).links[0]
    #expect(agree([first.value], [Double(nodes - 3) / 2 + 1 + 0.5]))
    let group = try GroupBetweenness(group: [3]).run(on: graph)
    // All between what is on either side, and half of the sides of each diamond beside it.
    #expect(agree([group.value], [3 * Double(nodes - 4) + 1]))
    #expect(ShortestPath().run(on: graph, from: 0, to: nodes - 1)?.pathCount == .infinity)
  }

  @Test("Groups of the karate club have the published centrality")
  func karateGroups() throws {
    let graph = try ReferenceGraph.karate.graph()
    let published: [(Set<Int>, Double, Double, Double, Double)] = [
      ([0, 33], 0.906250, 0.914286, 339.540476, 0.684557),
      ([0, 32, 33], 0.903226, 0.911765, 378.683333, 0.814373),
    ]
    for (group, degree, closeness, between, share) in published {
      let result = GroupCentrality(group: group).run(on: graph)
      #expect(agree([result.degreeShare, result.closeness], [degree, closeness], within: 1e-6))
      let pairs = try GroupBetweenness(group: group).run(on: graph)
      #expect(
        agree([pairs.value, pairs.value / pairs.largestPossible], [between, share], within: 1e-6))
    }
  }

  @Test("Groups agree with the definition", arguments: 0..<60 as Range<UInt64>)
  func groupOracle(seed: UInt64) throws {
    let isWeighted = seed.isMultiple(of: 2)
    let list = GraphSample.list(
      seed: seed, largest: 10, isWeighted: isWeighted, isDirected: seed.isMultiple(of: 3))
    let (graph, matrix) = (try Graph(list), MatrixOracle(list))
    var random = SplitMix64(seed: seed)
    let group = Set(matrix.nodes.filter { _ in random.below(3) == 0 })
    let between = try GroupBetweenness(group: group, length: isWeighted ? .weighted : .steps)
      .run(on: graph)
    let expected = matrix.groupBetweenness(group, weighted: isWeighted)
    #expect(agree([between.value], [expected]), "seed \(seed)")
    let result = GroupCentrality(group: group).run(on: graph)
    let distances = matrix.distances()
    let nearest = matrix.nodes.filter { !group.contains($0) }.map { node in
      group.map { distances[$0][node] }.min() ?? .infinity
    }
    #expect(result.degree == nearest.count { $0 == 1 }, "seed \(seed)")
    let finite = nearest.filter(\.isFinite)
    let (reached, outside) = (Double(finite.count), Double(nearest.count))
    let closeness = reached == 0 ? 0 : reached / outside * reached / finite.reduce(0, +)
    #expect(agree([result.closeness], [outside == 0 ? nil : closeness]), "seed \(seed)")
    if group.count == 1, let member = group.first {
      let single = try Betweenness(length: isWeighted ? .weighted : .steps).run(on: graph)
      #expect(agree([between.value], [single.values[member]]), "seed \(seed)")
    }
  }

  @Test("Samples keep to their bound", arguments: 0..<12 as Range<UInt64>)
  func sampleBound(seed: UInt64) throws {
    let isWeighted = seed.isMultiple(of: 3)
    var list = GraphSample.cliques(seed: seed, nodes: 40, cliques: 16, isWeighted: isWeighted)
    list.isDirected = seed.isMultiple(of: 4)
    let graph = try Graph(list)
    let length: LinkLength = isWeighted ? .weighted : .steps
    let exact = try Betweenness(length: length).run(on: graph).values
    let measure = SampledBetweenness(error: 0.04, failure: 0.001, seed: seed, length: length)
    let sampled = try measure.run(on: graph)
    let pairs = 40.0 * 39 / (list.isDirected ? 1 : 2)
    #expect(abs(sampled.bound - 0.04 * pairs) < 1e-9)
    for (estimate, value) in zip(sampled.values, exact) {
      #expect(abs(estimate - value) <= sampled.bound, "seed \(seed)")
    }
    // By hand: 0.5/0.04² · (⌊log₂(v − 2)⌋ + 1 − ln 0.001).
    let dimension = Double(Int.bitWidth - 1 - (sampled.pathNodes - 2).leadingZeroBitCount)
    let expected = (312.5 * (dimension + 1 + 6.907755278982137)).rounded(.up)
    #expect(Double(sampled.samples) == expected, "seed \(seed)")
  }

  @Test("Samples draw every shortest path equally often")
  func fairness() throws {
    // Three ways of three steps from 0 to 7, of which two share their first link.
    let pairs: [(UInt32, UInt32)] = [
      (0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (3, 7), (4, 7), (5, 7), (0, 6),
    ]
    let graph = try Graph(EdgeList(nodeCount: 8, pairs: pairs))
    let exact = try Betweenness().run(on: graph).values
    let sampled = try SampledBetweenness(error: 0.01, seed: 5).run(on: graph)
    for (estimate, value) in zip(sampled.values, exact) { #expect(abs(estimate - value) < 0.28) }
    // No shortest path of a pair has more nodes than the bound says.
    #expect(sampled.pathNodes >= 5)
  }

  @Test("All are the same to the bit for any number of threads")
  func threads() throws {
    let graph = try Graph(GraphSample.cliques(seed: 5, nodes: 120, cliques: 45, isWeighted: true))
    for length in LinkLength.allCases {
      func all(_ threads: Int) throws -> [[Double]] {
        let execution = Execution(threads: threads)
        let sampled = SampledBetweenness(error: 0.08, seed: 3, length: length)
        return [
          try EdgeBetweenness(length: length).run(on: graph, using: execution).links.map(\.value),
          [
            try GroupBetweenness(group: [1, 5, 9], length: length).run(on: graph, using: execution)
              .value
          ],
          try sampled.run(on: graph, using: execution).values,
        ]
      }
      let one = try all(1)
      #expect(try all(2) == one)
      #expect(try all(7) == one)
    }
  }

  @Test("Degenerate graphs have no links and no pairs")
  func degenerate() throws {
    for count in 0...2 {
      let graph = try GraphSample.path(count)
      #expect(try EdgeBetweenness().run(on: graph).links.map(\.value) == (count == 2 ? [1] : []))
      let sampled = try SampledBetweenness().run(on: graph)
      #expect(sampled.values == [Double](repeating: 0, count: count) && sampled.samples == 0)
      #expect(try GroupBetweenness(group: []).run(on: graph).value == 0)
    }
    let lone = try GraphSample.path(1)
    #expect(GroupCentrality(group: [0]).run(on: lone).closeness == nil)
    let star = try GraphSample.star(leaves: 1_000_000)
    let hub = try SampledBetweenness(error: 0.1).run(on: star)
    #expect(abs(hub.values[0] - 499_999_500_000) <= hub.bound)
    #expect(GroupCentrality(group: [0]).run(on: star).degree == 1_000_000)
    let stopped = Execution(isCancelled: { true })
    let graph = try GraphSample.cycle(10)
    #expect(throws: CancellationError.self) {
      try EdgeBetweenness().run(on: graph, using: stopped)
    }
    #expect(throws: CancellationError.self) {
      try SampledBetweenness().run(on: graph, using: stopped)
    }
    #expect(throws: CancellationError.self) {
      try GroupBetweenness(group: [1]).run(on: graph, using: stopped)
    }
  }
}
