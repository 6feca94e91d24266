import GraphAlgorithms
import GraphCore
import Synchronization
import TestSupport
import Testing

@Suite("Measures along shortest paths")
struct PathMeasureTests {
  @Test("equal the published values", arguments: ReferenceGraph.all)
  func references(reference: ReferenceGraph) throws {
    let graph = try reference.graph()
    let betweenness = try Betweenness().run(on: graph)
    #expect(agree(betweenness.values, reference.betweenness, within: 1e-6))
    #expect(agree(try Harmonic().run(on: graph).values, reference.harmonic, within: 1e-6))
    #expect(agree(try Closeness().run(on: graph).values, reference.closeness, within: 1e-6))
  }

  @Test("equal the published diameters, radii and mean distances")
  func distanceReferences() throws {
    let published: [(ReferenceGraph, Double, Double, Double)] = [
      (.florentine, 5, 3, 2.485714), (.karate, 5, 3, 2.408200), (.kite, 4, 2, 1.977778),
    ]
    for (reference, diameter, radius, mean) in published {
      let distances = try Distances().run(on: reference.graph())
      #expect(distances.diameter == diameter, "\(reference)")
      #expect(distances.radius == radius, "\(reference)")
      #expect(agree([distances.meanDistance], [mean], within: 1e-6), "\(reference)")
    }
  }

  @Test("equal the published centralisations")
  func centralisationReferences() throws {
    let published: [(ReferenceGraph, Double, Double, Double)] = [
      (.florentine, 0.274725, 0.322452, 0.436813), (.karate, 0.399621, 0.298195, 0.405557),
      (.kite, 0.333333, 0.270375, 0.296296),
    ]
    for (reference, degree, closeness, betweenness) in published {
      let graph = try reference.graph()
      let values = [
        Degree().run(on: graph).centralisation, try Closeness().run(on: graph).centralisation,
        try Betweenness().run(on: graph).centralisation,
      ]
      #expect(agree(values, [degree, closeness, betweenness], within: 2e-6), "\(reference)")
    }
    let star = try GraphSample.star(leaves: 4)
    #expect(Degree().run(on: star).centralisation == 1)
    #expect(agree([try Closeness().run(on: star).centralisation], [1]))
    #expect(try Betweenness().run(on: star).centralisation == 1)
    #expect(Degree().run(on: try GraphSample.path(2)).centralisation == nil)
  }

