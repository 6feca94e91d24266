// Which records make ties, how they weigh, and the filters.

public import Collaborations

/// Which records make ties, how they weigh, and the filters.
///
/// Filters of one sort widen each other (*or*), filters of different sorts narrow each other.
/// A value matches whole or by its first word, folded.
public struct Lens: Hashable, Sendable {
  /// Which records make ties.
  public enum Ties: String, CaseIterable, Sendable {
    case collaborations, participations, both
  }

  /// How much a record adds to each of its pairs.
  public enum Weight: String, CaseIterable, Sendable {
    /// A record of weight *w* and *k* actors adds *w* / (*k* − 1).
    ///
    /// > Reference: M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E
    /// > 64, 016132, 2001.
    case newman
    /// A record adds its weight.
    case count
    /// A pair weighs 1 however many records it shares.
    case binary
  }

  /// How far apart two tied actors are, for measures of paths.
  public enum Distance: String, CaseIterable, Sendable {
    /// One step.
    case steps
    /// One divided by the weight of their tie.
    case weighted
  }

  /// Which records make ties; `nil` lets the network decide (``Lens/resolvedTies(for:)``).
  public var ties: Ties?
  /// How much a record adds to each of its pairs.
  public var weight = Weight.newman
  /// How far apart two tied actors are.
  public var distance = Distance.steps
  /// Whether ties keep the direction of directed collaborations.
  public var isDirected = false

  /// The names of the editions whose records are kept.
  public var editions: [String] = []
  /// The first day a kept record may start on.
  public var from: CalendarDate?
  /// The last day a kept record may start on.
  public var to: CalendarDate?
  /// The kinds of collaboration that are kept.
  public var kinds: [String] = []
  /// The stages of collaboration that are kept.
  public var stages: [Stage] = []
  /// The programmes whose collaborations are kept.
  public var programmes: [String] = []

  /// The countries whose actors are kept.
  public var countries: [String] = []
  /// The towns whose actors are kept.
  public var places: [String] = []
  /// The names of actors that are left out.
  public var without: [String] = []

  /// Creates the lens that keeps everything.
  public init() {}

  /// Whether any filter chooses among records; then only the actors of those kept remain.
  public var filtersRecords: Bool {
    !editions.isEmpty || from != nil || to != nil || filtersCollaborations
  }

  /// Whether any filter can only be met by collaborations.
  var filtersCollaborations: Bool {
    !kinds.isEmpty || !stages.isEmpty || !programmes.isEmpty
  }

  /// The records that make ties in `network`: those chosen, or collaborations if it holds any
  /// with two actors, else both.
  public func resolvedTies(for network: Network) -> Ties {
    if let ties { return ties }
    let hasPairs = network.collaborations.contains { $0.actors.count > 1 }
    return hasPairs ? .collaborations : .both
  }

  /// The filters in words, in a fixed order, as `name` and `value`.
  public var filters: [(name: String, value: String)] {
    var filters: [(String, String)] = []
    filters += editions.map { ("edition", $0) }
    if let from { filters.append(("from", from.description)) }
    if let to { filters.append(("to", to.description)) }
    filters += kinds.map { ("kind", $0) }
    filters += stages.map { ("stage", $0.rawValue) }
    filters += programmes.map { ("programme", $0) }
    filters += countries.map { ("country", $0) }
    filters += places.map { ("place", $0) }
    filters += without.map { ("without", $0) }
    return filters
  }
}
