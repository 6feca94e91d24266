import GraphAlgorithms
import GraphCore
import Synchronization
import TestSupport
import Testing

@Suite("Every kernel on graphs with nothing to measure, and while it is watched")
struct DegenerateTests {
  /// Everything that a kernel says of a graph, one number a node first.
  private static let kernels:
    [(name: String, values: @Sendable (Graph, Execution) throws -> [Double?])] =
      [
        ("betweenness", { try Betweenness().run(on: $0, using: $1).values }),
        (
          "betweenness by weight",
          { try Betweenness(length: .weighted).run(on: $0, using: $1).values }
        ),
        (
          "sampled betweenness",
          {
            try SampledBetweenness(error: 0.2).run(on: $0, using: $1).values
          }
        ),
        ("closeness", { try Closeness().run(on: $0, using: $1).values }),
        ("closeness by weight", { try Closeness(length: .weighted).run(on: $0, using: $1).values }),
        ("harmonic", { try Harmonic().run(on: $0, using: $1).values }),
        ("eigenvector", { try Eigenvector().run(on: $0, using: $1).values }),
        ("pagerank", { try PageRank().run(on: $0, using: $1).values }),
        ("katz", { try Katz().run(on: $0, using: $1).values }),
        ("hubs", { try HubsAndAuthorities().run(on: $0, using: $1).hubs }),
        ("authorities", { try HubsAndAuthorities().run(on: $0, using: $1).authorities }),
        ("clustering", { try Clustering().run(on: $0, using: $1).values }),
        ("constraint", { try Constraint().run(on: $0, using: $1).values }),
        ("constraint by ego", { try Constraint(model: .egoNetwork).run(on: $0, using: $1).values }),
        ("effective size", { try EffectiveSize().run(on: $0, using: $1).values }),
        (
          "brokerage",
          { graph, execution in
            let groups = (0..<graph.nodeCount).map { $0 % 2 }
            return try GouldFernandez(groups: groups).run(on: graph, using: execution).values.map {
              Double($0.total)
            }
          }
        ),
        ("eccentricity", { try Distances().run(on: $0, using: $1).eccentricities }),
      ]

  /// Kernels that look up once in so many nodes, and not at the start.
  private static let searches:
    [(name: String, values: @Sendable (Graph, Execution) throws -> [Double?])] = [
      ("leiden", { try Leiden().run(on: $0, using: $1).partition.labels.map { Double($0) } }),
      ("louvain", { try Louvain().run(on: $0, using: $1).partition.labels.map { Double($0) } }),
    ]

  private static func graphs() throws -> [(name: String, graph: Graph)] {
    var graphs: [(String, Graph)] = []
    for isDirected in [false, true] {
      func add(
        _ name: String, _ nodes: Int, _ pairs: [(UInt32, UInt32)], _ weights: [Double]? = nil
      )
        throws
      {
        let list = EdgeList(
          nodeCount: nodes, pairs: pairs, weights: weights, isDirected: isDirected)
        graphs.append((isDirected ? "directed \(name)" : name, try Graph(list)))
      }
      try add("empty", 0, [])
      try add("one node", 1, [])
      try add("isolates", 5, [])
      try add("a self-link", 2, [(0, 0)])
      try add("a pair and an isolate", 3, [(0, 2)])
      try add("parallel links", 3, [(0, 1), (1, 0), (0, 1), (1, 2)], [1, 2, 3, 4])
      try add("two components", 7, [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5)])
      try add("tiny and huge weights", 4, [(0, 1), (1, 2), (2, 3)], [1e-300, 1, 1e300])
      try add("complete", 6, (0..<6).flatMap { b in (0..<b).map { (UInt32($0), UInt32(b)) } })
      try add("star", 9, (1..<9).map { (0, UInt32($0)) })
      try add("path", 9, (1..<9).map { (UInt32($0 - 1), UInt32($0)) })
    }
    return graphs
  }

  @Test("says one number a node, finite or undefined, and the same for 1, 2 and 7 threads")
  func numbers() throws {
    for (name, graph) in try Self.graphs() {
      for kernel in Self.kernels + Self.searches {
        let one = try kernel.values(graph, Execution(threads: 1))
        #expect(one.count == graph.nodeCount, "\(kernel.name) of \(name)")
        #expect(one.allSatisfy { $0?.isFinite ?? true }, "\(kernel.name) of \(name): \(one)")
        for threads in [2, 7] {
          let other = try kernel.values(graph, Execution(threads: threads))
          #expect(other == one, "\(kernel.name) of \(name)")
        }
      }
      #expect(try TriadCensus().run(on: graph).counts.allSatisfy { $0 >= 0 }, "\(name)")
      #expect(try EdgeBetweenness().run(on: graph).links.count == graph.linkCount, "\(name)")
      let fit = try CoreFit().run(on: graph)
      #expect(fit.correlation.map { (-1.0000001...1.0000001).contains($0) } ?? true, "\(name)")
      let world = try SmallWorld(samples: 1).run(on: graph)
      #expect(world.sigma?.isFinite ?? true && world.omega?.isFinite ?? true, "\(name)")
      #expect(try RichClub(samples: 1).run(on: graph).values.allSatisfy { $0 ?? 0 <= 1 }, "\(name)")
    }
  }

  @Test("gives the same bits for 1, 2 and 7 threads on graphs large enough to share out")
  func threads() throws {
    for isDirected in [false, true] {
      var list = GraphSample.cliques(seed: 6, nodes: 400, cliques: 150, isWeighted: true)
      list.isDirected = isDirected
      let graph = try Graph(list)
      for kernel in Self.kernels + Self.searches {
        let one = try kernel.values(graph, Execution(threads: 1))
        for threads in [2, 7] {
          let other = try kernel.values(graph, Execution(threads: threads))
          #expect(other == one, "\(kernel.name) on \(threads) threads")
        }
      }
    }
  }

  @Test("stops when told to, at the start and on the way, and never reports backwards")
  func watched() throws {
    let graph = try Graph(GraphSample.cliques(seed: 6, nodes: 500, cliques: 200, isWeighted: true))
    for kernel in Self.kernels {
      #expect(throws: CancellationError.self, "\(kernel.name)") {
        _ = try kernel.values(graph, Execution(isCancelled: { true }))
      }
      let asked = Atomic<Int>(0)
      let reports = Mutex<[Double]>([])
      let watched = Execution(
        threads: 1,
        isCancelled: {
          asked.wrappingAdd(1, ordering: .relaxed)
          return false
        },
        progress: { share in reports.withLock { $0.append(share) } })
      _ = try kernel.values(graph, watched)
      let shares = reports.withLock { $0 }
      #expect(shares == shares.sorted(), "\(kernel.name): \(shares)")
      #expect(shares.allSatisfy { (0...1).contains($0) }, "\(kernel.name)")
      let count = asked.load(ordering: .relaxed)
      #expect(count > 0, "\(kernel.name)")
      // Stopped half way.
      let left = Atomic<Int>(max(1, count / 2))
      #expect(throws: CancellationError.self, "\(kernel.name)") {
        _ = try kernel.values(
          graph,
          Execution(
            threads: 1,
            isCancelled: { left.wrappingSubtract(1, ordering: .relaxed).newValue <= 0 }))
      }
    }
  }
}
