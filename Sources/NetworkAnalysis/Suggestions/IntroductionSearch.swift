// The pairs most worth introducing.
//
// Method: in a group of some hundreds every pair is looked at. In a larger network only pairs that
// share a partner, and of every two groups the best connected, for no other pair can come first.

public import GraphAlgorithms
import GraphCore

/// Finds the pairs most worth introducing.
public struct IntroductionSearch: Hashable, Sendable {
  /// How many pairs to answer.
  public var top: Int
  /// In how many of them one actor may stand.
  public var perActor: Int

  /// Creates a search.
  public init(top: Int = 20, perActor: Int = 3) {
    self.top = top
    self.perActor = perActor
  }

  /// The most actors of whom every pair is looked at.
  static let everyPair = 1_000
  /// How many pairs of one actor are kept in a larger network, the best first.
  static let perActorKept = 50
  /// How many actors of each group stand for it in a larger network.
  static let perGroup = 5

  /// The pairs of `nodes` that do not know each other, the most worth introducing first, then by
  /// node; each actor in at most ``perActor`` of them.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: O(*n*²) in some hundreds of nodes, else O(the rows of all neighbours).
  public func run(
    on acquaintances: Acquaintances, among nodes: [Int], execution: Execution = .standard
  ) throws -> [Introduction] {
    let isWanted = Set(nodes)
    var scores: [Candidate] = []
    func candidate(_ one: Int, _ other: Int, _ allocation: Double) -> Candidate {
      Candidate(
        score: Acquaintances.score(
          resourceAllocation: allocation,
          groupTies: acquaintances.tiesBetweenGroups(of: one, other),
          eventsTogether: acquaintances.eventsTogether(one, other)), first: min(one, other),
        second: max(one, other))
    }
    let sorted = isWanted.sorted()
    for (place, node) in sorted.enumerated() {
      if execution.isCancelled() { throw CancellationError() }
      execution.progress?(Double(place) / Double(sorted.count))
      var allocations: [Int: Double] = [:]
      for stranger in acquaintances.strangers(of: node)
      where stranger.node > node && isWanted.contains(stranger.node) {
        allocations[stranger.node] = stranger.score
      }
      if sorted.count <= Self.everyPair {
        for other in sorted[(place + 1)...] where !acquaintances.know(node, other) {
          scores.append(candidate(node, other, allocations[other] ?? 0))
        }
      } else {
        scores += allocations.map { candidate(node, $0, $1) }.sorted().prefix(Self.perActorKept)
      }
    }
    if sorted.count > Self.everyPair {
      for (one, other) in representatives(of: acquaintances, among: sorted) {
        scores.append(candidate(one, other, 0))
      }
    }
    scores.sort()
    return chosen(scores).map { acquaintances.introduction($0.first, $0.second) }
  }

  private struct Candidate: Comparable {
    let score: Double
    let first, second: Int

    static func < (left: Self, right: Self) -> Bool {
      (right.score, left.first, left.second) < (left.score, right.first, right.second)
    }
  }

  private func chosen(_ sorted: [Candidate]) -> [Candidate] {
    var chosen: [Candidate] = []
    var counts: [Int: Int] = [:]
    for candidate in sorted {
      if chosen.count == top { break }
      guard candidate != chosen.last, counts[candidate.first] ?? 0 < perActor,
        counts[candidate.second] ?? 0 < perActor
      else { continue }
      counts[candidate.first, default: 0] += 1
      counts[candidate.second, default: 0] += 1
      chosen.append(candidate)
    }
    return chosen
  }

  /// Pairs of the best connected of two groups that share no partner and do not know each other.
  private func representatives(of acquaintances: Acquaintances, among nodes: [Int]) -> [(Int, Int)]
  {
    let graph = acquaintances.graph.graph
    var members: [Int: [Int]] = [:]
    for node in nodes { members[acquaintances.groups.labels[node], default: []].append(node) }
    let leading = members.keys.sorted().map { group in
      (members[group] ?? []).sorted {
        (graph.degree(of: $1), $0) < (graph.degree(of: $0), $1)
      }.prefix(Self.perGroup)
    }
    var pairs: [(Int, Int)] = []
    for (place, group) in leading.enumerated() {
      for other in leading[(place + 1)...] {
        for one in group {
          for two in other
          where !acquaintances.know(one, two) && acquaintances.common(one, two).isEmpty {
            pairs.append((one, two))
          }
        }
      }
    }
    return pairs
  }
}
