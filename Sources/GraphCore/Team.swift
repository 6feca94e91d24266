// The threads that kernels work on.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// A team of threads that waits for work, one for each core but the caller's.
///
/// Work is shared out by claiming, so that it gets done whoever turns up: where the team is busy
/// with another caller's work, the caller simply does all of its own.
package enum Team {
  /// The number of cores.
  package static let coreCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// Calls `body` on up to `threads` threads at once, the caller's being worker 0, and waits.
  ///
  /// Worker numbers are distinct and below `threads`. The body claims its share of the work, for
  /// example with a ``ChunkCounter``, for it may be called once only. While the caller waits for
  /// the others, it calls `whileWaiting` a few dozen times a second.
  package static func run(
    threads: Int, whileWaiting: () -> Void = {}, _ body: @Sendable (_ worker: Int) -> Void
  ) {
    guard threads > 1 else { return body(0) }
    withoutActuallyEscaping(body) { body in
      guard Crew.shared.begin(helpers: threads - 1, body) else { return body(0) }
      body(0)
      Crew.shared.finish(whileWaiting)
    }
  }
}

/// Shares out the numbers from 0, each to one claimant.
package final class ChunkCounter: Sendable {
  private let next = Atomic<Int>(0)
  private let count: Int

  /// Prepares to share out `0..<count`.
  package init(_ count: Int) {
    self.count = count
  }

  /// A number that nobody had, or `nil` when all are gone.
  package func claim() -> Int? {
    let chunk = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return chunk < count ? chunk : nil
  }
}

// MARK: - Threads

/// Threads asleep until there is a job; created once, when first needed, and kept.
@safe private final class Crew: @unchecked Sendable {
  static let shared = Crew()

  // Everything below but `isTaken` is guarded by `lock`, which is what makes the class sendable.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let wake: UnsafeMutablePointer<pthread_cond_t>
  private let done: UnsafeMutablePointer<pthread_cond_t>
  private var job: (@Sendable (Int) -> Void)?
  private var generation = 0
  private var wanted = 0
  private var running = 0
  private var size = 0
  private let isTaken = Atomic<Bool>(false)

  private init() {
    // Safe: each is allocated once, initialised before any use, and never freed.
    unsafe lock = .allocate(capacity: 1)
    unsafe wake = .allocate(capacity: 1)
    unsafe done = .allocate(capacity: 1)
    unsafe pthread_mutex_init(lock, nil)
    unsafe pthread_cond_init(wake, nil)
    unsafe pthread_cond_init(done, nil)
  }

  /// Starts `job` on up to `helpers` threads; returns false when the threads are busy.
  func begin(helpers: Int, _ job: @escaping @Sendable (Int) -> Void) -> Bool {
    guard !isTaken.exchange(true, ordering: .acquiring) else { return false }
    // Safe: the lock lives for ever; it is released below.
    unsafe pthread_mutex_lock(lock)
    while size < min(helpers, 255), startThread() { size += 1 }
    self.job = job
    generation += 1
    wanted = min(helpers, size)
    unsafe pthread_cond_broadcast(wake)
    unsafe pthread_mutex_unlock(lock)
    return true
  }

  /// Withdraws the job from threads that have not begun it, and waits for those that have.
  func finish(_ whileWaiting: () -> Void) {
    // Safe: the lock lives for ever, and is held wherever the guarded properties are touched.
    unsafe pthread_mutex_lock(lock)
    wanted = 0
    while running > 0 {
      var until = timespec()
      unsafe clock_gettime(CLOCK_REALTIME, &until)
      until.tv_nsec += 20_000_000
      if until.tv_nsec >= 1_000_000_000 {
        until.tv_nsec -= 1_000_000_000
        until.tv_sec += 1
      }
      unsafe pthread_cond_timedwait(done, lock, &until)
      unsafe pthread_mutex_unlock(lock)
      whileWaiting()
      unsafe pthread_mutex_lock(lock)
    }
    job = nil
    unsafe pthread_mutex_unlock(lock)
    isTaken.store(false, ordering: .releasing)
  }

  private func startThread() -> Bool {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    // Safe: the argument is unused; the thread reaches the crew through `shared`.
    let code = unsafe pthread_create(
      &thread, nil,
      { _ in
        Crew.shared.work()
        return nil
      }, nil)
    return code == 0
  }

  /// What each thread does, for ever: take part in a job, once, and wait for the next.
  private func work() {
    var seen = 0
    // Safe: the lock lives for ever; waiting releases it.
    unsafe pthread_mutex_lock(lock)
    while true {
      while wanted == 0 || seen == generation { unsafe pthread_cond_wait(wake, lock) }
      seen = generation
      let worker = wanted
      wanted -= 1
      running += 1
      let job = job
      unsafe pthread_mutex_unlock(lock)
      job?(worker)
      unsafe pthread_mutex_lock(lock)
      running -= 1
      if running == 0 { unsafe pthread_cond_signal(done) }
    }
  }
}
