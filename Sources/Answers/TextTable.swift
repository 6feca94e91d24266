// A table as people and spreadsheets read it.

import Collaborations

/// A table of texts, with the columns that hold numbers known.
public struct TextTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The header.
    public let header: String
    /// Whether it holds numbers, which stand flush right.
    public let isNumeric: Bool

    /// Creates a column of text.
    public static func text(_ header: String) -> Column { Column(header: header, isNumeric: false) }
    /// Creates a column of numbers.
    public static func number(_ header: String) -> Column {
      Column(header: header, isNumeric: true)
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows: a text for each column.
  public var rows: [[String]]

  /// Creates a table.
  public init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table for a terminal: columns aligned, two spaces apart, the header underlined.
  public var aligned: String {
    let shown = ([columns.map(\.header)] + rows).map { $0.map(Self.onOneLine) }
    let widths = columns.indices.map { column in
      shown.map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    var lines = shown.map { line($0, widths: widths) }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    return lines.joined(separator: "\n")
  }

  /// The table as CSV (RFC 4180, LF).
  ///
  /// Text that a spreadsheet would run as a formula gets a leading apostrophe.
  public var csv: String {
    let header = columns.map { Self.csvCell($0.header, isNumeric: false) }.joined(separator: ",")
    let body = rows.map { row in
      zip(row, columns).map { Self.csvCell($0, isNumeric: $1.isNumeric) }.joined(separator: ",")
    }
    return ([header] + body).joined(separator: "\n")
  }

  /// The table as GitHub-flavoured Markdown.
  public var markdown: String {
    let escaped = ([columns.map(\.header)] + rows).map { row in
      "| " + row.map(Self.markdownCell).joined(separator: " | ") + " |"
    }
    let rule = "|" + columns.map { $0.isNumeric ? "---:|" : "---|" }.joined()
    return ([escaped[0], rule] + escaped.dropFirst()).joined(separator: "\n")
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

  private static func onOneLine(_ cell: String) -> String {
    String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
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
    for character in onOneLine(cell) {
      if "|\\`*_<>[]".contains(character) { text += "\\" }
      text.append(character)
    }
    return text
  }
}

/// How many columns of a terminal a text takes.
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
