// Where a statement comes from, and how sure it is.

/// How sure a statement is.
public enum Certainty: String, CaseIterable, Sendable {
  /// The source says it.
  case stated

  /// Somebody concluded it from the source.
  case inferred
}

/// Where a statement comes from: document, place in it, link; and how sure it is.
public struct Source: Hashable, Sendable {
  /// The document, the place in it and the link, as one text.
  public let text: String

  /// Whether the source says it or somebody concluded it.
  public let certainty: Certainty

  /// Creates a source.
  ///
  /// - Throws: ``RecordError`` when the text is empty, too long or holds forbidden characters.
  public init(_ text: String, certainty: Certainty = .stated) throws(RecordError) {
    self.text = try TextRule.note.checked(text, field: .source)
    self.certainty = certainty
    guard !self.text.isEmpty else { throw RecordError(.empty, field: .source, value: text) }
  }
}
