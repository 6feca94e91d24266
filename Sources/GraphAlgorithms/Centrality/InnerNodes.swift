// Nodes whose equations can be put into those of the others.

import GraphCore

/// The nodes with links, in two parts: no two of the inner ones are linked.
///
/// Few links in all make inner nodes many, and to look at them apart from the others takes longer
/// than the rounds it saves: then there are none.
struct InnerNodes: ~Copyable {
  let inner: Scratch<UInt32>
  let outer: Scratch<UInt32>
  private(set) var innerRanges: [Range<Int>] = []
  private(set) var outerRanges: [Range<Int>] = []

  /// The number of links of inner nodes.
  let innerArcs: Int

  // The rows of inner nodes side by side: fetched from all over the rows, they would take longer.
  private let offsets: Scratch<Int>
  private let targets: Scratch<UInt32>
  private let weights: Scratch<Double>

  /// A node is inner if each of its neighbours has more links, or as many and a larger number after
  /// shuffling: along a line whose nodes are numbered in turn, hardly any would be one otherwise.
  static func make(
    _ rows: Rows, _ ranges: [Range<Int>], _ execution: Execution
  ) throws(CancellationError) -> InnerNodes {
    let isInner = Scratch<Bool>(unwritten: rows.nodeCount)
    let mayBe = rows.arcCount > 8 * rows.nodeCount
    // For each range, and then for those before it: inner nodes, outer nodes, links of inner nodes.
    let counts = Scratch<Int>(repeating: 0, count: 3 * ranges.count + 3)
    try execution.each(of: ranges, work: max(rows.arcCount / 4, rows.nodeCount)) { range, nodes in
      var (inner, outer, arcs) = (0, 0, 0)
      for node in nodes {
        let degree = rows.degree(of: node)
        let own = Self.order(node, rows)
        isInner[node] =
          mayBe && degree > 0
          && rows.arcs(of: node).allSatisfy { Self.order(rows.target($0), rows) > own }
        if isInner[node] {
          inner += 1
          arcs += degree
        } else {
          outer += degree > 0 ? 1 : 0
        }
      }
      (counts[3 * range], counts[3 * range + 1], counts[3 * range + 2]) = (inner, outer, arcs)
    }
    var sums = (0, 0, 0)
    for range in 0...ranges.count {
      let own = (counts[3 * range], counts[3 * range + 1], counts[3 * range + 2])
      (counts[3 * range], counts[3 * range + 1], counts[3 * range + 2]) = sums
      sums = (sums.0 + own.0, sums.1 + own.1, sums.2 + own.2)
    }
    var nodes = InnerNodes(
      innerCount: sums.0, outerCount: sums.1, innerArcs: sums.2, isWeighted: rows.isWeighted)
    try nodes.fill(rows, ranges, execution) { node in
      isInner[node]
    } from: { range in
      (counts[3 * range], counts[3 * range + 1], counts[3 * range + 2])
    }
    nodes.balance(rows)
    return nodes
  }

  private init(innerCount: Int, outerCount: Int, innerArcs: Int, isWeighted: Bool) {
    self.innerArcs = innerArcs
    inner = Scratch(unwritten: innerCount)
    outer = Scratch(unwritten: outerCount)
    offsets = Scratch(unwritten: innerCount + 1)
    targets = Scratch(unwritten: innerArcs)
    weights = Scratch(unwritten: isWeighted ? innerArcs : 0)
    offsets[innerCount] = innerArcs
  }

  private mutating func balance(_ rows: Rows) {
    innerRanges = rows.balancedRanges(count: inner.count) { offsets[$0 + 1] - offsets[$0] }
    outerRanges = rows.balancedRanges(count: outer.count) { rows.degree(of: Int(outer[$0])) }
  }

  /// Lists the nodes of each range from where those of the ranges before it end.
  private func fill(
    _ rows: Rows, _ ranges: [Range<Int>], _ execution: Execution,
    _ isInner: @Sendable (Int) -> Bool, from starts: @Sendable (Int) -> (Int, Int, Int)
  ) throws(CancellationError) {
    try execution.each(of: ranges, work: rows.nodeCount + innerArcs) { range, nodes in
      var (innerPlace, outerPlace, next) = starts(range)
      for node in nodes where rows.degree(of: node) > 0 {
        guard isInner(node) else {
          outer[outerPlace] = UInt32(truncatingIfNeeded: node)
          outerPlace &+= 1
          continue
        }
        inner[innerPlace] = UInt32(truncatingIfNeeded: node)
        offsets[innerPlace] = next
        innerPlace &+= 1
        for arc in rows.arcs(of: node) {
          targets[next] = UInt32(truncatingIfNeeded: rows.target(arc))
          if rows.isWeighted { weights[next] = rows.weight(arc) }
          next &+= 1
        }
      }
    }
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
