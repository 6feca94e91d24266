// The storage of a graph, lent to kernels as plain memory.

extension Graph {
  /// The addresses of offsets, targets and, if the graph is weighted, weights.
  ///
  /// ``init(_:)`` proved that the offsets, one more than there are nodes, ascend from 0 to the number
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

extension Adjacency {
  fileprivate func withUnsafeRows<Value, Failure: Error>(
    _ body: Graph.UnsafeRows<Value, Failure>
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
          return try unsafe body(start, first, weights.isEmpty ? nil : weights.baseAddress)
        }
      }
    }
  }
}
