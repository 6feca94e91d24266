// The examples, run as a reader of the README would.

import Foundation
import Testing

@Suite("Examples")
struct ExampleTests {
  @Test("the main job as a program records, ranks and draws")
  func recordRankRender() throws {
    try Tool.inFreshFolder { tool in
      let program = Tool.program.deletingLastPathComponent()
        .appendingPathComponent("record-rank-render").path
      let run = try tool.shell("\"\(program)\" .")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("1 CREST Lens 2 "), "\(run.output)")
      #expect(try tool.files().contains("week.svg"))
      #expect(try tool.bytes("week.svg").starts(with: Array("<?xml".utf8)))
    }
  }

  @Test("a graph of one's own is laid out by every engine and drawn")
  func drawGraph() throws {
    try Tool.inFreshFolder { tool in
      let program = Tool.program.deletingLastPathComponent()
        .appendingPathComponent("draw-graph").path
      let run = try tool.shell("\"\(program)\" .")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.split(separator: "\n").count == 8, "\(run.output)")
      let svg = String(decoding: try tool.bytes("graph.svg"), as: UTF8.self)
      #expect(svg.contains("Noirval &amp; Fils"))
      #expect(try tool.bytes("graph.pdf").starts(with: Array("%PDF".utf8)))
    }
  }

  @Test("a spreadsheet is read and ranked")
  func rankSpreadsheet() throws {
    try Tool.inFreshFolder { tool in
      try tool.write(
        "partner,project\nAlpha,P1\nBeta,P1\nGamma,P1\nAlpha,P2\nDelta,P2\n", to: "p.csv")
      let program = Tool.program.deletingLastPathComponent()
        .appendingPathComponent("rank-spreadsheet").path
      let run = try tool.shell("\"\(program)\" p.csv partner project")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("1 Alpha 3\n2 Beta 2\n2 Gamma 2\n4 Delta 1\n"), "\(run.output)")
    }
  }
}
