// How central several nodes are together.

public import GraphCore

/// Computes the degree and the closeness of a group of nodes, as if it were one.
///
/// The degree of a group is the number of nodes outside it that are linked with a member. Its
/// closeness is that of Wasserman and Faust, with the distance in steps from the nearest member: of
/// *r* outsiders reached at a mean distance *d* among *o*, (*r*/*o*)/*d*. In a directed graph, links
/// lead from the group.
///
/// - Complexity: O(*n* + *m*).
///
/// > Reference: M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of
/// > Mathematical Sociology 23(3), 1999.
public struct GroupCentrality: Hashable, Sendable {
  /// The nodes of the group.
  public var group: Set<Int>

  /// Creates the measure of a group.
  public init(group: Set<Int>) {
    self.group = group
  }

  /// The centrality of the group.
  public struct Result: Hashable, Sendable {
    /// The number of nodes outside the group that are linked with a member.
    public let degree: Int

    /// ``degree`` over the number of nodes outside the group; `nil` if there are none.
    public let degreeShare: Double?

    /// The closeness of the group, in 0...1; `nil` if there is no node outside it.
    public let closeness: Double?

    /// The number of nodes outside the group that it reaches.
    public let reached: Int
  }

  /// The centrality of the group in `graph`, all of whose nodes it takes from there.
  public func run(on graph: Graph) -> Result {
    precondition(
      group.allSatisfy { (0..<graph.nodeCount).contains($0) }, "the group is of nodes of the graph")
    var isReached = [Bool](repeating: false, count: graph.nodeCount)
    for node in group { isReached[node] = true }
    var level = group.sorted()
    var (degree, reached, sum, distance) = (0, 0, 0, 0)
    while !level.isEmpty {
      distance += 1
      var next: [Int] = []
      for node in level {
        for other in graph.neighbours(of: node) where !isReached[Int(other)] {
          isReached[Int(other)] = true
          next.append(Int(other))
        }
      }
      if distance == 1 { degree = next.count }
      reached += next.count
      sum += distance * next.count
      level = next
    }
    let outside = Double(graph.nodeCount - group.count)
    let closeness = reached == 0 ? 0 : Double(reached) / outside * (Double(reached) / Double(sum))
    return Result(
      degree: degree, degreeShare: outside > 0 ? Double(degree) / outside : nil,
      closeness: outside > 0 ? closeness : nil, reached: reached)
  }
}
