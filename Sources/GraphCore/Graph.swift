// A network at rest: who is linked with whom, in compressed sparse rows.

/// An immutable simple graph, in compressed sparse rows.
///
/// The neighbours of node *v* are one sorted row without repeats and without *v* itself. An
/// undirected link stands in the rows of both its ends, with the same weight; a directed graph
/// keeps its rows twice, by source and by target. ``init(_:threads:)`` proves all of this once, and
/// every algorithm relies on it.
///
///     let list = EdgeList(nodeCount: 4, sources: [0, 1], targets: [1, 2])
///     let graph = try Graph(list)
///     graph.degree(of: 1)            // 2
///     Array(graph.neighbours(of: 1)) // [0, 2]
///
/// - Complexity: a copy is O(1), for the storage is shared. *n* nodes and *m* undirected links
///   take 8*n* + 8*m* bytes, and 16*m* more when weighted.
public struct Graph: Hashable, Sendable {
  /// Whether links have a direction.
  public let isDirected: Bool

  /// Whether links have weights; the weight of a link of an unweighted graph is 1.
  public let isWeighted: Bool

  /// The number of self-links that were dropped from the list.
  public let droppedSelfLinks: Int

  /// The number of links of the list that were merged into an earlier link of the same ends.
  public let mergedParallelLinks: Int

  let outbound: Adjacency
  let inbound: Adjacency

  init(
    outbound: Adjacency, inbound: Adjacency?, isWeighted: Bool, droppedSelfLinks: Int,
    mergedParallelLinks: Int
  ) {
    isDirected = inbound != nil
    self.isWeighted = isWeighted
    self.droppedSelfLinks = droppedSelfLinks
    self.mergedParallelLinks = mergedParallelLinks
    self.outbound = outbound
    self.inbound = inbound ?? outbound
  }
}

/// Rows of neighbours: the row of node *v* is `targets[offsets[v]..<offsets[v + 1]]`.
struct Adjacency: Hashable, Sendable {
  var offsets: Column<Int>
  var targets: Column<UInt32>

  /// The weights in step with `targets`, or nothing when the graph is unweighted.
  var weights: Column<Double>
}

// MARK: - Counts

extension Graph {
  /// The number of nodes, isolates included.
  public var nodeCount: Int { outbound.offsets.count - 1 }

  /// The number of links; an undirected link counts once.
  public var linkCount: Int { isDirected ? arcCount : arcCount / 2 }

  /// The number of entries in the rows: the links of a directed graph, else twice the links.
  public var arcCount: Int { outbound.targets.count }

  /// The sum of the weights of the links, each counted once; the number of links if unweighted.
  public var totalWeight: Double {
    guard isWeighted else { return Double(linkCount) }
    let sum = outbound.weights.reduce(0, +)
    return isDirected ? sum : sum / 2
  }
}

// MARK: - Rows

extension Graph {
  /// The number of neighbours of `node`; of those it links to, in a directed graph.
  ///
  /// - Complexity: O(1).
  public func degree(of node: Int) -> Int {
    outbound.offsets[node + 1] - outbound.offsets[node]
  }

  /// The neighbours of `node` in ascending order; those it links to, in a directed graph.
  ///
  /// - Complexity: O(1).
  public func neighbours(of node: Int) -> Column<UInt32> {
    outbound.targets.part(outbound.offsets[node]..<outbound.offsets[node + 1])
  }

  /// The weights of the links of `node`, in step with ``neighbours(of:)``; empty if unweighted.
  ///
  /// - Complexity: O(1).
  public func weights(of node: Int) -> Column<Double> {
    isWeighted
      ? outbound.weights.part(outbound.offsets[node]..<outbound.offsets[node + 1])
      : outbound.weights
  }

  /// The number of nodes that link to `node`; the degree, in an undirected graph.
  ///
  /// - Complexity: O(1).
  public func inboundDegree(of node: Int) -> Int {
    inbound.offsets[node + 1] - inbound.offsets[node]
  }

  /// The nodes that link to `node`, in ascending order; the neighbours, in an undirected graph.
  ///
  /// - Complexity: O(1).
  public func inboundNeighbours(of node: Int) -> Column<UInt32> {
    inbound.targets.part(inbound.offsets[node]..<inbound.offsets[node + 1])
  }

  /// The weights in step with ``inboundNeighbours(of:)``; empty if unweighted.
  ///
  /// - Complexity: O(1).
  public func inboundWeights(of node: Int) -> Column<Double> {
    isWeighted
      ? inbound.weights.part(inbound.offsets[node]..<inbound.offsets[node + 1])
      : inbound.weights
  }

  /// The weight of the link from `source` to `target`: 1 if unweighted, `nil` if there is none.
  ///
  /// - Complexity: O(log *d*) for *d* neighbours of `source`.
  public func weight(from source: Int, to target: Int) -> Double? {
    var low = outbound.offsets[source]
    var high = outbound.offsets[source + 1]
    while low < high {
      let middle = low + (high - low) / 2
      if outbound.targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    guard low < outbound.offsets[source + 1], outbound.targets[low] == target else { return nil }
    return isWeighted ? outbound.weights[low] : 1
  }
}
