// The steps of a change, the million last of them made when they are asked for.

/// The steps of a change, in order; new collaborations of two actors, of which an import may have a
/// million, are made when they are asked for.
public struct StepList: Sequence, Sendable {
  /// The steps before ``pairs``.
  package private(set) var listed: [Step] = []
  /// The last steps: each makes a collaboration that no step before, and no record, is.
  package private(set) var pairs: NewPairs?

  /// Creates an empty list.
  public init() {}

  /// The number of steps.
  public var count: Int { listed.count + (pairs?.count ?? 0) }

  /// Whether there is no step.
  public var isEmpty: Bool { count == 0 }

  /// The first step.
  public var first: Step? { makeIterator().next() }

  /// The steps, one by one.
  public func makeIterator() -> AnyIterator<Step> {
    guard let pairs else { return AnyIterator(listed.makeIterator()) }
    var (listed, next) = (listed.makeIterator(), 0)
    return AnyIterator {
      if let step = listed.next() { return step }
      while next < pairs.count {
        defer { next += 1 }
        if let collaboration = pairs.collaboration(next) {
          return .put(.collaboration(collaboration))
        }
      }
      return nil
    }
  }

  /// Adds the steps of `other` behind these.
  ///
  /// - Complexity: O(1) while this list is empty; else O(*s*) for *s* steps.
  public mutating func append(_ other: StepList) {
    if isEmpty {
      self = other
      return
    }
    if pairs != nil { listed = Array(self) }
    listed += other.listed
    pairs = other.pairs
  }

  mutating func append(_ step: Step) { listed.append(step) }

  mutating func reserve(_ count: Int) { listed.reserveCapacity(count) }

  mutating func append(_ pairs: NewPairs) { self.pairs = pairs }
}

/// New collaborations of one or two actors, each made when it is asked for.
package struct NewPairs: Sendable {
  /// The ids of actors by the places that ``ends(_:)`` answers.
  package let actorIDs: [String]

  private let drafts: DeferredPairs
  /// The ids, among others, and the number there of each new collaboration's.
  private let ids: TextIndex
  private let idNumbers: [Int32]
  /// Which of the drafts each is, where not all of them are new.
  private let chosen: [Int32]?
  private let references: References

  /// The ids of the events and editions that drafts refer to by key.
  struct References: Sendable {
    var events: [String: String] = [:]
    var editions: [String: String] = [:]
  }

  init(
    _ drafts: DeferredPairs, actorIDs: [String], ids: TextIndex, idNumbers: [Int32],
    chosen: [Int32]?, references: References
  ) {
    self.drafts = drafts
    self.actorIDs = actorIDs
    self.ids = ids
    self.idNumbers = idNumbers
    self.chosen = chosen
    self.references = references
  }

  /// The number of collaborations.
  package var count: Int { idNumbers.count }

  /// The places in ``actorIDs`` of the actors of a collaboration, in the order of its participants.
  package func ends(_ place: Int) -> (first: Int, second: Int?) { drafts.ends(draft(of: place)) }

  /// Calls `body` with the bytes of a collaboration's id.
  package func withID<Answer>(
    _ place: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Answer
  ) rethrows -> Answer {
    // Safe: `body` is only passed on.
    try unsafe ids.withBytes(of: Int(idNumbers[place]), body)
  }

  /// Whether ``facts(_:)`` and the roles are all that is said of each collaboration.
  package var arePlain: Bool { drafts.facts != nil }

  /// All that is said of a collaboration besides its id, its actors and their roles; `nil` where it
  /// may be more.
  package func facts(_ place: Int) -> DeferredPairs.Facts? { drafts.facts?(draft(of: place)) }

  /// The role of the first or of the second actor of a collaboration.
  package func role(_ place: Int, ofSecond: Bool) -> String {
    drafts.role(draft(of: place), ofSecond)
  }

  /// A collaboration; `nil` never happens, because each was found to be valid when the list was
  /// made.
  package func collaboration(_ place: Int) -> Collaboration? {
    var draft = drafts.draft(draft(of: place), actorIDs)
    draft.id = ids.text(Int(idNumbers[place]))
    if let event = draft.event { draft.event = references.events[event] ?? event }
    if let edition = draft.edition { draft.edition = references.editions[edition] ?? edition }
    return try? Collaboration(draft)
  }

  private func draft(of place: Int) -> Int { chosen.map { Int($0[place]) } ?? place }
}
