// Which links stand out.

import GraphAlgorithms
import GraphCore
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct DisparityFilterTests {
  @Test("A link's significance is that of Serrano's formula, from the end that says more")
  func formula() throws {
    // Node 0 has the weights 8, 1, 1; node 1 also 2.
    let graph = try Graph(
      EdgeList(
        nodeCount: 5, sources: [0, 0, 0, 1], targets: [1, 2, 3, 4], weights: [8, 1, 1, 2],
        isDirected: false))
    let links = DisparityFilter().run(on: graph).links
    #expect(links.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [0, 3], [1, 4]])
    let expected = [min(0.2 * 0.2, 0.2), 0.81, 0.81, 0.8]
    for (link, value) in zip(links, expected) {
      #expect(abs(link.significance - value) < 1e-12)
    }
  }

  @Test("The formula agrees with its integral on random graphs")
  func integral() throws {
    var random = SplitMix64(seed: 20)
    var sources: [UInt32] = [], targets: [UInt32] = [], weights: [Double] = []
    for source in 0..<40 {
      for target in (source + 1)..<40 where random.below(5) == 0 {
        sources.append(UInt32(source))
        targets.append(UInt32(target))
        weights.append(Double(1 + random.below(50)))
      }
    }
    let graph = try Graph(
      EdgeList(
        nodeCount: 40, sources: sources, targets: targets, weights: weights, isDirected: false))
    for link in DisparityFilter().run(on: graph).links {
      let ends = [Int(link.source), Int(link.target)].map { node -> Double in
        let degree = Double(graph.degree(of: node))
        let share = link.weight / graph.weights(of: node).reduce(0, +)
        guard degree > 1 else { return 1 }
        // α = 1 − (k − 1) ∫₀^p (1 − x)^(k−2) dx, by Simpson's rule.
        let steps = 2000
        var sum = 0.0
        for step in 0...steps {
          let x = share * Double(step) / Double(steps)
          let factor = step == 0 || step == steps ? 1.0 : step % 2 == 1 ? 4 : 2
          sum += factor * pow(1 - x, degree - 2)
        }
        return 1 - (degree - 1) * sum * share / Double(steps) / 3
      }
      #expect(abs(link.significance - min(ends[0], ends[1])) < 1e-7, "seed 20")
    }
  }

  @Test("Graphs without links, of leaves only, without weights and with directions")
  func degenerate() throws {
    let empty = try Graph(EdgeList(nodeCount: 0, sources: [], targets: [], isDirected: false))
    #expect(DisparityFilter().run(on: empty).links.isEmpty)
    let pair = try Graph(EdgeList(nodeCount: 2, sources: [0], targets: [1], isDirected: false))
    #expect(DisparityFilter().run(on: pair).links.map(\.significance) == [1])
    let star = try Graph(
      EdgeList(nodeCount: 4, sources: [0, 0, 0], targets: [1, 2, 3], isDirected: false))
    for link in DisparityFilter().run(on: star).links {
      #expect(abs(link.significance - 4.0 / 9) < 1e-12)
    }
    let directed = try Graph(
      EdgeList(
        nodeCount: 3, sources: [0, 0, 1], targets: [1, 2, 0], weights: [3, 1, 5],
        isDirected: true))
    let links = DisparityFilter().run(on: directed).links
    #expect(links.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 0]])
    #expect(links.map(\.significance) == [0.25, 0.75, 1])
    #expect(DisparityFilter().run(on: directed).count(below: 0.5) == 1)
  }
}
