// New collaborations of two actors by the million, written as they are made.

import Collaborations
import GRDB
import GRDBSQLite

/// Writes new collaborations of one or two actors, one after the other, without holding them.
///
/// What ``ChangePlan`` checks before it writes is checked here while writing: that each is new, which
/// the table's own rule says, and that its actors are there. Whoever meets ``NotNew`` begins the
/// transaction again, and lets a plan find out what is wrong.
struct PairWriter {
  /// A record that is there already, or refers to nothing.
  struct NotNew: Error {}

  private let plan: ChangePlan
  private let journal: Journal
  private let tables: RecordTables
  private let database: Database

  init(
    after plan: ChangePlan, on tables: RecordTables, of database: Database,
    remembering journal: Journal
  ) {
    self.plan = plan
    self.tables = tables
    self.database = database
    self.journal = journal
  }

  /// Writes `pairs`, gives them the keys after `last`, and counts them in `outcome`.
  func write(
    _ pairs: NewPairs, last: inout Int64, countingIn outcome: inout ChangeOutcome
  ) throws {
    let actors = pairs.actorIDs.map { plan.actors.key(of: $0) }
    let table = try tables.table(of: .collaboration)
    let plain = try PlainRows(on: database)
    // Where there are none yet, no id can be one of them; else each is looked up.
    let isFirst = plan.collaborations.count == 0 && plan.collaborations.edits.isEmpty
    var keys: [Int64] = []
    var parts = 0
    for place in 0..<pairs.count {
      let (first, second) = pairs.ends(place)
      keys.removeAll(keepingCapacity: true)
      for end in [first, second] {
        guard let end else { continue }
        guard let key = actors[end] else { throw NotNew() }
        keys.append(key)
      }
      last += 1
      do {
        if isFirst, let facts = pairs.facts(place) {
          try plain.write(pairs, place, facts, as: last, actors: keys)
        } else {
          try write(pairs.collaboration(place), in: table, as: last, actors: keys)
        }
      } catch let error as SQLiteFailure where error.code & 0xFF == SQLITE_CONSTRAINT {
        throw NotNew()
      }
      try journal.add(.created, .collaboration, last, before: nil)
      parts += keys.count
    }
    outcome.created[.collaboration, default: 0] += pairs.count
    outcome.created[.participation, default: 0] += parts
  }

  private func write(
    _ collaboration: Collaboration?, in table: RecordTable, as key: Int64, actors: [Int64]
  ) throws {
    guard let collaboration, collaboration.participants.count == actors.count,
      plan.collaborations.key(of: collaboration.id) == nil
    else { throw NotNew() }
    try table.insert(
      collaboration, as: key, event: try self.key(of: collaboration.event, in: plan.events),
      edition: try self.key(of: collaboration.edition, in: plan.editions), actors: actors)
  }

  private func key<Value: Shelved>(
    of id: Value.ShelfID?, in shelf: Shelf<Value>
  ) throws -> Int64? {
    guard let id else { return nil }
    guard let key = shelf.key(of: id) else { throw NotNew() }
    return key
  }
}

/// Rows of pairs that say nothing but their kind, their roles and their weight.
private final class PlainRows {
  private let collaboration: Statement
  private let participant: Statement

  init(on database: Database) throws {
    collaboration = try Statement(
      "INSERT INTO collaboration (key, id, kind, weight) VALUES (?, ?, ?, ?)", on: database)
    participant = try Statement(
      "INSERT INTO participant (collaboration, position, actor, role) VALUES (?, ?, ?, ?)",
      on: database)
  }

  func write(
    _ pairs: NewPairs, _ place: Int, _ facts: DeferredPairs.Facts, as key: Int64,
    actors: [Int64]
  ) throws {
    collaboration.bind(key, at: 0)
    // Safe: the bytes of the id are copied during the call.
    unsafe pairs.withID(place) { id in unsafe collaboration.bind(utf8: id, at: 1) }
    collaboration.bind(facts.kind, at: 2)
    collaboration.bind(facts.weight, at: 3)
    try collaboration.run()
    for position in actors.indices {
      participant.bind(key, at: 0)
      participant.bind(Int64(position), at: 1)
      participant.bind(actors[position], at: 2)
      participant.bind(position == 0 ? facts.firstRole : facts.secondRole, at: 3)
      try participant.run()
    }
  }
}
