import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Gould and Fernandez's brokerage roles")
struct GouldFernandezTests {
  private func row(_ roles: GouldFernandez.Roles) -> [Int] {
    [
      roles.coordinator, roles.consultant, roles.gatekeeper, roles.representative, roles.liaison,
    ]
  }

  @Test("equal vector T1, counting both orders of every pair")
  func vectorT1() throws {
    let measure = GouldFernandez(groups: [0, 0, 0, 1, 0, 1, 1, 0, 1, 0])
    let rows = try measure.run(on: GraphSample.t1()).values.map(row)
    let none = [0, 0, 0, 0, 0]
    let (c, d, e) = ([0, 0, 2, 2, 0], [0, 2, 0, 0, 0], [0, 4, 0, 0, 0])
    #expect(rows == [none, none, c, d, e, none, none, none, none, none])
  }

  @Test("equal vector T3 and the toy that can be checked by hand")
  func directed() throws {
    let graph = try GraphSample.named("ABCD", links: "AB AC BC BD CD DA", isDirected: true)
    let rows = try GouldFernandez(groups: [1, 1, 2, 2]).run(on: graph).values.map(row)
    #expect(rows == [[0, 1, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 1, 0, 0], [0, 1, 0, 1, 0]])
    let toy = try GraphSample.named("abcdef", links: "ab bc db be ef cd", isDirected: true)
    let toyRows = try GouldFernandez(groups: [0, 0, 0, 1, 1, 2]).run(on: toy).values.map(row)
    #expect(
      toyRows == [
        [0, 0, 0, 0, 0], [1, 1, 1, 1, 0], [0, 0, 0, 1, 0], [0, 1, 0, 0, 0], [0, 0, 0, 0, 1],
        [0, 0, 0, 0, 0],
      ])
  }

  @Test("equal the tables of Knoke's organisations")
  func knoke() throws {
    let measure = GouldFernandez(groups: Knoke.sectors)
    let none = [0, 0, 0, 0, 0]
    let information = try measure.run(on: Knoke.information()).values.map(row)
    #expect(
      information == [
        [0, 0, 2, 0, 0], [1, 5, 5, 3, 7], [0, 5, 1, 1, 2], [0, 1, 0, 1, 0], [5, 3, 7, 7, 5],
        [0, 1, 0, 0, 0], [0, 1, 4, 0, 1], none, [0, 1, 1, 0, 0], [0, 1, 0, 0, 0],
      ])
    let money = try measure.run(on: Knoke.money()).values.map(row)
    #expect(
      money == [
        none, [0, 0, 0, 0, 1], [0, 1, 0, 0, 0], none, [0, 0, 0, 1, 0], none, none,
        [0, 1, 5, 0, 1], [0, 0, 1, 0, 0], none,
      ])
    let medici = try GouldFernandez(groups: [Int](repeating: 1, count: 15))
      .run(on: ReferenceGraph.florentine.graph()).values[1]
    #expect(medici.coordinator == 28)
  }

  @Test("agree with counting every triple", arguments: 0..<120 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(seed: seed, isDirected: seed.isMultiple(of: 2))
    let matrix = MatrixOracle(list)
    var random = SplitMix64(seed: seed)
    let groups = matrix.nodes.map { _ in random.below(3) * 7 - 7 }
    let result = try GouldFernandez(groups: groups).run(on: Graph(list))
    for b in matrix.nodes {
      var counts = [0, 0, 0, 0, 0]
      for a in matrix.nodes where matrix.has(a, b) {
        for c in matrix.nodes where matrix.has(b, c) && a != c && !matrix.has(a, c) {
          let (first, own, last) = (groups[a], groups[b], groups[c])
          let role =
            first == last ? (first == own ? 0 : 1) : own == last ? 2 : first == own ? 3 : 4
          counts[role] += 1
        }
      }
      #expect(row(result.values[b]) == counts, "seed \(seed)")
      if matrix.nodes.count > 2 {
        #expect(agree([result.expectedShares[b]?.reduce(0, +)], [1]), "seed \(seed)")
      }
    }
  }

  @Test("take no quadratic time on a star of a million leaves")
  func star() throws {
    let star = try GraphSample.star(leaves: 1_000_000)
    let groups = (0...1_000_000).map { $0 % 2 }
    let centre = try GouldFernandez(groups: groups).run(on: star).values[0]
    #expect(centre.total == 1_000_000 * 999_999)
    #expect(centre.coordinator == 500_000 * 499_999)
  }
}
