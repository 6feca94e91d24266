// A file that appears whole or not at all.

import Foundation
import Wording

/// A file that appears whole or not at all.
enum OutputFile {
  /// Writes `bytes` to `path`, replacing what was there in one step.
  ///
  /// Nothing is lost when power fails in that moment, unless `isDurable` is false, for what can be
  /// made again: waiting for the disk takes longer than drawing a picture.
  ///
  /// - Throws: ``Failure`` when the folder does not exist, may not be written to, or is full.
  static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true) throws {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    try requireFolder(of: path)
    let temporary = folder.appendingPathComponent(
      ".\(url.lastPathComponent.prefix(100)).\(getpid()).tmp")
    // Safe, here and below: paths are copied for the call, and nobody else moves the umask.
    let descriptor = unsafe open(temporary.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(errno, path: path) }
    var isOpen = true
    do {
      try writeAll(bytes, to: descriptor, path: path)
      guard !isDurable || fsync(descriptor) == 0 else { throw failure(errno, path: path) }
      isOpen = false
      guard close(descriptor) == 0 else { throw failure(errno, path: path) }
      guard unsafe rename(temporary.path, url.path) == 0 else { throw failure(errno, path: path) }
    } catch {
      if isOpen { close(descriptor) }
      unsafe unlink(temporary.path)
      throw error
    }
  }

  /// Refuses a path whose folder does not exist, before work is done for it.
  static func requireFolder(of path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard isFolder(folder) else { throw Failure(.outputFolderMissing(path: path), .cannotCreate) }
    guard !isFolder(path) else { throw Failure(.outputIsFolder(path: path), .cannotCreate) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    // Safe: the path is copied for the call, which fills the status.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    var written = 0
    while written < bytes.count {
      // Safe: the buffer is the rest of the array and outlives the call.
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Foundation.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(errno, path: path) }
      written += count
    }
  }

  private static func failure(_ code: Int32, path: String) -> Failure {
    switch code {
    case EACCES, EPERM, EROFS: Failure(.outputNotPermitted(path: path), .noPermission)
    case ENOSPC, EDQUOT, EFBIG: Failure(.outputDiskFull(path: path), .inputOutput)
    case ENOENT, ENOTDIR: Failure(.outputFolderMissing(path: path), .cannotCreate)
    // Safe: strerror answers a string that lasts until the next call on this thread.
    default:
      Failure(
        .outputFailed(path: path, reason: unsafe String(cString: strerror(code))), .inputOutput)
    }
  }
}
