// What a file says, before it meets a network.

/// What a file says, before it meets a network.
///
/// Ids and references in a batch are *keys*: the cells of the file, in canonical form
/// (``NameForm/canonical(_:)``). A merge decides which record of the network each key means.
public struct RecordBatch: Sendable {
  /// What a key of the file is.
  public enum KeyMeaning: Sendable {
    /// The record's id, kept as it is.
    case id
    /// The record's name or title; a new record gets a readable id made from it.
    case name
  }

  /// Towns with coordinates.
  public var places: [Place] = []
  /// Editions, each with its key as id.
  public var editions: [EditionDraft] = []
  /// Actors, each with its key as id.
  public var actors: [ActorDraft] = []
  /// Events, each with its key as id.
  public var events: [EventDraft] = []
  /// Who took part in events; both references are keys.
  public var participations: [Participation] = []
  /// Collaborations, each with its key as id, or with none when the file gives none; every
  /// reference is a key.
  public var collaborations: [CollaborationDraft] {
    get { pairs?.drafts ?? listed }
    _modify {
      if let drafts = pairs?.drafts { listed = drafts }
      pairs = nil
      yield &listed
    }
  }

  /// The collaborations in place of drafts, where they are pairs without a key.
  package var pairs: DeferredPairs?

  private var listed: [CollaborationDraft] = []

  /// What the keys of editions, actors, events and collaborations are.
  public var editionKeys = KeyMeaning.name
  /// See ``editionKeys``.
  public var actorKeys = KeyMeaning.name
  /// See ``editionKeys``.
  public var eventKeys = KeyMeaning.name
  /// See ``editionKeys``.
  public var collaborationKeys = KeyMeaning.name

  /// Creates an empty batch.
  public init() {}
}

extension RecordBatch: Hashable {
  /// Whether two batches say the same, whatever way their collaborations are kept.
  public static func == (left: RecordBatch, right: RecordBatch) -> Bool {
    left.places == right.places && left.editions == right.editions && left.actors == right.actors
      && left.events == right.events && left.participations == right.participations
      && left.collaborations == right.collaborations && left.editionKeys == right.editionKeys
      && left.actorKeys == right.actorKeys && left.eventKeys == right.eventKeys
      && left.collaborationKeys == right.collaborationKeys
  }

  /// Hashes what most tells batches apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(actors)
    hasher.combine(events)
    hasher.combine(participations)
    hasher.combine(collaborations)
  }
}
