// A table as people and spreadsheets read it.

import Collaborations
public import Wording

/// A table of texts, with the columns that hold numbers known.
///
/// Numbers are given plainly, such as `1234.5`; people read them as their language writes them.
public struct TextTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The header.
    public let header: Sentence
    /// Whether it holds numbers, which stand flush right.
    public let isNumeric: Bool

    /// Creates a column of text under the heading of an English word.
    public static func text(_ header: String) -> Column { .text(.heading(header)) }
    /// Creates a column of numbers under the heading of an English word.
    public static func number(_ header: String) -> Column { .number(.heading(header)) }
    /// Creates a column of text.
    public static func text(_ header: Sentence) -> Column {
      Column(header: header, isNumeric: false)
    }
    /// Creates a column of numbers.
    public static func number(_ header: Sentence) -> Column {
      Column(header: header, isNumeric: true)
    }
  }

  /// What stands in one row of one column.
  public enum Cell: Hashable, Sendable {
    /// The same text in every language: a name, an id, a date, a plain number.
    case text(String)
    /// A text that follows the language of the reader.
    case sentence(Sentence)

    /// A word of the model, such as a kind or a role.
    public static func word(_ word: String) -> Cell { .sentence(.vocabulary(word)) }

    func text(in language: Language) -> String {
      switch self {
      case .text(let text): text
      case .sentence(let sentence): sentence.text(in: language)
      }
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows: a cell for each column.
  public let rows: [[Cell]]

  /// Creates a table.
  public init(_ columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Creates a table whose texts are the same in every language.
  public init(_ columns: [Column], rows: [[String]] = []) {
    self.init(columns, rows: rows.map { $0.map { .text($0) } })
  }

  /// The most columns of a terminal that a column of text takes before its cells are wrapped.
  public static let widestText = 56

  /// The table for a terminal: columns aligned, two spaces apart, the header underlined, long
  /// texts wrapped between words.
  public func aligned(in language: Language) -> String {
    let cells = texts(in: language).map { row in
      row.map { WrappedText.lines(of: $0, width: Self.widestText) }
    }
    let widths = columns.indices.map { column in
      cells.lazy.flatMap { $0[column] }.map(DisplayWidth.of).max() ?? 0
    }
    var lines: [String] = []
    for (place, row) in cells.enumerated() {
      for depth in 0..<(row.map(\.count).max() ?? 0) {
        lines.append(line(row.map { depth < $0.count ? $0[depth] : "" }, widths: widths))
      }
      if place == 0 {
        lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The table as CSV (RFC 4180, LF), in English with plain numbers whatever the language.
  ///
  /// Text that a spreadsheet would run as a formula gets a leading apostrophe.
  public var csv: String {
    let header = columns.map { Self.csvCell($0.header.english, isNumeric: false) }.joined(
      separator: ",")
    let body = rows.map { row in
      zip(row, columns).map { Self.csvCell($0.text(in: .english), isNumeric: $1.isNumeric) }
        .joined(separator: ",")
    }
    return ([header] + body).joined(separator: "\n")
  }

  /// The table as GitHub-flavoured Markdown.
  public func markdown(in language: Language) -> String {
    let escaped = texts(in: language).map { row in
      "| " + row.map(Self.markdownCell).joined(separator: " | ") + " |"
    }
    let rule = "|" + columns.map { $0.isNumeric ? "---:|" : "---|" }.joined()
    return ([escaped[0], rule] + escaped.dropFirst()).joined(separator: "\n")
  }

  /// The header and the rows as people read them.
  private func texts(in language: Language) -> [[String]] {
    let body = rows.map { row in
      zip(row, columns).map { cell, column in
        let text = cell.text(in: language)
        return column.isNumeric ? language.numbers(in: text) : text
      }
    }
    return [columns.map { $0.header.text(in: language) }] + body
  }

  private func line(_ cells: [String], widths: [Int]) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[place] - DisplayWidth.of(cell))
      if place > 0 { line += "  " }
      line += columns[place].isNumeric ? padding + cell : cell + padding
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func csvCell(_ cell: String, isNumeric: Bool) -> String {
    var cell = cell
    if !isNumeric, let first = cell.unicodeScalars.first, "=+-@'\t\r".unicodeScalars.contains(first)
    {
      cell = "'" + cell
    }
    let needsQuotes = cell.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func markdownCell(_ cell: String) -> String {
    var text = ""
    for character in WrappedText.onOneLine(cell) {
      if "|\\`*_<>[]".contains(character) { text += "\\" }
      text.append(character)
    }
    return text
  }
}
