// The rows of a graph as kernels read them: plain memory, without checks in release builds.

/// A borrowed view of the rows of a graph, for inner loops.
///
/// What makes unchecked reading safe: ``Graph/init(_:)`` proved that offsets ascend from 0 to the
/// number of arcs and that each target is a node, and ``Graph/withRows(_:)`` keeps the arrays
/// alive. A kernel need only ask for nodes below ``nodeCount`` and arcs of the ranges it is
/// given; debug builds, which run every test, check each index.
@safe package struct Rows: @unchecked Sendable {
  /// The number of nodes.
  package let nodeCount: Int

  /// The number of arcs.
  package let arcCount: Int

  @usableFromInline let offsets: UnsafePointer<Int>
  @usableFromInline let targets: UnsafePointer<UInt32>
  @usableFromInline let weights: UnsafePointer<Double>?

  fileprivate init(
    nodeCount: Int, arcCount: Int, offsets: UnsafePointer<Int>, targets: UnsafePointer<UInt32>,
    weights: UnsafePointer<Double>?
  ) {
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    // Safe: the pointers are kept, not read.
    unsafe (self.offsets, self.targets, self.weights) = (offsets, targets, weights)
  }

  /// The arcs of the row of `node`.
  @inlinable package func arcs(of node: Int) -> Range<Int> {
    assert(node >= 0 && node < nodeCount)
    // Safe: node < nodeCount and there are nodeCount + 1 offsets, in ascending order.
    return unsafe Range(uncheckedBounds: (offsets[node], offsets[node &+ 1]))
  }

  /// The length of the row of `node`.
  @inlinable package func degree(of node: Int) -> Int { arcs(of: node).count }

  /// The node that `arc` leads to.
  @inlinable package func target(_ arc: Int) -> Int {
    assert(arc >= 0 && arc < arcCount)
    // Safe: arc < arcCount, and there are as many targets.
    return unsafe Int(truncatingIfNeeded: targets[arc])
  }

  /// Whether arcs have weights.
  @inlinable package var isWeighted: Bool {
    // Safe: the pointer is compared, not read.
    unsafe weights != nil
  }

  /// The weight of `arc`: 1 if the graph is unweighted.
  @inlinable package func weight(_ arc: Int) -> Double {
    assert(arc >= 0 && arc < arcCount)
    // Safe: arc < arcCount, and where there are weights there are as many.
    return unsafe weights.map { unsafe $0[arc] } ?? 1
  }
}

extension Graph {
  /// Calls `body` with the rows by source: in an undirected graph, the rows of neighbours.
  package func withRows<Value, Failure: Error>(
    _ body: (Rows) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try outbound.withRows(body)
  }

  /// Calls `body` with the rows by target: in an undirected graph, the rows of neighbours.
  package func withInboundRows<Value, Failure: Error>(
    _ body: (Rows) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try inbound.withRows(body)
  }
}

extension Adjacency {
  func withRows<Value, Failure: Error>(
    _ body: (Rows) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The arrays stay alive, and so the addresses valid, until the outermost closure returns.
    try unsafe offsets.withUnsafeBufferPointer { offsets throws(Failure) in
      try unsafe targets.withUnsafeBufferPointer { targets throws(Failure) in
        try unsafe weights.withUnsafeBufferPointer { weights throws(Failure) in
          // Safe: `offsets` is never empty; an empty array of targets is never read.
          guard let start = offsets.baseAddress else {
            preconditionFailure("a graph has at least one offset")
          }
          let none = unsafe UnsafePointer<UInt32>(bitPattern: MemoryLayout<UInt32>.alignment)
          guard let first = unsafe targets.baseAddress ?? none else {
            preconditionFailure("an alignment is not zero")
          }
          return try unsafe body(
            Rows(
              nodeCount: offsets.count - 1, arcCount: targets.count, offsets: start,
              targets: first, weights: weights.isEmpty ? nil : weights.baseAddress))
        }
      }
    }
  }
}
