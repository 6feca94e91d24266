// Some of the ties of a network.

import GraphCore

extension ActorGraph {
  /// The ties among `nodes`, with the records behind them, by first then second node.
  ///
  /// - Complexity: O(*p* + Σ *k*²) for *p* participations, *k* of `nodes` in a record.
  public func ties(among nodes: Set<Int>) -> [Tie] {
    var evidence: [UInt64: [Int]] = [:]
    for (place, record) in records.enumerated() {
      let present = record.nodes.filter { nodes.contains(Int($0)) }
      for first in present.indices.dropLast() {
        for second in present[(first + 1)...] {
          let ends = (Swift.min(present[first], second), max(present[first], second))
          evidence[UInt64(ends.0) << 32 | UInt64(ends.1), default: []].append(place)
        }
      }
    }
    var ties: [Tie] = []
    for node in nodes.sorted() {
      let weights = graph.isWeighted ? Array(graph.weights(of: node)) : []
      for (place, neighbour) in graph.neighbours(of: node).enumerated() {
        let other = Int(neighbour)
        guard nodes.contains(other), graph.isDirected || other > node else { continue }
        let key = UInt64(Swift.min(node, other)) << 32 | UInt64(max(node, other))
        ties.append(
          Tie(
            first: node, second: other, weight: weights.isEmpty ? 1 : weights[place],
            records: evidence[key] ?? []))
      }
    }
    return ties
  }

  /// The ties that the records at `places` make by themselves, each record of two actors; by
  /// first then second node.
  ///
  /// - Complexity: O(*p* log *p*) for *p* places.
  public func ties(ofPairs places: [Int]) -> [Tie] {
    var found: [UInt64: (weight: Double, records: [Int])] = [:]
    for place in places where records[place].nodes.count == 2 {
      let record = records[place]
      var (tail, head) = (record.nodes[0], record.nodes[1])
      if lens.isDirected ? record.tail == 1 : tail > head { swap(&tail, &head) }
      let key = UInt64(tail) << 32 | UInt64(head)
      var tie = found[key] ?? (0, [])
      tie.weight = lens.weight == .binary ? 1 : tie.weight + record.share(lens.weight)
      tie.records.append(place)
      found[key] = tie
    }
    return found.keys.sorted().compactMap { key in
      found[key].map {
        Tie(
          first: Int(key >> 32), second: Int(key & 0xFFFF_FFFF), weight: $0.weight,
          records: $0.records)
      }
    }
  }
}
