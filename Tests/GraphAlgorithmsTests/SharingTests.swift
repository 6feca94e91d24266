import GraphAlgorithms
import GraphCore
import Synchronization
import TestSupport
import Testing

@Suite("Work that threads share")
struct SharingTests {
  private static func execution(_ threads: Int) -> Execution {
    var execution = Execution(threads: threads)
    execution.linksWorthAThread = 1
    return execution
  }

  /// Cliques, some thousands of nodes apart from them, and weights whose sums depend on their order.
  private static func list(seed: UInt64, isWeighted: Bool) -> EdgeList {
    var list = GraphSample.cliques(seed: seed, nodes: 13_000, cliques: 3_000)
    var random = SplitMix64(seed: seed)
    list.weights = isWeighted ? list.sources.map { _ in 0.1 + random.unit() } : nil
    return list
  }

  @Test("comes to the same bits on 1, 2 and 7 threads", arguments: [1, 2] as [UInt64])
  func threads(seed: UInt64) throws {
    let list = Self.list(seed: seed, isWeighted: seed == 1)
    // The graph is built, and searched, by so many threads.
    func all(_ threads: Int) throws -> Answers {
      let (graph, execution) = (try Graph(list, threads: threads), Self.execution(threads))
      return Answers(
        louvain: try Louvain(seed: seed).run(on: graph, using: execution),
        leiden: try Leiden(seed: seed, roundLimit: 1).run(on: graph, using: execution),
        eigenvector: try Eigenvector(tolerance: 1e-6).run(on: graph, using: execution),
        pageRank: try PageRank().run(on: graph, using: execution),
        cores: CoreNumbers().run(on: graph),
        searches: try [0, 777, 12_999].map {
          try BreadthFirstSearch().run(on: graph, from: $0, using: execution)
        })
    }
    let one = try all(1)
    for threads in [2, 7] {
      let other = try all(threads)
      #expect(other.louvain == one.louvain, "\(threads) threads")
      #expect(other.leiden == one.leiden, "\(threads) threads")
      #expect(other.eigenvector == one.eigenvector, "\(threads) threads")
      #expect(other.pageRank == one.pageRank, "\(threads) threads")
      #expect(other.cores == one.cores, "\(threads) threads")
      #expect(other.searches == one.searches, "\(threads) threads")
    }
  }

  private struct Answers {
    let louvain: Louvain.Result
    let leiden: Leiden.Result
    let eigenvector: Eigenvector.Result
    let pageRank: PageRank.Result
    let cores: CoreNumbers.Result
    let searches: [BreadthFirstSearch.Result]
  }

  @Test("reaches all of a dense graph from both ends of a link, as a slow search does")
  func pulling() throws {
    var random = SplitMix64(seed: 4)
    let pairs = (0..<40_000).map { _ in (UInt32(random.below(3_000)), UInt32(random.below(3_000))) }
    for isDirected in [false, true] {
      let graph = try Graph(EdgeList(nodeCount: 3_000, pairs: pairs, isDirected: isDirected))
      var slow = [Int32](repeating: -1, count: 3_000)
      slow[5] = 0
      var level = [5]
      while !level.isEmpty {
        var next: [Int] = []
        for node in level {
          for other in graph.neighbours(of: node) where slow[Int(other)] < 0 {
            slow[Int(other)] = slow[node] + 1
            next.append(Int(other))
          }
        }
        level = next
      }
      for threads in [1, 2, 7] {
        let result = try BreadthFirstSearch().run(
          on: graph, from: 5, using: Self.execution(threads))
        #expect(result.distances == slow, "\(threads) threads")
      }
    }
  }

  @Test("stops at the start, and wherever it is told to, in searches and communities")
  func cancellation() throws {
    let graph = try Graph(Self.list(seed: 3, isWeighted: true))
    let kernels: [(name: String, run: @Sendable (Execution) throws -> Void)] = [
      ("louvain", { _ = try Louvain().run(on: graph, using: $0) }),
      ("leiden", { _ = try Leiden(roundLimit: 1).run(on: graph, using: $0) }),
      ("search", { _ = try BreadthFirstSearch().run(on: graph, from: 0, using: $0) }),
    ]
    for kernel in kernels {
      #expect(throws: CancellationError.self, "\(kernel.name)") {
        try kernel.run(Execution(isCancelled: { true }))
      }
      let asked = Atomic<Int>(0)
      let clock = ContinuousClock()
      let latest = Mutex((last: clock.now, longest: Duration.zero))
      let start = clock.now
      try kernel.run(
        Execution(
          threads: 1,
          isCancelled: {
            asked.wrappingAdd(1, ordering: .relaxed)
            let now = clock.now
            latest.withLock { $0 = (now, max($0.longest, $0.last.duration(to: now))) }
            return false
          }))
      let count = asked.load(ordering: .relaxed)
      // Often: no pause takes more than a part of the whole, slow as a debug build is.
      let longest = latest.withLock { $0.longest }
      #expect(longest < .milliseconds(50) || longest * 3 < start.duration(to: clock.now))
      for stop in [2, count / 3, count / 2, count - 1] where stop > 1 && stop < count {
        let left = Atomic<Int>(stop)
        #expect(throws: CancellationError.self, "\(kernel.name), stopped at \(stop) of \(count)") {
          try kernel.run(
            Execution(
              threads: 1,
              isCancelled: { left.wrappingSubtract(1, ordering: .relaxed).newValue <= 0 }))
        }
      }
    }
  }

  @Test("finds no communities for somebody who has left, however small the graph")
  func smallAndStopped() throws {
    let stopped = Execution(isCancelled: { true })
    for graph in [try GraphSample.cycle(3), try GraphSample.star(leaves: 50)] {
      #expect(throws: CancellationError.self) { try Louvain().run(on: graph, using: stopped) }
      #expect(throws: CancellationError.self) { try Leiden().run(on: graph, using: stopped) }
      #expect(throws: CancellationError.self) {
        try BreadthFirstSearch().run(on: graph, from: 0, using: stopped)
      }
    }
  }
}
