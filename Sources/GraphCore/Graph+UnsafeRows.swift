// The storage of a graph, lent to kernels as plain memory.

extension Graph {
  /// The addresses of offsets, targets and, if the graph is weighted, weights.
  ///
  /// ``init(_:threads:)`` proved that the offsets, one more than there are nodes, ascend from 0 to the number
  /// of arcs, and that each target is a node. The addresses must not leave the closure.
  package typealias UnsafeRows<Value, Failure: Error> = (
    UnsafePointer<Int>, UnsafePointer<UInt32>, UnsafePointer<Double>?
  ) throws(Failure) -> Value

  /// Calls `body` with the rows by source.
  @unsafe package func withUnsafeRows<Value, Failure: Error>(
    _ body: UnsafeRows<Value, Failure>
  ) throws(Failure) -> Value {
    try unsafe outbound.withUnsafeRows(body)
  }

  /// Calls `body` with the rows by target.
  @unsafe package func withUnsafeInboundRows<Value, Failure: Error>(
    _ body: UnsafeRows<Value, Failure>
  ) throws(Failure) -> Value {
    try unsafe inbound.withUnsafeRows(body)
  }
}

extension Graph {
  /// The rows by source as columns: offsets, targets and, if the graph is weighted, weights.
  package var columns: (Column<Int>, Column<UInt32>, Column<Double>) {
    (outbound.offsets, outbound.targets, outbound.weights)
  }
}

extension Adjacency {
  fileprivate func withUnsafeRows<Value, Failure: Error>(
    _ body: Graph.UnsafeRows<Value, Failure>
  ) throws(Failure) -> Value {
    // The columns stay alive, and so the addresses valid, until the outermost closure returns.
    try unsafe offsets.withUnsafeBase { offsets throws(Failure) in
      try unsafe targets.withUnsafeBase { targets throws(Failure) in
        try unsafe weights.withUnsafeBase { first throws(Failure) in
          try unsafe body(offsets, targets, weights.isEmpty ? nil : first)
        }
      }
    }
  }
}
