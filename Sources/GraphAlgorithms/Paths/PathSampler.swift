// One shortest path of many, drawn at random.

import GraphCore

/// The working memory of searches from both ends for the shortest paths, in steps, of a pair.
///
/// The end whose last level has the fewer links goes one level on, until the two meet: every
/// shortest path then crosses exactly one of the links over which they met. Numbers of paths are only
/// compared within a level, so that a level may be scaled as a whole and none overflows.
struct PathSampler: ~Copyable {
  private var outward: HalfSearch
  private var inward: HalfSearch

  init(nodeCount: Int) {
    outward = HalfSearch(nodeCount: nodeCount)
    inward = HalfSearch(nodeCount: nodeCount)
  }

  /// Draws one of the shortest paths, each equally likely; calls `body` with each node within.
  mutating func drawPath(
    from source: Int, to target: Int, _ rows: Rows, _ reverse: Rows, _ random: inout SplitMix64,
    _ body: (Int) -> Void
  ) {
    outward.begin(source, rows)
    inward.begin(target, reverse)
    var crossing: (outer: Int, inner: Int)?
    while crossing == nil {
      if outward.isDone || inward.isDone { return }
      if outward.arcs <= inward.arcs {
        let link = outward.step(rows, toward: inward, &random)
        crossing = link.map { ($0.near, $0.far) }
      } else {
        let link = inward.step(reverse, toward: outward, &random)
        crossing = link.map { ($0.far, $0.near) }
      }
    }
    guard let crossing else { return }
    outward.walk(from: crossing.outer, to: source, reverse, &random, body)
    inward.walk(from: crossing.inner, to: target, rows, &random, body)
  }
}

/// A search from one end: levels, and the number of shortest paths to each node.
private struct HalfSearch: ~Copyable {
  /// The number of links of the last level.
  private(set) var arcs = 0

  private let counts: Scratch<Double>
  /// The level of each node reached, from 1; 0 where it is not reached.
  private let levels: Scratch<UInt32>
  private let order: Scratch<UInt32>
  private var level: UInt32 = 0
  private var last = 0..<0

  init(nodeCount: Int) {
    counts = Scratch(repeating: 0, count: nodeCount)
    levels = Scratch(repeating: 0, count: nodeCount)
    order = Scratch(repeating: 0, count: nodeCount)
  }

  /// Whether the last level is empty: there is nowhere to go on to.
  var isDone: Bool { last.isEmpty }

  mutating func begin(_ start: Int, _ rows: Rows) {
    for place in 0..<last.upperBound { levels[Int(order[place])] = 0 }
    level = 1
    last = 0..<1
    order[0] = UInt32(truncatingIfNeeded: start)
    levels[start] = 1
    counts[start] = 1
    arcs = rows.degree(of: start)
  }

  /// Goes one level on, or, where the last level touches the other search, draws one of the links
  /// over which it does, by the number of shortest paths that cross it.
  mutating func step(
    _ rows: Rows, toward other: borrowing HalfSearch, _ random: inout SplitMix64
  ) -> (near: Int, far: Int)? {
    var crossings = 0.0
    for place in last {
      let node = Int(order[place])
      for arc in rows.arcs(of: node) where other.levels[rows.target(arc)] > 0 {
        crossings += counts[node] * other.counts[rows.target(arc)]
      }
    }
    if crossings > 0 { return draw(crossings, rows, toward: other, &random) }
    var end = last.upperBound
    var largest = 0.0
    arcs = 0
    for place in last {
      let node = Int(order[place])
      for arc in rows.arcs(of: node) {
        let target = rows.target(arc)
        if levels[target] == 0 {
          levels[target] = level + 1
          counts[target] = 0
          order[end] = UInt32(truncatingIfNeeded: target)
          end += 1
          arcs += rows.degree(of: target)
        }
        if levels[target] == level + 1 {
          counts[target] += counts[node]
          largest = max(largest, counts[target])
        }
      }
    }
    last = last.upperBound..<end
    level += 1
    if largest > 0x1p400 {
      for place in last {
        counts[Int(order[place])] = max(counts[Int(order[place])] * 0x1p-400, 0x1p-400)
      }
    }
    return nil
  }

  private func draw(
    _ crossings: Double, _ rows: Rows, toward other: borrowing HalfSearch,
    _ random: inout SplitMix64
  ) -> (near: Int, far: Int)? {
    var left = random.unit() * crossings
    var drawn: (near: Int, far: Int)?
    for place in last {
      let node = Int(order[place])
      for arc in rows.arcs(of: node) where other.levels[rows.target(arc)] > 0 {
        drawn = (node, rows.target(arc))
        left -= counts[node] * other.counts[rows.target(arc)]
        if left < 0 { return drawn }
      }
    }
    return drawn
  }

  /// Walks from `node` back to `start`, at each step to a node before in proportion to its number
  /// of paths; calls `body` with each node but the start.
  func walk(
    from node: Int, to start: Int, _ reverse: Rows, _ random: inout SplitMix64,
    _ body: (Int) -> Void
  ) {
    var node = node
    while node != start {
      body(node)
      let level = levels[node] - 1
      var sum = 0.0
      for arc in reverse.arcs(of: node) where levels[reverse.target(arc)] == level {
        sum += counts[reverse.target(arc)]
      }
      var (left, before) = (random.unit() * sum, start)
      for arc in reverse.arcs(of: node) where levels[reverse.target(arc)] == level {
        before = reverse.target(arc)
        left -= counts[before]
        if left < 0 { break }
      }
      node = before
    }
  }
}
