// What may stand in a published SVG, and nothing else.

import DOT
import Foundation
@testable import Graphviz
import Testing

@Suite("Published SVG")
struct PublicationTests {
  @Test(
    "what is not on the list is refused",
    arguments: [
      "<script>alert(1)</script>", "<g onload=\"alert(1)\"></g>", "<image xlink:href=\"x\"/>",
      "<a xlink:href=\"javascript:alert(1)\"></a>", "<a xlink:href=\"file:///etc/passwd\"></a>",
      "<g style=\"fill:red\"></g>", "<path fill=\"url(http://x.org/#a)\"/>", "<style></style>",
      "<foreignObject/>", "<use xlink:href=\"#x\"/>", "<?xml-stylesheet href=\"x\"?>", "<g>",
      "</g>", "<g id=\"a\" id=\"b\"/>", "<!ENTITY x \"y\">", "<![CDATA[<script>]]>", "<g",
      "<g id=\"", "<g id", "<!--", "<text font-family=\"x\"/>", "<animate attributeName=\"x\"/>",
      "<G/>", "<svg:script/>", "<g id='x'/>", "<",
    ])
  func refused(part: String) {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">" + part + "</svg>"
    #expect(throws: GraphvizError.self) {
      try SVGPublication.publish(Array(svg.utf8), of: DOTDocument(title: "t"))
    }
  }

  @Test("fonts are drawn as they were measured")
  func fonts() throws {
    var drawing = DOTDocument(title: "t")
    for font in DOTFont.allCases { drawing.addNode(title: font.rawValue, [.font(font)]) }
    drawing.addNode(
      title: "bold in bold",
      [
        .font(.sansBold),
        .label(.table(DOTTable(rows: [[DOTCell(lines: [.bold("x")])]]))),
      ])
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    #expect(SVGReading(svg) != nil)
    let text = String(decoding: svg, as: UTF8.self)
    #expect(text.contains("font-family=\"Arial,Liberation Sans,Helvetica,sans-serif\""))
    #expect(text.contains("font-weight=\"bold\"") && text.contains("font-style=\"italic\""))
  }

  @Test("outlines are drawn under everything else, at their places")
  func scenery() throws {
    var drawing = DOTDocument(title: "t")
    let ring = [DOTPoint(x: 10, y: 10), DOTPoint(x: 90, y: 10), DOTPoint(x: 50, y: 80.5)]
    drawing.attributes = [
      .scenery([
        DOTOutline(points: ring, fill: DOTColour(0xFFEEDD), line: .black, width: 0.5),
        DOTOutline(
          points: [DOTPoint(x: 0, y: 0), DOTPoint(x: 100, y: 100)],
          line: DOTColour(red: 255, green: 0, blue: 0, opacity: 128), width: .nan),
        DOTOutline(points: [ring[0]], line: .black),
      ])
    ]
    for (name, corner) in [("a", 0.0), ("b", 100)] {
      drawing.addNode(
        title: name, [.position(DOTPoint(x: corner, y: corner), isPinned: true)])
    }
    let svg = try GraphvizRenderer().render(drawing, engine: .nop2, format: .svg)
    let text = String(decoding: svg, as: UTF8.self)
    #expect(text.contains("<polygon fill=\"#ffeedd\" stroke=\"#000000\""))
    let line = try #require(text.range("<polyline"))
    #expect(line < (text.range("class=\"node\"") ?? 0))
    var limits = GraphvizLimits()
    limits.outlinePoints = 3
    #expect(throws: GraphvizError.self) {
      try GraphvizRenderer(limits: limits).render(drawing, engine: .nop2, format: .svg)
    }
  }

  @Test("a part with a timeline is animated by numbers alone; other formats stand still")
  func timeline() throws {
    var drawing = DOTDocument(title: "t")
    let node = drawing.addNode(
      title: "a", [.timeline(DOTTimeline(opacities: [0, .nan, 2, 0.25], secondsPerFrame: 1.5))])
    drawing.addEdge(from: node, to: drawing.addNode(title: "b"))
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    #expect(SVGReading(svg) != nil)
    let text = String(decoding: svg, as: UTF8.self)
    let animation =
      "<title>a</title>\n<animate attributeName=\"opacity\" calcMode=\"discrete\" "
      + "values=\"0;0;1;0.25\" keyTimes=\"0;0.25;0.5;0.75\" dur=\"6s\" "
      + "repeatCount=\"indefinite\"/>"
    #expect(text.contains(animation))
    #expect(text.contains("<g id=\"n0\" class=\"node\" opacity=\"0.25\">"))
    #expect(text.split(separator: "\n").count(where: { $0.contains("<animate") }) == 1)
    #expect(!drawing.dotText.contains("0.25"))
  }

  @Test("straight lines and opacities are said shortly; thousands of edges have no titles")
  func shortening() throws {
    var drawing = DOTDocument(
      title: "t", attributes: [.splines(.line), .drawingOrder(.edgesFirst)])
    let ids = (0..<80).map { number in
      drawing.addNode(
        title: "node \(number)",
        [
          .position(
            DOTPoint(x: Double(number * 37 % 80) * 40, y: Double(number) * 30), isPinned: true)
        ])
    }
    for (place, id) in ids.enumerated() {
      for other in ids[(place + 1)...] {
        drawing.addEdge(
          from: id, to: other, [.colour(DOTColour(red: 1, green: 2, blue: 3, opacity: 102))])
      }
    }
    let text = String(
      decoding: try GraphvizRenderer().render(drawing, engine: .nop2, format: .svg), as: UTF8.self)
    #expect(drawing.edges.count > 2000)
    #expect(text.components(separatedBy: "<path id=\"e").count - 1 == drawing.edges.count)
    #expect(text.components(separatedBy: "<title>").count - 1 == ids.count + 1)
    #expect(!text.contains("0.400000") && text.contains("stroke-opacity=\"0.4\""))
    let curves = text.components(separatedBy: "C").count - 1
    #expect(curves < drawing.edges.count / 100, "\(curves) curves")
    #expect(text.utf8.count < drawing.edges.count * 60)
    // All look alike, so their look is said once, around them.
    #expect(text.components(separatedBy: "stroke-opacity").count - 1 == 1)
    #expect(
      text.contains(
        "<g class=\"edges\" fill=\"none\" stroke=\"#010203\" stroke-opacity=\"0.4\">\n<path id=\"e0\""
      ))
    #expect(SVGReading(Array(text.utf8)) != nil)
  }

  @Test("edges of several looks are gathered by their look, in their order; others are left alone")
  func gathering() {
    func edge(_ id: Int, _ look: String, _ data: String) -> String {
      "<g id=\"e\(id)\" class=\"edge\">\n<path \(look) d=\"\(data)\"/>\n</g>\n"
    }
    let arrow =
      "<g id=\"e4\" class=\"edge\">\n<path fill=\"none\" stroke=\"red\" stroke-dasharray=\"1,5\" "
      + "d=\"M1,2L3,4\"/>\n<polygon fill=\"red\" stroke=\"red\" points=\"3.04,4 5,6.05 7,8 3.04,4\"/>\n</g>\n"
    let bent =
      "<g id=\"e5\" class=\"edge\">\n<path fill=\"none\" stroke=\"red\" d=\"M1,2C3,4 5,6 7.77,8\"/>\n"
      + "<polygon fill=\"red\" stroke=\"red\" points=\"8,8 9,9 8,10 8,8\"/>\n</g>\n"
    let left =
      "<g id=\"e3\" class=\"edge\">\n<title>x</title>\n<path fill=\"none\" d=\"M1.25,2\"/>\n</g>\n"
    let given =
      "<svg>\n" + edge(1, "fill=\"none\"", "M9.95,1C2,3 4.04,5 6,7")
      + edge(2, "fill=\"red\"", "M1,2L3,4") + edge(0, "fill=\"none\"", "M-0.96,12.34L5.06,-7")
      + arrow + bent + left + "</svg>\n"
    let wanted =
      "<svg>\n<g class=\"edges\" fill=\"none\">\n<path id=\"e0\" d=\"M-1,12.3l6.1-19.3\"/>\n"
      + "<path id=\"e1\" d=\"M10,1C2,3 4,5 6,7\"/>\n</g>\n<g class=\"edges\" fill=\"red\">\n"
      + "<path id=\"e2\" d=\"M1,2l2,2\"/>\n</g>\n"
      + "<g class=\"edges\" fill=\"red\" stroke=\"red\" stroke-dasharray=\"1,5\">\n<path id=\"e4\" "
      + "d=\"M1,2l2,2m0,0 2,2.1 2,1.9z\"/>\n</g>\n"
      + "<g class=\"edges\" fill=\"red\" stroke=\"red\">\n<g id=\"e5\"><path fill=\"none\" "
      + "d=\"M1,2C3,4 5,6 7.8,8\"/><path d=\"M8,8L9,9 8,10Z\"/></g>\n</g>\n" + left + "</svg>\n"
    #expect(String(decoding: SVGGathering.gathered(Array(given.utf8)), as: UTF8.self) == wanted)
    for end in 0...given.utf8.count {
      // Cut anywhere, nothing is lost but digits, and nothing traps.
      _ = SVGGathering.gathered(Array(given.utf8.prefix(end)))
    }
  }
}

extension String {
  /// The number of bytes before the first place where `text` stands.
  fileprivate func range(_ text: String) -> Int? {
    let (all, part) = (Array(utf8), Array(text.utf8))
    guard all.count >= part.count else { return nil }
    return (0...(all.count - part.count)).first { all[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
