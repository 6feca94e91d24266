// Two editions, two periods and two files compared on the command line.

import Foundation
import Testing

@Suite("maillage compare")
struct CompareCommandTests {
  private func compare(_ tool: Tool, _ arguments: String...) throws -> [String: Any] {
    let run = try tool.run(["compare", "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return try run.object()
  }

  private func importYears(_ tool: Tool) throws {
    try tool.succeed("new", "years.maillage")
    try tool.write(
      """
      one,two,on
      a,b,2014-03-01
      b,c,2015-01-01
      c,d,2016-12-31
      a,b,2018-01-01
      c,d,2019-05-01
      d,e,2020-12-31
      e,f,2017-05-05
      """, to: "ties.csv")
    try tool.succeed(
      "import", "ties.csv", "--column", "actor=one", "--column", "other=two", "--column", "date=on")
  }

  private func fates(_ answer: [String: Any], _ key: String) throws -> [String: String] {
    let rows = try #require(answer[key] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let name = row["id"] ?? "\(row["a"] ?? "")\(row["b"] ?? "")"
        return ("\(name)", "\(row["fate"] ?? "")")
      })
  }

  @Test("two periods: what was kept, what is new, what was lost")
  func periods() throws {
    try Tool.inFreshFolder { tool in
      try importYears(tool)
      let answer = try compare(tool, "2014..2016", "2018-01-01..2020-12-31", "--rounds", "50")
      #expect(answer["actors"] as? [String: Int] == ["kept": 4, "new": 1, "lost": 0])
      #expect(answer["ties"] as? [String: Int] == ["kept": 2, "new": 1, "lost": 1])
      #expect(abs((number(answer, "repeatTieRate") ?? 9) - 2.0 / 3) < 1e-12)
      #expect(
        try fates(answer, "actorList")
          == ["a": "kept", "b": "kept", "c": "kept", "d": "kept", "e": "new"])
      #expect(
        try fates(answer, "tieList") == ["ab": "kept", "bc": "lost", "cd": "kept", "de": "new"])
      let measures = try #require(answer["measures"] as? [[String: Any]])
      let density = try #require(measures.first { $0["id"] as? String == "density" })
      #expect(number(density, "before") == 0.5 && number(density, "after") == 0.3)
      #expect(abs((number(density, "difference") ?? 9) + 0.2) < 1e-12)
      let (low, high) = (number(density, "low") ?? 9, number(density, "high") ?? -9)
      #expect(low < -0.2 && high > -0.2 && low >= -1 && high <= 1)
      let actors = try #require(measures.first { $0["id"] as? String == "actors" })
      #expect(number(actors, "difference") == 1 && actors["low"] is NSNull)
      #expect((answer["without"] as? [Any])?.isEmpty == true)
      #expect(number(answer, "newcomers", "tiedToKept") == 1)
    }
  }

  @Test("intervals are the same for a seed whatever the threads, and others for another seed")
  func seeds() throws {
    try Tool.inFreshFolder { tool in
      try importYears(tool)
      func run(_ options: String...) throws -> String {
        let words = ["compare", "2014..2016", "2018..2020", "--rounds", "40", "--format", "json"]
        return try tool.run(words + options).output
      }
      let one = try run("--seed", "3")
      #expect(!one.isEmpty && one.contains("\"seed\": 3"))
      #expect(try run("--seed", "3", "--threads", "1") == one)
      #expect(try run("--seed", "4") != one)
    }
  }

  @Test("two editions, with and without those who organised their events")
  func editions() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "week.maillage")
      for year in ["2008", "2009"] {
        try tool.succeed("add", "edition", "Week \(year)", "--from", "\(year)-11-23")
        try tool.succeed(
          "add", "event", "Forum \(year)", "--edition", "Week \(year)", "--on", "\(year)-11-23",
          "--organiser", "CCI", "--create")
      }
      try tool.succeed("attend", "Forum 2008", "a", "b", "--role", "visitor", "--create")
      try tool.succeed("attend", "Forum 2009", "a", "c", "d", "--role", "visitor", "--create")
      let answer = try compare(
        tool, "Week 2008", "Week 2009", "--ties", "participations", "--rounds", "20")
      #expect(answer["actors"] as? [String: Int] == ["kept": 2, "new": 2, "lost": 1])
      let without = try #require(answer["without"] as? [[String: Any]])
      #expect(without.compactMap { $0["side"] as? String } == ["before", "after"])
      for side in without {
        let removed = try #require(side["removed"] as? [[String: Any]])
        #expect(removed.compactMap { $0["name"] as? String } == ["CCI"])
      }
      #expect(without.map { number($0["with"], "actors") } == [3, 4])
      #expect(without.map { number($0["without"], "actors") } == [2, 3])
      #expect(without.map { number($0["without"], "giant") } == [2, 3])

      let named = try compare(
        tool, "Week 2008", "Week 2009", "--ties", "participations", "--rounds", "20", "--without",
        "a", "--without", "b")
      let sides = try #require(named["without"] as? [[String: Any]])
      #expect(sides.map { number($0["without"], "actors") } == [1, 3])
      #expect(named["actors"] as? [String: Int] == ["kept": 2, "new": 2, "lost": 1])

      let table = try tool.run(
        "compare", "Week 2008", "Week 2009", "--ties", "participations", "--lang", "fr")
      #expect(table.output.contains("Avec et sans CCI"))
    }
  }

  @Test("two network files, whose actors are the same when their ids are")
  func files() throws {
    try Tool.inFreshFolder { tool in
      for (name, pairs) in [("one", "a,b\nb,c\n"), ("two", "b,c\nc,d\n")] {
        try tool.succeed("new", "\(name).maillage")
        try tool.write("x,y\n" + pairs, to: "\(name).csv")
        try tool.succeed(
          "import", "\(name).csv", "--column", "actor=x", "--column", "other=y", "--network",
          "\(name).maillage")
      }
      let answer = try compare(tool, "one.maillage", "two.maillage", "--rounds", "20")
      #expect(answer["actors"] as? [String: Int] == ["kept": 2, "new": 1, "lost": 1])
      #expect(answer["ties"] as? [String: Int] == ["kept": 1, "new": 1, "lost": 1])
    }
  }

  @Test("one picture shows what was kept, what is new and what was lost")
  func picture() throws {
    try Tool.inFreshFolder { tool in
      try importYears(tool)
      let words = ["compare", "2014..2016", "2018..2020", "--rounds", "5", "--render"]
      let run = try tool.run(words + ["change.dot", "--lang", "fr"])
      #expect(run.status == 0, "\(run.errors)")
      let dot = try String(contentsOfFile: tool.path("change.dot"), encoding: .utf8)
      for word in ["conservé", "nouveau", "perdu", "évolution"] {
        #expect(dot.contains(word), "\(word)")
      }
      #expect(dot.contains("dashed") && dot.contains("dotted"))
      #expect(try tool.run(words + ["change.svg"]).status == 0)
      let svg = try String(contentsOfFile: tool.path("change.svg"), encoding: .utf8)
      for name in ["a", "b", "c", "d", "e"] { #expect(svg.contains("<title>\(name)</title>")) }
      #expect(svg.contains("2014..2016 → 2018..2020"))
      try tool.fail(64, "compare", "2014..2016", "2018..2020", "--render", "change.doc")
      try tool.fail(73, "compare", "2014..2016", "2018..2020", "--render", "absent/change.svg")
    }
  }

  @Test("an empty side is said, and its measures are undefined; an unknown edition is an error")
  func degenerate() throws {
    try Tool.inFreshFolder { tool in
      try importYears(tool)
      let run = try tool.succeed("compare", "1999", "2014..", "--format", "json", "--rounds", "10")
      #expect(run.errors.contains("“1999” has no record here"))
      let answer = try run.object()
      let measures = try #require(answer["measures"] as? [[String: Any]])
      let density = try #require(measures.first { $0["id"] as? String == "density" })
      #expect(density["before"] is NSNull && density["difference"] is NSNull)
      #expect(answer["tieRetention"] is NSNull)
      #expect(try tool.fail(65, "compare", "Week 1999", "2014..").errors.contains("Week 1999"))
      try tool.fail(64, "compare", "2014..2016", "2018..", "--from", "2015-01-01")
      try tool.fail(66, "compare", "absent.maillage", "2014..2016")
      try tool.succeed("new", "empty.maillage")
      let empty = try tool.succeed(
        "compare", "empty.maillage", "empty.maillage", "--format", "json", "--rounds", "5")
      #expect(number(try empty.object(), "repeatTieRate") == nil)
    }
  }
}
