// Workbooks whose sheets belong together: one of actors, one of who worked with whom.

import Collaborations
import Wording

/// The sheets of a workbook that are read when a person named none.
enum WorkbookSheets {
  /// The most visible sheets that are looked at.
  private static let limit = 12

  /// A sheet, and what it was recognised as.
  private struct Sheet {
    let name: String
    let table: Table
    let layout: Layout
    let columns: SheetColumns?
    let matrix: Matrix?

    /// Whether the sheet lists actors alone.
    var isOfActors: Bool {
      [.gephiNodes, .kumuElements, .actors].contains(layout)
    }

    func reading(options: ReadingOptions, file: String) throws(FormatError) -> Reading {
      if let matrix { return matrix.reading(options: options, file: file) }
      return try ColumnReader.read(
        table, columns: columns ?? SheetColumns([:]), options: options, file: file, layout: layout)
    }
  }

  /// The records of the first sheet that is recognised, together with those of the sheet of actors
  /// or of ties that belongs to it; `nil` where there is one sheet alone, or none is recognised.
  ///
  /// - Throws: ``FormatError`` when a sheet is damaged or over a limit.
  static func reading(_ bytes: [UInt8], options: ReadingOptions, file: String)
    throws(FormatError) -> Reading?
  {
    let names = try WorkbookReader.visibleSheetNames(bytes, file: file)
    guard names.count > 1, names.count <= limit else { return nil }
    var sheets: [Sheet] = []
    for name in names {
      let table = try WorkbookReader.table(bytes, sheet: name, file: file)
      guard table.isTable else { continue }
      switch LayoutRecognition.layout(of: table, options: options) {
      case .columns(let layout, let columns):
        sheets.append(
          Sheet(name: name, table: table, layout: layout, columns: columns, matrix: nil))
      case .matrix(let matrix):
        let layout: Layout = matrix.isAdjacency ? .adjacencyMatrix : .incidenceMatrix
        sheets.append(
          Sheet(name: name, table: table, layout: layout, columns: nil, matrix: matrix))
      case nil:
        if let columns = vertices(table) {
          sheets.append(
            Sheet(name: name, table: table, layout: .actors, columns: columns, matrix: nil))
        }
      }
    }
    guard let first = sheets.first else { return nil }
    let partner = sheets.dropFirst().first { $0.isOfActors != first.isOfActors && $0.matrix == nil }
    var chosen = [first]
    if first.matrix == nil, let partner { chosen.append(partner) }
    var reading = try chosen[0].reading(options: options, file: file)
    if chosen.count == 2 {
      let other = try chosen[1].reading(options: options, file: file)
      let isActorsFirst = first.isOfActors
      var joining = SheetJoining(
        actors: isActorsFirst ? reading : other, ties: isActorsFirst ? other : reading, file: file)
      reading = joining.joined(first: reading, second: other, sheets: chosen.map(\.name))
    }
    let others = names.filter { name in !chosen.contains { $0.name == name } }
    reading.report.problems = noting(
      chosen.map(\.name), others: others, before: reading.report.problems, file: file)
    return reading
  }

  /// The columns of NodeXL's sheet of vertices.
  private static func vertices(_ table: Table) -> SheetColumns? {
    let rows = [table.firstRow] + table.rowsBelowTitles.rows
    for row in rows where table.rowCount > 0 {
      let headers = table.headers(inRow: row).map { NameForm.folded($0) }
      guard let vertex = headers.firstIndex(of: "vertex") else { continue }
      var columns = SheetColumns([.actor: vertex])
      columns.headerRow = row
      return columns
    }
    return nil
  }

  /// The problems after a note that says which sheets were read.
  private static func noting(
    _ sheets: [String], others: [String], before problems: ImportProblems, file: String
  ) -> ImportProblems {
    let (names, rest) = (sheets.map { Sentence.excerpt($0) }, others.map { Sentence.excerpt($0) })
    var all = ImportProblems()
    if sheets.count > 1 {
      all.append(
        ImportProblem(file: file, .sheetsAreReadTogether(names, others: rest), severity: .note))
    } else if !rest.isEmpty {
      all.append(
        ImportProblem(
          file: file, .sheetIsOneOfSeveral(sheet: names[0], others: rest), severity: .note))
    }
    all.append(problems)
    return all
  }
}
