// Tables from the text of comma-separated files.
//
// Method: one pass over the bytes, eight at a time, which notes where cells begin and end and copies
// nothing. A quotation mark opens a quoted cell only at its beginning; inside, a doubled one is one,
// and line breaks are text. LF, CR LF and CR end rows.
// Reference: Y. Shafranovich, RFC 4180, 2005.

import Collaborations
import Wording

extension Table {
  /// Which encodings a file may be in.
  enum EncodingRule: Sendable {
    /// Whatever is recognised.
    case any
    /// UTF-8 only, as in network folders.
    case utf8
  }

  /// Reads a CSV or TSV text.
  ///
  /// - Throws: ``FormatError`` when the text is over a limit, a quotation mark is never closed, or
  ///   the encoding is refused.
  /// - Complexity: O(*n*) in the bytes.
  init(
    csv source: [UInt8], separator: UInt8? = nil, encodings: EncodingRule = .any,
    encoding: TextEncoding? = nil, file: String
  ) throws(FormatError) {
    if encodings == .utf8 { try Self.requireUTF8(source, separator: separator, file: file) }
    let text = try DecodedText(source, as: encoding, file: file)
    guard text.bytes.count <= FileBytes.limit else {
      throw FormatError(
        .notReadableAs, file: file, .fileIsTooLarge(path: file, limit: FileBytes.limit))
    }
    var bytes = text.bytes
    var separator = separator
    if encodings == .any, let declared = Separator.declared(in: bytes) {
      bytes.removeFirst(declared.length)
      separator = separator ?? declared.separator
    }
    self.init(
      bytes: bytes, encoding: text.encoding, separator: separator ?? Separator.detect(in: bytes))
    try readRows(of: bytes, file: file)
    findControlCharacters()
    if encodings == .any { blankErrors() }
    if let offset = text.firstForeignByte {
      let row = Self.rowNumber(of: offset, in: source)
      flaws.append(
        Flaw(
          row: row - 1, column: nil, value: nil,
          sentence: text.isMixed ? .encodingsAreMixed : .readAsWindows1252,
          severity: text.isMixed ? .warning : .note))
    }
  }

  /// Refuses bytes that are not UTF-8, naming the cell of the first one.
  private static func requireUTF8(_ source: [UInt8], separator: UInt8?, file: String)
    throws(FormatError)
  {
    let isUTF16 = source.starts(with: [0xFF, 0xFE]) || source.starts(with: [0xFE, 0xFF])
    guard let offset = isUTF16 ? 0 : UTF8Check.firstInvalidByte(of: source) else { return }
    var table = Table(
      bytes: source, encoding: .utf8, separator: separator ?? Separator.detect(in: source))
    try table.readRows(of: source, file: file)
    let place = table.cell(at: offset)
    let column = place.map { place in
      let header = place.row > 0 ? table.text(0, place.column) : ""
      return header.isEmpty ? String(place.column + 1) : header
    }
    throw FormatError(
      .notReadableAs, file: file, row: place.map { $0.row + 1 }, column: column,
      .folderIsNotUTF8(file: file, row: place.map { $0.row + 1 }, column: column))
  }

  /// The number of line breaks before `offset`, plus one: near enough to a row for a note.
  private static func rowNumber(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  private mutating func readRows(of text: [UInt8], file: String) throws(FormatError) {
    let quote = UInt8(ascii: "\"")
    let separator = separator ?? UInt8(ascii: ",")
    let count = text.count
    reserve(forRowsOf: text)
    var scanner = CellScanner(separator: separator)
    var place = 0
    while place < count {
      if separator == UInt8(ascii: " "), text[place] == separator {
        // A run of blanks is one separator, and none before the first cell.
        place += 1
        continue
      }
      var cellStart = place
      var isDoubled = false
      let cellEnd: Int
      if text[place] == quote {
        cellStart += 1
        place += 1
        while place < count {
          if text[place] == quote {
            guard place + 1 < count, text[place + 1] == quote else { break }
            isDoubled = true
            place += 1
          }
          place += 1
        }
        guard place < count else { throw unterminated(file: file) }
        cellEnd = place
        place = scanner.end(ofCellAt: place + 1, in: text.span)
        if place > cellEnd + 1 { noteTextAfterQuote() }
      } else {
        place = scanner.end(ofCellAt: place, in: text.span)
        cellEnd = place
      }
      try checkLimits(cellLength: cellEnd - cellStart, file: file)
      appendCell(from: cellStart, to: cellEnd, doubledQuotes: isDoubled)
      if place == count {
        endsWithLineBreak = false
        endRow()
      } else if text[place] == separator {
        place += 1
        while separator == UInt8(ascii: " "), place < count, text[place] == separator { place += 1 }
        if separator == UInt8(ascii: " "), place < count, text[place] == 10 || text[place] == 13 {
          continue
        }
        if place == count {
          appendCell(from: count, to: count)
          endsWithLineBreak = false
          endRow()
        }
      } else {
        if text[place] == 13, place + 1 < count, text[place + 1] == 10 { place += 1 }
        place += 1
        endRow()
      }
    }
  }

  private func checkLimits(cellLength: Int, file: String) throws(FormatError) {
    guard cellLength > Limit.cell || openWidth >= Limit.columns || cellCount >= Limit.cells else {
      return
    }
    let (row, column) = (rowCount + 1, openWidth + 1)
    let sentence: Sentence =
      if cellLength > Limit.cell {
        .cellIsTooLong(row: row, column: String(column), bytes: cellLength, limit: Limit.cell)
      } else if openWidth >= Limit.columns {
        .tooManyColumns(row: row, limit: Limit.columns)
      } else {
        .tooManyCells(limit: Limit.cells)
      }
    throw FormatError(
      .notReadableAs, file: file, row: row, column: String(column), sentence)
  }

  private func unterminated(file: String) -> FormatError {
    let (row, column) = (rowCount + 1, String(openWidth + 1))
    return FormatError(
      .notReadableAs, file: file, row: row, column: column,
      .quoteIsNotClosed(row: row, column: column))
  }

  private mutating func noteTextAfterQuote() {
    flaws.append(
      Flaw(row: rowCount, column: openWidth, value: nil, sentence: .textAfterClosingQuote))
  }
}
