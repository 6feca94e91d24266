// Rows that the program has, as a table that SQLite reads from.
//
// Method: a virtual table of SQLite, which it asks for one row after the other while one statement,
// `INSERT … SELECT`, fills another table. For each row nothing is bound, and no statement begins
// and ends: that takes half the time of a prepared statement a row.
// Reference: SQLite, "The Virtual Table Mechanism Of SQLite", 2022.

import GRDB
import GRDBSQLite

/// Rows that fill a table of the database; a subclass says what stands in them.
class RowSource {
  /// Goes to the next row, or to the first; `false` when there is none.
  func advance() throws -> Bool { false }

  /// Says what the row has in the column at `index`, from 0; nothing is null.
  func tell(_ index: Int, to cell: RowCell) {}

  /// What went wrong in ``advance()``, which SQLite cannot carry.
  fileprivate var failure: (any Error)?
  fileprivate var isAtEnd = false
  fileprivate var rowNumber: Int64 = 0

  /// Adds every row to `table`, in `columns`, of which there are eight at most.
  ///
  /// - Throws: what ``advance()`` throws, and ``SQLiteFailure``; the table is as it was then.
  final func fill(_ table: String, _ columns: [String], of database: Database) throws {
    // GRDB's connection is open for as long as `database` may be used.
    guard let connection = unsafe database.sqliteConnection else {
      throw SQLiteFailure(code: SQLITE_MISUSE, message: "the database is closed")
    }
    let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    unsafe module.initialize(to: Self.callbacks)
    // SQLite forgets the module, in the line before, and with it this object and the tables made
    // of it; so neither is used after this method.
    defer { unsafe module.deallocate() }
    defer { _ = unsafe sqlite3_create_module(connection, Self.name, nil, nil) }
    // Safe: this object lives as long as the call, see above.
    let code = unsafe sqlite3_create_module(
      connection, Self.name, module, Unmanaged.passUnretained(self).toOpaque())
    guard code == SQLITE_OK else {
      throw SQLiteFailure(code: code, message: "no rows can be offered")
    }
    let sources = columns.indices.map { "c\($0)" }.joined(separator: ", ")
    do {
      try Statement(
        "INSERT INTO \(table) (\(columns.joined(separator: ", "))) SELECT \(sources) FROM \(Self.name)",
        on: database
      ).run()
    } catch {
      throw failure ?? error
    }
  }

  private static let name = "rows_of_the_program"
}

/// One cell of a row, while SQLite asks for it.
@safe
struct RowCell {
  fileprivate let context: OpaquePointer

  func integer(_ value: Int64) {
    // `context` is valid during the call in which SQLite asks; so in every method.
    unsafe sqlite3_result_int64(context, value)
  }

  func number(_ value: Double) {
    // See above.
    unsafe sqlite3_result_double(context, value)
  }

  func text(_ value: String) {
    var value = value
    // Safe: the bytes are there during the call.
    value.withUTF8 { bytes in unsafe text(utf8: bytes) }
  }

  /// A text by its bytes, which are UTF-8 and are copied.
  @unsafe func text(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    // SQLite copies the bytes (the destructor -1, SQLITE_TRANSIENT, asks for that) before the call
    // ends. Without an address the text would be null: an empty one is taken from a literal.
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    guard let address = bytes.baseAddress else {
      unsafe sqlite3_result_text(context, "", 0, copied)
      return
    }
    // See above.
    unsafe sqlite3_result_text64(
      context, UnsafeRawPointer(address).assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
      copied, UInt8(SQLITE_UTF8))
  }
}

// MARK: - What SQLite calls

