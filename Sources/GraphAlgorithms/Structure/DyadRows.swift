// Linked pairs, with how they are linked, in an order in which triangles are cheap to find.

import GraphCore

/// How a node is linked with another.
enum Dyad: UInt8 {
  case out = 1
  case into = 2
  case both = 3

  /// How the other is linked with the node.
  var reversed: Dyad {
    switch self {
    case .out: .into
    case .into: .out
    case .both: .both
    }
  }
}

/// The nodes by ascending degree, each with the pairs it makes with nodes after it.
///
/// The order makes every row at most √(2*m*) long.
struct DyadRows: ~Copyable, Sendable {
  /// The number of pairs that are linked both ways, and one way.
  private(set) var mutual = 0
  private(set) var oneWay = 0

  private let offsets: Scratch<Int>
  private let targets: Scratch<UInt32>
  private let dyads: Scratch<UInt8>

  /// For each node, in the order of the graph: pairs by dyad.
  private let outs: Scratch<UInt32>
  private let intos: Scratch<UInt32>
  private let boths: Scratch<UInt32>

  init(_ graph: Graph) {
    let count = graph.nodeCount
    let degrees = Degree().run(on: graph).values
    let order = Self.sorted(degrees)
    let places = Scratch<UInt32>(repeating: 0, count: count)
    for (place, node) in order.enumerated() {
      places[Int(node)] = UInt32(truncatingIfNeeded: place)
    }
    let pairCount = degrees.reduce(0, +) / 2
    offsets = Scratch(repeating: 0, count: count + 1)
    targets = Scratch(repeating: 0, count: pairCount)
    dyads = Scratch(repeating: 0, count: pairCount)
    outs = Scratch(repeating: 0, count: count)
    intos = Scratch(repeating: 0, count: count)
    boths = Scratch(repeating: 0, count: count)
    var next = 0
    for (place, node) in order.enumerated() {
      let node = Int(node)
      graph.forEachDyad(of: node) { other, dyad in
        switch dyad {
        case .out: outs[node] += 1
        case .into: intos[node] += 1
        case .both: boths[node] += 1
        }
        guard places[other] > place else { return }
        targets[next] = places[other]
        dyads[next] = dyad.rawValue
        next += 1
        if dyad == .both { mutual += 1 } else { oneWay += 1 }
      }
      offsets[place + 1] = next
    }
  }

  /// The nodes by ascending value, by counting.
  private static func sorted(_ degrees: [Int]) -> [UInt32] {
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var order = [UInt32](repeating: 0, count: degrees.count)
    for (node, degree) in degrees.enumerated() {
      order[starts[degree]] = UInt32(truncatingIfNeeded: node)
      starts[degree] += 1
    }
    return order
  }
}

// MARK: - Counting

extension DyadRows {
  /// Adds the triangles to `counts`, and takes their three wedges off.
  func countTriangles(
    into counts: inout TriadCounts, using execution: Execution
  ) throws(CancellationError) {
    let nodes = offsets.count - 1
    let chunks = (nodes + 255) / 256
    // By the dyads of the three pairs, two bits each; summed up in whole numbers, in any order.
    let workers = min(execution.threadCount, max(1, chunks))
    let tallies = Scratch<Int>(repeating: 0, count: 64 * workers)
    try execution.share(chunks: chunks, steps: chunks, work: targets.count) { worker in
      let marks = Scratch<UInt32>(repeating: .max, count: nodes)
      let first = Scratch<UInt8>(repeating: 0, count: nodes)
      while let chunk = worker.claim() {
        let end = nodes - chunk * 256
        for low in max(0, end - 256)..<end {
          tally(low, marks, first, tallies, worker.number * 64)
        }
        if !worker.finish() { return }
      }
    }
    for code in 0..<64 {
      let count = (0..<workers).reduce(Int128(0)) { $0 + Int128(tallies[$1 * 64 + code]) }
      guard let ab = Dyad(rawValue: UInt8(code >> 4)),
        let ac = Dyad(rawValue: UInt8(code >> 2 & 3)),
        let bc = Dyad(rawValue: UInt8(code & 3))
      else { continue }
      counts[TriadCounts.triangle(ab, ac, bc)] += count
      counts[TriadCounts.wedge(ab, ac)] -= count
      counts[TriadCounts.wedge(ab.reversed, bc)] -= count
      counts[TriadCounts.wedge(ac.reversed, bc.reversed)] -= count
    }
  }

  private func tally(
    _ low: Int, _ marks: borrowing Scratch<UInt32>, _ first: borrowing Scratch<UInt8>,
    _ tallies: borrowing Scratch<Int>, _ base: Int
  ) {
    let mark = UInt32(truncatingIfNeeded: low)
    for arc in offsets[low]..<offsets[low + 1] {
      marks[Int(targets[arc])] = mark
      first[Int(targets[arc])] = dyads[arc]
    }
    for arc in offsets[low]..<offsets[low + 1] {
      let middle = Int(targets[arc])
      for last in offsets[middle]..<offsets[middle + 1] where marks[Int(targets[last])] == mark {
        let code = dyads[arc] << 4 | first[Int(targets[last])] << 2 | dyads[last]
        tallies[base + Int(code)] += 1
      }
    }
  }

  /// Adds every two links that share a node to `counts`, in triangles or not.
  func countWedges(into counts: inout TriadCounts) {
    for node in 0..<outs.count {
      let (out, into, both) = (Int128(outs[node]), Int128(intos[node]), Int128(boths[node]))
      counts[.t021D] += out * (out - 1) / 2
      counts[.t021U] += into * (into - 1) / 2
      counts[.t201] += both * (both - 1) / 2
      counts[.t021C] += out * into
      counts[.t111U] += both * out
      counts[.t111D] += both * into
    }
  }
}

extension Graph {
  /// Calls `body` with each node that `node` is linked with, ascending, and how.
  fileprivate func forEachDyad(of node: Int, _ body: (Int, Dyad) -> Void) {
    let out = neighbours(of: node)
    guard isDirected else {
      for other in out { body(Int(other), .both) }
      return
    }
    let into = inboundNeighbours(of: node)
    var (i, j) = (out.startIndex, into.startIndex)
    while i < out.endIndex || j < into.endIndex {
      let left = i < out.endIndex ? out[i] : .max
      let right = j < into.endIndex ? into[j] : .max
      body(Int(min(left, right)), left == right ? .both : left < right ? .out : .into)
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
  }
}
