// From rows to records.

import Collaborations
import GRDB
import Wording

/// A network as it stands in its file: the records with the keys of their rows.
struct StoredNetwork {
  var network = Network()
  /// The keys of the records of each sort, in the order of ``network``.
  var keys: [RecordType: [Int64]] = [:]
}

/// A row that is not a valid record.
struct InvalidRow: Error {
  let type: RecordType
  let id: String
  let why: Sentence

  func storeError(path: String) -> StoreError {
    StoreError(
      .damaged, path: path,
      .networkHoldsInvalidRecord(
        path: path, type: type.rawValue, id: Sentence.excerpt(id), why: why))
  }
}

/// Reads every record, each through the same door as a record that somebody typed.
///
/// The orders of SQLite (bytes of UTF-8) and of Swift (scalars in form C) are the same for texts
/// in form C, and every text here is, so the arrays come sorted as a ``Network`` wants them.
struct RecordReader {
  private let database: Database
  private let keepsGoing: Bool
  /// The rows that were left out, when the reader keeps going.
  private(set) var refused: [InvalidRow] = []
  private var editions: [Int64: String] = [:]
  private var events: [Int64: String] = [:]
  private var actors: [Int64: String] = [:]
  private var stored = StoredNetwork()

  /// Creates a reader that throws the first row that is not valid; or one that keeps going without
  /// it, and keeps neither participations nor collaborations, which nothing refers to.
  init(on database: Database, keepsGoing: Bool = false) {
    self.database = database
    self.keepsGoing = keepsGoing
  }

  /// Reads everything; call it inside a transaction.
  ///
  /// - Complexity: O(*n* log *n*) in the records.
  mutating func read() throws -> StoredNetwork {
    stored.network.places = try records(.place, order: "town, ifnull(country, '')") { row, _ in
      try Place(
        town: try row.text(1) ?? "", country: try row.text(2), latitude: row.number(3) ?? .nan,
        longitude: row.number(4) ?? .nan)
    }
    stored.network.editions = try records(.edition, order: "id", Self.edition)
    editions = names(stored.network.editions, .edition)
    let parents = try actorNames()
    stored.network.actors = try records(.actor, order: "id") { row, _ in
      try Self.actor(row, names: parents)
    }
    actors = names(stored.network.actors, .actor)
    stored.network.events = try records(.event, order: "id") { row, reader in
      try Self.event(row, editions: reader.editions)
    }
    events = names(stored.network.events, .event)
    stored.network.participations = try participations()
    stored.network.collaborations = try collaborations()
    return stored
  }
}

// MARK: - The sorts

extension RecordReader {
  private static func edition(_ row: borrowing Statement, _: RecordReader) throws -> Edition {
    var draft = EditionDraft(id: try row.text(1), name: try row.text(2))
    draft.from = try row.date(3, field: .from)
    draft.until = try row.date(4, field: .until)
    draft.totals = try AttributeColumns.totals(try row.text(5))
    draft.source = try row.source(6)
    draft.note = try row.text(8)
    draft.attributes = try AttributeColumns.attributes(try row.text(9))
    return try Edition(draft)
  }

  private static func actor(_ row: borrowing Statement, names: [Int64: String]) throws -> Actor {
    var draft = ActorDraft(id: try row.text(1), name: try row.text(2), kind: try row.text(3))
    draft.place = try row.text(4)
    draft.region = try row.text(5)
    draft.country = try row.text(6)
    draft.latitude = row.number(7)
    draft.longitude = row.number(8)
    draft.members = row.isNull(9) ? nil : Int(row.integer(9))
    draft.partOf = try row.reference(10, in: names, field: .partOf)
    draft.aliases = try AttributeColumns.names(try row.text(11))
    draft.source = try row.source(12)
    draft.note = try row.text(14)
    draft.attributes = try AttributeColumns.attributes(try row.text(15))
    return try Actor(draft)
  }

  private static func event(
    _ row: borrowing Statement, editions: [Int64: String]
  ) throws -> Event {
    var draft = EventDraft(id: try row.text(1), name: try row.text(2))
    draft.edition = try row.reference(3, in: editions, field: .edition)
    draft.format = try row.text(4)
    draft.from = try row.date(5, field: .from)
    draft.until = try row.date(6, field: .until)
    draft.place = try row.text(7)
    draft.attendance = row.isNull(8) ? nil : Int(row.integer(8))
    draft.attendanceIs = try row.word(9, field: .attendanceIs)
    draft.source = try row.source(10)
    draft.note = try row.text(12)
    draft.attributes = try AttributeColumns.attributes(try row.text(13))
    return try Event(draft)
  }

  private func collaboration(
    _ row: borrowing Statement, participants: [Participant]
  ) throws -> Collaboration {
    var draft = CollaborationDraft(
      id: try row.text(1), title: try row.text(2), kind: try row.text(3))
    draft.stage = try row.word(4, field: .stage)
    draft.from = try row.date(5, field: .from)
    draft.until = try row.date(6, field: .until)
    draft.event = try row.reference(7, in: events, field: .event)
    draft.edition = try row.reference(8, in: editions, field: .edition)
    draft.programme = try row.text(9)
    draft.weight = row.number(10)
    draft.source = try row.source(11)
    draft.note = try row.text(13)
    draft.attributes = try AttributeColumns.attributes(try row.text(14))
    draft.participants = participants
    return try Collaboration(draft)
  }

