// What a core divides the links into: those within it, those within the rest, those between.

import GraphCore

/// The numbers of nodes and links that the fit of a core depends on.
struct CoreBlocks: Hashable, Sendable {
  /// The number of nodes of the graph.
  let nodeCount: Int

  /// The number of links of the graph.
  let linkCount: Int

  /// The number of nodes of the core.
  private(set) var size: Int

  /// The number of links within the core.
  private(set) var inside: Int

  /// The number of links within the periphery.
  private(set) var outside: Int

  /// Counts the links of an undirected graph by the core they are in.
  init(of core: [Int], in graph: Graph) {
    var isCore = [Bool](repeating: false, count: graph.nodeCount)
    for node in core { isCore[node] = true }
    var (inside, touching) = (0, 0)
    for node in core {
      touching += graph.degree(of: node)
      inside += graph.neighbours(of: node).count { isCore[Int($0)] }
    }
    nodeCount = graph.nodeCount
    linkCount = graph.linkCount
    size = core.count
    self.inside = inside / 2
    outside = graph.linkCount - (touching - inside / 2)
  }

  /// Counts a node that changes sides, of whose neighbours `inCore` are in the core.
  mutating func move(joins: Bool, degree: Int, inCore: Int) {
    size += joins ? 1 : -1
    inside += joins ? inCore : -inCore
    outside += joins ? inCore - degree : degree - inCore
  }

  /// The densities within the core, between it and the rest, and within the rest.
  var densities: [Double?] {
    let (core, rest) = (Double(size), Double(nodeCount - size))
    let between = linkCount - inside - outside
    return [
      (Double(inside), core * (core - 1) / 2), (Double(between), core * rest),
      (Double(outside), rest * (rest - 1) / 2),
    ].map { $1 > 0 ? $0 / $1 : nil }
  }

  /// Pearson's correlation of being linked and of what the pattern says; `nil` where one of the two
  /// does not vary.
  func fit(_ offBlocks: CoreFit.OffBlocks) -> Double? {
    let (core, rest) = (Double(size), Double(nodeCount - size))
    let (corePairs, restPairs) = (core * (core - 1) / 2, rest * (rest - 1) / 2)
    let mixedPairs = core * rest
    let (inside, outside) = (Double(inside), Double(outside))
    let between = Double(linkCount) - inside - outside
    // Sums over the pairs: their number, links, what the pattern says, its square, and the product.
    var (pairs, links, says, squares, both) = (
      corePairs + restPairs, inside + outside, corePairs, corePairs, inside
    )
    if case .density(let density) = offBlocks {
      pairs += mixedPairs
      links += between
      says += density * mixedPairs
      squares += density * density * mixedPairs
      both += density * between
    }
    // A pattern that does not vary comes out as 0 but for rounding.
    let patternSpread = pairs * squares - says * says
    guard links > 0, links < pairs, patternSpread > 1e-9 * pairs * squares else { return nil }
    return (pairs * both - links * says) / (links * (pairs - links) * patternSpread).squareRoot()
  }
}
