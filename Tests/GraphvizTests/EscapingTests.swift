// Hostile texts, read back from the SVG.

import DOT
import Graphviz
import Testing

/// Texts that Graphviz, XML or DOT would each read in their own way.
private let gallery: [String] = [
  #"Délégation flamande "Voka" <b>&\N"#, #"\N"#, #"\G \E \T \H \L"#, #"a\nb\lc\rd"#, #"\"#,
  #"\\"#, #"ends with \"#, #"ends with \\"#, #"\x \{ \}"#, #"""#, #"\""#, #"a"b"#, "'", "&",
  "&amp;", "&eacute;", "&lt;b&gt;", "&#65;", "&unknown;", "&;", "&#xZZ;", "<", ">", "<b>x</b>",
  "<TABLE><TR><TD>x</TD></TR></TABLE>", "<<b>>", "]]>", "<!--", "-->", "<script>alert(1)</script>",
  "javascript:alert(1)", "]; n0 -> n1 [label=x", "//comment", "/* comment", "# hash", "{a|b|<c>}",
  "é", "e\u{301}", "ĳ œ « » — ’ …", "中文字", "עברית", "العربية", "👩‍🔬🇧🇪", "𝔐",
  "\u{202E}txet", "\u{200B}zero", "%n %d %s", "$HOME `id`", "a+b", "-", "--", "->", "null",
  "node", "cluster_0", "\u{10FFFF}", "ﬀ", "a;b", "\u{AD}soft",
]

@Suite("Escaping")
struct EscapingTests {
  @Test("a gallery of hostile texts comes out of labels, titles and tooltips as typed")
  func galleryInLabels() throws {
    var drawing = DOTDocument(title: gallery[0])
    for text in gallery {
      drawing.addNode(title: text, [.label(.text(text)), .tooltip(text)])
    }
    for text in gallery { drawing.addNode(title: "tooltip of title \(text)") }
    let svg = try GraphvizRenderer().render(drawing, engine: .sfdp, format: .svg)
    let reading = try #require(SVGReading(svg), "the SVG is well-formed")
    #expect(reading.titles["graph"] == gallery[0])
    for (index, text) in gallery.enumerated() {
      #expect(reading.texts["n\(index)"].map(joined) == text, "label")
      #expect(reading.titles["n\(index)"] == text, "title")
      #expect(reading.tooltips["n\(index)"].map(plain) == text, "tooltip")
    }
  }

  @Test("the gallery comes out of tables, cluster labels, edge labels and external labels")
  func galleryElsewhere() throws {
    for text in gallery {
      var drawing = DOTDocument(title: text, attributes: [.label(.text(text))])
      let a = drawing.addNode(
        title: "a", [.label(.table(DOTTable(rows: [[DOTCell(lines: [.plain(text)])]])))])
      let b = drawing.addNode(title: "b", [.externalLabel(.text(text)), .label(.none)])
      drawing.addEdge(
        from: a, to: b, title: text,
        [.label(.text(text)), .headLabel(.text(text)), .tailLabel(.text(text))])
      drawing.addCluster(title: text, of: [a])
      let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
      let reading = try #require(SVGReading(svg), "well-formed with \(text)")
      #expect(reading.texts["n0"].map(joined) == text, "table")
      #expect(reading.texts["n1"].map(joined) == text, "external label")
      #expect(reading.texts["c0"].map(joined) == text, "cluster")
      #expect(reading.texts["graph"].map(joined) == text, "drawing")
      #expect(reading.texts["e0"]?.map(plain) == [text, text, text], "edge")
      #expect(reading.titles["e0"] == text && reading.titles["c0"] == text)
    }
  }

