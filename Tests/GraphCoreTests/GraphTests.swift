import GraphCore
import TestSupport
import Testing

@Suite("A graph")
struct GraphTests {
  @Test("has no nodes and no links when the list is empty")
  func empty() throws {
    let graph = try Graph(EdgeList(nodeCount: 0, sources: [], targets: []))
    #expect(graph.nodeCount == 0)
    #expect(graph.linkCount == 0)
  }

  @Test("keeps isolates")
  func isolates() throws {
    let graph = try Graph(EdgeList(nodeCount: 3, sources: [], targets: []))
    #expect(graph.nodeCount == 3)
    #expect((0..<3).allSatisfy { graph.neighbours(of: $0).isEmpty })
  }

  @Test("drops and counts self-links, merges and counts parallel links in both directions")
  func policies() throws {
    let list = EdgeList(
      nodeCount: 3, pairs: [(0, 1), (1, 1), (1, 0), (2, 1), (0, 1)], weights: [1, 9, 2, 0.5, 4])
    let graph = try Graph(list)
    #expect(graph.droppedSelfLinks == 1)
    #expect(graph.mergedParallelLinks == 2)
    #expect(graph.linkCount == 2)
    #expect(Array(graph.neighbours(of: 1)) == [0, 2])
    #expect(Array(graph.weights(of: 1)) == [7, 0.5])
    #expect(graph.weight(from: 0, to: 1) == 7)
    #expect(graph.weight(from: 0, to: 2) == nil)
    #expect(graph.totalWeight == 7.5)
  }

  @Test("does not merge opposite links when directed, and knows who links to a node")
  func directed() throws {
    let list = EdgeList(nodeCount: 3, pairs: [(0, 1), (1, 0), (2, 1), (2, 1)], isDirected: true)
    let graph = try Graph(list)
    #expect(graph.linkCount == 3)
    #expect(graph.mergedParallelLinks == 1)
    #expect(Array(graph.neighbours(of: 2)) == [1])
    #expect(Array(graph.inboundNeighbours(of: 1)) == [0, 2])
    #expect(graph.inboundDegree(of: 1) == 2)
    #expect(graph.inboundDegree(of: 2) == 0)
  }

