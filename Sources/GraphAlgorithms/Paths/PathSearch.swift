// Shortest paths from one node: the search that path measures share.

import GraphCore

/// The working memory of a search from one node after another: distances, and the order in which
/// nodes were reached.
///
/// Only what the last search touched is cleaned up, so that a search of a small component costs
/// nothing for the rest of the graph.
struct PathSearch: ~Copyable {
  /// The distance of each node from the start, or infinity where it was not reached.
  let distances: Scratch<Double>

  /// The nodes reached, nearest first: the first `reached` are valid.
  let order: Scratch<UInt32>

  /// The number of nodes reached, the start included.
  private(set) var reached = 0

  private var heap = DistanceHeap()

  init(nodeCount: Int) {
    distances = Scratch(repeating: .infinity, count: nodeCount)
    order = Scratch(repeating: 0, count: nodeCount)
  }

  /// Finds the distances from `start` to all nodes that can be reached along the rows.
  mutating func run(from start: Int, over rows: Rows, length: LinkLength) {
    for place in 0..<reached { distances[Int(order[place])] = .infinity }
    switch length {
    case .steps: breadthFirst(from: start, over: rows)
    case .weighted: dijkstra(from: start, over: rows)
    }
  }

  private mutating func breadthFirst(from start: Int, over rows: Rows) {
    distances[start] = 0
    order[0] = UInt32(truncatingIfNeeded: start)
    var head = 0
    var tail = 1
    while head < tail {
      let node = Int(order[head])
      head += 1
      let next = distances[node] + 1
      for arc in rows.arcs(of: node) {
        let target = rows.target(arc)
        if distances[target] == .infinity {
          distances[target] = next
          order[tail] = UInt32(truncatingIfNeeded: target)
          tail += 1
        }
      }
    }
    reached = tail
  }

  private mutating func dijkstra(from start: Int, over rows: Rows) {
    distances[start] = 0
    heap.push(distance: 0, node: start)
    reached = 0
    while let (distance, node) = heap.pop() {
      // A node is pushed again when a shorter way to it is found; later copies are stale.
      if distance > distances[node] { continue }
      order[reached] = UInt32(truncatingIfNeeded: node)
      reached += 1
      for arc in rows.arcs(of: node) {
        let target = rows.target(arc)
        let candidate = distance + 1 / rows.weight(arc)
        // Within the tolerance the first way found stands, so that equal ways stay equal.
        if candidate < distances[target] * (1 - LinkLength.relativeTolerance) {
          distances[target] = candidate
          heap.push(distance: candidate, node: target)
        }
      }
    }
  }
}

/// A binary heap of nodes by distance; equal distances come out by node number.
struct DistanceHeap {
  private var entries: [(distance: Double, node: Int)] = []

  mutating func push(distance: Double, node: Int) {
    var place = entries.count
    entries.append((distance, node))
    while place > 0 {
      let parent = (place - 1) / 2
      guard Self.precedes(entries[place], entries[parent]) else { break }
      entries.swapAt(place, parent)
      place = parent
    }
  }

  mutating func pop() -> (distance: Double, node: Int)? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var place = 0
    while true {
      var child = 2 * place + 1
      if child >= entries.count { break }
      if child + 1 < entries.count, Self.precedes(entries[child + 1], entries[child]) { child += 1 }
      guard Self.precedes(entries[child], entries[place]) else { break }
      entries.swapAt(place, child)
      place = child
    }
    return first
  }

  private static func precedes(
    _ a: (distance: Double, node: Int), _ b: (distance: Double, node: Int)
  ) -> Bool {
    a.distance < b.distance || (a.distance == b.distance && a.node < b.node)
  }
}
