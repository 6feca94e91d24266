// How far apart two linked nodes are.

/// How long a link is, for measures that follow shortest paths.
public enum LinkLength: String, Hashable, Sendable, CaseIterable {
  /// Every link is one step long.
  case steps

  /// A link of weight *w* is 1/*w* long: strong links are short.
  ///
  /// Two paths count as equally long when their lengths differ by less than
  /// ``relativeTolerance`` of the shorter, since sums of reciprocals are rounded.
  case weighted

  /// How much longer a path may be, as a share of the shortest, and still count as shortest.
  public static let relativeTolerance = 1e-10
}
