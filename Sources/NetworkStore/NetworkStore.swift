// The network file: everything recorded, and its history.

import Foundation
import GRDB
import Wording

/// A network file: everything recorded, and every change that led to it.
///
///     let store = try NetworkStore.create(at: "semaine.maillage")
///     try store.change(command: "record …", author: "Ada") { network in
///       try Recording(actors: ["CREST Lens", "INOPME"], kind: "visit").plan(in: network).steps
///     }
///     let network = try store.read()
///     try store.undo(author: "Ada")
///
/// The file is one SQLite database. Between two operations it is complete in itself; while it is
/// written, SQLite's log and a lock file stand beside it. What a change acknowledged survives the
/// death of the process and of the machine: the log is on the disk before `change`
/// returns, and whoever opens the file next finds what a dead process left there.
///
/// One writer works at a time, over all processes; readers never wait for it, nor it for them.
/// A store holds no connection and may be used from any thread. Its operations block.
public struct NetworkStore: Sendable {
  /// The absolute path of the file, symbolic links resolved.
  public let path: String

  /// For how many seconds an operation waits for another program that writes.
  public let wait: Double

  /// Whether changes are refused.
  public let isReadOnly: Bool

  /// Makes an empty network file.
  ///
  /// The file appears at `path` when it is complete, or not at all.
  ///
  /// - Throws: ``StoreError``: the file exists, its folder does not or may not be written, the
  ///   disk is full.
  @discardableResult
  public static func create(at path: String, wait: Double = 10) throws(StoreError) -> NetworkStore {
    let path = resolved(path)
    let folder = (path as NSString).deletingLastPathComponent
    if SystemFile.stamp(of: path) != nil {
      throw StoreError(.alreadyExists, path: path, .networkExistsAlready(path: path))
    }
    guard SystemFile.stamp(of: folder)?.isFolder == true else {
      throw StoreError(
        .folderMissing, path: path, .folderIsMissing(path: path, folder: folder))
    }
    guard SystemFile.allows(W_OK, folder) else {
      throw StoreError(
        .noPermission, path: path, .folderIsForbidden(path: path, folder: folder))
    }
    let name = (path as NSString).lastPathComponent
    let draft = "\(folder)/.\(name).\(getpid())-\(UInt32.random(in: 0 ... .max)).new"
    defer {
      for leftover in [draft, Sidecar.log(of: draft), Sidecar.sharedMemory(of: draft)] {
        SystemFile.remove(leftover)
      }
    }
    do {
      try make(draft, wait: wait)
      try WriterLock.holding(path, wait: wait) {
        // A log without its file is of no use, and would be taken for the new file's.
        if SystemFile.stamp(of: path) == nil {
          SystemFile.remove(Sidecar.log(of: path))
          SystemFile.remove(Sidecar.sharedMemory(of: path))
        }
        try SystemFile.rename(draft, toFree: path)
        try SystemFile(reading: folder).synchronize()
      }
    } catch let refusal as SystemFile.Refusal {
      if refusal.code == EEXIST {
        throw StoreError(.alreadyExists, path: path, .networkExistsAlready(path: path))
      }
      throw .opening(path, systemCode: refusal.code)
    } catch {
      throw storeError(error, path: path, wait: wait)
    }
    return NetworkStore(path: path, wait: wait, isReadOnly: false)
  }

  /// Opens a network file; takes a millisecond, whatever the size.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - wait: for how many seconds operations wait for another program that writes.
  ///   - readOnly: whether to refuse changes.
  /// - Throws: ``StoreError``: the file is absent, not a network, damaged, cut off, of a newer
  ///   version, or may not be opened.
  public static func open(
    _ path: String, wait: Double = 10, readOnly: Bool = false
  ) throws(StoreError) -> NetworkStore {
    let path = resolved(path)
    let header = try FileHeader(ofNetworkAt: path)
    let store = NetworkStore(path: path, wait: wait, isReadOnly: readOnly)
    if header.version < Schema.version, !readOnly { try store.migrate() }
    return store
  }

  private init(path: String, wait: Double, isReadOnly: Bool) {
    self.path = path
    self.wait = wait
    self.isReadOnly = isReadOnly
  }

  private static func make(_ draft: String, wait: Double) throws {
    let queue = try Connection.writer(draft, wait: wait)
    let made = Result {
      try queue.writeWithoutTransaction { database in
        try transaction(on: database) { try Schema.migrate($0, from: 0) }
        // Here, unlike after a change, the log is thrown away, so copying it must succeed.
        try Statement("PRAGMA wal_checkpoint(TRUNCATE)", on: database).run()
      }
    }
    try queue.close()
    try made.get()
    try SystemFile(reading: draft).synchronize()
  }

  /// Brings a file of an older version to this one.
  private func migrate() throws(StoreError) {
    do {
      _ = try writing { database -> Void? in
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version < Schema.version else { return nil }
        try Schema.migrate(database, from: version)
        return ()
      }
    } catch {
      throw Self.storeError(error, path: path, wait: wait)
    }
  }

  private static func resolved(_ path: String) -> String {
    let absolute = URL(fileURLWithPath: path).standardizedFileURL
    let folder = absolute.deletingLastPathComponent().resolvingSymlinksInPath()
    let whole = folder.appendingPathComponent(absolute.lastPathComponent)
    return whole.resolvingSymlinksInPath().path
  }
}
