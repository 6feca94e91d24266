// The vector that rounds of power iteration lead to, sought in all that a dozen of them have seen.

import GraphCore

/// Improves a vector to the best approximation of the principal eigenvector of a symmetric matrix in
/// the space of the vector, its image, the image of that, and so on.
///
/// Power iteration goes on from the last image alone. The best in the space of all of them is found
/// from the few numbers by which each image is left and made to stand upright on the others, and is
/// often as near after eight rounds as power iteration is after twenty, or after hundreds.
///
/// > Reference: C. Lanczos, "An Iteration Method for the Solution of the Eigenvalue Problem of Linear
/// > Differential and Integral Operators", Journal of Research of the National Bureau of Standards
/// > 45, 1950.
struct LanczosCycle: ~Copyable {
  /// The most rounds of a cycle.
  private static let limit = 12

  /// The vectors one after the other, none of them brought to length 1.
  private let vectors: Scratch<Double>
  private let nodeCount: Int

  init(nodeCount: Int) {
    vectors = Scratch(unwritten: (Self.limit + 1) * nodeCount)
    self.nodeCount = nodeCount
  }

  /// Improves the scores of `nodes`, the largest of which is 1 before and after; returns how many rounds
  /// that took, which are no more than `roundLimit`.
  ///
  /// Stops early when a round of power iteration would change no score by more than `tolerance`. The
  /// scores stay as they are where numbers grow beyond bounds.
  func run(
    _ scores: borrowing Scratch<Double>, of nodes: [UInt32], _ ranges: [Range<Int>], _ rows: Rows,
    tolerance: Double, roundLimit: Int, _ execution: Execution
  ) throws(CancellationError) -> Int {
    let places = nodes.span
    let square = try execution.sums(over: ranges, work: nodes.count) { range in
      var square = 0.0
      for place in range {
        let node = Int(places[place])
        vectors[node] = scores[node]
        square += scores[node] * scores[node]
      }
      return (square, 0)
    }.0
    var space = KrylovSpace(length: square.squareRoot())
    let largest = 1 / space.lengths[0]
    repeat {
      try append(to: &space, places, ranges, rows, execution)
      guard space.isFinite else { return space.count }
    } while space.count < min(Self.limit, roundLimit) && space.isGrowing
      && space.change > tolerance * largest / 2
    try combine(space, scores, places, ranges, execution)
    return space.count
  }

  /// Makes the image of the last vector, and takes off what it shares with it and the one before.
  private func append(
    to space: inout KrylovSpace, _ places: Span<UInt32>, _ ranges: [Range<Int>], _ rows: Rows,
    _ execution: Execution
  ) throws(CancellationError) {
    let last = (space.count * nodeCount, 1 / space.lengths[space.count])
    let next = last.0 + nodeCount
    let before = max(0, last.0 - nodeCount)
    let shareBefore =
      space.count == 0 ? 0 : space.lengths[space.count] / space.lengths[space.count - 1]
    let shared = try execution.sums(over: ranges, work: rows.arcCount) { range in
      var shared = 0.0
      for place in range {
        let node = Int(places[place])
        let image =
          rows.weightedSum(of: node, vectors, from: last.0) * last.1
          - shareBefore * vectors[before &+ node]
        vectors[next &+ node] = image
        shared += image * vectors[last.0 &+ node]
      }
      return (shared, 0)
    }.0
    let diagonal = shared * last.1
    let share = diagonal * last.1
    let square = try execution.sums(over: ranges, work: places.count) { range in
      var square = 0.0
      for place in range {
        let node = Int(places[place])
        let rest = vectors[next &+ node] - share * vectors[last.0 &+ node]
        vectors[next &+ node] = rest
        square += rest * rest
      }
      return (square, 0)
    }.0
    space.append(diagonal: diagonal, length: square.squareRoot())
  }

  /// Writes the best vector of the space, none of whose scores is below 0.
  private func combine(
    _ space: KrylovSpace, _ scores: borrowing Scratch<Double>, _ places: Span<UInt32>,
    _ ranges: [Range<Int>], _ execution: Execution
  ) throws(CancellationError) {
    let factors = space.best.indices.map { space.best[$0] / space.lengths[$0] }
    let largests = Scratch<Double>(repeating: 0, count: ranges.count)
    let chunks = ranges.count
    let work = places.count * factors.count
    try execution.silent.share(chunks: chunks, steps: chunks, work: work) { worker in
      let factors = factors.span
      while let chunk = worker.claim() {
        var largest = 0.0
        for place in ranges[chunk] {
          let node = Int(places[place])
          var sum = 0.0
          for row in factors.indices { sum += factors[row] * vectors[row &* nodeCount &+ node] }
          scores[node] = abs(sum)
          largest = max(largest, abs(sum))
        }
        largests[chunk] = largest
        if !worker.finish() { return }
      }
    }
    let largest = largests.array().max() ?? 1
    _ = try execution.sums(over: ranges, work: places.count) { range in
      for place in range { scores[Int(places[place])] /= largest }
      return (0, 0)
    }
  }
}

/// What is known of the matrix in the space: by its vectors it is tridiagonal.
private struct KrylovSpace {
  /// The lengths of the vectors, which are also the numbers beside the diagonal, but for the first.
  private(set) var lengths: [Double]

  /// The principal vector of the matrix in the space, of length 1.
  private(set) var best: [Double] = []

  private var diagonals: [Double] = []
  private var value = 0.0

  init(length: Double) {
    lengths = [length]
  }

  /// The number of vectors whose images are known.
  var count: Int { diagonals.count }

  /// Whether the last image leads out of the space.
  var isGrowing: Bool { lengths[count] > 1e-14 * value }

  var isFinite: Bool { value.isFinite && value > 0 && lengths[count].isFinite }

  /// The length of what a round of power iteration on *A* + *I* would change the best vector by.
  var change: Double { lengths[count] * best[count - 1] / (value + 1) }

  mutating func append(diagonal: Double, length: Double) {
    diagonals.append(diagonal)
    lengths.append(length)
    guard diagonal.isFinite, length.isFinite else { return value = .nan }
    value = largestValue()
    // From the end, where the numbers are smallest, each follows from the two behind it.
    best = [Double](repeating: 1, count: count)
    for row in stride(from: count - 2, through: 0, by: -1) {
      let behind = row + 2 < count ? lengths[row + 2] * best[row + 2] : 0
      best[row] = ((value - diagonals[row + 1]) * best[row + 1] - behind) / lengths[row + 1]
    }
    let square = best.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for row in best.indices { best[row] /= square }
  }

  /// The largest eigenvalue, by halving where it can be.
  private func largestValue() -> Double {
    // No eigenvalue is beyond the largest sum of a row.
    var low = diagonals.max() ?? 0
    var high = diagonals.indices.reduce(low) { bound, row in
      max(
        bound,
        diagonals[row] + (row > 0 ? lengths[row] : 0) + (row + 1 < count ? lengths[row + 1] : 0))
    }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return high }
      if isBeyondAll(middle) { high = middle } else { low = middle }
    }
  }

  /// Whether all eigenvalues are below a value: then elimination never meets a number below 0.
  private func isBeyondAll(_ value: Double) -> Bool {
    var pivot = value - diagonals[0]
    for row in 1..<max(1, count) {
      guard pivot > 0 else { return false }
      pivot = value - diagonals[row] - lengths[row] * lengths[row] / pivot
    }
    return pivot > 0
  }
}
