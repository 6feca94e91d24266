// How many of a node's contacts are not already reached through another.

public import GraphCore

/// Computes Burt's effective size: the number of neighbours less the redundancy of each.
///
/// Neighbour *j* of *i* is redundant by the sum, over the neighbours *q* that they share, of the
/// share of *i*'s weight on its link with *q* times the weight between *j* and *q* over the largest
/// weight of *j*; both directions are added up. Without weights this is *k* − 2*t*/*k*, for *k*
/// neighbours with *t* links among them.
///
/// - Complexity: O(*n* + *m*^1.5 log *n*) time and O(*n*) space.
///
/// > Reference: R. S. Burt, "Structural Holes: The Social Structure of Competition", Harvard
/// > University Press, 1992. S. P. Borgatti, "Structural Holes: Unpacking Burt's Redundancy
/// > Measures", Connections 20(1), 1997.
public struct EffectiveSize: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// The effective sizes of all nodes.
  public struct Result: Hashable, Sendable {
    /// The effective size of each node, in node order; `nil` for an isolate.
    public let values: [Double?]

    /// The effective size over the number of neighbours; `nil` for an isolate.
    public let efficiencies: [Double?]
  }

  /// The effective size of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let links = graph.ignoringDirection(countingOpposites: true)
    let strengths = Strength().run(on: links).values
    return try links.withRows { rows throws(CancellationError) in
      let largest = (0..<rows.nodeCount).map { node in
        rows.arcs(of: node).reduce(0) { max($0, rows.weight($1)) }
      }
      let values = try rows.forEachWithContacts(using: execution) { node, shared in
        let degree = Double(rows.degree(of: node))
        return degree == 0
          ? nil : degree - redundancy(of: node, rows, strengths[node], largest, shared)
      }
      let efficiencies = values.enumerated().map { node, size in
        size.map { $0 / Double(rows.degree(of: node)) }
      }
      return Result(values: values, efficiencies: efficiencies)
    }
  }

  private func redundancy(
    of node: Int, _ rows: Rows, _ strength: Double, _ largest: [Double],
    _ shared: borrowing SharedContacts
  ) -> Double {
    shared.begin(node, rows)
    var redundancy = 0.0
    for arc in rows.arcs(of: node) {
      let contact = rows.target(arc)
      shared.forEach(of: node, and: contact, rows) { mine, theirs in
        redundancy += rows.weight(mine) / strength * rows.weight(theirs) / largest[contact]
      }
    }
    return redundancy
  }
}
