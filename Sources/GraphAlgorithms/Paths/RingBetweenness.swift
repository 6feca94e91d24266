// Betweenness in a ring, which searches would take a step a node for.

import GraphCore

/// The pairs that each node of a ring stands between, where every node stands for several.
///
/// Node *v* stands between *a* nodes back and *b* nodes on where *a* + *b* is less than half of the
/// ring, and on one of two ways where it is half. From each node to the next, the sum over such pairs
/// loses those that end at the next node, and gains those that begin at the one left behind.
struct RingBetweenness: Sendable {
  /// The nodes around the ring, and the unordered pairs that each stands between.
  let nodes: [UInt32]
  let values: [Double]

  /// Adds up the pairs of `ring`, of which node *v* stands for `weights[v]`.
  ///
  /// - Complexity: O(*n*) for a ring of *n* nodes.
  init(_ ring: ChainDistances, weights: [Double]) {
    precondition(ring.isRing, "only rings have this sum")
    nodes = ring.nodes
    let count = nodes.count
    // Whole numbers below 2⁵³, or halves of them: whatever the order, sums are exact.
    let around = (0..<(3 * count)).map { weights[Int(ring.nodes[$0 % count])] }
    var before = [0.0]
    before.reserveCapacity(around.count + 1)
    for weight in around { before.append(before[before.count - 1] + weight) }
    /// What the nodes at `places` stand for.
    func sum(_ places: Range<Int>) -> Double {
      before[places.upperBound] - before[places.lowerBound]
    }
    // The most steps between two nodes with one shortest path, and between two with two, if any.
    let (reach, half) = ((count - 1) / 2, count.isMultiple(of: 2) ? count / 2 : 0)
    var pairs = (1..<max(1, reach)).reduce(0.0) { pairs, back in
      pairs + around[count - back] * sum((count + 1)..<(count + 1 + reach - back))
    }
    var opposite = (1..<max(1, half)).reduce(0.0) { pairs, back in
      pairs + around[count - back] * around[count + half - back]
    }
    var values: [Double] = []
    values.reserveCapacity(count)
    for place in count..<(2 * count) {
      values.append(pairs + opposite / 2)
      pairs += around[place] * sum((place + 2)..<(place + 1 + reach))
      pairs -= around[place + 1] * sum((place + 1 - reach)..<place)
      if half > 0 {
        opposite += around[place] * around[place + half]
        opposite -= around[place + 1 - half] * around[place + 1]
      }
    }
    self.values = values
  }
}
