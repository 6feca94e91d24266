// From records to a weighted graph.

public import Collaborations
import GraphCore
public import Wording

extension Lens {
  /// Looks at `network` through this lens.
  ///
  /// Actor filters remove actors first; then each record counts the actors that are left in it.
  /// A record filter keeps the actors of the records that remain; without one every actor stays.
  ///
  /// - Throws: `LookupError` or `RecordError` when a filter names an edition or an actor that is
  ///   not there.
  /// - Complexity: O(*p* + Σ *k*²) for *p* participations and records of *k* actors.
  public func apply(to network: Network) throws -> ActorGraph {
    let ties = resolvedTies(for: network)
    var selection = try Selection(lens: self, ties: ties, network: network)
    selection.collect()
    let notes = selection.notes + (selection.keptActors.isEmpty ? [.nobodyHere] : [])
    let pairs = selection.edgeList()
    let graph: Graph
    do {
      graph = try Graph(pairs)
    } catch {
      throw ProjectionError(
        reason: .graphFault(error.description, isOverflow: error.code == .mergedWeightOutOfRange))
    }
    return ActorGraph(
      lens: self, ties: ties, actors: selection.keptActors, records: selection.records,
      graph: graph, counts: selection.counts, eventsAttended: selection.eventsAttended,
      notes: notes)
  }
}

extension Lens {
  /// The events that the record filters keep, whoever took part.
  func keptEvents(of network: Network) throws -> [Event] {
    let selection = try Selection(lens: self, ties: .participations, network: network)
    return network.events.filter { selection.keeps($0) }
  }
}

/// The records made a graph that numbers cannot hold: too many actors, or weights that overflow.
public struct ProjectionError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Sentence
}

/// The records and actors that a lens keeps of a network, while they are being chosen.
private struct Selection {
  let lens: Lens
  let ties: Lens.Ties
  let network: Network
  let editionIDs: Set<String>
  let removed: Set<String>

  private(set) var keptActors: [Actor] = []
  private(set) var records: [TieRecord] = []
  private(set) var counts = (events: 0, collaborations: 0, participations: 0)
  /// Events attended: by candidate while choosing, by node once the actors are chosen.
  private(set) var eventsAttended: [Int] = []
  private var undated = 0
  private var directionsIgnored = 0

  init(lens: Lens, ties: Lens.Ties, network: Network) throws {
    self.lens = lens
    self.ties = ties
    self.network = network
    var editionIDs: Set<String> = []
    var removed: Set<String> = []
    if !lens.editions.isEmpty || !lens.without.isEmpty {
      let directory = Directory(network)
      for name in lens.editions {
        editionIDs.formUnion(try Self.editions(named: name, in: directory))
      }
      for name in lens.without { removed.insert(try directory.id(of: .actor, named: name)) }
    }
    self.editionIDs = editionIDs
    self.removed = removed
  }

  /// An edition by name or id, else every edition whose first word it is.
  private static func editions(named name: String, in directory: Directory) throws -> Set<String> {
    do {
      return [try directory.id(of: .edition, named: name)]
    } catch let error as LookupError where !error.isAmbiguous {
      let values = FilterValues([name])
      let found = directory.network.editions.filter { values.accepts($0.name) }
      if found.isEmpty { throw error }
      return Set(found.map(\.id))
    }
  }

  var notes: [Sentence] {
    var notes: [Sentence] = []
    if undated > 0 { notes.append(.undatedRecordsLeftOut(count: undated)) }
    if directionsIgnored > 0 { notes.append(.directionsIgnored(count: directionsIgnored)) }
    return notes
  }

  // MARK: Choosing

  mutating func collect() {
    let candidates = actorsLeft()
    var provisional: [String: UInt32] = [:]
    for (place, actor) in candidates.enumerated() { provisional[actor.id] = UInt32(place) }
    eventsAttended = [Int](repeating: 0, count: candidates.count)
    collectCollaborations(nodes: provisional)
    collectEvents(nodes: provisional)
    guard lens.filtersRecords else {
      keptActors = candidates
      return
    }
    var isKept = [Bool](repeating: false, count: candidates.count)
    for record in records {
      for node in record.nodes { isKept[Int(node)] = true }
    }
    var newNode = [UInt32](repeating: 0, count: candidates.count)
    for (node, actor) in candidates.enumerated() where isKept[node] {
      newNode[node] = UInt32(keptActors.count)
      keptActors.append(actor)
    }
    eventsAttended = candidates.indices.filter { isKept[$0] }.map { eventsAttended[$0] }
    records = records.map { $0.renumbered { newNode[Int($0)] } }
  }

  private func actorsLeft() -> [Actor] {
    let countries = FilterValues(lens.countries)
    let places = FilterValues(lens.places)
    return network.actors.filter { actor in
      countries.accepts(actor.country) && places.accepts(actor.place)
        && !removed.contains(actor.id)
    }
  }

