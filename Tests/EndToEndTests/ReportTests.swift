import Foundation
import Testing

/// `maillage report`: its words and numbers, its tables, and what a browser makes of it.
@Suite("The report")
struct ReportTests {
  private func withNetwork(of graph: String, _ body: (Tool) throws -> Void) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.succeed("import", Tool.graph(graph))
      try body(tool)
    }
  }

  private func page(_ tool: Tool, _ name: String = "r.html") throws -> String {
    String(decoding: try tool.bytes(name), as: UTF8.self)
  }

  @Test("Says of the week of 2009 what its source says, in French")
  func week() throws {
    try withNetwork(of: "semaine-2009") { tool in
      try tool.succeed("report", "-o", "r.html", "--lang", "fr")
      let page = try page(tool)
      #expect(page.contains("<html lang=\"fr\">"))
      #expect(
        page.contains("Bilan — Semaine de l&#39;Innovation 2009")
          || page.contains("Bilan — Semaine de l'Innovation 2009"))
      #expect(page.contains("23–27 novembre 2009"))
      #expect(
        page.contains(
          "2\u{202F}500 visiteurs, soit 25\u{202F}% de plus qu’attendu\u{A0}: environ 2\u{202F}000")
      )
      let totals = String(decoding: try tool.bytes("r-tables/totals.csv"), as: UTF8.self)
      #expect(totals.contains("visiteurs,2500.0,"))
      #expect(totals.contains("villes,21.0,4"))
      // Every table and chart names a command.
      let shown =
        page.components(separatedBy: "<caption>").count
        + page.components(separatedBy: "<figcaption>").count - 2
      #expect(page.components(separatedBy: "<p class=\"command\">").count - 1 == shown)
    }
  }

  @Test("The commands that it names run as they are written")
  func commands() throws {
    try withNetwork(of: "trois-vallees") { tool in
      try tool.succeed("report", "-o", "r.html")
      let page = try page(tool)
      let commands = Set(
        page.matches(of: /<code>(maillage [^<]*)<\/code>/).map { String($0.output.1) })
      #expect(commands.count > 6)
      for command in commands.sorted() where !command.contains("…") {
        let script = command.replacingOccurrences(of: "&amp;", with: "&")
          .replacingOccurrences(of: "&quot;", with: "\"")
        let run = try tool.shell("\"$MAILLAGE\"" + script.dropFirst("maillage".count))
        #expect(run.status == 0, "\(script): \(run.errors)")
      }
    }
  }

  @Test("Gives the same bytes again, whatever the number of threads")
  func sameBytes() throws {
    try withNetwork(of: "trois-vallees") { tool in
      try tool.succeed(
        "report", "-o", "r.html", "--threads", "1")
      let first = try tool.bytes("r.html")
      try tool.succeed("report", "-o", "r.html", "--threads", "2", "--replace")
      #expect(try tool.bytes("r.html") == first)
    }
  }

  @Test("Keeps the tables that are there unless it is told to replace them")
  func keepsTables() throws {
    try withNetwork(of: "trois-vallees") { tool in
      try tool.succeed("report", "-o", "r.html")
      let before = try page(tool)
      try tool.fail(73, "report", "-o", "r.html", "--lang", "fr")
      #expect(try page(tool) == before)
      try tool.write("mine", to: "r-tables/notes.txt")
      try tool.fail(73, "report", "-o", "r.html", "--replace")
      try tool.fail(64, "report", "-o", "r.pdf")
      try tool.fail(65, "report", "-o", "s.html", "--edition", "Nowhere 1850")
    }
  }

  @Test("Answers with a sentence where there is next to nothing")
  func empty() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "e.maillage")
      for language in ["en", "fr", "nl"] {
        try tool.succeed("report", "-o", "empty-\(language).html", "--lang", language)
      }
      try tool.succeed("add", "actor", "Alone", "--kind", "company")
      try tool.succeed("report", "-o", "one.html")
      for name in ["empty-en.html", "empty-fr.html", "empty-nl.html", "one.html"] {
        let page = try page(tool, name)
        #expect(!page.contains("nan"))
        #expect(page.contains("</html>"))
      }
    }
  }

  @Test(
    "Opens from the disk without a request", .enabled(if: Browser.program != nil, "no Chromium"))
  func opens() throws {
    try withNetwork(of: "semaine-2009") { tool in
      try tool.succeed("report", "-o", "r.html", "--lang", "fr")
      let visit = try Browser(tool: tool).open("r.html")
      #expect(visit.requests.isEmpty, "\(visit.requests)")
      #expect(visit.says("Bilan — Semaine"))
      let pages = try Browser(tool: tool).pages(of: "r.html")
      #expect((2...12).contains(pages), "\(pages) pages")
    }
  }
}
