// What is refused, with which sentence, and that the next picture succeeds.

import DOT
import Graphviz
import Testing

@Suite("Refusals")
struct RefusalTests {
  @Test("a label of 51 lines or of 17 kB is refused by name; one of 2 kB is drawn")
  func labels() throws {
    let lines = String(repeating: "x\n", count: 50)
    expect(.labelTooLong, saying: "“Tudor” has 51 lines") {
      $0.addNode(title: "Tudor", [.label(.text(lines))])
    }
    expect(.labelTooLong, saying: "17,000 bytes") {
      $0.addNode(title: String(repeating: "é", count: 8_500))
    }
    var drawing = DOTDocument(title: "t")
    let long = String(repeating: "ça ", count: 512)
    drawing.addNode(title: long)
    let svg = try GraphvizRenderer().render(drawing, engine: .dot, format: .svg)
    #expect(SVGReading(svg)?.titles["n0"] == long)
  }

  @Test("more nodes than a layout can do are refused, and nothing is tried")
  func tooLarge() {
    expect(.tooLarge, saying: "“dot” draws at most 3,000 nodes, and there are 3,001") {
      for _ in 0...3_000 { $0.addNode(title: "x") }
    }
  }

  @Test("nop2 wants every position")
  func positions() {
    expect(.positionMissing, saying: "“b” has none", engine: .nop2) {
      $0.addNode(title: "a", [.position(DOTPoint(x: 0, y: 0), isPinned: true)])
      $0.addNode(title: "b")
    }
  }

  @Test("clusters nested more than 50 deep and tables of 3,000 cells are refused")
  func nesting() {
    expect(.tooLarge, saying: "levels of clusters") {
      var parent: DOTCluster.ID?
      for _ in 0..<51 { parent = $0.addCluster(title: "", of: [], in: parent) }
    }
    expect(.labelTooLong, saying: "3,000 cells") {
      $0.addNode(
        title: "legend",
        [.label(.table(DOTTable(rows: Array(repeating: [DOTCell()], count: 3_000))))])
    }
  }

  @Test("a bitmap of gigabytes is refused, and the SVG of the same drawing is not")
  func bitmaps() throws {
    var drawing = DOTDocument(title: "t")
    drawing.addNode(title: "wide", [.width(200), .height(200)])
    let error = #expect(throws: GraphvizError.self) {
      try GraphvizRenderer().render(drawing, engine: .dot, format: .png, resolution: 300)
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.description.contains("million pixels") == true)
    #expect(try !GraphvizRenderer().render(drawing, engine: .dot, format: .svg).isEmpty)
  }

  @Test("values that crash Graphviz when they are larger are kept in their range")
  func boundedValues() throws {
    var drawing = DOTDocument(title: "t", attributes: [.separation(.infinity), .pad(1e99)])
    let a = drawing.addNode(title: "a", [.peripheries(.max), .fontSize(1e30)])
    let b = drawing.addNode(title: "b", [.width(-1), .penWidth(.nan)])
    drawing.addEdge(from: a, to: b, [.minimumRanks(.max), .weight(.min), .length(1e300)])
    for engine in GraphvizEngine.allCases where !engine.needsPositions {
      #expect(try !GraphvizRenderer().render(drawing, engine: engine, format: .svg).isEmpty)
    }
  }

  /// Expects that the drawing made by `build` is refused, and that the next one succeeds.
  private func expect(
    _ code: GraphvizError.Code, saying words: String, engine: GraphvizEngine = .dot,
    sourceLocation: SourceLocation = #_sourceLocation, build: (inout DOTDocument) -> Void
  ) {
    var drawing = DOTDocument(title: "refused")
    build(&drawing)
    let error = #expect(throws: GraphvizError.self, sourceLocation: sourceLocation) {
      try GraphvizRenderer().render(drawing, engine: engine, format: .svg)
    }
    #expect(error?.code == code, sourceLocation: sourceLocation)
    #expect(
      error?.description.contains(words) == true, "\(String(describing: error))",
      sourceLocation: sourceLocation)
    #expect(throws: Never.self, sourceLocation: sourceLocation) {
      try GraphvizRenderer().render(smallDrawing(), engine: .dot, format: .svg)
    }
  }
}
