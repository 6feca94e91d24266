// One actor of a collaboration.

/// One actor of a collaboration, and its part in it.
public struct Participant: Hashable, Sendable {
  /// The actor's id.
  public let actor: String
  /// Its part: an open vocabulary (`partner` by default, `lead`, `from`, `to`, `self`).
  public let role: String
  /// What most participants do not have, once or not at all, so that millions of them stay small.
  private let more: [More]

  private struct More: Hashable, Sendable {
    let source: Source?
    let attributes: Attributes
  }

  /// Where the statement that it takes part comes from.
  public var source: Source? { more.first?.source }
  /// What else is known of this part, by name.
  public var attributes: Attributes { more.first?.attributes ?? [:] }

  /// Creates a participant.
  ///
  /// - Throws: ``RecordError`` for the first field that is not valid.
  public init(
    _ actor: String, role: String? = nil, source: Source? = nil, attributes: Attributes = [:]
  ) throws(RecordError) {
    self.actor = try Valid.name(actor, field: .actor)
    self.role = try Valid.optionalName(role, field: .role) ?? Vocabulary.partner
    let attributes = try Valid.attributes(attributes)
    more =
      source == nil && attributes.isEmpty ? [] : [More(source: source, attributes: attributes)]
  }
}
