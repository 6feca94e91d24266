// Round numbers for an axis.

/// The round numbers at which an axis that begins at 0 is marked.
struct ChartAxis: Hashable {
  /// The marks, the first of which is the least and the last the greatest number shown.
  let marks: [Double]

  /// The greatest number shown, above 0.
  var end: Double { marks.last ?? 1 }

  /// An axis from 0 to at least `most`, in steps of 1, 2 or 5 times a power of ten.
  ///
  /// Whole numbers are marked at whole numbers alone.
  init(upTo most: Double, wholeNumbers: Bool, about count: Int = 5) {
    let most = most.isFinite && most > 0 ? most : 1
    var power = 1.0
    while power * Double(count) * 10 <= most { power *= 10 }
    while power * Double(count) > most * 2 { power /= 10 }
    let steps = [1, 2, 5, 10].map { $0 * power }
    var step = steps.first { $0 * Double(count) >= most } ?? 10 * power
    if wholeNumbers { step = max(1, step.rounded()) }
    // Counted rather than added up, so that marks are exact.
    let last = Int((most / step).rounded(.up))
    marks = (0...max(1, min(last, 100))).map { Double($0) * step }
  }

  /// Where `value` stands on an axis of `length`.
  func position(of value: Double, along length: Double) -> Double {
    min(max(value / end, 0), 1) * length
  }
}
