// Why a list of links is not a graph.

/// A fault in an ``EdgeList``, with the place of the first link at fault.
public struct GraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public struct Code: Hashable, Sendable {
    private enum Known: Hashable, Sendable {
      case nodeCount, linkCounts, nodeOutOfRange, weight, mergedWeight
    }

    private let known: Known

    /// The number of nodes is negative, or too large for 32-bit node numbers.
    public static let nodeCountOutOfRange = Code(known: .nodeCount)

    /// Sources, targets and weights are not equally many.
    public static let mismatchedCounts = Code(known: .linkCounts)

    /// A link names a node that does not exist.
    public static let nodeOutOfRange = Code(known: .nodeOutOfRange)

    /// A weight is not a number above 0 whose reciprocal is finite too.
    public static let weightOutOfRange = Code(known: .weight)

    /// The weights of parallel links add up to more than a number can hold.
    public static let mergedWeightOutOfRange = Code(known: .mergedWeight)
  }

  /// What is wrong.
  public let code: Code

  /// The position in the list of the first link at fault, or `nil` when no one link is.
  public let link: Int?

  /// The fault in an English sentence.
  public let description: String

  package init(_ code: Code, link: Int? = nil, _ description: String) {
    self.code = code
    self.link = link
    self.description = description
  }
}
