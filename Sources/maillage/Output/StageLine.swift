// What long work is at, when somebody is watching.

import Foundation
import Synchronization
import Wording

/// A line on standard error that says what is being done, once that has taken a second, and for
/// how long.
///
/// Nothing is shown unless standard error is a terminal.
final class StageLine: Sendable {
  private struct State {
    var stage: Sentence?
    var began = Date()
    var wasShown = false
    var isOver = false
  }

  private let state = Mutex(State())

  /// Creates the line, and the thread that keeps it if somebody is watching.
  init() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    Thread.detachNewThread { [weak self] in
      while let line = self, line.showUnlessOver() { Thread.sleep(forTimeInterval: 0.2) }
    }
  }

  /// Does `work`, saying that it is at `stage` once that has taken a second.
  static func showing<Answer>(_ stage: Sentence, _ work: () throws -> Answer) rethrows -> Answer {
    let line = StageLine()
    defer { line.finish() }
    line.begin(stage)
    return try work()
  }

  /// Says that the work is at `stage`.
  func begin(_ stage: Sentence) {
    state.withLock {
      $0.stage = stage
      $0.began = Date()
    }
  }

  /// Takes the line away, for good.
  func finish() {
    state.withLock { state in
      if state.wasShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
      state.wasShown = false
      state.isOver = true
    }
  }

  private func showUnlessOver() -> Bool {
    state.withLock { state in
      let seconds = Date().timeIntervalSince(state.began)
      guard !state.isOver else { return false }
      guard seconds > 1, let stage = state.stage else { return true }
      state.wasShown = true
      // Safe: the language is set before any other thread is started.
      let text = unsafe stage.text(in: Console.language)
      FileHandle.standardError.write(Data("\r\(text) (\(Int(seconds)) s)\u{1B}[K".utf8))
      return true
    }
  }
}
