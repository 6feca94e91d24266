import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Searches that threads share")
struct SearchTests {
  private static func slow(_ graph: Graph, _ source: Int) -> [Int32] {
    var distances = [Int32](repeating: -1, count: graph.nodeCount)
    distances[source] = 0
    var level = [source]
    while !level.isEmpty {
      var next: [Int] = []
      for node in level {
        for other in graph.neighbours(of: node) where distances[Int(other)] < 0 {
          distances[Int(other)] = distances[node] + 1
          next.append(Int(other))
        }
      }
      level = next
    }
    return distances
  }

  private static func check(_ graph: Graph, from sources: [Int], _ name: String) throws {
    for source in sources {
      let expected = slow(graph, source)
      for (threads, worth) in [(1, 50_000), (1, 1), (2, 1), (7, 1), (40, 1)] {
        var execution = Execution(threads: threads)
        execution.linksWorthAThread = worth
        execution.smallNodeCount = 0
        let result = try BreadthFirstSearch().run(on: graph, from: source, using: execution)
        #expect(result.distances == expected, "\(name) from \(source), \(threads) threads")
        #expect(result.reached == expected.count { $0 >= 0 })
        #expect(result.eccentricity == Int(expected.max() ?? 0))
      }
    }
  }

  @Test(
    "go through nodes with very many links as a slow search does", arguments: 0..<6 as Range<UInt64>
  )
  func hubs(seed: UInt64) throws {
    // A few hubs have links with a part of all nodes each; some nodes hang on others in long tails.
    var random = SplitMix64(seed: seed)
    let nodes = 2_000 + random.below(3_000)
    var pairs: [(UInt32, UInt32)] = []
    for hub in 0..<UInt32(1 + random.below(5)) {
      for node in 0..<UInt32(nodes) where random.below(4) > 1 + Int(hub) % 3 - Int(seed) % 2 {
        pairs.append((hub, node))
      }
    }
    for node in 1..<UInt32(nodes) where random.below(3) == 0 {
      pairs.append((UInt32(random.below(Int(node))), node))
      pairs.append((node, node - 1))
    }
    let graph = try Graph(
      EdgeList(nodeCount: nodes, pairs: pairs, isDirected: seed.isMultiple(of: 3)))
    try Self.check(graph, from: [0, 1, nodes / 2, nodes - 1], "seed \(seed)")
  }

  @Test("go through stars, from the hub and from a leaf, and through what is not linked at all")
  func stars() throws {
    try Self.check(try GraphSample.star(leaves: 5_000), from: [0, 1, 4_999], "star")
    let isolates = try Graph(EdgeList(nodeCount: 3_000, sources: [0], targets: [1]))
    try Self.check(isolates, from: [0, 2_999], "isolates")
    let large = try GraphSample.star(leaves: 1_000_000)
    for source in [0, 1_000_000] {
      let result = try BreadthFirstSearch().run(on: large, from: source)
      #expect(result.reached == 1_000_001)
      #expect(result.eccentricity == (result.distances[0] == 0 ? 1 : 2))
    }
  }
}
