import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Degree distribution, rich club, small worlds, configuration model, hubs and authorities")
struct ShapeTests {
  @Test("Degrees are counted", arguments: 0..<40 as Range<UInt64>)
  func degrees(seed: UInt64) throws {
    let graph = try GraphSample.graph(seed: seed, isDirected: seed.isMultiple(of: 3))
    for direction in Degree.Direction.allCases {
      let values = Degree(direction: direction).run(on: graph).values
      let result = DegreeDistribution(direction: direction).run(on: graph)
      for (degree, count) in result.counts.enumerated() {
        #expect(count == values.count { $0 == degree }, "seed \(seed)")
        let share = Double(values.count { $0 >= degree }) / Double(values.count)
        #expect(result.sharesOrMore[degree] == share, "seed \(seed)")
      }
      #expect(result.counts.reduce(0, +) == graph.nodeCount && result.counts.last != 0)
      let sorted = values.sorted().map(Double.init)
      guard !sorted.isEmpty else {
        #expect(result.mean == nil && result.median == nil && result.variance == nil)
        continue
      }
      let mean = sorted.reduce(0, +) / Double(sorted.count)
      let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
      let variance =
        sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sorted.count)
      #expect(
        agree([result.mean, result.median, result.variance], [mean, middle, variance]), "\(seed)")
    }
  }

  @Test("Rich clubs agree with the definition", arguments: 0..<40 as Range<UInt64>)
  func richClub(seed: UInt64) throws {
    let graph = try GraphSample.graph(seed: seed, isDirected: seed.isMultiple(of: 4))
    let result = try RichClub(samples: 2, seed: seed).run(on: graph)
    let values = clubs(graph)
    #expect(agree(result.values, values), "seed \(seed)")
    let nulls = try [seed, seed + 1].map { clubs(try Graph(RandomGraph.rewired(graph, seed: $0))) }
    let ratios = values.indices.map { k in
      let mean = nulls.reduce(0) { $0 + ($1[k] ?? 0) } / 2
      return mean > 0 ? values[k].map { $0 / mean } : nil
    }
    #expect(agree(result.ratios, ratios), "seed \(seed)")
  }

  private func clubs(_ graph: Graph) -> [Double?] {
    let degrees = Degree().run(on: graph).values
    return (0..<(degrees.max() ?? 0)).map { k in
      let rich = degrees.indices.filter { degrees[$0] > k }
      let pairs = rich.flatMap { a in rich.filter { $0 > a }.map { (a, $0) } }
      if pairs.isEmpty { return nil }
      let linked = pairs.count {
        graph.weight(from: $0.0, to: $0.1) != nil || graph.weight(from: $0.1, to: $0.0) != nil
      }
      return Double(linked) / Double(pairs.count)
    }
  }

  @Test("A ring with shortcuts is a small world; random links and a plain ring are not")
  func smallWorld() throws {
    var random = SplitMix64(seed: 11)
    func ring(shortcuts: Double) throws -> Graph {
      var pairs: [(UInt32, UInt32)] = []
      for node in 0..<200 {
        for step in 1...4 {
          let isShortcut = random.unit() < shortcuts
          let other = isShortcut ? random.below(200) : (node + step) % 200
          pairs.append((UInt32(node), UInt32(other)))
        }
      }
      return try Graph(EdgeList(nodeCount: 200, pairs: pairs))
    }
    let world = try SmallWorld(samples: 3).run(on: ring(shortcuts: 0.2))
    #expect((world.sigma ?? 0) > 3)
    let lattice = try SmallWorld(samples: 3).run(on: ring(shortcuts: 0))
    let chance = try SmallWorld(samples: 3).run(on: ring(shortcuts: 1))
    #expect(abs((chance.sigma ?? 0) - 1) < 0.4)
    // The shapes in order: ring, small world, chance.
    let omegas = [lattice.omega, world.omega, chance.omega].map { $0 ?? .nan }
    #expect(omegas[0] < -0.4 && omegas[0] < omegas[1] && omegas[1] < omegas[2])
    #expect(omegas[2] > 0.5)
    #expect(try SmallWorld(samples: 3).run(on: ring(shortcuts: 0)) == lattice)
  }

  @Test("Small worlds are made of what they say")
  func smallWorldParts() throws {
    let graph = try ReferenceGraph.karate.graph()
    let result = try SmallWorld(samples: 2, seed: 5).run(on: graph)
    #expect(agree([result.transitivity, result.meanDistance], [0.255682, 2.408200], within: 1e-6))
    var (clustering, distance, lattice) = (0.0, 0.0, 0.0)
    for seed in [5, 6] as [UInt64] {
      let null = try Graph(RandomGraph.rewired(graph, seed: seed))
      clustering += (try Clustering().run(on: null).transitivity ?? 0) / 2
      distance += (try Distances().run(on: null).meanDistance ?? 0) / 2
      let ring = try Graph(RandomGraph.latticed(graph, seed: seed))
      #expect(Degree().run(on: ring).values == Degree().run(on: graph).values)
      lattice += (try Clustering().run(on: ring).transitivity ?? 0) / 2
    }
    let (c, l) = (result.transitivity ?? 0, result.meanDistance ?? 0)
    #expect(agree([result.sigma], [c / clustering / (l / distance)]))
    #expect(agree([result.omega], [distance / l - c / lattice]))
    let none = try SmallWorld().run(on: GraphSample.path(2))
    #expect(none.sigma == nil && none.omega == nil && none.meanDistance == 1)
    #expect(try SmallWorld().run(on: GraphSample.path(0)).meanDistance == nil)
  }

  @Test("The configuration model gives every stub a link")
  func configuration() throws {
    let degrees = [0, 3, 3, 2, 5, 1, 4, 2]
    let list = try #require(RandomGraph.configuration(degrees: degrees, seed: 9))
    var counts = [Int](repeating: 0, count: degrees.count)
    for end in list.sources + list.targets { counts[Int(end)] += 1 }
    #expect(counts == degrees)
    #expect(RandomGraph.configuration(degrees: degrees, seed: 9) == list)
    #expect(RandomGraph.configuration(degrees: [1, 2], seed: 1) == nil)
    #expect(RandomGraph.configuration(degrees: [-1, 1], seed: 1) == nil)
    #expect(RandomGraph.configuration(degrees: [], seed: 1)?.nodeCount == 0)
    // The first stub of four is joined with each of the others equally often.
    var partners = [Int](repeating: 0, count: 4)
    for seed in 0..<3_000 as Range<UInt64> {
      let pairs = try #require(RandomGraph.configuration(degrees: [1, 1, 1, 1], seed: seed))
      for (a, b) in zip(pairs.sources, pairs.targets) where a == 0 || b == 0 {
        partners[Int(a + b)] += 1
      }
    }
    #expect(partners[1...].allSatisfy { abs($0 - 1_000) < 120 })
  }

  @Test("Hubs and authorities have the published scores")
  func published() throws {
    let graph = try GraphSample.named("0123", links: "01 02 12 32 31", isDirected: true)
    let result = try HubsAndAuthorities().run(on: graph)
    #expect(agree(result.hubs, [1, 0.5616, 0, 1], within: 5e-5))
    let sum = result.hubs.reduce(0, +)
    #expect(agree(result.hubs.map { $0 / sum }, [0.3904, 0.2192, 0, 0.3904], within: 5e-5))
    #expect(result.isUnique)
  }

  @Test("Hubs and authorities reinforce each other", arguments: 0..<80 as Range<UInt64>)
  func hubs(seed: UInt64) throws {
    let list = GraphSample.list(
      seed: seed, largest: 9, isWeighted: seed.isMultiple(of: 2),
      isDirected: !seed.isMultiple(of: 3))
    let (graph, matrix) = (try Graph(list), MatrixOracle(list))
    let result = try HubsAndAuthorities().run(on: graph)
    let weights = matrix.weights
    // The matrix of A·Aᵀ, whose largest eigenvalue is the square of the singular value.
    let product = matrix.nodes.map { a in
      matrix.nodes.map { b in matrix.nodes.reduce(0) { $0 + weights[a][$1] * weights[b][$1] } }
    }
    let values = eigenvalues(ofSymmetric: product)
    let largest = values.last ?? 0
    let square = result.singularValue * result.singularValue
    #expect(abs(square - largest) <= 1e-8 * max(1, largest), "seed \(seed)")
    guard largest > 0 else {
      #expect((result.hubs + result.authorities).allSatisfy { $0 == 0 }, "seed \(seed)")
      return
    }
    let isSingle = values.dropLast().last.map { $0 < largest * (1 - 1e-6) } ?? true
    #expect(result.isUnique == isSingle, "seed \(seed)")
    guard isSingle else { return }
    #expect(result.hubs.max() == 1 && result.authorities.max() == 1, "seed \(seed)")
    let pulled = matrix.nodes.map { a in
      matrix.nodes.reduce(0) { $0 + product[a][$1] * result.hubs[$1] } / largest
    }
    #expect(agree(pulled, result.hubs, within: 1e-6), "seed \(seed)")
    let drawn = matrix.nodes.map { b in
      matrix.nodes.reduce(0) { $0 + weights[$1][b] * result.hubs[$1] }
    }
    let top = drawn.max() ?? 1
    #expect(agree(drawn.map { $0 / top }, result.authorities, within: 1e-6), "seed \(seed)")
  }

  @Test("take no quadratic time, and stop when told to")
  func large() throws {
    let star = try GraphSample.star(leaves: 1_000_000)
    #expect(DegreeDistribution().run(on: star).counts.last == 1)
    #expect(try RichClub(samples: 0).run(on: star).values[0] == 2.0 / 1_000_001)
    let stopped = Execution(isCancelled: { true })
    #expect(throws: CancellationError.self) { try RichClub().run(on: star, using: stopped) }
    let path = try GraphSample.path(200_000)
    #expect(throws: CancellationError.self) { try SmallWorld().run(on: path, using: stopped) }
    #expect(throws: CancellationError.self) {
      try HubsAndAuthorities().run(on: path, using: stopped)
    }
    #expect(DegreeDistribution().run(on: path).counts == [0, 2, 199_998])
  }
}
