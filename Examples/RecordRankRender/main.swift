// Records three collaborations, ranks the actors, and draws the network: the main job as a program.
//
// usage: record-rank-render FOLDER     makes FOLDER/week.maillage and FOLDER/week.svg

import Collaborations
import Foundation
import Graphviz
import NetworkAnalysis
import NetworkDrawing
import NetworkStore

let folder = CommandLine.arguments.dropFirst().first ?? "."
let store = try NetworkStore.create(at: "\(folder)/week.maillage")

let meetings = [
  ["CREST Lens", "Délégation flamande"], ["CREST Lens", "INOPME"], ["INOPME", "OSEO"],
]
for actors in meetings {
  var recording = Recording(actors: actors, kind: "visit")
  recording.creation = Creation(isAllowed: true)
  try store.change(command: "example", author: "you") { try recording.plan(in: $0).steps }
}

let graph = try Lens().apply(to: store.read())
let ranking = try Ranking(of: graph, by: [.degree, .betweenness])
for row in ranking.top(3) {
  let values = row.values.map { $0.map(PlainNumber.text) ?? "–" }
  print(row.rank ?? 0, graph.actors[row.node].name, values.joined(separator: " "))
}

let renderer = GraphvizRenderer()
let figure = try NetworkFigure(of: graph, in: store.read(), options: FigureOptions()) {
  drawing, engine in
  let layout = try renderer.layout(drawing, engine: GraphvizEngine(rawValue: engine) ?? .neato)
  return layout.nodes.map { FigureBox(centre: $0.centre, width: $0.width, height: $0.height) }
}
let svg = try renderer.render(figure.document, engine: .nop2, format: .svg)
try Data(svg).write(to: URL(fileURLWithPath: "\(folder)/week.svg"))
