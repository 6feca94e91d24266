// What import says before it does anything, and what its options relax.

import Foundation
import Testing

@Suite("Options of import")
struct ImportOptionTests {
  @Test("a dry run says what each column becomes, how it is read, and changes nothing")
  func dryRun() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.write("Nom;Ville;Montant;Date\nÉcole;Lille;1,5;23/11/2009\n", to: "a.csv")
      let said = try tool.succeed("import", "a.csv", "--dry-run").output
      #expect(said.contains("UTF-8, separator “;”"))
      #expect(said.contains("How it is read, decimal sign “,”, dates as day-month-year:"))
      #expect(said.contains("Nom      actor"))
      #expect(said.contains("Montant  attribute of the actor  number"))
      let object = try tool.succeed("import", "a.csv", "--dry-run", "--format", "json").object()
      let columns = try #require(object["columns"] as? [[String: Any]])
      #expect(
        columns.compactMap { $0["column"] as? String } == ["Nom", "Ville", "Montant", "Date"])
      #expect(try tool.succeed("history", "--format", "json").objects().isEmpty)
    }
  }

  @Test(
    "unknown references, ids that stand twice and bad numbers refuse a file, or are mended by name")
  func relaxed() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let text = """
        {"nodes":[{"id":"a"},{"id":"a","size":1}],
         "links":[{"source":"a","target":"b","weight":"much"}]}
        """
      try tool.write(text, to: "g.json")
      let refused = try tool.run("import", "g.json")
      #expect(refused.status == 65)
      for option in ["--create-missing", "--merge-duplicates"] {
        #expect(refused.output.contains(option))
        #expect(try tool.run("import", "g.json", option).status == 65)
      }
      try tool.succeed(
        "import", "g.json", "--create-missing", "--merge-duplicates", "--blank-bad-values")
      let actors = try tool.succeed("list", "actors", "--format", "json").objects()
      #expect(actors.compactMap { $0["id"] as? String } == ["a", "b"])
    }
  }

  @Test("a Pajek network, its partition and its vectors are written together and read together")
  func pajek() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.write("*Vertices 2\n1 \"A\"\n2 \"B\"\n*Edges\n1 2\n", to: "n.net")
      try tool.write("*Vertices 2\n1\n2\n", to: "group.clu")
      try tool.write("*Vertices 2\n0.5\n1.5\n", to: "mark.vec")
      try tool.succeed("import", "group.clu", "n.net", "mark.vec")
      try tool.succeed("export", "out", "--as", "pajek-files")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: tool.path("out")).sorted() == [
          "group.vec", "mark.vec", "network.net", "sort-of-record.clu",
        ])
      try tool.succeed("new", "m.maillage")
      try tool.succeed("import", "out", "--network", "m.maillage")
      let ties = try tool.succeed("list", "ties", "--network", "m.maillage", "--format", "json")
      #expect(try ties.objects().count == 1)
      try tool.write("*Vertices 3\n1\n2\n3\n", to: "group.clu")
      let wrong = try tool.fail(65, "import", "n.net", "group.clu", "--network", "m.maillage")
      #expect(wrong.errors.contains("3 values"))
    }
  }
}
