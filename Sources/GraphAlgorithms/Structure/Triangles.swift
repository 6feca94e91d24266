// Three nodes, each linked with the others.

public import GraphCore

/// Counts the triangles of a graph, and those at each node.
///
/// Nodes are ordered by degree and each link is kept once, at its lower end: every triangle is then
/// found once, from its lowest node, and no row is longer than the square root of 2*m*. Directions
/// and weights do not matter.
///
/// - Complexity: O(*n* + *m*^1.5) time and O(*n* + *m*) space.
///
/// > Reference: M. Latapy, "Main-memory triangle computations for very large (sparse (power-law))
/// > graphs", Theoretical Computer Science 407, 2008.
public struct Triangles: Hashable, Sendable {
  /// Creates the measure.
  public init() {}

  /// Counts of triangles.
  public struct Result: Hashable, Sendable {
    /// The number of triangles at each node, in node order.
    public let values: [Int]

    /// The number of triangles of the graph.
    public let total: Int
  }

  /// The triangles of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    try graph.ignoringDirection().withRows { rows throws(CancellationError) in
      try count(in: UpwardRows(rows), using: execution)
    }
  }

  private func count(
    in upward: borrowing UpwardRows, using execution: Execution
  ) throws(CancellationError) -> Result {
    let count = upward.nodes.count
    let counts = Scratch<Int>(repeating: 0, count: count)
    let marks = Scratch<UInt32>(repeating: .max, count: count)
    for low in 0..<count {
      if low.isMultiple(of: 1024) { try execution.check() }
      let mark = UInt32(truncatingIfNeeded: low)
      for arc in upward.arcs(of: low) { marks[upward.target(arc)] = mark }
      for arc in upward.arcs(of: low) {
        let middle = upward.target(arc)
        for last in upward.arcs(of: middle) where marks[upward.target(last)] == mark {
          counts[low] += 1
          counts[middle] += 1
          counts[upward.target(last)] += 1
        }
      }
    }
    var values = [Int](repeating: 0, count: count)
    var total = 0
    for place in 0..<count {
      values[Int(upward.nodes[place])] = counts[place]
      total += counts[place]
    }
    return Result(values: values, total: total / 3)
  }
}

/// The nodes by ascending degree, each with the links to those after it.
private struct UpwardRows: ~Copyable {
  /// The node at each place of the order.
  let nodes: Scratch<UInt32>

  private let offsets: Scratch<Int>
  private let targets: Scratch<UInt32>

  init(_ rows: Rows) {
    let count = rows.nodeCount
    let largest = (0..<count).reduce(0) { max($0, rows.degree(of: $1)) }
    var starts = [Int](repeating: 0, count: largest + 2)
    for node in 0..<count { starts[rows.degree(of: node) + 1] += 1 }
    for degree in 0...largest { starts[degree + 1] += starts[degree] }
    nodes = Scratch(repeating: 0, count: count)
    let places = Scratch<UInt32>(repeating: 0, count: count)
    for node in 0..<count {
      let place = starts[rows.degree(of: node)]
      starts[rows.degree(of: node)] += 1
      nodes[place] = UInt32(truncatingIfNeeded: node)
      places[node] = UInt32(truncatingIfNeeded: place)
    }

    offsets = Scratch(repeating: 0, count: count + 1)
    targets = Scratch(repeating: 0, count: rows.arcCount / 2)
    var next = 0
    for place in 0..<count {
      for arc in rows.arcs(of: Int(nodes[place])) {
        let other = places[rows.target(arc)]
        if other > place {
          targets[next] = other
          next += 1
        }
      }
      offsets[place + 1] = next
    }
  }

  func arcs(of place: Int) -> Range<Int> { offsets[place]..<offsets[place + 1] }

  func target(_ arc: Int) -> Int { Int(targets[arc]) }
}
