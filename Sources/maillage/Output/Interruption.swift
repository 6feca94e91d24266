// What Ctrl-C does.

import Foundation
import Synchronization

/// Ctrl-C: long work is asked to stop; anything else ends at once with exit code 130.
///
/// Ending at once is safe at any moment: a network file survives a kill, and an output file
/// appears whole, by a rename, or not at all.
enum Interruption {
  private static let requested = Atomic<Bool>(false)
  private static let heeded = Atomic<Bool>(false)

  /// Whether somebody pressed Ctrl-C while long work was under way.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Makes Ctrl-C end the process with exit code 130.
  static func exitOnInterrupt() {
    // A limit on the size of files is an error to report, like a full disk, and not a death.
    signal(SIGXFSZ, SIG_IGN)
    // The handler only touches atomics and calls _exit, which a signal handler may.
    signal(SIGINT) { _ in
      Interruption.requested.store(true, ordering: .relaxed)
      if !Interruption.heeded.load(ordering: .relaxed) { _exit(Exit.interrupted.rawValue) }
    }
  }

  /// Runs long work that looks at ``isRequested`` and stops by itself.
  ///
  /// - Throws: what `body` throws, and `CancellationError` when Ctrl-C came too late for it to see.
  static func heeding<Result>(_ body: () throws -> Result) throws -> Result {
    heeded.store(true, ordering: .relaxed)
    defer { heeded.store(false, ordering: .relaxed) }
    let result = try body()
    if isRequested { throw CancellationError() }
    return result
  }
}
