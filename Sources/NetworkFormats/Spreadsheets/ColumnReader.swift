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
    _ table: Table, mapping: ColumnMapping, options: ReadingOptions, file: String
  ) throws(FormatError) -> Reading {
    func fields(_ header: Int?) throws(FormatError) -> [Field: Int] {
      try mapping.columns(
        among: table.headers(inRow: header), hasHeader: options.hasHeader, file: file)
    }
    var header = options.hasHeader && table.rowCount > 0 ? table.firstRow : nil
    let found: [Field: Int]
    do throws(FormatError) {
      found = try fields(header)
    } catch {
      // Titles may stand above the header.
      guard options.hasHeader,
        let below = table.rowsBelowTitles.rows.first(where: { (try? fields($0)) != nil })
      else { throw error }
      header = below
      found = try fields(below)
    }
    var columns = SheetColumns(found)
    columns.isDirected = mapping.isDirected
    columns.headerRow = header
    if options.cellSplitter != nil { columns = columns.withoutFieldsOfActors() }
    return try read(table, columns: columns, options: options, file: file, layout: .columns)
  }

  /// Reads `table` by columns that are known.
  static func read(
    _ table: Table, columns: SheetColumns, options: ReadingOptions, file: String, layout: Layout
  ) throws(FormatError) -> Reading {
    guard table.rowCount > 0 else {
      throw FormatError(.notReadableAs, file: file, .fileIsEmpty(path: file))
    }
    var sheet = Sheet(table, columns: columns, options: options, file: file)
    sheet.checkRows()
    sheet.findForms()
    sheet.checkCells()
    sheet.checkKeys()
    sheet.noteCellsOfSeveralNames()
    sheet.findOwners()
    let batch = sheet.makeBatch()

    var report = ImportReport(file: file, layout: layout.rawValue)
    report.describe(table)
    report.decimal = sheet.decimalSign
    report.dateOrder = sheet.dateOrder?.rawValue
    report.columns = sheet.meanings
    report.rows = sheet.filledRows - sheet.rowsLeftOut
    sheet.log.append(to: &report.problems)
    return Reading(report: report, batch: batch)
  }
}

extension ImportReport {
  /// Says how the text of `table` was written.
  mutating func describe(_ table: Table) {
    encoding = table.encoding?.rawValue
    separator = table.separator.map { Separator.name($0) }
    sheet = table.sheet
  }
}

/// Which column of a table is which field, and what else is known of its layout.
struct SheetColumns {
  /// The column of each field.
  var fields: [Field: Int]
  /// The row of headers, if there is one.
  var headerRow: Int? = 0
  /// Whether a pair runs from its actor to its other where its row does not say.
  var isDirected = false
  /// The column in which each row says whether its pair is directed.
  var direction: Int?
  /// A column whose text tells collaborations of the same key apart.
  var collaborationScope: Int?
  /// The columns that name more actors of each row's collaboration, after that of the first.
  var partners: [Int] = []
  /// The column that says whether the actor of each row did come.
  var presence: Int?
  /// What a person should know of how the layout was recognised, each with the index of its row.
  var remarks: [(row: Int, sentence: Sentence)] = []
  /// Columns that say nothing of their own.
  var ignored: Set<Int> = []

  init(_ fields: [Field: Int]) {
    self.fields = fields
  }
}

extension Table {
  /// The first row with something in it.
  var firstRow: Int { (0..<rowCount).first { !isBlank($0) } ?? 0 }

  /// The headers in canonical form, or as many empty ones as there are columns.
  func headers(inRow row: Int?) -> [String] {
    guard rowCount > 0 else { return [] }
    return (0..<width(ofRow: row ?? firstRow)).map { column in
      guard let row else { return "" }
      return NameForm.canonical(String(text(row, column).prefix(4096)))
    }
  }
}

/// A table while it is read by its columns.
struct Sheet: Sendable {
  let table: Table
  let options: ReadingOptions
  let layout: SheetColumns
  /// The headers in canonical form; numbers where the file has none.
  let headers: [String]
  /// The column of each field.
  let columns: [Field: Int]
  /// The rows of data.
  let dataRows: Range<Int>
  var log: ProblemLog
  /// Rows that are blank or at fault.
  var isSkipped: [Bool]
  /// How many rows are no data: headers said again, sums, and remarks under the table.
  var rowsLeftOut = 0
  /// The number of rows of data with something in them.
  private(set) var filledRows = 0
  /// How numbers and dates are written in each column.
  var forms: [ColumnForm]

