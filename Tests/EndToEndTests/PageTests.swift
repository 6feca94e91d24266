import Foundation
import Testing

/// The page of `render -o network.html`, opened in a real browser.
@Suite(
  "The interactive page",
  .enabled(if: Browser.program != nil, "no Chromium on this machine; apt-get install chromium"))
struct PageTests {
  /// Runs `body` with the page of a network folder.
  private func withPage(
    of graph: String, _ options: [String] = [], _ body: (Tool, Browser) throws -> Void
  ) throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      try tool.succeed("import", Tool.graph(graph))
      let run = try tool.run(["render", "-o", "n.html"] + options)
      #expect(run.status == 0, "\(run.errors)")
      try body(tool, Browser(tool: tool))
    }
  }

  @Test("Opens from the disk, asks for nothing, and lists every actor beside the picture")
  func opens() throws {
    try withPage(of: "trois-vallees") { tool, browser in
      let listing = try tool.succeed("list", "actors", "--format", "json").objects()
      let ties = try tool.succeed("list", "ties", "--format", "json").objects()
      let visit = try browser.open(
        "n.html",
        running: """
          const set = document.documentElement.dataset;
          set.rows = document.querySelectorAll("#table tbody tr").length;
          document.getElementById("tab-ties").click();
          set.ties = document.querySelectorAll("#table tbody tr").length;
          set.marks = document.querySelectorAll("svg [data-actor]").length;
          """)
      #expect(visit.requests.isEmpty, "\(visit.requests)")
      #expect(visit.says(#"data-rows="\#(listing.count)""#))
      #expect(visit.says(#"data-ties="\#(ties.count)""#))
      #expect(visit.says(#"data-marks="\#(listing.count)""#))
    }
  }

  @Test("A page that did ask for something would be found out")
  func control() throws {
    try Tool.inFreshFolder { tool in
      try tool.write("<body><img src=\"http://example.invalid/x.png\"></body>", to: "c.html")
      let visit = try Browser(tool: tool).open("c.html")
      #expect(visit.requests == ["http://example.invalid/x.png"])
    }
  }

  @Test("Choosing an actor shows its neighbours, and a filter leaves out what it must")
  func chooses() throws {
    try withPage(of: "trois-vallees") { tool, browser in
      let show = try tool.succeed("show", "Ville de Noirval", "--format", "json").object()
      let neighbours = try #require(show["neighbours"] as? [[String: Any]])
      let run = try tool.succeed(
        "list", "ties", "--edition", "Rencontres des Trois Vallées 2024", "--format", "json")
      let later = try run.objects().count
      let visit = try browser.open(
        "n.html",
        running: """
          const set = document.documentElement.dataset;
          const search = document.getElementById("search");
          search.value = "VILLE DE NOIRVAL";
          search.dispatchEvent(new Event("input"));
          set.found = document.querySelectorAll("#table tbody tr").length;
          search.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
          set.lit = document.querySelectorAll("svg .node.on").length;
          set.card = document.querySelector("#card h2").textContent;
          set.list = document.querySelectorAll("#card > ul > li").length;
          document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
          set.closed = document.getElementById("card").hidden;
          const edition = document.getElementById("edition");
          edition.value = "Rencontres des Trois Vallées 2024";
          edition.dispatchEvent(new Event("change"));
          document.getElementById("tab-ties").click();
          set.later = document.querySelectorAll("#table tbody tr").length;
          const before = document.querySelector("svg").getAttribute("viewBox");
          document.getElementById("stage").dispatchEvent(new KeyboardEvent("keydown", { key: "+" }));
          set.zoomed = document.querySelector("svg").getAttribute("viewBox") !== before;
          """)
      #expect(visit.says(#"data-found="1""#))
      #expect(visit.says(#"data-card="Ville de Noirval""#))
      #expect(visit.says(#"data-list="\#(neighbours.count)""#))
      #expect(visit.says(#"data-lit="\#(neighbours.count + 1)""#))
      #expect(visit.says(#"data-closed="true""#))
      #expect(visit.says(#"data-later="\#(later)""#))
      #expect(visit.says(#"data-zoomed="true""#))
    }
  }

  @Test("Speaks the language asked for", arguments: ["fr", "nl"])
  func speaks(language: String) throws {
    try withPage(of: "semaine-2009", ["--lang", language]) { _, browser in
      let visit = try browser.open("n.html")
      #expect(visit.says(#"<html lang="\#(language)""#))
      let words = ["fr": "Chercher un acteur", "nl": "Zoek een actor"]
      #expect(visit.says(try #require(words[language])))
      #expect(!visit.says("Search an actor"))
    }
  }

  @Test("Names made to break out of the page or the picture are only text")
  func hostile() throws {
    let names = [
      #"</script><script>document.documentElement.dataset.broken=1;alert(1)</script>"#,
      #"<img src=x onerror="document.documentElement.dataset.broken=2">"#,
      #"" onload="document.documentElement.dataset.broken=3"#,
      #"javascript:alert(4)"#, #"\N \G \l "quoted" &amp; <b>bold</b>"#,
      #"{{constructor.constructor('alert(5)')()}}"#, "مركز الابتكار", "Équipe 👩‍🔬 & Cie",
      "<!--", "]]>", #"https://example.invalid/x.png"#, String(repeating: "é", count: 1000),
    ]
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "h.maillage")
      for name in names {
        try tool.succeed(
          "add", "actor", "--kind", name.count < 100 ? name : "company", "--place", name, "--note",
          name, "--", name)
      }
      for pair in zip(names, names.dropFirst()) {
        try tool.succeed(
          "record", "--kind", "visit", "--source", pair.1, "--note", pair.0, "--", pair.0, pair.1)
      }
      for picture in ["h.html", "h.svg"] { try tool.succeed("render", "-o", picture) }
      let svg = String(decoding: try tool.bytes("h.svg"), as: UTF8.self)
      try tool.write(
        "<!DOCTYPE html><html><meta charset=\"utf-8\"><body>\(svg)</body></html>", to: "svg.html")
      for page in ["h.html", "svg.html"] {
        let visit = try Browser(tool: tool).open(
          page,
          running: """
            for (const button of document.querySelectorAll("#table .name")) button.click();
            document.documentElement.dataset.titles =
              [...document.querySelectorAll("svg title")].map((t) => t.textContent).join("\\u0001");
            document.documentElement.dataset.scripts = document.scripts.length;
            document.documentElement.dataset.images = document.images.length;
            document.documentElement.dataset.done = 1;
            """)
        #expect(visit.says(#"data-done="1""#), "\(page)")
        #expect(!visit.says("data-broken"), "\(page)")
        #expect(visit.says(#"data-images="0""#), "\(page)")
        #expect(visit.says(#"data-scripts="\#(page == "h.html" ? 3 : 1)""#), "\(page)")
        #expect(visit.requests.isEmpty, "\(page): \(visit.requests)")
        // The titles are in an attribute, where markup is escaped.
        for name in names {
          let escaped = [("&", "&amp;"), ("\"", "&quot;"), ("<", "&lt;"), (">", "&gt;")]
            .reduce(name) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
          #expect(visit.says(escaped), "\(page): \(name.prefix(60))")
        }
      }
    }
  }
}
