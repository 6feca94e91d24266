// Many drawings, several at a time.

import DOT
import Graphviz
import Testing

@Suite("Batches")
struct BatchTests {
  @Test("drawings rendered at the same time have the bytes that they have one after the other")
  func sameBytes() throws {
    let drawings = (0..<14).map { randomDrawing(nodes: 5 + $0, seed: UInt64($0)) }
    let renderer = GraphvizRenderer(worker: try GraphvizWorker())
    let wanted = try drawings.map { try renderer.render($0, engine: .neato, format: .svg) }
    for processes in [nil, 1, 3, 100] {
      let given = try renderer.render(
        drawings, engine: .neato, format: .svg, processes: processes)
      let areEqual = given == wanted
      #expect(areEqual, "\(processes ?? 0) processes")
    }
    let inside = try GraphvizRenderer().render(drawings, engine: .neato, format: .svg)
    let areEqual = inside == wanted
    #expect(areEqual)
    #expect(try renderer.render([], engine: .neato, format: .svg).isEmpty)
  }

  @Test("the error is that of the first drawing that cannot be rendered")
  func failure() throws {
    let renderer = GraphvizRenderer(worker: try GraphvizWorker())
    var drawings = (0..<9).map { randomDrawing(nodes: 4, seed: UInt64($0)) }
    // Without positions, nop2 cannot draw them; the sentence names the node.
    for place in [4, 6] {
      drawings[place] = DOTDocument(title: "bad")
      drawings[place].addNode(title: "the bad one of \(place)")
    }
    for place in drawings.indices where place != 4 && place != 6 {
      var drawing = DOTDocument(title: "good")
      drawing.addNode(
        title: "x", [.position(DOTPoint(x: 1, y: Double(place)), isPinned: true)])
      drawings[place] = drawing
    }
    for _ in 0..<3 {
      let error = #expect(throws: GraphvizError.self) {
        try renderer.render(drawings, engine: .nop2, format: .svg, processes: 3)
      }
      #expect(error?.code == .positionMissing)
      #expect(
        error?.description.contains("the bad one of 4") == true, "\(String(describing: error))")
    }
    drawings.removeAll { $0.title == "bad" }
    #expect(try renderer.render(drawings, engine: .nop2, format: .svg).count == 7)
  }
}
