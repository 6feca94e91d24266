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
      if execution.isSmall(graph) {
        try execution.check()
        execution.progress?(1)
        return Result(small: rows)
      }
      return try count(in: UpwardRows(rows), using: execution)
    }
  }

  private func count(
    in upward: borrowing UpwardRows, using execution: Execution
  ) throws(CancellationError) -> Result {
    let count = upward.nodes.count
    let chunks = (count + 255) / 256
    let workers = min(execution.threadCount, max(1, chunks))
    let counts = Scratch<Int>(repeating: 0, count: count * workers)
    try execution.share(chunks: chunks, steps: chunks, work: upward.linkCount) { worker in
      let marks = Scratch<UInt32>(repeating: .max, count: count)
      let base = worker.number * count
      while let chunk = worker.claim() {
        // From the top, where rows are long: the last chunks are short work.
        let end = count - chunk * 256
        for low in max(0, end - 256)..<end { upward.addTriangles(of: low, marks, counts, base) }
        if !worker.finish() { return }
      }
    }
    var values = [Int](repeating: 0, count: count)
    var total = 0
    for place in 0..<count {
      let sum = (0..<workers).reduce(0) { $0 + counts[$1 * count + place] }
      values[Int(upward.nodes[place])] = sum
      total += sum
    }
    return Result(values: values, total: total / 3)
  }
}

/// The nodes by ascending degree, each with the links to those after it.
private struct UpwardRows: ~Copyable, Sendable {
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

  var linkCount: Int { targets.count }

  /// Adds the triangles whose lowest node is `low` to each of their nodes.
  func addTriangles(
    of low: Int, _ marks: borrowing Scratch<UInt32>, _ counts: borrowing Scratch<Int>, _ base: Int
  ) {
    let mark = UInt32(truncatingIfNeeded: low)
    for arc in arcs(of: low) { marks[Int(targets[arc])] = mark }
    var lowSum = 0
    for arc in arcs(of: low) {
      let middle = Int(targets[arc])
      var middleSum = 0
      for last in arcs(of: middle) {
        let high = Int(targets[last])
        // Added whether it is one or not: a wrong guess costs more than an addition.
        let isTriangle = marks[high] == mark ? 1 : 0
        counts[base &+ high] &+= isTriangle
        middleSum &+= isTriangle
      }
      counts[base &+ middle] &+= middleSum
      lowSum &+= middleSum
    }
    counts[base &+ low] &+= lowSum
  }

  private func arcs(of place: Int) -> Range<Int> {
    offsets[place]..<offsets[place &+ 1]
  }
}
