// How many shortest paths lead over a link.

public import GraphCore

/// Counts, for every link, the pairs of nodes whose shortest paths lead over it.
///
/// A pair counts as the share of its shortest paths that use the link; the ends of the link count
/// among the pairs. The sum is over unordered pairs in an undirected graph, over ordered pairs in a
/// directed one, and is not normalised.
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted; O(*n*) space a thread,
///   and 8*m* bytes for each of up to 64 parts of the sum, twice that if undirected.
///
/// > Reference: M. Girvan, M. E. J. Newman, "Community structure in social and biological
/// > networks", PNAS 99, 2002. U. Brandes, "On variants of shortest-path betweenness centrality
/// > and their generic computation", Social Networks 30, 2008.
public struct EdgeBetweenness: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// One link and its value.
  public struct Link: Hashable, Sendable {
    /// The end it leaves; in an undirected graph, the smaller one.
    public let source: Int

    /// The end it enters.
    public let target: Int

    /// The number of pairs whose shortest paths lead over it.
    public let value: Double
  }

  /// The values of all links.
  public struct Result: Hashable, Sendable {
    /// Every link once, by source and then by target.
    public let links: [Link]

    /// How long links were taken to be.
    public let length: LinkLength
  }

  /// The betweenness of every link of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    try graph.withRows { rows throws(CancellationError) in
      let sums = try arcSums(rows, execution)
      var links: [Link] = []
      links.reserveCapacity(graph.linkCount)
      // In an undirected graph, the arc back of each link comes up in the order of sources too.
      var back = (0..<rows.nodeCount).map { rows.arcs(of: $0).lowerBound }
      for source in 0..<rows.nodeCount {
        for arc in rows.arcs(of: source) {
          let target = rows.target(arc)
          if graph.isDirected {
            links.append(Link(source: source, target: target, value: sums[arc]))
          } else if target > source {
            let value = (sums[arc] + sums[back[target]]) / 2
            links.append(Link(source: source, target: target, value: value))
            back[target] += 1
          }
        }
      }
      return Result(links: links, length: length)
    }
  }

  /// Adds up over all nodes as sources, dealt to parts that depend on the graph alone.
  private func arcSums(
    _ rows: Rows, _ execution: Execution
  ) throws(CancellationError) -> [Double] {
    let (count, arcs) = (rows.nodeCount, rows.arcCount)
    let parts = min(count, max(8, min(64, (1 << 22) / max(1, arcs))))
    let partial = Scratch<Double>(repeating: 0, count: arcs * parts)
    let length = rows.isWeighted ? length : .steps
    try execution.share(chunks: parts, steps: count, work: count * (count + arcs)) { worker in
      var brandes = BrandesSearch(nodeCount: count)
      while let part = worker.claim() {
        for source in stride(from: part, to: count, by: parts) where rows.degree(of: source) > 0 {
          brandes.addLinkDependencies(
            of: source, over: rows, length: length, to: partial, base: part * arcs)
          if !worker.finish() { return }
        }
      }
    }
    return (0..<arcs).map { arc in
      (0..<parts).reduce(0) { $0 + partial[$1 * arcs + arc] }
    }
  }
}
