// The numbers of the literature, from the command line.

import Foundation
import TestSupport
import Testing

@Suite("Published numbers from the command line")
struct AnalysisTests {
  @Test("the Southern Women and their events have Borgatti and Everett's norms")
  func twoModes() throws {
    try Tool.inFreshFolder { tool in
      let sample = TwoModeSample.southernWomen
      let rows = sample.groups.enumerated().flatMap { event, members in
        members.map { "W\($0 + 11),E\(event + 11)" }
      }
      try tool.write("woman,event\n" + rows.joined(separator: "\n") + "\n", to: "davis.csv")
      try tool.succeed("new", "davis.maillage")
      try tool.succeed("import", "davis.csv", "--column", "actor=woman", "--column", "event=event")
      let answer = try tool.succeed("rank", "--two-mode", "--top", "40", "--format", "json")
        .object()
      #expect(answer["actors"] as? Int == 18 && answer["records"] as? Int == 14)
      #expect(answer["links"] as? Int == 89)
      let ranking = try #require(answer["ranking"] as? [[String: Any]])
      #expect(ranking.count == 32)
      let published = [
        "W11": [0.571429, 0.800000, 0.096585], "W24": [0.571429, 0.800000, 0.113461],
        "W26": [0.142857, 0.648649, 0.001954], "E18": [0.777778, 0.846154, 0.243819],
        "E21": [0.222222, 0.536585, 0.019665], "E24": [0.166667, 0.523810, 0.002241],
      ]
      for (name, expected) in published {
        let row = try #require(ranking.first { $0["name"] as? String == name })
        let values = try #require(row["values"] as? [String: Double])
        for (measure, value) in zip(["degree", "closeness", "betweenness"], expected) {
          #expect(abs((values[measure] ?? -1) - value) < 1e-6, "\(measure) of \(name)")
        }
        #expect(row["mode"] as? String == (name.hasPrefix("W") ? "actor" : "event"))
      }
      #expect(ranking.first?["name"] as? String == "E18")
      let between = try tool.succeed(
        "rank", "--two-mode", "--by", "betweenness", "--top", "2", "--format", "csv")
      #expect(between.output.split(separator: "\n").count == 3)
      for language in ["fr", "nl"] {
        let table = try tool.succeed("rank", "--two-mode", "--lang", language)
        #expect(table.output.contains("Borgatti") && !table.output.contains("together"))
      }
      for options in [["--by", "katz"], ["--stability", "3"]] {
        let refused = try tool.run(["rank", "--two-mode"] + options)
        #expect(refused.status == 64 && refused.output.isEmpty)
      }
    }
  }

