// Draws a graph of your own with the Graphviz library: positions as values, then pictures.
//
// usage: draw-graph FOLDER     makes FOLDER/graph.svg and FOLDER/graph.pdf

import DOT
import Foundation
import Graphviz

let folder = CommandLine.arguments.dropFirst().first ?? "."

// A drawing is a value; names and labels are text, whatever characters they hold.
var drawing = DOTDocument(title: "Three valleys", attributes: [.overlap(.prism), .splines(.line)])
let names = ["Pont-aux-Aulnes", "Clairmorte \"le Vieux\"", "Noirval & Fils", "Birkenfurt"]
let nodes = names.map { drawing.addNode(title: $0, [.shape(.box), .style([.rounded])]) }
for (tail, head) in [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)] {
  drawing.addEdge(from: nodes[tail], to: nodes[head])
}

do {
  // A process of its own where its program is found, with limits of time and memory.
  let renderer = GraphvizRenderer.safest(timeLimit: 10)
  for engine in GraphvizEngine.allCases where !engine.needsPositions {
    let layout = try renderer.layout(drawing, engine: engine)
    let size = [layout.bounds.width, layout.bounds.height].map { Int($0.rounded()) }
    print(engine.rawValue, "\(size[0]) × \(size[1]) points")
  }
  for format in [GraphvizFormat.svg, .pdf] {
    let bytes = try renderer.render(drawing, engine: .neato, format: format)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/graph.\(format.rawValue)"))
  }
} catch {
  // The sentence says what to do; the messages are Graphviz's own words.
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
