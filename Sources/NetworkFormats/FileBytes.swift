// The bytes of a file, read at once and never more than the limit.

import Foundation
import Wording

/// Opens files for every reader.
enum FileBytes {
  /// The most bytes a file may have: one less than 2 GiB, so that a place in it fits 31 bits.
  static let limit = Int(Int32.max)

  /// Whether `path` leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    // Safe: the pointer to the flag is used during the call only.
    let isThere = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return isThere && isFolder.boolValue
  }

  /// The bytes of the file at `path`.
  ///
  /// - Throws: ``FormatError`` when it is absent, a folder, over ``limit`` or may not be read.
  static func read(_ path: String) throws(FormatError) -> [UInt8] {
    let attributes: [FileAttributeKey: Any]
    do {
      let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    } catch {
      throw failure(error, path: path)
    }
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      throw FormatError(.notReadableAs, file: path, .isAFolder(path: path))
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= limit else {
      throw FormatError(.notReadableAs, file: path, .fileIsTooLarge(path: path, limit: limit))
    }
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      return try bytes(of: handle, expecting: size, path: path)
    } catch let error as FormatError {
      throw error
    } catch {
      throw failure(error, path: path)
    }
  }

  /// The error that the system's `error` becomes.
  static func failure(_ error: any Error, path: String) -> FormatError {
    let code = (error as? CocoaError)?.code
    let posix = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? POSIXError)?.code
    if code == .fileReadNoSuchFile || code == .fileNoSuchFile || posix == .ENOENT {
      return FormatError(.absent, file: path, .noSuchFile(path: path))
    }
    if code == .fileReadNoPermission || code == .fileWriteNoPermission || posix == .EACCES {
      return FormatError(.noPermission, file: path, .noPermission(path: path))
    }
    return FormatError(
      .unreadable, file: path,
      .cannotRead(path: path, reason: (error as NSError).localizedDescription))
  }

  private static func bytes(of handle: FileHandle, expecting size: Int, path: String) throws
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var watch = LineWatch()
    // What is one endless line is refused before it needs more room than this.
    bytes.reserveCapacity(min(size, LineWatch.limit + (8 << 20)))
    while bytes.count <= limit, let piece = try handle.read(upToCount: 1 << 22), !piece.isEmpty {
      // Safe: the piece is looked at during the call only.
      if unsafe piece.withUnsafeBytes({ unsafe watch.isTooLong(after: $0) }) {
        throw FormatError(.notReadableAs, file: path, .lineIsTooLong(limit: LineWatch.limit))
      }
      bytes.append(contentsOf: piece)
    }
    return bytes
  }
}
