// Numbers as the tables print them.

import Collaborations

/// Figures as people read them: whole numbers whole, others with at most four decimals, and those
/// below a thousandth to three significant digits.
enum FigureText {
  static func of(_ value: Double?) -> String {
    guard let value else { return "–" }
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53 { return String(whole) }
    let magnitude = abs(value)
    guard magnitude < 1e12 else { return PlainNumber.text(value) }
    guard magnitude < 0.001 else {
      return PlainNumber.text((value * 10_000).rounded() / 10_000)
    }
    return (value < 0 ? "-" : "") + small(magnitude)
  }

  /// A positive number below a thousandth: `0.000123`, and in powers of ten below a millionth.
  private static func small(_ magnitude: Double) -> String {
    var (mantissa, exponent) = (magnitude, 0)
    while mantissa < 0.9995, exponent < 330 {
      mantissa *= 10
      exponent += 1
    }
    // Between 100 and 999: the three digits.
    let digits = Int((mantissa * 100).rounded())
    if exponent > 6 {
      return PlainNumber.text(Double(digits) / 100) + "e-" + String(exponent)
    }
    var fraction = String(repeating: "0", count: exponent - 1) + String(digits)
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    return "0." + fraction
  }
}
