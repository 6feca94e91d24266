// What cells of a network folder refer to.

import Collaborations
import Wording

/// Ids of one sort of record, and the names by which cells may refer to them too.
struct References {
  private(set) var ids: Set<String> = []
  private var named: [String: [String]] = [:]

  /// Adds a record; `false` when its id is taken.
  mutating func add(id: String, name: String?) -> Bool {
    guard ids.insert(id).inserted else { return false }
    if let name { named[name, default: []].append(id) }
    return true
  }

  /// Takes a record away.
  mutating func remove(_ id: String) { ids.remove(id) }

  /// The ids that `cell` can mean: that of the record with this id, else those of that name.
  func candidates(_ cell: String) -> [String] {
    ids.contains(cell) ? [cell] : named[cell] ?? []
  }

  /// The ids that have `cell` as id or as name.
  func all(_ cell: String) -> [String] {
    (ids.contains(cell) ? [cell] : []) + (named[cell] ?? []).filter { $0 != cell }
  }
}

/// What a derived column says: the names of actors, and their number.
struct ListedActors {
  let file: FolderFile
  let row: Int
  /// The event's or the collaboration's id.
  let id: String
  let column: String
  let actors: [String]
  let count: Int?
}

extension FolderRecords {
  /// The id that a cell refers to; `nil` when it is blank.
  mutating func reference(
    _ column: String, as field: Field, to records: References, _ row: Int, of sheet: FolderSheet
  ) throws(CellError) -> String? {
    guard let cell = try sheet.name(column, as: field, row) else { return nil }
    let candidates = records.candidates(cell)
    if candidates.isEmpty, options.createsMissing, create(cell, as: field) { return cell }
    guard let id = candidates.first, candidates.count == 1 else {
      throw CellError(
        column: column, value: cell,
        sentence: candidates.isEmpty
          ? .danglingReference(field: field.rawValue, value: cell)
          : .referenceIsAmbiguous(field: field.rawValue, value: cell))
    }
    return id
  }

  /// Makes the record that a cell refers to and that no row has: its id is also its name.
  private mutating func create(_ id: String, as field: Field) -> Bool {
    switch field {
    case .edition:
      guard editions.add(id: id, name: id) else { return false }
      batch.editions.append(EditionDraft(id: id, name: id))
    case .event:
      guard events.add(id: id, name: id) else { return false }
      batch.events.append(EventDraft(id: id, name: id))
    case .actor, .partOf:
      guard actors.add(id: id, name: id) else { return false }
      batch.actors.append(ActorDraft(id: id, name: id))
    default: return false
    }
    created.append(id)
    return true
  }

  /// A valid record, or the error of its cell; `columns` says which column a field stands in where
  /// the two are called differently.
  func record<Value>(
    columns: [Field: String], _ make: () throws(RecordError) -> Value
  ) throws(CellError) -> Value {
    do {
      return try make()
    } catch {
      throw CellError(
        column: columns[error.field] ?? error.field.rawValue, value: error.value,
        sentence: error.sentence)
    }
  }

  /// The error of a key that another row has.
  func duplicate(_ value: String, column: String, field: Field) -> CellError {
    CellError(
      column: column, value: value,
      sentence: .keyStandsTwice(field: field.rawValue, value: Sentence.excerpt(value)),
      isDuplicate: true)
  }

  /// Refuses a participation that another row has.
  mutating func addOnce(_ key: RecordKey, actor: String) throws(CellError) {
    guard seen.insert(key).inserted else {
      throw duplicate(actor, column: "actor", field: .actor)
    }
  }

