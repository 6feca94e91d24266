// What may stand in a published SVG, and nothing else.

import DOT
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
}
