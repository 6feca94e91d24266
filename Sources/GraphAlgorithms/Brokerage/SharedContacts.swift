// Those whom two linked nodes both know: the step that Burt's measures are made of.

import GraphCore

/// Finds, for one node after another, the neighbours it shares with each of its neighbours.
struct SharedContacts: ~Copyable {
  /// The arc of the current node to each of its neighbours, valid where `owners` says so.
  private let arcs: Scratch<Int>
  private let owners: Scratch<UInt32>

  init(nodeCount: Int) {
    arcs = Scratch(repeating: 0, count: nodeCount)
    owners = Scratch(repeating: .max, count: nodeCount)
  }

  /// Makes `node` the current node.
  func begin(_ node: Int, _ rows: Rows) {
    for arc in rows.arcs(of: node) {
      arcs[rows.target(arc)] = arc
      owners[rows.target(arc)] = UInt32(truncatingIfNeeded: node)
    }
  }

  /// Whether the current node, which is `node`, links to `other`.
  func contains(_ other: Int, of node: Int) -> Bool {
    owners[other] == node
  }

  /// Calls `body` with the arc from `node` and the arc from `other` to each neighbour they share.
  ///
  /// The row of `other` is read through, or, where it is much the longer, searched for each
  /// neighbour of `node`: a small node beside a hub costs no more than its own row.
  func forEach(of node: Int, and other: Int, _ rows: Rows, _ body: (Int, Int) -> Void) {
    let (mine, others) = (rows.arcs(of: node), rows.arcs(of: other))
    if others.count <= 16 * mine.count {
      for arc in others where owners[rows.target(arc)] == node {
        body(arcs[rows.target(arc)], arc)
      }
    } else {
      for arc in mine {
        if let found = Self.search(rows.target(arc), in: others, rows) { body(arc, found) }
      }
    }
  }

  private static func search(_ target: Int, in arcs: Range<Int>, _ rows: Rows) -> Int? {
    var (low, high) = (arcs.lowerBound, arcs.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if rows.target(middle) < target { low = middle + 1 } else { high = middle }
    }
    return low < arcs.upperBound && rows.target(low) == target ? low : nil
  }
}

extension Rows {
  /// What `body` makes of every node, on all threads, each with contacts of its own to look up.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  func forEachWithContacts(
    using execution: Execution, _ body: @Sendable (_ node: Int, borrowing SharedContacts) -> Double?
  ) throws(CancellationError) -> [Double?] {
    let count = nodeCount
    let values = Scratch<Double>(repeating: .nan, count: count)
    let chunks = (count + 63) / 64
    try execution.share(chunks: chunks, steps: count, work: 8 * arcCount) { worker in
      let shared = SharedContacts(nodeCount: count)
      while let chunk = worker.claim() {
        for node in (chunk * 64)..<min(count, chunk * 64 + 64) {
          if let value = body(node, shared) { values[node] = value }
          if !worker.finish() { return }
        }
      }
    }
    return (0..<count).map { values[$0].isNaN ? nil : values[$0] }
  }
}
