// What a network hangs by: nodes and links whose loss cuts it in two.

public import GraphCore

/// Finds the articulation nodes and the bridges of a graph.
///
/// One depth-first search numbers nodes as it meets them, and keeps for each the smallest number
/// that its part of the tree is linked with. A node is an articulation node when a part below it
/// reaches no higher than the node; the link to a part that does not even reach the node is a
/// bridge. The search keeps its own stack. Directions are ignored.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// > Reference: J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph
/// > manipulation", Communications of the ACM 16(6), 1973.
public struct CutPoints: Hashable, Sendable {
  /// Creates the algorithm.
  public init() {}

  /// A link, by its ends.
  public struct Bridge: Hashable, Sendable {
    /// The end with the smaller number.
    public let low: Int

    /// The end with the larger number.
    public let high: Int

    /// The number of nodes on the smaller side.
    public let cutOff: Int
  }

  /// What a graph hangs by.
  public struct Result: Hashable, Sendable {
    /// The nodes without which a component falls apart, in ascending order.
    public let articulationNodes: [Int]

    /// For each articulation node, the number of pieces its component falls into without it.
    public let pieces: [Int]

    /// For each articulation node, the number of nodes that are not in the largest of these pieces.
    public let cutOff: [Int]

    /// The links without which a component falls apart, by their ends in ascending order.
    public let bridges: [Bridge]
  }

  /// The articulation nodes and bridges of `graph`.
  public func run(on graph: Graph) -> Result {
    graph.ignoringDirection().withRows { rows in
      let search = DepthFirst(rows)
      var pieces = [Pieces](repeating: Pieces(), count: rows.nodeCount)
      var bridges: [Bridge] = []
      for root in 0..<rows.nodeCount where search.numbers[root] == .max {
        let first = bridges.count
        var nodes: [Int] = []
        search.run(from: root, rows) { node, parent in
          let (low, above, size) = (search.lows[node], search.numbers[parent], search.sizes[node])
          if low >= above { pieces[parent].add(size) }
          if low > above {
            bridges.append(Bridge(low: min(node, parent), high: max(node, parent), cutOff: size))
          }
          nodes.append(node)
        }
        let whole = search.sizes[root]
        // Above the root there is nothing; above any other node is the rest of the component.
        for node in nodes where pieces[node].count > 0 {
          pieces[node].add(whole - 1 - pieces[node].sum)
        }
        for place in first..<bridges.count {
          let bridge = bridges[place]
          bridges[place] = Bridge(
            low: bridge.low, high: bridge.high, cutOff: min(bridge.cutOff, whole - bridge.cutOff))
        }
      }
      let nodes = pieces.indices.filter { pieces[$0].count > 1 }
      return Result(
        articulationNodes: nodes, pieces: nodes.map { pieces[$0].count },
        cutOff: nodes.map { pieces[$0].sum - pieces[$0].largest },
        bridges: bridges.sorted { ($0.low, $0.high) < ($1.low, $1.high) })
    }
  }
}

/// What a component falls into without a node.
private struct Pieces {
  var count = 0
  var sum = 0
  var largest = 0

  mutating func add(_ size: Int) {
    count += 1
    sum += size
    largest = max(largest, size)
  }
}

/// A depth-first search that tells when it is done with a node.
private final class DepthFirst {
  let numbers: Scratch<UInt32>
  let lows: Scratch<UInt32>
  /// The number of nodes at and below each node of the tree.
  let sizes: Scratch<Int>
  private let nextArcs: Scratch<Int>
  private var met: UInt32 = 0

  init(_ rows: Rows) {
    numbers = Scratch(repeating: .max, count: rows.nodeCount)
    lows = Scratch(repeating: .max, count: rows.nodeCount)
    sizes = Scratch(repeating: 1, count: rows.nodeCount)
    nextArcs = Scratch(repeating: 0, count: rows.nodeCount)
  }

  func run(from root: Int, _ rows: Rows, onDone: (_ node: Int, _ parent: Int) -> Void) {
    var path = [root]
    meet(root, rows)
    while let node = path.last {
      let parent = path.count > 1 ? path[path.count - 2] : -1
      if nextArcs[node] < rows.arcs(of: node).upperBound {
        let target = rows.target(nextArcs[node])
        nextArcs[node] += 1
        if numbers[target] == .max {
          meet(target, rows)
          path.append(target)
        } else if target != parent {
          lows[node] = min(lows[node], numbers[target])
        }
      } else {
        path.removeLast()
        guard parent >= 0 else { return }
        lows[parent] = min(lows[parent], lows[node])
        sizes[parent] += sizes[node]
        onDone(node, parent)
      }
    }
  }

  private func meet(_ node: Int, _ rows: Rows) {
    numbers[node] = met
    lows[node] = met
    nextArcs[node] = rows.arcs(of: node).lowerBound
    met += 1
  }
}
