// Nothing overlaps, nothing is cut off.

import Collaborations
import DOT
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing

@Suite struct RoomTests {
  /// A rectangle in the points of the network.
  private struct Rectangle {
    var left, bottom, right, top: Double

    init(left: Double, bottom: Double, right: Double, top: Double) {
      (self.left, self.bottom, self.right, self.top) = (left, bottom, right, top)
    }

    init(_ box: GraphvizLayout.Box) {
      self.init(left: box.lower.x, bottom: box.lower.y, right: box.upper.x, top: box.upper.y)
    }
  }

  /// Everything of a picture that may not overlap, as Graphviz has measured and placed it.
  private struct Measured {
    var names: [Rectangle] = []
    var symbols: [Rectangle] = []
    var surroundings: [Rectangle] = []
    var page: Rectangle

    init(_ figure: NetworkFigure) throws {
      let layout = try GraphvizRenderer().layout(figure.document, engine: .nop2)
      page = Rectangle(layout.bounds)
      for node in figure.document.nodes {
        switch node.role {
        case nil, .record, .community:
          // Graphviz's box of a triangle reaches below it, to where its name stands.
          let box = layout[node.id], isTriangle = node.attributes.contains(.shape(.triangle))
          let free = isTriangle ? box.height / 4 : 0
          symbols.append(
            Rectangle(
              left: box.lower.x, bottom: box.lower.y + free, right: box.upper.x, top: box.upper.y))
          if let name = layout.externalLabels[node.id.index] { names.append(Rectangle(name)) }
        case .legend, .caption: surroundings.append(Rectangle(layout[node.id]))
        case .ground: continue
        }
      }
    }

    /// The number of pairs that overlap by more than half a point.
    func overlaps(_ some: [Rectangle], _ others: [Rectangle]? = nil) -> Int {
      var count = 0
      for (place, one) in some.enumerated() {
        for other in others ?? Array(some[(place + 1)...]) {
          let x = min(one.right, other.right) - max(one.left, other.left)
          let y = min(one.top, other.top) - max(one.bottom, other.bottom)
          if x > 0.5, y > 0.5 { count += 1 }
        }
      }
      return count
    }

    func outside(_ boxes: [Rectangle]) -> Int {
      boxes.count {
        $0.left < page.left - 0.5 || $0.bottom < page.bottom - 0.5
          || $0.right > page.right + 0.5 || $0.top > page.top + 0.5
      }
    }
  }

  private func check(_ figure: NetworkFigure, names: Int, _ what: Comment) throws {
    let measured = try Measured(figure)
    #expect(measured.names.count == names, what)
    #expect(measured.overlaps(measured.names) == 0, what)
    #expect(measured.overlaps(measured.names, measured.symbols) == 0, what)
    #expect(measured.overlaps(measured.symbols) == 0, what)
    #expect(measured.overlaps(measured.surroundings) == 0, what)
    #expect(measured.overlaps(measured.surroundings, measured.names + measured.symbols) == 0, what)
    #expect(
      measured.outside(measured.names + measured.symbols + measured.surroundings) == 0, what)
  }

  @Test(
    "No name overlaps or leaves the page, for 20 networks of 10 to 150 actors", arguments: 1...20)
  func namesKeepApart(seed: Int) throws {
    let actors = 10 + (seed - 1) * 140 / 19
    let network = try longNamedNetwork(
      seed: UInt64(seed), actors: actors, collaborations: actors / 2 + (seed % 4) * actors / 3)
    try check(try figure(of: network), names: actors, "seed \(seed), \(actors) actors")
  }

  @Test("Every layout keeps names apart", arguments: FigureLayout.allCases.filter { $0 != .map })
  func everyLayout(layout: FigureLayout) throws {
    let network = try longNamedNetwork(seed: 77, actors: 40, collaborations: 36)
    var options = FigureOptions()
    options.layout = layout
    try check(try figure(of: network, options), names: 40, "\(layout), seed 77")
  }

  @Test(
    "Among few actors long names are written in full, on a circle too", arguments: 1...6,
    [FigureLayout.neato, .circle])
  func fewActors(seed: Int, layout: FigureLayout) throws {
    let actors = 5 * seed
    let network = try longNamedNetwork(
      seed: UInt64(seed), actors: actors, collaborations: actors)
    var options = FigureOptions()
    options.layout = layout
    let picture = try figure(of: network, options)
    try check(picture, names: actors, "\(layout), seed \(seed)")
    let drawn = String(decoding: try svg(of: picture), as: UTF8.self)
    #expect(!drawn.contains("…</text>"), "\(layout), seed \(seed)")
  }

  @Test("Above 150 actors only the first names are written, and they keep apart")
  func crowded() throws {
    let network = try longNamedNetwork(seed: 5, actors: 300, collaborations: 320)
    let picture = try figure(of: network)
    try check(picture, names: NetworkFigure.chosenNames, "seed 5")
    #expect(picture.layout == .sfdp)
    #expect(picture.document.texts(.legend).contains { $0.contains("60") })
  }

  @Test("A title, a kind and a source of many wide letters stay on the page")
  func longWords() throws {
    var network = try smallNetwork(["Un", "Deux"], ties: [(0, 1)])
    var draft = ActorDraft(
      id: "wide", name: String(repeating: "大学研究所", count: 40),
      kind: String(repeating: "Wörtchenüberall", count: 60))
    draft.country = "FR"
    network.actors.append(try Actor(draft))
    network.sort()
    var options = FigureOptions()
    options.title = String(repeating: "MAILLAGE 大学 ", count: 60)
    options.source = String(repeating: "réseau", count: 100) + ".maillage"
    try check(try figure(of: network, options), names: 3, "wide letters")
  }
}
