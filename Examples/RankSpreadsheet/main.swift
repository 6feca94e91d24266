// Reads a CSV of participations and prints who works with the most others.
//
// usage: rank-spreadsheet FILE ACTOR-COLUMN PROJECT-COLUMN

import Collaborations
import Foundation
import NetworkAnalysis
import NetworkFormats

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 3, let file = arguments.first else {
  print("usage: rank-spreadsheet FILE ACTOR-COLUMN PROJECT-COLUMN")
  exit(64)
}
var options = ReadingOptions()
options.columns = ColumnMapping([
  .actor: arguments[arguments.startIndex + 1], .collaboration: arguments[arguments.startIndex + 2],
])
let reading = try NetworkReader.read(file, options: options)
for problem in reading.report.problems.listed {
  print("row \(problem.row ?? 0): \(problem.problem)")
}

var network = Network()
network.take(Merge(reading.batch, into: network).steps)
let graph = try Lens().apply(to: network)
for row in try Ranking(of: graph, by: [.degree]).top(10) {
  print(row.rank ?? 0, graph.actors[row.node].name, PlainNumber.text(row.values[0] ?? 0))
}
