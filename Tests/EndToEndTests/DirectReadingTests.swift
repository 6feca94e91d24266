import Foundation
import Testing

@Suite("Spreadsheets read without a network file")
struct DirectReadingTests {
  private static let pairs = """
    Source;Target;Weight;Type
    Voka;CREST Lens;2,5;Undirected
    CREST Lens;INOPME;1;Undirected
    INOPME;Voka;3;Undirected
    INOPME;Université d’Artois;1;Undirected

    """

  @Test("A ranking of a file is that of the network it is imported into")
  func ranking() throws {
    try Tool.inFreshFolder { tool in
      try tool.write(Self.pairs, to: "pairs.csv")
      let direct = try tool.succeed(
        "rank", "pairs.csv", "--by", "degree", "--by", "strength", "--weight", "count", "--format",
        "json"
      ).object()
      #expect(try tool.files() == ["pairs.csv"])
      try tool.succeed("new", "n.maillage")
      try tool.succeed("import", "pairs.csv")
      let stored = try tool.succeed(
        "rank", "--by", "degree", "--by", "strength", "--weight", "count", "--format", "json"
      ).object()
      for key in ["ranking", "measures", "lens", "actors", "ties"] {
        let pair = (direct[key] as? NSObject, stored[key] as? NSObject)
        #expect(pair.0 != nil && pair.0 == pair.1, "\(key)")
      }
      #expect(direct["network"] as? String == "pairs.csv")
    }
  }

  @Test("Every command that reads takes it by --network, with the options of import")
  func options() throws {
    try Tool.inFreshFolder { tool in
      try tool.write("p,q,r\nA,X,2010\nB,X,2010\nB,Y,2012\nC,Y,2012\n", to: "t.csv")
      let file = [
        "--network", "t.csv", "--column", "actor=p", "--column", "collaboration=q", "--column",
        "date=r",
      ]
      let measures = try tool.succeed(["measure", "--format", "json"] + file).object()
      #expect(measures["actors"] as? Int == 3 && measures["ties"] as? Int == 2)
      let early = try tool.succeed(["measure", "--format", "json", "--to", "2011"] + file).object()
      #expect(early["ties"] as? Int == 1)
      #expect(try tool.succeed(["list", "actors", "--format", "json"] + file).objects().count == 3)
      try tool.succeed(["path", "A", "C"] + file)
      try tool.succeed(["export", "out.graphml"] + file)
      #expect(try tool.files().sorted() == ["out.graphml", "t.csv"])
    }
  }

  @Test("Rows at fault are reported, and refuse the file unless they are skipped")
  func faults() throws {
    try Tool.inFreshFolder { tool in
      try tool.write("Source,Target,Weight\nA,B,1\nA,C,heavy\nC,D,2\n", to: "bad.csv")
      let refused = try tool.fail(65, "rank", "bad.csv")
      #expect(refused.output.isEmpty && refused.errors.contains("heavy"))
      let rest = try tool.succeed("rank", "bad.csv", "--skip-bad-rows", "--format", "json")
      #expect(try rest.object()["ties"] as? Int == 2)
      #expect(rest.errors.contains("heavy"))
      try tool.fail(66, "rank", "absent.csv")
      try tool.succeed("new", "n.maillage")
      try tool.fail(64, "rank", "n.maillage", "--column", "actor=x")
      try tool.fail(64, "rank", "bad.csv", "--network", "n.maillage")
    }
  }
}
