import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Articulation nodes and bridges")
struct CutPointTests {
  @Test("equal the published ones")
  func references() throws {
    let florentine = CutPoints().run(on: try ReferenceGraph.florentine.graph())
    // Medici, Albizzi, Salviati and Guadagni.
    #expect(florentine.articulationNodes == [1, 8, 9, 12])
    #expect(florentine.bridges.count == 5)
    let karate = CutPoints().run(on: try ReferenceGraph.karate.graph())
    #expect(karate.articulationNodes == [0])
    #expect(karate.bridges.map { [$0.low, $0.high] } == [[0, 11]])
    let kite = CutPoints().run(on: try ReferenceGraph.kite.graph())
    #expect(kite.articulationNodes == [7, 8])
    #expect(kite.bridges.map { [$0.low, $0.high] } == [[7, 8], [8, 9]])
  }

  @Test("are those without which there are more components", arguments: 0..<120 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, isDirected: seed.isMultiple(of: 4))
    let graph = try Graph(list).ignoringDirection()
    let result = CutPoints().run(on: try Graph(list))
    func components(_ graph: Graph) -> Int { ConnectedComponents().run(on: graph).count }
    let whole = components(graph)
    let nodes = (0..<graph.nodeCount).filter { node in
      let rest = (0..<UInt32(graph.nodeCount)).filter { $0 != node }
      // An isolate takes a component away with it.
      return components(graph.induced(by: rest)) > whole - (graph.degree(of: node) == 0 ? 1 : 0)
    }
    #expect(result.articulationNodes == nodes, "seed \(seed)")
    let links = (0..<graph.nodeCount).flatMap { a in
      graph.neighbours(of: a).filter { $0 > a }.map { (UInt32(a), $0) }
    }
    let bridges = try links.indices.filter { removed in
      let rest = links.indices.filter { $0 != removed }.map { links[$0] }
      return components(try Graph(EdgeList(nodeCount: graph.nodeCount, pairs: rest))) > whole
    }
    #expect(
      result.bridges.map { [$0.low, $0.high] }
        == bridges.map { [Int(links[$0].0), Int(links[$0].1)] }, "seed \(seed)")
  }

  @Test("are found without recursion on a path of 200,000 nodes")
  func longPath() throws {
    let result = CutPoints().run(on: try GraphSample.path(200_000))
    #expect(result.articulationNodes.count == 199_998)
    #expect(result.bridges.count == 199_999)
  }
}
