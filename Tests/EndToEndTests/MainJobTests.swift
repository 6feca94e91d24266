// Record, rank, render: the main job on the week of 2009.

import Foundation
import Testing

@Suite("The main job")
struct MainJobTests {
  private func week(_ body: (Tool) throws -> Void) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "week.maillage")
      try tool.succeed("import", Tool.graph("semaine-2009"))
      try body(tool)
    }
  }

  @Test("the week's events are listed with their attendance")
  func events() throws {
    try week { tool in
      let events = try tool.succeed("list", "events", "--format", "json").objects()
      var attendance: [String: Int] = [:]
      for event in events {
        if let name = event["name"] as? String, let number = event["attendance"] as? Int {
          attendance[name] = number
        }
      }
      func number(_ word: String) -> Int? { attendance.first { $0.key.contains(word) }?.value }
      #expect(number("Innov'embre") == 450)
      #expect(number("Couleurs d'Entreprises") == 190)
      #expect(number("INOPME") == 50)
      #expect(number("Univ'Innov") == 30)
      #expect(attendance.values.contains(60))
      let innovembre = events.first { ($0["name"] as? String)?.contains("Innov'embre") ?? false }
      #expect(innovembre?["attendanceIs"] as? String == "at-least")
    }
  }

  @Test("an actor's card names its neighbours with the evidence")
  func card() throws {
    try week { tool in
      let card = try tool.succeed("show", "Université de Valenciennes", "--format", "json").object()
      let neighbours = try #require(card["neighbours"] as? [[String: Any]])
      let inopme = try #require(neighbours.first { $0["name"] as? String == "INOPME" })
      let records = try #require(inopme["records"] as? [[String: Any]])
      let title = try #require(records.first?["title"] as? String)
      #expect(title.contains("Forum") || title.contains("INOPME"))
      #expect((records.first?["source"] as? String)?.isEmpty == false)
    }
  }

  @Test("the same record twice is recorded, then already known")
  func recordTwice() throws {
    try week { tool in
      let words = [
        "record", "CREST Lens", "Délégation flamande", "--kind", "visit", "--create", "--format",
        "json",
      ]
      let first = try tool.run(words)
      let recorded = try first.object()
      #expect(recorded["status"] as? String == "recorded")
      let second = try tool.run(words)
      #expect(second.status == 0)
      let known = try second.object()
      #expect(known["status"] as? String == "already-known")
      let differing = try tool.run(words + ["--stage", "met", "--note", "d'accord"])
      #expect(differing.status == 65)
      let command = try #require(differing.errors.components(separatedBy: "type: ").last)
      #expect(try tool.shell("\"$MAILLAGE\"\(command.dropFirst("maillage".count))").status == 0)
      let card = try tool.succeed(
        "show", "visit-crest-lens-delegation-flamande", "--format", "json"
      ).object()
      #expect((card["collaboration"] as? [String: Any])?["note"] as? String == "d'accord")
      let history = try tool.succeed("history", "--format", "json").objects()
      #expect(history.count == 3)
    }
  }

  @Test("importing the same folder twice changes nothing")
  func importTwice() throws {
    try week { tool in
      let again = try tool.succeed("import", Tool.graph("semaine-2009"), "--format", "json")
      let report = try again.object()
      for key in ["created", "updated"] {
        let counts = try #require(report[key] as? [String: Int])
        #expect(counts.values.allSatisfy { $0 == 0 }, "\(key): \(counts)")
      }
      #expect(try tool.succeed("history", "--format", "json").objects().count == 1)
    }
  }

  @Test("export, undo, redo, export: the same bytes; and a folder read back is the same network")
  func undoRedo() throws {
    try week { tool in
      try tool.succeed("export", "before")
      try tool.succeed("undo")
      #expect(try tool.succeed("list", "actors", "--format", "json").objects().isEmpty)
      try tool.succeed("redo")
      try tool.succeed("export", "after")
      try tool.succeed("new", "copy.maillage")
      try tool.succeed("import", "after", "--network", "copy.maillage")
      try tool.succeed("export", "copied", "--network", "copy.maillage")
      for name in try FileManager.default.contentsOfDirectory(atPath: tool.path("before")) {
        let before = try tool.bytes("before/\(name)")
        #expect(try tool.bytes("after/\(name)") == before, "\(name)")
        #expect(try tool.bytes("copied/\(name)") == before, "\(name)")
      }
    }
  }

  @Test("the SVG names every actor, and is the same bytes twice, as is the DOT")
  func render() throws {
    try week { tool in
      for name in ["one.svg", "two.svg", "one.dot", "two.dot", "one.png", "one.pdf"] {
        try tool.succeed("render", "-o", name)
      }
      #expect(try tool.bytes("one.svg") == tool.bytes("two.svg"))
      #expect(try tool.bytes("one.dot") == tool.bytes("two.dot"))
      let svg = String(decoding: try tool.bytes("one.svg"), as: UTF8.self)
      for actor in try tool.succeed("list", "actors", "--format", "json").objects() {
        let name = try #require(actor["name"] as? String)
        let escaped = name.replacingOccurrences(of: "&", with: "&amp;")
          .replacingOccurrences(of: "<", with: "&lt;")
        let asShown = [escaped, escaped.replacingOccurrences(of: "'", with: "&#39;")]
        #expect(asShown.contains { svg.contains("<title>\($0)</title>") }, "\(name)")
      }
      #expect(try tool.bytes("one.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(try tool.bytes("one.pdf").starts(with: Array("%PDF".utf8)))
    }
  }

  @Test("a name full of what Graphviz and XML would interpret comes out as typed")
  func hostileName() throws {
    try Tool.inFreshFolder { tool in
      let name = #"Délégation flamande "Voka" <b>&\N"#
      try tool.succeed("new", "n.maillage")
      try tool.succeed("record", name, "B", "--kind", "visit", "--create")
      try tool.succeed("render", "-o", "n.svg")
      let svg = String(decoding: try tool.bytes("n.svg"), as: UTF8.self)
      let parser = TitleReader()
      #expect(parser.titles(in: svg).contains(name))
    }
  }

  @Test("paths, communities and the stability of ranks on Krackhardt's kite")
  func structure() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "kite.maillage")
      try tool.succeed("import", Tool.graph("cerf-volant"))
      let ranking = try tool.succeed(
        "rank", "--top", "1", "--stability", "20", "--seed", "7", "--format", "json"
      ).object()
      let first = try #require((ranking["ranking"] as? [[String: Any]])?.first)
      #expect((first["values"] as? [String: Double])?["degree"] == 6)
      let stability = try #require(first["stability"] as? [String: Any])
      #expect(stability["best"] as? Int == 1)
      #expect((ranking["stability"] as? [String: Any])?["seed"] as? Int == 7)

      let betweenness = try tool.succeed(
        "rank", "--by", "betweenness", "--top", "1", "--format", "json"
      ).object()
      let broker = try #require((betweenness["ranking"] as? [[String: Any]])?.first)
      #expect((broker["values"] as? [String: Double])?["betweenness"] == 14)

      let actors = try tool.succeed("list", "actors", "--format", "json").objects()
      let ids = actors.compactMap { $0["id"] as? String }
      let path = try tool.run(["path", ids[0], ids[ids.count - 1], "--format", "json"]).object()
      let nodes = try #require(path["path"] as? [[String: Any]])
      #expect(nodes.first?["id"] as? String == ids.first)
      #expect(nodes.last?["id"] as? String == ids.last)
      #expect(nodes.count - 1 == path["distance"] as? Int)

      let found = try tool.succeed("communities", "--format", "json").object()
      let communities = try #require(found["communities"] as? [[String: Any]])
      #expect(communities.compactMap { $0["size"] as? Int }.reduce(0, +) == 10)
      #expect((found["modularity"] as? Double ?? 0) > 0.2)
    }
  }

  @Test("check finds nothing wrong")
  func check() throws {
    try week { tool in
      let answer = try tool.succeed("check", "--format", "json").object()
      #expect(answer["sound"] as? Bool == true)
    }
  }
}

/// The texts of the `<title>` elements of an SVG that this project wrote.
struct TitleReader {
  func titles(in svg: String) -> [String] {
    svg.components(separatedBy: "<title>").dropFirst().map { rest in
      (rest.components(separatedBy: "</title>").first ?? "")
        .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
        .replacingOccurrences(of: "&#45;", with: "-").replacingOccurrences(of: "&lt;", with: "<")
        .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&amp;", with: "&")
    }
  }
}
