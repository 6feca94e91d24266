// The small vectors whose every value is known.

import Collaborations
import NetworkAnalysis
import Testing

@Suite("Measures of actors and networks")
struct MeasureVectorTests {
  /// Checks each value to a relative 1e-9, or to `places` printed decimals.
  private func expect(
    _ measure: Measure, of graph: ActorGraph, _ expected: [String: Double?], within: Double = 1e-9,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let values = try graph.values(of: measure).values.named(graph.actors.map(\.id))
    for (actor, wanted) in expected {
      let found = try #require(values[actor], sourceLocation: sourceLocation)
      if let wanted, let found {
        #expect(
          abs(found - wanted) <= within * max(1, abs(wanted)), "\(measure) of \(actor): \(found)",
          sourceLocation: sourceLocation)
      } else {
        #expect(
          found == wanted, "\(measure) of \(actor): \(String(describing: found))",
          sourceLocation: sourceLocation)
      }
    }
  }

  @Test("T1: every measure of every actor")
  func t1() throws {
    let graph = try Lens().apply(to: vectorT1())
    try expect(
      .degree, of: graph,
      ["a": 2, "b": 2, "c": 3, "d": 2, "e": 3, "f": 2, "g": 2, "h": 1, "i": 1, "j": 0])
    try expect(.betweenness, of: graph, ["a": 0, "c": 8, "d": 9, "e": 8, "f": 0, "h": 0, "j": 0])
    try expect(
      .closeness, of: graph,
      ["a": 0.2666666667, "c": 0.3636363636, "d": 0.4, "h": 0.1111111111, "j": 0])
    try expect(
      .harmonic, of: graph, ["a": 3.3333333333, "c": 4.1666666667, "d": 4, "h": 1, "j": 0])
    try expect(
      .eigenvector, of: graph, ["c": 1, "e": 1, "d": 0.853635, "a": 0.744644, "h": 0, "j": 0],
      within: 1e-6)
    try expect(
      .constraint, of: graph,
      ["a": 1.006944, "c": 0.611111, "d": 0.5, "h": 1, "j": nil], within: 1e-6)
    try expect(
      .effectiveSize, of: graph, ["a": 1, "c": 2.3333333333, "d": 2, "h": 1, "j": nil])
    try expect(.core, of: graph, ["a": 2, "d": 2, "g": 2, "h": 1, "j": 0])
    try expect(
      .ei, of: graph,
      [
        "a": -1, "b": -1, "c": -0.3333333333, "d": 1, "e": 1, "f": 0, "g": 0, "h": 1, "i": 1,
        "j": nil,
      ])
    try expect(
      .clustering, of: graph, ["a": 1, "c": 1.0 / 3, "d": 0, "h": nil, "j": nil])
    try expect(.brokerage, of: graph, ["a": 0, "c": 2, "d": 1, "e": 2, "j": 0])
  }

  @Test("T1: the whole network")
  func t1Network() throws {
    let measures = try NetworkMeasures(of: Lens().apply(to: vectorT1()))
    #expect(measures.actors == 10 && measures.ties == 9 && measures.isolates == 1)
    #expect(measures.components == 3 && measures.giant == 7)
    let expected: [(Double?, Double)] = [
      (measures.density, 0.2), (measures.degreeCentralisation, 0.1666666667),
      (measures.fragmentation, 0.5111111111), (measures.meanReciprocalDistance, 0.3074074074),
      (measures.betweennessCentralisation, 0.2006172840), (measures.giantShare, 0.7),
      (measures.meanDegree, 1.8),
    ]
    for (found, wanted) in expected {
      #expect(abs(try #require(found) - wanted) < 1e-9)
    }
  }

  @Test("T1: the E-I index of the network")
  func t1EI() throws {
    let graph = try Lens().apply(to: vectorT1())
    let index = EIIndex(Grouping(of: graph, by: "country"), of: graph)
    #expect(index.external == 5 && index.internal == 4)
    #expect(abs(try #require(index.value) - 0.1111111111) < 1e-9)
  }

  @Test("T2: strong ties are short, whatever the raw weights say")
  func t2() throws {
    let network = try network(
      "p q r s", records: [("p q", 4), ("q r", 4), ("p r", 1), ("r s", 1)])
    var lens = Lens()
    lens.distance = .weighted
    let graph = try lens.apply(to: network)
    try expect(.strength, of: graph, ["p": 5, "q": 8, "r": 6, "s": 1])
    try expect(.betweenness, of: graph, ["p": 0, "q": 2, "r": 2, "s": 0])
    try expect(
      .constraint, of: graph,
      ["p": 1.2311111111, "q": 0.7002777778, "r": 0.9177777778, "s": 1])
  }

  @Test("T5: a record of three actors shares its weight by Newman's rule")
  func t5() throws {
    let network = try network("a b c d", records: [("a b c", 1), ("a b", 1), ("d", 1)])
    let graph = try Lens().apply(to: network)
    let weights = graph.allTies().map { tie in
      (graph.actors[tie.first].id + graph.actors[tie.second].id, tie.weight)
    }
    #expect(Dictionary(uniqueKeysWithValues: weights) == ["ab": 1.5, "ac": 0.5, "bc": 0.5])
    try expect(.strength, of: graph, ["a": 2, "b": 2, "c": 1, "d": 0])
    try expect(.degree, of: graph, ["a": 2, "b": 2, "c": 2, "d": 0])
    try expect(.collaborations, of: graph, ["a": 2, "b": 2, "c": 1, "d": 1])
  }

  @Test("an empty network has no values and undefined measures")
  func empty() throws {
    let graph = try Lens().apply(to: Network())
    for measure in Measure.allCases {
      #expect(try graph.values(of: measure).values.isEmpty, "\(measure)")
    }
    let measures = try NetworkMeasures(of: graph)
    #expect(measures.actors == 0 && measures.components == 0 && measures.density == nil)
    #expect(measures.meanDistance == nil && measures.giantShare == nil)
    #expect(try Ranking(of: graph, by: [.degree]).rows.isEmpty)
  }

  @Test("one actor has measures that are 0 or undefined, never an error")
  func oneActor() throws {
    let graph = try Lens().apply(to: network("a", records: []))
    for measure in Measure.allCases {
      let values = try graph.values(of: measure).values
      #expect(values.count == 1, "\(measure)")
      #expect(values.allSatisfy { $0?.isFinite ?? true }, "\(measure): \(values)")
    }
  }
}
