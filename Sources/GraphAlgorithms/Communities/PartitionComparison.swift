// Whether two divisions of the same nodes agree.

/// Compares two partitions of the same nodes.
///
/// - Complexity: O(*n*) expected time.
///
/// > Reference: L. Danon et al., "Comparing community structure identification", Journal of
/// > Statistical Mechanics, 2005. L. Hubert, P. Arabie, "Comparing partitions", Journal of
/// > Classification 2, 1985.
public struct PartitionComparison: Hashable, Sendable {
  /// Mutual information over the mean of the two entropies, in 0...1; 1 where both are 0.
  public let normalisedMutualInformation: Double

  /// The share of pairs of nodes on which both agree, less what chance would give, over the most it
  /// could be; 1 for equal partitions.
  public let adjustedRandIndex: Double

  /// Compares `left` with `right`, which divide equally many nodes.
  public init(_ left: Partition, _ right: Partition) {
    precondition(left.labels.count == right.labels.count, "both divide the same nodes")
    let count = Double(left.labels.count)
    let cells = zip(left.labels, right.labels).reduce(into: [UInt64: Int]()) { cells, labels in
      cells[UInt64(labels.0) << 32 | UInt64(labels.1), default: 0] += 1
    }
    // In the order of their names, so that sums come out the same on every run.
    let counts = cells.sorted { $0.key < $1.key }
    let (lefts, rights) = (left.sizes, right.sizes)
    func entropy(_ sizes: [Int]) -> Double {
      sizes.reduce(0) { $0 - Double($1) / count * logarithm(Double($1) / count) }
    }
    let joint = counts.reduce(0) { sum, cell in
      let share = Double(cell.value) / count
      let expected =
        Double(lefts[Int(cell.key >> 32)]) / count
        * (Double(rights[Int(cell.key & 0xFFFF_FFFF)]) / count)
      return sum + share * logarithm(share / expected)
    }
    let entropies = entropy(lefts) + entropy(rights)
    normalisedMutualInformation = entropies > 0 ? max(0, min(1, 2 * joint / entropies)) : 1

    func pairs(_ number: Int) -> Double { Double(number) * Double(number - 1) / 2 }
    let both = counts.reduce(0) { $0 + pairs($1.value) }
    let (inLeft, inRight) = (
      lefts.reduce(0) { $0 + pairs($1) }, rights.reduce(0) { $0 + pairs($1) }
    )
    let all = pairs(left.labels.count)
    let expected = all > 0 ? inLeft * inRight / all : 0
    let most = (inLeft + inRight) / 2
    adjustedRandIndex = most == expected ? 1 : (both - expected) / (most - expected)
  }
}
