// Groups of actors on the command line, against known answers and an independent recount.

import Foundation
import Testing

@Suite("maillage groups")
struct GroupCommandTests {
  @Test("T1: the E-I index of the network, the groups and the actors")
  func t1() throws {
    try Tool.inFreshFolder { tool in
      try tool.importT1()
      let answer = try tool.succeed("groups", "--by", "country", "--format", "json").object()
      #expect(answer["by"] as? String == "country")
      let ei = answer["ei"]
      #expect(abs((number(ei, "value") ?? 9) - 0.1111111111) < 1e-9)
      #expect(abs((number(ei, "expected") ?? 9) - 0.0666666667) < 1e-9)
      #expect(number(ei, "minimum") == -1 && number(ei, "maximum") == 1)
      #expect(number(ei, "permutations") == 10_000 && number(ei, "seed") == 1)

      let groups = try #require(answer["groups"] as? [[String: Any]])
      #expect(groups.compactMap { $0["name"] as? String } == ["BE", "FR"])
      #expect(groups.compactMap { $0["actors"] as? Int } == [4, 6])
      #expect(groups.compactMap { $0["internal"] as? Int } == [1, 3])
      #expect(groups.compactMap { $0["external"] as? Int } == [5, 5])
      let indices = groups.compactMap { $0["ei"] as? Double }
      #expect(abs(indices[0] - 0.6666666667) < 1e-9 && indices[1] == 0.25)
      #expect(answer["matrix"] as? [[Int]] == [[1, 5], [5, 3]])
      // Four of BE have 6 pairs within and 24 with the six of FR, who have 15 within.
      let expected = groups.compactMap { $0["expected"] as? Double }
      #expect(abs(expected[0] - 18.0 / 30) < 1e-12 && abs(expected[1] - 9.0 / 39) < 1e-12)
      #expect(groups.compactMap { $0["minimum"] as? Double } == [-1, -1])
      #expect(abs((number(ei, "weighted") ?? 9) - 0.1111111111) < 1e-9)

      let actors = try #require(answer["actors"] as? [[String: Any]])
      let wanted: [String: Double] = [
        "a": -1, "b": -1, "c": -1.0 / 3, "d": 1, "e": 1, "f": 0, "g": 0, "h": 1, "i": 1,
      ]
      for actor in actors {
        let id = try #require(actor["id"] as? String)
        let index = actor["ei"] as? Double
        if let expected = wanted[id] {
          #expect(abs((index ?? 9) - expected) < 1e-9, "\(id)")
          #expect((actor["minimum"] as? Double ?? 9) <= expected)
        } else {
          #expect(id == "j" && index == nil)
        }
      }
      // None of the 210 ways to deal out the groups gives an index nearer to 1/15.
      #expect(number(ei, "p") == 1)
    }
  }

  @Test("p is near the exact share of all ways to deal out the groups")
  func exact() throws {
    try Tool.inFreshFolder { tool in
      let pairs = ["a b", "b c", "a c", "c d", "d e", "e f", "d f", "f g"]
      try tool.importPairs(
        pairs,
        groups: ["a": "X", "b": "X", "c": "X", "d": "Y", "e": "Y", "f": "Y", "g": "Y"])
      let answer = try tool.succeed("groups", "--format", "json").object()
      let ends = pairs.map { pair in pair.unicodeScalars.map { Int($0.value) - 97 } }
      let expected = 1 - 2 * 18.0 / 42
      func distance(_ mask: Int) -> Double {
        let external = ends.count { (mask >> $0[0]) & 1 != (mask >> $0[2]) & 1 }
        return abs(Double(2 * external - 8) / 8 - expected)
      }
      let ways = (0..<128).filter { $0.nonzeroBitCount == 3 }
      let far = ways.count { distance($0) >= distance(0b111) - 1e-12 }
      #expect(far > 0 && far < ways.count)
      let p = try #require(number(answer["ei"], "p"))
      #expect(abs(p - Double(far) / Double(ways.count)) < 0.02, "\(p) \(far)")
    }
  }

  @Test("p is the same for a seed whatever the threads, and nearly so for another seed")
  func seeds() throws {
    try Tool.inFreshFolder { tool in
      try tool.importT1()
      func p(_ options: String...) throws -> Double {
        let run = try tool.run(["groups", "--format", "json"] + options)
        return try #require(number(try run.object()["ei"], "p"))
      }
      let one = try p("--seed", "5")
      #expect(try p("--seed", "5", "--threads", "1") == one)
      #expect(try abs(p("--seed", "6") - one) < 0.02)
      let run = try tool.succeed("groups", "--seed", "6")
      #expect(run.output.contains("seed 6"))
    }
  }

