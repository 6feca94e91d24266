// Pictures: every layout in every format, the same each time, and the same as the `dot` command.

import DOT
import Foundation
import Graphviz
import Testing

@Suite("Rendering")
struct RenderingTests {
  @Test(
    "every layout renders every format, twice the same", arguments: GraphvizEngine.allCases,
    GraphvizFormat.allCases)
  func everything(engine: GraphvizEngine, format: GraphvizFormat) throws {
    let drawing = engine.needsPositions ? try pinned(smallDrawing()) : smallDrawing()
    let renderer = GraphvizRenderer()
    let first = try renderer.render(drawing, engine: engine, format: format)
    let second = try renderer.render(drawing, engine: engine, format: format)
    let areEqual = first == second
    #expect(areEqual)
    let beginning: [UInt8] =
      switch format {
      case .svg: Array("<?xml".utf8)
      case .png: [0x89, 0x50, 0x4E, 0x47]
      case .pdf: Array("%PDF-".utf8)
      case .json: Array("{".utf8)
      case .plain: Array("graph ".utf8)
      }
    #expect(first.starts(with: beginning))
    #expect(first.count > 500)
  }

  @Test("twenty renderings are equal, whatever was rendered between them")
  func determinism() throws {
    let renderer = GraphvizRenderer()
    let drawing = randomDrawing(nodes: 30, seed: 7)
    for engine in GraphvizEngine.allCases where !engine.needsPositions {
      let first = try renderer.render(drawing, engine: engine, format: .svg)
      for round in 1..<20 {
        _ = try renderer.render(
          randomDrawing(nodes: 5 + round, seed: UInt64(round)), engine: .fdp, format: .svg)
        let again = try renderer.render(drawing, engine: engine, format: .svg)
        let areEqual = again == first
        #expect(areEqual, "\(engine), round \(round)")
      }
    }
  }

