// The rows of a graph as kernels read them: plain memory, without checks in release builds.

import GraphCore

/// A borrowed view of the rows of a graph, for inner loops.
///
/// What makes unchecked reading safe: ``Graph/init(_:threads:)`` proved that offsets ascend from 0 to the
/// number of arcs and that each target is a node, and ``Graph/withRows(_:)`` keeps the arrays
/// alive. A kernel need only ask for nodes below ``nodeCount`` and arcs of the ranges it is
/// given; debug builds, which run every test, check each index.
@safe struct Rows: @unchecked Sendable {
  /// The number of nodes.
  let nodeCount: Int

  /// The number of arcs.
  let arcCount: Int

  private let offsets: UnsafePointer<Int>
  private let targets: UnsafePointer<UInt32>
  private let weights: UnsafePointer<Double>?

  init(
    nodeCount: Int, arcCount: Int, offsets: UnsafePointer<Int>, targets: UnsafePointer<UInt32>,
    weights: UnsafePointer<Double>?
  ) {
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    // Safe: the pointers are kept, not read.
    unsafe (self.offsets, self.targets, self.weights) = (offsets, targets, weights)
  }

  /// The arcs of the row of `node`.
  func arcs(of node: Int) -> Range<Int> {
    assert(node >= 0 && node < nodeCount)
    // Safe: node < nodeCount and there are nodeCount + 1 offsets, in ascending order.
    return unsafe Range(uncheckedBounds: (offsets[node], offsets[node &+ 1]))
  }

  /// The length of the row of `node`.
  func degree(of node: Int) -> Int { arcs(of: node).count }

  /// The node that `arc` leads to.
  func target(_ arc: Int) -> Int {
    assert(arc >= 0 && arc < arcCount)
    // Safe: arc < arcCount, and there are as many targets.
    return unsafe Int(truncatingIfNeeded: targets[arc])
  }

  /// Whether arcs have weights.
  var isWeighted: Bool {
    // Safe: the pointer is compared, not read.
    unsafe weights != nil
  }

  /// The weight of `arc`: 1 if the graph is unweighted.
  func weight(_ arc: Int) -> Double {
    assert(arc >= 0 && arc < arcCount)
    // Safe: arc < arcCount, and where there are weights there are as many.
    return unsafe weights.map { unsafe $0[arc] } ?? 1
  }
}

extension Graph {
  /// Calls `body` with the rows by source: in an undirected graph, the rows of neighbours.
  func withRows<Value, Failure: Error>(
    _ body: (Rows) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The addresses are valid until the closure returns, and so are the rows.
    try unsafe withUnsafeRows { offsets, targets, weights throws(Failure) in
      try unsafe body(
        Rows(
          nodeCount: nodeCount, arcCount: arcCount, offsets: offsets, targets: targets,
          weights: weights))
    }
  }

  /// Calls `body` with the rows by target: in an undirected graph, the rows of neighbours.
  func withInboundRows<Value, Failure: Error>(
    _ body: (Rows) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The addresses are valid until the closure returns, and so are the rows.
    try unsafe withUnsafeInboundRows { offsets, targets, weights throws(Failure) in
      try unsafe body(
        Rows(
          nodeCount: nodeCount, arcCount: arcCount, offsets: offsets, targets: targets,
          weights: weights))
    }
  }
}
