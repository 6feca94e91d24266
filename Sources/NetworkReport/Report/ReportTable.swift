// A table of the report, for people and for spreadsheets.

public import Answers
import Wording

/// What stands in a cell of a report's table.
enum ReportCell: Hashable {
  case text(String?)
  case count(Int?)
  case number(Double?)
  case share(Double?)

  var isNumeric: Bool {
    if case .text = self { false } else { true }
  }

  /// The cell as a person reads it.
  func shown(in language: Language) -> String {
    switch self {
    case .text(let text): text ?? "–"
    case .count(let count): count.map { language.number($0) } ?? "–"
    case .number(let number): number.map { Sentence.figureNumber($0).text(in: language) } ?? "–"
    case .share(let share): share.map { Sentence.percent($0).text(in: language) } ?? "–"
    }
  }

  /// The cell as a spreadsheet reads it: plain numbers, and nothing where nothing is known.
  var plain: String {
    switch self {
    case .text(let text): text ?? ""
    case .count(let count): count.map(String.init) ?? ""
    case .number(let number), .share(let number): number.map { "\($0)" } ?? ""
    }
  }
}

/// A table of the report as a spreadsheet reads it.
public struct ReportTable: Sendable {
  /// The name of its file, ending in `.csv`.
  public let file: String
  /// All its rows, with plain numbers.
  public let table: TextTable

  init(file: String, columns: [String], rows: [[ReportCell]]) {
    self.file = file
    let numeric = columns.indices.map { column in
      rows.contains { $0[column].isNumeric }
    }
    table = TextTable(
      zip(columns, numeric).map { $1 ? .number($0) : .text($0) },
      rows: rows.map { $0.map(\.plain) })
  }
}
