// The natural logarithm, the same to the bit everywhere.

/// The natural logarithm of a positive number.
///
/// There is none in the standard library, and the C library's differs in the last bit from one
/// machine to the next. The exponent is taken apart, and a series does the rest.
func logarithm(_ value: Double) -> Double {
  var mantissa = value.significand
  var exponent = Double(value.exponent)
  if mantissa > 1.4142135623730951 {
    mantissa /= 2
    exponent += 1
  }
  // ln(x) = 2 artanh((x − 1)/(x + 1)), whose argument is below 0.172 here.
  let ratio = (mantissa - 1) / (mantissa + 1)
  let square = ratio * ratio
  var (term, sum, divisor) = (ratio, 0.0, 1.0)
  while abs(term) > 1e-18 * abs(ratio), ratio != 0 {
    sum += term / divisor
    term *= square
    divisor += 2
  }
  return 2 * sum + exponent * 0.693147180559945309
}
