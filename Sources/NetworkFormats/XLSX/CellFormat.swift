// How the number in a cell is shown.

import Collaborations

/// How the number in a cell is shown.
enum CellFormat: Hashable {
  /// As it is.
  case plain
  /// As a day, with a time where it has one.
  case date
  /// As a time of day.
  case time
  /// With zeros before it, so that it has at least this many digits.
  case padded(Int)

  /// The format that every workbook has under `number`.
  init(number: Int) {
    self =
      switch number {
      case 14...17, 22, 27...36, 50...58: .date
      case 18...21: .time
      default: .plain
      }
  }

  /// The format of a code such as `dd/mm/yyyy`, `[h]:mm`, `00000` or `#,##0.00 "€"`.
  init(code: String) {
    var letters: Set<UInt8> = []
    var bare: [UInt8] = []
    var bytes = code.utf8.prefix(1000)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: ";"): bytes = bytes.prefix(0)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = bytes.popFirst()
      case UInt8(ascii: "\""):
        while let next = bytes.popFirst(), next != UInt8(ascii: "\"") {}
      case UInt8(ascii: "["):
        var inside: [UInt8] = []
        while let next = bytes.popFirst(), next != UInt8(ascii: "]") { inside.append(next | 0x20) }
        // Hours, minutes or seconds that run on beyond a day are a length of time, not a date.
        if let first = inside.first, inside.allSatisfy({ $0 == first }),
          [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(first)
        {
          self = .plain
          return
        }
      default:
        bare.append(byte)
        letters.insert(byte | 0x20)
      }
    }
    let isGeneral = String(decoding: bare, as: UTF8.self).lowercased().contains("general")
    if isGeneral {
      self = .plain
    } else if letters.contains(UInt8(ascii: "y")) || letters.contains(UInt8(ascii: "d"))
      || letters.contains(UInt8(ascii: "m")) && letters.isDisjoint(with: "hs".utf8)
    {
      self = .date
    } else if !letters.isDisjoint(with: "hs".utf8) {
      self = .time
    } else if bare.count > 1, bare.allSatisfy({ $0 == UInt8(ascii: "0") }) {
      self = .padded(min(bare.count, 32))
    } else {
      self = .plain
    }
  }

  /// The text of the number that a cell holds as `text`.
  ///
  /// Whole numbers are all their digits, as an id has; those that the spreadsheet program has cut
  /// to fifteen digits stay in scientific notation, so that the loss is seen.
  func shown(_ text: String, from1904: Bool) -> String {
    guard let number = PlainNumber.value(of: text) else { return text }
    switch self {
    case .date, .time: return dated(number, from1904: from1904) ?? Self.plain(text, number)
    case .plain: return Self.plain(text, number)
    case .padded(let width):
      let plain = Self.plain(text, number)
      guard number >= 0, plain.utf8.allSatisfy({ (48...57).contains($0) }) else { return plain }
      return String(repeating: "0", count: max(0, width - plain.utf8.count)) + plain
    }
  }

  private static func plain(_ text: String, _ number: Double) -> String {
    let hasExponent = text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
    if hasExponent { return number.magnitude < 1e15 ? fixed(number) : text }
    // `1.0` is 1 to a spreadsheet; whole digits stay as they are, however many.
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    return fixed(number)
  }

  /// The number without an exponent where it is not too small for that.
  private static func fixed(_ number: Double) -> String { PlainNumber.text(number) }

  private func dated(_ number: Double, from1904: Bool) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    var days = Int(number)
    var seconds = Int(((number - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    let time = Self.time(seconds)
    if self == .time, days == 0 { return time }
    if from1904 {
      days += 1462
    } else {
      // The first day is 1; day 60 is 29 February 1900, which never was.
      guard days >= 1, days != 60 else { return seconds > 0 && days == 0 ? time : nil }
      if days < 60 { days += 1 }
    }
    let day = Self.day(days)
    return seconds == 0 ? day : "\(day) \(time)"
  }

  private static func time(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return (parts[2] == 0 ? parts.prefix(2) : parts[...]).map { twoDigits($0) }
      .joined(separator: ":")
  }

  /// The day that is `days` after 30 December 1899.
  ///
  /// > Reference: H. Hinnant, “chrono-compatible low-level date algorithms”, 2013 (civil from days).
  private static func day(_ days: Int) -> String {
    // Days since 1 March of the year 0.
    let shifted = days - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let realMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (realMonth <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(realMonth))-\(twoDigits(day))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
