// The way from one node to another.

public import GraphCore

/// Finds a shortest path between two nodes.
///
/// Of several, it gives the one that comes first when read backwards from the target by node
/// numbers, so that equal questions get equal answers.
///
/// - Complexity: O(*n* + *m*) time in steps, O(*m* log *n*) weighted; O(*n*) space.
public struct ShortestPath: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the search.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// A shortest path.
  public struct Result: Hashable, Sendable {
    /// The nodes on the way, both ends included.
    public let nodes: [Int]

    /// The sum of the lengths of the links.
    public let distance: Double

    /// The number of paths that are as short; a rounded number above 2⁵³, infinite above 2¹⁰²³.
    public let pathCount: Double
  }

  /// A shortest path of `graph` from `source` to `target`, or `nil` where there is none.
  public func run(on graph: Graph, from source: Int, to target: Int) -> Result? {
    let found = search(graph, from: source)
    guard found.distances[target].isFinite else { return nil }
    var nodes = [target]
    while let last = nodes.last, last != source, let before = found.befores[last] {
      nodes.append(before)
    }
    return Result(
      nodes: nodes.reversed(), distance: found.distances[target],
      pathCount: found.pathCounts[target])
  }

  /// Distances and numbers of shortest paths from one node, and a node before each.
  private func search(
    _ graph: Graph, from source: Int
  ) -> (distances: [Double], pathCounts: [Double], befores: [Int?]) {
    graph.withRows { rows in
      var brandes = BrandesSearch(nodeCount: rows.nodeCount)
      var befores = [Int?](repeating: nil, count: rows.nodeCount)
      brandes.countPaths(from: source, over: rows, length: length) { node, target in
        befores[target] = min(befores[target] ?? node, node)
      }
      let counts = (0..<rows.nodeCount).map { brandes.pathCount(to: $0) }
      return (brandes.search.distances.array(), counts, befores)
    }
  }
}
