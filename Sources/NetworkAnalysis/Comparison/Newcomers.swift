// Where those stand who were not there before.

import GraphAlgorithms
import GraphCore

/// Where the actors stand that are in the later of two networks alone.
public struct Newcomers: Hashable, Sendable {
  /// The number of newcomers.
  public let count: Int
  /// How many of them are tied to an actor that was there before.
  public let tiedToKept: Int
  /// How many of them are in the largest component.
  public let inGiant: Int
  /// The median of their ranks; `nil` without newcomers that have a rank.
  public let medianRank: Double?

  /// Looks at the newcomers of `comparison`.
  ///
  /// - Complexity: O(*n* log *n* + *m*).
  public init(in comparison: Comparison) {
    let graph = comparison.after.graph.ignoringDirection()
    let components = ConnectedComponents().run(on: graph)
    let new = comparison.actors.filter { $0.fate == .new }.compactMap(\.after)
    var isNew = [Bool](repeating: false, count: graph.nodeCount)
    for position in new { isNew[position.node] = true }
    count = new.count
    tiedToKept = new.count { position in
      graph.neighbours(of: position.node).contains { !isNew[Int($0)] }
    }
    inGiant = new.count { Int(components.labels[$0.node]) == components.giant }
    let ranks = new.compactMap(\.rank).sorted()
    medianRank =
      ranks.isEmpty ? nil : Double(ranks[(ranks.count - 1) / 2] + ranks[ranks.count / 2]) / 2
  }
}
