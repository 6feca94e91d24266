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
          do {
            return try body(database)
          } catch {
            throw StoreError.meaning(
              of: error, path: path, wait: wait, systemCode: Self.systemCode(of: database))
          }
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
            try Self.transaction(on: database, path: path, wait: wait, body)
          }
        }
        try? queue.close()
        return try answer.get()
      } catch {
        throw StoreError.meaning(of: error, path: path, wait: wait)
      }
    }
  }

  private static func transaction<Answer>(
    on database: Database, path: String, wait: Double, _ body: (Database) throws -> Answer?
  ) throws -> Answer? {
    var answer: Answer?
    do {
      try database.inTransaction(.immediate) {
        answer = try body(database)
        guard answer != nil else { return .rollback }
        try Schema.stamp(database)
        return .commit
      }
    } catch {
      throw StoreError.meaning(
        of: error, path: path, wait: wait, systemCode: systemCode(of: database))
    }
    if answer != nil {
      // A reader of the log is waited for, but not for long.
      try? database.execute(sql: "PRAGMA busy_timeout = 2000; PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return answer
  }

  /// The `errno` of the last failed call to the system, or 0.
  static func systemCode(of database: Database) -> Int32 {
    // The connection is open for as long as `database` may be used.
    guard let connection = unsafe database.sqliteConnection else { return 0 }
    // See above.
    return unsafe sqlite3_system_errno(connection)
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