extension RowSource {
  /// The functions that SQLite calls; those that are not set, it does without.
  ///
  /// A table of this module has the address of its `RowSource` behind what SQLite keeps of it.
  private static var callbacks: sqlite3_module {
    var module = sqlite3_module()
    // Each function below is called as SQLite's documentation says, with the arguments that it
    // says; see there.
    unsafe module.xConnect = { connection, source, _, _, table, _ in
      unsafe connect(connection, source, table)
    }
    unsafe module.xDisconnect = { table in
      // The memory is that of `connect`, and SQLite calls this once.
      unsafe UnsafeMutableRawPointer(table)?.deallocate()
      return SQLITE_OK
    }
    unsafe module.xBestIndex = { _, plan in
      unsafe plan?.pointee.estimatedCost = 1e6
      return SQLITE_OK
    }
    unsafe module.xOpen = { _, cursor in
      let new = UnsafeMutablePointer<sqlite3_vtab_cursor>.allocate(capacity: 1)
      unsafe new.initialize(to: sqlite3_vtab_cursor())
      unsafe cursor?.pointee = new
      return SQLITE_OK
    }
    unsafe module.xClose = { cursor in
      // The memory is that of `xOpen`, and SQLite calls this once.
      unsafe cursor?.deallocate()
      return SQLITE_OK
    }
    unsafe module.xFilter = { cursor, _, _, _, _ in
      unsafe source(of: cursor)?.step() ?? SQLITE_MISUSE
    }
    unsafe module.xNext = { cursor in unsafe source(of: cursor)?.step() ?? SQLITE_MISUSE }
    unsafe module.xEof = { cursor in unsafe source(of: cursor)?.isAtEnd ?? true ? 1 : 0 }
    unsafe module.xColumn = { cursor, context, index in
      guard let context = unsafe context else { return SQLITE_MISUSE }
      unsafe source(of: cursor)?.tell(Int(index), to: RowCell(context: context))
      return SQLITE_OK
    }
    unsafe module.xRowid = { cursor, number in
      unsafe number?.pointee = source(of: cursor)?.rowNumber ?? 0
      return SQLITE_OK
    }
    return module
  }

  private func step() -> Int32 {
    do {
      isAtEnd = try !advance()
      rowNumber += 1
      return SQLITE_OK
    } catch {
      failure = error
      return SQLITE_ERROR
    }
  }
}

/// Where the address of the source stands behind a table of SQLite's.
private let sourceOffset = unsafe MemoryLayout<sqlite3_vtab>.stride

@unsafe private func connect(
  _ connection: OpaquePointer?, _ source: UnsafeMutableRawPointer?,
  _ table: UnsafeMutablePointer<UnsafeMutablePointer<sqlite3_vtab>?>?
) -> Int32 {
  guard let source = unsafe source, let table = unsafe table else { return SQLITE_MISUSE }
  // The connection is that of the statement which is being prepared.
  let code = unsafe sqlite3_declare_vtab(
    connection, "CREATE TABLE x (c0, c1, c2, c3, c4, c5, c6, c7)")
  guard code == SQLITE_OK else { return code }
  let memory = unsafe UnsafeMutableRawPointer.allocate(
    byteCount: sourceOffset + MemoryLayout<UnsafeMutableRawPointer>.size,
    alignment: MemoryLayout<sqlite3_vtab>.alignment)
  // Both places are inside the memory, and aligned as their types are.
  unsafe table.pointee = memory.initializeMemory(
    as: sqlite3_vtab.self, repeating: sqlite3_vtab(), count: 1)
  // See above.
  unsafe memory.storeBytes(of: source, toByteOffset: sourceOffset, as: UnsafeMutableRawPointer.self)
  return SQLITE_OK
}

/// The source of the table that a cursor goes over.
@unsafe private func source(of cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> RowSource? {
  // SQLite keeps in the cursor the table that `connect` made, and the source lives as long as it.
  guard let table = unsafe UnsafeRawPointer(cursor?.pointee.pVtab) else { return nil }
  // See above.
  let source = unsafe table.load(fromByteOffset: sourceOffset, as: UnsafeRawPointer.self)
  return unsafe Unmanaged<RowSource>.fromOpaque(source).takeUnretainedValue()
}
