import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Triads")
struct TriadTests {
  /// One graph of each type, as links between the nodes 0, 1 and 2.
  private static let examples: [(TriadCensus.Triad, [(Int, Int)])] = [
    (.t003, []), (.t012, [(0, 1)]), (.t102, [(0, 1), (1, 0)]), (.t021D, [(1, 0), (1, 2)]),
    (.t021U, [(0, 1), (2, 1)]), (.t021C, [(0, 1), (1, 2)]), (.t111D, [(0, 1), (1, 0), (2, 1)]),
    (.t111U, [(0, 1), (1, 0), (1, 2)]), (.t030T, [(0, 1), (1, 2), (0, 2)]),
    (.t030C, [(0, 1), (1, 2), (2, 0)]), (.t201, [(0, 1), (1, 0), (1, 2), (2, 1)]),
    (.t120D, [(1, 0), (1, 2), (0, 2), (2, 0)]), (.t120U, [(0, 1), (2, 1), (0, 2), (2, 0)]),
    (.t120C, [(0, 1), (1, 2), (0, 2), (2, 0)]),
    (.t210, [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
    (.t300, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  /// Counts every triple by comparing it with the examples, in all orders of its nodes.
  private func census(_ matrix: MatrixOracle) -> [Int] {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    var counts = [Int](repeating: 0, count: 16)
    for a in matrix.nodes {
      for b in matrix.nodes where b > a {
        for c in matrix.nodes where c > b {
          let triple = [a, b, c]
          let found = Self.examples.indices.filter { place in
            orders.contains { order in
              (0..<3).allSatisfy { i in
                (0..<3).allSatisfy { j in
                  i == j
                    || matrix.has(triple[order[i]], triple[order[j]])
                      == Self.examples[place].1.contains { $0 == (i, j) }
                }
              }
            }
          }
          for place in found { counts[place] += 1 }
        }
      }
    }
    return counts
  }

  @Test("of Knoke's information exchange are the published ones")
  func knoke() throws {
    let graph = try Knoke.information()
    #expect(graph.linkCount == 49)
    let census = try TriadCensus().run(on: graph)
    #expect(census.counts == [3, 13, 12, 1, 13, 3, 10, 4, 7, 0, 14, 4, 2, 1, 24, 9])
    #expect(census[.t300] == 9)
  }

  @Test("agree with every triple looked at", arguments: 0..<80 as Range<UInt64>)
  func oracle(seed: UInt64) throws {
    let list = GraphSample.list(
      seed: seed, largest: 9, isWeighted: seed.isMultiple(of: 4),
      isDirected: !seed.isMultiple(of: 5))
    let counts = try TriadCensus().run(on: Graph(list)).counts
    #expect(counts == census(MatrixOracle(list)), "seed \(seed)")
  }

  @Test("agree on every directed graph of up to three nodes")
  func exhaustive() throws {
    for count in 0...3 {
      let pairs = (0..<count).flatMap { a in
        (0..<count).filter { $0 != a }.map { (UInt32(a), UInt32($0)) }
      }
      for index in 0..<(1 << pairs.count) {
        let list = EdgeList(
          nodeCount: count, pairs: pairs.indices.filter { index >> $0 & 1 == 1 }.map { pairs[$0] },
          isDirected: true)
        let counts = try TriadCensus().run(on: Graph(list)).counts
        #expect(counts == census(MatrixOracle(list)), "\(count) nodes, graph \(index)")
      }
    }
  }

  @Test("take no quadratic time on a star of a million leaves, and are the same on all threads")
  func large() throws {
    let star = try TriadCensus().run(on: GraphSample.star(leaves: 1_000_000))
    #expect(star[.t201] == 499_999_500_000)
    #expect(star[.t003] == 166_666_166_667_000_000)
    let path = try TriadCensus().run(on: GraphSample.path(200_000))
    #expect(path[.t201] == 199_998 && path[.t300] == 0)
    var list = GraphSample.cliques(seed: 2, nodes: 900, cliques: 300)
    list.isDirected = true
    let graph = try Graph(list)
    let one = try TriadCensus().run(on: graph, using: Execution(threads: 1))
    #expect(try TriadCensus().run(on: graph, using: Execution(threads: 2)) == one)
    #expect(try TriadCensus().run(on: graph, using: Execution(threads: 7)) == one)
    let stopped = Execution(isCancelled: { true })
    #expect(throws: CancellationError.self) { try TriadCensus().run(on: graph, using: stopped) }
  }
}
