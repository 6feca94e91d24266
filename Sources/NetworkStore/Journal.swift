// The history: what each change did, remembered so that it can be undone and done again.

import Collaborations
import GRDB

/// What a step did to its record.
enum Action: Int64 {
  case created = 1
  case changed = 2
  case removed = 3
}

/// The history of a network file, inside a transaction.
///
/// A change remembers how each record was before it: nothing for one that it made. How a record
/// was after the change is remembered when the change is undone, so that an import of a million
/// records costs a million small rows and no second copy of the records.
final class Journal {
  private let database: Database
  private let insertValue: Statement
  private let readValue: Statement
  private let insertStep: Statement
  private var entry: Int64 = 0
  private var position: Int64 = 0

  init(on database: Database) throws {
    self.database = database
    insertValue = try Statement("INSERT INTO value (content) VALUES (?)", on: database)
    readValue = try Statement("SELECT content FROM value WHERE key = ?", on: database)
    insertStep = try Statement(
      "INSERT INTO step (entry, position, sort, action, record, before) VALUES (?, ?, ?, ?, ?, ?)",
      on: database)
  }

  /// Begins an entry; what was undone before it is undone for good.
  func begin(command: String, author: String, at time: String) throws -> HistoryEntry {
    try Statement("UPDATE entry SET state = 2 WHERE state = 1", on: database).run()
    let author = Self.limited(author)
    let command = Self.limited(command)
    let insert = try Statement(
      "INSERT INTO entry (at, author, command) VALUES (?, ?, ?)", on: database)
    insert.bind(time, at: 0)
    insert.bind(try remember(author), at: 1)
    insert.bind(try remember(command), at: 2)
    try insert.run()
    entry = database.lastInsertedRowID
    position = 0
    return HistoryEntry(
      id: Int(entry), at: time, author: author, command: command, isUndone: false)
  }

  /// Adds a step to the entry begun last.
  func add(_ action: Action, _ type: RecordType, _ record: Int64, before: JSON?) throws {
    position += 1
    insertStep.bind(entry, at: 0)
    insertStep.bind(position, at: 1)
    insertStep.bind(type.number, at: 2)
    insertStep.bind(action.rawValue, at: 3)
    insertStep.bind(record, at: 4)
    insertStep.bind(try before.map { try remember($0.description) }, at: 5)
    try insertStep.run()
  }

  /// Adds the steps that created `count` records of one sort, whose keys follow `last`.
  func addCreated(_ type: RecordType, count: Int, after last: Int64) throws {
    let rows = CreatedSteps(type, count: count, after: last, entry: entry, position: position)
    try rows.fill(
      "step", ["entry", "position", "sort", "action", "record"], of: database)
    position += Int64(count)
  }

  /// Keeps `content` in the one table that holds what the history remembers.
  func remember(_ content: String) throws -> Int64 {
    insertValue.bind(content, at: 0)
    try insertValue.run()
    return database.lastInsertedRowID
  }

  /// What is remembered under `key`; `nil` when it was erased.
  func value(_ key: Int64) throws -> String? {
    readValue.bind(key, at: 0)
    guard try readValue.nextRow() else { return nil }
    defer { readValue.reset() }
    return try readValue.text(0)
  }

  /// Texts of the history have the limit of a note.
  private static func limited(_ text: String) -> String {
    let limit = TextRule.note.byteLimit
    if text.utf8.count <= limit { return text }
    return String(decoding: text.utf8.prefix(limit - 4), as: UTF8.self) + "…"
  }
}

/// The steps that created records, whose keys follow one another: entry, position, sort, action,
/// record.
private final class CreatedSteps: RowSource {
  private let type: RecordType
  private let count: Int64
  private let last, entry, position: Int64
  private var number: Int64 = 0

  init(_ type: RecordType, count: Int, after last: Int64, entry: Int64, position: Int64) {
    self.type = type
    self.count = Int64(count)
    self.last = last
    self.entry = entry
    self.position = position
  }

  override func advance() -> Bool {
    number += 1
    return number <= count
  }

  override func tell(_ index: Int, to cell: RowCell) {
    switch index {
    case 0: cell.integer(entry)
    case 1: cell.integer(position + number)
    case 2: cell.integer(type.number)
    case 3: cell.integer(Action.created.rawValue)
    default: cell.integer(last + number)
    }
  }
}

/// What stands in for a record whose remembered values the law ordered erased.
enum ErasedRecord {
  /// An anonymous record, or `nil` for a sort that cannot do without its values; steps on those
  /// are left out.
  static func image(of type: RecordType, key: Int64) -> JSON? {
    let id = JSON.Member("id", .text("erased-\(key)"))
    let name = JSON.Member("name", .text("erased"))
    switch type {
    case .actor: return .object([id, name, .init("kind", .text(Vocabulary.organisation))])
    case .edition, .event: return .object([id, name])
    case .place, .participation, .collaboration: return nil
    }
  }
}
