// How kernels share work among threads, and look up from it.

import GraphCore
import Synchronization

extension Execution {
  /// The number of threads to use.
  var threadCount: Int { max(1, threads ?? Team.coreCount) }

  /// The same without reports, for one round of many.
  var silent: Execution {
    var silent = self
    silent.progress = nil
    return silent
  }

  /// Calls `body` on every thread; each claims chunks below `chunks` until there are none left.
  ///
  /// Results must depend on chunks alone, not on who does them. The caller's thread asks whether
  /// to stop, and reports progress, whenever it finishes a step of `steps`. Where the `work`, in
  /// links looked at, is too little to be worth waking another thread for, none is.
  ///
  /// - Throws: `CancellationError` when this execution says to stop.
  func share(
    chunks: Int, steps: Int, work: Int = .max, _ body: @Sendable (borrowing Worker) -> Void
  ) throws(CancellationError) {
    try check()
    let watch = Watch(self, steps: steps)
    let counter = ChunkCounter(chunks)
    let threads = min(threadCount, chunks, max(1, work / linksWorthAThread))
    Team.run(threads: threads, whileWaiting: watch.look) { number in
      body(Worker(number: number, counter: counter, watch: watch))
    }
    if watch.isStopped { throw CancellationError() }
  }

  /// Whether a graph is small enough to have its neighbours in sets.
  func isSmall(_ graph: Graph) -> Bool { graph.nodeCount <= smallNodeCount }

  /// Whether a graph is small enough for a bit for each pair of its nodes.
  func isMedium(_ graph: Graph) -> Bool { graph.nodeCount <= 4 * smallNodeCount }

  /// Calls `body` for each of `ranges`, with its place among them, without reports.
  ///
  /// - Throws: `CancellationError` when this execution says to stop.
  func each(
    of ranges: [Range<Int>], work: Int, _ body: @Sendable (Int, Range<Int>) -> Void
  ) throws(CancellationError) {
    let count = ranges.count
    try silent.share(chunks: count, steps: count, work: work) { worker in
      while let chunk = worker.claim() {
        body(chunk, ranges[chunk])
        if !worker.finish() { return }
      }
    }
  }

  /// Two sums over `ranges`: what `ofRange` adds up in each, and the ranges in order, whoever does them.
  ///
  /// - Throws: `CancellationError` when this execution says to stop.
  func sums(
    over ranges: [Range<Int>], work: Int, _ ofRange: @Sendable (Range<Int>) -> (Double, Double)
  ) throws(CancellationError) -> (Double, Double) {
    let count = ranges.count
    if min(threadCount, count, work / linksWorthAThread) < 2 {
      var (first, second) = (0.0, 0.0)
      for range in ranges {
        try check()
        let (ofFirst, ofSecond) = ofRange(range)
        first += ofFirst
        second += ofSecond
      }
      return (first, second)
    }
    let firsts = Scratch<Double>(repeating: 0, count: count)
    let seconds = Scratch<Double>(repeating: 0, count: count)
    try each(of: ranges, work: work) { (firsts[$0], seconds[$0]) = ofRange($1) }
    var (first, second) = (0.0, 0.0)
    for chunk in 0..<count {
      first += firsts[chunk]
      second += seconds[chunk]
    }
    return (first, second)
  }
}

/// One of the threads that share a piece of work.
struct Worker: ~Copyable {
  /// 0 for the caller's thread.
  let number: Int

  fileprivate let counter: ChunkCounter
  fileprivate let watch: Watch

  /// A chunk that nobody else does, or `nil` when it is time to leave.
  func claim() -> Int? {
    watch.isStopped ? nil : counter.claim()
  }

  /// Notes that `count` more steps are done; false when it is time to leave.
  func finish(steps count: Int = 1) -> Bool {
    watch.add(count)
    if number == 0 { watch.look() }
    return !watch.isStopped
  }
}

/// What the threads know of each other: steps done, and whether to stop.
private final class Watch: Sendable {
  private let execution: Execution
  private let steps: Int
  private let done = Atomic<Int>(0)
  private let stopped = Atomic<Bool>(false)

  init(_ execution: Execution, steps: Int) {
    self.execution = execution
    self.steps = steps
  }

  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  func add(_ count: Int) {
    done.wrappingAdd(count, ordering: .relaxed)
  }

  /// Asks and reports; on the caller's thread only, where the surrounding task is known.
  func look() {
    if execution.isCancelled() { stopped.store(true, ordering: .relaxed) }
    execution.progress?(min(1, Double(done.load(ordering: .relaxed)) / Double(max(1, steps))))
  }
}
