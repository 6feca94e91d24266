// What an E-I index can be, and what chance would make of it.

/// What the E-I index of some ties can be, and what it would be if they fell on any of their pairs.
public struct EIChance: Hashable, Sendable {
  /// The index if each of the pairs were as likely to be tied; `nil` without pairs.
  public let expected: Double?
  /// The least that as many ties can give; `nil` without ties.
  public let minimum: Double?
  /// The most that they can give; `nil` without ties.
  public let maximum: Double?

  /// The chances of `ties` that fall on pairs of which `inside` are within groups and `outside` are
  /// between them.
  init(ties: Int, inside: Int, outside: Int) {
    let pairs = inside + outside
    expected = pairs == 0 ? nil : Double(outside - inside) / Double(pairs)
    guard ties > 0 else {
      (minimum, maximum) = (nil, nil)
      return
    }
    minimum = Double(ties - 2 * min(ties, inside)) / Double(ties)
    maximum = Double(2 * min(ties, outside) - ties) / Double(ties)
  }
}
