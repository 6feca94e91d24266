// Bad input: one clear sentence, the right exit code, and nothing changed.

import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  /// A network of two actors and an event, whose records must be the same afterwards.
  private func unchanged(_ body: (Tool) throws -> Void) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.succeed("add", "actor", "Alpha", "--kind", "company")
      try tool.succeed("add", "actor", "Béta", "--kind", "company")
      try tool.succeed("export", "before")
      try body(tool)
      try tool.succeed("export", "after")
      for name in try FileManager.default.contentsOfDirectory(atPath: tool.path("before")) {
        #expect(try tool.bytes("before/\(name)") == tool.bytes("after/\(name)"), "\(name)")
      }
      #expect(try tool.succeed("history", "--format", "json").objects().count == 2)
    }
  }

  @Test("names that are unknown, ambiguous, empty or hold what names may not")
  func names() throws {
    try unchanged { tool in
      let unknown = try tool.fail(65, "record", "Alpha", "Betta", "--kind", "visit")
      #expect(unknown.errors.contains("Béta") && unknown.errors.contains("--create"))
      try tool.fail(65, "record", "Alpha", "", "--kind", "visit", "--create")
      try tool.fail(65, "record", "Alpha", "B\u{7}", "--kind", "visit", "--create")
      try tool.fail(65, "record", "Alpha", "B\nC", "--kind", "visit", "--create")
      try tool.fail(65, "record", "Alpha", "B\u{202E}C", "--kind", "visit", "--create")
      let long = String(repeating: "x", count: 5000)
      let refused = try tool.fail(65, "record", "Alpha", long, "--kind", "visit", "--create")
      #expect(refused.errors.utf8.count < 500)
      try tool.fail(65, "show", "Al")
    }
  }

  @Test("a self-collaboration, one actor, and dates that are none")
  func records() throws {
    try unchanged { tool in
      try tool.fail(65, "record", "Alpha", "alpha", "--kind", "visit")
      try tool.fail(64, "record", "Alpha", "--kind", "visit")
      let date = try tool.fail(65, "record", "Alpha", "Béta", "--kind", "v", "--on", "2009-02-30")
      #expect(date.errors.contains("2009-02-30"))
      try tool.fail(
        65, "record", "Alpha", "Béta", "--kind", "v", "--on", "2009-02-03", "--until", "2009-02-01")
      try tool.fail(65, "add", "edition", "E", "--from", "2009-11-27", "--to", "2009-11-23")
      try tool.fail(65, "add", "actor", "Gamma", "--latitude", "91")
    }
  }

  @Test("ambiguous names list the candidates")
  func ambiguous() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.succeed("add", "actor", "CCI Lille", "--alias", "CCI")
      try tool.succeed("add", "actor", "CCI Calais", "--alias", "CCI")
      let run = try tool.fail(65, "show", "CCI")
      #expect(run.errors.contains("cci-lille") && run.errors.contains("cci-calais"))
    }
  }

  @Test("right-to-left and emoji names are ordinary names")
  func ordinaryNames() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.succeed("record", "שלום עולם", "👩‍🔬 Labo", "--kind", "visit", "--create")
      let actors = try tool.succeed("list", "actors", "--format", "json").objects()
      #expect(Set(actors.compactMap { $0["name"] as? String }) == ["שלום עולם", "👩‍🔬 Labo"])
    }
  }

  @Test("options and values that do not exist are usage errors")
  func usage() throws {
    try unchanged { tool in
      try tool.fail(64, "rank", "--by", "fame")
      try tool.fail(64, "rank", "--weight", "heavy")
      try tool.fail(64, "measure", "--frobnicate")
      try tool.fail(64, "render", "-o", "picture.bmp")
      try tool.fail(64, "export", "picture.bmp")
      try tool.fail(64, "rank", "--top", "-1")
      try tool.fail(73, "render", "-o", "nowhere/picture.svg")
      try tool.fail(73, "export", "nowhere/folder")
    }
  }

  @Test("network files that are absent, foreign, cut off or newer")
  func networkFiles() throws {
    try Tool.inFreshFolder { tool in
      try tool.fail(66, "rank")
      try tool.fail(66, "rank", "--network", "absent.maillage")
      try tool.write("this is not a database\n", to: "text.maillage")
      try tool.fail(65, "rank", "--network", "text.maillage")
      try tool.succeed("new", "n.maillage")
      try tool.fail(64, "rank")
      try tool.fail(73, "new", "n.maillage")
      try tool.fail(73, "new", "nowhere/n.maillage")
      try tool.succeed("import", Tool.graph("semaine-2009"), "--network", "n.maillage")
      let whole = try tool.bytes("n.maillage")
      try whole.prefix(whole.count / 2).write(
        to: tool.folder.appendingPathComponent("cut.maillage"))
      try tool.fail(65, "rank", "--network", "cut.maillage")
      try Data().write(to: tool.folder.appendingPathComponent("empty.maillage"))
      try tool.fail(65, "rank", "--network", "empty.maillage")
    }
  }

  @Test("folders with a missing file, a duplicate id, a dangling reference, or wrong headers")
  func folders() throws {
    let damages: [(String, String, (String) -> String?)] = [
      ("missing file", "participations.csv", { _ in nil }),
      ("duplicate id", "actors.csv", { $0 + ($0.split(separator: "\n").last ?? "") + "\n" }),
      ("wrong headers", "actors.csv", { "identity" + $0.dropFirst(2) }),
      ("dangling", "participations.csv", { $0.replacingOccurrences(of: "inopme", with: "nobody") }),
    ]
    for (name, file, damage) in damages {
      try unchanged { tool in
        try FileManager.default.copyItem(
          atPath: Tool.graph("semaine-2009"), toPath: tool.path("week"))
        let text = String(decoding: try tool.bytes("week/\(file)"), as: UTF8.self)
        try FileManager.default.removeItem(atPath: tool.path("week/\(file)"))
        if let damaged = damage(text) { try tool.write(damaged, to: "week/\(file)") }
        let run = try tool.run("import", "week")
        #expect([65, 66].contains(run.status), "\(name): \(run.output) \(run.errors)")
        #expect((run.errors + run.output).contains(file), "\(name)")
        try FileManager.default.removeItem(atPath: tool.path("week"))
      }
    }
  }

  @Test("a CSV that is absent, is a folder, or has no such column")
  func spreadsheets() throws {
    try unchanged { tool in
      try tool.write("a,b\nAlpha,Béta\n", to: "pairs.csv")
      try tool.fail(66, "import", "absent.csv", "--column", "actor=a")
      let run = try tool.run("import", "pairs.csv", "--column", "actor=nope", "--column", "other=b")
      #expect(run.status == 64 || run.status == 65)
      #expect(run.errors.contains("nope"))
    }
  }
}
