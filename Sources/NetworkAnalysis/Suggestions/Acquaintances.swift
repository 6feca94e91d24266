// Who knows whom already, and what an introduction would add.

public import Collaborations
import GraphAlgorithms
import GraphCore

/// Two actors worth introducing, with the numbers that say why.
public struct Introduction: Hashable, Sendable {
  /// The node of one actor.
  public let first: Int
  /// The node of the other, larger than ``first``.
  public let second: Int
  /// The nodes that both are tied with, in order.
  public let common: [Int]
  /// The sum of 1/*k* over the common partners, *k* being how many partners each has.
  public let resourceAllocation: Double
  /// The sum of 1/ln *k* over the common partners.
  public let adamicAdar: Double
  /// The number of ties that join the group of one with the group of the other; `nil` when both
  /// are in one group, or when it is not known of one in which it is.
  public let groupTies: Int?
  /// The number of events in which both took part, but for the one that is planned.
  public let eventsTogether: Int
  /// How much there is to gain: see ``Acquaintances/score(resourceAllocation:groupTies:eventsTogether:)``.
  public let score: Double
}

/// Who knows whom already among the actors of a graph, and what an introduction would add.
public struct Acquaintances: Sendable {
  /// The graph.
  public let graph: ActorGraph
  /// The groups between which borders run.
  public let groups: Grouping
  private let links: Graph
  private let partners: [Set<Int>]
  private let events: [Set<Int>]
  private let betweenGroups: [Int: Int]

  /// Looks at the actors of `graph`.
  ///
  /// Two know each other when they are tied in `graph`, stand in one collaboration of `network`
  /// whatever the filters, or when one is part of the other. `event` is the one that is planned:
  /// that both come to it is no acquaintance.
  ///
  /// - Complexity: O(*m* + Σ *k*²) for *m* ties and records of *k* actors.
  public init(
    of graph: ActorGraph, in network: Network, groups: Grouping, planning event: String? = nil
  ) {
    self.graph = graph
    self.groups = groups
    links = graph.graph.ignoringDirection()
    var partners = [Set<Int>](repeating: [], count: graph.actors.count)
    func join(_ one: Int, _ other: Int) {
      partners[one].insert(other)
      partners[other].insert(one)
    }
    for node in graph.actors.indices {
      for other in links.neighbours(of: node) { partners[node].insert(Int(other)) }
      if let parent = graph.actors[node].partOf.flatMap({ graph.node(of: $0) }) {
        join(node, parent)
      }
    }
    for collaboration in network.collaborations {
      let nodes = collaboration.actors.compactMap { graph.node(of: $0) }
      for (place, one) in nodes.enumerated() {
        for other in nodes[(place + 1)...] { join(one, other) }
      }
    }
    self.partners = partners

    var events = [Set<Int>](repeating: [], count: graph.actors.count)
    var numbers: [String: Int] = [:]
    for part in network.participations where part.event != event {
      guard let node = graph.node(of: part.actor) else { continue }
      let number = numbers[part.event] ?? numbers.count
      numbers[part.event] = number
      events[node].insert(number)
    }
    self.events = events

    var between: [Int: Int] = [:]
    for node in graph.actors.indices {
      for other in links.neighbours(of: node) where Int(other) > node {
        between[Self.key(groups.labels[node], groups.labels[Int(other)]), default: 0] += 1
      }
    }
    betweenGroups = between
  }

  private static func key(_ one: Int, _ other: Int) -> Int {
    min(one, other) << 32 | max(one, other)
  }

  /// Whether two actors know each other already.
  public func know(_ one: Int, _ other: Int) -> Bool { partners[one].contains(other) }

  /// The number of ties between the groups of two actors, `nil` within one group.
  public func tiesBetweenGroups(of one: Int, _ other: Int) -> Int? {
    let (first, second) = (groups.labels[one], groups.labels[other])
    guard first != second, groups.names[first] != nil, groups.names[second] != nil else {
      return nil
    }
    return betweenGroups[Self.key(first, second)] ?? 0
  }

  /// The number of events in which both took part.
  public func eventsTogether(_ one: Int, _ other: Int) -> Int {
    events[one].intersection(events[other]).count
  }

  /// The nodes that both are tied with, in order.
  public func common(_ one: Int, _ other: Int) -> [Int] {
    Set(links.neighbours(of: one)).intersection(links.neighbours(of: other)).map { Int($0) }
      .sorted()
  }

  /// How much there is to gain from an introduction: the resource allocation of the common
  /// partners, 1/(1 + *t*) across a border that *t* ties cross, and a quarter for two who never
  /// took part in the same event.
  public static func score(resourceAllocation: Double, groupTies: Int?, eventsTogether: Int)
    -> Double
  {
    resourceAllocation + (groupTies.map { 1 / Double(1 + $0) } ?? 0)
      + (eventsTogether == 0 ? 0.25 : 0)
  }

  /// What introducing two actors would add.
  ///
  /// - Complexity: O(the rows of the neighbours of one).
  public func introduction(_ one: Int, _ other: Int) -> Introduction {
    let (first, second) = (min(one, other), max(one, other))
    func value(_ score: LinkPrediction.Score) -> Double {
      LinkPrediction(score: score).run(on: links, for: first).first { $0.node == second }?.score
        ?? 0
    }
    let common = common(first, second)
    let allocation = common.isEmpty ? 0 : value(.resourceAllocation)
    let groupTies = tiesBetweenGroups(of: first, second)
    let together = eventsTogether(first, second)
    return Introduction(
      first: first, second: second, common: common, resourceAllocation: allocation,
      adamicAdar: common.isEmpty ? 0 : value(.adamicAdar), groupTies: groupTies,
      eventsTogether: together,
      score: Self.score(
        resourceAllocation: allocation, groupTies: groupTies, eventsTogether: together))
  }

  /// Those that `node` does not know, with the resource allocation of each, best first.
  func strangers(of node: Int) -> [LinkPrediction.Candidate] {
    LinkPrediction(score: .resourceAllocation).run(on: links, for: node)
      .filter { !know(node, $0.node) }
  }
}
