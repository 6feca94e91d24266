// A prepared statement of SQLite, finalised when it goes.

import Foundation
import GRDB
import GRDBSQLite

/// A prepared statement, finalised when it goes; it must go before its database is closed.
///
/// Values are bound, and columns read, by their position from 0.
@safe
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  /// Prepares `sql` on `database`.
  init(_ sql: String, on database: Database) throws {
    // GRDB's connection is open for as long as `database` may be used.
    guard let connection = unsafe database.sqliteConnection else {
      throw SQLiteFailure(code: SQLITE_MISUSE, message: "the database is closed")
    }
    var prepared: OpaquePointer?
    // The text lives as long as the call, and `prepared` is a local.
    let code = unsafe sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    // The connection is open, as above.
    guard code == SQLITE_OK, let prepared = unsafe prepared else {
      throw unsafe Self.error(code, on: connection)
    }
    unsafe self.connection = connection
    unsafe handle = prepared
  }

  // `handle` came from a successful preparation, and nobody else finalises it.
  deinit { unsafe sqlite3_finalize(handle) }

  /// Goes to the next row; `false` when there is none, and the statement is ready to run again.
  func nextRow() throws -> Bool {
    // `handle` is valid for as long as `self` is; so in every call below.
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    // See above.
    let reset = unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE, reset == SQLITE_OK else {
      // See above.
      throw unsafe Self.error(code, on: connection)
    }
    return false
  }

  /// Runs to the end, whatever rows there are.
  func run() throws {
    while try nextRow() {}
  }

  /// Makes the statement ready to run again.
  func reset() {
    // See `nextRow`.
    unsafe sqlite3_reset(handle)
  }

  private static func error(_ code: Int32, on connection: OpaquePointer) -> SQLiteFailure {
    // SQLite does not keep the system's code of a commit that fails, so it is taken here, before
    // anything else may change it.
    let systemCode = errno
    // The message is copied before SQLite may change it.
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    let isSystems = [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
    return SQLiteFailure(code: code, message: message, systemCode: isSystems ? systemCode : 0)
  }
}

// MARK: - Binding

extension Statement {
  func bind(_ value: Int64?, at position: Int) {
    guard let value else { return bindNull(at: position) }
    // See `nextRow`; a position out of range is an error code and nothing worse.
    _ = unsafe sqlite3_bind_int64(handle, Int32(position + 1), value)
  }

  func bind(_ value: Double?, at position: Int) {
    guard let value else { return bindNull(at: position) }
    // See above.
    _ = unsafe sqlite3_bind_double(handle, Int32(position + 1), value)
  }

  func bind(_ text: String?, at position: Int) {
    guard var text else { return bindNull(at: position) }
    // Safe: the bytes are there during the call.
    text.withUTF8 { bytes in unsafe bind(utf8: bytes, at: position) }
  }

  /// Binds a text by its bytes, which are UTF-8 and are copied.
  @unsafe func bind(utf8 bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    // SQLite copies the bytes (the destructor -1, SQLITE_TRANSIENT, asks for that) before the
    // call ends, and an empty text has a length of 0 whatever its address.
    _ = unsafe sqlite3_bind_text64(
      handle, Int32(position + 1),
      UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(
        to: CChar.self), UInt64(bytes.count),
      unsafeBitCast(-1, to: sqlite3_destructor_type.self), UInt8(SQLITE_UTF8))
  }

  func bindNull(at position: Int) {
    // See above.
    _ = unsafe sqlite3_bind_null(handle, Int32(position + 1))
  }
}

// MARK: - Reading

extension Statement {
  func isNull(_ column: Int) -> Bool {
    // See `nextRow`; a column out of range reads as null.
    unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) -> Int64 {
    // See above.
    unsafe sqlite3_column_int64(handle, Int32(column))
  }

  func number(_ column: Int) -> Double? {
    if isNull(column) { return nil }
    // See above.
    return unsafe sqlite3_column_double(handle, Int32(column))
  }

  /// The text of a column; `nil` for null.
  ///
  /// - Throws: ``NotUnicode`` when the bytes are not UTF-8.
  func text(_ column: Int) throws -> String? {
    // The pointer is valid until the next step, and the length is that of its bytes.
    guard let bytes = unsafe sqlite3_column_text(handle, Int32(column)) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(handle, Int32(column)))
    // See above.
    let buffer = unsafe UnsafeBufferPointer(start: bytes, count: count)
    // See above.
    guard let text = unsafe String(validating: buffer, as: UTF8.self) else { throw NotUnicode() }
    return text
  }

  /// The value of a column, as SQLite stored it.
  func value(_ column: Int) throws -> JSON {
    // See `isNull`.
    switch unsafe sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(integer(column))
    case SQLITE_FLOAT: return .real(number(column) ?? 0)
    default: return try text(column).map(JSON.text) ?? .null
    }
  }

  func bind(_ value: JSON, at position: Int) {
    switch value {
    case .integer(let integer): bind(integer, at: position)
    case .real(let real): bind(real, at: position)
    case .text(let text): bind(text, at: position)
    case .flag(let flag): bind(Int64(flag ? 1 : 0), at: position)
    case .null, .list, .object: bindNull(at: position)
    }
  }
}

/// A failure of SQLite.
struct SQLiteFailure: Error {
  /// The extended result code.
  let code: Int32
  let message: String
  /// The `errno` of the call to the system that failed, or 0.
  var systemCode: Int32 = 0

  /// The failure of a database whose content contradicts itself.
  static func corrupt(_ message: String) -> SQLiteFailure {
    SQLiteFailure(code: SQLITE_CORRUPT, message: message)
  }
}

/// A text in the database that is not UTF-8.
struct NotUnicode: Error {}
