// How many nodes have how many neighbours.

public import GraphCore

/// Counts the nodes of each degree.
///
/// Parallel links do not count twice and weights do not matter.
///
/// - Complexity: O(*n*) for *n* nodes; O(*n* + *m*) for `any` direction in a directed graph.
public struct DegreeDistribution: Hashable, Sendable {
  /// Which neighbours count.
  public var direction: Degree.Direction

  /// Creates the measure; by default, a neighbour in either direction counts, once.
  public init(direction: Degree.Direction = .any) {
    self.direction = direction
  }

  /// The numbers of nodes by degree.
  public struct Result: Hashable, Sendable {
    /// The number of nodes of each degree, from 0 to the largest; empty if there are no nodes.
    public let counts: [Int]

    /// The share of nodes of each degree or more; it begins with 1.
    public let sharesOrMore: [Double]

    /// The mean degree; `nil` if there are no nodes.
    public let mean: Double?

    /// The middle degree, halfway between the two where there are two; `nil` if there are no nodes.
    public let median: Double?

    /// The variance of the degrees over all nodes; `nil` if there are no nodes.
    public let variance: Double?
  }

  /// The degrees of `graph`.
  public func run(on graph: Graph) -> Result {
    let degrees = Degree(direction: direction).run(on: graph).values
    guard let largest = degrees.max() else {
      return Result(counts: [], sharesOrMore: [], mean: nil, median: nil, variance: nil)
    }
    var counts = [Int](repeating: 0, count: largest + 1)
    for degree in degrees { counts[degree] += 1 }
    let nodes = Double(degrees.count)
    var left = degrees.count
    let shares = counts.map { count in
      defer { left -= count }
      return Double(left) / nodes
    }
    let mean = Double(degrees.reduce(0, +)) / nodes
    let squares = counts.enumerated().reduce(0.0) { sum, entry in
      let difference = Double(entry.offset) - mean
      return sum + Double(entry.element) * difference * difference
    }
    let (low, high) = (
      Self.degree(at: (degrees.count - 1) / 2, counts), Self.degree(at: degrees.count / 2, counts)
    )
    return Result(
      counts: counts, sharesOrMore: shares, mean: mean, median: Double(low + high) / 2,
      variance: squares / nodes)
  }

  /// The degree at a place of the ascending order.
  private static func degree(at place: Int, _ counts: [Int]) -> Int {
    var seen = 0
    return counts.firstIndex { count in
      seen += count
      return seen > place
    } ?? 0
  }
}
