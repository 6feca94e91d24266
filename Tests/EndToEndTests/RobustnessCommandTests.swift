// What a network hangs by, on the command line.

import Foundation
import Testing

@Suite("maillage robustness")
struct RobustnessCommandTests {
  @Test("T1: what is left when the first leave, who cuts off whom, and the bridges by name")
  func t1() throws {
    try Tool.inFreshFolder { tool in
      try tool.importT1()
      let run = try tool.succeed(
        "robustness", "--by", "betweenness", "--top", "3", "--rounds", "200", "--format", "json")
      let answer = try run.object()
      let steps = try #require(answer["steps"] as? [[String: Any]])
      #expect(steps.map { $0["name"] as? String } == [nil, "d", "c", "e"])
      #expect(steps.compactMap { $0["giant"] as? Int } == [7, 3, 3, 2])
      #expect(steps.compactMap { $0["components"] as? Int } == [3, 4, 4, 4])
      #expect(steps.compactMap { $0["ties"] as? Int } == [9, 7, 5, 3])
      #expect(steps.compactMap { $0["actors"] as? Int } == [10, 9, 8, 7])
      #expect(number(steps[0]["random"], "giant", "mean") == 7)
      let mean = try #require(number(steps[1]["random"], "giant", "mean"))
      // One of ten leaves: a, b, f or g leave 6; c or e leave 4; d leaves 3; the others leave 7.
      #expect(abs(mean - (4 * 6 + 2 * 4 + 3 + 3 * 7) / 10.0) < 0.35, "\(mean)")

      let articulation = try #require(answer["articulation"] as? [[String: Any]])
      #expect(articulation.compactMap { $0["name"] as? String } == ["d", "c", "e"])
      #expect(articulation.compactMap { $0["cutOff"] as? Int } == [3, 2, 2])
      #expect(articulation.allSatisfy { $0["pieces"] as? Int == 2 })
      let bridges = try #require(answer["bridges"] as? [[String: Any]])
      #expect(
        bridges.map { "\($0["a"] ?? "")\($0["b"] ?? "")" } == ["cd", "de", "hi"])
      #expect(bridges.compactMap { $0["cutOff"] as? Int } == [3, 3, 1])

      let again = try tool.succeed(
        "robustness", "--by", "betweenness", "--top", "3", "--rounds", "200", "--threads", "1",
        "--format", "json")
      #expect(again.output == run.output)
      let other = try tool.succeed(
        "robustness", "--by", "betweenness", "--top", "3", "--rounds", "200", "--seed", "2",
        "--format", "json")
      #expect(other.output != run.output)
    }
  }

  @Test("an empty network, and fewer actors than leave")
  func degenerate() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let empty = try tool.succeed("robustness", "--format", "json")
      #expect(empty.errors.contains("no actor"))
      let steps = try #require(try empty.object()["steps"] as? [[String: Any]])
      #expect(steps.count == 1 && steps[0]["giantShare"] is NSNull)
      try tool.succeed("record", "a", "b", "--kind", "visit", "--create")
      let two = try tool.succeed("robustness", "--top", "10", "--format", "json").object()
      let left = try #require(two["steps"] as? [[String: Any]])
      #expect(left.compactMap { $0["actors"] as? Int } == [2, 1, 0])
      #expect(left[2]["fragmentation"] is NSNull)
      #expect(try tool.succeed("robustness", "--lang", "fr").output.contains("graine"))
    }
  }
}
