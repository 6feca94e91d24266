// Matrices: actors by actors, or actors by collaborations.

import Collaborations
import Wording

/// A table whose first row and first column are names and whose other cells are numbers or marks;
/// or, of actors by actors, one of numbers alone.
struct Matrix {
  let table: Table
  let headerRow: Int
  /// The names of the columns after the first, those of sums left out.
  let columnNames: [String]
  let isAdjacency: Bool
  /// Whether there are no names: actors are called by their numbers.
  let isBare: Bool
  /// The rows with something in them, that of sums left out.
  private(set) var rows: [Int] = []
  /// The last column and row, where they hold sums.
  private(set) var sumColumn: Int?
  private(set) var sumRow: Int?
  private let form: ColumnForm

  /// A matrix of actors by actors: its rows are called as its columns, or most of them are; or a
  /// square of numbers without names.
  init?(adjacency table: Table, headerRow: Int, options: ReadingOptions) {
    if let bare = Matrix(bare: table, headerRow: headerRow, options: options) {
      self = bare
      return
    }
    self.init(table, headerRow: headerRow, options: options, isAdjacency: true)
    let (rowNames, names) = (Set(rows.map { name(row: $0) }), Set(columnNames))
    let shared = rowNames.intersection(names).count
    guard shared >= 2, shared * 2 >= max(rowNames.count, names.count) else { return nil }
  }

  /// A matrix of actors by collaborations.
  init?(incidence table: Table, headerRow: Int, options: ReadingOptions) {
    self.init(table, headerRow: headerRow, options: options, isAdjacency: false)
    let values = rows.prefix(100).flatMap { row in (1...columnNames.count).map { (row, $0) } }
    let filled = values.filter { !table.isBlank($0.0, $0.1) }
    guard !filled.isEmpty else { return nil }
    // Without a gap, and with other numbers than 0 and 1, the columns measure the actors.
    let isMeasured =
      options.layout == nil && !table.isBlank(headerRow, 0)
      && values.allSatisfy { value($0.0, $0.1) != 0 }
      && values.contains { value($0.0, $0.1) != 1 }
    guard !isMeasured else { return nil }
    // Nor are they events where one of them asks something of the actors: member, newsletter.
    let asks = columnNames.contains { HeaderWords.traits.contains(NameForm.folded($0)) }
    guard options.layout != nil || !asks else { return nil }
  }

  private init?(_ table: Table, headerRow: Int, options: ReadingOptions, isAdjacency: Bool) {
    self.table = table
    self.headerRow = headerRow
    self.isAdjacency = isAdjacency
    isBare = false
    form = ColumnForm(hasDecimalComma: options.hasDecimalComma ?? table.mayHaveDecimalComma)
    var names = (1..<max(1, table.width(ofRow: headerRow))).map { column in
      NameForm.canonical(String(table.text(headerRow, column).prefix(4096)))
    }
    while names.last?.isEmpty == true { names.removeLast() }
    if names.count > 2, let last = names.last, SumWords.isSum(last) {
      sumColumn = names.count
      names.removeLast()
    }
    columnNames = names
    guard names.count >= 2, Set(names).count == names.count, !names.contains(""),
      isAdjacency || names.allSatisfy({ PlainNumber.value(of: $0) == nil })
    else { return nil }
    // A quick look before every cell is read.
    let sample = (headerRow + 1)..<min(table.rowCount, headerRow + 30)
    guard !sample.isEmpty,
      sample.allSatisfy({ row in
        table.isBlank(row)
          || (1..<table.width(ofRow: row)).allSatisfy { value(row, $0) != nil }
      })
    else { return nil }
    rows = ((headerRow + 1)..<max(headerRow + 1, table.rowCount)).filter { !table.isBlank($0) }
    if rows.count > 2, let last = rows.last, SumWords.isSum(name(row: last)),
      !names.contains(name(row: last))
    {
      sumRow = rows.removeLast()
    }
  }

  /// A square of numbers with nothing on its diagonal.
  private init?(bare table: Table, headerRow: Int, options: ReadingOptions) {
    let width = table.rowCount > 0 ? table.width(ofRow: headerRow) : 0
    self.table = table
    self.headerRow = headerRow
    isAdjacency = true
    isBare = true
    columnNames = (0..<width).map { String($0 + 1) }
    form = ColumnForm(hasDecimalComma: options.hasDecimalComma ?? table.mayHaveDecimalComma)
    guard width >= 3, table.rowCount - headerRow >= width, !table.isBlank(headerRow, 0) else {
      return nil
    }
    rows = (headerRow..<table.rowCount).filter { !table.isBlank($0) }
    guard rows.count == width else { return nil }
    for (place, row) in rows.enumerated() {
      guard table.width(ofRow: row) == width, value(row, place) == 0,
        (0..<width).allSatisfy({ value(row, $0) != nil })
      else { return nil }
    }
  }

  /// The first column of numbers.
  var firstColumn: Int { isBare ? 0 : 1 }

  /// The name of a row; its number from 1 where there are no names.
  func name(row: Int) -> String {
    isBare
      ? String(row - (rows.first ?? headerRow) + 1)
      : NameForm.canonical(String(table.text(row, 0).prefix(4096)))
  }

  /// The number in a cell, 0 where it is blank; `nil` for another text.
  ///
  /// A mark is 1 or 0. What fills the diagonal of actors by actors and is no number is 0.
  func value(_ row: Int, _ column: Int) -> Double? {
    if table.isBlank(row, column) { return 0 }
    let text = NameForm.canonical(table.text(row, column))
    if let number = PlainNumber.value(of: form.plain(text)) { return number }
    if isAdjacency, !isBare, columnNames.indices.contains(column - 1),
      columnNames[column - 1] == name(row: row)
    {
      return 0
    }
    return isBare ? nil : Mark.value(of: text).map { $0 ? 1 : 0 }
  }
}
