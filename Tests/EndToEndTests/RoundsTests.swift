// From pairs worth introducing to a speed meeting, and to the collaborations that came of it.

import Foundation
import Testing

@Suite("Suggestions and rounds")
struct RoundsTests {
  /// A network of nine actors of two countries who come to one event, some of whom are tied.
  private func evening(_ body: (Tool) throws -> Void) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.write(
        """
        id,name,country
        a,Atelier <A>,France
        b,Bureau B,France
        c,"Cluster, C",France
        d,Dépôt D,France
        e,École E,France
        f,Fabriek F,België
        g,Groep G,België
        h,Haven H,België
        i,Instituut I,België
        """, to: "actors.csv")
      try tool.succeed(
        "import", "actors.csv", "--column", "actor=id", "--column", "name=name", "--column",
        "country=country")
      try tool.succeed(
        "add", "event", "Business Quick Meeting", "--on", "2009-11-24", "--place", "Calais")
      try tool.succeed(
        "attend", "Business Quick Meeting", "a", "b", "c", "d", "e", "f", "g", "h", "i", "--role",
        "visitor")
      for (one, other) in [("a", "b"), ("b", "c"), ("f", "g"), ("c", "d")] {
        try tool.succeed("record", one, other, "--kind", "visit")
      }
      try body(tool)
    }
  }

  @Test("pairs worth introducing are not tied, and say why")
  func suggest() throws {
    try evening { tool in
      let answer = try tool.succeed(
        "suggest", "--event", "Business Quick Meeting", "--format", "json"
      ).object()
      let pairs = try #require(answer["suggestions"] as? [[String: Any]])
      #expect(!pairs.isEmpty)
      let tied: Set<Set<String>> = [["a", "b"], ["b", "c"], ["f", "g"], ["c", "d"]]
      var counts: [String: Int] = [:]
      for pair in pairs {
        let ids = ["a", "b"].compactMap { (pair[$0] as? [String: Any])?["id"] as? String }
        #expect(!tied.contains(Set(ids)))
        for id in ids { counts[id, default: 0] += 1 }
        #expect((pair["reasons"] as? [String])?.isEmpty == false)
      }
      #expect(counts.values.allSatisfy { $0 <= 3 })
      // No tie joins the two countries yet: that counts 1, never having met 0.25, and nobody here
      // shares a partner across the border.
      #expect(pairs.first?["score"] as? Double == 1.25)
      let within = try tool.succeed(
        "suggest", "--country", "France", "--ties", "collaborations", "--format", "json"
      ).object()
      let first = try #require((within["suggestions"] as? [[String: Any]])?.first)
      // A and C share B, who has two partners: 1/2; both came to the same event.
      #expect(first["resourceAllocation"] as? Double == 0.5)
      #expect(first["common"] as? [String] == ["b"])
      let log = try #require(first["adamicAdar"] as? Double)
      #expect(abs(log - 1 / 0.6931471805599453) < 1e-12)
      #expect(
        try tool.succeed("suggest", "--lang", "fr").output.contains("mises en relation"))
      try tool.fail(65, "suggest", "--event", "Nothing")
    }
  }

  @Test("a speed meeting is planned, printed, held, and recorded once")
  func rounds() throws {
    try evening { tool in
      let plan = [
        "rounds", "--event", "Business Quick Meeting", "--tables", "4", "--rounds", "3", "--start",
        "23:45", "--minutes", "10", "--seed", "3", "--away", "e=1,3",
      ]
      let files = ["-o", "plan.csv", "--sheets", "sheets.html", "--ics", "meetings.ics"]
      let done = try tool.run(plan + files + ["--format", "json"])
      #expect(done.status == 0, "\(done.errors)")
      let answer = try done.object()
      #expect(answer["count"] as? Int == 12 && answer["most"] as? Int == 12)
      #expect(answer["known"] as? Int == 0)
      let meetings = try #require(answer["meetings"] as? [[String: Any]])
      for round in 1...3 {
        let seated = meetings.filter { $0["round"] as? Int == round }.flatMap { meeting in
          ["a", "b"].compactMap { (meeting[$0] as? [String: Any])?["id"] as? String }
        }
        #expect(Set(seated).count == 8 && seated.count == 8)
        if round != 2 { #expect(!seated.contains("e")) }
      }
      let bytes = try files.filter { $0.contains(".") }.map(tool.bytes)
      _ = try tool.run(plan + files)
      let same = try files.filter { $0.contains(".") }.map(tool.bytes)
      #expect(same == bytes)

      let html = String(decoding: bytes[1], as: UTF8.self)
      #expect(html.components(separatedBy: "<section").count == 11)
      #expect(html.contains("Atelier &lt;A&gt;") && !html.contains("<A>"))
      let calendar = String(decoding: bytes[2], as: UTF8.self)
      #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 13)
      #expect(calendar.contains("DTSTART:20091125T000500\r\n"))
      #expect(calendar.contains("Cluster\\, C"))
      for line in calendar.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
      #expect(!calendar.replacingOccurrences(of: "\r\n", with: "").contains("\n"))

      // As a spreadsheet saves it: three ticked, one struck out.
      var rows = String(decoding: bytes[0], as: UTF8.self).split(separator: "\n").map(String.init)
      for (row, mark) in [(1, "x"), (2, "Oui"), (3, "JA"), (4, "non")] { rows[row] += mark }
      try tool.write(rows.joined(separator: "\n"), to: "held.csv")
      let before = try tool.succeed("history", "--format", "json").objects().count
      let first = try tool.succeed("record", "--from-rounds", "held.csv", "--format", "json")
      #expect(try first.object()["recorded"] as? Int == 3)
      let met = try tool.succeed(
        "list", "collaborations", "--stage", "met", "--format", "json"
      ).objects()
      #expect(met.count == 3)
      #expect(
        met.allSatisfy {
          $0["event"] as? String == "business-quick-meeting" && $0["kind"] as? String == "meeting"
            && $0["from"] as? String == "2009-11-24"
        })
      let again = try tool.succeed("record", "--from-rounds", "held.csv", "--format", "json")
      #expect(try again.object()["known"] as? Int == 3)
      #expect(try tool.succeed("history", "--format", "json").objects().count == before + 1)

      // Who sat at those three tables was there; the fourth was struck out.
      try tool.succeed("attend", "--from-rounds", "held.csv", "--role", "guest")
      let sat = Set(rows[1...3].flatMap { $0.split(separator: ",").map(String.init) })
      let guests = try tool.shell("\"$MAILLAGE\" export folder && cat folder/participations.csv")
        .output.split(separator: "\n").filter { $0.contains(",guest,") }
      #expect((3...6).contains(guests.count))
      #expect(
        guests.allSatisfy {
          sat.contains(String($0.split(separator: ",", omittingEmptySubsequences: false)[2]))
        })
      try tool.succeed("attend", "--from-rounds", "held.csv", "--role", "guest")
      try tool.fail(64, "attend", "x", "y", "--from-rounds", "held.csv", "--role", "guest")
      try tool.fail(64, "attend", "x", "--role", "guest")
      try tool.succeed("undo")

      rows[5] += "perhaps"
      try tool.write(rows.joined(separator: "\n"), to: "bad.csv")
      #expect(try tool.fail(65, "record", "--from-rounds", "bad.csv").errors.contains("perhaps"))
      try tool.fail(65, "record", "--from-rounds", "actors.csv")
      try tool.fail(66, "record", "--from-rounds", "absent.csv")
      try tool.fail(64, "record", "a", "b", "--from-rounds", "held.csv")
      try tool.fail(64, "record", "a", "b")
      try tool.fail(64, "record", "--kind", "visit")
      try tool.fail(64, "rounds", "--tables", "2", "--rounds", "2")
      try tool.fail(64, "rounds", "--event", "x", "--tables", "0", "--rounds", "2")
      try tool.fail(
        64, "rounds", "--event", "Business Quick Meeting", "--tables", "2", "--rounds", "2",
        "--away", "a=9")
      // The attendance, undone, is listed too.
      #expect(try tool.succeed("history", "--format", "json").objects().count == before + 2)
    }
  }

  @Test("nobody to meet is a sentence, not an error")
  func nobody() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.succeed("add", "event", "Soirée")
      let run = try tool.run(
        "rounds", "--event", "Soirée", "--tables", "2", "--rounds", "2", "--lang", "fr")
      #expect(run.status == 0 && run.output.contains("personne"))
      #expect(try tool.succeed("suggest").output.contains("No pair"))
    }
  }
}
