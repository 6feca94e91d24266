// The threads that kernels work on.

import CCores

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

  // What is not atomic is guarded by `lock`, which is what makes the class sendable. The atomic
  // counts change under the lock too, and are looked at without it by those who wait.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let wake: UnsafeMutablePointer<pthread_cond_t>
  private let done: UnsafeMutablePointer<pthread_cond_t>
  private var job: (@Sendable (Int) -> Void)?
  private var wanted = 0
  private let generation = Atomic<Int>(0)
  private let running = Atomic<Int>(0)
  private var threads: [pthread_t] = []
  private var size: Int { threads.count }

  /// The core that the threads are kept off.
  private var avoided: Int32 = -1
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
    while size < min(helpers, 255), startThread() {}
    keepOffCaller()
    self.job = job
    wanted = min(helpers, size)
    generation.wrappingAdd(1, ordering: .releasing)
    unsafe pthread_cond_broadcast(wake)
    unsafe pthread_mutex_unlock(lock)
    return true
  }

  /// Withdraws the job from threads that have not begun it, and waits for those that have.
  func finish(_ whileWaiting: () -> Void) {
    // Safe: the lock lives for ever, and is held wherever the guarded properties are touched.
    unsafe pthread_mutex_lock(lock)
    wanted = 0
    if running.load(ordering: .relaxed) > 0 {
      unsafe pthread_mutex_unlock(lock)
      lookOut { running.load(ordering: .acquiring) == 0 }
      unsafe pthread_mutex_lock(lock)
    }
    while running.load(ordering: .relaxed) > 0 {
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

  /// Looks out for something for some 100 µs; returns whether it has come.
  ///
  /// Steps of a kernel follow each other closely: to be put to sleep and woken takes longer than most
  /// of them. Whoever else wants the core has it in between.
  @discardableResult
  private func lookOut(for hasCome: () -> Bool) -> Bool {
    let start = ContinuousClock.now
    repeat {
      for _ in 0..<64 where hasCome() { return true }
      sched_yield()
    } while ContinuousClock.now - start < .microseconds(100)
    return false
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
    #if canImport(Darwin)
      if let thread, code == 0 { threads.append(thread) }
    #else
      if code == 0 { threads.append(thread) }
    #endif
    return code == 0
  }

  /// Keeps the threads off the core that the caller runs on.
  ///
  /// A thread that is woken may be put behind the caller although another core is idle: where cores
  /// are few and have just been busy, Linux does not look for one. It would do nothing until the caller
  /// is through, or the next tick of the clock.
  private func keepOffCaller() {
    let core = cores_current()
    guard size <= 3, core != avoided else { return }
    for thread in threads { cores_keep_off(thread, core) }
    avoided = core
  }

  /// What each thread does, for ever: take part in a job, once, and wait for the next.
  private func work() {
    var seen = 0
    // Safe: the lock lives for ever; waiting releases it.
    unsafe pthread_mutex_lock(lock)
    while true {
      while wanted == 0 || seen == generation.load(ordering: .relaxed) {
        seen = generation.load(ordering: .relaxed)
        unsafe pthread_mutex_unlock(lock)
        let hasNext = lookOut { generation.load(ordering: .acquiring) != seen }
        unsafe pthread_mutex_lock(lock)
        if hasNext { continue }
        while seen == generation.load(ordering: .relaxed) { unsafe pthread_cond_wait(wake, lock) }
      }
      seen = generation.load(ordering: .relaxed)
      let worker = wanted
      wanted -= 1
      running.wrappingAdd(1, ordering: .relaxed)
      let job = job
      unsafe pthread_mutex_unlock(lock)
      job?(worker)
      unsafe pthread_mutex_lock(lock)
      let left = running.wrappingSubtract(1, ordering: .releasing).newValue
      if left == 0 { unsafe pthread_cond_signal(done) }
    }
  }
}
