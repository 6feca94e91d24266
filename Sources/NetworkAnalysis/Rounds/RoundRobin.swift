// Everybody meets everybody: the pairs of a group in rounds, and rounds of equal size.

/// Everybody meets everybody, once, in rounds.
enum RoundRobin {
  /// A pair.
  typealias Pair = (Int, Int)

  /// The pairs of `order` in the fewest rounds: one stands still, the others walk around the table.
  ///
  /// > Reference: T. P. Kirkman, "On a Problem in Combinations", Cambridge and Dublin Mathematical
  /// > Journal 2, 1847.
  static func rounds(of order: [Int]) -> [[Pair]] {
    let size = order.count + order.count % 2
    guard size > 1 else { return [] }
    let walk = size - 1
    return (0..<walk).map { round in
      var pairs: [Pair] = []
      for step in 0..<(size / 2) {
        let one = step == 0 ? walk : (round + step) % walk
        let other = step == 0 ? round : (round + walk - step) % walk
        // Of an odd number, whoever would sit with nobody waits.
        if one < order.count, other < order.count { pairs.append((order[one], order[other])) }
      }
      return pairs
    }
  }

  /// Moves pairs between rounds until no two rounds differ by more than one pair.
  ///
  /// The pairs of two rounds form paths and rings; in a path that has one pair more of the larger
  /// round, all pairs change rounds.
  ///
  /// > Reference: C. J. H. McDiarmid, "The solution of a timetabling problem", IMA Journal of
  /// > Applied Mathematics 9, 1972.
  ///
  /// - Complexity: O(*m* · *n*) for *m* pairs of *n*.
  static func level(_ rounds: inout [[Pair]], of count: Int) {
    guard rounds.count > 1 else { return }
    while true {
      var (large, small) = (0, 0)
      for round in rounds.indices {
        if rounds[round].count > rounds[large].count { large = round }
        if rounds[round].count < rounds[small].count { small = round }
      }
      guard rounds[large].count > rounds[small].count + 1 else { return }
      guard exchange(&rounds, large, small, of: count) else { return }
    }
  }

  private static func exchange(
    _ rounds: inout [[Pair]], _ large: Int, _ small: Int, of count: Int
  ) -> Bool {
    var mates = [[Int]](repeating: [Int](repeating: -1, count: count), count: 2)
    for (side, round) in [large, small].enumerated() {
      for (one, other) in rounds[round] {
        mates[side][one] = other
        mates[side][other] = one
      }
    }
    for start in 0..<count where mates[0][start] >= 0 && mates[1][start] < 0 {
      var path: [Int] = [start]
      var side = 0
      while let last = path.last, mates[side][last] >= 0 {
        path.append(mates[side][last])
        side = 1 - side
      }
      // An even number of places is an odd number of pairs: the larger round has one more.
      guard path.count.isMultiple(of: 2) else { continue }
      let moved = Set(path)
      rounds[large].removeAll { moved.contains($0.0) }
      rounds[small].removeAll { moved.contains($0.0) }
      for place in path.indices.dropLast() {
        rounds[place.isMultiple(of: 2) ? small : large].append((path[place], path[place + 1]))
      }
      return true
    }
    return false
  }
}
