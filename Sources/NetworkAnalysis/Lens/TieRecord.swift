// A record that ties the actors of it to each other.

public import Collaborations

/// A record that ties its actors to each other: a collaboration, or an event by those who came.
public struct TieRecord: Hashable, Sendable {
  /// Whether it is a collaboration or an event.
  public let type: RecordType
  /// The record's id.
  public let id: String
  /// What it is called.
  public let title: String
  /// The nodes of its actors, each once, in the order of the record.
  public let nodes: [UInt32]
  /// How much it counts, above 0.
  public let weight: Double
  /// The place in ``nodes`` of the actor it comes from, when it has a direction: 0 or 1.
  public let tail: Int?
  /// When it began.
  public let from: CalendarDate?
  /// When it began, in seconds from a start of the file's own, or of 1970 where that is the start.
  public let time: Double?
  /// The id of the edition it belongs to.
  public let edition: String?
  /// The id of the event where it was made, or that it is.
  public let event: String?
  /// Where it comes from.
  public let source: Source?

  /// How much it adds to each of its pairs under `rule`.
  public func share(_ rule: Lens.Weight) -> Double {
    switch rule {
    case .newman: weight / Double(max(1, nodes.count - 1))
    case .count: weight
    case .binary: 1
    }
  }
}
