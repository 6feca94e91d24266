// A network with some of its actors, and without them.

public import Collaborations
public import GraphAlgorithms

/// A network with some of its actors and without them: what would remain.
///
/// Without them, records count the actors that are left in them.
public struct WithAndWithout: Hashable, Sendable {
  /// The actors left out, by id.
  public let removed: [Actor]
  /// The measures with them.
  public let with: NetworkMeasures
  /// The measures without them.
  public let without: NetworkMeasures

  /// Measures `network` through `lens` with the actors of these ids and without them; `nil` when
  /// the lens shows none of them.
  ///
  /// - Throws: as ``Lens/apply(to:)``, and `CancellationError` when `execution` is cancelled.
  public init?(
    _ ids: Set<String>, of network: Network, through lens: Lens, execution: Execution = .standard
  ) throws {
    guard !ids.isEmpty else { return nil }
    let graph = try lens.apply(to: network)
    removed = graph.actors.filter { ids.contains($0.id) }
    guard !removed.isEmpty else { return nil }
    var smaller = lens
    smaller.without += removed.map(\.id)
    // What makes ties is not decided anew by the records that are left.
    smaller.ties = graph.ties
    with = try NetworkMeasures(of: graph, execution: execution)
    without = try NetworkMeasures(of: smaller.apply(to: network), execution: execution)
  }

  /// The ids of the organisers of the events that `lens` keeps.
  ///
  /// - Throws: `LookupError` when a filter names an edition that is not there.
  public static func organisers(of network: Network, through lens: Lens) throws -> Set<String> {
    let events = Set(try lens.events(of: network).map(\.id))
    return Set(
      network.participations.lazy
        .filter { $0.role == Vocabulary.organiser && events.contains($0.event) }.map(\.actor))
  }
}
