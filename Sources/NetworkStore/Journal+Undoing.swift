// Undoing and redoing entries of the history.

import Collaborations
import GRDB

extension Journal {
  /// Whether an entry is done, undone, or undone for good.
  enum State: Int64 {
    case done = 0
    case undone = 1
    case undoneForGood = 2
  }

  private struct Step {
    let position: Int64
    let type: RecordType
    let action: Action
    let record: Int64
    let before, after: Int64?
  }

  /// Undoes the latest entry that is done, and returns its number; `nil` when there is none.
  func undo(author: String, at time: String, on database: Database) throws -> Int64? {
    guard let entry = try number("SELECT max(id) FROM entry WHERE state = 0", on: database) else {
      return nil
    }
    try rebuilding(entry, on: database) { try undo(entry, on: database) }
    let mark = try Statement(
      "UPDATE entry SET state = 1, undone_at = ?, undone_by = ? WHERE id = ?", on: database)
    mark.bind(time, at: 0)
    mark.bind(try remember(author), at: 1)
    mark.bind(entry, at: 2)
    try mark.run()
    return entry
  }

  /// Does the earliest undone entry again, and returns its number; `nil` when there is none.
  func redo(on database: Database) throws -> Int64? {
    guard let entry = try number("SELECT min(id) FROM entry WHERE state = 1", on: database) else {
      return nil
    }
    try rebuilding(entry, on: database) { try redo(entry, on: database) }
    let mark = try Statement(
      "UPDATE entry SET state = 0, undone_at = NULL, undone_by = NULL WHERE id = ?", on: database)
    mark.bind(entry, at: 0)
    try mark.run()
    return entry
  }

  /// Calls `body`, which takes the steps of an entry.
  ///
  /// Where very many of them are collaborations, the index of their actors is made anew, and
  /// references are not looked up: what the history leads to had them checked when it was made.
  private func rebuilding(_ entry: Int64, on database: Database, _ body: () throws -> Void) throws {
    let count = try number(
      "SELECT count(*) FROM step WHERE entry = \(entry) AND sort = "
        + "\(RecordType.collaboration.number)", on: database)
    let isLarge = count ?? 0 > Int64(ParticipantIndex.largeCount)
    if isLarge { try NetworkStore.beginAgain(checkingReferences: false, on: database) }
    try ParticipantIndex.rebuilt(if: isLarge, on: database, around: body)
  }

  private func undo(_ entry: Int64, on database: Database) throws {
    let tables = RecordTables(on: database)
    let keepAfter = try Statement(
      "UPDATE step SET after = ? WHERE entry = ? AND position = ?", on: database)
    for step in try steps(of: entry, on: database).reversed() {
      let table = try tables.table(of: step.type)
      if step.action != .removed, step.after == nil, let image = try table.image(of: step.record) {
        keepAfter.bind(try remember(image.description), at: 0)
        keepAfter.bind(entry, at: 1)
        keepAfter.bind(step.position, at: 2)
        try keepAfter.run()
      }
      if step.action == .created {
        try table.remove(step.record)
      } else {
        try restore(step.before, as: step.record, in: table)
      }
    }
  }

  private func redo(_ entry: Int64, on database: Database) throws {
    let tables = RecordTables(on: database)
    for step in try steps(of: entry, on: database) {
      let table = try tables.table(of: step.type)
      if step.action == .removed {
        try table.remove(step.record)
      } else {
        try restore(step.after, as: step.record, in: table)
      }
    }
  }

  private func restore(_ value: Int64?, as record: Int64, in table: RecordTable) throws {
    guard let value else {
      throw SQLiteFailure.corrupt("the history lacks the value of a record")
    }
    if let content = try self.value(value) {
      guard let image = JSON(content) else {
        throw SQLiteFailure.corrupt("a value of the history cannot be read")
      }
      try table.restore(image, as: record)
    } else if let image = ErasedRecord.image(of: table.type, key: record) {
      try table.restore(image, as: record)
    }
  }

  private func steps(of entry: Int64, on database: Database) throws -> [Step] {
    let rows = try Statement(
      "SELECT position, sort, action, record, before, after FROM step WHERE entry = ? "
        + "ORDER BY position", on: database)
    rows.bind(entry, at: 0)
    var steps: [Step] = []
    while try rows.nextRow() {
      guard let type = RecordType(number: rows.integer(1)),
        let action = Action(rawValue: rows.integer(2))
      else {
        throw SQLiteFailure.corrupt("the history holds a step of an unknown sort")
      }
      steps.append(
        Step(
          position: rows.integer(0), type: type, action: action, record: rows.integer(3),
          before: rows.isNull(4) ? nil : rows.integer(4),
          after: rows.isNull(5) ? nil : rows.integer(5)))
    }
    return steps
  }

  private func number(_ sql: String, on database: Database) throws -> Int64? {
    let row = try Statement(sql, on: database)
    guard try row.nextRow(), !row.isNull(0) else { return nil }
    defer { row.reset() }
    return row.integer(0)
  }
}