  @Test("equal vector T1")
  func vectorT1() throws {
    let graph = try GraphSample.t1()
    let betweenness = try Betweenness().run(on: graph)
    #expect(agree(betweenness.values, [0, 0, 8, 9, 8, 0, 0, 0, 0, 0]))
    #expect(betweenness.largestPossible == 36)
    let near = 10.0 / 3
    let nearest = 25.0 / 6
    #expect(
      agree(
        try Harmonic().run(on: graph).values,
        [near, near, nearest, 4, nearest, near, near, 1, 1, 0]))
    let (far, close) = (4.0 / 15, 4.0 / 11)
    let closeness = try Closeness().run(on: graph)
    #expect(
      agree(
        closeness.values, [far, far, close, 0.4, close, far, far, 1.0 / 9, 1.0 / 9, 0]))
    #expect(closeness.meanDistances[9] == nil)
    #expect(agree([Degree().run(on: graph).centralisation], [1.0 / 6]))
    #expect(agree([betweenness.centralisation], [0.2006172840], within: 1e-9))
    #expect(agree([ConnectedComponents().run(on: graph).fragmentation], [0.5111111111]))
    let distances = try Distances().run(on: graph)
    #expect(agree([distances.meanReciprocalDistance], [0.3074074074]))
    #expect(distances.diameter == 4)
  }

  @Test("take strong links for short ones, as in vector T2")
  func vectorT2() throws {
    let weighted = try Betweenness(length: .weighted).run(on: try GraphSample.t2())
    #expect(agree(weighted.values, [0, 2, 2, 0]))
  }

  @Test("agree with the definition on random graphs", arguments: 0..<200 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    for isWeighted in [false, true] {
      let list = GraphSample.list(
        seed: seed, isWeighted: isWeighted, isDirected: seed.isMultiple(of: 3))
      let graph = try Graph(list)
      let matrix = MatrixOracle(list)
      let length: LinkLength = isWeighted ? .weighted : .steps
      let betweenness = try Betweenness(length: length).run(on: graph).values
      #expect(agree(betweenness, matrix.betweenness(weighted: isWeighted)), "seed \(seed)")
      let harmonic = matrix.distances(weighted: isWeighted).map { row in
        row.reduce(0) { $0 + ($1 > 0 ? 1 / $1 : 0) }
      }
      #expect(agree(try Harmonic(length: length).run(on: graph).values, harmonic), "seed \(seed)")
      try checkDistances(graph, matrix.distances(weighted: isWeighted), length, "seed \(seed)")
    }
  }

  @Test("agree with the definition on every graph of up to five nodes", arguments: 0...5)
  func exhaustive(count: Int) throws {
    for index in 0..<GraphSample.graphCount(nodes: count) {
      let list = GraphSample.list(nodes: count, index: index)
      let graph = try Graph(list)
      let matrix = MatrixOracle(list)
      let values = try Betweenness().run(on: graph).values
      #expect(agree(values, matrix.betweenness()), "graph \(index)")
      try checkDistances(graph, matrix.distances(), .steps, "graph \(index)")
    }
  }

  private func checkDistances(
    _ graph: Graph, _ oracle: [[Double]], _ length: LinkLength, _ context: Comment
  ) throws {
    let others = Double(graph.nodeCount - 1)
    let finite = oracle.map { $0.filter { $0 > 0 && $0.isFinite } }
    let closeness = finite.map { row in
      row.isEmpty
        ? 0 : Double(row.count) / others * Double(row.count) / row.reduce(0, +)
    }
    #expect(agree(try Closeness(length: length).run(on: graph).values, closeness), context)
    let distances = try Distances(length: length).run(on: graph)
    #expect(agree(distances.eccentricities, finite.map { $0.max() ?? 0 }), context)
    let components = ConnectedComponents().run(on: graph)
    let giant = components.giant.map { components.nodes(of: $0) } ?? []
    let within = giant.flatMap { finite[Int($0)] }
    #expect(agree([distances.diameter], [within.max()]), context)
    let mean = within.isEmpty ? nil : within.reduce(0, +) / Double(within.count)
    #expect(agree([distances.meanDistance], [mean]), context)
  }

  @Test("find the steps from one node, and between all, on sparse and dense graphs")
  func steps() throws {
    for seed in 0..<40 as Range<UInt64> {
      let list =
        seed < 30
        ? GraphSample.list(seed: seed, largest: 30, isDirected: seed.isMultiple(of: 3))
        : GraphSample.cliques(seed: seed, nodes: 120, cliques: 20 + 4 * Int(seed - 30))
      let graph = try Graph(list)
      let oracle = MatrixOracle(list).distances()
      let pairs = try AllPairsDistances().run(on: graph, using: Execution(threads: 2))
      for source in oracle.indices {
        let result = try BreadthFirstSearch().run(on: graph, from: source)
        let expected = oracle[source].map { $0.isFinite ? Int32($0) : -1 }
        #expect(result.distances == expected, "seed \(seed)")
        #expect(result.reached == expected.count { $0 >= 0 }, "seed \(seed)")
        #expect(result.eccentricity == Int(expected.max() ?? 0), "seed \(seed)")
        let row = oracle.indices.map { pairs.distance(from: source, to: $0).map(Int32.init) ?? -1 }
        #expect(row == expected, "seed \(seed)")
      }
    }
    let path = try GraphSample.path(200_000)
    #expect(try BreadthFirstSearch().run(on: path, from: 0).eccentricity == 199_999)
    let star = try GraphSample.star(leaves: 1_000_000)
    #expect(try BreadthFirstSearch().run(on: star, from: 7).eccentricity == 2)
  }

  @Test("find a shortest path and the number of them", arguments: 0..<100 as Range<UInt64>)
  func shortestPaths(seed: UInt64) throws {
    let isWeighted = seed.isMultiple(of: 2)
    let list = GraphSample.list(
      seed: seed, isWeighted: isWeighted, isDirected: seed.isMultiple(of: 3))
    let graph = try Graph(list)
    let matrix = MatrixOracle(list)
    let distances = matrix.distances(weighted: isWeighted)
    let counts = matrix.pathCounts(weighted: isWeighted)
    for a in matrix.nodes {
      let all = SourceDistances(length: isWeighted ? .weighted : .steps).run(on: graph, from: a)
      #expect(agree(all.values, distances[a]), "seed \(seed)")
      let finite = distances[a].filter(\.isFinite)
      #expect(all.reached == finite.count, "seed \(seed)")
      #expect(agree([all.eccentricity], [finite.max() ?? 0]), "seed \(seed)")
      for b in matrix.nodes {
        let search = ShortestPath(length: isWeighted ? .weighted : .steps)
        let path = search.run(on: graph, from: a, to: b)
        #expect((path == nil) == (distances[a][b] == .infinity), "seed \(seed)")
        guard let path else { continue }
        #expect(path.nodes.first == a && path.nodes.last == b, "seed \(seed)")
        let length = zip(path.nodes, path.nodes.dropFirst()).reduce(0) { sum, link in
          sum + (matrix.has(link.0, link.1) ? 1 : .infinity)
            / (isWeighted ? matrix.weights[link.0][link.1] : 1)
        }
        #expect(agree([length, path.distance], [distances[a][b], distances[a][b]]), "\(seed)")
        #expect(path.pathCount == counts[a][b], "seed \(seed)")
      }
    }
  }

  @Test("agree with the definition on unions of cliques", arguments: 0..<24 as Range<UInt64>)
  func cliques(seed: UInt64) throws {
    let isWeighted = seed.isMultiple(of: 3)
    let list = GraphSample.cliques(seed: seed, nodes: 60, cliques: 14, isWeighted: isWeighted)
    let (graph, matrix) = (try Graph(list), MatrixOracle(list))
    let length: LinkLength = isWeighted ? .weighted : .steps
    let values = try Betweenness(length: length).run(on: graph).values
    #expect(agree(values, matrix.betweenness(weighted: isWeighted)), "seed \(seed)")
    try checkDistances(graph, matrix.distances(weighted: isWeighted), length, "seed \(seed)")
  }

  @Test("are the same in steps as in weights of 1, on graphs of several words")
  func stepsAreUnitLengths() throws {
    for seed in 2..<6 as Range<UInt64> {
      var list = GraphSample.cliques(seed: seed, nodes: 400, cliques: 120)
      if seed >= 4 { list.isDirected = true }
      let plain = try Graph(list)
      list.weights = list.sources.map { _ in 1 }
      let merged = try Graph(list)
      let units = try Graph(
        EdgeList(
          nodeCount: 400,
          sources: (0..<400).flatMap { a in merged.neighbours(of: a).map { _ in UInt32(a) } },
          targets: (0..<400).flatMap { Array(merged.neighbours(of: $0)) },
          weights: [Double](repeating: list.isDirected ? 1 : 0.5, count: merged.arcCount),
          isDirected: list.isDirected))
      let harmonic = try Harmonic().run(on: plain).values
      #expect(agree(harmonic, try Harmonic(length: .weighted).run(on: units).values))
      let distances = try Distances().run(on: plain)
      let weighted = try Distances(length: .weighted).run(on: units)
      #expect(agree(distances.eccentricities, weighted.eccentricities), "seed \(seed)")
      #expect(agree([distances.meanDistance], [weighted.meanDistance]), "seed \(seed)")
      let betweenness = try Betweenness().run(on: plain).values
      let other = try Betweenness(length: .weighted).run(on: units).values
      #expect(agree(betweenness, other, within: 1e-8), "seed \(seed)")
      let sources = Array(0..<400)
      let ordered = try Betweenness().run(on: plain, from: sources)
      let share = list.isDirected ? 1.0 : 0.5
      #expect(agree(ordered.map { $0 * share }, betweenness, within: 1e-8), "seed \(seed)")
    }
  }

  @Test("are the same to the bit for any number of threads")
  func threads() throws {
    for isWeighted in [false, true] {
      let list = GraphSample.cliques(
        seed: 5, nodes: isWeighted ? 150 : 700, cliques: isWeighted ? 45 : 280,
        isWeighted: isWeighted)
      let graph = try Graph(list)
      let length: LinkLength = isWeighted ? .weighted : .steps
      func all(_ threads: Int) throws -> [[Double]] {
        let execution = Execution(threads: threads)
        return [
          try Betweenness(length: length).run(on: graph, using: execution).values,
          try Harmonic(length: length).run(on: graph, using: execution).values,
          try Closeness(length: length).run(on: graph, using: execution).values,
        ]
      }
      let one = try all(1)
      #expect(try all(2) == one)
      #expect(try all(7) == one)
    }
  }

  @Test("count more shortest paths than a number can hold")
  func manyPaths() throws {
    // A chain of diamonds: hubs 0, 3, 6, …, two ways between one hub and the next.
    let count = 1_100
    let pairs = (0..<count).flatMap { diamond -> [(UInt32, UInt32)] in
      let hub = UInt32(3 * diamond)
      return [(hub, hub + 1), (hub, hub + 2), (hub + 1, hub + 3), (hub + 2, hub + 3)]
    }
    let graph = try Graph(EdgeList(nodeCount: 3 * count + 1, pairs: pairs))
    let expected = (0...(3 * count)).map { node -> Double in
      let diamond = node / 3
      let (before, after) = (Double(3 * diamond), Double(3 * (count - diamond)))
      if node % 3 == 0 {
        return before * after + (diamond == 0 || diamond == count ? 0.5 : 1)
      }
      return (before + 1) * (after - 2) / 2
    }
    #expect(agree(try Betweenness().run(on: graph).values, expected, within: 1e-9))
  }

  @Test("of chains and rings equal a search of every node", arguments: 3...40)
  func chains(count: Int) throws {
    // A tie of a third node makes of each a component that is searched.
    let chain = (0..<UInt32(count - 1)).map { ($0, $0 + 1) }
    let ring = chain + [(UInt32(count - 1), 0)]
    for links in [chain, ring] {
      var both = links + links.map { ($0.0 + UInt32(count), $0.1 + UInt32(count)) }
      both += [(0, UInt32(2 * count)), (1, UInt32(2 * count))]
      let list = EdgeList(
        nodeCount: 2 * count + 1, sources: both.map(\.0), targets: both.map(\.1))
      let distances = MatrixOracle(list).distances()
      let closeness = try Closeness().run(on: Graph(list))
      let harmonic = try Harmonic().run(on: Graph(list))
      let table = try Distances().run(on: Graph(list))
      for node in 0...(2 * count) {
        let reached = distances[node].filter { $0.isFinite && $0 > 0 }
        #expect(closeness.reached[node] == reached.count)
        #expect(closeness.meanDistances[node] == reached.reduce(0, +) / Double(reached.count))
        #expect(table.eccentricities[node] == reached.max() ?? 0)
        let inverse = reached.sorted(by: >).reduce(0) { $0 + 1 / $1 }
        #expect(agree([harmonic.values[node]], [inverse], within: 1e-12))
      }
    }
  }

  @Test("take no quadratic time on a star of a million leaves, and none in trees")
  func largeTrees() throws {
    let star = try GraphSample.star(leaves: 1_000_000)
    #expect(try Betweenness().run(on: star).values[0] == 499_999_500_000)
    #expect(try Harmonic().run(on: star).values[1] == 1 + 999_999 / 2)
    #expect(try Closeness().run(on: star).values[0] == 1)
    let path = try GraphSample.path(200_000)
    #expect(try Closeness().run(on: path).values[0] == 2 / 200_000)
    #expect(try Distances().run(on: path).diameter == 199_999)
    #expect(try Distances().run(on: GraphSample.cycle(200_000)).diameter == 100_000)
    let values = try Betweenness().run(on: path).values
    #expect(values[0] == 0 && values[1] == 199_998 && values[100_000] == 100_000 * 99_999)
  }

  @Test("report progress that ends with everything done")
  func progress() throws {
    let reports = Mutex<[Double]>([])
    let execution = Execution(progress: { share in reports.withLock { $0.append(share) } })
    _ = try Betweenness().run(
      on: Graph(GraphSample.cliques(seed: 1, nodes: 400, cliques: 120)), using: execution)
    let shares = reports.withLock { $0 }
    #expect(!shares.isEmpty && shares == shares.sorted())
    #expect(shares.allSatisfy { (0...1).contains($0) })
  }

  @Test("ignore weights when counting steps")
  func ignoredWeights() throws {
    let list = GraphSample.list(seed: 7, largest: 20, isWeighted: true)
    var plain = list
    plain.weights = nil
    #expect(
      try Betweenness().run(on: Graph(list)).values
        == Betweenness().run(on: Graph(plain)).values)
  }

  @Test("share equally between paths whose lengths differ by rounding alone")
  func roundingTies() throws {
    // One way is 0.1 + 0.2 + 0.3 long, the other 0.3 + 0.3.
    let graph = try GraphSample.named(
      "abcde", links: "ab bc cd ae ed", weights: [1 / 0.1, 1 / 0.2, 1 / 0.3, 1 / 0.3, 1 / 0.3])
    let values = try Betweenness(length: .weighted).run(on: graph).values
    #expect(agree(values, [1.5, 2, 1.5, 0.5, 0.5]))
    #expect(agree(values, MatrixOracle(graph).betweenness(weighted: true)))
  }

  @Test("have known values on stars, complete graphs and degenerate graphs")
  func degenerate() throws {
    for count in 0...2 {
      let graph = try GraphSample.path(count)
      let result = try Betweenness().run(on: graph)
      #expect(result.values == [Double](repeating: 0, count: count))
      #expect(result.largestPossible == 0)
    }
    let star = try Betweenness().run(on: GraphSample.star(leaves: 4))
    #expect(star.values == [6, 0, 0, 0, 0])
    #expect(star.largestPossible == 6)
    #expect(try Betweenness().run(on: GraphSample.complete(6)).values.allSatisfy { $0 == 0 })
    #expect(try Harmonic().run(on: GraphSample.complete(6)).values == [5, 5, 5, 5, 5, 5])
    let apart = try GraphSample.named("abcd", links: "ab")
    #expect(try Harmonic().run(on: apart).values == [1, 1, 0, 0])
  }

  @Test("stop with an error when told to")
  func cancellation() throws {
    let stopped = Execution(isCancelled: { true })
    let graph = try GraphSample.cycle(10)
    #expect(throws: CancellationError.self) { try Betweenness().run(on: graph, using: stopped) }
    #expect(throws: CancellationError.self) { try Harmonic().run(on: graph, using: stopped) }
  }
}
