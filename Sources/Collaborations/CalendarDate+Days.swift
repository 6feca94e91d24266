// Days that are counted, and weeks.

extension CalendarDate {
  /// The day that is `number` days after the first day of the year 1; `nil` beyond the year 9999.
  ///
  /// - Complexity: O(1).
  public init?(dayNumber number: Int) {
    guard (0..<3_652_059).contains(number) else { return nil }
    // Never too late, and at most one year too early: leap days are a quarter of a day a year.
    var year = Swift.max(1, number / 366)
    while let next = CalendarDate(year: year + 1), next.dayNumber <= number { year += 1 }
    var month = 1
    while month < 12, let next = CalendarDate(year: year, month: month + 1),
      next.dayNumber <= number
    {
      month += 1
    }
    guard let start = CalendarDate(year: year, month: month) else { return nil }
    self.init(year: year, month: month, day: number - start.dayNumber + 1)
  }

  /// The week of ISO 8601 in which the first day of the period lies, as `2009-W48`, and its Monday.
  ///
  /// > Reference: ISO 8601-1:2019, 5.2.3 (week dates).
  public var week: (name: String, monday: CalendarDate) {
    let monday = dayNumber - dayNumber % 7
    // A week belongs to the year of its Thursday; the last days of 9999 have none and stay there.
    let thursday = CalendarDate(dayNumber: monday + 3) ?? lastDay
    let newYear = CalendarDate(year: thursday.year)?.dayNumber ?? 0
    let week = String((thursday.dayNumber - newYear) / 7 + 1)
    let year = CalendarDate(year: thursday.year)?.description ?? ""
    let name = year + "-W" + String(repeating: "0", count: 2 - week.utf8.count) + week
    return (name, CalendarDate(dayNumber: monday) ?? firstDay)
  }
}
