// Random numbers that are the same everywhere, for ever.

/// A small seeded generator: equal seeds give equal numbers on every machine.
///
/// > Reference: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators",
/// > OOPSLA 2014.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  @usableFromInline var state: UInt64

  /// Creates a generator whose numbers depend on `seed` alone.
  @inlinable public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits.
  @inlinable public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number in `0..<bound`, each equally likely; `bound` is at least 1.
  ///
  /// > Reference: D. Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29(1),
  /// > 2019.
  @inlinable public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "a bound of \(bound) leaves nothing to choose from")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let excess = (0 &- bound) % bound
      while product.low < excess { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number in 0..<1, a multiple of 2⁻⁵³.
  @inlinable public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts `values` in a random order, each order equally likely.
  @inlinable public mutating func shuffle<Element>(_ values: inout [Element]) {
    for last in stride(from: values.count - 1, to: 0, by: -1) {
      values.swapAt(last, below(last + 1))
    }
  }
}
