import GraphAlgorithms
import GraphCore
import TestSupport
import Testing

@Suite("Rings")
struct RingTests {
  @Test(
    "with and without trees have the betweenness of the definition",
    arguments: 0..<60 as Range<UInt64>)
  func betweenness(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Two rings, the nodes of which are not numbered in turn, and trees that hang from them.
    let lengths = [3 + random.below(9), 3 + random.below(6)]
    let trees = seed.isMultiple(of: 3) ? 0 : random.below(10)
    var numbers = (0..<(lengths[0] + lengths[1] + trees)).map { UInt32($0) }
    random.shuffle(&numbers)
    var pairs: [(UInt32, UInt32)] = []
    for (first, length) in [(0, lengths[0]), (lengths[0], lengths[1])] {
      for place in 0..<length {
        pairs.append((numbers[first + place], numbers[first + (place + 1) % length]))
      }
    }
    for leaf in (lengths[0] + lengths[1])..<numbers.count {
      pairs.append((numbers[leaf], numbers[random.below(leaf)]))
    }
    let list = EdgeList(nodeCount: numbers.count, pairs: pairs)
    let values = try Betweenness().run(on: Graph(list)).values
    #expect(agree(values, MatrixOracle(list).betweenness()), "seed \(seed)")
  }

  @Test("take no quadratic time")
  func long() throws {
    let even = try Betweenness().run(on: GraphSample.cycle(200_000)).values
    #expect(even.allSatisfy { $0 == 199_998 * 199_998 / 8 })
    let odd = try Betweenness().run(on: GraphSample.cycle(199_999)).values
    #expect(odd.allSatisfy { $0 == 199_998 * 199_996 / 8 })
  }
}
