// Who might be linked next.

public import GraphCore

/// Ranks those that a node is not linked with by the neighbours they share.
///
/// Only nodes with a shared neighbour are looked at. Directions and weights do not matter.
///
/// - Complexity: O(the rows of the neighbours) time and O(*n*) space.
///
/// > Reference: D. Liben-Nowell, J. Kleinberg, "The Link-Prediction Problem for Social Networks",
/// > JASIST 58(7), 2007. T. Zhou, L. Lü, Y.-C. Zhang, "Predicting missing links via local
/// > information", European Physical Journal B 71, 2009, for the allocation.
public struct LinkPrediction: Hashable, Sendable {
  /// What a shared neighbour adds.
  public var score: Score

  /// Creates the measure.
  public init(score: Score = .resourceAllocation) {
    self.score = score
  }

  /// What a shared neighbour of degree *k* adds to the score of a pair.
  public enum Score: String, Hashable, Sendable, CaseIterable {
    /// 1.
    case commonNeighbours

    /// 1 over the number of neighbours of either node.
    case jaccard

    /// 1/ln *k*.
    case adamicAdar

    /// 1/*k*.
    case resourceAllocation
  }

  /// A node that might be linked next.
  public struct Candidate: Hashable, Sendable {
    /// The node.
    public let node: Int

    /// Its score, above 0.
    public let score: Double

    /// The number of shared neighbours.
    public let shared: Int
  }

  /// Those of `graph` that `node` is not linked with, best first, then by number.
  public func run(on graph: Graph, for node: Int) -> [Candidate] {
    let links = graph.ignoringDirection()
    var shared: [Int: (count: Int, sum: Double)] = [:]
    for middle in links.neighbours(of: node) {
      let degree = Double(links.degree(of: Int(middle)))
      let share =
        switch score {
        case .commonNeighbours, .jaccard: 1.0
        case .adamicAdar: 1 / logarithm(degree)
        case .resourceAllocation: 1 / degree
        }
      for other in links.neighbours(of: Int(middle)) where other != node {
        let before = shared[Int(other)] ?? (0, 0)
        shared[Int(other)] = (before.count + 1, before.sum + share)
      }
    }
    for neighbour in links.neighbours(of: node) { shared[Int(neighbour)] = nil }
    let candidates = shared.map { other, found in
      let union = links.degree(of: node) + links.degree(of: other) - found.count
      return Candidate(
        node: other, score: score == .jaccard ? found.sum / Double(union) : found.sum,
        shared: found.count)
    }
    return candidates.sorted { ($1.score, $0.node) < ($0.score, $1.node) }
  }
}
