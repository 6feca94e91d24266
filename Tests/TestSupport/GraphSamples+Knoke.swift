// Ten organisations of a town, and what they send each other.

package import GraphCore

/// The organisations of Knoke and Wood (1981): councils, boards, firms and charities of one town.
package enum Knoke {
  /// Whether each is of the government (1), voluntary (2) or private (3).
  package static let sectors = [1, 2, 1, 3, 1, 2, 3, 2, 1, 2]

  /// Who sends information to whom; 49 links.
  package static func information() throws -> Graph {
    try graph([
      "0100101010", "1011101110", "0101111001", "1100101000", "1111001111", "0010001010",
      "0101100000", "1101101010", "0100101000", "1110101000",
    ])
  }

  /// Who sends money to whom; 22 links.
  package static func money() throws -> Graph {
    try graph([
      "0010100111", "0010000000", "0000000100", "0110001110", "0110000110", "0000000000",
      "0100000100", "0000000011", "0010000100", "0000000000",
    ])
  }

  private static func graph(_ rows: [String]) throws -> Graph {
    let pairs = rows.enumerated().flatMap { source, row in
      row.enumerated().filter { $0.element == "1" }.map { (UInt32(source), UInt32($0.offset)) }
    }
    return try Graph(EdgeList(nodeCount: rows.count, pairs: pairs, isDirected: true))
  }
}
