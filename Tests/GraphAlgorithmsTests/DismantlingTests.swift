// What falls apart, against graphs that are taken apart one node at a time.

import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Dismantling")
struct DismantlingTests {
  private func graph(_ count: Int, _ links: Int, seed: UInt64) throws -> Graph {
    var random = SplitMix64(seed: seed)
    let pairs = (0..<links).map { _ in
      (UInt32(random.below(count)), UInt32(random.below(count)))
    }
    return try Graph(EdgeList(nodeCount: count, pairs: pairs))
  }

  @Test(
    "each stage is what the graph without the nodes is", arguments: 1...12 as ClosedRange<UInt64>)
  func stages(seed: UInt64) throws {
    let graph = try graph(40, 50, seed: seed)
    var random = SplitMix64(seed: seed &+ 100)
    var order = Array(0..<40)
    random.shuffle(&order)
    order.removeLast(10)
    let stages = Dismantling().run(on: graph, removing: order)
    #expect(stages.count == order.count + 1, "seed \(seed)")
    for (gone, stage) in stages.enumerated() {
      let left = (0..<40).filter { !order.prefix(gone).contains($0) }.map { UInt32($0) }
      let rest = graph.induced(by: left)
      let components = ConnectedComponents().run(on: rest)
      #expect(stage.nodes == rest.nodeCount && stage.links == rest.linkCount, "seed \(seed)")
      #expect(stage.components == components.count, "seed \(seed)")
      #expect(stage.giant == components.giantSize, "seed \(seed)")
      let fragmentation = try #require(stage.fragmentation)
      #expect(abs(fragmentation - (components.fragmentation ?? 9)) < 1e-12, "seed \(seed)")
    }
  }

  @Test("random orders depend on the seed alone, and leave distinct nodes")
  func randomOrders() throws {
    let graph = try graph(30, 40, seed: 3)
    let one = try Dismantling().run(on: graph, removingAtRandom: 30, rounds: 20, seed: 5)
    let other = try Dismantling().run(
      on: graph, removingAtRandom: 30, rounds: 20, seed: 5, using: Execution(threads: 1))
    #expect(one == other)
    #expect(one.allSatisfy { $0.map(\.nodes) == Array((0...30).reversed()) })
    let third = try Dismantling().run(on: graph, removingAtRandom: 30, rounds: 20, seed: 6)
    #expect(third != one)
    #expect(try Dismantling().run(on: graph, removingAtRandom: 3, rounds: 0, seed: 6).isEmpty)
  }

  @Test(
    "what a cut point cuts off is what falls off without it",
    arguments: 1...12 as ClosedRange<UInt64>)
  func cutOff(seed: UInt64) throws {
    let graph = try graph(40, 44, seed: seed)
    let cuts = CutPoints().run(on: graph)
    let whole = ConnectedComponents().run(on: graph)
    for (place, node) in cuts.articulationNodes.enumerated() {
      let mates = whole.nodes(of: Int(whole.labels[node])).filter { $0 != node }
      let pieces = ConnectedComponents().run(on: graph.induced(by: mates))
      #expect(cuts.pieces[place] == pieces.count, "seed \(seed), node \(node)")
      #expect(cuts.cutOff[place] == mates.count - pieces.giantSize, "seed \(seed), node \(node)")
    }
    for bridge in cuts.bridges {
      let others = (0..<graph.nodeCount).flatMap { node in
        graph.neighbours(of: node).filter { $0 > node }.map { (UInt32(node), $0) }
      }.filter { Int($0.0) != bridge.low || Int($0.1) != bridge.high }
      let parts = ConnectedComponents().run(
        on: try Graph(EdgeList(nodeCount: graph.nodeCount, pairs: others)))
      let sides = [bridge.low, bridge.high].map { parts.sizes[Int(parts.labels[$0])] }
      #expect(bridge.cutOff == sides.min(), "seed \(seed)")
    }
  }
}

