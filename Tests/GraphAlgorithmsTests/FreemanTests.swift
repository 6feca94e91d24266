import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Freeman's centralisations of small shapes")
struct FreemanTests {
  private func check(
    _ graph: Graph, _ degree: Double, _ closeness: Double, _ betweenness: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let values = [
      Degree().run(on: graph).centralisation, try Closeness().run(on: graph).centralisation,
      try Betweenness().run(on: graph).centralisation,
    ]
    #expect(
      agree(values, [degree, closeness, betweenness], within: 1e-6),
      sourceLocation: sourceLocation)
  }

  @Test("equal the table of 1978")
  func anchors() throws {
    try check(GraphSample.star(leaves: 4), 1, 1, 1)
    try check(GraphSample.path(5), 0.166667, 0.422222, 0.416667)
    try check(GraphSample.named("01234", links: "01 12 23 24"), 0.583333, 0.635185, 0.708333)
    try check(
      GraphSample.named("h0123", links: "h0 h1 h2 h3 01 12 23 30"), 0.333333, 0.466667, 0.055556)
    try check(GraphSample.cycle(5), 0, 0, 0)
    try check(GraphSample.complete(5), 0, 0, 0)
  }

  @Test("are at most 1, which only stars reach, on every graph of five nodes")
  func stars() throws {
    for index in 0..<GraphSample.graphCount(nodes: 5) {
      let graph = try Graph(GraphSample.list(nodes: 5, index: index))
      let degree = try #require(Degree().run(on: graph).centralisation)
      let betweenness = try #require(try Betweenness().run(on: graph).centralisation)
      let isStar = graph.linkCount == 4 && Degree().run(on: graph).largest == 4
      #expect((0...1).contains(degree) && (abs(degree - 1) < 1e-12) == isStar, "graph \(index)")
      #expect(
        betweenness >= 0 && betweenness < 1 + 1e-12 && (abs(betweenness - 1) < 1e-12) == isStar,
        "graph \(index)")
    }
  }
}