  /// Resolves the parents of actors; an actor whose parent is nowhere goes, and with it those that
  /// are part of it.
  mutating func checkParents() {
    var children: [String: [String]] = [:]
    var lost: [String] = []
    var unknown: [String: String] = [:]
    for place in batch.actors.indices {
      guard let id = batch.actors[place].id, let parent = batch.actors[place].partOf else {
        continue
      }
      var candidates = actors.candidates(parent)
      if candidates.isEmpty, options.createsMissing, create(parent, as: .partOf) {
        candidates = [parent]
      }
      if candidates.count == 1 {
        batch.actors[place].partOf = candidates[0]
        children[candidates[0], default: []].append(id)
      } else {
        lost.append(id)
        unknown[id] = parent
      }
    }
    guard !lost.isEmpty else { return }
    var isLost = Set(lost)
    while let id = lost.popLast() {
      let parent = unknown[id] ?? ""
      sheets[.actors]?.log.add(
        .danglingReference(field: Field.partOf.rawValue, value: parent), row: actorRows[id],
        column: "partOf", value: parent)
      actors.remove(id)
      for child in children[id] ?? [] where isLost.insert(child).inserted {
        unknown[child] = id
        lost.append(child)
      }
    }
    batch.actors.removeAll { $0.id.map(isLost.contains) ?? false }
  }

  /// Makes participations of actors that only a derived column names, and warns of counts that
  /// contradict them; then gives each collaboration its participants.
  mutating func addListedParticipants() {
    var roles: [String: [String: Set<String>]] = [:]
    for part in batch.participations {
      roles[part.event, default: [:]][part.actor, default: []].insert(part.role)
    }
    for entry in listed {
      for name in entry.actors {
        if entry.file == .events {
          addOrganiser(name, of: entry, roles: &roles)
        } else {
          addParticipant(name, of: entry)
        }
      }
      guard entry.file == .events, let count = entry.count else { continue }
      let actors = roles[entry.id] ?? [:]
      let parts = actors.values.reduce(0) { $0 + $1.count }
      if count != actors.count, count != parts {
        sheets[.events]?.log.add(
          .participantCountDiffers(said: count, found: actors.count), row: entry.row,
          column: "participants", value: String(count), severity: .warning)
      }
    }
    giveParticipants()
  }

  private mutating func addOrganiser(
    _ name: String, of entry: ListedActors, roles: inout [String: [String: Set<String>]]
  ) {
    let known = roles[entry.id] ?? [:]
    let isThere = actors.all(name).contains {
      known[$0]?.contains(Vocabulary.organiser) ?? false
    }
    guard !isThere, let actor = onlyActor(name, of: entry) else { return }
    let part = try? Participation(event: entry.id, actor: actor, role: Vocabulary.organiser)
    guard let part else { return }
    roles[entry.id, default: [:]][actor, default: []].insert(Vocabulary.organiser)
    batch.participations.append(part)
  }

  private mutating func addParticipant(_ name: String, of entry: ListedActors) {
    let known = participants[entry.id] ?? []
    let candidates = Set(actors.all(name))
    if known.contains(where: { candidates.contains($0.actor) }) { return }
    guard let actor = onlyActor(name, of: entry), let part = try? Participant(actor) else { return }
    participants[entry.id, default: []].append(part)
  }

  /// The actor of a name in a derived column; an error of the row where there is not one.
  private mutating func onlyActor(_ name: String, of entry: ListedActors) -> String? {
    let candidates = actors.candidates(name)
    if candidates.count == 1 { return candidates[0] }
    if candidates.isEmpty, options.createsMissing, create(name, as: .actor) { return name }
    sheets[entry.file]?.log.add(
      candidates.isEmpty
        ? .danglingReference(field: Field.actor.rawValue, value: name)
        : .referenceIsAmbiguous(field: Field.actor.rawValue, value: name),
      row: entry.row, column: entry.column, value: name)
    return nil
  }

  private mutating func giveParticipants() {
    let rows = Dictionary(
      listed.lazy.filter { $0.file == .collaborations }.map { ($0.id, $0.row) },
      uniquingKeysWith: { first, _ in first })
    batch.collaborations = batch.collaborations.compactMap { draft in
      guard let id = draft.id, let parts = participants[id], !parts.isEmpty else {
        sheets[.collaborations]?.log.add(
          .collaborationHasNobody(id: draft.id ?? ""), row: rows[draft.id ?? ""],
          column: "participants", value: nil)
        return nil
      }
      var draft = draft
      draft.participants = parts
      return draft
    }
  }
}
