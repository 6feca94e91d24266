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
  /// The encoding of the text; told from its bytes when it is `nil`.
  public var encoding: TextEncoding?
  /// The separator of the cells; told from the first rows when it is `nil`.
  public var separator: UInt8?
  /// The sheet of a workbook; the first one with something in it when it is `nil`.
  public var sheet: String?
  /// The layout to read the file in, in place of the one that is recognised.
  public var layout: Layout?
  /// What stands between the names of several actors in one cell; a cell is one name when it is
  /// `nil`.
  public var cellSplitter: CellSplitter?
  /// Whether the nodes that edges of a graph file lead to, and that it does not list, are made.
  public var createsMissing = false
  /// Whether nodes of a graph file that have one id are taken for one.
  public var mergesDuplicates = false
  /// Whether a number, date or stage that cannot be read is left out, and not its whole row.
  public var blanksBadValues = false
  /// Files beside a Pajek network: partitions (`.clu`) and vectors (`.vec`) of its vertices.
  public var companions: [String] = []

  /// Creates options that say nothing.
  public init() {}

  /// Sets ``separator`` as a person writes it: `comma`, `semicolon`, `tab`, `blank`, `pipe`, or
  /// the character itself.
  ///
  /// - Throws: ``FormatError`` with ``FormatError/Code/usage`` when no separator is written so.
  public mutating func setSeparator(_ word: String) throws(FormatError) {
    guard let byte = Separator.named(word) else {
      throw FormatError(.usage, file: "", .noSuchSeparator(word: Sentence.excerpt(word)))
    }
    separator = byte
  }

  /// Sets ``encoding`` as a person writes it: `utf-8`, `utf-16`, `utf-16le`, `utf-16be` or
  /// `windows-1252`, also as `latin-1` and `cp1252`.
  ///
  /// - Throws: ``FormatError`` with ``FormatError/Code/usage`` when no encoding is called so.
  public mutating func setEncoding(_ word: String) throws(FormatError) {
    encoding =
      switch word.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
      case "utf8", "utf8bom", "utf8withbom": .utf8
      case "utf16", "utf16le": .utf16LittleEndian
      case "utf16be": .utf16BigEndian
      case "windows1252", "cp1252", "1252", "latin1", "iso88591", "ansi": .windows1252
      default: throw FormatError(.usage, file: "", .noSuchEncoding(word: Sentence.excerpt(word)))
      }
  }

  /// Sets ``hasDecimalComma`` as a person writes it: `comma` or `point`, or the sign itself.
  ///
  /// - Throws: ``FormatError`` with ``FormatError/Code/usage`` for any other word.
  public mutating func setDecimal(_ word: String) throws(FormatError) {
    hasDecimalComma =
      switch word.lowercased() {
      case "comma", ",": true
      case "point", "dot", ".": false
      default: throw FormatError(.usage, file: "", .noSuchDecimal(word: Sentence.excerpt(word)))
      }
  }

  /// Sets ``dateOrder`` as a person writes it: `iso`, `day-month-year`, `month-day-year` or
  /// `year-month-day`, also as `dmy`, `mdy` and `ymd`.
  ///
  /// - Throws: ``FormatError`` with ``FormatError/Code/usage`` for any other word.
  public mutating func setDateOrder(_ word: String) throws(FormatError) {
    let short = ["dmy": DateOrder.dayFirst, "mdy": .monthFirst, "ymd": .yearFirst]
    guard let order = short[word.lowercased()] ?? DateOrder(rawValue: word.lowercased()) else {
      throw FormatError(
        .usage, file: "",
        .noSuchDateOrder(
          word: Sentence.excerpt(word), orders: DateOrder.allCases.map(\.rawValue)))
    }
    dateOrder = order
  }
}
