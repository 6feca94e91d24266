// One file of a network folder while it is read.

import Collaborations
import Wording

/// One cell that is not what its column holds.
struct CellError: Error {
  let column: String?
  let value: String?
  let sentence: Sentence
  /// Whether the row says again what an earlier row says.
  var isDuplicate = false
}

/// One file of a network folder while it is read.
struct FolderSheet {
  let file: FolderFile
  let table: Table
  var log: ProblemLog
  /// The column of each header that the file must have.
  private(set) var columns: [String: Int] = [:]
  /// Cells that are read as if they were blank.
  var blanked: Set<[Int]> = []
  private(set) var attributes: [(column: Int, header: AttributeHeader)] = []

  /// Reads the file's text and its header.
  ///
  /// - Throws: ``FormatError`` when it is no CSV, not UTF-8, or its header is not as it should be.
  init(_ file: FolderFile, bytes: [UInt8]) throws(FormatError) {
    try self.init(file, table: Table(csv: bytes, encodings: .utf8, file: file.rawValue))
  }

  /// Reads the header of a table, which a workbook may hold as well.
  ///
  /// - Throws: ``FormatError`` when the header is not as it should be.
  init(_ file: FolderFile, table: Table) throws(FormatError) {
    self.file = file
    self.table = table
    let name = file.rawValue
    log = ProblemLog(file: name)
    guard table.rowCount > 0 else {
      throw FormatError(.notReadableAs, file: name, .fileIsEmpty(path: name))
    }
    let headers = (0..<table.width(ofRow: 0)).map { column in
      NameForm.canonical(String(table.text(0, column).prefix(4096)))
    }
    for (column, header) in headers.enumerated() where file.columns.contains(header) {
      guard columns.updateValue(column, forKey: header) == nil else {
        throw Self.wrongHeader(file, .headerTwice(file: name, header: header), column: header)
      }
    }
    try readAttributeHeaders(headers)
  }

  private mutating func readAttributeHeaders(_ headers: [String]) throws(FormatError) {
    let name = file.rawValue
    let missing = file.columns.filter { columns[$0] == nil }
    let others = headers.filter { !file.columns.contains($0) }
    guard missing.isEmpty else {
      throw Self.wrongHeader(
        file,
        .headersAreMissing(
          file: name, missing: missing, unexpected: others.map { Sentence.excerpt($0) },
          expected: file.columns),
        column: missing.first)
    }
    var seen: Set<String> = []
    for (column, header) in headers.enumerated() where !file.columns.contains(header) {
      let attribute = AttributeHeader(header)
      let isName = (try? TextRule.name.checked(attribute.name, field: .attribute)) != nil
      guard isName, !attribute.name.isEmpty else {
        throw Self.wrongHeader(
          file, .headerIsEmpty(file: name, column: column + 1), column: String(column + 1))
      }
      guard seen.insert(header).inserted else {
        throw Self.wrongHeader(file, .headerTwice(file: name, header: header), column: header)
      }
      attributes.append((column, attribute))
    }
    guard file != .places || attributes.isEmpty else {
      throw Self.wrongHeader(
        file,
        .headersAreMissing(
          file: name, missing: [], unexpected: others.map { Sentence.excerpt($0) },
          expected: file.columns),
        column: others.first)
    }
  }

  private static func wrongHeader(_ file: FolderFile, _ sentence: Sentence, column: String?)
    -> FormatError
  {
    FormatError(.notReadableAs, file: file.rawValue, row: 1, column: column, sentence)
  }
}

// MARK: - Rows

extension FolderSheet {
  /// The rows of data that are whole; what is wrong with the others goes to the log.
  mutating func wholeRows() -> [Int] {
    var isDamaged: Set<Int> = []
    for flaw in table.flaws {
      log.add(
        flaw.sentence, row: flaw.row, column: flaw.column.map(header(ofColumn:)),
        value: flaw.value, severity: flaw.severity)
      if let row = flaw.row, flaw.severity == .error { isDamaged.insert(row) }
    }
    let width = table.width(ofRow: 0)
    var rows: [Int] = []
    for row in 1..<max(1, table.rowCount) where !isDamaged.contains(row) {
      let cells = table.width(ofRow: row)
      if table.isBlank(row) { continue }
      if cells == width {
        rows.append(row)
      } else if cells < width {
        log.add(
          .folderRowIsShort(cells: cells, columns: width), row: row,
          column: header(ofColumn: cells), value: table.text(row, cells - 1))
      } else {
        log.add(
          .rowIsLong(cells: cells, columns: width), row: row, column: String(width + 1),
          value: table.text(row, width))
      }
    }
    return rows
  }

