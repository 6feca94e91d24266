// The records that a lens keeps, for lists.

public import Collaborations

extension Lens {
  /// The collaborations of `network` that this lens keeps, in the order of their ids.
  ///
  /// - Throws: as ``apply(to:)``.
  public func collaborations(of network: Network) throws -> [Collaboration] {
    guard filtersRecords || filtersActors else { return network.collaborations }
    var lens = self
    lens.ties = .collaborations
    let kept = Set(try lens.apply(to: network).records.map(\.id))
    return network.collaborations.filter { kept.contains($0.id) }
  }

  /// The events of `network` that this lens keeps, by edition, dates and town, in the order of
  /// their ids.
  ///
  /// - Throws: `LookupError` when a filter names an edition that is not there.
  public func events(of network: Network) throws -> [Event] {
    guard filtersRecords || filtersActors else { return network.events }
    var lens = self
    lens.ties = .participations
    lens.places = []
    let kept = try Set(lens.keptEvents(of: network).map(\.id))
    let towns = FilterValues(places)
    return network.events.filter { kept.contains($0.id) && towns.accepts($0.place) }
  }

  /// Whether any filter chooses among actors.
  var filtersActors: Bool { !countries.isEmpty || !places.isEmpty || !without.isEmpty }
}

extension Lens {
  /// The part of `network` that this lens keeps.
  ///
  /// It holds the actors, the records of those actors, and what these refer to; a lens without a
  /// filter keeps everything.
  ///
  /// - Throws: as ``apply(to:)``.
  public func part(of network: Network) throws -> Network {
    guard filtersRecords || filtersActors else { return network }
    var everything = self
    everything.ties = .both
    let graph = try everything.apply(to: network)
    let actors = Set(graph.actors.map(\.id))
    let events = Set(try self.events(of: network).map(\.id))
    var part = Network()
    part.places = network.places
    part.editions = network.editions
    part.actors = try graph.actors.map { actor in
      guard let parent = actor.partOf, !actors.contains(parent) else { return actor }
      return try actor.updated(by: Self.orphan)
    }
    part.participations = network.participations.filter {
      actors.contains($0.actor) && events.contains($0.event)
    }
    let kept = Set(graph.records.lazy.filter { $0.type == .collaboration }.map(\.id))
    for collaboration in network.collaborations where kept.contains(collaboration.id) {
      var draft = CollaborationDraft(collaboration)
      draft.participants.removeAll { !actors.contains($0.actor) }
      part.collaborations.append(try Collaboration(draft))
    }
    let needed = events.union(part.collaborations.compactMap(\.event))
    part.events = network.events.filter { needed.contains($0.id) }
    return part
  }

  /// What takes an actor out of one that the lens leaves out.
  private static var orphan: ActorDraft {
    var draft = ActorDraft()
    draft.partOf = ""
    return draft
  }
}
