// With how many others a node is linked.

public import GraphCore

/// Counts the neighbours of every node.
///
/// Parallel links do not count twice and weights do not matter. In an undirected graph the three
/// directions are the same.
///
/// - Complexity: O(*n*) for *n* nodes; O(*n* + *m*) for ``Direction/any`` in a directed graph.
///
/// > Reference: L. C. Freeman, "Centrality in Social Networks: Conceptual Clarification",
/// > Social Networks 1, 1979.
public struct Degree: Hashable, Sendable {
  /// Which neighbours count.
  public var direction: Direction

  /// Creates the measure; by default, a neighbour in either direction counts, once.
  public init(direction: Direction = .any) {
    self.direction = direction
  }

  /// Which of its neighbours, or links, count for a node of a directed graph.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Those that it links to.
    case outbound

    /// Those that link to it.
    case inbound

    /// Both.
    case any
  }

  /// The degrees of all nodes.
  public struct Result: Hashable, Sendable {
    /// The number of neighbours of each node, in node order.
    public let values: [Int]

    /// The largest degree, or `nil` if there are no nodes.
    public let largest: Int?

    /// The mean degree, or `nil` if there are no nodes.
    public let mean: Double?

    /// Whether a link counts for both of its ends, as it does unless one direction was chosen.
    public let countsBothEnds: Bool
  }

  /// The degree of every node of `graph`.
  public func run(on graph: Graph) -> Result {
    let nodes = 0..<graph.nodeCount
    let values =
      switch direction {
      case .outbound: nodes.map(graph.degree(of:))
      case .inbound: nodes.map(graph.inboundDegree(of:))
      case .any where !graph.isDirected: nodes.map(graph.degree(of:))
      case .any: nodes.map { Self.unionCount(graph, $0) }
      }
    let mean = values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
    return Result(
      values: values, largest: values.max(), mean: mean,
      countsBothEnds: direction == .any || !graph.isDirected)
  }

  /// The number of distinct nodes in two sorted rows.
  private static func unionCount(_ graph: Graph, _ node: Int) -> Int {
    let left = graph.neighbours(of: node)
    let right = graph.inboundNeighbours(of: node)
    var (i, j, shared) = (left.startIndex, right.startIndex, 0)
    while i < left.endIndex, j < right.endIndex {
      if left[i] == right[j] { shared += 1 }
      let (a, b) = (left[i], right[j])
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return left.count + right.count - shared
  }
}
