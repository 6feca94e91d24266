// Time that does not depend on what else the machine is doing.

import Foundation

/// Returns the processor time that `body` takes on its own thread, however busy the machine is.
package func threadTime(of body: () throws -> Void) rethrows -> Duration {
  let start = threadClock()
  try body()
  return threadClock() - start
}

private func threadClock() -> Duration {
  var time = timespec()
  // The call writes one timespec, which outlives it.
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
