// Connections to the database, set up the one way that is safe.

import Foundation
import GRDB
import GRDBSQLite

/// Connections to the database, set up the one way that is safe, and asserted to be.
enum Connection {
  /// Opens a connection that reads; it never copies the log into the file.
  ///
  /// - Parameter isUnlocked: whether to read without any lock and without the files beside.
  static func reader(_ path: String, wait: Double, isUnlocked: Bool = false) throws
    -> DatabaseQueue
  {
    var configuration = configuration(wait: wait)
    configuration.readonly = true
    let name = isUnlocked ? unlockedName(of: path) : path
    return try DatabaseQueue(path: name, configuration: configuration)
  }

  /// Opens the connection that writes; the caller holds the lock.
  static func writer(_ path: String, wait: Double) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(wait: wait))
    try queue.writeWithoutTransaction { database in
      // Only now: GRDB may set these itself while it opens.
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;
          PRAGMA cache_size = -65536
          """)
      try assertSafe(database)
    }
    return queue
  }

  /// What the connection answers to the pragmas that keep it safe.
  static func answers(on database: Database) throws -> [String: String] {
    var answers: [String: String] = [:]
    for name in safe.keys { answers[name] = try String.fetchOne(database, sql: "PRAGMA \(name)") }
    return answers
  }

  /// What a connection that writes must answer.
  private static let safe = [
    "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "wal_autocheckpoint": "0",
    "mmap_size": "0", "trusted_schema": "0", "cell_size_check": "1",
  ]

  private static func assertSafe(_ database: Database) throws {
    let answers = try answers(on: database)
    guard answers == safe else {
      throw SQLiteFailure(
        code: SQLITE_MISUSE, message: "the connection is not safe: \(answers)")
    }
  }

  private static func configuration(wait: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(max(0, min(wait, 1e6)))
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
          PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536
          """)
    }
    return configuration
  }

  /// The URI by which SQLite opens a file as one that nobody changes.
  private static func unlockedName(of path: String) -> String {
    var name = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return name + "?immutable=1"
  }
}
