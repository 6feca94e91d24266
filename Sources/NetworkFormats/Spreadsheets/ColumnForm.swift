// How numbers and dates are written in a column.

import Collaborations
import Wording

/// The order in which dates name their parts.
public enum DateOrder: String, CaseIterable, Sendable {
  /// `2009-11-23`, `2009-11` or `2009`, with a time of day or without.
  case iso
  /// `2009/11/23` or `2009.11.23`.
  case yearFirst = "year-month-day"
  /// `23/11/2009`, `23.11.2009` or `23-11-2009`.
  case dayFirst = "day-month-year"
  /// `11/23/2009`.
  case monthFirst = "month-day-year"

  /// The date that `text` says in this order, if it does; ISO 8601 is read in every order.
  func date(of text: String) -> CalendarDate? {
    let day = Self.withoutTime(text)
    if let date = CalendarDate(String(day)) { return date }
    guard self != .iso, day.utf8.count <= 10 else { return nil }
    let parts = day.utf8.split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }.map { Self.number($0) }
    guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2]
    else { return nil }
    return switch self {
    case .iso: nil
    case .yearFirst: Self.date(year: first, month: second, day: third)
    case .dayFirst: Self.date(year: third, month: second, day: first)
    case .monthFirst: Self.date(year: third, month: first, day: second)
    }
  }

  private static func date(year: Int, month: Int, day: Int) -> CalendarDate? {
    year >= 1000 ? CalendarDate(year: year, month: month, day: day) : nil
  }

  /// The text without a time of day after a blank or a `T`.
  private static func withoutTime(_ text: String) -> Substring {
    guard text.utf8.count > 10 else { return text[...] }
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text[...] }
    let time = text[text.index(after: end)...].utf8
    let isTime =
      time.contains(UInt8(ascii: ":"))
      && time.allSatisfy {
        (48...57).contains($0) || [0x3A, 0x2E, 0x5A, 0x2B, 0x2D].contains($0)
      }
    return isTime ? text[..<end] : text[...]
  }

  private static func number(_ digits: Substring.UTF8View.SubSequence) -> Int? {
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    var number = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    return number
  }
}

/// How numbers and dates are written in a column.
struct ColumnForm: Hashable, Sendable {
  /// Whether `1,5` is one and a half.
  var hasDecimalComma = false
  /// The order of dates.
  var dateOrder = DateOrder.iso

  /// `text` with a decimal point where it has a decimal comma between digits.
  func plain(_ text: String) -> String {
    guard hasDecimalComma, text.utf8.count <= 64,
      let comma = text.utf8.firstIndex(of: UInt8(ascii: ",")),
      text.utf8.allSatisfy({ (43...57).contains($0) || $0 == 32 }),
      !text.utf8.contains(UInt8(ascii: ".")),
      text.utf8[text.utf8.index(after: comma)...].allSatisfy({ (48...57).contains($0) })
    else { return text }
    return text.replacing(",", with: ".")
  }
}

extension Sheet {
  /// Finds how numbers and dates are written in each column, and notes what is not plain.
  mutating func findForms() {
    let decimalComma = options.hasDecimalComma ?? table.mayHaveDecimalComma
    for column in forms.indices { forms[column].hasDecimalComma = decimalComma }
    for column in attributeColumns + [columns[.date], columns[.until]].compactMap(\.self) {
      findDateOrder(of: column)
    }
  }

  /// The decimal sign of the numbers, `nil` where no number has any.
  var decimalSign: String? {
    var sign: String?
    let numeric = [Field.weight, .latitude, .longitude].compactMap { columns[$0] }
    for column in numeric + attributeColumns {
      for row in dataRows.prefix(2000) where !isSkipped[row] && !table.isBlank(row, column) {
        let text = NameForm.canonical(table.text(row, column))
        guard let number = PlainNumber.value(of: forms[column].plain(text)),
          number.rounded(.towardZero) != number || text.utf8.contains(UInt8(ascii: ","))
        else { break }
        if text.utf8.contains(UInt8(ascii: ",")) { return "," }
        sign = "."
      }
    }
    return sign
  }

  /// The order of the dates: the first that is not ISO 8601, `nil` where there are no dates.
  var dateOrder: DateOrder? {
    let dated = [columns[.date], columns[.until]].compactMap(\.self)
    if let order = (dated + attributeColumns).map({ forms[$0].dateOrder }).first(where: {
      $0 != .iso
    }) {
      return order
    }
    return dated.isEmpty ? nil : .iso
  }

  private mutating func findDateOrder(of column: Int) {
    if let order = options.dateOrder {
      forms[column].dateOrder = order
      return
    }
    var counts: [DateOrder: Int] = [:]
    var cells = 0
    var firstRow: Int?
    for row in dataRows where !isSkipped[row] && !table.isBlank(row, column) {
      cells += 1
      let cell = table.raw(row, column)
      // A column whose first texts are no dates is none.
      if cells == 20, counts.isEmpty { return }
      guard cell.count >= 8, cell.count <= 30 else { continue }
      let text = NameForm.canonical(table.text(row, column))
      if DateOrder.iso.date(of: text) != nil {
        counts[.iso, default: 0] += 1
        continue
      }
      for order in DateOrder.allCases where order.date(of: text) != nil {
        counts[order, default: 0] += 1
        if firstRow == nil { firstRow = row }
      }
      if cells == 2000 { break }
    }
    counts[.iso] = nil
    let most = counts.values.max() ?? 0
    guard let best = DateOrder.allCases.first(where: { counts[$0] == most && most > 0 }) else {
      return
    }
    forms[column].dateOrder = best
    let isAmbiguous = best == .dayFirst && counts[.monthFirst] == most
    log.add(
      isAmbiguous
        ? .datesAreAmbiguous(order: best.rawValue) : .datesAreRead(order: best.rawValue),
      row: firstRow, column: name(ofColumn: column),
      value: firstRow.map { table.text($0, column) }, severity: isAmbiguous ? .warning : .note)
  }
}
