import GraphAlgorithms
import GraphCore
import Synchronization
import TestSupport
import Testing

@Suite("Eigenvector, PageRank and Katz")
struct IterativeMeasureTests {
  @Test("equal the published values", arguments: ReferenceGraph.all)
  func references(reference: ReferenceGraph) throws {
    let graph = try reference.graph()
    let eigenvector = try Eigenvector().run(on: graph)
    #expect(agree(eigenvector.values, reference.eigenvector, within: 1e-6))
    #expect(eigenvector.isUnique)
    #expect(agree(try PageRank().run(on: graph).values, reference.pageRank, within: 1e-6))
  }

  @Test("find the largest eigenvalue of the karate club")
  func karate() throws {
    let result = try Eigenvector().run(on: ReferenceGraph.karate.graph())
    #expect(agree([result.eigenvalue], [6.725698], within: 1e-6))
    #expect(result.residual <= Eigenvector().tolerance)
  }

  @Test("find the one vector without negative scores that a large matrix only scales")
  func largeComponent() throws {
    // By Perron and Frobenius, such a vector of a connected graph is the principal one.
    for isWeighted in [false, true] {
      let list = GraphSample.cliques(
        seed: 5, nodes: 6_000, cliques: 5_000, isWeighted: isWeighted)
      let graph = try Graph(list)
      let components = ConnectedComponents().run(on: graph)
      #expect(components.giantSize > 4096)
      let result = try Eigenvector().run(on: graph)
      #expect(result.residual <= Eigenvector().tolerance && result.isUnique)
      #expect(result.values.max() == 1)
      for node in 0..<graph.nodeCount where result.values[node] > 0 {
        let weights =
          isWeighted ? Array(graph.weights(of: node)) : graph.neighbours(of: node).map { _ in 1 }
        let image = zip(graph.neighbours(of: node), weights).reduce(0) {
          $0 + result.values[Int($1.0)] * $1.1
        }
        let expected = result.eigenvalue * result.values[node]
        #expect(abs(image - expected) < 1e-9 * result.eigenvalue, "node \(node)")
      }
      #expect(result.leadingNodes == components.giantSize)
      #expect(result.values.count { $0 > 0 } == result.leadingNodes)
    }
  }

  @Test("equal vector T1: 0 outside the leading component")
  func vectorT1() throws {
    let result = try Eigenvector().run(on: GraphSample.t1())
    let expected = [0.744644, 0.744644, 1, 0.853635, 1, 0.744644, 0.744644, 0, 0, 0]
    #expect(agree(result.values, expected, within: 1e-6))
    #expect(agree([result.eigenvalue], [2.34292308], within: 1e-8))
    #expect(result.leadingNodes == 7)
  }

  @Test("say when the eigenvector is not unique, and when there is none")
  func notUnique() throws {
    let twins = try Eigenvector().run(on: GraphSample.named("abcdefg", links: "ab bc ca de ef fd"))
    #expect(!twins.isUnique)
    #expect(agree(twins.values, [1, 1, 1, 1, 1, 1, 0]))
    let none = try Eigenvector().run(on: GraphSample.named("abc", links: ""))
    #expect(!none.isUnique)
    #expect(none.values == [0, 0, 0])
    #expect(none.eigenvalue == 0)
    let chain = try Eigenvector().run(
      on: GraphSample.named("abc", links: "ab bc", isDirected: true))
    #expect(chain.eigenvalue == 0)
    #expect(chain.values == [0, 0, 0])
  }

