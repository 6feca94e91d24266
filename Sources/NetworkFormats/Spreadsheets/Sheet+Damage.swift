// What spreadsheet programs do to keys.

import Collaborations
import Wording

extension Sheet {
  /// Finds keys that a spreadsheet program has changed: numbers in scientific notation, names made
  /// into dates, and leading zeros that are gone.
  mutating func checkKeys() {
    var digits: [Int: DigitKeys] = [:]
    for field in [Field.actor, .other, .collaboration, .event] {
      guard let column = columns[field] else { continue }
      var found = DigitKeys()
      var (days, names) = ([Int](), [Int]())
      var cells = 0
      for row in dataRows where !isSkipped[row] {
        let cell = table.raw(row, column)
        guard let first = cell.first else { continue }
        cells += 1
        guard (48...57).contains(first) || cell.last.map({ (48...57).contains($0) }) ?? false else {
          continue
        }
        if cell.allSatisfy({ (48...57).contains($0) }) {
          found.note(cell, row: row)
        } else if Self.isScientific(cell) {
          let text = table.text(row, column)
          refuse(row, column: column, value: text, .idInScientificNotation(value: text))
        } else if Self.isMonthName(cell) {
          names.append(row)
        } else if field != .event, Self.isDay(cell) {
          days.append(row)
        }
      }
      if !found.isEmpty { digits[column] = found }
      // A column of days is one on purpose.
      if days.count * 2 < cells { names = (names + days).sorted() }
      for row in names {
        let text = table.text(row, column)
        log.add(
          .nameMadeIntoDate(value: text), row: row, column: name(ofColumn: column), value: text,
          severity: .warning)
      }
    }
    noteLostZeros(digits)
  }

  private mutating func noteLostZeros(_ digits: [Int: DigitKeys]) {
    let isPadded = digits.values.contains(where: \.hasPadded)
    for (column, found) in digits.sorted(by: { $0.key < $1.key }) {
      guard let width = found.widthWithLostZeros(padded: isPadded) else { continue }
      log.add(
        .leadingZerosAreLost(width: width), row: found.shortest.row,
        column: name(ofColumn: column), value: table.text(found.shortest.row, column),
        severity: .warning)
    }
    guard isPadded else { return }
    // Keys that are one but for their zeros, in whichever column.
    var padded: [String: String] = [:]
    var shorter: [(row: Int, column: Int, text: String)] = []
    var seen: Set<String> = []
    for column in digits.keys.sorted() {
      for row in dataRows where !isSkipped[row] {
        let text = table.text(row, column)
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }),
          seen.insert(text).inserted
        else { continue }
        let plain = String(text.drop { $0 == "0" })
        if plain.utf8.count < text.utf8.count, !plain.isEmpty {
          padded[plain] = text
        } else {
          shorter.append((row, column, text))
        }
      }
    }
    for entry in shorter {
      guard let whole = padded[entry.text] else { continue }
      log.add(
        .idLacksZeros(value: entry.text, whole: whole), row: entry.row,
        column: name(ofColumn: entry.column), value: entry.text, severity: .warning)
    }
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

  /// Whether a cell looks like `1-Mar`, `03-déc` or `Sep-02`.
  private static func isMonthName(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.count <= 10, let dash = cell.firstIndex(of: UInt8(ascii: "-")) else { return false }
    let (before, after) = (cell[..<dash], cell[(dash + 1)...])
    let isNumber = [before, after].map { part in
      (1...2).contains(part.count) && part.allSatisfy { (48...57).contains($0) }
    }
    guard isNumber[0] != isNumber[1] else { return false }
    let month = NameForm.folded(String(decoding: isNumber[0] ? after : before, as: UTF8.self))
    return MonthNames.number(of: month) != nil
  }

  /// Whether a cell is a day of the calendar, all of it.
  private static func isDay(_ cell: ArraySlice<UInt8>) -> Bool {
    guard (8...10).contains(cell.count) else { return false }
    let text = String(decoding: cell, as: UTF8.self)
    return DateOrder.allCases.contains { $0.date(of: text)?.day != nil }
  }
}

/// What is known of the keys of a column that are digits alone.
private struct DigitKeys {
  /// How many keys have each number of digits.
  private var widths = [Int](repeating: 0, count: 33)
  private(set) var shortest: (row: Int, width: Int) = (0, .max)
  /// Whether a key begins with 0.
  private(set) var hasPadded = false

  var isEmpty: Bool { shortest.width == .max }

  /// The width of most keys, where shorter ones seem to have lost zeros: a few have one digit less,
  /// or zeros stand before others of the file.
  func widthWithLostZeros(padded isPadded: Bool) -> Int? {
    let total = widths.reduce(0, +)
    guard total >= 10,
      let usual = widths.indices.max(by: { (widths[$0], $0) < (widths[$1], $1) }),
      widths[usual] * 10 >= total * 8, shortest.width < usual
    else { return nil }
    let isOneLess =
      usual >= 5 && shortest.width == usual - 1 && widths.count { $0 > 0 } == 2
    return isOneLess || isPadded && usual >= 3 ? usual : nil
  }

  mutating func note(_ cell: ArraySlice<UInt8>, row: Int) {
    widths[min(cell.count, 32)] += 1
    if cell.count < shortest.width { shortest = (row, cell.count) }
    if cell.count > 1, cell.first == UInt8(ascii: "0") { hasPadded = true }
  }
}

/// What spreadsheet programs show where a formula fails or a column is too narrow.
enum CellErrors {
  /// Whether a cell holds nothing but such a sign, in English, French or Dutch.
  static func isError(_ cell: ArraySlice<UInt8>) -> Bool {
    guard cell.first == UInt8(ascii: "#"), cell.count >= 3, cell.count <= 255 else { return false }
    if cell.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    return cell.count <= 16 && words.contains(String(decoding: cell, as: UTF8.self).uppercased())
  }

  private static let words: Set<String> = [
    "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#NOM?", "#VALEUR!", "#NOMBRE!", "#NUL!", "#N/B", "#VERW!", "#NAAM?", "#WAARDE!", "#DEEL/0!",
    "#LEEG!", "#GETAL!",
  ]
}
