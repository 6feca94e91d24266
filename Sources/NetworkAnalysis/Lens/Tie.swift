// A pair of actors linked by at least one record.

import GraphCore

/// A pair of actors linked by at least one record: derived, never stored.
public struct Tie: Hashable, Sendable {
  /// The node of one actor; of a directed tie, the one it comes from.
  public let first: Int
  /// The node of the other actor, larger than ``first`` when the tie has no direction.
  public let second: Int
  /// The weight by the lens's rule.
  public let weight: Double
  /// The places in ``ActorGraph/records`` of the records behind it, in order.
  public let records: [Int]
}

extension ActorGraph {
  /// Every tie with the records behind it, by first then second node.
  ///
  /// - Complexity: O(Σ *k*² log *m*) for records of *k* actors and *m* ties.
  public func allTies() -> [Tie] {
    var evidence: [UInt64: [Int]] = [:]
    evidence.reserveCapacity(graph.linkCount)
    for (place, record) in records.enumerated() {
      for first in record.nodes.indices.dropLast() {
        for second in record.nodes[(first + 1)...] {
          let ends = (Swift.min(record.nodes[first], second), max(record.nodes[first], second))
          evidence[UInt64(ends.0) << 32 | UInt64(ends.1), default: []].append(place)
        }
      }
    }
    var ties: [Tie] = []
    ties.reserveCapacity(graph.linkCount)
    for node in 0..<graph.nodeCount {
      let weights = graph.isWeighted ? Array(graph.weights(of: node)) : nil
      for (place, neighbour) in graph.neighbours(of: node).enumerated() {
        let other = Int(neighbour)
        let weight = weights?[place] ?? 1
        guard graph.isDirected || other > node else { continue }
        let key = UInt64(Swift.min(node, other)) << 32 | UInt64(max(node, other))
        ties.append(Tie(first: node, second: other, weight: weight, records: evidence[key] ?? []))
      }
    }
    return ties
  }
}
