import GraphCore
import Synchronization
import Testing

@Suite("The team of threads")
struct TeamTests {
  @Test("does every chunk once, whatever the number of threads", arguments: [1, 2, 3, 7])
  func everyChunkOnce(threads: Int) {
    for count in [0, 1, 5, 1_000] {
      let counter = ChunkCounter(count)
      let claimed = Mutex<[Int]>([])
      Team.run(threads: threads) { _ in
        while let chunk = counter.claim() { claimed.withLock { $0.append(chunk) } }
      }
      let chunks = claimed.withLock { $0.sorted() }
      #expect(chunks == Array(0..<count), "\(threads) threads, \(count) chunks")
    }
  }

  @Test("serves callers inside its work, and several callers at once")
  func nestedAndConcurrent() async {
    let total = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let sum = Atomic<Int>(0)
          let outer = ChunkCounter(20)
          Team.run(threads: 4) { _ in
            while outer.claim() != nil {
              let inner = ChunkCounter(10)
              Team.run(threads: 2) { _ in
                while inner.claim() != nil { sum.wrappingAdd(1, ordering: .relaxed) }
              }
            }
          }
          return sum.load(ordering: .relaxed)
        }
      }
      return await group.reduce(0, +)
    }
    #expect(total == 8 * 200)
  }

  @Test("gives every worker a number of its own")
  func workerNumbers() {
    let seen = Atomic<UInt64>(0)
    Team.run(threads: 5) { worker in
      let bit = UInt64(1) << UInt64(worker)
      let before = seen.bitwiseOr(bit, ordering: .relaxed).oldValue
      if before & bit != 0 { seen.bitwiseOr(1 << 63, ordering: .relaxed) }
    }
    let mask = seen.load(ordering: .relaxed)
    #expect(mask & 1 == 1)
    #expect(mask < 32)
  }
}
