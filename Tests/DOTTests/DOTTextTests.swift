// The DOT text of a drawing, and the values that its attributes accept.

import DOT
import Testing

@Suite("DOT text")
struct DOTTextTests {
  @Test("a small drawing prints as expected, names being synthetic")
  func smallDrawing() {
    var drawing = DOTDocument(
      title: "Week", attributes: [.label("Week of innovation"), .rankDirection(.right)],
      nodeDefaults: [.shape(.box), .style([.rounded, .filled])])
    let a = drawing.addNode(title: #"Délégation flamande "Voka" <b>&\N"#)
    let b = drawing.addNode(title: "Université de Liège", [.label("ULg"), .width(1.5)])
    drawing.addEdge(from: a, to: b, [.penWidth(2)])
    drawing.addCluster(title: "Visitors", of: [a], [.background(DOTColour(0xEEEEEE))])
    #expect(
      drawing.dotText == #"""
        graph "maillage" {
          graph [id="graph", fontname="Arial", label="Week of innovation", rankdir="LR"];
          node [fontname="Arial", shape="box", style="filled,rounded"];
          edge [fontname="Arial"];
          n0 [id="n0", label="Délégation flamande \"Voka\" &lt;b>&amp;\\N", tooltip="Délégation flamande \"Voka\" &lt;b>&amp;\\\\N"];
          n1 [id="n1", label="ULg", tooltip="Université de Liège", width="1.5"];
        subgraph cluster_0 {
          graph [id="c0", label="Visitors", tooltip="Visitors", bgcolor="#eeeeee"];
          n0;
        }
          n0 -- n1 [id="e0", tooltip="Délégation flamande \"Voka\" &lt;b>&amp;\\\\N — Université de Liège", penwidth="2"];
        }

        """#)
  }

  @Test("the last of two equal attributes holds")
  func lastHolds() {
    var drawing = DOTDocument(title: "")
    drawing.addNode(title: "x", [.fontSize(8), .label("y"), .fontSize(9)])
    #expect(drawing.dotText.contains(#"n0 [id="n0", label="y", tooltip="x", fontsize="9"]"#))
  }

  @Test(
    "numbers are plain decimals, moved into their range",
    arguments: [
      (0.1 + 0.2, "0.3"), (1e-9, "0.01"), (.infinity, "200"), (.nan, "0.01"), (1e300, "200"),
      (12.34567, "12.3457"), (3, "3"), (-5, "0.01"), (0.05, "0.05"), (1.005, "1.005"),
    ])
  func numbers(value: Double, text: String) {
    var drawing = DOTDocument(title: "")
    drawing.addNode(title: "x", [.width(value)])
    #expect(drawing.dotText.contains("width=\"\(text)\""))
  }

  @Test("positions may be negative, and say in which unit they are")
  func positions() {
    var drawing = DOTDocument(title: "")
    drawing.addNode(title: "x", [.position(DOTPoint(x: -0.25, y: 1e9), isPinned: true)])
    #expect(drawing.dotText.contains(#"pos="-0.25,10000000!""#))
    #expect(drawing.dotText.contains(#"inputscale="72""#))
  }

  @Test("clusters stand in their parents and inherit nothing but type")
  func clusters() {
    var drawing = DOTDocument(
      title: "", attributes: [.label("t"), .background(.white), .fontSize(9)])
    let node = drawing.addNode(title: "x")
    let outer = drawing.addCluster(title: "outer", of: [], [.style([.dashed])])
    drawing.addCluster(title: "inner", of: [node], in: outer)
    let text = drawing.dotText
    #expect(
      text.contains(
        #"""
        subgraph cluster_0 {
          graph [id="c0", label="outer", tooltip="outer", style="dashed", bgcolor=""];
        subgraph cluster_1 {
          graph [id="c1", label="inner", tooltip="inner", bgcolor="", style=""];
          n0;
        }
        }
        """#))
  }

  @Test("two thousand clusters in each other print without recursion")
  func deepClusters() {
    var drawing = DOTDocument(title: "")
    var parent: DOTCluster.ID?
    for _ in 0..<2_000 { parent = drawing.addCluster(title: "", of: [], in: parent) }
    let text = drawing.dotText
    #expect(text.utf8.count { $0 == UInt8(ascii: "{") } == 2_001)
    #expect(text.utf8.count { $0 == UInt8(ascii: "}") } == 2_001)
  }

  @Test("a table is markup whose words are escaped and whose sizes are bounded")
  func table() {
    var cell = DOTCell(lines: [DOTLine([DOTPiece(#"<b>"&\N"#, isBold: true)]), .plain("")])
    cell.columns = 1_000_000
    let table = DOTTable(rows: [[], [cell]])
    var drawing = DOTDocument(title: "")
    drawing.addNode(title: "legend", [.label(.table(table))])
    #expect(
      drawing.dotText.contains(
        #"<TR><TD COLSPAN="50" ALIGN="LEFT" BALIGN="LEFT"><B>&lt;b&gt;&quot;&amp;\\N</B><BR/>"#))
    #expect(drawing.dotText.contains(#"<TR><TD ALIGN="LEFT" BALIGN="LEFT"></TD></TR>"#))
  }
}

@Suite("Attribute values")
struct AttributeValueTests {
  @Test("control characters become their visible symbols")
  func controls() {
    #expect(DOTEscaping.label("a\u{7}b\tc\u{7F}\u{85}\u{FFFF}") == "a␇b␉c␡\u{FFFD}\u{FFFD}")
    #expect(DOTEscaping.label("a\r\nb\nc\rd") == #"a\nb\nc␍d"#)
    #expect(DOTEscaping.xml("a\n<\"&'>") == "a␊&lt;&quot;&amp;'&gt;")
    #expect(DOTEscaping.label("a\nb", alignment: .left) == #"a\lb\l"#)
  }

  @Test(
    "only http, https and mailto are links",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd",
      "//example.org", "http:", "http://", "http:///x", "mailto:nobody", "ftp://x.org", "",
      " javascript:http://x.org", "ht\ntp://x.org", "vbscript:x",
    ])
  func refusedLinks(text: String) {
    #expect(DOTLink(text) == nil)
  }

  @Test("links are encoded, so that they cannot leave their attribute")
  func encodedLinks() {
    #expect(
      DOTLink("HTTPS://example.org/é?a=1&b=\"><script>'\\N")?.address
        == "https://example.org/%C3%A9?a=1&b=%22%3E%3Cscript%3E%27%5CN")
    #expect(DOTLink(" http://x.org/ ")?.address == "http://x.org/")
    #expect(DOTLink("mailto:a@b.eu")?.address == "mailto:a@b.eu")
    #expect(DOTLink("http://x.org/" + String(repeating: "a", count: 5_000)) == nil)
  }

  @Test("colours are read and written in hexadecimal")
  func colours() {
    #expect(DOTColour(hexadecimal: "#4477AA") == DOTColour(0x4477AA))
    #expect(DOTColour(hexadecimal: "#eef")?.hexadecimal == "#eeeeff")
    #expect(DOTColour(hexadecimal: "#11223344")?.hexadecimal == "#11223344")
    #expect(DOTColour.black.withOpacity(0.5).hexadecimal == "#00000080")
    for bad in ["red", "#12", "#12345", "#ggg", "#1234567890", "", "#é00000"] {
      #expect(DOTColour(hexadecimal: bad) == nil, "\(bad)")
    }
  }
}
