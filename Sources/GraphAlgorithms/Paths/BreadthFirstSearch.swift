// Distances in steps from one node.

public import GraphCore

/// Finds the distances in steps from one node to all others.
///
/// While few nodes have just been reached, their neighbours are looked at; once they are many, it is
/// cheaper to let every node not reached yet look for a neighbour among them, and stop at the first.
///
/// - Complexity: O(*n* + *m*) time, often much less than one look at every link; O(*n*) space.
///
/// > Reference: S. Beamer, K. Asanović, D. Patterson, "Direction-Optimizing Breadth-First Search",
/// > SC 2012.
public struct BreadthFirstSearch: Hashable, Sendable {
  /// Creates the search.
  public init() {}

  /// Distances from one node.
  public struct Result: Hashable, Sendable {
    /// The number of steps to each node, −1 where there is no path.
    public let distances: [Int32]

    /// The number of nodes reached, the start included.
    public let reached: Int

    /// The largest distance.
    public let eccentricity: Int
  }

  /// The distances in `graph` from `source`; along the links, in a directed graph.
  public func run(on graph: Graph, from source: Int) -> Result {
    precondition((0..<graph.nodeCount).contains(source), "node \(source) is not in the graph")
    return graph.withRows { rows in
      graph.withInboundRows { reverse in
        var search = Search(rows, source)
        while search.step(rows, reverse) {}
        return Result(
          distances: search.distances.array(), reached: search.reached,
          eccentricity: Int(search.depth))
      }
    }
  }
}

// MARK: - Kernel

/// A search in progress: the last nodes reached are both a list and bits.
private struct Search: ~Copyable {
  let distances: Scratch<Int32>
  private(set) var reached = 1
  private(set) var depth: Int32 = 0

  private let order: Scratch<UInt32>
  private let bits: Scratch<UInt64>
  private let nextBits: Scratch<UInt64>
  private var frontier = 0..<1
  private var isPulling = false
  private var arcsLeft: Int

  init(_ rows: Rows, _ source: Int) {
    distances = Scratch(repeating: -1, count: rows.nodeCount)
    order = Scratch(repeating: 0, count: rows.nodeCount)
    bits = Scratch(repeating: 0, count: (rows.nodeCount + 63) / 64)
    nextBits = Scratch(repeating: 0, count: (rows.nodeCount + 63) / 64)
    distances[source] = 0
    order[0] = UInt32(truncatingIfNeeded: source)
    arcsLeft = rows.arcCount
  }

  /// Reaches the nodes one step farther; false when there are none.
  mutating func step(_ rows: Rows, _ reverse: Rows) -> Bool {
    var arcs = 0
    for place in frontier { arcs &+= rows.degree(of: Int(order[place])) }
    arcsLeft -= arcs
    let found: Range<Int>
    if arcs > arcsLeft / 14, frontier.count > rows.nodeCount / 256 {
      found = pull(reverse)
    } else {
      isPulling = false
      found = push(rows)
    }
    if found.isEmpty { return false }
    reached = found.upperBound
    frontier = found
    depth += 1
    return true
  }

  private func push(_ rows: Rows) -> Range<Int> {
    var end = frontier.upperBound
    for place in frontier {
      for arc in rows.arcs(of: Int(order[place])) {
        let target = rows.target(arc)
        if distances[target] >= 0 { continue }
        distances[target] = depth &+ 1
        order[end] = UInt32(truncatingIfNeeded: target)
        end &+= 1
      }
    }
    return frontier.upperBound..<end
  }

  private mutating func pull(_ reverse: Rows) -> Range<Int> {
    if !isPulling {
      bits.fill(with: 0)
      for place in frontier {
        let node = Int(order[place])
        bits[node >> 6] |= 1 << UInt64(node & 63)
      }
      isPulling = true
    }
    nextBits.fill(with: 0)
    var end = frontier.upperBound
    for node in 0..<reverse.nodeCount where distances[node] < 0 {
      for arc in reverse.arcs(of: node) {
        let other = reverse.target(arc)
        if bits[other >> 6] >> UInt64(other & 63) & 1 == 0 { continue }
        distances[node] = depth &+ 1
        order[end] = UInt32(truncatingIfNeeded: node)
        nextBits[node >> 6] |= 1 << UInt64(node & 63)
        end &+= 1
        break
      }
    }
    for word in 0..<bits.count { bits[word] = nextBits[word] }
    return frontier.upperBound..<end
  }
}
