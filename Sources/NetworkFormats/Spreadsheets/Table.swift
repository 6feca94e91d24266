// The cells of a spreadsheet.

import Collaborations
import Wording

/// The cells of a spreadsheet: one text in UTF-8, and where each cell stands in it.
///
/// Rows are numbered from 1 as a spreadsheet shows them, the header being row 1; a record with
/// line breaks in its cells is one row. Rows may differ in length.
struct Table: Sendable {
  /// Something wrong with one row, or one cell, or with none.
  struct Flaw: Sendable {
    /// The row's index, from 0.
    let row: Int?
    /// The cell's index in its row, from 0.
    let column: Int?
    let value: String?
    let sentence: Sentence
    var severity = ImportProblem.Severity.error
  }

  /// The limits that hold before anything is allocated.
  enum Limit {
    /// Bytes of a cell: what a note may have.
    static let cell = 64 * 1024
    /// Columns of a row.
    static let columns = 4096
    /// Cells of a table: 2 GiB of places.
    static let cells = 1 << 28
    /// Cells of a sheet of a workbook, which need no byte of the file each.
    static let workbookCells = 1 << 25
  }

  /// The text.
  private(set) var bytes: [UInt8]
  /// Where each cell begins.
  private var starts: [UInt32] = []
  /// Where each cell ends; the top bit says that quotation marks are doubled in it.
  private var ends: [UInt32] = []
  /// The index of each row's first cell, and after the last row the number of cells.
  private var rows: [UInt32] = [0]

  /// The encoding the text came in; `nil` for a sheet of a workbook.
  let encoding: TextEncoding?
  /// The separator of the cells; `nil` for a sheet of a workbook.
  let separator: UInt8?
  /// The name of the sheet, where the cells come from a workbook.
  let sheet: String?
  /// Whether the last row ends with a line break.
  var endsWithLineBreak = true
  /// What is wrong with rows and cells.
  var flaws: [Flaw] = []

  /// Creates an empty table over `bytes`.
  init(bytes: [UInt8], encoding: TextEncoding, separator: UInt8) {
    self.bytes = bytes
    self.encoding = encoding
    self.separator = separator
    sheet = nil
  }

  /// Creates an empty table of the sheet of a workbook, over the texts that its cells share.
  init(sheet: String, bytes: [UInt8]) {
    self.bytes = bytes
    encoding = nil
    separator = nil
    self.sheet = sheet
  }

  /// Whether `1,5` may be one and a half: not where commas separate the cells.
  var mayHaveDecimalComma: Bool { separator != UInt8(ascii: ",") }

  /// The number of rows, the header included.
  var rowCount: Int { rows.count - 1 }

  /// The number of cells of the row with index `row`.
  func width(ofRow row: Int) -> Int { Int(rows[row + 1] - rows[row]) }

  /// Whether the row with index `row` has nothing in it.
  func isBlank(_ row: Int) -> Bool {
    for cell in rows[row]..<rows[row + 1] where !isBlank(place(ofCell: Int(cell))) { return false }
    return true
  }

  /// Whether the cell has nothing but blanks in it; so has a cell beyond the end of its row.
  func isBlank(_ row: Int, _ column: Int) -> Bool { isBlank(cell(row, column)) }

  /// Whether the cell has nothing but blanks in it.
  func isBlank(_ cell: CellPlace) -> Bool {
    let bytes = bytes.span
    for place in cell.start..<cell.end {
      let byte = bytes[place]
      if byte != UInt8(ascii: " "), !(9...13 ~= byte) { return false }
    }
    return true
  }

  /// Where a cell stands in ``bytes``; nowhere when it is beyond the end of its row.
  func cell(_ row: Int, _ column: Int) -> CellPlace {
    let cell = Int(rows[row]) + column
    guard cell < Int(rows[row + 1]) else {
      return CellPlace(start: 0, end: 0, hasDoubledQuotes: false)
    }
    return place(ofCell: cell)
  }

  /// The bytes of a cell as they stand in the file, without the quotation marks around them.
  func raw(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let place = cell(row, column)
    return bytes[place.start..<place.end]
  }

  /// The text of a cell: doubled quotation marks made single, and the apostrophe removed that
  /// keeps spreadsheets from taking a text for a formula; empty beyond the end of its row.
  func text(_ row: Int, _ column: Int) -> String { text(cell(row, column)) }

