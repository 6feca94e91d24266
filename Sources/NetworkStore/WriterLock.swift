// One writer at a time, over all processes.

import Foundation
import Wording

/// One writer at a time, over all processes: an exclusive lock on a file beside the network file.
///
/// SQLite lets one connection write while another copies its log into the file; up to version
/// 3.51.2 two doing so at once can damage it. The lock therefore covers the transaction and the
/// copying after it. The system drops the lock of a process that dies.
///
/// The lock file goes with the lock. Whoever opened it before it went notices, because what it
/// locked no longer stands at the path, and begins again.
enum WriterLock {
  /// Calls `body` while no other writer works on the network file at `path`.
  ///
  /// - Parameter wait: for how many seconds to try.
  /// - Throws: ``StoreError`` when the lock cannot be had, and whatever `body` throws.
  static func holding<Answer>(
    _ path: String, wait: Double, _ body: () throws -> Answer
  ) throws -> Answer {
    let lock = try take(path, wait: wait)
    defer {
      // Removed while it is still locked, so that nobody can hold a lock on a removed file unaware.
      SystemFile.remove(Sidecar.lock(of: path))
      lock.release()
    }
    return try body()
  }

  private static func take(_ path: String, wait: Double) throws(StoreError) -> HeldLock {
    let name = Sidecar.lock(of: path)
    let clock = ContinuousClock()
    let deadline = clock.now + .seconds(max(0, min(wait, 1e6)))
    do throws(SystemFile.Refusal) {
      while true {
        let file = try SystemFile(creating: name)
        while true {
          if try file.takesLock() {
            let stamp = try file.stamp()
            if let there = SystemFile.stamp(of: name), there.inode == stamp.inode,
              there.device == stamp.device
            {
              return HeldLock(file)
            }
            break
          }
          if clock.now >= deadline { throw SystemFile.Refusal(code: EWOULDBLOCK) }
          // Random, so that several who wait do not come in step.
          usleep(.random(in: 300...3000))
        }
      }
    } catch {
      if error.code == EWOULDBLOCK { throw .locked(path: path, wait: wait) }
      if [EACCES, EPERM].contains(error.code) {
        throw StoreError(.readOnly, path: path, .networkIsReadOnly(path: path))
      }
      throw .opening(path, systemCode: error.code)
    }
  }
}

/// The lock while it is held.
private final class HeldLock {
  private var file: SystemFile?

  init(_ file: consuming SystemFile) { self.file = consume file }

  func release() { file = nil }
}
