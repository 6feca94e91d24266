// What one actor says that stands for several.

/// An actor that is kept, and those that become it.
struct ActorUnion: Hashable, Sendable {
  /// The actor that is kept, as it is.
  let kept: Actor
  /// Those that become it.
  let merged: [Actor]
  /// The ids of those that become it.
  let mergedIDs: Set<String>

  init(kept: Actor, merged: [Actor]) {
    self.kept = kept
    self.merged = merged
    mergedIDs = Set(merged.map(\.id))
  }

  /// The actor as it will be, and what the merged ones said otherwise.
  func actor() throws(RecordError) -> (Actor, [ActorMerging.Difference]) {
    var draft = ActorDraft(kept)
    draft.partOf = parent(kept.partOf)
    var differences: [ActorMerging.Difference] = []
    for other in merged {
      var said = ActorDraft(other)
      said.partOf = parent(other.partOf)
      func differ(_ field: String, _ value: AttributeValue, from kept: String) {
        differences.append(
          .init(actor: other, field: field, kept: kept, other: value.text))
        draft.attributes[Self.key(field, of: other.id, in: draft.attributes)] = value
      }
      func settle(_ field: Field, _ path: WritableKeyPath<ActorDraft, String?>) {
        guard let value = said[keyPath: path] else { return }
        guard let known = draft[keyPath: path] else {
          draft[keyPath: path] = value
          return
        }
        if known != value { differ(field.rawValue, .text(value), from: known) }
      }
      // Nobody said that an actor is an organisation: that is what an actor is when nobody says.
      if draft.kind == Vocabulary.organisation { draft.kind = said.kind }
      if said.kind == Vocabulary.organisation { said.kind = draft.kind }
      settle(.kind, \.kind)
      settle(.place, \.place)
      settle(.region, \.region)
      settle(.country, \.country)
      settle(.partOf, \.partOf)
      // Coordinates go together: those of one actor are not mixed with those of another.
      if draft.latitude == nil, draft.longitude == nil {
        (draft.latitude, draft.longitude) = (said.latitude, said.longitude)
      }
      for (field, known, value) in [
        (Field.latitude, draft.latitude, said.latitude),
        (Field.longitude, draft.longitude, said.longitude),
      ] {
        guard let value, value != known else { continue }
        differ(field.rawValue, .number(value), from: known.map(PlainNumber.text) ?? "")
      }
      if let members = said.members {
        if let known = draft.members, known != members {
          differ(Field.members.rawValue, .number(Double(members)), from: String(known))
        }
        draft.members = draft.members ?? members
      }
      for (key, value) in said.attributes.sorted(by: { $0.key < $1.key }) {
        guard let known = draft.attributes[key] else {
          draft.attributes[key] = value
          continue
        }
        if known != value { differ(key, value, from: known.text) }
      }
      draft.source = try Self.joined(draft.source, said.source)
      if let note = said.note, note != draft.note {
        draft.note = draft.note.map { "\($0)\n\(note)" } ?? note
      }
      draft.aliases += [other.name] + other.aliases
    }
    draft.aliases.removeAll { $0 == kept.name }
    return (try Actor(draft), differences)
  }

  /// The actors that are part of a merged one, as they will be.
  func parts(in network: Network) throws(RecordError) -> [Actor] {
    var parts: [Actor] = []
    for actor in network.actors {
      guard actor.id != kept.id, !mergedIDs.contains(actor.id), let parent = actor.partOf,
        mergedIDs.contains(parent)
      else { continue }
      var draft = ActorDraft(actor)
      draft.partOf = kept.id
      parts.append(try Actor(draft))
    }
    return parts
  }

  /// Refuses a whole that would be part of itself by way of `parts`.
  func refuseCycle(_ kept: Actor, parts: [Actor], in directory: Directory) throws(RecordError) {
    let changed = Dictionary(uniqueKeysWithValues: parts.map { ($0.id, $0) })
    var next = kept.partOf
    var visited: Set<String> = []
    while let id = next, visited.insert(id).inserted {
      guard id != kept.id else { throw RecordError(.cycle, field: .partOf, value: kept.name) }
      next = (changed[id] ?? directory.actor(id))?.partOf
    }
  }

  /// The parent that a whole of this union has: none within it.
  private func parent(_ id: String?) -> String? {
    guard let id, id != kept.id, !mergedIDs.contains(id) else { return nil }
    return id
  }

  /// The name of the attribute that keeps what `actor` said of `field`.
  static func key(_ field: String, of actor: String, in attributes: Attributes) -> String {
    var key = "\(field) (\(actor))"
    while attributes[key] != nil { key += "’" }
    return key
  }

  /// Both sources as one; less sure when either is.
  static func joined(_ one: Source?, _ other: Source?) throws(RecordError) -> Source? {
    guard let one else { return other }
    guard let other, other != one else { return one }
    let text =
      one.text == other.text ? one.text : "\(one.text); \(other.text)"
    return try Source(
      text, certainty: one.certainty == other.certainty ? one.certainty : .inferred)
  }
}
