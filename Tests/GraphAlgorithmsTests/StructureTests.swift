import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Cores, triangles, clustering, assortativity and Burt's measures")
struct StructureTests {
  @Test("equal the published values", arguments: ReferenceGraph.all)
  func references(reference: ReferenceGraph) throws {
    let graph = try reference.graph()
    #expect(CoreNumbers().run(on: graph).values.map(Double.init) == reference.core)
    let clustering = try Clustering().run(on: graph)
    #expect(agree(clustering.values.map { $0 ?? 0 }, reference.clustering, within: 1e-6))
    let constraint = try Constraint().run(on: graph).values.map { $0 ?? .nan }
    #expect(agree(constraint, reference.constraint, within: 1e-6))
    let size = try EffectiveSize().run(on: graph).values.map { $0 ?? .nan }
    #expect(agree(size, reference.effectiveSize, within: 1e-6))
  }

  @Test("equal the published values of whole graphs")
  func wholeReferences() throws {
    let published: [(ReferenceGraph, Double, Double, Double)] = [
      (.florentine, 0.191489, 0.218182, -0.374838), (.karate, 0.255682, 0.587931, -0.475613),
      (.kite, 0.578947, 0.577778, 0.152542),
    ]
    for (reference, transitivity, mean, assortativity) in published {
      let graph = try reference.graph()
      let clustering = try Clustering().run(on: graph)
      let values = [
        clustering.transitivity, clustering.mean, DegreeAssortativity().run(on: graph).value,
      ]
      #expect(agree(values, [transitivity, mean, assortativity], within: 1e-6), "\(reference)")
    }
    #expect(try Triangles().run(on: ReferenceGraph.karate.graph()).total == 45)
    #expect(CoreNumbers().run(on: try ReferenceGraph.karate.graph()).degeneracy == 4)
  }

  @Test("equal vector T1 in both models of constraint")
  func vectorT1() throws {
    let graph = try GraphSample.t1()
    let (a, c) = (1.0069444444444444, 0.6111111111111112)
    let whole = try Constraint().run(on: graph).values
    #expect(agree(whole, [a, a, c, 0.5, c, a, a, 1, 1, nil]))
    let ego = try Constraint(model: .egoNetwork).run(on: graph).values
    #expect(agree(ego, [1.125, 1.125, c, 0.5, c, 1.125, 1.125, 1, 1, nil]))
    let size = try EffectiveSize().run(on: graph).values
    let two = 7.0 / 3
    #expect(agree(size, [1, 1, two, 2, two, 1, 1, 1, 1, nil]))
    #expect(CoreNumbers().run(on: graph).values == [2, 2, 2, 2, 2, 2, 2, 1, 1, 0])
  }

  @Test("equal vectors T2 and T4")
  func vectorsT2T4() throws {
    let weighted = try Constraint().run(on: GraphSample.t2()).values
    #expect(agree(weighted, [1.2311111111, 0.7002777778, 0.9177777778, 1], within: 1e-9))
    #expect(try Constraint().run(on: GraphSample.complete(3)).values == [1.125, 1.125, 1.125])
    let star = try GraphSample.star(leaves: 4)
    #expect(try Constraint().run(on: star).values == [0.25, 1, 1, 1, 1])
    #expect(try EffectiveSize().run(on: star).values == [4, 1, 1, 1, 1])
    let square = try GraphSample.cycle(4)
    #expect(try Constraint().run(on: square).values == [0.5, 0.5, 0.5, 0.5])
    #expect(try EffectiveSize().run(on: square).values == [2, 2, 2, 2])
  }

  @Test("equal Borgatti's and networkx's weighted and directed values")
  func publishedBurt() throws {
    let links = "AB AF AG AE EG FG BG BD DG GC"
    let weighted = try GraphSample.named(
      "ABFGEDC", links: links, weights: [2, 3, 5, 2, 8, 3, 4, 1, 3, 10])
    let constraint = try Constraint().run(on: weighted).values
    let expected: [Double] = [0.795, 0.8127, 0.8332, 0.299, 0.8835, 0.9134, 1]
    #expect(zip(constraint, expected).allSatisfy { abs(($0 ?? 9) - $1) < 1e-3 })
    let size = try EffectiveSize().run(on: weighted).values
    #expect(abs((size[3] ?? 9) - 5.47) < 5e-3 && abs((size[0] ?? 9) - 2.47) < 5e-3)
    let directed = try GraphSample.named("012", links: "01 02 10 21", isDirected: true)
    let values = try Constraint().run(on: directed).values
    #expect(zip(values, [1.003, 1.003, 1.389]).allSatisfy { abs(($0 ?? 9) - $1) < 1e-3 })
    let sizes = try EffectiveSize().run(on: directed).values
    #expect(zip(sizes, [1.167, 1.167, 1]).allSatisfy { abs(($0 ?? 9) - $1) < 1e-3 })
  }

  @Test("agree with their definitions on random graphs", arguments: 0..<150 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(
      seed: seed, isWeighted: seed.isMultiple(of: 2), isDirected: seed.isMultiple(of: 3))
    try check(list, "seed \(seed)")
  }

  @Test("agree with their definitions on every graph of up to five nodes", arguments: 0...5)
  func exhaustive(count: Int) throws {
    for index in 0..<GraphSample.graphCount(nodes: count) {
      try check(GraphSample.list(nodes: count, index: index), "graph \(index)")
    }
  }

  private func check(_ list: EdgeList, _ context: Comment) throws {
    let graph = try Graph(list)
    let matrix = MatrixOracle(list)
    #expect(CoreNumbers().run(on: graph).values == matrix.coreNumbers(), context)
    let triangles = matrix.triangles()
    let clustering = try Clustering().run(on: graph)
    #expect(clustering.triangles == triangles, context)
    #expect(clustering.triangleCount == triangles.reduce(0, +) / 3, context)
    let pairs = Degree().run(on: graph).values.map { $0 * ($0 - 1) / 2 }
    let local = zip(triangles, pairs).map { $1 > 0 ? Double($0) / Double($1) : nil }
    #expect(agree(clustering.values, local), context)
    let allPairs = pairs.reduce(0, +)
    let transitivity = allPairs > 0 ? Double(triangles.reduce(0, +)) / Double(allPairs) : nil
    #expect(agree([clustering.transitivity], [transitivity]), context)
    #expect(agree(try Constraint().run(on: graph).values, matrix.constraint(ego: false)), context)
    let ego = try Constraint(model: .egoNetwork).run(on: graph).values
    #expect(agree(ego, matrix.constraint(ego: true)), context)
    #expect(agree(try EffectiveSize().run(on: graph).values, matrix.effectiveSize()), context)
    let assortativity = DegreeAssortativity().run(on: graph).value
    #expect(agree([assortativity], [matrix.degreeAssortativity()], within: 1e-8), context)
  }

  @Test("take no quadratic time on a star of a million leaves and a path of 200,000")
  func large() throws {
    let star = try GraphSample.star(leaves: 1_000_000)
    #expect(CoreNumbers().run(on: star).degeneracy == 1)
    #expect(try Clustering().run(on: star).transitivity == 0)
    #expect(try Constraint().run(on: star).values[1] == 1)
    #expect(try EffectiveSize().run(on: star).values[0] == 1_000_000)
    let path = try GraphSample.path(200_000)
    #expect(CoreNumbers().run(on: path).values.allSatisfy { $0 == 1 })
    #expect(try Triangles().run(on: path).total == 0)
  }
}
