// How fast a CSV file of named links is read, for the comparison with pandas.

import Foundation
import GraphCore

/// How fast a CSV file of named links is read.
enum CSVReading {
  /// Reads the file at `path`, of which the columns are two names and a weight, `count` times; the
  /// names are numbered and the weights are numbers then. Answers with the shortest time and with
  /// what was read.
  static func measure(_ path: String, count: Int = 5) throws -> [String: Any] {
    var best = Double.infinity
    var links = 0
    var nodes = 0
    for _ in 0..<count {
      let start = ContinuousClock.now
      let read = try LabelledLinks(weight: 2).read(file: path)
      best = min(best, (ContinuousClock.now - start) / .seconds(1))
      (links, nodes) = (read.list.sources.count, read.labels.count)
    }
    return [
      "seconds": best, "links": links, "nodes": nodes, "peak_rss_kb": MaillageBench.peakKilobytes(),
    ]
  }
}
