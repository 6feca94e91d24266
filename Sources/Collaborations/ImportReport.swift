// What an import did, row by row where a row was at fault.

public import Wording

/// Something in a file that a person should know of.
public struct ImportProblem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The row is refused, and with it the file.
    case error
    /// The row is read, and something of it is not kept.
    case warning
    /// Nothing is lost; worth knowing all the same.
    case note
  }

  /// The file's name.
  public let file: String
  /// The record's number as a spreadsheet shows it, the header being 1; `nil` for the whole file.
  public let row: Int?
  /// The column's header.
  public let column: String?
  /// What stood there.
  public let value: String?
  /// What is wrong.
  public let problem: Sentence
  /// How bad it is.
  public let severity: Severity

  /// Creates a problem.
  public init(
    file: String, row: Int? = nil, column: String? = nil, value: String? = nil,
    _ problem: Sentence, severity: Severity = .error
  ) {
    self.file = file
    self.row = row
    self.column = column
    self.value = value
    self.problem = problem
    self.severity = severity
  }
}

/// The problems of a file: the first thousand listed, all counted.
public struct ImportProblems: Hashable, Sendable {
  /// The most problems that are listed.
  public static let listLimit = 1000

  /// The problems, in the order in which they were found, errors never crowded out by the rest.
  public private(set) var listed: [ImportProblem] = []
  /// The number of problems of each severity.
  public private(set) var counts: [ImportProblem.Severity: Int] = [:]

  /// Creates an empty list.
  public init() {}

  /// The number of problems of every severity.
  public var count: Int { counts.values.reduce(0, +) }
  /// The number of errors.
  public var errorCount: Int { counts[.error] ?? 0 }

  /// Adds a problem.
  ///
  /// - Complexity: O(1), or O(``listLimit``) when an error takes the place of a lesser one, which
  ///   happens at most ``listLimit`` times.
  public mutating func append(_ problem: ImportProblem) {
    counts[problem.severity, default: 0] += 1
    if listed.count < Self.listLimit {
      listed.append(problem)
    } else if problem.severity == .error, errorCount <= Self.listLimit,
      let lesser = listed.lastIndex(where: { $0.severity != .error })
    {
      listed.remove(at: lesser)
      listed.append(problem)
    }
  }
}

/// A number for each sort of record that imports count.
public struct RecordCounts: Hashable, Sendable {
  /// Numbers of records.
  public var actors = 0, events = 0, editions = 0, participations = 0, collaborations = 0

  /// Creates zeros.
  public init() {}

  /// The sum.
  public var total: Int { actors + events + editions + participations + collaborations }
}

/// How a column of a file, or an attribute of a graph file, is understood.
public struct ImportColumn: Hashable, Sendable {
  /// What values are taken for.
  public enum Form: String, Sendable {
    case text, number, date
    case flag = "yes-or-no"
    case list
  }

  /// The column's header, or its number where it has none.
  public let header: String
  /// The fields that it fills, by the names of `--column`; empty where it fills none.
  public let fields: [String]
  /// The records whose attribute it becomes, where it does.
  public let attributeOf: RecordType?
  /// What its values are taken for.
  public let form: Form

  /// Creates the account of a column; one that fills nothing and becomes nothing is left out.
  public init(
    header: String, fields: [String] = [], attributeOf: RecordType? = nil, form: Form = .text
  ) {
    self.header = header
    self.fields = fields
    self.attributeOf = attributeOf
    self.form = form
  }
}

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
  /// The path, as it was given.
  public var file: String
  /// The layout the file was read in, such as `network-folder` or `columns`.
  public var layout: String
  /// The encoding's name: `UTF-8`, `UTF-8 with BOM`, `UTF-16`, `Windows-1252`.
  public var encoding: String?
  /// The separator between cells.
  public var separator: String?
  /// The sheet of the workbook that was read.
  public var sheet: String?
  /// The decimal sign of the numbers: `.` or `,`.
  public var decimal: String?
  /// The order in which dates name their parts, such as `day-month-year`, where there are any.
  public var dateOrder: String?
  /// How each column is understood, in the order of the file.
  public var columns: [ImportColumn] = []
  /// The number of rows of data, headers not counted.
  public var rows = 0
  /// Records that were not there before.
  public var created = RecordCounts()
  /// Records that were there and changed.
  public var updated = RecordCounts()
  /// Records that were there and did not change.
  public var unchanged = RecordCounts()
  /// What a person should know of.
  public var problems = ImportProblems()
  /// Whether nothing was written on purpose.
  public var isDryRun = false

  /// Creates a report of a file that has not been read yet.
  public init(file: String, layout: String) {
    self.file = file
    self.layout = layout
  }
}
