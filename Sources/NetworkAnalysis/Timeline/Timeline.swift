// How a network grew.

public import Collaborations

/// How a network grew, from one period to the next.
///
/// Each record counts from the day it began; an actor is there from its first record on, and a tie
/// from the first record behind it. The direction of ties does not count. Periods without a record
/// are not listed.
public struct Timeline: Hashable, Sendable {
  /// The network at the end of one period.
  public struct Step: Hashable, Sendable {
    /// The period: a date, a week, a month, the name of an event, or `day 1` where time has no date.
    public let period: String
    /// The id of the event, where events are the periods.
    public let event: String?
    /// The number of records that began in the period.
    public let records: Int
    /// The number of actors so far.
    public let actors: Int
    /// How many of them are new.
    public let newActors: Int
    /// The number of ties so far.
    public let ties: Int
    /// How many of them are new.
    public let newTies: Int
    /// The number of components, actors without a tie included.
    public let components: Int
    /// The number of actors of the largest component.
    public let giant: Int
    /// The share of the actors that are in the largest component.
    public let giantShare: Double?
    /// The share of ties between countries, among ties of which both countries are stated; `nil`
    /// where there is no such tie.
    public let crossBorderShare: Double?
  }

  /// What the steps are.
  public let period: TimelinePeriod
  /// The steps, in order.
  public let steps: [Step]
  /// The number of records that stand in no period: without a date, or without an event.
  public let leftOut: Int
  /// The number of records of which only the month or the year is known; they stand at its start.
  public let imprecise: Int

  /// The history of `graph`; events are called by their names in `network`.
  ///
  /// - Complexity: O(Σ *k*² + *r* log *r*) for *r* records of *k* actors.
  public init(of graph: ActorGraph, in network: Network, by period: TimelinePeriod) {
    self.period = period
    var events: [String: Event] = [:]
    if period == .event {
      for event in network.events { events[event.id] = event }
    }
    var slots: [TimelineSlot: [Int]] = [:]
    var (leftOut, imprecise) = (0, 0)
    for (place, record) in graph.records.enumerated() {
      let slot =
        period == .event
        ? record.event.flatMap { events[$0] }.map(Self.slot) : period.slot(of: record)
      guard let slot else {
        leftOut += 1
        continue
      }
      if period != .event, let date = record.from, date.day == nil {
        if date.month == nil || period != .month { imprecise += 1 }
      }
      slots[slot, default: []].append(place)
    }
    self.leftOut = leftOut
    self.imprecise = imprecise
    var growth = Growth(graph)
    steps = slots.sorted { $0.key < $1.key }.map { slot, records in
      growth.add(records)
      return growth.step(slot, records: records.count, isEvent: period == .event)
    }
  }

  private static func slot(of event: Event) -> TimelineSlot {
    TimelineSlot(
      isDated: true, order: event.from?.dayNumber ?? .max, key: event.id, name: event.name)
  }
}

/// A network while records are added to it.
private struct Growth {
  private let graph: ActorGraph
  private let countries: [Int?]
  /// The parent of each actor in the tree of its component; `nil` for one that is not there yet.
  private var parents: [Int?]
  private var sizes: [Int]
  private var ties: Set<UInt64> = []
  private var (actors, newActors, newTies, components, giant) = (0, 0, 0, 0, 0)
  private var (crossing, placed) = (0, 0)

  init(_ graph: ActorGraph) {
    self.graph = graph
    let grouping = Grouping(of: graph, by: "country")
    countries = grouping.labels.map { grouping.names[$0] == nil ? nil : $0 }
    parents = [Int?](repeating: nil, count: graph.actors.count)
    sizes = [Int](repeating: 1, count: graph.actors.count)
  }

  mutating func add(_ records: [Int]) {
    (newActors, newTies) = (0, 0)
    for place in records {
      let nodes = graph.records[place].nodes.map { Int($0) }
      for node in nodes where parents[node] == nil {
        parents[node] = node
        newActors += 1
        components += 1
        giant = max(giant, 1)
      }
      for first in nodes.indices.dropLast() {
        for second in nodes[(first + 1)...] { tie(nodes[first], second) }
      }
    }
    actors += newActors
  }

  private mutating func tie(_ first: Int, _ second: Int) {
    let key = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
    guard ties.insert(key).inserted else { return }
    newTies += 1
    if let one = countries[first], let other = countries[second] {
      placed += 1
      if one != other { crossing += 1 }
    }
    let (low, high) = (root(of: first), root(of: second))
    guard low != high else { return }
    parents[max(low, high)] = min(low, high)
    sizes[min(low, high)] += sizes[max(low, high)]
    giant = max(giant, sizes[min(low, high)])
    components -= 1
  }

  private mutating func root(of node: Int) -> Int {
    var node = node
    while let parent = parents[node], parent != node {
      parents[node] = parents[parent]
      node = parent
    }
    return node
  }

  func step(_ slot: TimelineSlot, records: Int, isEvent: Bool) -> Timeline.Step {
    Timeline.Step(
      period: slot.name, event: isEvent ? slot.key : nil, records: records, actors: actors,
      newActors: newActors, ties: ties.count, newTies: newTies, components: components,
      giant: giant, giantShare: actors == 0 ? nil : Double(giant) / Double(actors),
      crossBorderShare: placed == 0 ? nil : Double(crossing) / Double(placed))
  }
}
