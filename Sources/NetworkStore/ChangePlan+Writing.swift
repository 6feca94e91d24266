// From a plan to rows and steps of the history.

import Collaborations
import GRDB

extension ChangePlan {
  /// Whether any record is made, changed or removed.
  var changesAnything: Bool {
    func changes<Value: Shelved>(_ shelf: Shelf<Value>) -> Bool {
      shelf.edits.contains { $0.old != $0.new }
    }
    return changes(places) || changes(editions) || changes(actors) || changes(events)
      || changes(participations) || changes(collaborations)
  }

  /// What the plan does, without its entry in the history.
  var outcome: ChangeOutcome {
    var outcome = ChangeOutcome()
    for edit in places.edits { outcome.count(edit, as: .place) }
    for edit in editions.edits { outcome.count(edit, as: .edition) }
    for edit in actors.edits { outcome.count(edit, as: .actor) }
    for edit in events.edits { outcome.count(edit, as: .event) }
    for edit in participations.edits { outcome.count(edit, as: .participation) }
    for edit in collaborations.edits {
      outcome.count(edit, as: .collaboration)
      outcome.countParticipants(edit)
    }
    return outcome
  }

  /// Writes every record that the plan changes, and how each was before; then `pairs`, which are
  /// counted in `outcome`.
  func write(
    on database: Database, andNew pairs: NewPairs?, remembering journal: Journal,
    countingIn outcome: inout ChangeOutcome
  ) throws {
    let edited = collaborations.edits.count + (pairs?.count ?? 0)
    var lastKey = lastKey
    try ParticipantIndex.rebuilt(
      if: edited > ParticipantIndex.largeCount && edited > collaborations.count, on: database
    ) {
      let tables = RecordTables(on: database)
      try writeRecords(in: tables, remembering: journal)
      if let pairs {
        let writer = PairWriter(
          after: self, on: tables, of: database, remembering: journal)
        try writer.write(pairs, last: &lastKey, countingIn: &outcome)
      }
    }
    let number = try Statement("UPDATE numbering SET last = ?", on: database)
    number.bind(lastKey, at: 0)
    try number.run()
  }

  private func writeRecords(in tables: RecordTables, remembering journal: Journal) throws {
    try write(places, .place, tables, journal) { table, place, key, _ in
      try table.write(place, as: key)
    }
    try write(editions, .edition, tables, journal) { table, edition, key, _ in
      try table.write(edition, as: key)
    }
    try write(actors, .actor, tables, journal) { table, actor, key, _ in
      try table.write(actor, as: key, partOf: actor.partOf.flatMap(actors.key))
    }
    try write(events, .event, tables, journal) { table, event, key, _ in
      try table.write(event, as: key, edition: event.edition.flatMap(editions.key))
    }
    try write(participations, .participation, tables, journal) { table, part, key, _ in
      try table.write(
        part, as: key, event: try self.key(of: part.event, in: events),
        actor: try self.key(of: part.actor, in: actors))
    }
    var keys: [Int64] = []
    try write(collaborations, .collaboration, tables, journal) { table, record, key, isNew in
      keys.removeAll(keepingCapacity: true)
      for participant in record.participants {
        keys.append(try self.key(of: participant.actor, in: actors))
      }
      try table.write(
        record, as: key, isNew: isNew, event: record.event.flatMap(events.key),
        edition: record.edition.flatMap(editions.key), actors: keys)
    }
  }

  private func write<Value: Shelved>(
    _ shelf: Shelf<Value>, _ type: RecordType, _ tables: RecordTables, _ journal: Journal,
    _ put: (RecordTable, Value, Int64, _ isNew: Bool) throws -> Void
  ) throws {
    if shelf.edits.isEmpty { return }
    let table = try tables.table(of: type)
    for edit in shelf.edits where edit.old != edit.new {
      let before = edit.old == nil ? nil : try table.image(of: edit.key)
      if let new = edit.new {
        try put(table, new, edit.key, edit.old == nil)
        try journal.add(edit.old == nil ? .created : .changed, type, edit.key, before: before)
      } else {
        try table.remove(edit.key)
        try journal.add(.removed, type, edit.key, before: before)
      }
    }
  }

  private func key<Value: Shelved>(of id: Value.ShelfID, in shelf: Shelf<Value>) throws -> Int64 {
    guard let key = shelf.key(of: id) else {
      throw Collaborations.RecordError(.unknown, field: .id, value: "\(id)")
    }
    return key
  }
}
