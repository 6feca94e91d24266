// A network seen through a lens: a graph, and which actor each node is.

public import Collaborations
import GraphAlgorithms
public import GraphCore
public import Wording

/// A network seen through a lens: the graph, which actor each node is, and the records behind it.
public struct ActorGraph: Sendable {
  /// The lens.
  public let lens: Lens
  /// Which records made the ties.
  public let ties: Lens.Ties
  /// The actors, in the order of their ids; the actor at place *i* is node *i*.
  public let actors: [Actor]
  /// The records that made the ties, and those of one actor that made none, in a fixed order:
  /// collaborations by id, then events by id.
  public let records: [TieRecord]
  /// The graph: a link for each tie, its weight by the lens's rule.
  public let graph: Graph
  /// The number of events of the records kept.
  public let eventCount: Int
  /// The number of collaborations kept.
  public let collaborationCount: Int
  /// The number of participations kept, in events and collaborations together.
  public let participationCount: Int
  /// For each node, the number of events of the records kept in which its actor took part.
  public let eventsAttended: [Int]
  /// What a reader of the numbers must know, such as records left out or directions ignored.
  public let notes: [Sentence]

  private let places: [String: Int]

  init(
    lens: Lens, ties: Lens.Ties, actors: [Actor], records: [TieRecord], graph: Graph,
    counts: (events: Int, collaborations: Int, participations: Int), eventsAttended: [Int],
    notes: [Sentence]
  ) {
    self.lens = lens
    self.ties = ties
    self.actors = actors
    self.records = records
    self.graph = graph
    (eventCount, collaborationCount, participationCount) = counts
    self.eventsAttended = eventsAttended
    self.notes = notes
    var places: [String: Int] = [:]
    for (node, actor) in actors.enumerated() { places[actor.id] = node }
    self.places = places
  }

  /// The node of the actor with this id, or `nil` when the lens leaves it out.
  public func node(of actor: String) -> Int? { places[actor] }

  /// The number of ties.
  public var tieCount: Int { graph.linkCount }

  /// The weight of the tie from `first` to `second`, or `nil` when they are not tied.
  ///
  /// - Complexity: O(log *k*) for a node of *k* neighbours.
  public func weight(from first: Int, to second: Int) -> Double? {
    graph.weight(from: first, to: second)
  }

  /// The records that tie two nodes, in their fixed order.
  ///
  /// - Complexity: O(*p*) in the participations.
  public func records(between first: Int, and second: Int) -> [TieRecord] {
    records.filter { record in
      record.nodes.contains(UInt32(first)) && record.nodes.contains(UInt32(second))
    }
  }

  /// A shortest path between two nodes, both included, and its length; `nil` when there is none.
  ///
  /// - Complexity: O(*n* + *m*) in steps.
  public func path(from first: Int, to second: Int) -> (nodes: [Int], length: Double)? {
    let length: LinkLength = lens.distance == .weighted ? .weighted : .steps
    return ShortestPath(length: length).run(on: graph, from: first, to: second)
      .map { ($0.nodes, $0.distance) }
  }

  /// The records in which a node stands, in their fixed order.
  ///
  /// - Complexity: O(*p*) in the participations.
  public func records(of node: Int) -> [TieRecord] {
    records.filter { $0.nodes.contains(UInt32(node)) }
  }
}
