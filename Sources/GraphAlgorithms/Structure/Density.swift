// Which share of the possible links exists.

public import GraphCore

/// Computes the share of possible links that exist, weights aside.
///
/// - Complexity: O(1).
public struct Density: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// A density and the counts behind it.
  public struct Result: Hashable, Sendable {
    /// Links over possible links, in 0...1; `nil` with fewer than two nodes.
    public let value: Double?

    /// The number of links.
    public let links: Int

    /// The number of pairs of nodes that could be linked; ordered pairs in a directed graph.
    public let possibleLinks: Double
  }

  /// The density of `graph`.
  public func run(on graph: Graph) -> Result {
    let count = Double(graph.nodeCount)
    let ordered = count * (count - 1)
    let possible = graph.isDirected ? ordered : ordered / 2
    return Result(
      value: graph.nodeCount < 2 ? nil : Double(graph.linkCount) / possible,
      links: graph.linkCount, possibleLinks: max(0, possible))
  }
}
