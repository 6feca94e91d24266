// The day on which a record began.

public import Collaborations

/// The day on which a record began: of the calendar, or counted from a start that has no date.
public enum RecordDay: Hashable, Sendable {
  /// A day that is counted, from 1.
  case number(Int)
  /// A day of the calendar.
  case date(CalendarDate)
}

extension RecordDay: Comparable {
  /// Whether the left day comes first; days of the calendar come after days that are counted.
  public static func < (left: RecordDay, right: RecordDay) -> Bool {
    switch (left, right) {
    case (.number(let one), .number(let other)): one < other
    case (.date(let one), .date(let other)): one.firstDay < other.firstDay
    case (.number, .date): true
    case (.date, .number): false
    }
  }
}

extension TieRecord {
  /// The day on which it began, by its date or by its time in seconds; `nil` where neither says.
  public var day: RecordDay? {
    if let from { return from.day == nil ? nil : .date(from) }
    if let date = time.flatMap(TimelinePeriod.date) { return .date(date) }
    return time.flatMap(TimelinePeriod.dayNumber).map { .number($0 + 1) }
  }
}
