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
  /// The layout to read the file in, in place of the one that is recognised.
  public var layout: Layout?

  /// Creates options that say nothing.
  public init() {}
}

/// The layouts and formats that files are read in, by the names that `--as` and reports use.
public enum Layout: String, CaseIterable, Sendable {
  /// A folder of CSV files, the plain-text twin of a network file.
  case networkFolder = "network-folder"
  /// Any spreadsheet whose columns were named with `--column`.
  case columns
}

/// Reads networks out of files: the one door to every layout and format.
public enum NetworkReader {
  /// Reads the network folder, spreadsheet or graph file at `path`.
  ///
  /// Rows at fault are left out and listed in the report; the caller refuses the file when there
  /// are any (``Reading/hasErrors``) and the person did not ask to skip them.
  ///
  /// - Throws: ``FormatError`` when nothing of the file can be read.
  /// - Complexity: O(*n*) in the bytes of the file.
  public static func read(_ path: String, options: ReadingOptions = ReadingOptions())
    throws(FormatError) -> Reading
  {
    if FileBytes.isFolder(path) {
      return try FolderReader.read(path)
    }
    let bytes = try FileBytes.read(path)
    guard let mapping = options.columns else {
      throw FormatError(.notReadableAs, file: path, .layoutNotRecognised(path: path))
    }
    let table = try Table(csv: bytes, file: path)
    return try ColumnReader.read(table, mapping: mapping, options: options, file: path)
  }
}
