// What reading a file gives: a report, and the records it holds.

public import Collaborations
import Wording

/// What reading a file gave, before it meets a network.
public struct Reading: Sendable {
  /// What was found in the file, and what a person should know of it; nothing is created yet.
  public var report: ImportReport
  /// The records of the rows without an error.
  public var batch: RecordBatch

  /// Creates a reading.
  public init(report: ImportReport, batch: RecordBatch) {
    self.report = report
    self.batch = batch
  }

  /// Whether a row is at fault; without `--skip-bad-rows` such a file is refused whole.
  public var hasErrors: Bool { report.problems.errorCount > 0 }
}

/// What a person said about a file that is read.
public struct ReadingOptions: Hashable, Sendable {
  /// The kind of the file's collaborations, in place of `project`, or of `tie` for pairs.
  public var collaborationKind: String?
  /// The name of the edition that every record of the file belongs to.
  public var edition: String?
  /// Which column is which; switches the detection of layouts off.
  public var columns: ColumnMapping?
  /// Whether the first row of a spreadsheet names its columns.
  public var hasHeader = true
  /// Whether `1,5` is one and a half; told from the separator when it is `nil`.
  public var hasDecimalComma: Bool?
  /// The order in which dates name their parts; told from the dates when it is `nil`.
  public var dateOrder: DateOrder?
  /// The layout to read the file in, in place of the one that is recognised.
  public var layout: Layout?

  /// Creates options that say nothing.
  public init() {}
}