@Suite("Sole intermediaries")
struct SoleIntermediaryTests {
  @Test("the pairs are those of the definition", arguments: 1...10 as ClosedRange<UInt64>)
  func definition(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let isDirected = seed.isMultiple(of: 2)
    let pairs = (0..<60).map { _ in (UInt32(random.below(25)), UInt32(random.below(25))) }
    let graph = try Graph(EdgeList(nodeCount: 25, pairs: pairs, isDirected: isDirected))
    func isLinked(_ one: Int, _ other: Int) -> Bool {
      graph.weight(from: one, to: other) != nil
    }
    for node in 0..<25 {
      var found: Set<[Int]> = []
      try SoleIntermediary(node: node).run(on: graph) { found.insert([$0, $1]) }
      var wanted: Set<[Int]> = []
      for first in 0..<25 where isLinked(first, node) {
        for last in 0..<25 where isLinked(node, last) && first != last {
          guard isDirected || first < last, !isLinked(first, last) else { continue }
          let between = (0..<25).count { isLinked(first, $0) && isLinked($0, last) }
          if between == 1 { wanted.insert([first, last]) }
        }
      }
      #expect(found == wanted, "seed \(seed), node \(node)")
    }
  }
}

@Suite("Shuffled groups")
struct GroupShuffleTests {
  @Test("the mean over permutations and p are those of all ways to deal out the groups")
  func exact() throws {
    let pairs: [(UInt32, UInt32)] = [
      (0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5), (5, 6),
    ]
    let graph = try Graph(EdgeList(nodeCount: 7, pairs: pairs))
    let labels = [0, 0, 0, 1, 1, 1, 1]
    let result = try GroupShuffle(permutations: 4000, seed: 3).run(on: graph, labels: labels)
    let ways = (0..<128).filter { $0.nonzeroBitCount == 3 }
    func index(_ mask: Int) -> Double {
      let external = pairs.count { (mask >> Int($0.0)) & 1 != (mask >> Int($0.1)) & 1 }
      return Double(2 * external - pairs.count) / Double(pairs.count)
    }
    let mean = ways.map(index).reduce(0, +) / Double(ways.count)
    #expect(abs((result.expected ?? 9) - mean) < 1e-12)
    #expect(result.value == index(0b111) && result.external == 1)
    let far = ways.count { abs(index($0) - mean) >= abs(index(0b111) - mean) - 1e-12 }
    #expect(abs((result.p ?? 9) - Double(far) / Double(ways.count)) < 0.03)
    // Nine pairs are within groups and twelve between: all eight links can be either.
    #expect(result.minimum == -1 && result.maximum == 1)
  }

  @Test("the feasible range ends where pairs run out")
  func range() throws {
    let complete = (0..<4).flatMap { one in (0..<4).map { (UInt32(one), UInt32($0)) } }
    let graph = try Graph(EdgeList(nodeCount: 4, pairs: complete))
    let result = try GroupShuffle().run(on: graph, labels: [0, 0, 1, 1])
    #expect(result.minimum == result.maximum && result.value == result.minimum)
    #expect(result.value == 2.0 / 6)
  }

  @Test("without links, with one group, or with as many groups as nodes nothing is tested")
  func degenerate() throws {
    let none = try Graph(EdgeList(nodeCount: 3, pairs: []))
    let noLinks = try GroupShuffle().run(on: none, labels: [0, 1, 1])
    #expect(noLinks.value == nil && noLinks.p == nil && noLinks.expected == nil)
    let path = try Graph(EdgeList(nodeCount: 3, pairs: [(0, 1), (1, 2)]))
    let one = try GroupShuffle().run(on: path, labels: [4, 4, 4])
    #expect(one.value == -1 && one.p == nil && one.maximum == -1)
    let all = try GroupShuffle().run(on: path, labels: [0, 1, 2])
    #expect(all.value == 1 && all.p == nil && all.minimum == 1)
    let empty = try Graph(EdgeList(nodeCount: 0, pairs: []))
    #expect(try GroupShuffle().run(on: empty, labels: []).p == nil)
  }
}
