// Making the actors that a command names and nobody knows yet.

/// Whether a command makes the actors it does not know, and of what kind.
public struct Creation: Hashable, Sendable {
  /// Whether unknown actors are made.
  public let isAllowed: Bool
  /// The kind they are made of.
  public let kind: String

  /// Creates the permission to make unknown actors, or its refusal.
  public init(isAllowed: Bool, kind: String = Vocabulary.organisation) {
    self.isAllowed = isAllowed
    self.kind = kind
  }

  /// Unknown names are errors.
  public static let refused = Creation(isAllowed: false)
}

/// An actor that was made, and the names near its own that were known before.
public struct CreatedActor: Hashable, Sendable {
  /// The actor.
  public let actor: Actor
  /// Known names near its own, which may mean that it was known under another spelling.
  public let nearNames: [String]
}

extension Directory {
  /// Returns the ids that `names` mean, making the unknown ones when `creation` allows it.
  ///
  /// - Throws: ``LookupError`` or ``RecordError``; see ``id(of:named:canCreate:)``.
  mutating func actorIDs(
    named names: [String], creation: Creation, created: inout [CreatedActor]
  ) throws -> [String] {
    let known = actors
    var ids: [String] = []
    for name in names {
      if creation.isAllowed, try actors.match(name, field: .actor) == .nothing {
        let actor = try newActor(named: name, kind: creation.kind)
        created.append(
          CreatedActor(
            actor: actor,
            nearNames: NameIndex.closest(to: name, in: [known], atLeast: Self.nearName)))
        insert(actor)
        ids.append(actor.id)
      } else {
        ids.append(try id(of: .actor, named: name, canCreate: true))
      }
    }
    return ids
  }

  /// How close a known name must be to be mentioned when another is made.
  private static let nearName = 0.7

  private func newActor(named name: String, kind: String) throws(RecordError) -> Actor {
    let name = try Valid.name(name, field: .actor)
    let id = Identifier.unique(from: name, fallback: "actor") { actors.contains(id: $0) }
    return try Actor(ActorDraft(id: id, name: name, kind: kind))
  }
}