  @Test("every control character is shown by a symbol, everywhere")
  func controlCharacters() throws {
    let controls = String(
      String.UnicodeScalarView(
        (0..<0xA0).compactMap { UnicodeScalar(UInt32($0)) }
          .filter { ($0.value < 0x20 && $0 != "\n") || $0.value >= 0x7F }))
    let shown = String(
      String.UnicodeScalarView(
        controls.unicodeScalars.compactMap {
          $0.value < 0x20
            ? UnicodeScalar(0x2400 + $0.value) : $0.value == 0x7F ? "\u{2421}" : "\u{FFFD}"
        }))
    var drawing = DOTDocument(title: controls)
    drawing.addNode(title: controls, [.tooltip(controls)])
    drawing.addNode(
      title: "b", [.label(.table(DOTTable(rows: [[DOTCell(lines: [.plain(controls)])]])))])
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    let reading = try #require(SVGReading(svg))
    #expect(reading.titles["n0"] == shown)
    #expect(reading.titles["graph"] == shown)
    #expect(reading.texts["n0"] == [shown])
    #expect(reading.texts["n1"] == [shown])
    #expect(reading.tooltips["n0"] == shown)
  }

  @Test("a title is one line, however its label is wrapped")
  func wrappedLabel() throws {
    var drawing = DOTDocument(title: "t")
    drawing.addNode(
      title: "Technische Universiteit Delft", [.label("Technische\nUniversiteit\nDelft")])
    drawing.addNode(title: "a\nb")
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    let reading = try #require(SVGReading(svg))
    #expect(reading.texts["n0"] == ["Technische", "Universiteit", "Delft"])
    #expect(reading.titles["n0"] == "Technische Universiteit Delft")
    #expect(reading.titles["n1"] == "a␊b")
  }

  @Test("random texts of awkward characters come out as typed", arguments: 1...20)
  func randomTexts(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let alphabet = Array(#"\\\\&&<>"'nNlrGETH;#{}|[]-/*é中😀 ab"#)
    var drawing = DOTDocument(title: "t")
    var texts: [String] = []
    for _ in 0..<100 {
      let length = Int.random(in: 1...12, using: &random)
      var text = ""
      for _ in 0..<length { text.append(alphabet.randomElement(using: &random) ?? "x") }
      texts.append(text)
      drawing.addNode(title: text, [.tooltip(text)])
    }
    let svg = try GraphvizRenderer().render(drawing, engine: .osage, format: .svg)
    let reading = try #require(SVGReading(svg), "seed \(seed)")
    for (index, text) in texts.enumerated() {
      #expect(reading.texts["n\(index)"].map(joined) == text, "seed \(seed), node \(index)")
      #expect(reading.tooltips["n\(index)"].map(plain) == text, "seed \(seed), node \(index)")
      #expect(reading.titles["n\(index)"] == text, "seed \(seed), node \(index)")
    }
  }

  @Test("a plain text that looks like the markup of a table stays text beside that table")
  func textLikeMarkup() throws {
    var drawing = DOTDocument(title: "t")
    let table = DOTTable(rows: [[DOTCell(lines: [.plain("x")])]])
    let text =
      #"<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2"><TR>"#
      + #"<TD ALIGN="LEFT" BALIGN="LEFT">x</TD></TR></TABLE>"#
    drawing.addNode(title: "1", [.label(.table(table))])
    drawing.addNode(title: "2", [.label(.text(text))])
    drawing.addNode(title: "3", [.label(.table(table))])
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    let reading = try #require(SVGReading(svg))
    #expect(reading.texts["n0"] == ["x"] && reading.texts["n2"] == ["x"])
    #expect(reading.texts["n1"].map(joined) == text)
  }

  @Test("links come out as they were built")
  func links() throws {
    var drawing = DOTDocument(title: "t")
    let link = try #require(DOTLink("https://example.org/?a=1&b=\"<é>&amp;"))
    drawing.addNode(title: "x", [.link(link)])
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    let reading = try #require(SVGReading(svg))
    #expect(reading.links["n0"] == link.address)
  }
}

/// Graphviz writes the second of two spaces as a no-break space.
private func plain(_ text: String) -> String {
  String(
    String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
}

private func joined(_ lines: [String]) -> String { plain(lines.joined(separator: "\n")) }
