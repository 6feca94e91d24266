import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Components that threads look for together")
struct ComponentTests {
  /// Labels in order of the smallest nodes, by walking from each.
  private static func slow(_ list: EdgeList) -> [UInt32] {
    var neighbours = [[Int]](repeating: [], count: list.nodeCount)
    for (a, b) in zip(list.sources, list.targets) {
      neighbours[Int(a)].append(Int(b))
      neighbours[Int(b)].append(Int(a))
    }
    var labels = [UInt32](repeating: .max, count: list.nodeCount)
    var count: UInt32 = 0
    for node in 0..<list.nodeCount where labels[node] == .max {
      var waiting = [node]
      labels[node] = count
      while let next = waiting.popLast() {
        for other in neighbours[next] where labels[other] == .max {
          labels[other] = count
          waiting.append(other)
        }
      }
      count += 1
    }
    return labels
  }

  private static func check(_ list: EdgeList, _ name: String) throws {
    let graph = try Graph(list)
    let expected = slow(list)
    var sizes: [Int] = []
    for label in expected {
      if label == UInt32(sizes.count) { sizes.append(0) }
      sizes[Int(label)] += 1
    }
    var results = [ConnectedComponents().run(on: graph)]
    for threads in [1, 2, 7] {
      var execution = Execution(threads: threads)
      execution.linksWorthAThread = 1
      execution.smallNodeCount = 0
      results.append(try ConnectedComponents().run(on: graph, using: execution))
    }
    for (place, result) in results.enumerated() {
      #expect(result.labels == expected, "\(name), \(place)")
      #expect(result.sizes == sizes, "\(name), \(place)")
      #expect(result.giantSize == sizes.max() ?? 0, "\(name), \(place)")
      #expect(result.giant == sizes.firstIndex(of: sizes.max() ?? 0), "\(name), \(place)")
    }
  }

  /// The links of `list` with its nodes renumbered by shuffling.
  private static func shuffled(_ list: EdgeList, seed: UInt64) -> EdgeList {
    var random = SplitMix64(seed: seed)
    var places = (0..<list.nodeCount).map { UInt32($0) }
    for place in stride(from: places.count - 1, to: 0, by: -1) {
      places.swapAt(place, random.below(place + 1))
    }
    var list = list
    list.sources = list.sources.map { places[Int($0)] }
    list.targets = list.targets.map { places[Int($0)] }
    return list
  }

  @Test(
    "are those found by walking, whatever the number of threads", arguments: 0..<16 as Range<UInt64>
  )
  func random(seed: UInt64) throws {
    // From hardly any links to a giant component, at whose brink trees are deepest.
    var random = SplitMix64(seed: seed)
    let nodes = 3_000 + random.below(3_000)
    let links = nodes * (1 + Int(seed)) / 8
    let pairs = (0..<links).map { _ in
      // Some nodes have far more links than others.
      (UInt32(random.below(1 + random.below(nodes))), UInt32(random.below(nodes)))
    }
    let list = EdgeList(nodeCount: nodes, pairs: pairs, isDirected: seed.isMultiple(of: 4))
    try Self.check(list, "seed \(seed)")
    try Self.check(Self.shuffled(list, seed: seed), "shuffled, seed \(seed)")
  }

  @Test("are those of unions of cliques", arguments: 0..<4 as Range<UInt64>)
  func cliques(seed: UInt64) throws {
    let list = GraphSample.cliques(seed: seed, nodes: 8_000, cliques: 900 + 600 * Int(seed))
    try Self.check(Self.shuffled(list, seed: seed), "seed \(seed)")
  }

  @Test("are those of graphs without links, of tiny components, and of two giants")
  func pieces() throws {
    for nodes in [0, 1, 2, 1_024, 4_097] {
      try Self.check(EdgeList(nodeCount: nodes, sources: [], targets: []), "\(nodes) isolates")
    }
    let triangles = (0..<9_000 as Range<UInt32>).map { ($0, $0 % 3 == 2 ? $0 - 2 : $0 + 1) }
    let tiny = EdgeList(nodeCount: 9_001, pairs: triangles)
    try Self.check(tiny, "triangles")
    try Self.check(Self.shuffled(tiny, seed: 1), "shuffled triangles")
    // Even and odd nodes, each linked with one that is a quarter of the way on.
    let halves = EdgeList(
      nodeCount: 8_000, pairs: (0..<8_000 as Range<UInt32>).map { ($0, ($0 + 2_002) % 8_000) })
    try Self.check(halves, "halves")
    try Self.check(Self.shuffled(halves, seed: 2), "shuffled halves")
    let joined = EdgeList(
      nodeCount: 8_000,
      pairs: (0..<8_000 as Range<UInt32>).map { ($0, ($0 + 2_002) % 8_000) } + [(7_998, 7_999)])
    try Self.check(joined, "joined halves")
  }

  @Test("take linear time on long paths and large stars, shuffled or not")
  func large() throws {
    let path = try GraphSample.path(200_000)
    let star = try GraphSample.star(leaves: 1_000_000)
    let ends = (0..<199_999 as Range<UInt32>).map { ($0, $0 + 1) }
    let shuffled = try Graph(
      Self.shuffled(EdgeList(nodeCount: 200_000, pairs: ends), seed: 3), threads: 1)
    for threads in [1, 2, 7] {
      let execution = Execution(threads: threads)
      for graph in [path, star, shuffled] {
        let result = try ConnectedComponents().run(on: graph, using: execution)
        #expect(result.sizes == [graph.nodeCount])
      }
    }
  }
}
