// From the codes of SQLite and of the system to errors that a person can act on.

import Foundation
import GRDB
import GRDBSQLite
import Wording

extension StoreError {
  /// What a failure on the file at `path` means; an error that is not SQLite's is returned as it is.
  static func meaning(of error: any Error, path: String, wait: Double) -> any Error {
    if let row = error as? InvalidRow { return row.storeError(path: path) }
    guard let failure = SQLiteFailure(error) else { return error }
    let code = failure.code
    switch code & 0xFF {
    case SQLITE_FULL:
      return StoreError(.diskFull, path: path, .diskIsFull(path: path), sqliteCode: code)
    case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(failure.systemCode):
      return StoreError(.diskFull, path: path, .diskIsFull(path: path), sqliteCode: code)
    case SQLITE_BUSY, SQLITE_LOCKED:
      return locked(path: path, wait: wait, sqliteCode: code)
    case SQLITE_READONLY:
      return StoreError(.readOnly, path: path, .networkIsReadOnly(path: path), sqliteCode: code)
    case SQLITE_PERM, SQLITE_AUTH, SQLITE_CANTOPEN:
      return StoreError(
        .noPermission, path: path, .networkIsForbidden(path: path), sqliteCode: code)
    case SQLITE_CORRUPT, SQLITE_ERROR:
      // Our statements are right, so a file on which they make no sense has lost its tables.
      return StoreError(
        .damaged, path: path, .networkIsDamaged(path: path, detail: .verbatim(failure.message)),
        sqliteCode: code)
    case SQLITE_NOTADB:
      return StoreError(
        .notANetwork, path: path, .notANetwork(path: path, found: .other), sqliteCode: code)
    case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_PROTOCOL:
      let why = failure.systemCode == 0 ? failure.message : systemText(failure.systemCode)
      return StoreError(
        .inputOutput, path: path, .diskFailed(path: path, detail: why), sqliteCode: code)
    default:
      return StoreError(
        .internalFailure, path: path, .storeFailed(path: path, detail: failure.message),
        sqliteCode: code)
    }
  }

  /// What the system's refusal to open the file means.
  static func opening(_ path: String, systemCode: Int32) -> StoreError {
    switch systemCode {
    case ENOENT, ENOTDIR: StoreError(.absent, path: path, .networkIsAbsent(path: path))
    case EACCES, EPERM: StoreError(.noPermission, path: path, .networkIsForbidden(path: path))
    case EROFS: StoreError(.readOnly, path: path, .networkIsReadOnly(path: path))
    case ENOSPC, EDQUOT, EFBIG: StoreError(.diskFull, path: path, .diskIsFull(path: path))
    case EISDIR: StoreError(.notANetwork, path: path, .notANetwork(path: path, found: .folder))
    default:
      StoreError(
        .inputOutput, path: path, .diskFailed(path: path, detail: systemText(systemCode)))
    }
  }

  static func locked(path: String, wait: Double, sqliteCode: Int32? = nil) -> StoreError {
    StoreError(
      .locked(seconds: wait), path: path,
      .networkIsLocked(path: path, seconds: seconds(wait)), sqliteCode: sqliteCode)
  }

  private static func seconds(_ seconds: Double) -> String {
    if let whole = Int(exactly: seconds) { return String(whole) }
    return String(seconds)
  }

  private static func systemText(_ code: Int32) -> String {
    NSError(domain: NSPOSIXErrorDomain, code: Int(code)).localizedDescription
  }
}

extension SQLiteFailure {
  /// The failure that `error` is, whether a statement's or GRDB's.
  init?(_ error: any Error) {
    if let failure = error as? SQLiteFailure {
      self = failure
    } else if let error = error as? DatabaseError {
      let code = error.extendedResultCode.rawValue
      self.init(code: code, message: error.message ?? "SQLite code \(code)")
    } else {
      return nil
    }
  }
}
