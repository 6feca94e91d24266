// What is written for other tools, and read back.

import Foundation
import Testing

@Suite("Export")
struct ExportTests {
  private func valleys(_ body: (Tool) throws -> Void) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "valleys.maillage")
      try tool.succeed("import", Tool.graph("trois-vallees"), "--network", "valleys.maillage")
      try body(tool)
    }
  }

  @Test(
    "a graph file read back is the same network, less what was said to be lost",
    arguments: ["graphml", "gexf", "gml", "json", "jgf", "cyjs", "cx2", "dot"])
  func roundTrip(suffix: String) throws {
    try valleys { tool in
      let network = ["--network", "valleys.maillage", "--format", "json"]
      let answer = try tool.run(["export", "copy.\(suffix)"] + network).object()
      let losses = try #require(answer["losses"] as? [[String: Any]])
      // Towns and what is said of editions stand in no graph file; everything else does.
      #expect(Set(losses.compactMap { $0["of"] as? String }) == ["place", "edition"])
      #expect(losses.first?["what"] as? String == "record")
      #expect(losses.first?["count"] as? Int == 6)
      try tool.succeed("new", "copy.maillage")
      try tool.succeed("import", "copy.\(suffix)", "--network", "copy.maillage")
      try tool.succeed("export", "before", "--network", "valleys.maillage")
      try tool.succeed("export", "after", "--network", "copy.maillage")
      for name in ["actors.csv", "events.csv", "collaborations.csv", "participations.csv"] {
        #expect(try tool.bytes("after/\(name)") == tool.bytes("before/\(name)"), "\(name)")
      }
      let again = try tool.succeed(
        "import", "copy.\(suffix)", "--network", "copy.maillage", "--format", "json"
      ).object()
      let updated = try #require(again["updated"] as? [String: Int])
      #expect(updated.values.allSatisfy { $0 == 0 })
    }
  }

  @Test("a file is replaced whole; filters choose the records; --weight asks for ties")
  func options() throws {
    try valleys { tool in
      let network = ["--network", "valleys.maillage", "--format", "json"]
      try tool.write("old", to: "out.graphml")
      let all = try tool.run(["export", "out.graphml"] + network).object()
      let ties = try tool.run(["export", "out.graphml", "--weight", "count"] + network).object()
      let measured = try tool.run(["measure"] + network).object()
      #expect(ties["nodes"] as? Int == measured["actors"] as? Int)
      #expect(ties["edges"] as? Int == measured["ties"] as? Int)
      #expect(try #require(all["nodes"] as? Int) > (ties["nodes"] as? Int ?? 0))
      let text = String(decoding: try tool.bytes("out.graphml"), as: UTF8.self)
      #expect(text.hasPrefix("<?xml") && text.hasSuffix("</graphml>\n"))
      let part = try tool.run(["export", "part.gml", "--from", "2100-01-01"] + network).object()
      #expect(part["edges"] as? Int == 0)
      let files = try tool.files()
      #expect(files.filter { $0.hasPrefix("out") || $0.contains("tmp") } == ["out.graphml"])
    }
  }

  @Test("what a format cannot hold is said by name and number, in the language asked for")
  func losses() throws {
    try valleys { tool in
      let run = try tool.run(["export", "out.net", "--network", "valleys.maillage"])
      #expect(run.errors.contains("Pajek cannot hold 6 places"))
      #expect(run.errors.contains("kind (25), place (25)"))
      let french = try tool.run(
        ["export", "out.net", "--network", "valleys.maillage", "--lang", "fr"])
      #expect(french.errors.contains("Pajek ne peut pas contenir 6 lieux"))
      try tool.fail(
        64, "export", "out.gexf", "--groups", "hyperedges", "--network", "valleys.maillage")
      try tool.fail(73, "export", "nowhere/out.gexf", "--network", "valleys.maillage")
      try tool.fail(64, "export", "out.xyz", "--network", "valleys.maillage")
    }
  }
}
