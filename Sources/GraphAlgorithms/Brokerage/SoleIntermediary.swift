// Whom a node alone brings together.

public import GraphCore

/// Finds the pairs of unlinked nodes that one node alone joins in two steps.
///
/// The pair (*a*, *c*) is joined by a node when *a* links to it and it links to *c*. The node is the
/// only one to do so when *a* does not link to *c* and no other node joins them. In an undirected
/// graph each pair is found once.
///
/// For every neighbour of an *a*, the *c* that it links to are a row of bits, and the rows of all
/// neighbours of *a* are laid over each other: what stays empty is what the node alone joins. Rows
/// are made for some of the *c* at a time, so that a hub of a large graph takes little memory.
///
/// - Complexity: O(*k* *d* *k*/64 + *s*) time for *k* neighbours with *d* neighbours each, and *s*
///   links of the latter.
public struct SoleIntermediary: Hashable, Sendable {
  /// The node.
  public var node: Int

  /// Creates the search.
  public init(node: Int) {
    self.node = node
  }

  /// Calls `body` with each pair that the node alone joins, in an order that depends on the graph
  /// alone; in an undirected graph the smaller node comes first.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard, _ body: (Int, Int) -> Void
  ) throws(CancellationError) {
    precondition((0..<graph.nodeCount).contains(node), "the node is one of the graph")
    let firsts = graph.inboundNeighbours(of: node).map { Int($0) }
    let lasts = graph.neighbours(of: node).map { Int($0) }
    var isWanted = [Bool](repeating: false, count: graph.nodeCount)
    var between: [Int] = []
    for first in firsts {
      for other in graph.neighbours(of: first) where !isWanted[Int(other)] && other != node {
        isWanted[Int(other)] = true
        between.append(Int(other))
      }
    }
    // At most 64 MiB of rows at a time.
    let words = max(1, min((lasts.count + 63) / 64, (1 << 23) / max(1, between.count)))
    for start in stride(from: 0, to: lasts.count, by: words * 64) {
      let block = Array(lasts[start..<min(lasts.count, start + words * 64)])
      try search(block, words, firsts, between, graph, execution, body)
    }
  }

  private func search(
    _ lasts: [Int], _ words: Int, _ firsts: [Int], _ between: [Int], _ graph: Graph,
    _ execution: Execution, _ body: (Int, Int) -> Void
  ) throws(CancellationError) {
    let isDirected = graph.isDirected
    try graph.withRows { rows throws(CancellationError) in
      let bits = Scratch<Int>(repeating: -1, count: rows.nodeCount)
      for (bit, last) in lasts.enumerated() { bits[last] = bit }
      let places = Scratch<Int>(repeating: 0, count: rows.nodeCount)
      let reach = Scratch<UInt64>(repeating: 0, count: between.count * words)
      for (place, other) in between.enumerated() {
        places[other] = place * words
        for arc in rows.arcs(of: other) {
          let bit = bits[rows.target(arc)]
          if bit >= 0 { reach[place * words + (bit >> 6)] |= 1 << UInt64(bit & 63) }
        }
      }
      let joined = Scratch<UInt64>(repeating: 0, count: words)
      for (turn, first) in firsts.enumerated() {
        if turn.isMultiple(of: 64) { try execution.check() }
        joined.fill(with: 0)
        for arc in rows.arcs(of: first) {
          let other = rows.target(arc)
          if bits[other] >= 0 { joined[bits[other] >> 6] |= 1 << UInt64(bits[other] & 63) }
          if other == node { continue }
          for word in 0..<words { joined[word] |= reach[places[other] + word] }
        }
        for word in 0..<words {
          var open = ~joined[word]
          while open != 0 {
            let bit = word * 64 + open.trailingZeroBitCount
            open &= open - 1
            if bit >= lasts.count { break }
            let last = lasts[bit]
            if last != first, isDirected || first < last { body(first, last) }
          }
        }
      }
    }
  }
}
