// What searches from all nodes add up to, node by node.

import GraphCore

extension BitParallelSweep {
  /// Sums for every class, in one copy for each thread until they are merged into the first.
  struct Totals: ~Copyable, Sendable {
    private let count: Int
    private let copies: Int

    /// The number of nodes reached.
    let reached: Scratch<Int>

    /// The sum of the distances.
    let sums: Scratch<Int>

    /// The largest distance.
    let largest: Scratch<Int>

    /// The sum of the reciprocals of the distances, times 2⁶³.
    private let reciprocals: Scratch<UInt128>

    init(count: Int, copies: Int) {
      self.count = count
      self.copies = copies
      reached = Scratch(repeating: 0, count: count * copies)
      sums = Scratch(repeating: 0, count: count * copies)
      largest = Scratch(repeating: 0, count: count * copies)
      reciprocals = Scratch(repeating: 0, count: count * copies)
    }

    /// The sum of the reciprocals of the distances from `node`.
    func reciprocal(_ node: Int) -> Double {
      // By halves: a whole number of 128 bits is made a `Double` by generic code, which takes as
      // long as a search.
      let sum = reciprocals[node]
      return Double(sum._high) * 2 + Double(sum._low) * 0x1p-63
    }

    func add(_ nodes: Int, at distance: Int, to place: Int, _ reciprocal: UInt64) {
      reached[place] &+= nodes
      sums[place] &+= nodes &* distance
      largest[place] = max(largest[place], distance)
      let product = UInt64(truncatingIfNeeded: nodes).multipliedFullWidth(by: reciprocal)
      reciprocals[place] &+= UInt128(_low: product.low, _high: product.high)
    }

    /// Adds the distances within `chains`, rounded as a search rounds them.
    func add(_ chains: some Collection<ChainDistances>) {
      var harmonic: [UInt128] = [0]
      for distance in 1...max(1, chains.reduce(0) { max($0, $1.nodes.count) }) {
        harmonic.append(harmonic[distance - 1] + UInt128(UInt64(0x1p63) / UInt64(distance)))
      }
      for chain in chains {
        for (place, node) in chain.nodes.enumerated() {
          let (first, second) = chain.sides(of: place)
          reached[Int(node)] = first + second
          sums[Int(node)] = first * (first + 1) / 2 + second * (second + 1) / 2
          largest[Int(node)] = max(first, second)
          reciprocals[Int(node)] = harmonic[first] + harmonic[second]
        }
      }
    }

    func merge() {
      for copy in 1..<max(1, copies) {
        for node in 0..<count {
          reached[node] += reached[copy * count + node]
          sums[node] += sums[copy * count + node]
          largest[node] = max(largest[node], largest[copy * count + node])
          reciprocals[node] += reciprocals[copy * count + node]
        }
      }
    }
  }
}