  @Test("actors without the attribute are a group with a name; nobody having it is said")
  func missing() throws {
    try Tool.inFreshFolder { tool in
      try tool.importPairs(
        ["a b", "b c", "c d"], groups: ["a": "FR", "b": "FR", "c": nil, "d": nil])
      let answer = try tool.succeed("groups", "--by", "country", "--format", "json").object()
      let groups = try #require(answer["groups"] as? [[String: Any]])
      #expect(groups.compactMap { $0["name"] as? String } == ["FR", "not stated"])
      #expect(answer["matrix"] as? [[Int]] == [[1, 1], [1, 1]])

      let nobody = try tool.succeed("groups", "--by", "shoe size", "--format", "json")
      #expect(nobody.errors.contains("No actor here has “shoe size”"))
      let object = try nobody.object()
      #expect((object["groups"] as? [[String: Any]])?.count == 1)
      #expect(number(object["ei"], "p") == nil && object["assortativity"] is NSNull)
      #expect(number(object["ei"], "value") == -1)
      let french = try tool.run("groups", "--by", "pointure", "--lang", "fr")
      #expect(french.status == 0 && french.errors.contains("Aucun acteur"))
    }
  }

  @Test("an empty network, one actor and one without ties answer in a sentence")
  func degenerate() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      for by in ["country", "community"] {
        let empty = try tool.succeed("groups", "--by", by, "--format", "json")
        #expect(empty.errors.contains("no actor"))
        #expect(number(try empty.object()["ei"], "value") == nil)
      }
      try tool.succeed("add", "actor", "Alone", "--country", "FR")
      for by in ["country", "community"] {
        let one = try tool.succeed("groups", "--by", by, "--format", "json")
        #expect(one.errors.contains("No two actors are tied"))
        #expect(number(try one.object()["ei"], "expected") == nil)
        #expect(try one.object()["modularity"] is NSNull)
        #expect(try tool.succeed("groups", "--by", by).output.contains("E-I index –"))
      }
    }
  }

  @Test("communities are groups too, and their modularity is that of the search")
  func communities() throws {
    try Tool.inFreshFolder { tool in
      try tool.importT1()
      let answer = try tool.succeed("groups", "--by", "community", "--format", "json").object()
      let found = try tool.succeed("communities", "--format", "json").object()
      let modularity = try #require(answer["modularity"] as? Double)
      #expect(abs(modularity - (found["modularity"] as? Double ?? 9)) < 1e-12)
      #expect(abs(modularity - 0.4753086420) < 1e-9)
    }
  }

  @Test(
    "Interreg North-West Europe: matrix and index equal a recount from the spreadsheet",
    .enabled(if: InterregTests.partners != nil, "the shared data is not here"))
  func recount() throws {
    let file = try #require(InterregTests.partners)
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "nwe.maillage")
      let columns = ["actor=partner", "collaboration=acronym", "country=country_code"]
      #expect(try tool.run(["import", file] + columns.flatMap { ["--column", $0] }).status == 0)
      let answer = try tool.succeed(
        "groups", "--by", "country", "--permutations", "200", "--format", "json"
      ).object()
      let recount = try Recount(of: file)
      let groups = try #require(answer["groups"] as? [[String: Any]])
      let names = groups.compactMap { $0["name"] as? String }
      #expect(Set(names) == Set(recount.sizes.keys))
      let matrix = try #require(answer["matrix"] as? [[Int]])
      for (row, one) in names.enumerated() {
        #expect(groups[row]["actors"] as? Int == recount.sizes[one], "\(one)")
        for (column, other) in names.enumerated() {
          #expect(
            matrix[row][column] == recount.ties[[one, other].sorted()] ?? 0, "\(one) \(other)")
        }
      }
      #expect(number(answer["ei"], "external") == Double(recount.external))
      let all = recount.ties.values.reduce(0, +)
      let index = Double(2 * recount.external - all) / Double(all)
      #expect(abs((number(answer["ei"], "value") ?? 9) - index) < 1e-12)
    }
  }
}

/// The groups and ties of a file of partners, counted by plain loops.
private struct Recount {
  var sizes: [String: Int] = [:]
  var ties: [[String]: Int] = [:]
  var external = 0

  init(of file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var countries: [String: String] = [:]
    var projects: [String: [String]] = [:]
    var header: [String] = []
    for cells in Self.rows(of: text) {
      if header.isEmpty {
        header = cells
        continue
      }
      func cell(_ name: String) -> String {
        let text = header.firstIndex(of: name).map { cells[$0] } ?? ""
        return text.trimmingCharacters(in: .whitespaces).precomposedStringWithCanonicalMapping
      }
      let partner = cell("partner")
      if countries[partner] == nil, !cell("country_code").isEmpty {
        countries[partner] = cell("country_code")
      }
      projects[cell("acronym"), default: []].append(partner)
    }
    var pairs: Set<[String]> = []
    for partners in projects.values {
      for one in partners {
        for other in partners where one < other { pairs.insert([one, other]) }
      }
    }
    for partner in Set(projects.values.flatMap(\.self)) {
      sizes[countries[partner] ?? "not stated", default: 0] += 1
    }
    for pair in pairs {
      let groups = pair.map { countries[$0] ?? "not stated" }
      ties[groups.sorted(), default: 0] += 1
      if groups[0] != groups[1] { external += 1 }
    }
  }

  /// The records of comma-separated text with quoted cells.
  private static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell, isQuoted) = ([String](), "", false)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      case "\r" where !isQuoted: break
      default: cell.unicodeScalars.append(scalar)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
