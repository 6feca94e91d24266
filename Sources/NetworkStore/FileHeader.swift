// The first hundred bytes of a network file, which say whether it is one.

import Foundation
import Wording

/// The first hundred bytes of a network file and its stamp, read without opening the database.
///
/// > Reference: SQLite, "Database File Format", section 1.3, <https://www.sqlite.org/fileformat.html>.
struct FileHeader: Hashable {
  /// What SQLite keeps for programs to mark their files: “Mllg”.
  static let applicationID: Int32 = 0x4D6C_6C67

  let stamp: SystemFile.Stamp
  private let bytes: [UInt8]

  /// Reads the header of the network file at `path`.
  ///
  /// - Throws: ``StoreError``: absent, not a network, a newer version, cut off, no permission.
  init(ofNetworkAt path: String) throws(StoreError) {
    do throws(SystemFile.Refusal) {
      let file = try SystemFile(reading: path)
      stamp = try file.stamp()
      bytes = stamp.isFolder ? [] : try file.prefix(100)
    } catch {
      throw .opening(path, systemCode: error.code)
    }
    try refuseForeign(path)
    guard version <= Schema.version else {
      throw StoreError(
        .newerVersion, path: path,
        .networkIsNewer(path: path, version: version, known: Schema.version))
    }
    guard version > 0, pageSize >= 512, pageCount > 0 else {
      throw StoreError(
        .damaged, path: path, .networkIsDamaged(path: path, detail: .headerMakesNoSense))
    }
    let expected = pageSize * pageCount
    if stamp.size < expected, !Sidecar.hasUnfinishedWork(beside: path) {
      throw StoreError(
        .damaged, path: path,
        .networkIsTruncated(path: path, bytes: stamp.size, expected: expected))
    }
  }

  /// The version of the schema.
  var version: Int { number(at: 60) }

  private var pageSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65536 : size
  }

  private var pageCount: Int { number(at: 28) }

  private func refuseForeign(_ path: String) throws(StoreError) {
    let found: Sentence.ForeignFile
    if stamp.isFolder {
      found = .folder
    } else if bytes.isEmpty {
      found = .empty
    } else if !bytes.starts(with: Array("SQLite format 3".utf8) + [0]) {
      found = .other
    } else if bytes.count < 100 {
      throw StoreError(
        .damaged, path: path,
        .networkIsTruncated(path: path, bytes: bytes.count, expected: 4096))
    } else if number(at: 68) != Int(Self.applicationID) {
      found = .database
    } else {
      return
    }
    throw StoreError(.notANetwork, path: path, .notANetwork(path: path, found: found))
  }

  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// The files that SQLite and the lock keep beside a network file while it is written.
enum Sidecar {
  static func log(of path: String) -> String { path + "-wal" }
  static func sharedMemory(of path: String) -> String { path + "-shm" }
  static func lock(of path: String) -> String { path + ".lock" }

  /// Whether something committed, or to be rolled back, stands beside the file and not in it.
  static func hasUnfinishedWork(beside path: String) -> Bool {
    [log(of: path), path + "-journal"].contains { (SystemFile.stamp(of: $0)?.size ?? 0) > 0 }
  }
}
