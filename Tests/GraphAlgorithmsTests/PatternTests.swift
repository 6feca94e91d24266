import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Reciprocity, core and periphery, link prediction, random graphs")
struct PatternTests {
  @Test("Reciprocity is the share of links that are returned", arguments: 0..<60 as Range<UInt64>)
  func reciprocity(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, isDirected: true)
    let matrix = MatrixOracle(list)
    let links = matrix.nodes.flatMap { a in
      matrix.nodes.filter { matrix.has(a, $0) }.map { (a, $0) }
    }
    let returned = links.count { matrix.has($0.1, $0.0) }
    let expected = links.isEmpty ? nil : Double(returned) / Double(links.count)
    #expect(agree([Reciprocity().run(on: try Graph(list))], [expected]), "seed \(seed)")
  }

  @Test("Core and periphery equal vector T1")
  func coreT1() throws {
    let graph = try GraphSample.t1()
    let result = CorePeriphery().run(on: graph)
    #expect(result.exceptions == 4)
    #expect(result.core == [2, 4])
    #expect(result.optima == 6)
    for core in [[0, 1, 2], [4, 5, 6]] {
      let correlation = CorePeriphery().correlation(of: core, in: graph)
      #expect(agree([correlation], [0.534522], within: 1e-6))
    }
  }

  @Test("Core and periphery have the fewest exceptions", arguments: 0..<60 as Range<UInt64>)
  func coreOracle(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, largest: 9)
    let matrix = MatrixOracle(list)
    var (fewest, count) = (Int.max, 0)
    for mask in 0..<(1 << matrix.nodes.count) {
      var cost = 0
      for a in matrix.nodes {
        for b in matrix.nodes where a < b && (mask >> a & 1) == (mask >> b & 1) {
          cost += matrix.has(a, b) == (mask >> a & 1 == 1) ? 0 : 1
        }
      }
      if cost < fewest { (fewest, count) = (cost, 0) }
      if cost == fewest { count += 1 }
    }
    let result = CorePeriphery().run(on: try Graph(list))
    #expect(result.exceptions == fewest, "seed \(seed)")
    #expect(result.optima == Double(count), "seed \(seed)")
  }

  @Test("Link prediction scores pairs by what they share", arguments: 0..<40 as Range<UInt64>)
  func prediction(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed)
    let (graph, matrix) = (try Graph(list), MatrixOracle(list))
    let degrees = Degree().run(on: graph).values.map(Double.init)
    for score in LinkPrediction.Score.allCases {
      for node in matrix.nodes {
        let candidates = LinkPrediction(score: score).run(on: graph, for: node)
        var expected: [Int: Double] = [:]
        for other in matrix.nodes where other != node && !matrix.has(node, other) {
          let shared = matrix.nodes.filter { matrix.has(node, $0) && matrix.has(other, $0) }
          if shared.isEmpty { continue }
          let either = matrix.nodes.count { matrix.has(node, $0) || matrix.has(other, $0) }
          switch score {
          case .commonNeighbours: expected[other] = Double(shared.count)
          case .jaccard: expected[other] = Double(shared.count) / Double(either)
          case .resourceAllocation: expected[other] = shared.reduce(0) { $0 + 1 / degrees[$1] }
          // The logarithm of a degree below 16, as a sum of thin slices under 1/x.
          case .adamicAdar:
            expected[other] = shared.reduce(0) { $0 + 1 / Self.slices(upTo: degrees[$1]) }
          }
        }
        #expect(Set(candidates.map(\.node)) == Set(expected.keys), "seed \(seed)")
        let tolerance = score == .adamicAdar ? 1e-5 : 1e-12
        for candidate in candidates {
          let value = expected[candidate.node] ?? .nan
          #expect(abs(candidate.score - value) <= tolerance, "seed \(seed)")
        }
        let scores = candidates.map(\.score)
        #expect(scores == scores.sorted(by: >), "seed \(seed)")
      }
      let pairs = matrix.nodes.flatMap { node in
        LinkPrediction(score: score).run(on: graph, for: node).filter { $0.node > node }.map {
          ($0.score, node, $0.node)
        }
      }.sorted { ($1.0, $0.1, $0.2) < ($0.0, $1.1, $1.2) }
      for threads in [1, 2, 7] {
        let best = try LinkPrediction(score: score)
          .best(5, of: graph, using: Execution(threads: threads))
        #expect(best.map(\.score) == pairs.prefix(5).map(\.0), "seed \(seed)")
        #expect(best.map(\.first) == pairs.prefix(5).map(\.1), "seed \(seed)")
        #expect(best.map(\.second) == pairs.prefix(5).map(\.2), "seed \(seed)")
      }
    }
  }

  private static func slices(upTo end: Double) -> Double {
    let count = 4_000
    let width = (end - 1) / Double(count)
    return (0..<count).reduce(0) { $0 + width / (1 + (Double($1) + 0.5) * width) }
  }

  @Test("Rewiring keeps every degree and makes a simple graph", arguments: 0..<20 as Range<UInt64>)
  func rewiring(seed: UInt64) throws {
    let graph = try Graph(GraphSample.cliques(seed: seed, nodes: 60, cliques: 20))
    let rewired = try Graph(RandomGraph.rewired(graph, seed: seed))
    #expect(Degree().run(on: rewired).values == Degree().run(on: graph).values, "seed \(seed)")
    #expect(rewired.linkCount == graph.linkCount && rewired != graph, "seed \(seed)")
    #expect(rewired.droppedSelfLinks + rewired.mergedParallelLinks == 0, "seed \(seed)")
    #expect(RandomGraph.rewired(graph, seed: seed) == RandomGraph.rewired(graph, seed: seed))
  }

  @Test("Random graphs have about the expected number of links, and no pair twice")
  func expectedCounts() throws {
    let even = try Graph(RandomGraph.erdosRenyi(nodes: 1_000, probability: 0.02, seed: 3))
    // 9,990 expected, with a standard deviation of 99.
    #expect(abs(even.linkCount - 9_990) < 500)
    #expect(even.droppedSelfLinks + even.mergedParallelLinks == 0)
    let full = try Graph(RandomGraph.erdosRenyi(nodes: 30, probability: 1, seed: 3))
    #expect(full.linkCount == 435)
    #expect(try Graph(RandomGraph.erdosRenyi(nodes: 30, probability: 0, seed: 3)).linkCount == 0)
    let grown = try Graph(RandomGraph.barabasiAlbert(nodes: 500, links: 3, seed: 3))
    #expect(grown.linkCount == 3 + 497 * 3)
    #expect((Degree().run(on: grown).largest ?? 0) > 30)
    let groups = RandomGraph.blocks(
      sizes: [200, 300], probability: { $0 == $1 ? 0.1 : 0.01 }, seed: 3)
    let across = zip(groups.sources, groups.targets).count { ($0 < 200) != ($1 < 200) }
    // 600 expected across, with a standard deviation of 24; 6,475 within.
    #expect(abs(across - 600) < 120)
    #expect(abs(groups.sources.count - across - 6_475) < 400)
    #expect(try Graph(groups).mergedParallelLinks == 0)
  }
}
