// The few calls to the system that SQLite does not make for us.

import Foundation

/// An open file, closed when it goes.
struct SystemFile: ~Copyable {
  private let descriptor: Int32

  /// What tells one state of a file from another.
  struct Stamp: Hashable {
    let device, inode, seconds, nanoseconds: Int
    let size: Int
    let isFolder: Bool
  }

  /// A call that the system refused, with its `errno`.
  struct Refusal: Error {
    let code: Int32
  }

  init(reading path: String) throws(Refusal) {
    // The path is passed as a C string that lives as long as the call.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw Refusal(code: errno) }
  }

  init(creating path: String) throws(Refusal) {
    // The path is passed as a C string that lives as long as the call.
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Refusal(code: errno) }
  }

  deinit { close(descriptor) }

  /// Takes an exclusive lock on the file if nobody has one.
  func takesLock() throws(Refusal) -> Bool {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK || errno == EINTR { return false }
    throw Refusal(code: errno)
  }

  /// Reads up to `count` bytes from the beginning.
  func prefix(_ count: Int) throws(Refusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    // The array is `count` bytes long and lives as long as the call.
    let read = unsafe pread(descriptor, &bytes, count, 0)
    if read < 0 { throw Refusal(code: errno) }
    return Array(bytes.prefix(read))
  }

  /// Waits until all that was written is on the disk.
  func synchronize() throws(Refusal) {
    if fsync(descriptor) != 0 { throw Refusal(code: errno) }
  }

  func stamp() throws(Refusal) -> Stamp {
    var info = stat()
    // `info` is a local of the type that the call fills.
    if unsafe fstat(descriptor, &info) != 0 { throw Refusal(code: errno) }
    return Stamp(info)
  }

  /// The stamp of what stands at `path`, or `nil` when nothing does or it may not be known.
  static func stamp(of path: String) -> Stamp? {
    var info = stat()
    // The path is a C string and `info` a local; both live as long as the call.
    guard unsafe stat(path, &info) == 0 else { return nil }
    return Stamp(info)
  }

  /// Whether the process may do what `mode` (`R_OK`, `W_OK`) says at `path`.
  static func allows(_ mode: Int32, _ path: String) -> Bool {
    // The path is passed as a C string that lives as long as the call.
    unsafe access(path, mode) == 0
  }

  /// Removes the file at `path` if it is there.
  static func remove(_ path: String) {
    // The path is passed as a C string that lives as long as the call.
    _ = unsafe unlink(path)
  }

  /// Gives the file at `path` the name `final`, unless that is taken.
  static func rename(_ path: String, toFree final: String) throws(Refusal) {
    // Both paths are passed as C strings that live as long as the call.
    if unsafe link(path, final) == 0 {
      remove(path)
      return
    }
    let refused = errno
    // A disk without hard links, such as a memory stick's.
    guard [EPERM, ENOTSUP, ENOSYS].contains(refused), stamp(of: final) == nil else {
      throw Refusal(code: refused)
    }
    // Both paths are passed as C strings that live as long as the call.
    if unsafe Foundation.rename(path, final) != 0 { throw Refusal(code: errno) }
  }
}

extension SystemFile.Stamp {
  fileprivate init(_ info: stat) {
    device = Int(truncatingIfNeeded: info.st_dev)
    inode = Int(truncatingIfNeeded: info.st_ino)
    #if canImport(Darwin)
      seconds = info.st_mtimespec.tv_sec
      nanoseconds = info.st_mtimespec.tv_nsec
    #else
      seconds = info.st_mtim.tv_sec
      nanoseconds = info.st_mtim.tv_nsec
    #endif
    size = Int(info.st_size)
    isFolder = info.st_mode & S_IFMT == S_IFDIR
  }
}