  @Test("has the rows of the matrix of its list", arguments: 0..<120 as Range<UInt64>)
  func rowsMatchMatrix(seed: UInt64) throws {
    let list = GraphSample.list(
      seed: seed, isWeighted: seed.isMultiple(of: 2), isDirected: seed.isMultiple(of: 3))
    let graph = try Graph(list)
    let matrix = MatrixOracle(list)
    for a in matrix.nodes {
      let row = matrix.nodes.filter { matrix.has(a, $0) }
      #expect(graph.neighbours(of: a).map { Int($0) } == row, "seed \(seed)")
      let column = matrix.nodes.filter { matrix.has($0, a) }
      #expect(graph.inboundNeighbours(of: a).map { Int($0) } == column, "seed \(seed)")
      if graph.isWeighted {
        #expect(Array(graph.weights(of: a)) == row.map { matrix.weights[a][$0] }, "seed \(seed)")
        #expect(
          Array(graph.inboundWeights(of: a)) == column.map { matrix.weights[$0][a] },
          "seed \(seed)")
      }
    }
    let links = matrix.nodes.reduce(0) { $0 + graph.degree(of: $1) }
    #expect(graph.linkCount == (graph.isDirected ? links : links / 2), "seed \(seed)")
  }

  @Test("is refused, with the place of the fault, when the list is not one of a graph")
  func refusals() {
    func code(_ list: EdgeList) -> (GraphError.Code, Int?)? {
      do throws(GraphError) {
        _ = try Graph(list)
        return nil
      } catch {
        return (error.code, error.link)
      }
    }
    let outside = code(EdgeList(nodeCount: 2, sources: [0, 0], targets: [1, 2]))
    #expect(outside?.0 == .nodeOutOfRange && outside?.1 == 1)
    #expect(code(EdgeList(nodeCount: -1, sources: [], targets: []))?.0 == .nodeCountOutOfRange)
    #expect(code(EdgeList(nodeCount: 2, sources: [0], targets: []))?.0 == .mismatchedCounts)
    #expect(
      code(EdgeList(nodeCount: 2, sources: [0], targets: [1], weights: []))?.0 == .mismatchedCounts)
    for weight in [0, -1, .nan, .infinity, .leastNonzeroMagnitude] {
      let fault = code(EdgeList(nodeCount: 2, sources: [0], targets: [1], weights: [weight]))
      #expect(fault?.0 == .weightOutOfRange && fault?.1 == 0, "weight \(weight)")
    }
    let huge = EdgeList(
      nodeCount: 2, sources: [0, 0], targets: [1, 1], weights: [1.5e308, 1.5e308])
    #expect(code(huge)?.0 == .mergedWeightOutOfRange)
  }

  @Test("is the same, sorted and merged in list order, for any number of threads")
  func threads() throws {
    var random = SplitMix64(seed: 8)
    // More links than one thread takes at once, some of them self-links, some repeated.
    let links = 60_000
    var list = EdgeList(
      nodeCount: 5000, sources: (0..<links).map { _ in UInt32(random.below(5000)) },
      targets: (0..<links).map { _ in UInt32(random.below(300)) })
    for isWeighted in [false, true] {
      if isWeighted { list.weights = (0..<links).map { _ in random.unit() + 0.1 } }
      for isDirected in [false, true] {
        list.isDirected = isDirected
        let one = try Graph(list, threads: 1)
        for threads in [2, 7] { #expect(try Graph(list, threads: threads) == one) }
        var sums: [[UInt32]: Double] = [:]
        for (link, ends) in zip(list.sources, list.targets).enumerated() where ends.0 != ends.1 {
          let weight = list.weights?[link] ?? 1
          sums[[ends.0, ends.1], default: 0] += weight
          if !isDirected { sums[[ends.1, ends.0], default: 0] += weight }
        }
        #expect(one.arcCount == sums.count)
        for (ends, sum) in sums {
          let weight = one.weight(from: Int(ends[0]), to: Int(ends[1]))
          #expect(weight == (isWeighted ? sum : 1))
        }
      }
    }
  }

  @Test("is the same sorted by radix and by counting, however many nodes there are")
  func sortings() throws {
    var random = SplitMix64(seed: 3)
    // Beyond 4 million nodes, keys are of 64 bits.
    for nodes in [2, 700, 70_000, 5_000_000] {
      for isDirected in [false, true] {
        let links = 17_000
        var list = EdgeList(
          nodeCount: nodes, sources: (0..<links).map { _ in UInt32(random.below(nodes)) },
          targets: (0..<links).map { _ in UInt32(random.below(nodes)) }, isDirected: isDirected)
        let plain = try Graph(list)
        list.weights = [Double](repeating: 1, count: links)
        let weighted = try Graph(list)
        #expect(plain.arcCount == weighted.arcCount)
        #expect(plain.mergedParallelLinks == weighted.mergedParallelLinks)
        #expect(plain.droppedSelfLinks == weighted.droppedSelfLinks)
        for node in Set(list.sources + list.targets).map({ Int($0) }) {
          #expect(plain.neighbours(of: node) == weighted.neighbours(of: node), "node \(node)")
        }
      }
    }
  }

  @Test("is built in linear time from a star of a million leaves")
  func largeStar() throws {
    let graph = try GraphSample.star(leaves: 1_000_000)
    #expect(graph.degree(of: 0) == 1_000_000)
    #expect(graph.linkCount == 1_000_000)
  }
}

@Suite("The seeded generator")
struct SplitMix64Tests {
  @Test("gives the numbers of the reference implementation for seed 1234567")
  func referenceNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("draws every number below a bound about equally often")
  func bounds() {
    var random = SplitMix64(seed: 1)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[random.below(7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 }, "\(counts)")
  }

  @Test("shuffles into a permutation")
  func shuffling() {
    var random = SplitMix64(seed: 3)
    var values = Array(0..<50)
    random.shuffle(&values)
    #expect(values != Array(0..<50))
    #expect(values.sorted() == Array(0..<50))
  }
}
