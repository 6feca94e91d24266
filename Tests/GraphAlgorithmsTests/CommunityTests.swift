import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Communities")
struct CommunityTests {
  @Test("have the published modularity on the karate club")
  func karate() throws {
    let graph = try ReferenceGraph.karate.graph()
    let best = [
      0, 0, 0, 0, 1, 1, 1, 0, 2, 2, 1, 0, 0, 0, 2, 2, 1, 0, 2, 0, 2, 0, 2, 3, 3, 3, 2, 3, 3, 2, 2,
      3, 2, 2,
    ]
    #expect(agree([Modularity().run(on: graph, labels: best)], [0.419790], within: 1e-6))
    for seed in 1...10 as ClosedRange<UInt64> {
      let leiden = try Leiden(seed: seed).run(on: graph)
      let louvain = try Louvain(seed: seed).run(on: graph)
      // No division is better than the best; any order of moves comes near it.
      for value in [leiden.modularity, louvain.modularity] {
        #expect((value ?? 0) > 0.40 && (value ?? 1) <= 0.4197896 + 1e-6, "seed \(seed)")
      }
    }
  }

  @Test("have the modularities of vector T1")
  func vectorT1() throws {
    let graph = try GraphSample.t1()
    let apart = [0, 0, 0, 1, 2, 2, 2, 3, 3, 4]
    let together = [0, 0, 0, 0, 2, 2, 2, 3, 3, 4]
    #expect(agree([Modularity().run(on: graph, labels: apart)], [0.4506172840]))
    #expect(agree([Modularity().run(on: graph, labels: together)], [0.4753086420]))
    #expect(agree([try Leiden().run(on: graph).modularity], [0.4753086420]))
    #expect(agree([try Louvain().run(on: graph).modularity], [0.4753086420]))
  }

  @Test("have the modularity of the definition", arguments: 0..<60 as Range<UInt64>)
  func modularityOracle(seed: UInt64) throws {
    let list = GraphSample.list(
      seed: seed, isWeighted: seed.isMultiple(of: 2), isDirected: seed.isMultiple(of: 3))
    let (graph, matrix) = (try Graph(list), MatrixOracle(list))
    var random = SplitMix64(seed: seed)
    let labels = matrix.nodes.map { _ in random.below(4) - 2 }
    let total = matrix.weights.flatMap(\.self).reduce(0, +)
    var sum = 0.0
    for a in matrix.nodes {
      for b in matrix.nodes where labels[a] == labels[b] {
        let (out, into) = (
          matrix.weights[a].reduce(0, +), matrix.nodes.reduce(0) { $0 + matrix.weights[$1][b] }
        )
        sum += matrix.weights[a][b] - 0.7 * out * into / total
      }
    }
    let value = Modularity(resolution: 0.7).run(on: graph, labels: labels)
    #expect(agree([value], [total > 0 ? sum / total : nil]), "seed \(seed)")
  }

  @Test(
    "hang together, and gain by no move of one node, by Leiden", arguments: 0..<40 as Range<UInt64>)
  func leidenGuarantees(seed: UInt64) throws {
    let list =
      seed.isMultiple(of: 2)
      ? GraphSample.cliques(seed: seed, nodes: 50, cliques: 25, isWeighted: seed.isMultiple(of: 4))
      : GraphSample.list(seed: seed, largest: 40)
    let graph = try Graph(list)
    let result = try Leiden(seed: seed, roundLimit: 100).run(on: graph)
    let labels = result.partition.labels.map { Int($0) }
    for community in 0..<result.partition.count {
      let nodes = labels.indices.filter { labels[$0] == community }.map { UInt32($0) }
      let inside = graph.induced(by: nodes)
      #expect(ConnectedComponents().run(on: inside).count == 1, "seed \(seed)")
    }
    guard let value = result.modularity else { return }
    for node in labels.indices {
      for other in Set(graph.neighbours(of: node).map { labels[Int($0)] }) {
        var moved = labels
        moved[node] = other
        let movedValue = Modularity().run(on: graph, labels: moved) ?? 0
        #expect(movedValue <= value + 1e-9, "seed \(seed)")
      }
    }
  }

  @Test("find planted communities, whatever the seed, and the same for the same seed")
  func planted() throws {
    var random = SplitMix64(seed: 9)
    var pairs: [(UInt32, UInt32)] = []
    for a in 0..<120 {
      for b in 0..<a where random.unit() < (a / 30 == b / 30 ? 0.5 : 0.02) {
        pairs.append((UInt32(a), UInt32(b)))
      }
    }
    let graph = try Graph(EdgeList(nodeCount: 120, pairs: pairs))
    let truth = Partition((0..<120).map { $0 / 30 })
    for seed in 1...5 as ClosedRange<UInt64> {
      #expect(try Leiden(seed: seed).run(on: graph).partition == truth, "seed \(seed)")
      #expect(try Louvain(seed: seed).run(on: graph).partition == truth, "seed \(seed)")
      let spread = try LabelPropagation(seed: seed).run(on: graph)
      #expect(spread.isStable, "seed \(seed)")
      #expect(try LabelPropagation(seed: seed).run(on: graph) == spread)
      #expect(try Leiden(seed: seed).run(on: graph) == Leiden(seed: seed).run(on: graph))
    }
    #expect(try Leiden(resolution: 20).run(on: graph).partition.count > 10)
  }

  @Test("are one each without links, and none without nodes")
  func degenerate() throws {
    for count in [0, 1, 3] {
      let graph = try Graph(EdgeList(nodeCount: count, sources: [], targets: []))
      for partition in [
        try Leiden().run(on: graph).partition, try Louvain().run(on: graph).partition,
        try LabelPropagation().run(on: graph).partition,
      ] {
        #expect(partition.count == count)
      }
      #expect(try Leiden().run(on: graph).modularity == nil)
    }
  }

  @Test("are compared by shared information and by agreeing pairs")
  func comparison() {
    let one = Partition([0, 0, 0, 1, 1, 1])
    let same = PartitionComparison(one, Partition([5, 5, 5, 2, 2, 2]))
    #expect(agree([same.normalisedMutualInformation, same.adjustedRandIndex], [1, 1]))
    // Computed by hand: cells 2 1 / 1 2 of halves.
    let mixed = PartitionComparison(one, Partition([0, 0, 1, 0, 1, 1]))
    #expect(agree([mixed.adjustedRandIndex], [-1.0 / 9]))
    #expect(agree([mixed.normalisedMutualInformation], [0.0817041659], within: 1e-9))
    let whole = Partition([0, 0, 0, 0, 0, 0])
    #expect(PartitionComparison(one, whole).normalisedMutualInformation == 0)
    #expect(PartitionComparison(whole, whole).normalisedMutualInformation == 1)
  }
}
