// Brandes' algorithm level by level, for links of one step.

import GraphCore

/// What each node of a search stands for.
struct NodeMultiplicity: Sendable {
  /// The number of nodes that each class has, all of which paths can pass through.
  let sizes: [Double]

  /// The number of nodes that paths to each class lead to: its members, and what hangs from them.
  let weights: [Double]

  /// Every node stands for itself.
  static func plain(_ count: Int) -> NodeMultiplicity {
    let ones = [Double](repeating: 1, count: count)
    return NodeMultiplicity(sizes: ones, weights: ones)
  }
}

/// The working memory of searches from one source after another.
///
/// Outwards, the number of shortest paths to a node is the sum over the level before; inwards, what
/// a node collects is a sum over the level after. Both are sums over a row of an array that is zero
/// off that level: there is nothing to decide in the inner loop, and so nothing to mispredict.
/// While a level is small it is pushed from instead, to spare rows of nodes not reached yet.
struct LevelDependencies: ~Copyable {
  private let counts: Scratch<Double>
  private let spread: Scratch<Double>
  private let order: Scratch<UInt32>
  private let waiting: Scratch<UInt32>
  private let isReached: Scratch<Bool>
  private let sizes: Scratch<Double>
  private let weights: Scratch<Double>
  private var levels: [Level] = []

  /// A range of `order`, and by what its counts were scaled down against those before.
  private struct Level {
    var nodes: Range<Int>
    var scale = 1.0
  }

  /// Above this number of paths, counts of a level are scaled down so that none overflows.
  private static let crowded = 0x1p500

  init(_ multiplicity: NodeMultiplicity) {
    let count = multiplicity.sizes.count
    counts = Scratch(repeating: 0, count: count)
    spread = Scratch(repeating: 0, count: count)
    order = Scratch(repeating: 0, count: count)
    waiting = Scratch(repeating: 0, count: count)
    isReached = Scratch(repeating: false, count: count)
    sizes = Scratch(repeating: 0, count: count)
    weights = Scratch(repeating: 0, count: count)
    for node in 0..<count {
      sizes[node] = multiplicity.sizes[node]
      weights[node] = multiplicity.weights[node]
    }
  }

  /// Adds to `sums`, from `base` on, what each node collects from the paths that begin at `source`,
  /// times `factor`.
  ///
  /// `component` holds the nodes that `source` may reach, each once.
  mutating func add(
    from source: Int, times factor: Double, among component: [UInt32], _ rows: Rows,
    _ reverse: Rows, to sums: borrowing Scratch<Double>, base: Int
  ) {
    search(from: source, among: component, rows, reverse)
    for depth in stride(from: levels.count - 2, through: 1, by: -1) {
      collect(depth, times: factor, rows, sums, base)
    }
    for level in levels.dropFirst().prefix(1) { clear(level) }
    for place in 0..<(levels.last?.nodes.upperBound ?? 0) { isReached[Int(order[place])] = false }
  }
}

// MARK: - Outwards

extension LevelDependencies {
  private mutating func search(
    from source: Int, among component: [UInt32], _ rows: Rows, _ reverse: Rows
  ) {
    levels.removeAll(keepingCapacity: true)
    levels.append(Level(nodes: 0..<1))
    order[0] = UInt32(truncatingIfNeeded: source)
    counts[source] = 1
    spread[source] = 1
    isReached[source] = true
    var waitingCount = -1
    while let last = levels.last, !last.nodes.isEmpty {
      var level = Level(nodes: last.nodes.upperBound..<last.nodes.upperBound)
      if last.nodes.count * 8 < component.count - last.nodes.upperBound {
        push(last, to: &level, rows)
      } else {
        if waitingCount < 0 { waitingCount = listUnreached(component) }
        waitingCount = pull(waitingCount, to: &level, reverse)
      }
      clear(last)
      scale(&level)
      for place in level.nodes {
        let node = Int(order[place])
        isReached[node] = true
        spread[node] = sizes[node] * counts[node]
      }
      levels.append(level)
    }
    levels.removeLast()
    if let last = levels.last { clear(last) }
  }

  private func push(_ last: Level, to level: inout Level, _ rows: Rows) {
    var end = level.nodes.upperBound
    for place in last.nodes {
      let node = Int(order[place])
      let count = spread[node]
      for arc in rows.arcs(of: node) {
        let target = rows.target(arc)
        if isReached[target] { continue }
        if spread[target] == 0 {
          counts[target] = 0
          order[end] = UInt32(truncatingIfNeeded: target)
          end &+= 1
        }
        // `spread` marks the nodes of the new level until their own takes its place.
        spread[target] = 1
        counts[target] += count
      }
    }
    level.nodes = level.nodes.lowerBound..<end
  }

  private func pull(_ waitingCount: Int, to level: inout Level, _ reverse: Rows) -> Int {
    var (end, left) = (level.nodes.upperBound, 0)
    for place in 0..<waitingCount {
      let node = Int(waiting[place])
      // A level that was pushed to in the meantime.
      if isReached[node] { continue }
      let sum = spreadSum(node, reverse)
      if sum > 0 {
        counts[node] = sum
        order[end] = waiting[place]
        end &+= 1
      } else {
        waiting[left] = waiting[place]
        left &+= 1
      }
    }
    level.nodes = level.nodes.lowerBound..<end
    return left
  }

  private func listUnreached(_ component: [UInt32]) -> Int {
    var count = 0
    for node in component where !isReached[Int(node)] {
      waiting[count] = node
      count &+= 1
    }
    return count
  }

  private func scale(_ level: inout Level) {
    let largest = level.nodes.reduce(0) { max($0, counts[Int(order[$1])]) }
    guard largest > Self.crowded else { return }
    level.scale = 1 / Self.crowded
    // Paths 2¹⁰⁰⁰ times fewer than others of the level do not count, but must not vanish.
    for place in level.nodes {
      let node = Int(order[place])
      counts[node] = max(counts[node] * level.scale, .leastNormalMagnitude)
    }
  }

  private func clear(_ level: Level) {
    for place in level.nodes { spread[Int(order[place])] = 0 }
  }

  @inline(__always)
  private func spreadSum(_ node: Int, _ rows: Rows) -> Double {
    let arcs = rows.arcs(of: node)
    var (even, odd) = (0.0, 0.0)
    var arc = arcs.lowerBound
    while arc &+ 1 < arcs.upperBound {
      even += spread[rows.target(arc)]
      odd += spread[rows.target(arc &+ 1)]
      arc &+= 2
    }
    if arc < arcs.upperBound { even += spread[rows.target(arc)] }
    return even + odd
  }
}

// MARK: - Inwards

extension LevelDependencies {
  /// Lets the nodes of a level collect from those of the next, which offer it by `spread`.
  private func collect(
    _ depth: Int, times factor: Double, _ rows: Rows, _ sums: borrowing Scratch<Double>,
    _ base: Int
  ) {
    let next = levels[depth + 1]
    if depth + 2 == levels.count {
      // Nothing lies behind the last level: it offers what paths lead to.
      for place in next.nodes {
        let node = Int(order[place])
        spread[node] = weights[node] / counts[node]
      }
    }
    for place in levels[depth].nodes {
      let node = Int(order[place])
      let dependency = counts[node] * (next.scale * spreadSum(node, rows))
      sums[base &+ node] += factor * dependency
      counts[node] = (weights[node] + sizes[node] * dependency) / counts[node]
    }
    clear(next)
    for place in levels[depth].nodes { spread[Int(order[place])] = counts[Int(order[place])] }
  }
}
