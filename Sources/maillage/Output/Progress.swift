// How far long work has come, when somebody is watching.

import Dispatch
import Foundation
import GraphAlgorithms
import Synchronization
import Wording

/// A line on standard error that says how far work has come and how long it will still take, once
/// it has taken a second.
///
/// What remains is estimated from what was done: it is said from three seconds and two hundredths
/// of the work on, before which it would only jump about.
///
/// Nothing is shown unless standard error is a terminal.
final class Progress: Sendable {
  private struct State {
    var started = DispatchTime.now().uptimeNanoseconds
    var lastShown: UInt64 = 0
    var wasShown = false
  }

  private let title: String
  private let isWatched: Bool
  private let state = Mutex(State())

  /// Creates the line of the work called `title`, an English word of the headings.
  init(_ title: String) {
    self.title = Console.words(.heading(title))
    isWatched = isatty(STDERR_FILENO) == 1
  }

  /// Shows that `share`, in 0...1, of the work is done.
  func show(_ share: Double) {
    guard isWatched else { return }
    state.withLock { state in
      let now = DispatchTime.now().uptimeNanoseconds
      guard now - state.started > 1_000_000_000, now - state.lastShown > 100_000_000 else {
        return
      }
      state.lastShown = now
      state.wasShown = true
      let share = min(max(share, 0), 1)
      let percent = Int((share * 100).rounded(.down))
      let seconds = Double(now - state.started) / 1e9
      var text = "\(title) \(percent) %"
      if seconds >= 3, share >= 0.02 {
        text += " " + Console.words(.remainingTime(seconds: seconds * (1 - share) / share))
      }
      FileHandle.standardError.write(Data("\r\(text)\u{1B}[K".utf8))
    }
  }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      if state.wasShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
      state.wasShown = false
    }
  }

  /// How kernels run under this line: stopping at Ctrl-C, on `threads` threads.
  func execution(threads: Int?) -> Execution {
    Execution(
      threads: threads, isCancelled: { Interruption.isRequested }, progress: { self.show($0) })
  }
}
