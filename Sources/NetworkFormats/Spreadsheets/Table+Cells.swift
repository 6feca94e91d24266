// Cells by their bytes: what can be known of a cell without making a text of it.

import Collaborations
import Wording

/// Where a cell stands in the bytes of its table.
struct CellPlace {
  let start, end: Int
  /// Whether a quotation mark in it stands there twice.
  let hasDoubledQuotes: Bool

  /// The number of bytes.
  var count: Int { end - start }
}

extension Table {
  /// Whether two cells are the same text, byte for byte.
  func areEqual(_ left: CellPlace, _ right: CellPlace) -> Bool {
    guard left.count == right.count, left.hasDoubledQuotes == right.hasDoubledQuotes else {
      return false
    }
    let bytes = bytes.span
    for offset in 0..<left.count where bytes[left.start + offset] != bytes[right.start + offset] {
      return false
    }
    return true
  }

  /// Whether a cell is printable ASCII without a blank at its ends, as most are: its text is
  /// canonical then, and holds nothing that a name may not hold.
  func isPlain(_ cell: CellPlace) -> Bool {
    guard cell.count > 0 else { return false }
    let bytes = bytes.span
    guard bytes[cell.start] > 32, bytes[cell.end - 1] > 32 else { return false }
    var place = cell.start
    while place + 8 <= cell.end {
      let word = EightBytes.load(bytes, at: place)
      guard EightBytes.areASCII(word), EightBytes.controls(of: word) == 0 else { return false }
      place += 8
    }
    while place < cell.end {
      guard bytes[place] >= 32, bytes[place] < 127 else { return false }
      place += 1
    }
    return true
  }

  /// Whether every byte of a cell is ASCII.
  func isASCII(_ cell: CellPlace) -> Bool {
    let bytes = bytes.span
    for place in cell.start..<cell.end where bytes[place] >= 0x80 { return false }
    return true
  }

  /// Whether a cell is digits only, and not empty.
  func isDigits(_ cell: CellPlace) -> Bool {
    let bytes = bytes.span
    for place in cell.start..<cell.end where !(48...57 ~= bytes[place]) { return false }
    return cell.count > 0
  }

  /// The number that a cell says in at most 15 digits, with a decimal point among them or none;
  /// `nil` for a number in any other form, and for what is no number.
  ///
  /// The digits as a whole number, and the power of ten, are `Double`s without an error, so that
  /// one division rounds as reading the text would.
  func plainNumber(_ cell: CellPlace) -> Double? {
    guard cell.count > 0, cell.count <= 16 else { return nil }
    let bytes = bytes.span
    var whole: UInt64 = 0
    var point: Int?
    for place in cell.start..<cell.end {
      let byte = bytes[place]
      if 48...57 ~= byte {
        whole = whole &* 10 &+ UInt64(byte &- 48)
      } else if byte == UInt8(ascii: "."), point == nil, place > cell.start, place + 1 < cell.end {
        point = place
      } else {
        return nil
      }
    }
    guard let point else { return cell.count <= 15 ? Double(whole) : nil }
    return Double(whole) / Self.powersOfTen[cell.end - point - 1]
  }

  /// Whether a cell is a plain number that loses nothing when it becomes one: no leading zeros.
  func isCanonicalNumber(_ cell: CellPlace) -> Bool {
    guard plainNumber(cell) != nil else { return false }
    return bytes[cell.start] != UInt8(ascii: "0") || cell.count == 1
      || bytes[cell.start + 1] == UInt8(ascii: ".")
  }

  /// The day that a cell says as `2009-11-23`; `nil` for a date in any other form.
  func isoDay(_ cell: CellPlace) -> CalendarDate? {
    let start = cell.start
    guard cell.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-"), let year = digits(start..<(start + 4)),
      let month = digits((start + 5)..<(start + 7)), let day = digits((start + 8)..<cell.end)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether what a cell says as `field` is plain to see, and nothing is wrong with it.
  func isPlain(_ cell: CellPlace, as field: Field, by form: ColumnForm) -> Bool {
    switch field {
    case .latitude, .longitude, .time, .weight, .members, .date, .until, .from, .stage:
      plainValue(cell, as: field, by: form) != nil
    case .note, .source: isPlain(cell) && cell.count <= TextRule.note.byteLimit
    default: isPlain(cell) && cell.count <= TextRule.name.byteLimit
    }
  }

  /// What a cell says as `field` when that is plain to see; `nil` does not mean that it says
  /// nothing: ``CellValue/read(_:as:by:)`` reads it then.
  func plainValue(_ cell: CellPlace, as field: Field, by form: ColumnForm) -> CellValue? {
    switch field {
    case .weight: plainNumber(cell).flatMap { $0 > 0 ? .number($0) : nil }
    case .time: plainNumber(cell).map { .number($0) }
    case .latitude: plainNumber(cell).flatMap { $0 <= 90 ? .number($0) : nil }
    case .longitude: plainNumber(cell).flatMap { $0 <= 180 ? .number($0) : nil }
    case .date, .until, .from: form.dateOrder == .iso ? isoDay(cell).map { .date($0) } : nil
    default: nil
    }
  }

  /// What a cell says as `field`; `nil` when it is blank, and when it cannot be read, which its row
  /// was refused for.
  func value(in cell: CellPlace, as field: Field, by form: ColumnForm) -> CellValue? {
    if let value = plainValue(cell, as: field, by: form) { return value }
    return try? CellValue.read(text(cell), as: field, by: form)
  }

  /// The value of an attribute in a cell; `nil` when it has none.
  func attribute(in cell: CellPlace, type: AttributeType, by form: ColumnForm) -> AttributeValue? {
    if type == .number, let number = plainNumber(cell) { return .number(number) }
    if type == .date, form.dateOrder == .iso, let day = isoDay(cell) { return .date(day) }
    let text = NameForm.canonical(text(cell))
    if text.isEmpty || type != .text && MissingValue.isMarker(text) { return nil }
    return type.value(of: text, by: form)
  }

  private func digits(_ places: Range<Int>) -> Int? {
    var number = 0
    for place in places {
      guard 48...57 ~= bytes[place] else { return nil }
      number = number * 10 + Int(bytes[place] - 48)
    }
    return number
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
