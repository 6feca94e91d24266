// A day, a month or a year of the Gregorian calendar, as precisely as the source said it.

/// A date with the precision its source gave: a day, a month or a year.
///
/// Text is ISO 8601: `2009-11-23`, `2009-11` or `2009`. Dates order by their first day, a longer
/// period before a shorter one that begins on the same day.
///
/// > Reference: ISO 8601-1:2019, 5.2.2 (calendar dates with reduced precision).
public struct CalendarDate: Hashable, Sendable {
  /// The year, in 1...9999.
  public let year: Int

  /// The month, in 1...12, or `nil` when only the year is known.
  public let month: Int?

  /// The day of the month, or `nil` when only the month or the year is known.
  public let day: Int?

  /// Creates a date, or returns `nil` when the calendar has no such day, month or year.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is `nil`.
  ///
  /// - Complexity: O(1); text of any other length is refused before it is read.
  public init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(11))
    guard [4, 7, 10].contains(bytes.count), let year = Self.number(bytes[0..<4]) else {
      return nil
    }
    guard bytes.count > 4 else {
      self.init(year: year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), let month = Self.number(bytes[5..<7]) else { return nil }
    guard bytes.count > 7 else {
      self.init(year: year, month: month)
      return
    }
    guard bytes[7] == UInt8(ascii: "-"), let day = Self.number(bytes[8..<10]) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The first day of the period.
  public var firstDay: CalendarDate {
    CalendarDate(knownYear: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day of the period.
  public var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(
      knownYear: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
  }

  /// The number of days from the first day of the year 1, counting that day as 0, to ``firstDay``.
  public var dayNumber: Int {
    let first = firstDay
    let past = first.year - 1
    var days = past * 365 + past / 4 - past / 100 + past / 400
    for month in 1..<(first.month ?? 1) { days += Self.length(ofMonth: month, year: first.year) }
    return days + (first.day ?? 1) - 1
  }

  private init(knownYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDate: Comparable {
  /// Orders by first day; of two periods that begin together, the longer one comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The ISO 8601 text.
  public var description: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }
}

extension CalendarDate {
  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
