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
