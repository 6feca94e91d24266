// What spreadsheet programs do to keys.

import Collaborations
import Wording

extension Sheet {
  /// Finds keys that a spreadsheet program has changed: numbers in scientific notation, names made
  /// into dates, and leading zeros that are gone.
  mutating func checkKeys() {
    for field in [Field.actor, .other, .collaboration, .event] {
      guard let column = columns[field] else { continue }
      var widths: [Int: Int] = [:]
      var shortest: (row: Int, width: Int)?
      for row in dataRows where !isSkipped[row] {
        let cell = table.raw(row, column)
        guard let first = cell.first, (48...57).contains(first) else { continue }
        if cell.allSatisfy({ (48...57).contains($0) }) {
          widths[cell.count, default: 0] += 1
          if cell.count < shortest?.width ?? .max { shortest = (row, cell.count) }
        } else if Self.isScientific(cell) {
          let text = table.text(row, column)
          refuse(row, column: column, value: text, .idInScientificNotation(value: text))
        } else if Self.isMonthName(cell) {
          let text = table.text(row, column)
          log.add(
            .nameMadeIntoDate(value: text), row: row, column: name(ofColumn: column), value: text,
            severity: .warning)
        }
      }
      noteLostZeros(widths, shortest: shortest, column: column)
    }
  }

  private mutating func noteLostZeros(
    _ widths: [Int: Int], shortest: (row: Int, width: Int)?, column: Int
  ) {
    let total = widths.values.reduce(0, +)
    guard let shortest, total >= 10,
      let usual = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, usual >= 5,
      shortest.width == usual - 1, (widths[usual] ?? 0) * 10 >= total * 8, widths.count == 2
    else { return }
    log.add(
      .leadingZerosAreLost(width: usual), row: shortest.row, column: name(ofColumn: column),
      value: table.text(shortest.row, column), severity: .warning)
  }

  /// Whether a cell looks like `1.23E+17`.
  private static func isScientific(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 24, let sign = cell.firstIndex(where: { $0 == 0x45 || $0 == 0x65 }),
      sign + 2 < cell.endIndex, cell[sign + 1] == UInt8(ascii: "+")
    else { return false }
    let exponent = cell[(sign + 2)...]
    return exponent.allSatisfy { (48...57).contains($0) }
      && cell[..<sign].allSatisfy { (48...57).contains($0) || $0 == 0x2E || $0 == 0x2C }
  }

  /// Whether a cell looks like `1-Mar` or `03-déc`.
  private static func isMonthName(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 10, let dash = cell.firstIndex(of: UInt8(ascii: "-")),
      (1...2).contains(dash - cell.startIndex),
      cell[..<dash].allSatisfy({ (48...57).contains($0) })
    else { return false }
    let month = NameForm.folded(String(decoding: cell[(dash + 1)...], as: UTF8.self))
    return months.contains(month)
  }

  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "mrt", "mei", "okt",
  ]
}
