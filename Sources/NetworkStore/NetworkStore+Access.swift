// The two ways into the database: many readers without locks, and one writer.

import Foundation
import GRDB
import GRDBSQLite
import Wording

extension NetworkStore {
  /// Calls `body` with a consistent view of the database.
  ///
  /// A file at rest, with no log beside it, is read without any lock and without leaving anything
  /// beside it, so a file in a folder that may only be read is no different. Should somebody write
  /// meanwhile, the header differs afterwards, and what was read is dropped:
  ///
  /// - Every transaction rewrites the first page with its change counter (``Schema/stamp(_:)``).
  /// - The file itself changes only while the log is copied into it, first page first, and the
  ///   log is not empty until that is done.
  /// - The header is read, then the log is seen to be absent or empty, then the file is read. So
  ///   whatever is copied into the file after that, changes the header that was read.
  ///
  /// With a log beside it, because somebody writes or died writing, the file is read through the
  /// log in SQLite's usual way, which needs its shared memory file.
  func reading<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    for attempt in 0..<8 {
      let header = try FileHeader(ofNetworkAt: path)
      if Sidecar.hasUnfinishedWork(beside: path) {
        if let answer = try throughLog(body, isLastAttempt: attempt == 7) { return answer }
        continue
      }
      let answer = Result { try view(isUnlocked: true, body) }
      if try FileHeader(ofNetworkAt: path) == header, !Sidecar.hasUnfinishedWork(beside: path) {
        return try answer.get()
      }
      if attempt >= 1, let answer = try throughLog(body, isLastAttempt: false) { return answer }
    }
    throw StoreError.locked(path: path, wait: wait)
  }

  /// Reads through the log; `nil` when the log went away before it could be opened.
  private func throughLog<Answer>(
    _ body: (Database) throws -> Answer, isLastAttempt: Bool
  ) throws -> Answer? {
    do {
      return try view(isUnlocked: false, body)
    } catch let error as StoreError where error.sqliteCode == SQLITE_CANTOPEN && !isLastAttempt {
      usleep(2000)
      return nil
    }
  }

  private func view<Answer>(
    isUnlocked: Bool, _ body: (Database) throws -> Answer
  ) throws -> Answer {
    do {
      let queue = try Connection.reader(path, wait: wait, isUnlocked: isUnlocked)
      let answer = Result {
        try queue.read { database in
          try body(database)
        }
      }
      try queue.close()
      return try answer.get()
    } catch {
      throw StoreError.meaning(of: error, path: path, wait: wait)
    }
  }

  /// Calls `body` in a transaction, alone among all writers; commits if it answers something, and
  /// rolls back if it answers `nil` or throws.
  ///
  /// After a commit the log is copied into the file before anybody else may write. Should that
  /// fail, what was committed is safe in the log, and the next writer copies it.
  func writing<Answer>(_ body: (Database) throws -> Answer?) throws -> Answer? {
    if isReadOnly {
      throw StoreError(.readOnly, path: path, .networkIsOpenForReading(path: path))
    }
    guard SystemFile.stamp(of: path) == nil || SystemFile.allows(W_OK, path) else {
      throw StoreError(.readOnly, path: path, .networkIsReadOnly(path: path))
    }
    return try WriterLock.holding(path, wait: wait) {
      _ = try FileHeader(ofNetworkAt: path)
      do {
        let queue = try Connection.writer(path, wait: wait)
        let answer = Result {
          try queue.writeWithoutTransaction { database in
            try Self.transaction(on: database, body)
          }
        }
        try? queue.close()
        return try answer.get()
      } catch {
        throw StoreError.meaning(of: error, path: path, wait: wait)
      }
    }
  }

  static func transaction<Answer>(
    on database: Database, _ body: (Database) throws -> Answer?
  ) throws -> Answer? {
    try Statement("BEGIN IMMEDIATE", on: database).run()
    do {
      let answer = try body(database)
      if answer != nil {
        try Schema.stamp(database)
        try Statement("COMMIT", on: database).run()
        // A reader of the log is waited for, but not for long.
        try? database.execute(sql: "PRAGMA busy_timeout = 2000; PRAGMA wal_checkpoint(TRUNCATE)")
      } else {
        try Statement("ROLLBACK", on: database).run()
      }
      return answer
    } catch {
      // SQLite may have rolled back by itself; what matters is the first error.
      try? Statement("ROLLBACK", on: database).run()
      throw error
    }
  }

  /// Begins the transaction again, with references checked or not, which cannot change within one;
  /// nothing may have been written in it.
  ///
  /// The lock on the file is held, so that no other copy of this program writes in between; another
  /// program that did would be noticed, for what was read would no longer stand.
  static func beginAgain(checkingReferences isChecked: Bool, on database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
    try Statement("ROLLBACK", on: database).run()
    try database.execute(sql: "PRAGMA foreign_keys = \(isChecked ? "ON" : "OFF")")
    try Statement("BEGIN IMMEDIATE", on: database).run()
    guard try Int.fetchOne(database, sql: "PRAGMA data_version") == version else {
      throw SQLiteFailure(code: SQLITE_BUSY, message: "another program wrote meanwhile")
    }
  }

  /// `error` as an error of the store.
  static func storeError(_ error: any Error, path: String, wait: Double) -> StoreError {
    let meaning = StoreError.meaning(of: error, path: path, wait: wait)
    if let error = meaning as? StoreError { return error }
    return StoreError(
      .internalFailure, path: path,
      .storeFailed(path: path, detail: String(describing: meaning)))
  }
}
