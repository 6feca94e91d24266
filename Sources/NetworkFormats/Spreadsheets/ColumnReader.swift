// Records out of a spreadsheet whose columns are known.
//
// Method: the table is worked through column by column, not row by row. First every typed cell is
// checked, and rows at fault are set aside; then each row learns, as four small numbers, which
// actor, second actor, collaboration and event it is about; then each column is folded over those
// owners: the first value of an owner stands, and a later one that differs is a warning. Texts are
// only made for first values, so a column that repeats itself costs a comparison of bytes.

import Collaborations
import Wording

/// Reads spreadsheets whose columns are known.
enum ColumnReader {
  /// Reads `table` by `mapping`.
  ///
  /// - Throws: ``FormatError`` when a column that was named is not there.
  /// - Complexity: O(*n*) in the cells.
  static func read(
    _ table: Table, mapping: ColumnMapping, options: ReadingOptions, file: String,
    layout: Layout = .columns
  ) throws(FormatError) -> Reading {
    var sheet = try Sheet(table, mapping: mapping, options: options, file: file)
    sheet.checkRows()
    sheet.checkCells()
    sheet.findOwners()
    let batch = sheet.makeBatch()

    var report = ImportReport(file: file, layout: layout.rawValue)
    report.encoding = table.encoding.rawValue
    report.separator = Separator.name(table.separator)
    report.rows = sheet.dataRows.reduce(0) { table.isBlank($1) ? $0 : $0 + 1 }
    sheet.log.append(to: &report.problems)
    return Reading(report: report, batch: batch)
  }
}

/// A table while it is read by its columns.
struct Sheet {
  let table: Table
  let options: ReadingOptions
  let isDirected: Bool
  /// The headers in canonical form; numbers where the file has none.
  let headers: [String]
  /// The column of each field.
  let columns: [Field: Int]
  /// The rows of data.
  let dataRows: Range<Int>
  var log: ProblemLog
  /// Rows that are blank or at fault.
  var isSkipped: [Bool]

  /// The keys of actors, collaborations, events and editions, and what each row is about.
  var owners = Owners()

  init(_ table: Table, mapping: ColumnMapping, options: ReadingOptions, file: String)
    throws(FormatError)
  {
    guard table.rowCount > 0 else {
      throw FormatError(.notReadableAs, file: file, .fileIsEmpty(path: file))
    }
    self.table = table
    self.options = options
    isDirected = mapping.isDirected
    let hasHeader = options.hasHeader
    headers = (0..<table.width(ofRow: 0)).map { column in
      hasHeader ? NameForm.canonical(String(table.text(0, column).prefix(4096))) : ""
    }
    columns = try mapping.columns(among: headers, hasHeader: hasHeader, file: file)
    dataRows = (hasHeader ? 1 : 0)..<table.rowCount
    log = ProblemLog(file: file)
    isSkipped = [Bool](repeating: false, count: table.rowCount)
  }

  /// Whether each row is a pair of actors.
  var isPairs: Bool { columns[.other] != nil }

  /// The name of a column in messages: its header, or its number.
  func name(ofColumn column: Int) -> String {
    guard headers.indices.contains(column), !headers[column].isEmpty else {
      return String(column + 1)
    }
    return headers[column]
  }

  /// Sets a row aside and says why.
  mutating func refuse(
    _ row: Int, column: Int? = nil, value: String? = nil, _ sentence: Sentence
  ) {
    isSkipped[row] = true
    log.add(sentence, row: row, column: column.map(name(ofColumn:)), value: value)
  }
}

// MARK: - Checking

extension Sheet {
  /// Sets blank, damaged and overlong rows aside.
  mutating func checkRows() {
    for flaw in table.flaws {
      let column = flaw.column.map(name(ofColumn:))
      log.add(
        flaw.sentence, row: flaw.row, column: column, value: flaw.value, severity: flaw.severity)
      if flaw.severity == .error { isSkipped[flaw.row] = true }
    }
    let width = headers.count
    for row in dataRows {
      let cells = table.width(ofRow: row)
      guard cells != width else {
        if table.isBlank(row) { isSkipped[row] = true }
        continue
      }
      if table.isBlank(row) {
        isSkipped[row] = true
      } else if cells < width {
        let isLast = row == table.rowCount - 1
        log.add(
          .rowIsShort(cells: cells, columns: width, isLast: isLast && !table.endsWithLineBreak),
          row: row, severity: .warning)
      } else if (width..<cells).contains(where: { !table.isBlank(row, $0) }) {
        refuse(row, .rowIsLong(cells: cells, columns: width))
      }
    }
  }

  /// Sets rows aside whose dates, numbers, stages or names are none.
  mutating func checkCells() {
    for (field, column) in columns.sorted(by: { $0.value < $1.value }) {
      var previous: ArraySlice<UInt8> = []
      for row in dataRows where !isSkipped[row] {
        let cell = table.raw(row, column)
        if cell.isEmpty || cell == previous { continue }
        previous = cell
        do {
          _ = try CellValue.read(table.text(row, column), as: field)
        } catch {
          refuse(row, column: column, value: error.value, error.sentence)
          previous = []
        }
      }
    }
    checkUnmappedCells()
  }

  /// Sets rows aside with a text that no attribute may hold.
  private mutating func checkUnmappedCells() {
    for column in attributeColumns {
      for row in dataRows where !isSkipped[row] {
        let cell = table.raw(row, column)
        if cell.allSatisfy({ $0 < 0x80 }) { continue }
        do {
          _ = try TextRule.note.checked(table.text(row, column), field: .attribute)
        } catch {
          refuse(row, column: column, value: error.value, error.sentence)
        }
      }
    }
  }

  /// The columns that are no field: each becomes an attribute.
  var attributeColumns: [Int] {
    let mapped = Set(columns.values)
    return headers.indices.filter { !mapped.contains($0) }
  }

  /// The canonical text of a cell in the column of `field`, or `nil` when it is blank or there is
  /// no such column.
  func key(_ field: Field, row: Int) -> String? {
    guard let column = columns[field], !table.isBlank(row, column) else { return nil }
    let key = NameForm.canonical(table.text(row, column))
    return key.isEmpty ? nil : key
  }
}
