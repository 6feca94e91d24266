import GraphCore
import TestSupport
import Testing

@Suite("Relabelling")
struct RelabellingTests {
  @Test("keeps every link and its weight under the new numbers", arguments: 0..<40 as Range<UInt64>)
  func links(seed: UInt64) throws {
    let graph = try GraphSample.graph(
      seed: seed, isWeighted: seed.isMultiple(of: 2), isDirected: seed.isMultiple(of: 3))
    var random = SplitMix64(seed: seed)
    var order = (0..<UInt32(graph.nodeCount)).map(\.self)
    random.shuffle(&order)
    let moved = graph.relabelled(by: order)
    #expect(moved.linkCount == graph.linkCount)
    for a in order.indices {
      for b in order.indices {
        let old = graph.weight(from: Int(order[a]), to: Int(order[b]))
        #expect(moved.weight(from: a, to: b) == old, "seed \(seed)")
      }
      #expect(moved.inboundDegree(of: a) == graph.inboundDegree(of: Int(order[a])), "\(seed)")
    }
    var back = order
    for (place, node) in order.enumerated() { back[Int(node)] = UInt32(place) }
    #expect(moved.relabelled(by: back) == graph, "seed \(seed)")
  }

  @Test("by degree puts the largest first, and equals by number")
  func byDegree() throws {
    let graph = try GraphSample.t1()
    #expect(graph.nodesByDegree() == [2, 4, 0, 1, 3, 5, 6, 7, 8, 9])
    #expect(graph.relabelled(by: graph.nodesByDegree()).degree(of: 0) == 3)
    #expect(try GraphSample.path(0).nodesByDegree().isEmpty)
  }
}
