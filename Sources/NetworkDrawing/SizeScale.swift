// From the values of a measure to the sizes of symbols.

/// From the values of a measure to the diameters of symbols, in points.
///
/// The area of a symbol is in proportion to its value, down to the smallest area that a reader
/// can still see. A measure with values below 0 is drawn from its smallest to its largest value
/// by the diameter instead.
struct SizeScale: Hashable, Sendable {
  /// The diameter of the smallest and of the largest symbol.
  let range: ClosedRange<Double>
  private let least: Double
  private let most: Double
  private let isWhole: Bool

  /// Creates the scale of `values`, of which those that are not finite do not count.
  init(_ values: [Double?], range: ClosedRange<Double>) {
    self.range = range
    let finite = values.compactMap(\.self).filter(\.isFinite)
    least = finite.min() ?? 0
    most = finite.max() ?? 0
    isWhole = finite.allSatisfy { $0 == $0.rounded() }
  }

  /// The diameter for `value`; the smallest where there is none.
  func diameter(_ value: Double?) -> Double {
    guard let value, value.isFinite, most > least || most > 0 else { return range.lowerBound }
    if least < 0 {
      guard most > least else { return range.lowerBound }
      let share = (value - least) / (most - least)
      return range.lowerBound + share * (range.upperBound - range.lowerBound)
    }
    return max(range.lowerBound, range.upperBound * (value / most).squareRoot())
  }

  /// Values whose symbols explain the scale, the largest first: at most three.
  var samples: [Double] {
    guard most > least else { return most > 0 ? [most] : [] }
    if least < 0 { return [most, least] }
    var samples = [most]
    for share in [0.35, 0.05] {
      let value = max(Self.round(most * share), isWhole ? max(1, least) : least)
      if value > 0, value == value.rounded() || !isWhole, let last = samples.last,
        diameter(value) < diameter(last) - 2
      {
        samples.append(value)
      }
    }
    return samples
  }

  /// `value` to one significant digit.
  private static func round(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var unit = 1.0
    while unit * 10 <= value { unit *= 10 }
    while unit > value { unit /= 10 }
    return unit < 1 ? (value / unit).rounded() / (1 / unit) : (value / unit).rounded() * unit
  }
}
