// Distances along chains and rings, which a search would take a step a node for.

import GraphCore

/// A component whose nodes stand in one row, or in a ring.
///
/// A search along it takes as many steps as it has nodes, and as many searches as it has nodes are
/// wanted: what the distances add up to is written down instead.
struct ChainDistances: Sendable {
  /// The nodes in the order of the row, or around the ring.
  let nodes: [UInt32]

  /// Whether the last node is linked with the first.
  let isRing: Bool

  /// Walks along `component`; `nil` when some node of it has more than two links.
  ///
  /// - Precondition: the graph of `rows` is undirected, without links from a node to itself.
  init?(_ component: ArraySlice<UInt32>, _ rows: Rows) {
    guard component.count > 2, component.allSatisfy({ rows.degree(of: Int($0)) <= 2 }) else {
      return nil
    }
    let end = component.first { rows.degree(of: Int($0)) == 1 }
    isRing = end == nil
    var (node, previous) = (end ?? component[component.startIndex], UInt32.max)
    var nodes: [UInt32] = []
    nodes.reserveCapacity(component.count)
    while nodes.count < component.count {
      nodes.append(node)
      var next = node
      for arc in rows.arcs(of: Int(node)) {
        let target = UInt32(truncatingIfNeeded: rows.target(arc))
        if target != previous { next = target }
      }
      (previous, node) = (node, next)
    }
    self.nodes = nodes
  }

  /// How many nodes stand on either side of the one at `place`, the nearest first in each; the node
  /// opposite of it in a ring of even size is counted on the first side.
  func sides(of place: Int) -> (first: Int, second: Int) {
    let others = nodes.count - 1
    return isRing ? (others - others / 2, others / 2) : (place, others - place)
  }
}
