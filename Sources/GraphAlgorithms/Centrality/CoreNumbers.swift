// How deep in the dense part of the graph a node lies.

public import GraphCore

/// Finds the core number of every node: the largest *k* such that the node belongs to a subgraph in
/// which everybody has *k* neighbours or more.
///
/// Nodes are peeled off in order of what is left of their degree, kept in one array sorted by
/// counting; each removal moves the neighbours one place. Directions and weights do not matter.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// > Reference: S. B. Seidman, "Network structure and minimum degree", Social Networks 5, 1983.
/// > V. Batagelj, M. Zaveršnik, "An O(m) Algorithm for Cores Decomposition of Networks", 2003.
public struct CoreNumbers: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// The core numbers of all nodes.
  public struct Result: Hashable, Sendable {
    /// The core number of each node, in node order.
    public let values: [Int]

    /// The largest core number; `nil` if there are no nodes.
    public let degeneracy: Int?
  }

  /// The core number of every node of `graph`.
  public func run(on graph: Graph) -> Result {
    let values = graph.ignoringDirection().withRows { rows in peel(rows) }
    return Result(values: values, degeneracy: values.max())
  }

  private func peel(_ rows: Rows) -> [Int] {
    let count = rows.nodeCount
    let degrees = Scratch<UInt32>(repeating: 0, count: count)
    var largest = 0
    for node in 0..<count {
      degrees[node] = UInt32(truncatingIfNeeded: rows.degree(of: node))
      largest = max(largest, rows.degree(of: node))
    }

    // `order` holds the nodes by degree, and the nodes of degree d begin at `starts[d]`.
    let starts = Scratch<UInt32>(repeating: 0, count: largest + 2)
    for node in 0..<count { starts[Int(degrees[node]) + 1] += 1 }
    for degree in 0...largest { starts[degree + 1] += starts[degree] }
    let order = Scratch<UInt32>(repeating: 0, count: count)
    let places = Scratch<UInt32>(repeating: 0, count: count)
    for node in 0..<count {
      let degree = Int(degrees[node])
      places[node] = starts[degree]
      order[Int(starts[degree])] = UInt32(truncatingIfNeeded: node)
      starts[degree] += 1
    }
    for degree in stride(from: largest, to: 0, by: -1) { starts[degree] = starts[degree - 1] }
    if count > 0 { starts[0] = 0 }

    for place in 0..<count {
      let node = Int(order[place])
      for arc in rows.arcs(of: node) {
        let other = rows.target(arc)
        guard degrees[other] > degrees[node] else { continue }
        // Swap `other` with the first node of its degree, then let that degree begin behind it.
        let first = Int(starts[Int(degrees[other])])
        let swapped = order[first]
        order[Int(places[other])] = swapped
        places[Int(swapped)] = places[other]
        order[first] = UInt32(truncatingIfNeeded: other)
        places[other] = UInt32(truncatingIfNeeded: first)
        starts[Int(degrees[other])] += 1
        degrees[other] -= 1
      }
    }
    return (0..<count).map { Int(degrees[$0]) }
  }
}