  /// The keys of actors, collaborations, events and editions, and what each row is about.
  var owners = Owners()
  /// Whose attribute a column became, and of which type.
  var attributeMeanings: [Int: (of: RecordType, type: AttributeType)] = [:]
  /// The cell that was last asked whether its pair is directed, and the answer.
  var lastDirection: (cell: CellPlace, isDirected: Bool)?
  /// Whether a column says what part actors take.
  let hasRoles: Bool

  init(_ table: Table, columns layout: SheetColumns, options: ReadingOptions, file: String) {
    self.table = table
    self.options = options
    self.layout = layout
    columns = layout.fields
    hasRoles = columns[.lead] != nil || columns[.role] != nil
    headers = table.headers(inRow: layout.headerRow)
    dataRows = (layout.headerRow.map { $0 + 1 } ?? 0)..<table.rowCount
    log = ProblemLog(file: file)
    isSkipped = [Bool](repeating: false, count: table.rowCount)
    // Where there is no header, the first row may have fewer cells than the rows below it.
    let used = Array(layout.fields.values) + layout.partners
    let width = max(headers.count, 1 + (used.max() ?? -1))
    forms = [ColumnForm](repeating: ColumnForm(), count: width)
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
      if let row = flaw.row, flaw.severity == .error, isSkipped.indices.contains(row) {
        isSkipped[row] = true
      }
    }
    noteRemarks()
    let width = headers.count
    let last = table.rowCount - 1
    if !table.endsWithLineBreak, last >= 0, table.width(ofRow: last) >= width {
      log.add(.lastLineIsOpen, row: last, severity: .warning)
    }
    let header = HeaderAgain(table, row: layout.headerRow)
    for row in dataRows {
      if table.isBlank(row) {
        isSkipped[row] = true
        continue
      }
      filledRows += 1
      if let header, header.stands(inRow: row, of: table) {
        leaveOut(row, .headerAgain)
        continue
      }
      let cells = table.width(ofRow: row)
      if cells < width {
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
    if isGrouped { checkNames() }
    for (field, column) in columns.sorted(by: { $0.value < $1.value }) {
      if isGrouped, field == .actor || field == .other { continue }
      let form = forms[column]
      var previous: CellPlace?
      for row in dataRows where !isSkipped[row] {
        let cell = table.cell(row, column)
        if cell.count == 0 || table.isPlain(cell, as: field, by: form) { continue }
        if let previous, table.areEqual(cell, previous) { continue }
        previous = cell
        do {
          _ = try CellValue.read(table.text(cell), as: field, by: form)
        } catch {
          previous = nil
          guard options.blanksBadValues, CellValue.canBeBlank(field) else {
            refuse(row, column: column, value: error.value, error.sentence)
            continue
          }
          log.add(
            .valueIsLeftOut(error.sentence), row: row, column: name(ofColumn: column),
            value: error.value, severity: .warning)
        }
      }
    }
    checkUnmappedCells()
  }

  /// Sets rows aside with a text that no attribute may hold.
  private mutating func checkUnmappedCells() {
    for column in attributeColumns {
      for row in dataRows where !isSkipped[row] {
        let cell = table.cell(row, column)
        if table.isASCII(cell) { continue }
        do {
          _ = try TextRule.note.checked(table.text(cell), field: .attribute)
        } catch {
          refuse(row, column: column, value: error.value, error.sentence)
        }
      }
    }
  }

  /// The columns that are no field: each becomes an attribute.
  var attributeColumns: [Int] {
    let mapped = Set(columns.values).union(layout.partners).union(layout.ignored)
    return headers.indices.filter { !mapped.contains($0) }
  }

  /// The canonical text of a cell in the column of `field`, or `nil` when it is blank or there is
  /// no such column.
  func key(_ field: Field, row: Int) -> String? {
    guard let column = columns[field], !table.isBlank(row, column) else { return nil }
    let key = NameForm.canonical(table.text(row, column))
    guard !key.isEmpty else { return nil }
    guard field == .collaboration, let scope = layout.collaborationScope,
      !table.isBlank(row, scope)
    else { return key }
    return key + " / " + NameForm.canonical(table.text(row, scope))
  }
}
