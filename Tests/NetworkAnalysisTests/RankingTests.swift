// Ranks, ties at the cut, and the order in which equals are shown.

import Collaborations
import NetworkAnalysis
import Testing

@Suite("Rankings")
struct RankingTests {
  @Test("equal values share a rank, 1-2-2-4, and stand by folded name")
  func sharedRanks() throws {
    let graph = try Lens().apply(to: vectorT1())
    let ranking = try Ranking(of: graph, by: [.degree])
    #expect(ranking.rows.map(\.rank) == [1, 1, 3, 3, 3, 3, 3, 8, 8, 10])
    #expect(
      ranking.rows.map { graph.actors[$0.node].name }
        == ["c", "e", "a", "b", "d", "f", "g", "h", "i", "j"])
  }

  @Test("everyone tied at the cut is included")
  func cut() throws {
    let ranking = try Ranking(of: Lens().apply(to: vectorT1()), by: [.degree])
    #expect(ranking.top(3).count == 7)
    #expect(ranking.top(2).count == 2)
    #expect(ranking.top(0).isEmpty)
    #expect(ranking.top(nil).count == 10 && ranking.top(100).count == 10)
  }

  @Test("undefined values have no rank and come last")
  func undefined() throws {
    let ranking = try Ranking(of: Lens().apply(to: vectorT1()), by: [.constraint])
    #expect(ranking.rows.last?.rank == nil)
    #expect(ranking.rows.count { $0.rank == nil } == 1)
  }

  @Test("equals are ordered by folded name in code-point order, then by id")
  func foldedOrder() throws {
    var network = Network()
    for (id, name) in [("z", "Éa"), ("y", "eb"), ("x", "EA"), ("w", "Zz"), ("v", "œuvre")] {
      network.actors.append(try Actor(ActorDraft(id: id, name: name)))
    }
    network.sort()
    let graph = try Lens().apply(to: network)
    let ranking = try Ranking(of: graph, by: [.degree])
    #expect(ranking.rows.map { graph.actors[$0.node].id } == ["x", "z", "y", "w", "v"])
  }
}
