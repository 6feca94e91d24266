// With how much weight a node is linked.

public import GraphCore

/// Adds up the weights of the links of every node.
///
/// Without weights it is the degree; in a directed graph with ``Degree/Direction/any``, each of
/// two opposite links counts.
///
/// - Complexity: O(*n* + *m*) for *n* nodes and *m* links.
///
/// > Reference: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of
/// > complex weighted networks", PNAS 101, 2004.
public struct Strength: Hashable, Sendable {
  /// Which links count in a directed graph.
  public var direction: Degree.Direction

  /// Creates the measure; by default, links in either direction count.
  public init(direction: Degree.Direction = .any) {
    self.direction = direction
  }

  /// The strengths of all nodes.
  public struct Result: Hashable, Sendable {
    /// The sum of weights of each node, in node order.
    public let values: [Double]
  }

  /// The strength of every node of `graph`.
  public func run(on graph: Graph) -> Result {
    let values: [Double] =
      switch direction {
      case .outbound: graph.withRows(sums)
      case .inbound: graph.withInboundRows(sums)
      case .any where !graph.isDirected: graph.withRows(sums)
      case .any: zip(graph.withRows(sums), graph.withInboundRows(sums)).map { $0 + $1 }
      }
    return Result(values: values)
  }

  private func sums(_ rows: Rows) -> [Double] {
    guard rows.isWeighted else { return (0..<rows.nodeCount).map { Double(rows.degree(of: $0)) } }
    return (0..<rows.nodeCount).map { node in
      var sum = 0.0
      for arc in rows.arcs(of: node) { sum += rows.weight(arc) }
      return sum
    }
  }
}
