// How a long computation runs: on how many threads, watched by whom, stopped by what.

/// How a long computation runs; it never changes what the result is.
///
/// A kernel asks ``isCancelled`` many times a second, and stops by throwing `CancellationError`
/// when the answer is yes. It reports its progress about as often.
public struct Execution: Sendable {
  /// The number of threads to use, or `nil` for one a core.
  public var threads: Int?

  /// Whether the computation should stop; called often, from any thread.
  public var isCancelled: @Sendable () -> Bool

  /// Called with the share of the work that is done, in 0...1, never twice at once.
  public var progress: (@Sendable (Double) -> Void)?

  /// The links to look at that take about as long as waking a thread does; tests lower it, to share
  /// small graphs out.
  package var linksWorthAThread = 50_000

  /// The nodes up to which a graph is small, and has its neighbours in sets; tests lower it, to go the
  /// way of larger graphs.
  package var smallNodeCount = NodeSet.capacity

  /// Creates a way to run; the default stops when the surrounding task is cancelled.
  public init(
    threads: Int? = nil, isCancelled: (@Sendable () -> Bool)? = nil,
    progress: (@Sendable (Double) -> Void)? = nil
  ) {
    self.threads = threads
    self.isCancelled = isCancelled ?? { Task.isCancelled }
    self.progress = progress
  }

  /// Every core, no reports, stopped only with the surrounding task.
  public static let standard = Execution()

  /// The same for one of `count` pieces of work of about the same size, counted from 0: its progress
  /// is a part of the whole.
  public func part(_ index: Int, of count: Int) -> Execution {
    guard let progress, count > 1 else { return self }
    var part = self
    part.progress = { progress((Double(index) + $0) / Double(count)) }
    return part
  }

  func check() throws(CancellationError) {
    if isCancelled() { throw CancellationError() }
  }
}
