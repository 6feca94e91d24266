// The cells of one sheet of a workbook.

import Collaborations
import Wording

/// Collects the cells of one sheet of a workbook in a table.
final class SheetPart: XMLHandler {
  /// The most rows and columns that a sheet has.
  private static let rowLimit = 1_048_576
  private static let columnLimit = 16_384
  /// The most cells at fault, and merged ranges, that are listed.
  private static let flawLimit = 50_000

  private(set) var table: Table
  private(set) var failure: FormatError?
  private let file: String
  private let strings: [Range<UInt32>]
  private let formats: [CellFormat]
  private let from1904: Bool

  /// The rows that are in the table, the open one not counted.
  private var rows = 0
  /// How many cells the first row with something in it has: later rows get no fewer.
  private var width = 0
  private var column = -1
  private var cell = Cell()

  private struct Cell {
    var type = "n"
    var style = 0
    var value: String?
    var text: String?
    var isFormula = false
    var isPhonetic = false
  }

  /// Creates an empty sheet over the texts that cells share.
  init(
    strings: SharedStringsPart, formats: [CellFormat], from1904: Bool, sheet: String, file: String
  ) {
    self.file = file
    self.strings = strings.ranges
    self.formats = formats
    self.from1904 = from1904
    table = Table(sheet: sheet, bytes: strings.bytes)
  }

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    switch name {
    case "row": beginRow(attributes["r"])
    case "c":
      beginCell(attributes["r"])
      cell = Cell()
      if let type = attributes["t"] { cell.type = type }
      if let style = attributes["s"].flatMap({ Int($0) }) { cell.style = style }
    case "f": cell.isFormula = true
    case "rPh": cell.isPhonetic = true
    case "mergeCell": fillMerged(attributes["ref"] ?? "")
    default: break
    }
  }

  func end(_ name: String, text: String, line: Int) {
    switch name {
    case "v": cell.value = text
    case "t": if !cell.isPhonetic { cell.text = (cell.text ?? "") + text }
    case "rPh": cell.isPhonetic = false
    case "c": endCell()
    case "row": endRow()
    default: break
    }
  }

  // MARK: - Rows

  private func beginRow(_ number: String?) {
    let wanted = number.flatMap { Int($0) } ?? rows + 1
    guard wanted > rows, wanted <= Self.rowLimit else {
      return fail(.archiveIsDamaged(path: file))
    }
    while rows < wanted - 1 { endRow() }
    column = -1
  }

  private func endRow() {
    let open = table.openWidth
    if width == 0 { width = open }
    if open > 0 { pad(to: width) }
    table.endRow()
    rows += 1
  }

  /// Adds empty cells to the open row until it has `count`.
  private func pad(to count: Int) {
    guard table.openWidth < count else { return }
    guard table.cellCount + count <= Table.Limit.workbookCells else {
      return fail(.tooManyCells(limit: Table.Limit.workbookCells))
    }
    while table.openWidth < count { table.appendCell(from: 0, to: 0) }
  }

  /// Gives the value of merged cells to each of their rows; it stands in the first alone.
  private func fillMerged(_ reference: String) {
    let ends = reference.split(separator: ":").map { CellReference(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], last.row > first.row,
      first.row < table.rowCount, !table.isBlank(first.row, first.column)
    else { return }
    for row in (first.row + 1)..<max(first.row + 1, min(last.row + 1, table.rowCount))
    where table.isBlank(row, first.column) && !table.isBlank(row) {
      table.copyCell(atColumn: first.column, fromRow: first.row, toRow: row)
    }
    flaw(
      row: first.row, column: first.column, value: table.text(first.row, first.column),
      .cellsAreMerged(range: Sentence.excerpt(reference)), severity: .note)
  }

  private func fail(_ sentence: Sentence) {
    if failure == nil { failure = FormatError(.notReadableAs, file: file, row: rows + 1, sentence) }
  }

  private func flaw(
    row: Int, column: Int, value: String? = nil, _ sentence: Sentence,
    severity: ImportProblem.Severity = .error
  ) {
    guard table.flaws.count < Self.flawLimit || severity == .error else { return }
    table.flaws.append(
      Table.Flaw(row: row, column: column, value: value, sentence: sentence, severity: severity))
  }

  // MARK: - Cells

  private func beginCell(_ reference: String?) {
    let wanted = reference.map { CellReference($0)?.column ?? -1 } ?? column + 1
    guard wanted > column, wanted < Self.columnLimit else {
      return fail(.archiveIsDamaged(path: file))
    }
    column = wanted
  }

  private func endCell() {
    guard failure == nil else { return }
    if cell.type == "s", let index = cell.value.flatMap({ Int($0) }) {
      guard strings.indices.contains(index) else { return fail(.archiveIsDamaged(path: file)) }
      let range = strings[index]
      if !range.isEmpty { append(from: Int(range.lowerBound), to: Int(range.upperBound)) }
      return
    }
    let text = shown()
    guard !text.isEmpty else { return }
    let start = table.byteCount
    table.append(text)
    append(from: start, to: table.byteCount)
  }

  private func append(from start: Int, to end: Int) {
    if end - start > Table.Limit.cell {
      return fail(
        .cellIsTooLong(
          row: rows + 1, column: String(column + 1), bytes: end - start, limit: Table.Limit.cell))
    }
    if column >= Table.Limit.columns {
      return fail(.tooManyColumns(row: rows + 1, limit: Table.Limit.columns))
    }
    if end > FileBytes.limit || table.cellCount >= Table.Limit.workbookCells {
      return fail(.tooManyCells(limit: Table.Limit.workbookCells))
    }
    pad(to: column)
    if failure == nil { table.appendCell(from: start, to: end) }
  }

  /// The text of the open cell, as the spreadsheet shows it.
  private func shown() -> String {
    let value = cell.value ?? ""
    switch cell.type {
    case "inlineStr": return CellEscapes.decoded(cell.text ?? "")
    case "str": return CellEscapes.decoded(value)
    case "b": return value.isEmpty ? "" : ["1", "true"].contains(value) ? "TRUE" : "FALSE"
    case "e":
      flaw(
        row: rows, column: column, value: value, .cellHoldsAnError(value: Sentence.excerpt(value)),
        severity: .warning)
      return ""
    case "d":
      let day = value.split(separator: "T", maxSplits: 1)
      return day.count == 2 && day[1].allSatisfy { "0:.Z".contains($0) } ? String(day[0]) : value
    default:
      if value.isEmpty, cell.isFormula {
        flaw(row: rows, column: column, .formulaHasNoValue)
        return ""
      }
      let format = formats.indices.contains(cell.style) ? formats[cell.style] : .plain
      return format.shown(value, from1904: from1904)
    }
  }
}

/// The place of a cell, both from 0, from a reference such as `B12`.
struct CellReference: Equatable {
  let row, column: Int

  init?(_ text: String) {
    var (row, column) = (0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - 64)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - 48)
      default: return nil
      }
      guard column <= 1 << 20, row <= 1 << 30 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    (self.row, self.column) = (row - 1, column - 1)
  }
}
