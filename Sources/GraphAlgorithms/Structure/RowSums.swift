// Sums over rows, the one step of every iterative measure, shared among threads.

import GraphCore

/// A number that is kept in few bytes, and added up as a `Double`.
protocol Addend: BitwiseCopyable, Sendable {
  init(_ number: Double)
  var double: Double { get }
}

extension Double: Addend {
  var double: Double { self }
}

extension Float: Addend {
  var double: Double { Double(self) }
}

extension Rows {
  /// The sum over the row of `node` of the values of its targets, each times the weight of its link;
  /// the value of node *v* is at place `base` + *v*.
  @inline(__always)
  func weightedSum(
    of node: Int, _ values: borrowing Scratch<some Addend>, from base: Int = 0
  ) -> Double {
    let arcs = arcs(of: node)
    // Two sums, for an addition takes longer than fetching what to add.
    var (even, odd) = (0.0, 0.0)
    var arc = arcs.lowerBound
    if isWeighted {
      while arc &+ 1 < arcs.upperBound {
        even += weight(arc) * values[base &+ target(arc)].double
        odd += weight(arc &+ 1) * values[base &+ target(arc &+ 1)].double
        arc &+= 2
      }
      if arc < arcs.upperBound { even += weight(arc) * values[base &+ target(arc)].double }
    } else {
      while arc &+ 1 < arcs.upperBound {
        even += values[base &+ target(arc)].double
        odd += values[base &+ target(arc &+ 1)].double
        arc &+= 2
      }
      if arc < arcs.upperBound { even += values[base &+ target(arc)].double }
    }
    return even + odd
  }

  /// Up to 64 ranges of nodes, each with about as many arcs and nodes as any other.
  ///
  /// They depend on the graph alone: what is added up range by range, and the ranges in order, is
  /// the same to the bit whatever the number of threads.
  func balancedRanges() -> [Range<Int>] {
    let parts = max(1, min(64, (arcCount + nodeCount) / 4096))
    let share = (arcCount + nodeCount + parts - 1) / parts
    var ranges: [Range<Int>] = []
    var start = 0
    for node in 0..<nodeCount {
      let done = arcs(of: node).upperBound + node + 1
      if done >= share * (ranges.count + 1) {
        ranges.append(start..<(node + 1))
        start = node + 1
      }
    }
    if start < nodeCount { ranges.append(start..<nodeCount) }
    return ranges
  }

  /// The same for the places of some nodes in a list, counted from 0.
  func balancedRanges(of nodes: ArraySlice<UInt32>) -> [Range<Int>] {
    let first = nodes.startIndex
    return balancedRanges(count: nodes.count) { degree(of: Int(nodes[first + $0])) }
  }

  /// The same for `count` places with so many arcs each.
  func balancedRanges(count: Int, arcsAt: (Int) -> Int) -> [Range<Int>] {
    let arcs = (0..<count).reduce(0) { $0 + arcsAt($1) }
    let parts = max(1, min(64, (arcs + count) / 4096))
    let share = (arcs + count + parts - 1) / parts
    var ranges: [Range<Int>] = []
    var (start, done) = (0, 0)
    for place in 0..<count {
      done += arcsAt(place) + 1
      if done >= share * (ranges.count + 1) {
        ranges.append(start..<(place + 1))
        start = place + 1
      }
    }
    if start < count { ranges.append(start..<count) }
    return ranges
  }
}
