// Which links of a weighted graph stand out.

public import GraphCore

/// Asks of every link how likely its share of an end's weight would be by chance.
///
/// A node of degree *k* and strength *s* whose weight were spread over its links at random would
/// have a link of at least the weight *w* with the probability α = (1 − *w*/*s*)^(*k*−1). Both ends
/// are asked, and the smaller α counts, so that a link stays that matters to a small node only.
/// A node of degree 1 says nothing about its link (α = 1). In a directed graph the source is
/// asked about its outbound links and the target about its inbound ones.
///
/// - Complexity: O(*n* + *m*) for *n* nodes and *m* links.
///
/// > Reference: M. Á. Serrano, M. Boguñá, A. Vespignani, "Extracting the multiscale backbone of
/// > complex weighted networks", PNAS 106(16), 2009.
public struct DisparityFilter: Hashable, Sendable {
  /// Creates the filter.
  public init() {}

  /// A link and how much it stands out.
  public struct Link: Hashable, Sendable {
    /// The node that it comes from; the smaller one where links have no direction.
    public let source: UInt32
    /// The node that it goes to.
    public let target: UInt32
    /// Its weight, 1 in a graph without weights.
    public let weight: Double
    /// The probability of such a weight by chance, in 0...1; small where the link stands out.
    public let significance: Double
  }

  /// Every link of a graph, by source and then target.
  public struct Result: Hashable, Sendable {
    /// The links.
    public let links: [Link]

    /// The number of links whose significance is below `level`.
    public func count(below level: Double) -> Int { links.count { $0.significance < level } }
  }

  /// Asks every link of `graph`.
  public func run(on graph: Graph) -> Result {
    let out = Strength(direction: .outbound).run(on: graph).values
    let back = graph.isDirected ? Strength(direction: .inbound).run(on: graph).values : out
    let outDegrees = (0..<graph.nodeCount).map { graph.degree(of: $0) }
    let inDegrees =
      graph.isDirected ? (0..<graph.nodeCount).map { graph.inboundDegree(of: $0) } : outDegrees
    var links: [Link] = []
    links.reserveCapacity(graph.linkCount)
    for source in 0..<graph.nodeCount {
      let neighbours = graph.neighbours(of: source)
      let weights = graph.isWeighted ? Array(graph.weights(of: source)) : []
      for (place, target) in neighbours.enumerated() {
        guard graph.isDirected || Int(target) > source else { continue }
        let weight = weights.isEmpty ? 1 : weights[place]
        let node = Int(target)
        let significance = min(
          Self.chance(of: weight, strength: out[source], degree: outDegrees[source]),
          Self.chance(of: weight, strength: back[node], degree: inDegrees[node]))
        links.append(
          Link(
            source: UInt32(source), target: target, weight: weight, significance: significance))
      }
    }
    return Result(links: links)
  }

  private static func chance(of weight: Double, strength: Double, degree: Int) -> Double {
    guard degree > 1, strength > 0 else { return 1 }
    // Repeated squaring: whole exponents need no logarithm, and give the same bits everywhere.
    var base = max(0, 1 - weight / strength)
    var exponent = degree - 1
    var power = 1.0
    while exponent > 0 {
      if exponent & 1 == 1 { power *= base }
      base *= base
      exponent >>= 1
    }
    return power
  }
}