  private mutating func collaborations() throws -> [Collaboration] {
    let columns = ParticipantTable.columns.joined(separator: ", ")
    let parts = try Statement(
      "SELECT \(columns) FROM participant WHERE collaboration = ? ORDER BY position", on: database)
    return try records(.collaboration, order: "id") { row, reader in
      var participants: [Participant] = []
      parts.bind(row.integer(0), at: 0)
      do {
        while try parts.nextRow() {
          let actor = try parts.reference(0, in: reader.actors, field: .actor) ?? ""
          participants.append(
            try Participant(
              actor, role: try parts.text(1), source: try parts.source(2),
              attributes: try AttributeColumns.attributes(try parts.text(4))))
        }
      } catch {
        parts.reset()
        throw error
      }
      return try reader.collaboration(row, participants: participants)
    }
  }

  /// Participations have no id of their own: they are sorted here, by the ids of what they join.
  private mutating func participations() throws -> [Participation] {
    let rows = try records(.participation, order: "key") { row, reader in
      try Participation(
        event: try row.reference(1, in: reader.events, field: .event) ?? "",
        actor: try row.reference(2, in: reader.actors, field: .actor) ?? "",
        role: try row.text(3), source: try row.source(4),
        attributes: try AttributeColumns.attributes(try row.text(6)))
    }
    let keys = stored.keys[.participation] ?? []
    let order = rows.indices.sorted { rows[$0].shelfID < rows[$1].shelfID }
    stored.keys[.participation] = order.map { keys[$0] }
    return order.map { rows[$0] }
  }

  private func actorNames() throws -> [Int64: String] {
    let rows = try Statement(
      "SELECT key, id FROM actor WHERE key IN (SELECT part_of FROM actor)", on: database)
    var names: [Int64: String] = [:]
    while try rows.nextRow() { names[rows.integer(0)] = try rows.text(1) }
    return names
  }
}

// MARK: - Any sort

extension RecordReader {
  /// Reads the rows of a table; column 0 is the key, and the others follow in their order.
  private mutating func records<Value: Shelved>(
    _ type: RecordType, order: String,
    _ read: (borrowing Statement, RecordReader) throws -> Value
  ) throws -> [Value] {
    let columns = type.columns.joined(separator: ", ")
    let rows = try Statement(
      "SELECT key, \(columns) FROM \(type.rawValue) ORDER BY \(order)", on: database)
    var values: [Value] = []
    var keys: [Int64] = []
    while try rows.nextRow() {
      do {
        let value = try read(rows, self)
        if type != .participation, let stored = try rows.text(1), !value.isKept(as: stored) {
          throw Collaborations.RecordError(.differs(fields: ["id"]), field: .id, value: stored)
        }
        if keepsGoing, type == .participation || type == .collaboration { continue }
        values.append(value)
        keys.append(rows.integer(0))
      } catch let error as SQLiteFailure {
        throw error
      } catch {
        let id = (try? rows.text(1)) ?? String(rows.integer(0))
        let row = InvalidRow(type: type, id: id, why: Self.sentence(of: error))
        if !keepsGoing { throw row }
        refused.append(row)
      }
    }
    stored.keys[type] = keys
    return values
  }

  private func names<Value: Identifiable<String>>(
    _ values: [Value], _ type: RecordType
  ) -> [Int64: String] {
    Dictionary(zip(stored.keys[type] ?? [], values.map(\.id))) { first, _ in first }
  }

  private static func sentence(of error: any Error) -> Sentence {
    switch error {
    case let error as Collaborations.RecordError: error.sentence
    case is NotUnicode: .textIsNotUnicode()
    case let error as AttributeColumns.Unreadable:
      .textIsNotJSON(text: Sentence.excerpt(error.text ?? ""))
    default: .textIsNotJSON(text: String(describing: error))
    }
  }
}

extension Statement {
  fileprivate func date(_ column: Int, field: Field) throws -> CalendarDate? {
    guard let text = try text(column) else { return nil }
    guard let date = CalendarDate(text) else {
      throw Collaborations.RecordError(.notADate, field: field, value: text)
    }
    return date
  }

  fileprivate func source(_ column: Int) throws -> Source? {
    guard let text = try text(column) else { return nil }
    let certainty: Certainty? = try word(column + 1, field: .certainty)
    return try Source(text, certainty: certainty ?? .stated)
  }

  fileprivate func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Int, field: Field
  ) throws -> Word? {
    guard let text = try text(column) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw Collaborations.RecordError(
        .notOneOf(Word.allCases.map(\.rawValue)), field: field, value: text)
    }
    return word
  }

  fileprivate func reference(
    _ column: Int, in names: [Int64: String], field: Field
  ) throws -> String? {
    if isNull(column) { return nil }
    let key = integer(column)
    guard let name = names[key] else {
      throw Collaborations.RecordError(.unknown, field: field, value: String(key))
    }
    return name
  }
}
