// What a network's history is cut into.

import Collaborations

/// What a network's history is cut into.
public enum TimelinePeriod: String, CaseIterable, Sendable {
  case day, week, month, event
}

/// One piece of the time in which records began.
struct TimelineSlot: Hashable {
  /// Whether the slot is of the calendar; others come first, for their start is not known.
  let isDated: Bool
  /// The number of days before its first day.
  let order: Int
  /// What tells slots of the same day apart.
  let key: String
  /// What it is called.
  let name: String

  static func < (left: TimelineSlot, right: TimelineSlot) -> Bool {
    if left.isDated != right.isDated { return right.isDated }
    return (left.order, left.key) < (right.order, right.key)
  }
}

extension TimelinePeriod {
  /// Seconds above this are counted from the start of 1970; smaller ones from a start of their own.
  private static let epoch = 100_000_000.0
  private static let secondsADay = 86_400.0

  /// The slot of a record by its date, else by its time; `nil` where neither is known.
  func slot(of record: TieRecord) -> TimelineSlot? {
    if let date = record.from ?? record.time.flatMap(Self.date) { return slot(of: date) }
    return record.time.flatMap(Self.dayNumber).map { slot(ofDay: $0) }
  }

  /// The day of a time that is counted from a start of its own, from 0; `nil` for one of the calendar.
  static func dayNumber(of time: Double) -> Int? {
    guard abs(time) < epoch else { return nil }
    return Int((time / secondsADay).rounded(.down))
  }

  /// The first day of the record, as a date; `nil` where it is not of the calendar.
  static func date(of time: Double) -> CalendarDate? {
    guard time >= epoch, time < 1e13 else { return nil }
    let start = CalendarDate(year: 1970)?.dayNumber ?? 0
    return CalendarDate(dayNumber: start + Int((time / secondsADay).rounded(.down)))
  }

  private func slot(of date: CalendarDate) -> TimelineSlot {
    switch self {
    case .day, .event:
      let day = date.firstDay
      return TimelineSlot(isDated: true, order: day.dayNumber, key: "", name: day.description)
    case .week:
      let (name, monday) = date.week
      return TimelineSlot(isDated: true, order: monday.dayNumber, key: "", name: name)
    case .month:
      let month = CalendarDate(year: date.year, month: date.month ?? 1) ?? date
      return TimelineSlot(
        isDated: true, order: month.dayNumber, key: "", name: month.description)
    }
  }

  /// The slot of the day `day` after a start that has no date; months are of thirty days.
  private func slot(ofDay day: Int) -> TimelineSlot {
    let length =
      switch self {
      case .day, .event: 1
      case .week: 7
      case .month: 30
      }
    let number = Int((Double(day) / Double(length)).rounded(.down))
    return TimelineSlot(
      isDated: false, order: number * length, key: "", name: "\(rawValue) \(number + 1)")
  }
}
