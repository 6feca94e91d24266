// Actors that may be one, by the built program: proposed, merged, split, and undone.

import Foundation
import Testing

@Suite("Duplicates, merge and split")
struct DuplicateTests {
  private func folder(_ tool: Tool, _ name: String) throws -> [String: Data] {
    try tool.succeed("export", name)
    var files: [String: Data] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: tool.path(name)) {
      files[file] = try tool.bytes("\(name)/\(file)")
    }
    return files
  }

  @Test("a merge is reviewed, made in one step, undone and redone byte for byte")
  func mergeAndUndo() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "week.maillage")
      try tool.succeed("import", Tool.graph("semaine-2009"))
      try tool.succeed(
        "add", "actor", "Univ. Valenciennes", "--kind", "university", "--place", "Famars")
      try tool.succeed(
        "record", "Univ. Valenciennes", "OSEO", "--kind", "visit", "--source", "notes, p. 3")
      try tool.succeed("attend", "Forum INOPME", "Univ. Valenciennes", "--role", "organiser")
      let before = try folder(tool, "before")
      let steps = try tool.succeed("history", "--format", "json").objects().count

      let pairs = try tool.succeed("duplicates", "--format", "json").objects()
      let pair = try #require(
        pairs.first { pair in
          let ids = ["a", "b"].compactMap { (pair[$0] as? [String: Any])?["id"] as? String }
          return Set(ids) == ["universite-de-valenciennes", "univ-valenciennes"]
        })
      #expect(pair["sure"] as? Bool == false)
      #expect(pair["score"] as? Double == 0.88)
      #expect((pair["reasons"] as? [String])?.count == 2)

      let arguments = ["merge", "Université de Valenciennes", "Univ. Valenciennes"]
      let dry = try tool.run(arguments + ["--dry-run", "--format", "json"]).object()
      #expect(dry["status"] as? String == "would-merge")
      #expect(try folder(tool, "still") == before)
      let done = try tool.run(arguments + ["--format", "json"])
      #expect(done.status == 0, "\(done.errors)")
      let answer = try done.object()
      #expect(answer["moved"] as? [String: Int] == dry["moved"] as? [String: Int])
      #expect((answer["differences"] as? [[String: Any]])?.first?["other"] as? String == "Famars")
      #expect(try tool.succeed("history", "--format", "json").objects().count == steps + 1)
      let after = try folder(tool, "after")
      #expect(after != before)
      let card = try tool.succeed("show", "univ valenciennes", "--format", "json").object()
      #expect(
        (card["actor"] as? [String: Any])?["id"] as? String == "universite-de-valenciennes")
      #expect(try tool.succeed("check", "--format", "json").object()["sound"] as? Bool == true)
      try tool.succeed("undo")
      #expect(try folder(tool, "undone") == before)
      try tool.succeed("redo")
      #expect(try folder(tool, "redone") == after)

      let split = [
        "split", "Université de Valenciennes", "--name", "Univ. Valenciennes", "--collaboration",
        "visit-univ-valenciennes-oseo", "--place", "Famars",
      ]
      let made = try tool.run(split + ["--format", "json"])
      #expect(made.status == 0, "\(made.errors)")
      let tie = try tool.succeed("show", "Univ. Valenciennes", "OSEO", "--format", "json").object()
      #expect((tie["records"] as? [[String: Any]])?.count == 1)
      try tool.succeed("undo")
      #expect(try folder(tool, "unsplit") == after)

      try tool.fail(64, "merge", "OSEO")
      try tool.fail(65, "merge", "OSEO", "OSEO")
      try tool.fail(65, "merge", "OSEO", "Nobody at all")
      try tool.fail(65, "split", "OSEO", "--name", "OSEO Nord")
      try tool.fail(64, "duplicates", "--at-least", "2")
      #expect(try folder(tool, "unchanged") == after)
    }
  }

  @Test("an empty network has no duplicates; reasons are in the language asked for")
  func languages() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      #expect(try tool.succeed("duplicates", "--format", "json").objects().isEmpty)
      try tool.succeed("add", "actor", "CRITT M2A", "--kind", "agency")
      try tool.succeed("add", "actor", "CRITT K2A", "--kind", "agency")
      for (language, words) in [("en", "not sure"), ("fr", "pas sûr"), ("nl", "niet zeker")] {
        let answer = try tool.succeed("duplicates", "--lang", language, "--format", "json")
        let pair = try #require(try answer.objects().first)
        #expect(pair["sure"] as? Bool == false)
        #expect(pair["score"] as? Double == 0.5)
        #expect((pair["reasons"] as? [String])?.first?.contains(words) == true, "\(answer.output)")
      }
    }
  }

  @Test(
    "the partners of Interreg North-West Europe: what is sure is one, and what folds alike is found",
    .enabled(if: InterregTests.partners != nil, "the shared data is not here"))
  func interreg() throws {
    let file = try #require(InterregTests.partners)
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "nwe.maillage")
      let columns = [
        "actor=id_partner", "name=partner", "collaboration=acronym", "place=town",
        "country=country_code",
      ]
      let imported = try tool.run(
        ["import", file, "--skip-bad-rows"] + columns.flatMap { ["--column", $0] })
      #expect(imported.status == 0)
      let pairs = try tool.succeed("duplicates", "--format", "json").objects()
      func names(_ pair: [String: Any]) -> [String] {
        ["a", "b"].compactMap { (pair[$0] as? [String: Any])?["name"] as? String }
      }
      let sure = pairs.filter { $0["sure"] as? Bool == true }
      // The ids of the file keep apart ten names that fold alike; two of them stand in one project.
      let same = pairs.filter {
        names($0).map(folded).reduce(into: Set()) { $0.insert($1) }.count == 1
      }
      #expect(same.count == 10)
      #expect(same.filter { $0["sure"] as? Bool == true }.count == 9)
      // Read one by one: each of these is the same organisation twice.
      #expect(sure.count == 34)
      for pair in sure {
        let codes = names(pair).map { name in
          Set(folded(name).split(separator: " ").filter { $0.contains { $0.isNumber } })
        }
        #expect(codes[0] == codes[1], "\(names(pair))")
      }
      let text = pairs.map(names)
      for town in ["Paris", "Strasbourg"] {
        #expect(
          !text.contains { $0.contains("Port autonome de Liège") && $0.joined().contains(town) })
      }
    }
  }

  private func folded(_ name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .components(separatedBy: CharacterSet.alphanumerics.inverted)
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