  /// The text of a cell; see the other method of this name.
  func text(_ cell: CellPlace) -> String {
    var slice = bytes[cell.start..<cell.end]
    if slice.count > 1, slice.first == UInt8(ascii: "'"),
      CSVText.isFormulaStart(slice[slice.startIndex + 1])
    {
      slice = slice.dropFirst()
    }
    guard cell.hasDoubledQuotes else { return String(decoding: slice, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(slice.count)
    var skips = false
    for byte in slice {
      if byte == UInt8(ascii: "\""), skips {
        skips = false
        continue
      }
      skips = byte == UInt8(ascii: "\"")
      single.append(byte)
    }
    return String(decoding: single, as: UTF8.self)
  }

  private static let doubled: UInt32 = 1 << 31

  private func place(ofCell cell: Int) -> CellPlace {
    let end = ends[cell]
    return CellPlace(
      start: Int(starts[cell]), end: Int(end & ~Self.doubled),
      hasDoubledQuotes: end & Self.doubled != 0)
  }
}

// MARK: - Building

extension Table {
  /// Adds a cell to the row that is being built.
  mutating func appendCell(from start: Int, to end: Int, doubledQuotes: Bool = false) {
    starts.append(UInt32(truncatingIfNeeded: start))
    ends.append(UInt32(truncatingIfNeeded: end) | (doubledQuotes ? Self.doubled : 0))
  }

  /// Adds a text to the bytes, in which cells stand.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The number of bytes in which cells stand.
  var byteCount: Int { bytes.count }

  /// Ends the row that is being built.
  mutating func endRow() { rows.append(UInt32(truncatingIfNeeded: starts.count)) }

  /// The number of cells of the row that is being built.
  var openWidth: Int { starts.count - Int(rows[rows.count - 1]) }

  /// The number of cells of the whole table.
  var cellCount: Int { starts.count }

  /// Gives the cell at `column` of the row with index `row` the text of that of another row.
  mutating func copyCell(atColumn column: Int, fromRow source: Int, toRow row: Int) {
    let (from, to) = (Int(rows[source]) + column, Int(rows[row]) + column)
    guard from < Int(rows[source + 1]), to < Int(rows[row + 1]) else { return }
    (starts[to], ends[to]) = (starts[from], ends[from])
  }

  /// Blanks the cells in which a spreadsheet program showed an error, and tells of them.
  ///
  /// - Complexity: O(*n*), one comparison a byte where there are none.
  mutating func blankErrors() {
    guard bytes.contains(UInt8(ascii: "#")) else { return }
    for row in 0..<rowCount {
      for column in 0..<width(ofRow: row) where CellErrors.isError(raw(row, column)) {
        let value = text(row, column)
        flaws.append(
          Flaw(
            row: row, column: column, value: value,
            sentence: .cellHoldsAnError(value: Sentence.excerpt(value)), severity: .warning))
        let cell = Int(rows[row]) + column
        ends[cell] = starts[cell]
      }
    }
  }

  /// Makes room for as many cells and rows as `text` has if it goes on as it begins.
  mutating func reserve(forRowsOf text: [UInt8]) {
    let sample = text.prefix(1 << 16)
    guard sample.count == 1 << 16 else { return }
    let separator = separator ?? UInt8(ascii: ",")
    var counts = (cells: 0, rows: 0)
    for byte in sample {
      if byte == 10 { counts.rows += 1 }
      if byte == separator || byte == 10 { counts.cells += 1 }
    }
    // A little more, so that rows that are a little shorter further on do not double the room.
    let factor = Double(text.count) / Double(sample.count) * 1.05
    let cells = min(Int(Double(counts.cells) * factor), Limit.cells)
    starts.reserveCapacity(cells)
    ends.reserveCapacity(cells)
    rows.reserveCapacity(min(Int(Double(counts.rows) * factor), Limit.cells))
  }

  /// Finds the control characters that no cell may hold.
  ///
  /// - Complexity: O(*n*), eight bytes at a time where there are none.
  mutating func findControlCharacters() {
    guard Self.hasControlCharacter(bytes.span) else { return }
    for row in 0..<rowCount {
      for column in 0..<width(ofRow: row) {
        let cell = raw(row, column)
        guard let bad = cell.first(where: Self.isControl) else { continue }
        let value = String(decoding: cell.prefix(200), as: UTF8.self)
        flaws.append(
          Flaw(
            row: row, column: column, value: Sentence.excerpt(value),
            sentence: .controlCharacter(code: UInt32(bad))))
      }
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 32 && !(9...10 ~= byte) && byte != 13) || byte == 127
  }

  private static func hasControlCharacter(_ text: Span<UInt8>) -> Bool {
    var place = 0
    while place + 8 <= text.count {
      var controls = EightBytes.controls(of: EightBytes.load(text, at: place))
      while controls != 0 {
        if isControl(text[place + controls.trailingZeroBitCount / 8]) { return true }
        controls &= controls &- 1
      }
      place += 8
    }
    while place < text.count {
      if isControl(text[place]) { return true }
      place += 1
    }
    return false
  }

  /// The row and the column, both from 0, of the cell that holds the byte at `offset`.
  func cell(at offset: Int) -> (row: Int, column: Int)? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let cell = low - 1
    (low, high) = (0, rowCount)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) <= cell { low = middle + 1 } else { high = middle }
    }
    return (low - 1, cell - Int(rows[low - 1]))
  }
}
