// The process that renders in our place, and may die without harm.

import CGraphvizShims
import Synchronization
import Wording

/// A process of its own for Graphviz, which nothing else can stop: it is killed when it takes
/// too long, and a crash of Graphviz is an error here and not the end of the program.
///
/// The process is the program `maillage-render` of this package. It is started at the first job
/// and kept for the next ones; after a death, and after five hundred jobs, a new one is started.
/// It has no file open but its socket, writes no file, and ends when this process ends. Jobs
/// wait for each other.
///
///     let worker = try GraphvizWorker()
///     let renderer = GraphvizRenderer(worker: worker)
public final class GraphvizWorker: Sendable {
  /// The path of the program.
  public let path: String

  /// The seconds after which a job is stopped.
  public let timeLimit: Double

  /// The most bytes of an answer.
  public let outputLimit: Int

  private let process = Mutex(RenderingProcess())

  /// Prepares a worker; the process is started by its first job.
  ///
  /// - Parameters:
  ///   - path: the program; ``find()`` where it is `nil`.
  ///   - timeLimit: the seconds after which a job is stopped, 0.01...86,400.
  ///   - outputLimit: the most bytes of a picture.
  /// - Throws: ``GraphvizError`` with the code `unavailable` where there is no such program.
  public init(
    path: String? = nil, timeLimit: Double = 60, outputLimit: Int = 256 << 20
  ) throws(GraphvizError) {
    guard let path = path ?? Self.find(), Self.isExecutable(path) else {
      throw GraphvizError(
        .unavailable, .drawingWorkerMissing(path: path ?? Self.programName))
    }
    self.path = path
    self.timeLimit = min(max(timeLimit.isNaN ? 60 : timeLimit, 0.01), 86_400)
    self.outputLimit = max(0, outputLimit)
  }

  /// The process identifier of the running process, or `nil` when none runs.
  public var processIdentifier: Int? {
    process.withLock { $0.identifier }
  }

  /// Starts the process now, so that it gets ready while its first drawing is composed.
  ///
  /// Does nothing where it runs already; where it cannot be started, the first job says so.
  public func prepare() {
    process.withLock { $0.prepare(path) }
  }

  /// Ends the process; a later job starts a new one.
  ///
  /// The end takes a moment, for which nobody waits where `isCollected` is false.
  public func dismiss(isCollected: Bool = true) {
    process.withLock { isCollected ? $0.end() : $0.dismiss() }
  }

  func perform(_ job: RenderingJob) throws(GraphvizError) -> RenderingJob.Result {
    let seconds = Int(timeLimit.rounded(.up))
    let frame = job.frame(seconds: seconds)
    let answer = try process.withLock { process throws(GraphvizError) in
      try process.exchange(
        frame, with: path, seconds: timeLimit, limit: outputLimit,
        engine: job.engine.rawValue)
    }
    let outcome: Result<RenderingJob.Result, GraphvizError>
    do throws(FrameReader.Malformed) {
      outcome = try RenderingJob.readAnswer(answer)
    } catch {
      throw GraphvizError(
        .rejected, .drawingRefused(message: "the answer of “\(path)” could not be read"))
    }
    return try outcome.get()
  }
}

// MARK: - The process

/// The owner of one child process, which is killed and collected when it goes.
struct RenderingProcess: ~Copyable {
  private var child = gvs_child(pid: 0, socket: -1)
  private var jobs = 0
  private var isDismissed = false

  init() {}

  // Safe: the struct is ours alone; the shim does nothing where no process runs.
  deinit {
    var child = self.child
    _ = unsafe gvs_child_stop(&child)
  }

  /// The identifier of the process, or `nil` when none runs.
  var identifier: Int? {
    var child = self.child
    // Safe: the shim reads a copy of the struct.
    return unsafe gvs_child_is_running(&child) == 1 ? Int(child.pid) : nil
  }

  /// Starts the process unless it runs.
  mutating func prepare(_ path: String) {
    if isDismissed || identifier == nil { try? restart(path) }
  }

  /// Kills the process, which is collected later.
  mutating func dismiss() {
    // Safe: the shim reads the struct, which is ours alone.
    unsafe gvs_child_kill(&child)
    isDismissed = true
  }

  /// Kills and collects the process.
  mutating func end() { _ = stop() }

  /// Sends a message and waits for its answer; whatever goes wrong, the process is gone then.
  mutating func exchange(
    _ message: [UInt8], with path: String, seconds: Double, limit: Int, engine: String
  ) throws(GraphvizError) -> [UInt8] {
    if jobs >= 500 || isDismissed || identifier == nil { try restart(path) }
    jobs += 1
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
    // Safe: the arrays live for the call, and the shim sets both results.
    let end = unsafe gvs_child_exchange(
      &child, message, message.count, seconds, limit, &start, &count)
    // Safe: the bytes are the shim's, freed once, after the copy below; NULL may be freed.
    defer { unsafe gvs_bytes_free(start) }
    if end == Int32(gvs_answered.rawValue), let start = unsafe start {
      // Safe: the shim gave `count` bytes at `start`.
      return unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    }
    let signal = stop()
    switch end {
    case Int32(gvs_timed_out.rawValue):
      throw Self.timedOut(engine, seconds)
    case Int32(gvs_too_long.rawValue):
      throw GraphvizError(.tooLarge, .drawingOutputTooLarge(limitMegabytes: limit >> 20))
    case _ where gvs_is_time_signal(Int32(signal)) == 1:
      throw Self.timedOut(engine, seconds)
    default:
      throw GraphvizError(
        .crashed(signal: signal), .drawingCrashed(engine: engine, signal: signal))
    }
  }

  private mutating func restart(_ path: String) throws(GraphvizError) {
    _ = stop()
    // Safe: the path and the settings live for the call, and end as the shim expects.
    let error = unsafe gvs_child_start(path, GraphvizWorker.environment, &child)
    guard error == 0 else {
      throw GraphvizError(.unavailable, .drawingWorkerMissing(path: path))
    }
    jobs = 0
    isDismissed = false
  }

  /// Ends the process; returns the signal that it had died of before, or 0.
  private mutating func stop() -> Int {
    // Safe: the struct is ours alone.
    Int(unsafe gvs_child_stop(&child))
  }

  private static func timedOut(_ engine: String, _ seconds: Double) -> GraphvizError {
    GraphvizError(
      .timedOut, .drawingTimedOut(engine: engine, seconds: Int(seconds.rounded(.up))))
  }
}
