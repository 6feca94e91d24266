// Cells as text that reads back as it was, and that no spreadsheet takes for a formula.

/// CSV as we write it: UTF-8, commas, LF, quotation marks only where they must be.
enum CSVText {
  /// Appends a row to `text`.
  static func append(_ cells: [String], to text: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text.append(UInt8(ascii: ",")) }
      append(cell, to: &text)
    }
    text.append(10)
  }

  /// A text cell: with a leading apostrophe where a spreadsheet would take it for a formula.
  static func cell(_ text: String) -> String {
    guard let first = text.utf8.first, isFormulaStart(first) else { return text }
    return "'" + text
  }

  /// Whether a text that begins with `byte` needs an apostrophe before it: `=`, `+`, `-`, `@`, `'`,
  /// a tab or a carriage return.
  static func isFormulaStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "'"), 9, 13:
      true
    default: false
    }
  }

  private static func append(_ cell: String, to text: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains {
      $0 == UInt8(ascii: "\"") || $0 == 44 || $0 == 10 || $0 == 13 || $0 == 9
        || $0 == UInt8(ascii: ";")
    }
    guard needsQuotes else {
      text.append(contentsOf: cell.utf8)
      return
    }
    text.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { text.append(byte) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
  }
}
