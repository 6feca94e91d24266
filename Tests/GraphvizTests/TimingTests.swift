// Speed, against the `dot` command of the same machine in the same run.

import DOT
import Foundation
import Graphviz
import Testing

@Suite("Timing", .serialized)
struct TimingTests {
  @Test("a hundred pictures take a third of the time of a hundred dot commands")
  func hundredPictures() throws {
    guard let dot = dotCommandPath() else {
      print("skipped: the dot command is not installed (package graphviz)")
      return
    }
    let drawing = randomDrawing(nodes: 50, seed: 11)
    let count = isOptimised ? 100 : 10
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("maillage-timing-\(ProcessInfo.processInfo.processIdentifier).dot")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(drawing.dotText.utf8).write(to: file)

    let clock = ContinuousClock()
    let inside = GraphvizRenderer(), outside = GraphvizRenderer(worker: try GraphvizWorker())
    var seconds: [String: Double] = [:]
    for (name, renderer) in [("in this process", inside), ("in its own process", outside)] {
      let first = try clock.measure {
        _ = try renderer.render(drawing, engine: .neato, format: .svg)
      }
      let all = try clock.measure {
        for _ in 0..<count { _ = try renderer.render(drawing, engine: .neato, format: .svg) }
      }
      seconds[name] = all / .seconds(1)
      print("\(count) pictures \(name): \(all), and before them the first: \(first)")
    }
    let loop = "i=0; while [ $i -lt \(count) ]; do \(dot) -Kneato -Tsvg '\(file.path)' >/dev/null"
    let all = try clock.measure {
      _ = try run("/bin/sh", ["-c", loop + "; i=$((i+1)); done"], input: "")
    }
    print("\(count) pictures by the dot command: \(all)")
    if isOptimised {
      #expect(try 3 * #require(seconds["in this process"]) < all / .seconds(1))
      #expect(try #require(seconds["in its own process"]) < all / .seconds(1))
    }
  }
}

/// Whether the code under test was compiled with optimisation.
private var isOptimised: Bool {
  #if DEBUG
    false
  #else
    true
  #endif
}
