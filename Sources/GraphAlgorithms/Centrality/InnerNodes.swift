// Nodes whose equations can be put into those of the others.

import GraphCore

/// The nodes with links, in two parts: no two of the inner ones are linked.
///
/// Few links in all make inner nodes many, and to look at them apart from the others takes longer
/// than the rounds it saves: then there are none.
struct InnerNodes: ~Copyable {
  let inner: [UInt32]
  let outer: [UInt32]
  let innerRanges: [Range<Int>]
  let outerRanges: [Range<Int>]

  /// The number of links of inner nodes.
  let innerArcs: Int

  // The rows of inner nodes side by side: fetched from all over the rows, they would take longer.
  private let offsets: Scratch<Int>
  private let targets: Scratch<UInt32>
  private let weights: Scratch<Double>

  /// A node is inner if each of its neighbours has more links, or as many and a larger number after
  /// shuffling: along a line whose nodes are numbered in turn, hardly any would be one otherwise.
  init(
    _ rows: Rows, _ ranges: [Range<Int>], _ execution: Execution
  ) throws(CancellationError) {
    let isInner = Scratch<Bool>(repeating: false, count: rows.nodeCount)
    if rows.arcCount > 8 * rows.nodeCount {
      _ = try execution.sums(over: ranges, work: rows.arcCount / 4) { nodes in
        for node in nodes where rows.degree(of: node) > 0 {
          let own = Self.order(node, rows)
          isInner[node] = rows.arcs(of: node).allSatisfy { Self.order(rows.target($0), rows) > own }
        }
        return (0, 0)
      }
    }
    var (inner, outer): ([UInt32], [UInt32]) = ([], [])
    outer.reserveCapacity(rows.nodeCount)
    for node in 0..<rows.nodeCount where rows.degree(of: node) > 0 {
      if isInner[node] {
        inner.append(UInt32(truncatingIfNeeded: node))
      } else {
        outer.append(UInt32(truncatingIfNeeded: node))
      }
    }
    innerArcs = inner.reduce(0) { $0 + rows.degree(of: Int($1)) }
    innerRanges = rows.balancedRanges(of: inner[...])
    outerRanges = rows.balancedRanges(of: outer[...])
    offsets = Scratch(unwritten: inner.count + 1)
    targets = Scratch(unwritten: innerArcs)
    weights = Scratch(unwritten: rows.isWeighted ? innerArcs : 0)
    var next = 0
    offsets[0] = 0
    for (place, node) in inner.enumerated() {
      for arc in rows.arcs(of: Int(node)) {
        targets[next] = UInt32(truncatingIfNeeded: rows.target(arc))
        if rows.isWeighted { weights[next] = rows.weight(arc) }
        next += 1
      }
      offsets[place + 1] = next
    }
    self.inner = inner
    self.outer = outer
  }

  /// The rows of the inner nodes, each by its place among them.
  ///
  /// They must not outlive this value.
  var innerRows: Rows {
    // Safe: offsets ascend from 0 to the number of targets, each of which is a node of the graph.
    unsafe Rows(
      nodeCount: inner.count, arcCount: innerArcs, offsets: offsets.address,
      targets: targets.address, weights: weights.count > 0 ? weights.address : nil)
  }

  /// A number of its own for each node, in order of the links it has.
  private static func order(_ node: Int, _ rows: Rows) -> UInt64 {
    let shuffled = UInt32(truncatingIfNeeded: node) &* 0x9E37_79B1
    return UInt64(truncatingIfNeeded: rows.degree(of: node)) << 32 | UInt64(shuffled)
  }
}