  /// The number of rows with something in them.
  var rowCount: Int { (1..<max(1, table.rowCount)).count { !table.isBlank($0) } }

  func header(ofColumn column: Int) -> String {
    let header = table.text(0, column)
    return header.isEmpty ? String(column + 1) : header
  }

  /// The text of a cell, or `nil` when it is blank.
  func text(_ column: String, _ row: Int) -> String? {
    guard let place = columns[column], !table.isBlank(row, place),
      !blanked.contains([row, place])
    else { return nil }
    return table.text(row, place)
  }

  /// What a cell says, read as `field`.
  func value(_ column: String, as field: Field, _ row: Int) throws(CellError) -> CellValue? {
    guard let text = text(column, row) else { return nil }
    do {
      return try CellValue.read(text, as: field)
    } catch {
      throw CellError(column: column, value: error.value, sentence: error.sentence)
    }
  }

  /// The name or word in a cell.
  func name(_ column: String, as field: Field, _ row: Int) throws(CellError) -> String? {
    try value(column, as: field, row)?.text
  }

  /// The name or word in a cell that must not be blank.
  func key(_ column: String, as field: Field, _ row: Int) throws(CellError) -> String {
    guard let key = try name(column, as: field, row) else {
      let error = RecordError(.empty, field: field)
      throw CellError(column: column, value: nil, sentence: error.sentence)
    }
    return key
  }

  /// The items of a list in a cell, each a name.
  func list(_ column: String, as field: Field, _ row: Int) throws(CellError) -> [String] {
    guard let text = text(column, row) else { return [] }
    let items = ListCell.items(text)
    for item in items {
      do {
        _ = try TextRule.name.checked(item, field: field)
      } catch {
        throw CellError(column: column, value: error.value, sentence: error.sentence)
      }
    }
    return items
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ column: String, as field: Field, _ row: Int
  ) throws(CellError) -> Word? where Word.RawValue == String {
    guard let text = try name(column, as: field, row) else { return nil }
    guard let word = Word(rawValue: text) else {
      let error = RecordError(
        .notOneOf(Word.allCases.map(\.rawValue)), field: field, value: text)
      throw CellError(column: column, value: text, sentence: error.sentence)
    }
    return word
  }

  /// A whole number of at least `minimum`.
  func count(_ column: String, as field: Field, atLeast minimum: Int, _ row: Int)
    throws(CellError) -> Int?
  {
    guard let text = text(column, row).map(NameForm.canonical) else { return nil }
    guard let number = PlainNumber.value(of: text), let count = Int(exactly: number),
      count >= minimum
    else {
      let error = RecordError(
        .notANumber(range: .wholeFrom(minimum)), field: field, value: text)
      throw CellError(column: column, value: text, sentence: error.sentence)
    }
    return count
  }

  /// The source that the row cites.
  mutating func source(_ row: Int) throws(CellError) -> Source? {
    let certainty: Certainty? = try word("certainty", as: .certainty, row)
    guard let text = try name("source", as: .source, row) else {
      if let certainty {
        log.add(
          .certaintyWithoutSource, row: row, column: "certainty", value: certainty.rawValue,
          severity: .warning)
      }
      return nil
    }
    do {
      return try Source(text, certainty: certainty ?? .stated)
    } catch {
      throw CellError(column: "source", value: error.value, sentence: error.sentence)
    }
  }

  /// The attributes of the row.
  func attributes(_ row: Int) throws(CellError) -> Attributes {
    var values: Attributes = [:]
    for (column, header) in attributes
    where !table.isBlank(row, column) && !blanked.contains([row, column]) {
      let text: String
      do {
        text = try TextRule.note.checked(table.text(row, column), field: .attribute)
      } catch {
        throw CellError(column: header.name, value: error.value, sentence: error.sentence)
      }
      if text.isEmpty { continue }
      let value = header.type.value(of: text)
      guard value.columnType == header.type else {
        throw CellError(
          column: self.header(ofColumn: column), value: text,
          sentence: .notOfType(value: text, type: header.type.rawValue))
      }
      values[header.name] = value
    }
    return values
  }
}
