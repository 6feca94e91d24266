// How far a node's contacts lead back to each other.

public import GraphCore

/// Computes Burt's constraint, which is low for brokers.
///
/// It tells how much of what a node invests leads, directly or by way of shared contacts, to the
/// same others.
/// With *p*(*i*, *j*) the share of *i*'s weight that is on its link with *j*, both directions added
/// up, the constraint of *i* is the sum over its neighbours *j* of
/// (*p*(*i*, *j*) + Σ *p*(*i*, *q*) *p*(*q*, *j*))², where *q* runs over their shared neighbours.
/// It is at most 9/8, not 1.
///
/// - Complexity: O(*n* + *m*^1.5 log *n*) time and O(*n*) space.
///
/// > Reference: R. S. Burt, "Structural Holes: The Social Structure of Competition", Harvard
/// > University Press, 1992.
public struct Constraint: Hashable, Sendable {
  /// Over which links the shares of a contact are computed.
  public var model: Model

  /// Creates the measure.
  public init(model: Model = .wholeNetwork) {
    self.model = model
  }

  /// Over which links the shares *p*(*q*, *j*) of a contact *q* are computed.
  public enum Model: String, Hashable, Sendable, CaseIterable {
    /// All links of the contact, as in networkx and igraph.
    case wholeNetwork

    /// Its links within the network of the node and its neighbours, as Burt had it first.
    case egoNetwork
  }

  /// The constraints of all nodes.
  public struct Result: Hashable, Sendable {
    /// The constraint of each node, in node order; `nil` for an isolate.
    public let values: [Double?]

    /// Over which links the shares of contacts were computed.
    public let model: Model
  }

  /// The constraint of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let links = graph.ignoringDirection(countingOpposites: true)
    let strengths = Strength().run(on: links).values
    let values = try links.withRows { rows throws(CancellationError) in
      try rows.forEachWithContacts(using: execution) { node, shared in
        constraint(of: node, rows, strengths, shared)
      }
    }
    return Result(values: values, model: model)
  }

  private func constraint(
    of node: Int, _ rows: Rows, _ strengths: [Double], _ shared: borrowing SharedContacts
  ) -> Double? {
    let row = rows.arcs(of: node)
    if row.isEmpty { return nil }
    shared.begin(node, rows)
    // `invested` follows the row: what the node invests in each neighbour, both ways.
    var invested = row.map { rows.weight($0) / strengths[node] }
    for arc in row {
      let contact = rows.target(arc)
      let share = rows.weight(arc) / strengths[node]
      var whole = strengths[contact]
      if model == .egoNetwork {
        whole = rows.weight(arc)
        shared.forEach(of: node, and: contact, rows) { _, theirs in whole += rows.weight(theirs) }
      }
      shared.forEach(of: node, and: contact, rows) { mine, theirs in
        invested[mine - row.lowerBound] += share * rows.weight(theirs) / whole
      }
    }
    return invested.reduce(0) { $0 + $1 * $1 }
  }
}