  @Test("two threads that render at the same time get the same pictures as one")
  func twoThreads() async throws {
    let drawings = (0..<4).map { randomDrawing(nodes: 20, seed: UInt64($0)) }
    let engines: [GraphvizEngine] = [.dot, .neato, .fdp, .sfdp]
    let expected = try zip(drawings, engines).map {
      try GraphvizRenderer().render($0, engine: $1, format: .svg)
    }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<2 {
        group.addTask {
          try await onThread {
            for round in 0..<40 {
              let k = round % 4
              let svg = try GraphvizRenderer().render(
                drawings[k], engine: engines[k], format: .svg)
              guard svg == expected[k] else { return false }
            }
            return true
          }
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }

  @Test("accents stand in the SVG as they were typed, and titles name both ends of an edge")
  func titles() throws {
    let svg = try GraphvizRenderer().render(smallDrawing(), engine: .neato, format: .svg)
    let reading = try #require(SVGReading(svg))
    #expect(reading.titles["graph"] == "Semaine de l'Innovation 2009")
    #expect(reading.texts["n4"] == ["Œuvre belge — Zuid-Nederland"])
    #expect(reading.titles["e0"] == "CREST Lens — Université de Valenciennes")
    #expect(reading.titles["e5"] == "1 visit")
    #expect(reading.texts["n6"] == ["Kind & size", "CREST"])
    let text = String(decoding: svg, as: UTF8.self)
    #expect(!text.contains("<!") && !text.contains("DOCTYPE"))
  }

  @Test("positions come back as values, and nop2 draws them where they are")
  func positions() throws {
    let renderer = GraphvizRenderer()
    let drawing = smallDrawing()
    let layout = try renderer.layout(drawing, engine: .neato)
    #expect(layout.nodes.count == 7 && layout.clusters.count == 1)
    #expect(layout.bounds.width > 100)
    for box in layout.nodes {
      #expect(box.lower.x >= layout.bounds.lower.x - 1 && box.upper.x <= layout.bounds.upper.x + 1)
      #expect(box.width > 10 && box.height > 10)
    }
    for (a, first) in layout.nodes.enumerated() {
      for second in layout.nodes[(a + 1)...] { #expect(!first.overlaps(second)) }
    }
    let again = try renderer.layout(pinned(drawing), engine: .nop2)
    let dx = again.nodes[0].centre.x - layout.nodes[0].centre.x
    let dy = again.nodes[0].centre.y - layout.nodes[0].centre.y
    for (before, after) in zip(layout.nodes, again.nodes) {
      #expect(abs(after.centre.x - before.centre.x - dx) < 0.01)
      #expect(abs(after.centre.y - before.centre.y - dy) < 0.01)
    }
  }

  @Test("neato keeps pinned positions, which are in points")
  func pinnedNeato() throws {
    var drawing = DOTDocument(title: "t")
    drawing.addNode(title: "a", [.position(DOTPoint(x: 0, y: 0), isPinned: true)])
    drawing.addNode(title: "b", [.position(DOTPoint(x: 300, y: 100), isPinned: true)])
    let layout = try GraphvizRenderer().layout(drawing, engine: .neato)
    #expect(abs(layout.nodes[1].centre.x - layout.nodes[0].centre.x - 300) < 0.01)
    #expect(abs(layout.nodes[1].centre.y - layout.nodes[0].centre.y - 100) < 0.01)
  }

  @Test("the resolution of a bitmap is obeyed")
  func resolution() throws {
    func width(_ resolution: Double) throws -> Int {
      let png = try GraphvizRenderer().render(
        smallDrawing(), engine: .dot, format: .png, resolution: resolution)
      return png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let ratio = Double(try width(300)) / Double(try width(100))
    #expect(abs(ratio - 3) < 0.05)
  }

  @Test("an empty drawing and one node without words are drawn")
  func degenerate() throws {
    for engine in GraphvizEngine.allCases where !engine.needsPositions {
      for format in [GraphvizFormat.svg, .png, .pdf] {
        let empty = try GraphvizRenderer().render(
          DOTDocument(title: ""), engine: engine, format: format)
        #expect(!empty.isEmpty, "\(engine) \(format)")
        var single = DOTDocument(title: "")
        let node = single.addNode(title: "")
        single.addEdge(from: node, to: node)
        let loop = try GraphvizRenderer().render(single, engine: engine, format: format)
        #expect(!loop.isEmpty, "\(engine) \(format)")
      }
    }
  }

  @Test("the dot command draws the DOT text as we draw the values")
  func dotCommand() throws {
    guard let dot = dotCommandPath() else {
      print("skipped: the dot command is not installed (package graphviz)")
      return
    }
    for engine in GraphvizEngine.allCases where !engine.needsPositions {
      for drawing in [smallDrawing(), randomDrawing(nodes: 25, seed: 3)] {
        let ours = try GraphvizRenderer().render(drawing, engine: engine, format: .plain)
        let theirs = try run(dot, ["-K\(engine.rawValue)", "-Tplain"], input: drawing.dotText)
        // fdp looks at addresses, which no two programs have in common.
        let areEqual = engine == .fdp || ours == Array(theirs.utf8)
        #expect(areEqual, "\(engine)")
        let svg = try GraphvizRenderer().render(drawing, engine: engine, format: .svg)
        let svgOfDot = try run(dot, ["-K\(engine.rawValue)", "-Tsvg"], input: drawing.dotText)
        let mine = try #require(SVGReading(svg))
        let other = try #require(SVGReading(Array(svgOfDot.utf8)))
        #expect(mine.texts == other.texts, "\(engine)")
        // What the command shows on hovering is the title of a published part.
        for (part, tooltip) in other.tooltips {
          #expect((mine.tooltips[part] ?? mine.titles[part]) == tooltip, "\(engine)")
        }
        #expect(Set(mine.titles.keys) == Set(other.titles.keys), "\(engine)")
      }
    }
  }
}

extension RenderingTests {
  @Test("texts measured by their letters are as wide as Pango says, whatever the font")
  func letters() throws {
    let texts = [
      "Chambre de Commerce et d’Industrie", "’s-Hertogenbosch « AVATAR » To", "Łódź, Αθήνα, Москва",
      "1\u{202F}234 €", "上海 Ltd", "مركز", "🚀 x",
    ]
    for font in DOTFont.allCases {
      var drawing = DOTDocument(title: "t")
      for text in texts {
        drawing.addNode(
          title: text,
          [
            .label(.text(text)), .shape(.plain), .margin(horizontal: 0, vertical: 0), .font(font),
            .fontSize(64), .width(0.01), .height(0.01),
          ])
      }
      var even = GraphvizRenderer()
      even.measuresTextEvenly = true
      let ours = try even.layout(drawing, engine: .neato).nodes
      let pango = try GraphvizRenderer().layout(drawing, engine: .neato).nodes
      for (text, (one, other)) in zip(texts, zip(ours, pango)) {
        #expect(abs(one.width - other.width) <= 0.025 * other.width + 2, "\(font): \(text)")
        #expect(abs(one.height - other.height) <= 1, "\(font): \(text)")
      }
    }
  }
}

/// The same drawing with each node where neato puts it.
private func pinned(_ drawing: DOTDocument) throws -> DOTDocument {
  let layout = try GraphvizRenderer().layout(drawing, engine: .neato)
  var pinned = drawing
  for node in drawing.nodes {
    pinned.setAttributes(
      node.attributes + [.position(layout[node.id].centre, isPinned: true)], of: node.id)
  }
  return pinned
}

/// A connected drawing of `count` nodes with about two edges a node.
func randomDrawing(nodes count: Int, seed: UInt64) -> DOTDocument {
  var random = SplitMix(seed: seed)
  var drawing = DOTDocument(title: "Random \(seed)", attributes: [.overlap(.prism)])
  let nodes = (0..<count).map { drawing.addNode(title: "Actrice n° \($0)") }
  for index in 1..<max(count, 2) where index < count {
    for _ in 0..<2 {
      drawing.addEdge(from: nodes[index], to: nodes[Int.random(in: 0..<index, using: &random)])
    }
  }
  return drawing
}

/// Runs `body` on a thread of its own, off the cooperative pool.
private func onThread<T: Sendable>(
  _ body: @escaping @Sendable () throws -> T
) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
