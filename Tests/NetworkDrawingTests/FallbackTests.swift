// What happens when a layout does not come to an end.

import Collaborations
import DOT
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing
import Wording

@Suite("Layouts that take too long") struct FallbackTests {
  /// Composes a picture whose `neato` is stopped by the time limit of a real process, which is
  /// shorter than the process takes to start.
  private func composed(_ options: FigureOptions) throws -> NetworkFigure {
    let network = try longNamedNetwork(seed: 4, actors: 30, collaborations: 40)
    let hasty = GraphvizRenderer(worker: try GraphvizWorker(timeLimit: 0.01))
    let patient = GraphvizRenderer()
    return try NetworkFigure.composed(
      of: Lens().apply(to: network), in: network, options: options,
      isTooSlow: { ($0 as? GraphvizError)?.code == .timedOut }
    ) { drawing, engine in
      let renderer = engine == "neato" ? hasty : patient
      return try renderer.layout(drawing, engine: GraphvizEngine(rawValue: engine) ?? .nop2).nodes
        .map { FigureBox(centre: $0.centre, width: $0.width, height: $0.height) }
    }
  }

  @Test("another layout places the actors, and the picture and its notes say so")
  func fallback() throws {
    let figure = try composed(FigureOptions())
    #expect(figure.layout == .sfdp)
    let sentence = Sentence.figureFallback(from: "neato", to: "sfdp")
    #expect(figure.notes.contains(sentence))
    let caption = figure.document.texts(.caption).joined(separator: " ")
      .replacing("\n", with: " ")
    #expect(caption.contains(sentence.english))
    #expect(figure.drawnActors.count == 30)
  }

  @Test("a layout that somebody chose is not replaced by another")
  func chosen() throws {
    var options = FigureOptions()
    options.layout = .neato
    let error = #expect(throws: GraphvizError.self) { try composed(options) }
    #expect(error?.code == .timedOut)
    #expect(error?.sentence.english.contains("neato") == true)
  }
}
