// The links of a network as they come: a list of pairs.

/// A list of links between nodes numbered from 0, before it is put in order as a ``Graph``.
///
/// The list may hold self-links, parallel links and both directions of an undirected link;
/// ``Graph/init(_:threads:)`` states what becomes of them. Nothing is checked until then.
public struct EdgeList: Hashable, Sendable {
  /// The number of nodes, isolates included.
  public var nodeCount: Int

  /// The node each link leaves, in link order.
  public var sources: [UInt32]

  /// The node each link enters, in link order.
  public var targets: [UInt32]

  /// The strength of each link, above 0, in link order; `nil` when every link counts 1.
  public var weights: [Double]?

  /// Whether a link from *a* to *b* says nothing of one from *b* to *a*.
  public var isDirected: Bool

  /// Creates a list of links.
  public init(
    nodeCount: Int, sources: [UInt32], targets: [UInt32], weights: [Double]? = nil,
    isDirected: Bool = false
  ) {
    self.nodeCount = nodeCount
    self.sources = sources
    self.targets = targets
    self.weights = weights
    self.isDirected = isDirected
  }

  /// Creates a list of links from pairs of node numbers.
  public init(
    nodeCount: Int, pairs: [(UInt32, UInt32)], weights: [Double]? = nil, isDirected: Bool = false
  ) {
    self.init(
      nodeCount: nodeCount, sources: pairs.map(\.0), targets: pairs.map(\.1), weights: weights,
      isDirected: isDirected)
  }
}
