// Searches from all nodes of a graph of some hundred nodes at once.

import GraphCore

/// Breadth-first searches from all of up to 256 nodes, a step at a time.
///
/// Each node keeps one bit for each start that has reached it, the starts numbered as the nodes are.
struct LaneSearch: ~Copyable {
  typealias Lanes = SIMD4<UInt64>

  /// The most nodes that there are bits for.
  static let capacity = 256

  /// The starts that have reached each node, itself included.
  let seen: Scratch<Lanes>

  /// The number of steps so far.
  private(set) var distance = 0

  private let last: Scratch<Lanes>
  private let next: Scratch<Lanes>

  init(nodeCount count: Int) {
    precondition(count <= Self.capacity, "a row has no place for so many nodes")
    seen = Scratch(unwritten: count)
    last = Scratch(unwritten: count)
    next = Scratch(unwritten: count)
    for node in 0..<count {
      var own = Lanes()
      own[node / 64] = 1 << UInt64(node % 64)
      seen[node] = own
      last[node] = own
    }
  }

  /// Takes a step, after which every node knows the starts that are ``distance`` away along its row.
  ///
  /// Calls `onReach` with each node and these, where there are any; returns whether there were.
  @inline(__always)
  mutating func step(_ rows: Rows, onReach: (_ node: Int, _ starts: Lanes) -> Void) -> Bool {
    distance += 1
    var all = Lanes()
    for node in 0..<seen.count {
      var found = Lanes()
      for arc in rows.arcs(of: node) { found |= last[rows.target(arc)] }
      let new = found & ~seen[node]
      next[node] = new
      if new == Lanes() { continue }
      seen[node] |= new
      all |= new
      onReach(node, new)
    }
    for node in 0..<seen.count { last[node] = next[node] }
    return all != Lanes()
  }

  /// The starts that have reached each node, when there is no step left to take.
  consuming func finished() -> Scratch<Lanes> { seen }
}

extension DistanceSweep {
  /// Sweeps over a graph of up to 256 nodes, from all of them at once.
  init(medium rows: Rows) {
    let count = rows.nodeCount
    var search = LaneSearch(nodeCount: count)
    let reached = Scratch<Int>(repeating: 0, count: count)
    let sums = Scratch<Int>(repeating: 0, count: count)
    let reciprocals = Scratch<Double>(repeating: 0, count: count)
    let eccentricities = Scratch<Double>(repeating: 0, count: count)
    var isDone = false
    while !isDone {
      let distance = search.distance + 1
      isDone = !search.step(rows) { node, starts in
        let others =
          starts[0].nonzeroBitCount &+ starts[1].nonzeroBitCount &+ starts[2].nonzeroBitCount
          &+ starts[3].nonzeroBitCount
        reached[node] &+= others
        sums[node] &+= others &* distance
        reciprocals[node] += Double(others) / Double(distance)
        eccentricities[node] = Double(distance)
      }
    }
    self.init(
      reached: reached.array(), sums: (0..<count).map { Double(sums[$0]) },
      reciprocals: reciprocals.array(), eccentricities: eccentricities.array())
  }
}
