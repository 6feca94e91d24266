// A dense middle, and those who are linked with it alone.

public import GraphCore

/// Divides a graph into a core whose nodes are all linked and a periphery whose nodes are not, with
/// as few exceptions as possible.
///
/// An exception is a pair of the core that is not linked, or a pair of the periphery that is; links
/// between the two do not matter. For a core of *k* nodes the fewest are *m* + *k*(*k* − 1)/2 less
/// the sum of the *k* largest degrees, so that sorting by degree solves it exactly. Directions and
/// weights do not matter.
///
/// - Complexity: O(*n* log *n* + *m*).
///
/// > Reference: S. Z. W. Lip, "A Fast Algorithm for the Discrete Core/Periphery Bipartitioning
/// > Problem", arXiv:1102.5511, 2011.
public struct CorePeriphery: Hashable, Sendable {
  /// The most optima to list.
  public var listLimit: Int

  /// Creates the method.
  public init(listLimit: Int = 100) {
    self.listLimit = max(0, listLimit)
  }

  /// A division into core and periphery.
  public struct Result: Hashable, Sendable {
    /// The nodes of the smallest best core, in ascending order; of equal degrees, smaller numbers.
    public let core: [Int]

    /// The number of exceptions.
    public let exceptions: Int

    /// The number of divisions that are as good, this one included; rounded above 2⁵³.
    public let optima: Double

    /// The best cores, the smallest first and then by their nodes; at most
    /// ``CorePeriphery/listLimit`` of them.
    public let cores: [[Int]]

    /// How well the pattern fits; see ``CorePeriphery/correlation(of:in:)``.
    public let correlation: Double?
  }

  /// The best division of `graph`.
  public func run(on graph: Graph) -> Result {
    let degrees = Degree().run(on: graph).values
    let order = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    var costs = [degrees.reduce(0, +) / 2]
    for (place, node) in order.enumerated() { costs.append(costs[place] + place - degrees[node]) }
    let fewest = costs.min() ?? 0
    let core = order.prefix(costs.firstIndex(of: fewest) ?? 0).sorted()
    let sizes = costs.indices.filter { costs[$0] == fewest }
    let optima = sizes.reduce(0.0) { sum, size in
      sum + Self.choices(of: size, from: order.map { degrees[$0] })
    }
    var cores: [[Int]] = []
    for size in sizes where cores.count < listLimit {
      cores += Self.cores(of: size, in: order, degrees, limit: listLimit - cores.count)
    }
    return Result(
      core: core, exceptions: fewest, optima: optima, cores: cores,
      correlation: correlation(of: core, in: graph))
  }

  /// Borgatti and Everett's fit of a core: the correlation, over the pairs of the core and those of
  /// the periphery, of being linked and of being in the core.
  ///
  /// It is `nil` where one of the two does not vary.
  ///
  /// > Reference: S. P. Borgatti, M. G. Everett, "Models of core/periphery structures", Social
  /// > Networks 21, 1999.
  public func correlation(of core: [Int], in graph: Graph) -> Double? {
    let links = graph.ignoringDirection()
    var isCore = [Bool](repeating: false, count: links.nodeCount)
    for node in core { isCore[node] = true }
    var (inside, outside) = (0.0, 0.0)
    for node in 0..<links.nodeCount {
      for other in links.neighbours(of: node) where isCore[node] == isCore[Int(other)] {
        if isCore[node] { inside += 0.5 } else { outside += 0.5 }
      }
    }
    let size = Double(isCore.count { $0 })
    let rest = Double(links.nodeCount) - size
    let (corePairs, restPairs) = (size * (size - 1) / 2, rest * (rest - 1) / 2)
    let linked = inside + outside
    let spread = corePairs * restPairs * linked * (corePairs + restPairs - linked)
    guard spread > 0 else { return nil }
    return (inside * (restPairs - outside) - (corePairs - inside) * outside) / spread.squareRoot()
  }

  /// In how many ways `size` nodes have the largest degrees.
  private static func choices(of size: Int, from sorted: [Int]) -> Double {
    guard size > 0 else { return 1 }
    let last = sorted[size - 1]
    let equal = sorted.count { $0 == last }
    let taken = sorted.prefix(size).count { $0 == last }
    return (0..<taken).reduce(1.0) { $0 * Double(equal - $1) / Double($1 + 1) }.rounded()
  }

  /// The first cores of `size` nodes that have the largest degrees, `order` being by degree.
  private static func cores(
    of size: Int, in order: [Int], _ degrees: [Int], limit: Int
  ) -> [[Int]] {
    guard size > 0 else { return [[]] }
    let last = degrees[order[size - 1]]
    let sure = order.prefix(size).filter { degrees[$0] > last }
    let open = order.filter { degrees[$0] == last }.sorted()
    // The places, among the nodes of the last degree, of those that are in: the next choice moves
    // the last place that can still move.
    var places = Array(0..<(size - sure.count))
    var cores: [[Int]] = []
    while cores.count < limit {
      cores.append((sure + places.map { open[$0] }).sorted())
      let slack = open.count - places.count
      guard let moving = places.indices.last(where: { places[$0] < $0 + slack }) else { break }
      let start = places[moving] + 1 - moving
      for place in moving..<places.count { places[place] = start + place }
    }
    return cores
  }
}
