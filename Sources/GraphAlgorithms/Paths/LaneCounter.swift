// How many nodes the bits of a word stand for.

/// Counts the nodes that the searches of a set of lanes stand for.
///
/// The size of each start is written in binary across masks: the lanes whose size has a one in a
/// place are counted together. Most words hold starts of size 1 alone, and need one mask.
struct LaneCounter {
  private var words: [[(mask: UInt64, shift: Int)]] = [[], [], [], []]
  private let isPlain: Bool

  init(_ sizes: [Int]) {
    for (lane, size) in sizes.enumerated() {
      let bit = UInt64(1) << UInt64(lane % 64)
      for shift in 0..<(Int.bitWidth - size.leadingZeroBitCount) where size >> shift & 1 == 1 {
        if let place = words[lane / 64].firstIndex(where: { $0.shift == shift }) {
          words[lane / 64][place].mask |= bit
        } else {
          words[lane / 64].append((bit, shift))
        }
      }
    }
    isPlain = sizes.allSatisfy { $0 == 1 }
  }

  func count(_ lanes: SIMD4<UInt64>) -> Int {
    if isPlain {
      return lanes[0].nonzeroBitCount &+ lanes[1].nonzeroBitCount &+ lanes[2].nonzeroBitCount
        &+ lanes[3].nonzeroBitCount
    }
    var sum = 0
    for word in 0..<4 {
      for (mask, shift) in words[word] { sum &+= (lanes[word] & mask).nonzeroBitCount << shift }
    }
    return sum
  }
}
