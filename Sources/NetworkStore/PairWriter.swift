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
    // Where there are none yet, no id can be one of them; else each is looked up.
    let isFirst = plan.collaborations.count == 0 && plan.collaborations.edits.isEmpty
    let parts: Int
    do {
      parts =
        if isFirst, pairs.arePlain {
          try writeRows(of: pairs, actors: actors, after: last)
        } else {
          try writeEach(of: pairs, actors: actors, after: last)
        }
    } catch let error as SQLiteFailure where error.code & 0xFF == SQLITE_CONSTRAINT {
      throw NotNew()
    }
    last += Int64(pairs.count)
    outcome.created[.collaboration, default: 0] += pairs.count
    outcome.created[.participation, default: 0] += parts
  }

  /// Writes pairs that say nothing but their kind, their roles and their weight, in one statement a
  /// table; returns how many participants they have.
  private func writeRows(of pairs: NewPairs, actors: [Int64?], after last: Int64) throws -> Int {
    try PairRows(pairs, after: last).fill(
      "collaboration", ["key", "id", "kind", "weight"], of: database)
    let participants = PairParticipantRows(pairs, actors: actors, after: last)
    try participants.fill(
      "participant", ["collaboration", "position", "actor", "role"], of: database)
    try journal.addCreated(.collaboration, count: pairs.count, after: last)
    return participants.count
  }

  private func writeEach(of pairs: NewPairs, actors: [Int64?], after last: Int64) throws -> Int {
    let table = try tables.table(of: .collaboration)
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
      let key = last + Int64(place) + 1
      try write(pairs.collaboration(place), in: table, as: key, actors: keys)
      try journal.add(.created, .collaboration, key, before: nil)
      parts += keys.count
    }
    return parts
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

/// The rows of pairs in the table of collaborations: key, id, kind, weight.
private final class PairRows: RowSource {
  private let pairs: NewPairs
  private let last: Int64
  private var place = -1
  private var facts = DeferredPairs.Facts(kind: "", weight: 1)

  init(_ pairs: NewPairs, after last: Int64) {
    self.pairs = pairs
    self.last = last
  }

  override func advance() throws -> Bool {
    place += 1
    guard place < pairs.count else { return false }
    guard let facts = pairs.facts(place) else { throw PairWriter.NotNew() }
    self.facts = facts
    return true
  }

  override func tell(_ index: Int, to cell: RowCell) {
    switch index {
    case 0: cell.integer(last + Int64(place) + 1)
    // Safe: the bytes of the id are copied during the call.
    case 1: unsafe pairs.withID(place) { id in unsafe cell.text(utf8: id) }
    case 2: cell.text(facts.kind)
    default: cell.number(facts.weight)
    }
  }
}

/// Their rows in the table of participants: collaboration, position, actor, role.
private final class PairParticipantRows: RowSource {
  /// The number of rows so far.
  private(set) var count = 0

  private let pairs: NewPairs
  private let actors: [Int64?]
  private let last: Int64
  private var place = -1
  private var position = 0
  private var actor: Int64 = 0
  /// The second actor of the pair, while the first is told.
  private var second: Int?

  init(_ pairs: NewPairs, actors: [Int64?], after last: Int64) {
    self.pairs = pairs
    self.actors = actors
    self.last = last
  }

  override func advance() throws -> Bool {
    if let other = second {
      second = nil
      position = 1
      try setActor(other)
      return true
    }
    place += 1
    guard place < pairs.count else { return false }
    let ends = pairs.ends(place)
    second = ends.second
    position = 0
    try setActor(ends.first)
    return true
  }

  private func setActor(_ end: Int) throws {
    guard let key = actors[end] else { throw PairWriter.NotNew() }
    actor = key
    count += 1
  }

  override func tell(_ index: Int, to cell: RowCell) {
    switch index {
    case 0: cell.integer(last + Int64(place) + 1)
    case 1: cell.integer(Int64(position))
    case 2: cell.integer(actor)
    default: cell.text(pairs.role(place, ofSecond: position == 1))
    }
  }
}
