// Which nodes of a directed graph can reach each other both ways.

public import GraphCore

/// Finds the strongly connected components of a graph; in an undirected one, the connected ones.
///
/// One depth-first search numbers nodes as it meets them, and keeps for each the smallest number
/// that it can get back to; a node that gets back to none before itself closes a component. The
/// search keeps its own stack, so that long chains are no deeper than short ones.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// > Reference: R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on
/// > Computing 1(2), 1972.
public struct StronglyConnectedComponents: Hashable, Sendable {
  /// Creates the algorithm.
  public init() {}

  /// The components of `graph`, numbered by their smallest node.
  public func run(on graph: Graph) -> ConnectedComponents.Result {
    guard graph.isDirected else { return ConnectedComponents().run(on: graph) }
    let roots = graph.withRows { rows in findRoots(rows) }
    // Number the components by their smallest node, whatever order the search closed them in.
    var numbers = [UInt32](repeating: .max, count: graph.nodeCount)
    var count = 0
    let labels = roots.map { root -> UInt32 in
      if numbers[Int(root)] == .max {
        numbers[Int(root)] = UInt32(count)
        count += 1
      }
      return numbers[Int(root)]
    }
    return ConnectedComponents.Result(labels: labels, count: count)
  }

  /// For every node, a node that stands for its component.
  private func findRoots(_ rows: Rows) -> [UInt32] {
    let none = UInt32.max
    let count = rows.nodeCount
    let numbers = Scratch<UInt32>(repeating: none, count: count)
    let lows = Scratch<UInt32>(repeating: 0, count: count)
    let nextArcs = Scratch<Int>(repeating: 0, count: count)
    var roots = [UInt32](repeating: none, count: count)
    var (open, path): ([Int], [Int]) = ([], [])
    var met: UInt32 = 0
    for start in 0..<count where numbers[start] == none {
      path.append(start)
      while let node = path.last {
        if numbers[node] == none {
          numbers[node] = met
          lows[node] = met
          nextArcs[node] = rows.arcs(of: node).lowerBound
          met += 1
          open.append(node)
        }
        var isDone = true
        while nextArcs[node] < rows.arcs(of: node).upperBound {
          let target = rows.target(nextArcs[node])
          if numbers[target] == none {
            path.append(target)
            isDone = false
            break
          }
          if roots[target] == none { lows[node] = min(lows[node], lows[target]) }
          nextArcs[node] += 1
        }
        guard isDone else { continue }
        path.removeLast()
        guard lows[node] == numbers[node] else { continue }
        while let member = open.popLast() {
          roots[member] = UInt32(truncatingIfNeeded: node)
          if member == node { break }
        }
      }
    }
    return roots
  }
}
