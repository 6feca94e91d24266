// Small networks with known numbers, from a file to the answer of the command line.

import Foundation
import Testing

@Suite("Vectors on the command line")
struct VectorTests {
  /// Expects the values that `rank` gives, to within `tolerance`; `nil` stands for undefined.
  private func expect(
    _ tool: Tool, _ measure: String, _ wanted: [String: Double?], options: [String] = [],
    within tolerance: Double = 1e-9, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let words = ["rank", "--by", measure, "--top", "1000", "--format", "json"]
    let run = try tool.run(words + options)
    #expect(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
    let rows = try #require(try run.object()["ranking"] as? [[String: Any]])
    var found: [String: Double?] = [:]
    for row in rows {
      found[row["id"] as? String ?? ""] = number(row, "values", measure)
    }
    for (name, value) in wanted {
      let result = try #require(found[name], "\(name)", sourceLocation: sourceLocation)
      if let value {
        #expect(
          abs((result ?? .infinity) - value) <= tolerance, "\(measure) of \(name)",
          sourceLocation: sourceLocation)
      } else {
        #expect(result == nil, "\(measure) of \(name)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test("T1: every actor and the whole network")
  func t1() throws {
    try Tool.inFreshFolder { tool in
      try tool.importT1()
      try expect(
        tool, "degree",
        ["a": 2, "b": 2, "c": 3, "d": 2, "e": 3, "f": 2, "g": 2, "h": 1, "i": 1, "j": 0])
      try expect(tool, "betweenness", ["a": 0, "c": 8, "d": 9, "e": 8, "g": 0, "h": 0, "j": 0])
      try expect(
        tool, "closeness",
        ["a": 0.2666666667, "c": 0.3636363636, "d": 0.4, "h": 0.1111111111, "j": 0])
      try expect(
        tool, "harmonic", ["a": 3.3333333333, "c": 4.1666666667, "d": 4, "h": 1, "j": 0])
      try expect(
        tool, "eigenvector", ["c": 1, "e": 1, "d": 0.853635, "a": 0.744644, "h": 0, "j": 0],
        within: 5e-7)
      try expect(
        tool, "constraint", ["a": 1.006944, "c": 0.611111, "d": 0.5, "h": 1, "j": nil],
        within: 5e-7)
      try expect(tool, "effective-size", ["a": 1, "c": 2.3333333333, "d": 2, "h": 1, "j": nil])
      try expect(tool, "core", ["a": 2, "d": 2, "g": 2, "h": 1, "j": 0])
      try expect(tool, "brokerage", ["c": 2, "d": 1, "e": 2, "a": 0])

      let measures = try tool.succeed("measure", "--format", "json").object()
      for (key, value) in [
        ("density", 0.2), ("degreeCentralisation", 0.1666666667),
        ("fragmentation", 0.5111111111), ("meanReciprocalDistance", 0.3074074074),
        ("betweennessCentralisation", 0.2006172840), ("giantShare", 0.7),
      ] {
        #expect(abs((number(measures, key) ?? 9) - value) < 1e-9, "\(key)")
      }
    }
  }

  @Test("T2: heavy ties are short, and not long")
  func t2() throws {
    try Tool.inFreshFolder { tool in
      try tool.importPairs(
        ["p q", "q r", "p r", "r s"], groups: ["p": "X", "q": "X", "r": "X", "s": "X"],
        weights: [4, 4, 1, 1])
      try expect(tool, "strength", ["p": 5, "q": 8, "r": 6, "s": 1])
      try expect(
        tool, "betweenness", ["p": 0, "q": 2, "r": 2, "s": 0], options: ["--distance", "weighted"])
      try expect(
        tool, "constraint",
        ["p": 1.2311111111, "q": 0.7002777778, "r": 0.9177777778, "s": 1])
    }
  }

  @Test("T4: a triangle, a star and a ring")
  func t4() throws {
    try Tool.inFreshFolder { tool in
      try tool.importPairs(
        ["a b", "b c", "c a", "m n", "m o", "m p", "m q", "u v", "v w", "w x", "x u"],
        groups: ["a": "X"])
      try expect(
        tool, "constraint",
        ["a": 1.125, "b": 1.125, "c": 1.125, "m": 0.25, "n": 1, "q": 1, "u": 0.5, "w": 0.5])
      try expect(tool, "effective-size", ["m": 4, "n": 1, "u": 2, "x": 2])
    }
  }

  @Test("T5: events shared by those who came, by Newman's rule")
  func t5() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "t5.maillage")
      try tool.write("who,what\na,E1\nb,E1\nc,E1\na,E2\nb,E2\nd,E3\n", to: "came.csv")
      try tool.succeed("import", "came.csv", "--column", "actor=who", "--column", "event=what")
      try expect(tool, "strength", ["a": 2, "b": 2, "c": 1, "d": 0])
      let ties = try tool.succeed("list", "ties", "--format", "json").objects()
      let weights = ties.map { ("\($0["a"] ?? "")\($0["b"] ?? "")", number($0, "weight")) }
      #expect(Dictionary(uniqueKeysWithValues: weights) == ["ab": 1.5, "ac": 0.5, "bc": 0.5])
      let count = try tool.succeed("list", "ties", "--weight", "count", "--format", "json")
      #expect(try count.objects().compactMap { number($0, "weight") } == [2, 1, 1])
    }
  }
}
