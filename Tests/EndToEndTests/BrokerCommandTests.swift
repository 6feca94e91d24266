// Brokers on the command line, against tables worked out by hand and by enumeration.

import Foundation
import Testing

@Suite("maillage brokers")
struct BrokerCommandTests {
  /// Coordinator, consultant, representative, gatekeeper and liaison, as the reference tables have
  /// them.
  private static let roles = [
    "coordinator", "consultant", "representative", "gatekeeper", "liaison",
  ]

  private func expect(
    _ tool: Tool, _ options: [String], _ wanted: [String: [Int?]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try tool.run(["brokers", "--format", "json"] + options)
    #expect(run.status == 0, "\(run.errors)", sourceLocation: sourceLocation)
    let actors = try #require(try run.object()["actors"] as? [[String: Any]])
    #expect(actors.count == wanted.count, sourceLocation: sourceLocation)
    for actor in actors {
      let name = try #require(actor["name"] as? String)
      let row = try #require(wanted[name], "\(name)")
      let found = Self.roles.map { actor[$0] as? Int }
      #expect(found == row, "\(name)", sourceLocation: sourceLocation)
      let total = row.reduce(0) { $0 + ($1 ?? 0) }
      #expect(actor["total"] as? Int == total, "\(name)", sourceLocation: sourceLocation)
    }
  }

  @Test("the toy that can be checked by hand")
  func toy() throws {
    try Tool.inFreshFolder { tool in
      try tool.importPairs(
        ["a b", "b c", "d b", "b e", "e f", "c d"],
        groups: ["a": "X", "b": "X", "c": "X", "d": "Y", "e": "Y", "f": "Z"], attribute: "team",
        isDirected: true)
      try expect(
        tool, ["--by", "team", "--directed"],
        [
          "a": [0, 0, 0, 0, 0], "b": [1, 1, 1, 1, 0], "c": [0, 0, 1, 0, 0], "d": [0, 1, 0, 0, 0],
          "e": [0, 0, 0, 0, 1], "f": [0, 0, 0, 0, 0],
        ])
    }
  }

  @Test("T3: directed roles of four actors")
  func t3() throws {
    try Tool.inFreshFolder { tool in
      try tool.importPairs(
        ["A B", "A C", "B C", "B D", "C D", "D A"],
        groups: ["A": "1", "B": "1", "C": "2", "D": "2"], attribute: "team", isDirected: true)
      try expect(
        tool, ["--by", "team", "--directed"],
        [
          "A": [0, 1, 0, 1, 0], "B": [0, 0, 1, 0, 0], "C": [0, 0, 0, 1, 0], "D": [0, 1, 1, 0, 0],
        ])
    }
  }

  @Test("T1: without direction every pair counts once, and one role has no number")
  func t1() throws {
    try Tool.inFreshFolder { tool in
      try tool.importT1()
      var wanted: [String: [Int?]] = [:]
      for name in "abfghij" { wanted[String(name)] = [0, 0, nil, 0, 0] }
      wanted["c"] = [0, 0, nil, 2, 0]
      wanted["d"] = [0, 1, nil, 0, 0]
      wanted["e"] = [0, 2, nil, 0, 0]
      try expect(tool, ["--by", "country"], wanted)

      let answer = try tool.succeed("brokers", "--format", "json").object()
      #expect(answer["by"] as? String == "country" && answer["null"] as? String == "group-sizes")
      let actors = try #require(answer["actors"] as? [[String: Any]])
      let c = try #require(actors.first { $0["id"] as? String == "c" })
      #expect(c["representative"] is NSNull)
      // Of 36 pairs of others, 5 · 4 are between the 5 others of its group and the 4 of the other.
      #expect(abs((number(c, "expected", "gatekeeper") ?? 9) - 2 * 20.0 / 36) < 1e-12)
      let chance = 20.0 / 36
      let z = (2 - 2 * chance) / (2 * chance * (1 - chance)).squareRoot()
      #expect(abs((number(c, "z", "gatekeeper") ?? 9) - z) < 1e-12)
      #expect(abs((number(c, "constraint") ?? 9) - 0.611111) < 1e-6)
      #expect(abs((number(c, "effectiveSize") ?? 9) - 2.3333333333) < 1e-9)
      #expect(number(c, "betweenness") == 8)
      let alone = try #require((c["alone"] as? [String: Any])?["listed"] as? [[String: Any]])
      #expect(alone.map { "\($0["a"] ?? "")\($0["b"] ?? "")" } == ["ad", "bd"])
      let j = try #require(actors.first { $0["id"] as? String == "j" })
      #expect(j["constraint"] is NSNull && number(j, "total") == 0)
    }
  }

  static let knoke = Tool.shared("corpora/ucinet-dl/bavla-ucinet/Knok.dat")

  @Test(
    "Knoke's information and money exchange, from UCINET's file",
    .enabled(if: knoke != nil, "the shared data is not here"),
    arguments: [
      (
        0,
        [
          "COUN": [0, 0, 0, 2, 0], "COMM": [1, 5, 3, 5, 7], "EDUC": [0, 5, 1, 1, 2],
          "INDU": [0, 1, 1, 0, 0], "MAYR": [5, 3, 7, 7, 5], "WRO": [0, 1, 0, 0, 0],
          "NEWS": [0, 1, 0, 4, 1], "UWAY": [0, 0, 0, 0, 0], "WELF": [0, 1, 0, 1, 0],
          "WEST": [0, 1, 0, 0, 0],
        ]
      ),
      (
        1,
        [
          "COUN": [0, 0, 0, 0, 0], "COMM": [0, 0, 0, 0, 1], "EDUC": [0, 1, 0, 0, 0],
          "INDU": [0, 0, 0, 0, 0], "MAYR": [0, 0, 1, 0, 0], "WRO": [0, 0, 0, 0, 0],
          "NEWS": [0, 0, 0, 0, 0], "UWAY": [0, 1, 0, 5, 1], "WELF": [0, 0, 0, 1, 0],
          "WEST": [0, 0, 0, 0, 0],
        ]
      ),
    ])
  func knokeTables(matrix: Int, wanted: [String: [Int]]) throws {
    let file = try #require(Self.knoke)
    let lines = try String(contentsOfFile: file, encoding: .isoLatin1)
      .split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(lines.firstIndex(of: "DATA:"))
    let names = try #require(lines.firstIndex(of: "ROW LABELS:"))
    let rows = lines[(start + 1 + 10 * matrix)..<(start + 11 + 10 * matrix)]
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "knoke.maillage")
      let labels = lines[(names + 1)...(names + 10)]
      let header = ["DL N=10 FORMAT=FULLMATRIX", "LABELS:"]
      try tool.write(
        (header + [labels.joined(separator: ",")] + ["DATA:"] + rows).joined(separator: "\n"),
        to: "knoke.dl")
      try tool.succeed("import", "knoke.dl")
      let sectors = [1, 2, 1, 3, 1, 2, 3, 2, 1, 2]
      let nodes = zip(labels, sectors).map { "\($0),\($1)" }
      try tool.write((["Id,sector"] + nodes).joined(separator: "\n") + "\n", to: "nodes.csv")
      try tool.succeed("import", "nodes.csv", "--column", "actor=Id")
      try expect(
        tool, ["--by", "sector", "--directed"], wanted.mapValues { $0.map { Optional($0) } })
    }
  }

  @Test("nobody between others, one actor, an empty network: a sentence, and no error")
  func degenerate() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let empty = try tool.succeed("brokers", "--format", "json")
      #expect(empty.errors.contains("no actor"))
      #expect((try empty.object()["actors"] as? [Any])?.isEmpty == true)
      try tool.succeed("add", "actor", "Alone")
      let one = try tool.succeed("brokers", "--by", "country", "--format", "json")
      #expect(one.errors.contains("No two actors are tied"))
      let actor = try #require((try one.object()["actors"] as? [[String: Any]])?.first)
      #expect(actor["constraint"] is NSNull && number(actor, "expected", "liaison") == nil)
      try tool.succeed("record", "Alone", "Other", "--kind", "visit", "--create")
      #expect(try tool.succeed("brokers").errors.contains("Nobody stands between"))
      #expect(try tool.succeed("brokers", "--lang", "nl").errors.contains("Niemand"))
    }
  }
}