  @Test("agree with linear algebra on random graphs", arguments: 0..<150 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, isWeighted: seed.isMultiple(of: 2))
    try check(Graph(list), MatrixOracle(list), "seed \(seed)")
  }

  @Test("agree with linear algebra on every graph of up to five nodes", arguments: 0...5)
  func exhaustive(count: Int) throws {
    for index in 0..<GraphSample.graphCount(nodes: count) {
      let list = GraphSample.list(nodes: count, index: index)
      try check(Graph(list), MatrixOracle(list), "graph \(index)")
    }
  }

  private func check(_ graph: Graph, _ matrix: MatrixOracle, _ context: Comment) throws {
    let eigenvector = try Eigenvector().run(on: graph)
    let largest = eigenvalues(ofSymmetric: matrix.weights).last ?? 0
    #expect(agree([eigenvector.eigenvalue], [largest], within: 1e-9), context)
    let image = matrix.weights.map { row in
      zip(row, eigenvector.values).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let scaled = eigenvector.values.map { $0 * eigenvector.eigenvalue }
    #expect(agree(image, scaled, within: 1e-7), context)
    #expect(eigenvector.values.allSatisfy { $0 >= 0 && $0 <= 1 }, context)
    #expect(eigenvector.values.max() == (graph.linkCount == 0 ? matrix.nodes.isEmpty ? nil : 0 : 1))

    let katz = try Katz().run(on: graph)
    let system = matrix.nodes.map { a in
      matrix.nodes.map { (a == $0 ? 1 : 0) - katz.alpha * matrix.weights[$0][a] }
    }
    let exact = solve(system, matrix.nodes.map { _ in 1 })
    #expect(agree(katz.values, exact.map { $0 / (exact.max() ?? 1) }, within: 1e-7), context)
    #expect(agree(try PageRank().run(on: graph).values, Self.pageRank(matrix)), context)
  }

  @Test("follow weights and directions, and restart anywhere", arguments: 0..<60 as Range<UInt64>)
  func directedPageRank(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, isWeighted: true, isDirected: true)
    let graph = try Graph(list)
    let exact = Self.pageRank(MatrixOracle(list))
    #expect(agree(try PageRank().run(on: graph).values, exact), "seed \(seed)")
    if graph.nodeCount > 0 {
      let jumps = [2] + [Double](repeating: 1, count: graph.nodeCount - 1)
      let values = try PageRank(jumps: jumps).run(on: graph).values
      #expect(agree([values.reduce(0, +)], [1]), "seed \(seed)")
      #expect(agree(values, Self.pageRank(MatrixOracle(list), jumps: jumps)), "seed \(seed)")
    }
  }

  /// PageRank as the solution of its equations.
  private static func pageRank(_ matrix: MatrixOracle, jumps: [Double]? = nil) -> [Double] {
    let jumps = jumps ?? matrix.nodes.map { _ in 1 }
    let sum = jumps.reduce(0, +)
    let system = matrix.nodes.map { a in
      matrix.nodes.map { b -> Double in
        let strength = matrix.weights[b].reduce(0, +)
        let share = strength > 0 ? matrix.weights[b][a] / strength : jumps[a] / sum
        return (a == b ? 1 : 0) - 0.85 * share
      }
    }
    return solve(system, jumps.map { 0.15 * $0 / sum })
  }

  @Test("are the same to the bit for any number of threads")
  func threads() throws {
    let list = GraphSample.cliques(seed: 3, nodes: 6_000, cliques: 2_400, isWeighted: true)
    let graph = try Graph(list)
    let one = try PageRank().run(on: graph, using: Execution(threads: 1))
    for threads in [2, 7] {
      #expect(try PageRank().run(on: graph, using: Execution(threads: threads)) == one)
      #expect(
        try Triangles().run(on: graph, using: Execution(threads: threads))
          == Triangles().run(on: graph, using: Execution(threads: 1)))
    }
  }

  @Test("stop with an error when told to")
  func cancellation() throws {
    let stopped = Execution(isCancelled: { true })
    let graph = try GraphSample.cycle(10)
    #expect(throws: CancellationError.self) { try PageRank().run(on: graph, using: stopped) }
    #expect(throws: CancellationError.self) { try Eigenvector().run(on: graph, using: stopped) }
    #expect(throws: CancellationError.self) { try Katz().run(on: graph, using: stopped) }
  }

  @Test("that need no iteration look up on the way, and come to the same")
  func cancellationOnTheWay() throws {
    let graph = try Graph(GraphSample.cliques(seed: 7, nodes: 100_000, cliques: 30_000))
    let labels = (0..<graph.nodeCount).map { $0 % 3 }
    for limit in [0, 1] {
      func stopping() -> Execution {
        let left = Atomic<Int>(limit)
        return Execution(isCancelled: { left.wrappingSubtract(1, ordering: .relaxed).oldValue <= 0 }
        )
      }
      #expect(throws: CancellationError.self) {
        try CoreNumbers().run(on: graph, using: stopping())
      }
      #expect(throws: CancellationError.self) {
        try ConnectedComponents().run(on: graph, using: stopping())
      }
      #expect(throws: CancellationError.self) {
        try Modularity().run(on: graph, labels: labels, using: stopping())
      }
    }
    #expect(
      try CoreNumbers().run(on: graph, using: .standard) == CoreNumbers().run(on: graph))
    #expect(
      try ConnectedComponents().run(on: graph, using: .standard)
        == ConnectedComponents().run(on: graph))
    #expect(
      try Modularity().run(on: graph, labels: labels, using: .standard)
        == Modularity().run(on: graph, labels: labels))
  }
}