  @Test("two modes of networks with nothing in them")
  func emptyModes() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "none.maillage")
      let empty = try tool.succeed("rank", "--two-mode", "--format", "json").object()
      #expect((empty["ranking"] as? [Any])?.isEmpty == true)
      try tool.succeed("add", "actor", "Alone", "--kind", "company")
      let alone = try tool.succeed("rank", "--two-mode", "--format", "json").object()
      let row = try #require((alone["ranking"] as? [[String: Any]])?.first)
      #expect(row["rank"] is NSNull)
      #expect((row["values"] as? [String: Any])?["degree"] is NSNull)
      let core = try tool.succeed("core", "--format", "json").object()
      #expect(core["correlation"] is NSNull && (core["cores"] as? [Any])?.isEmpty == true)
    }
  }

  @Test("each round of stability leaves out a tie, however few there are")
  func stabilityOfFewTies() throws {
    try Tool.inFreshFolder { tool in
      try "from,to\nA,B\nB,C\nC,D\nD,E\n".write(
        toFile: tool.path("row.csv"), atomically: true, encoding: .utf8)
      let answer = try tool.succeed(
        "rank", "row.csv", "--by", "betweenness", "--stability", "40", "--format", "json")
      let first = try #require((answer.object()["ranking"] as? [[String: Any]])?.first)
      let stability = try #require(first["stability"] as? [String: Any])
      let worst = try #require(stability["worst"] as? Int)
      // Without one of the two ties at its side, the middle of the row is no longer the first.
      #expect(worst > 1)
    }
  }

  @Test("constraint by both models, and its definition")
  func constraintModels() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "t1.maillage")
      let ties = ["a,b", "a,c", "b,c", "c,d", "d,e", "e,f", "e,g", "f,g", "h,i"]
      try tool.write("one,two\n" + ties.joined(separator: "\n") + "\n", to: "t1.csv")
      try tool.succeed("import", "t1.csv", "--column", "actor=one", "--column", "other=two")
      try tool.succeed("add", "actor", "j", "--kind", "organisation")
      for (model, a) in [("whole", 1.006944), ("ego", 1.125)] {
        let answer = try tool.succeed(
          "rank", "--by", "constraint", "--constraint-model", model, "--format", "json"
        ).object()
        let rows = try #require(answer["ranking"] as? [[String: Any]])
        var found: [String: Double] = [:]
        for row in rows {
          let name = try #require(row["name"] as? String)
          found[name] = (row["values"] as? [String: Any])?["constraint"] as? Double
        }
        #expect(abs((found["a"] ?? 0) - a) < 1e-6 && abs((found["g"] ?? 0) - a) < 1e-6)
        #expect(abs((found["c"] ?? 0) - 0.611111) < 1e-6 && found["d"] == 0.5)
        #expect(found["h"] == 1 && found["j"] == nil)
        let measures = try #require(answer["measures"] as? [[String: String]])
        #expect(measures[0]["definition"]?.contains("ego network") == (model == "ego"))
      }
      try cores(tool)
      try tool.fail(64, "rank", "--constraint-model", "burt")
    }
  }

  /// The cores of vector T1: two by correlation, six by exceptions, one when ties across count.
  private func cores(_ tool: Tool) throws {
    func names(_ cores: Any?) throws -> [String] {
      try #require(cores as? [[[String: String]]]).map { core in
        core.compactMap { $0["name"] }.joined()
      }
    }
    let answer = try tool.succeed("core", "--format", "json").object()
    #expect(try names(answer["cores"]) == ["abc", "efg"] && answer["optima"] as? Int == 2)
    #expect(abs((answer["correlation"] as? Double ?? 0) - 0.534522) < 1e-6)
    #expect(answer["exhaustive"] as? Bool == true)
    let lip = try #require(answer["lip"] as? [String: Any])
    #expect(try names(lip["cores"]) == ["ce", "ace", "bce", "cde", "cef", "ceg"])
    #expect(lip["exceptions"] as? Int == 4 && lip["optima"] as? Int == 6)
    let tied = try tool.succeed("core", "--between", "1", "--format", "json").object()
    #expect(try names(tied["cores"]) == ["ce"])
    #expect(abs((tied["correlation"] as? Double ?? 0) - 0.297927) < 1e-6)
    #expect((tied["notes"] as? [String])?.contains { $0.contains("No clear core") } == true)
    for language in ["en", "fr", "nl"] {
      let table = try tool.succeed("core", "--lang", language)
      #expect(table.output.contains("a; b; c") && table.output.contains("Borgatti"))
    }
    try tool.fail(64, "core", "--between", "2")
  }

  @Test("betweenness from samples says how far it can be off, and keeps to it")
  func sampledBetweenness() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "kite.maillage")
      try tool.succeed("import", Tool.graph("cerf-volant"))
      func values(_ options: [String]) throws -> (values: [String: Double], definition: String) {
        let run = try tool.run(
          ["rank", "--by", "betweenness", "--top", "10", "--format", "json"] + options)
        #expect(run.status == 0, "\(run.errors)")
        let answer = try run.object()
        var values: [String: Double] = [:]
        for row in try #require(answer["ranking"] as? [[String: Any]]) {
          let id = try #require(row["id"] as? String)
          values[id] = (row["values"] as? [String: Double])?["betweenness"]
        }
        let measures = try #require(answer["measures"] as? [[String: String]])
        return (values, measures[0]["definition"] ?? "")
      }
      let exact = try values([])
      let sampled = try values(["--sampled", "0.05", "--seed", "3"])
      #expect(try values(["--sampled", "0.05", "--seed", "3", "--threads", "2"]) == sampled)
      // 45 pairs of ten actors, 0.05 of them, rounded up.
      #expect(sampled.definition.contains("seed 3") && sampled.definition.contains("3 pairs"))
      for (id, value) in exact.values {
        #expect(abs((sampled.values[id] ?? .infinity) - value) <= 3, "\(id)")
      }
      try tool.fail(64, "rank", "--sampled", "0")
      try tool.fail(64, "rank", "--sampled", "nan")
    }
  }

  @Test("Ctrl-C while ranking prints nothing, changes nothing, and exits with 130")
  func interruption() throws {
    try Tool.inFreshFolder { tool in
      // Random ties have no twins to contract: this takes some seconds to rank.
      var (rows, state) = (["one,two"], UInt64(1))
      for _ in 0..<12_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        rows.append("n\((state >> 33) % 4_000),n\((state >> 45) % 4_000)")
      }
      try tool.write(rows.joined(separator: "\n") + "\n", to: "random.csv")
      try tool.succeed("new", "random.maillage")
      try tool.succeed("import", "random.csv", "--column", "actor=one", "--column", "other=two")
      let files = try tool.files()
      let bytes = try tool.bytes("random.maillage")
      for delay in [0.02, 1, 3] {
        let run = try tool.interrupt(
          after: delay, "rank", "--by", "betweenness", "--stability", "50", "--format", "json")
        #expect(run.status == 130, "after \(delay) s: \(run.status)")
        #expect(run.output.isEmpty && run.errors.isEmpty, "after \(delay) s: \(run.errors)")
      }
      #expect(try tool.files() == files)
      #expect(try tool.bytes("random.maillage") == bytes)
    }
  }
}
