// In which ways any three nodes are linked.

public import GraphCore

/// Counts the triples of nodes by how they are linked: the sixteen types of Holland and Leinhardt.
///
/// Only triangles are looked at one by one, each once, from its node of least degree. Two linked
/// pairs that share a node are counted from the numbers of mutual, outgoing and incoming links of
/// that node, less those in triangles; triples with one linked pair, or none, from the totals. A hub
/// costs no more than its row. An undirected graph has mutual links alone. Weights do not matter.
///
/// - Complexity: O(*n* + *m*^1.5) time and O(*n* + *m*) space.
///
/// > Reference: P. W. Holland, S. Leinhardt, "Local Structure in Social Networks", Sociological
/// > Methodology 7, 1976. V. Batagelj, A. Mrvar, "A subquadratic triad census algorithm for large
/// > sparse networks with small maximum degree", Social Networks 23, 2001, for the types and what
/// > to compare with.
public struct TriadCensus: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// How three nodes are linked: the numbers of mutual, one-way and missing links, and a letter for
  /// how the one-way links run (down, up, cyclic or transitive).
  public enum Triad: String, Hashable, Sendable, CaseIterable {
    case t003 = "003"
    case t012 = "012"
    case t102 = "102"
    /// *a* ← *b* → *c*.
    case t021D = "021D"
    /// *a* → *b* ← *c*.
    case t021U = "021U"
    /// *a* → *b* → *c*.
    case t021C = "021C"
    /// *a* ↔ *b* ← *c*.
    case t111D = "111D"
    /// *a* ↔ *b* → *c*.
    case t111U = "111U"
    case t030T = "030T"
    case t030C = "030C"
    case t201 = "201"
    /// *a* ← *b* → *c*, *a* ↔ *c*.
    case t120D = "120D"
    /// *a* → *b* ← *c*, *a* ↔ *c*.
    case t120U = "120U"
    /// *a* → *b* → *c*, *a* ↔ *c*.
    case t120C = "120C"
    case t210 = "210"
    case t300 = "300"
  }

  /// The numbers of triples.
  public struct Result: Hashable, Sendable {
    /// The number of triples of each type, in the order of `Triad.allCases`; `Int.max` for more.
    public let counts: [Int]

    /// The number of triples of a type.
    public subscript(triad: Triad) -> Int { counts[Triad.allCases.firstIndex(of: triad) ?? 0] }
  }

  /// The triads of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let dyads = DyadRows(graph)
    var counts = TriadCounts()
    try dyads.countTriangles(into: &counts, using: execution)
    dyads.countWedges(into: &counts)
    counts.fillTotals(nodes: graph.nodeCount, mutual: dyads.mutual, oneWay: dyads.oneWay)
    return Result(counts: Triad.allCases.map { Int(clamping: counts[$0]) })
  }
}

// MARK: - Counts

/// Numbers of triads, and, while they are being counted, of wedges: two links that share a node.
struct TriadCounts {
  private var counts = [Int128](repeating: 0, count: TriadCensus.Triad.allCases.count)

  subscript(triad: TriadCensus.Triad) -> Int128 {
    get { counts[TriadCensus.Triad.allCases.firstIndex(of: triad) ?? 0] }
    set { counts[TriadCensus.Triad.allCases.firstIndex(of: triad) ?? 0] = newValue }
  }

  /// The triad of a wedge whose node has these links with the other two, which are not linked.
  static func wedge(_ one: Dyad, _ other: Dyad) -> TriadCensus.Triad {
    switch (one, other) {
    case (.both, .both): .t201
    case (.both, .out), (.out, .both): .t111U
    case (.both, .into), (.into, .both): .t111D
    case (.out, .out): .t021D
    case (.into, .into): .t021U
    case (.out, .into), (.into, .out): .t021C
    }
  }

  /// The triad of a triangle *a*, *b*, *c*, by how *a* is linked with *b* and *c*, and *b* with *c*.
  static func triangle(_ ab: Dyad, _ ac: Dyad, _ bc: Dyad) -> TriadCensus.Triad {
    // The wedge at the node across from each link.
    let corners = [(bc, ab, ac), (ac, ab.reversed, bc), (ab, ac.reversed, bc.reversed)]
    switch corners.count(where: { $0.0 == .both }) {
    case 3: return .t300
    case 2: return .t210
    case 1:
      for (across, one, other) in corners where across == .both {
        switch wedge(one, other) {
        case .t021D: return .t120D
        case .t021U: return .t120U
        default: return .t120C
        }
      }
      return .t120C
    default:
      // In a cycle, one link enters and one leaves every node.
      return corners.allSatisfy { wedge($0.1, $0.2) == .t021C } ? .t030C : .t030T
    }
  }

  /// Counts the triads with one link or none, all others being counted.
  mutating func fillTotals(nodes: Int, mutual: Int, oneWay: Int) {
    // Every link is in one triad for each other node; those with more links are known.
    let others = max(0, Int128(nodes) - 2)
    var (mutualLeft, oneWayLeft) = (Int128(mutual) * others, Int128(oneWay) * others)
    for triad in TriadCensus.Triad.allCases {
      let digits = triad.rawValue.utf8.map { Int128($0) - 48 }
      mutualLeft -= digits[0] * self[triad]
      oneWayLeft -= digits[1] * self[triad]
    }
    self[.t102] = mutualLeft
    self[.t012] = oneWayLeft
    let count = Int128(nodes)
    self[.t003] = count * (count - 1) * (count - 2) / 6 - counts.dropFirst().reduce(0, +)
  }
}
