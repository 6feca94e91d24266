// How many ties run between each two groups.

import GraphCore

/// The ties between each two groups: how many, how heavy, how dense, and how many chance would make.
///
/// Only pairs of groups that are tied take room, for there can be as many groups as actors.
public struct GroupMixing: Hashable, Sendable {
  /// The ties between two groups, or within one.
  public struct Cell: Hashable, Sendable {
    /// The number of ties.
    public var ties = 0
    /// The sum of their weights by the lens's rule.
    public var weight = 0.0
  }

  /// The number of actors of each group.
  public let sizes: [Int]
  /// The number of ties that reach an actor of each group, each once.
  public let tiesByGroup: [Int]
  /// The number of all ties.
  public let tieCount: Int

  private let cells: [UInt64: Cell]

  /// Counts the ties of `links`, which have no direction.
  ///
  /// - Complexity: O(*n* + *m*).
  init(_ grouping: Grouping, of links: Graph) {
    sizes = grouping.sizes
    tieCount = links.linkCount
    var cells: [UInt64: Cell] = [:]
    var reached = [Int](repeating: 0, count: sizes.count)
    for node in 0..<links.nodeCount {
      let own = grouping.labels[node]
      let weights = links.weights(of: node)
      for (place, neighbour) in links.neighbours(of: node).enumerated() where neighbour > node {
        let other = grouping.labels[Int(neighbour)]
        let weight = links.isWeighted ? weights[weights.startIndex + place] : 1
        cells[Self.key(own, other), default: Cell()].ties += 1
        cells[Self.key(own, other), default: Cell()].weight += weight
        reached[own] += 1
        if other != own { reached[other] += 1 }
      }
    }
    self.cells = cells
    tiesByGroup = reached
  }

  /// The ties between two groups; within one, where both are the same.
  public func cell(_ first: Int, _ second: Int) -> Cell {
    cells[Self.key(first, second)] ?? Cell()
  }

  /// The pairs of groups that are tied, the most ties first, then in the order of the groups.
  public var tiedPairs: [(first: Int, second: Int, cell: Cell)] {
    cells.map { (Int($0.key >> 32), Int($0.key & 0xFFFF_FFFF), $0.value) }
      .sorted { ($1.2.ties, $0.0, $0.1) < ($0.2.ties, $1.0, $1.1) }
  }

  /// The number of pairs of actors of two groups, or within one.
  public func pairs(_ first: Int, _ second: Int) -> Double {
    let (one, other) = (Double(sizes[first]), Double(sizes[second]))
    return first == second ? one * (one - 1) / 2 : one * other
  }

  /// Ties over pairs; `nil` where there is no pair.
  public func density(_ first: Int, _ second: Int) -> Double? {
    let pairs = pairs(first, second)
    return pairs > 0 ? Double(cell(first, second).ties) / pairs : nil
  }

  /// The number of ties that would be expected if every pair of actors were as likely to be tied.
  ///
  /// It is what dealing out the groups at random gives on average; `nil` below two actors.
  public func expected(_ first: Int, _ second: Int) -> Double? {
    let count = Double(sizes.reduce(0, +))
    guard count > 1 else { return nil }
    return Double(tieCount) * pairs(first, second) / (count * (count - 1) / 2)
  }

  /// The E-I index of the weights of ties; `nil` without ties.
  var weightedIndex: Double? {
    var (external, within) = (0.0, 0.0)
    for (first, second, cell) in tiedPairs {
      if first == second { within += cell.weight } else { external += cell.weight }
    }
    return external + within > 0 ? (external - within) / (external + within) : nil
  }

  /// Newman's assortativity of the groups.
  var assortativity: Double? {
    guard tieCount > 0 else { return nil }
    var ends = [Double](repeating: 0, count: sizes.count)
    var within = 0.0
    for (key, cell) in cells {
      let (first, second) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      ends[first] += Double(cell.ties)
      ends[second] += Double(cell.ties)
      if first == second { within += Double(cell.ties) }
    }
    // Whole numbers below 2⁵³ add up alike in any order.
    let total = Double(2 * tieCount)
    let chance = ends.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    return chance < 1 ? (within / Double(tieCount) - chance) / (1 - chance) : nil
  }

  private static func key(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(min(first, second)) << 32 | UInt64(max(first, second))
  }
}
