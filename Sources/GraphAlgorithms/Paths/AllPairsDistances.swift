// The distance between any two nodes, as a full table.

public import GraphCore

/// Finds the distances in steps between all pairs of nodes of a small graph.
///
/// - Complexity: O(*n* · (*n* + *m*)) time and 2*n*² bytes: 200 MB for 10,000 nodes.
public struct AllPairsDistances: Hashable, Sendable {
  /// Creates the search.
  public init() {}

  /// A table of distances.
  public struct Result: Hashable, Sendable {
    /// The number of nodes.
    public let nodeCount: Int

    /// The distances, by source and then by target.
    ///
    /// Where there is no path it is `UInt16.max`; a distance of 65,534 or more is given as 65,534.
    public let table: [UInt16]

    /// The number of steps from `source` to `target`, or `nil` where there is no path.
    public func distance(from source: Int, to target: Int) -> Int? {
      let distance = table[source * nodeCount + target]
      return distance == .max ? nil : Int(distance)
    }
  }

  /// The distances of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let count = graph.nodeCount
    let table = Scratch<UInt16>(repeating: .max, count: count * count)
    try graph.withRows { rows throws(CancellationError) in
      let work = count * (count + rows.arcCount)
      try execution.share(chunks: (count + 15) / 16, steps: count, work: work) { worker in
        let order = Scratch<UInt32>(repeating: 0, count: count)
        while let chunk = worker.claim() {
          for source in (chunk * 16)..<min(count, chunk * 16 + 16) {
            Self.search(from: source, rows, table, order)
            if !worker.finish() { return }
          }
        }
      }
    }
    return Result(nodeCount: count, table: table.array())
  }

  private static func search(
    from source: Int, _ rows: Rows, _ table: borrowing Scratch<UInt16>,
    _ order: borrowing Scratch<UInt32>
  ) {
    let base = source * rows.nodeCount
    table[base + source] = 0
    order[0] = UInt32(truncatingIfNeeded: source)
    var (head, tail) = (0, 1)
    while head < tail {
      let node = Int(order[head])
      head &+= 1
      let next = min(table[base &+ node] &+ 1, .max - 1)
      for arc in rows.arcs(of: node) {
        let target = rows.target(arc)
        if table[base &+ target] != .max { continue }
        table[base &+ target] = next
        order[tail] = UInt32(truncatingIfNeeded: target)
        tail &+= 1
      }
    }
  }
}
