// Whether links are returned.

public import GraphCore

/// Computes the share of links of a directed graph whose opposite exists too.
///
/// - Complexity: O(*n* + *m*).
public struct Reciprocity: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// The share of links of `graph` that are returned, in 0...1: 1 if it is undirected, `nil`
  /// without links.
  public func run(on graph: Graph) -> Double? {
    guard graph.linkCount > 0 else { return nil }
    guard graph.isDirected else { return 1 }
    // A returned link is one neighbour where two rows have one each.
    let either = Degree(direction: .any).run(on: graph).values.reduce(0, +)
    let mutual = 2 * graph.linkCount - either
    return Double(mutual) / Double(graph.linkCount)
  }
}
