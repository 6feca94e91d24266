// What is asked of a report.

public import NetworkAnalysis
public import Wording

/// What is asked of a report.
public struct ReportOptions: Hashable, Sendable {
  /// The name of the edition that the report is on; `nil` for the last one of which something is
  /// recorded, or the whole network where there is none.
  public var edition: String?
  /// Which records make ties, how they weigh, and filters.
  public var lens = Lens()
  /// What actors are grouped by; `nil` for their country where any has one, else for their kind.
  public var groupBy: String?
  /// The language of every word.
  public var language = Language.english
  /// The path of the network file, as the commands in the report name it.
  public var network = ""
  /// The seed of what is drawn at random.
  public var seed: UInt64 = 1
  /// The number of permutations of a test.
  public var permutations = 10_000

  /// Creates the default options.
  public init() {}
}
