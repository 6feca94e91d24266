// A few nodes as the bits of a word, and the rows of a small graph as such words.

import GraphCore

/// Nodes of a small graph, a bit each; as a sequence, in ascending order.
struct NodeSet: Sequence, IteratorProtocol, Equatable {
  /// The most nodes that a graph of such sets has.
  static let capacity = 64

  private(set) var bits: UInt64

  init(bits: UInt64 = 0) { self.bits = bits }

  /// The node alone.
  init(_ node: Int) { bits = 1 &<< UInt64(truncatingIfNeeded: node) }

  /// The nodes below `count`.
  init(below count: Int) { bits = count < Self.capacity ? 1 &<< UInt64(count) &- 1 : .max }

  var isEmpty: Bool { bits == 0 }

  /// The number of nodes.
  var count: Int { bits.nonzeroBitCount }

  /// Whether there is one node, and no second.
  var isSingle: Bool { bits != 0 && bits & (bits &- 1) == 0 }

  /// The smallest node; of no nodes, 64.
  var smallest: Int { bits.trailingZeroBitCount }

  func contains(_ node: Int) -> Bool { bits &>> UInt64(truncatingIfNeeded: node) & 1 != 0 }

  mutating func next() -> Int? {
    if bits == 0 { return nil }
    defer { bits &= bits &- 1 }
    return bits.trailingZeroBitCount
  }

  static func & (left: NodeSet, right: NodeSet) -> NodeSet {
    NodeSet(bits: left.bits & right.bits)
  }

  static func | (left: NodeSet, right: NodeSet) -> NodeSet {
    NodeSet(bits: left.bits | right.bits)
  }

  /// The nodes of one set that are not in the other.
  static func - (left: NodeSet, right: NodeSet) -> NodeSet {
    NodeSet(bits: left.bits & ~right.bits)
  }
}

/// The rows of a graph of up to 64 nodes: for each node, the set of those that it is linked with.
///
/// On such graphs, what takes long is not to look at links but to make ready for it: memory, threads,
/// and the fetching of the program itself, when it was not run for a while. Kernels have ways of their
/// own for them, short and on the caller's thread alone. Which way is gone depends on the graph alone.
struct NeighbourSets: ~Copyable {
  /// The number of nodes.
  let count: Int

  private let sets: Scratch<UInt64>

  /// The sets of neighbours of a graph of up to 64 nodes.
  init(_ rows: Rows) {
    precondition(rows.nodeCount <= NodeSet.capacity, "a set has no place for so many nodes")
    count = rows.nodeCount
    sets = Scratch(unwritten: count)
    for node in 0..<count {
      var bits: UInt64 = 0
      for arc in rows.arcs(of: node) { bits |= 1 &<< UInt64(truncatingIfNeeded: rows.target(arc)) }
      sets[node] = bits
    }
  }

  subscript(node: Int) -> NodeSet { NodeSet(bits: sets[node]) }

  /// Forgets all links but those to `nodes`.
  func keep(_ nodes: NodeSet) {
    for node in 0..<count { sets[node] &= nodes.bits }
  }

  /// Forgets the links of `node`, in its own row.
  func clear(_ node: Int) { sets[node] = 0 }

  /// The nodes that are linked with some of `nodes`.
  func neighbours(of nodes: NodeSet) -> NodeSet {
    var bits: UInt64 = 0
    for node in nodes { bits |= sets[node] }
    return NodeSet(bits: bits)
  }

  /// The nodes that can be reached from `start`, itself included.
  func reach(of start: Int) -> NodeSet {
    var (seen, last) = (NodeSet(start), NodeSet(start))
    while !last.isEmpty {
      last = neighbours(of: last) - seen
      seen = seen | last
    }
    return seen
  }

  /// Calls `body` with the nodes at each distance from `start`, and the distance: 1, 2 and so on.
  @inline(__always)
  func forEachLevel(from start: Int, _ body: (NodeSet, Int) -> Void) {
    var (seen, last, distance) = (NodeSet(start), NodeSet(start), 0)
    while true {
      last = neighbours(of: last) - seen
      if last.isEmpty { return }
      seen = seen | last
      distance &+= 1
      body(last, distance)
    }
  }
}
