// The tables that hold records, and what is done to them row by row.

import Collaborations
import GRDB

extension RecordType {
  /// The number that stands for the sort in the table `step`.
  var number: Int64 {
    switch self {
    case .place: 1
    case .edition: 2
    case .actor: 3
    case .event: 4
    case .participation: 5
    case .collaboration: 6
    }
  }

  init?(number: Int64) {
    guard let type = Self.allCases.first(where: { $0.number == number }) else { return nil }
    self = type
  }

  /// The columns of the sort's table, the key left out.
  var columns: [String] {
    switch self {
    case .place: ["town", "country", "latitude", "longitude"]
    case .edition:
      ["id", "name", "starts", "ends", "totals", "source", "certainty", "note", "attributes"]
    case .actor:
      [
        "id", "name", "kind", "place", "region", "country", "latitude", "longitude", "members",
        "part_of", "aliases", "source", "certainty", "note", "attributes",
      ]
    case .event:
      [
        "id", "name", "edition", "format", "starts", "ends", "place", "attendance",
        "attendance_is", "source", "certainty", "note", "attributes",
      ]
    case .participation: ["event", "actor", "role", "source", "certainty", "attributes"]
    case .collaboration:
      [
        "id", "title", "kind", "stage", "starts", "ends", "event", "edition", "programme",
        "weight", "source", "certainty", "note", "attributes",
      ]
    }
  }
}

/// The rows of one sort of record: written, read and removed one by one, each as a whole.
///
/// The first parameter of ``upsert`` and ``insert`` is the key, and the columns follow in their order.
final class RecordTable {
  let type: RecordType
  let upsert: Statement
  /// Writes a row whose key is new.
  let insert: Statement
  private let select: Statement
  private let delete: Statement
  private let columns: [String]
  let participants: ParticipantTable?

  init(_ type: RecordType, on database: Database) throws {
    self.type = type
    columns = type.columns
    let table = type.rawValue
    let names = columns.joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
    let updates = columns.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    upsert = try Statement(
      "INSERT INTO \(table) (key, \(names)) VALUES (\(marks)) "
        + "ON CONFLICT (key) DO UPDATE SET \(updates)",
      on: database)
    insert = try Statement("INSERT INTO \(table) (key, \(names)) VALUES (\(marks))", on: database)
    select = try Statement("SELECT \(names) FROM \(table) WHERE key = ?", on: database)
    delete = try Statement("DELETE FROM \(table) WHERE key = ?", on: database)
    participants = type == .collaboration ? try ParticipantTable(on: database) : nil
  }

  /// The record as the history remembers it: its columns by name, those without a value left out,
  /// references by key; `nil` when there is no such record.
  func image(of key: Int64) throws -> JSON? {
    select.bind(key, at: 0)
    guard try select.nextRow() else { return nil }
    defer { select.reset() }
    var members: [JSON.Member] = []
    for (index, column) in columns.enumerated() where !select.isNull(index) {
      members.append(.init(column, try select.value(index)))
    }
    if let participants {
      members.append(.init("participants", .list(try participants.images(of: key))))
    }
    return .object(members)
  }

  /// Makes the record as `image` remembers it.
  func restore(_ image: JSON, as key: Int64) throws {
    upsert.bind(key, at: 0)
    for (index, column) in columns.enumerated() { upsert.bind(image[column], at: index + 1) }
    try upsert.run()
    if let participants { try participants.restore(image["participants"], in: key) }
  }

  func remove(_ key: Int64) throws {
    try participants?.removeAll(of: key)
    delete.bind(key, at: 0)
    try delete.run()
  }
}

/// The participants of collaborations.
final class ParticipantTable {
  static let columns = ["actor", "role", "source", "certainty", "attributes"]

  /// The parameters are the collaboration, the position, and the columns in their order.
  let insert: Statement
  private let select: Statement
  private let delete: Statement

  init(on database: Database) throws {
    let names = Self.columns.joined(separator: ", ")
    let marks = Array(repeating: "?", count: Self.columns.count + 2).joined(separator: ", ")
    insert = try Statement(
      "INSERT INTO participant (collaboration, position, \(names)) VALUES (\(marks))", on: database)
    select = try Statement(
      "SELECT \(names) FROM participant WHERE collaboration = ? ORDER BY position", on: database)
    delete = try Statement("DELETE FROM participant WHERE collaboration = ?", on: database)
  }

  func images(of collaboration: Int64) throws -> [JSON] {
    select.bind(collaboration, at: 0)
    var images: [JSON] = []
    while try select.nextRow() {
      var members: [JSON.Member] = []
      for (index, column) in Self.columns.enumerated() where !select.isNull(index) {
        members.append(.init(column, try select.value(index)))
      }
      images.append(.object(members))
    }
    return images
  }

  func restore(_ images: JSON, in collaboration: Int64) throws {
    try removeAll(of: collaboration)
    guard case .list(let images) = images else { return }
    for (position, image) in images.enumerated() {
      insert.bind(collaboration, at: 0)
      insert.bind(Int64(position), at: 1)
      for (index, column) in Self.columns.enumerated() {
        insert.bind(image[column], at: index + 2)
      }
      try insert.run()
    }
  }

  func removeAll(of collaboration: Int64) throws {
    delete.bind(collaboration, at: 0)
    try delete.run()
  }
}

/// The tables of every sort, each prepared when it is first needed.
final class RecordTables {
  private let database: Database
  private var tables: [RecordType: RecordTable] = [:]

  init(on database: Database) { self.database = database }

  func table(of type: RecordType) throws -> RecordTable {
    if let table = tables[type] { return table }
    let table = try RecordTable(type, on: database)
    tables[type] = table
    return table
  }
}
