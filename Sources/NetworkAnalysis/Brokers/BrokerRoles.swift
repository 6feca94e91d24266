// How often an actor brokers in each role.

/// The roles of a broker between two actors that are not tied to each other.
///
/// > Reference: R. V. Gould, R. M. Fernandez, "Structures of Mediation: A Formal Approach to
/// > Brokerage in Transaction Networks", Sociological Methodology 19, 1989.
public enum BrokerRole: String, CaseIterable, Sendable {
  /// All three are of one group.
  case coordinator
  /// The two are of one group, the broker is of another.
  case consultant
  /// The broker lets an actor of another group in to one of its own; where ties have no direction,
  /// this is ``representative`` too.
  case gatekeeper
  /// The broker speaks for an actor of its own group to one of another.
  case representative
  /// All three are of different groups.
  case liaison
}

/// A number for each role of a broker; `nil` where it is undefined.
public struct ByRole: Hashable, Sendable {
  private let values: [Double?]

  /// Creates the numbers, in the order of ``BrokerRole``.
  init(_ values: [Double?]) { self.values = values }

  /// The number for `role`.
  public subscript(role: BrokerRole) -> Double? {
    values[BrokerRole.allCases.firstIndex(of: role) ?? 0]
  }
}