  private mutating func collectCollaborations(nodes: [String: UInt32]) {
    guard ties != .participations else { return }
    let kinds = FilterValues(lens.kinds)
    let programmes = FilterValues(lens.programmes)
    var events: [String: Event] = [:]
    for event in network.events { events[event.id] = event }
    for collaboration in network.collaborations {
      let event = collaboration.event.flatMap { events[$0] }
      guard kinds.accepts(collaboration.kind), programmes.accepts(collaboration.programme),
        lens.stages.isEmpty || collaboration.stage.map(lens.stages.contains) ?? false,
        keeps(edition: collaboration.edition ?? event?.edition)
      else { continue }
      let start = collaboration.from ?? event?.from
      guard keeps(start: start) else { continue }
      let members = collaboration.actors.compactMap { nodes[$0] }
      guard !members.isEmpty else { continue }
      let tail =
        collaboration.isDirected && members.count == 2
        ? collaboration.participants.firstIndex { $0.role == "from" } : nil
      if tail != nil, !lens.isDirected { directionsIgnored += 1 }
      counts.collaborations += 1
      counts.participations += collaboration.participants.count { nodes[$0.actor] != nil }
      records.append(
        TieRecord(
          type: .collaboration, id: collaboration.id,
          title: collaboration.title ?? collaboration.kind, nodes: members,
          weight: collaboration.weight, tail: tail, from: start,
          time: collaboration.attributes.time ?? event?.attributes.time,
          edition: collaboration.edition ?? event?.edition, event: collaboration.event,
          source: collaboration.source))
    }
  }

  private mutating func collectEvents(nodes: [String: UInt32]) {
    var members: [String: [UInt32]] = [:]
    var participations: [String: Int] = [:]
    for participation in network.participations {
      guard let node = nodes[participation.actor] else { continue }
      participations[participation.event, default: 0] += 1
      // Participations stand by event, then actor: roles of one actor are neighbours.
      if members[participation.event]?.last != node {
        members[participation.event, default: []].append(node)
      }
    }
    for event in network.events {
      guard !lens.filtersCollaborations, keeps(edition: event.edition) else { continue }
      if ties == .collaborations {
        // Events make no tie here, but they are counted as what the lens is about.
        guard inPeriod(event.from) else { continue }
        count(event, members[event.id] ?? [], participations[event.id] ?? 0)
        continue
      }
      guard keeps(start: event.from) else { continue }
      count(event, members[event.id] ?? [], participations[event.id] ?? 0)
      guard let present = members[event.id] else { continue }
      records.append(
        TieRecord(
          type: .event, id: event.id, title: event.name, nodes: present, weight: 1, tail: nil,
          from: event.from, time: event.attributes.time, edition: event.edition, event: event.id,
          source: event.source))
    }
  }

  func keeps(_ event: Event) -> Bool { keeps(edition: event.edition) && inPeriod(event.from) }

  private mutating func count(_ event: Event, _ present: [UInt32], _ participations: Int) {
    counts.events += 1
    counts.participations += participations
    for node in present { eventsAttended[Int(node)] += 1 }
  }

  private func keeps(edition: String?) -> Bool {
    lens.editions.isEmpty || edition.map(editionIDs.contains) ?? false
  }

  private func inPeriod(_ start: CalendarDate?) -> Bool {
    guard lens.from != nil || lens.to != nil else { return true }
    guard let start else { return false }
    if let from = lens.from, start.firstDay < from.firstDay { return false }
    if let to = lens.to, to.lastDay < start.firstDay { return false }
    return true
  }

  private mutating func keeps(start: CalendarDate?) -> Bool {
    if start == nil, lens.from != nil || lens.to != nil { undated += 1 }
    return inPeriod(start)
  }

  // MARK: Pairing

  func edgeList() -> EdgeList {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var weights: [Double] = []
    for record in records {
      let share = record.share(lens.weight)
      for first in record.nodes.indices.dropLast() {
        for second in record.nodes[(first + 1)...] {
          if lens.isDirected {
            let isReversed = record.tail == 1
            sources.append(isReversed ? second : record.nodes[first])
            targets.append(isReversed ? record.nodes[first] : second)
            weights.append(share)
            guard record.tail == nil else { continue }
            sources.append(second)
            targets.append(record.nodes[first])
            weights.append(share)
          } else {
            sources.append(record.nodes[first])
            targets.append(second)
            weights.append(share)
          }
        }
      }
    }
    return EdgeList(
      nodeCount: keptActors.count, sources: sources, targets: targets,
      weights: lens.weight == .binary ? nil : weights, isDirected: lens.isDirected)
  }
}

extension TieRecord {
  fileprivate func renumbered(_ newNode: (UInt32) -> UInt32) -> TieRecord {
    TieRecord(
      type: type, id: id, title: title, nodes: nodes.map(newNode), weight: weight, tail: tail,
      from: from, time: time, edition: edition, event: event, source: source)
  }
}

extension Attributes {
  /// The seconds of the attribute that contact data have.
  fileprivate var time: Double? {
    guard case .number(let seconds)? = self["time"], seconds.isFinite else { return nil }
    return seconds
  }
}
