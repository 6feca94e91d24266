// What happens when a layout does not come to an end.

import Collaborations
import DOT
import Foundation
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import Testing
import Wording

@Suite("Layouts that take too long") struct FallbackTests {
  /// Composes a picture whose layout is asked of a real process that is held up, so that its time
  /// limit stops it however quick the machine is.
  private func composed(
    _ options: FigureOptions, holdingUp held: String = "neato"
  ) throws -> NetworkFigure {
    let network = try longNamedNetwork(seed: 4, actors: 30, collaborations: 40)
    let worker = try GraphvizWorker(timeLimit: 0.1)
    let heldUp = GraphvizRenderer(worker: worker)
    let patient = GraphvizRenderer()
    return try NetworkFigure.composed(
      of: Lens().apply(to: network), in: network, options: options,
      isTooSlow: { ($0 as? GraphvizError)?.code == .timedOut }
    ) { drawing, engine in
      if engine == held {
        worker.prepare()
        kill(pid_t(try #require(worker.processIdentifier)), SIGSTOP)
      }
      let renderer = engine == held ? heldUp : patient
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

  @Test("a layout that somebody chose is replaced as well, and named")
  func chosen() throws {
    var options = FigureOptions()
    options.layout = .neato
    let figure = try composed(options)
    #expect(figure.layout == .sfdp)
    #expect(figure.notes.contains(.figureFallback(from: "neato", to: "sfdp")))
  }

  @Test("sfdp itself is replaced by nothing")
  func last() throws {
    var options = FigureOptions()
    options.layout = .sfdp
    let error = #expect(throws: GraphvizError.self) {
      try composed(options, holdingUp: "sfdp")
    }
    #expect(error?.code == .timedOut)
    #expect(error?.sentence.english.contains("sfdp") == true)
  }

  @Test("circo does not try what would take it minutes: one circle of all actors stands for it")
  func circles() throws {
    let network = try longNamedNetwork(seed: 5, actors: 90, collaborations: 400)
    var options = FigureOptions()
    options.layout = .circo
    let renderer = GraphvizRenderer()
    let figure = try NetworkFigure(of: Lens().apply(to: network), in: network, options: options) {
      drawing, engine in
      #expect(engine != "circo")
      return try renderer.layout(drawing, engine: GraphvizEngine(rawValue: engine) ?? .nop2).nodes
        .map { FigureBox(centre: $0.centre, width: $0.width, height: $0.height) }
    }
    #expect(figure.layout == .circle)
    #expect(figure.notes.contains(.figureFallback(from: "circo", to: "circle")))
  }
}
