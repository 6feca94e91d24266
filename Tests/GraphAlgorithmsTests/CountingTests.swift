import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Degree, strength, density and components")
struct CountingTests {
  @Test("equal the published values", arguments: ReferenceGraph.all)
  func references(reference: ReferenceGraph) throws {
    let graph = try reference.graph()
    #expect(Degree().run(on: graph).values.map(Double.init) == reference.degree)
    #expect(ConnectedComponents().run(on: graph).count == 1)
  }

  @Test("equal vector T1")
  func vectorT1() throws {
    let graph = try GraphSample.t1()
    #expect(Degree().run(on: graph).values == [2, 2, 3, 2, 3, 2, 2, 1, 1, 0])
    #expect(Degree().run(on: graph).mean == 1.8)
    #expect(Density().run(on: graph).value == 0.2)
    let components = ConnectedComponents().run(on: graph)
    #expect(components.labels == [0, 0, 0, 0, 0, 0, 0, 1, 1, 2])
    #expect(components.sizes == [7, 2, 1])
    #expect(components.giant == 0)
    #expect(components.giantSize == 7)
    #expect(components.isolates == 1)
    #expect(components.nodes(of: 1) == [7, 8])
  }

  @Test("give strengths 5 8 6 1 for vector T2")
  func vectorT2() throws {
    #expect(Strength().run(on: try GraphSample.t2()).values == [5, 8, 6, 1])
  }

  @Test("agree with the matrix", arguments: 0..<150 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(
      seed: seed, isWeighted: seed.isMultiple(of: 2), isDirected: seed.isMultiple(of: 3))
    let graph = try Graph(list)
    let matrix = MatrixOracle(list)
    let nodes = matrix.nodes
    #expect(
      Degree().run(on: graph).values
        == nodes.map { a in nodes.count { matrix.has(a, $0) || matrix.has($0, a) } }, "\(seed)")
    #expect(
      Degree(direction: .inbound).run(on: graph).values
        == nodes.map { a in nodes.count { matrix.has($0, a) } }, "\(seed)")
    let both = nodes.map { a in
      nodes.reduce(0) {
        $0 + matrix.weights[a][$1] + (graph.isDirected ? matrix.weights[$1][a] : 0)
      }
    }
    #expect(agree(Strength().run(on: graph).values, both), "seed \(seed)")
    let components = ConnectedComponents().run(on: graph)
    #expect(components.labels.map { Int($0) } == matrix.components(), "seed \(seed)")
    #expect(components.sizes.reduce(0, +) == graph.nodeCount, "seed \(seed)")
  }

  @Test("find who reaches whom both ways", arguments: 0..<150 as Range<UInt64>)
  func strongComponents(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, isDirected: !seed.isMultiple(of: 5))
    let distances = MatrixOracle(list).distances()
    let labels = StronglyConnectedComponents().run(on: try Graph(list)).labels
    for a in distances.indices {
      for b in distances.indices {
        let together = distances[a][b].isFinite && distances[b][a].isFinite
        #expect((labels[a] == labels[b]) == together, "seed \(seed)")
      }
    }
    let firsts = labels.indices.filter { labels.firstIndex(of: labels[$0]) == $0 }
    #expect(firsts.map { labels[$0] } == Array(0..<UInt32(firsts.count)), "seed \(seed)")
  }

  @Test(
    "agree with the matrix on graphs with a giant component", arguments: 0..<12 as Range<UInt64>)
  func giantComponents(seed: UInt64) throws {
    let cliques = 20 + 5 * Int(seed)
    var list = GraphSample.cliques(seed: seed, nodes: 130, cliques: cliques)
    list.isDirected = seed.isMultiple(of: 4)
    let labels = ConnectedComponents().run(on: try Graph(list)).labels
    #expect(labels.map { Int($0) } == MatrixOracle(list).components(), "seed \(seed)")
  }

  @Test("are defined or absent on degenerate graphs")
  func degenerate() throws {
    let empty = try Graph(EdgeList(nodeCount: 0, sources: [], targets: []))
    #expect(Degree().run(on: empty).values.isEmpty)
    #expect(Degree().run(on: empty).mean == nil)
    #expect(Density().run(on: empty).value == nil)
    #expect(ConnectedComponents().run(on: empty).giant == nil)
    let single = try Graph(EdgeList(nodeCount: 1, sources: [0], targets: [0]))
    #expect(Degree().run(on: single).values == [0])
    #expect(Density().run(on: single).value == nil)
    #expect(ConnectedComponents().run(on: single).sizes == [1])
    #expect(Density().run(on: try GraphSample.complete(6)).value == 1)
  }

  @Test("take linear time on a path of 200,000 nodes and a star of a million leaves")
  func large() throws {
    let path = try GraphSample.path(200_000)
    #expect(ConnectedComponents().run(on: path).count == 1)
    let ends = (0..<200_000).map { UInt32($0) }
    let ring = EdgeList(
      nodeCount: 200_000, sources: ends, targets: ends.map { ($0 + 1) % 200_000 },
      isDirected: true)
    #expect(StronglyConnectedComponents().run(on: try Graph(ring)).count == 1)
    let star = try GraphSample.star(leaves: 1_000_000)
    #expect(ConnectedComponents().run(on: star).giantSize == 1_000_001)
    #expect(Degree().run(on: star).largest == 1_000_000)
  }
}
