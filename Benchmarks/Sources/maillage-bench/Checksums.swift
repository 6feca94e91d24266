// The few numbers by which the programs of a comparison see that they agree.

import GraphAlgorithms
import GraphCore

enum Checksum {
  /// The sum, a weighted sum and the maximum of values; equal values give equal numbers.
  static func vector(_ values: [Double]) -> [Any] {
    var (sum, weighted) = (0.0, 0.0)
    for (index, value) in values.enumerated() {
      sum += value
      weighted += value * weight(index)
    }
    return [sum, weighted, values.max() ?? 0]
  }

  /// A fixed pseudo-random weight in 0..<1 for each place.
  private static func weight(_ index: Int) -> Double {
    var bits = UInt64(index) &* 0x9E37_79B9_7F4A_7C15 &+ 12_345
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return Double(bits >> 40) / Double(1 << 24)
  }

  /// Nodes reached, the sum of distances and the largest.
  static func distances(_ searches: [BreadthFirstSearch.Result]) -> [Any] {
    let all = searches.flatMap { $0.distances.filter { $0 >= 0 } }
    return [all.count, all.reduce(0) { $0 + Int($1) }, Int(all.max() ?? 0)]
  }

  static func table(_ pairs: AllPairsDistances.Result) -> [Any] {
    let all = pairs.table.filter { $0 != .max }
    return [all.count, all.reduce(0) { $0 + Int($1) }, Int(all.max() ?? 0)]
  }

  static func communities(_ modularity: Double?, _ partition: Partition) -> [Any] {
    [((modularity ?? 0) * 1e4).rounded() / 1e4, partition.count]
  }
}
