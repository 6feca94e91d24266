// Two-mode networks of the literature, and seeded ones.

import GraphCore

/// A two-mode network: the members, in the first set, of each node of the second.
package struct TwoModeSample: Sendable {
  /// The number of nodes of the first set.
  package let firstCount: Int

  /// The members of each node of the second set.
  package let groups: [[UInt32]]

  /// Southern women and the events they attended in the 1930s, 89 times (Davis, Gardner, Gardner
  /// 1941): 18 women by 14 events.
  package static let southernWomen = TwoModeSample(
    firstCount: 18,
    groups: [
      [0, 1, 3], [0, 1, 2], [0, 1, 2, 3, 4, 5], [0, 2, 3, 4], [0, 1, 2, 3, 4, 5, 6, 8],
      [0, 1, 2, 3, 5, 6, 7, 13], [1, 2, 3, 4, 6, 8, 9, 12, 13, 14],
      [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15],
      [0, 2, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17], [10, 11, 12, 13, 14], [13, 14, 16, 17],
      [9, 10, 11, 12, 13, 14], [11, 12, 13], [11, 12, 13],
    ])

  /// The vector T5: events {a, b, c}, {a, b} and {d}.
  package static let t5 = TwoModeSample(firstCount: 4, groups: [[0, 1, 2], [0, 1], [3]])

  /// Up to eight nodes in up to seven groups, some of them empty.
  package static func seeded(_ seed: UInt64) -> TwoModeSample {
    var random = SplitMix64(seed: seed)
    let count = random.below(9)
    let groups = (0..<random.below(8)).map { _ in
      let chance = random.unit()
      return (0..<UInt32(count)).filter { _ in random.unit() < chance }
    }
    return TwoModeSample(firstCount: count, groups: groups)
  }
}
