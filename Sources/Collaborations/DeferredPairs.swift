// Collaborations of two actors by the million, each made when it is asked for.

/// Collaborations of one or two actors and without a key, each made when it is asked for.
///
/// A spreadsheet of a million pairs would fill memory with a million drafts, then with as many
/// records. Here only what tells the pairs apart is kept, as whoever read the file keeps it.
package struct DeferredPairs: Sendable {
  /// The number of pairs.
  package let count: Int
  /// The keys of the actors, as in ``RecordBatch/actors``.
  package let actorKeys: [String]
  /// All that is said of a pair besides its actors and their roles, where that is never more.
  package struct Facts: Sendable {
    package let kind: String
    package let weight: Double

    /// Creates facts that were checked, as the fields of a ``Collaboration`` are.
    package init(kind: String, weight: Double) {
      self.kind = kind
      self.weight = weight
    }
  }

  /// The places in ``actorKeys`` of the two actors of a pair; the second is `nil` where an actor is
  /// tied to itself.
  package let ends: @Sendable (_ pair: Int) -> (first: Int, second: Int?)
  /// The facts of a pair; `nil` where drafts may say more than these.
  package let facts: (@Sendable (_ pair: Int) -> Facts)?
  /// The role of the first or of the second actor of a pair.
  package let role: @Sendable (_ pair: Int, _ ofSecond: Bool) -> String
  /// What is said of a pair, its actors called by `names` in place of their keys.
  package let draft: @Sendable (_ pair: Int, _ names: [String]) -> CollaborationDraft

  /// Creates the pairs.
  package init(
    count: Int, actorKeys: [String],
    ends: @escaping @Sendable (_ pair: Int) -> (first: Int, second: Int?),
    facts: (@Sendable (_ pair: Int) -> Facts)?,
    role: @escaping @Sendable (_ pair: Int, _ ofSecond: Bool) -> String,
    draft: @escaping @Sendable (_ pair: Int, _ names: [String]) -> CollaborationDraft
  ) {
    self.count = count
    self.actorKeys = actorKeys
    self.facts = facts
    self.role = role
    self.ends = ends
    self.draft = draft
  }

  /// All drafts, at once.
  var drafts: [CollaborationDraft] { (0..<count).map { draft($0, actorKeys) } }
}
