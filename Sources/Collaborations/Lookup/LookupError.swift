// A name that means nothing here, or several things.

public import Wording

/// A name that means nothing here, or several things.
public struct LookupError: Error, Hashable, Sendable {
  /// One of the records a name may mean.
  public struct Candidate: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let name: String
  }

  /// The sort of record that was looked for, or `nil` when any would do.
  public let type: RecordType?
  /// What was typed.
  public let typed: String
  /// The names closest to it, when it means nothing.
  public let closest: [String]
  /// What it may mean, when it means several things.
  public let candidates: [Candidate]
  /// Whether the command could make what is missing if it were told to.
  public let canCreate: Bool

  /// Whether the name means several things, rather than none.
  public var isAmbiguous: Bool { !candidates.isEmpty }

  init(
    type: RecordType?, typed: String, closest: [String] = [], candidates: [Candidate] = [],
    canCreate: Bool = false
  ) {
    self.type = type
    self.typed = typed
    self.closest = closest
    self.candidates = candidates
    self.canCreate = canCreate
  }

  /// The error as a full sentence that says what to do.
  public var sentence: Sentence {
    let shown = Sentence.excerpt(typed)
    if isAmbiguous {
      return .ambiguousName(
        type: type?.rawValue, typed: shown,
        candidates: candidates.map { (Sentence.excerpt($0.name), Sentence.excerpt($0.id)) })
    }
    return .unknownName(
      type: type?.rawValue, typed: shown, closest: closest.map { Sentence.excerpt($0) },
      canCreate: canCreate)
  }
}
