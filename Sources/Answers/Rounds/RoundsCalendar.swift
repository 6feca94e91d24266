// The plan of a speed meeting as a calendar.

import Collaborations
import NetworkAnalysis
import Wording

extension RoundsAnswers {
  /// The meetings as an iCalendar file, one event each; empty text when day or time is not known.
  ///
  /// Times are those of the place, without a time zone; a plan always gives the same bytes.
  ///
  /// > Reference: RFC 5545: lines of 75 octets at most, folded between characters (3.1), texts
  /// > escaped (3.3.11), times without a zone (3.3.5, form 1).
  public var calendar: String {
    guard let clock = plan.clock, let day = plan.day, let month = day.month, let date = day.day
    else { return "" }
    let stamp = Self.date(day.year, month, date) + "T000000Z"
    var text = ""
    for line in [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Maillage//Rounds//EN", "CALSCALE:GREGORIAN",
    ] {
      Self.append(line, to: &text)
    }
    for meeting in plan.meetings {
      let (one, other) = (plan.participants[meeting.first], plan.participants[meeting.second])
      let (start, end) = clock.times(of: meeting.round)
      let place = plan.event.place.map { ", \($0)" } ?? ""
      let table = "\(Sentence.sheetTable().text(in: language)) \(meeting.table)\(place)"
      let why = why(meeting)
      let lines: [String?] = [
        "BEGIN:VEVENT",
        "UID:" + Self.text("\(plan.event.id)/\(one.id)/\(other.id)@rounds.maillage"),
        "DTSTAMP:\(stamp)",
        "DTSTART:\(Self.moment(day, start))", "DTEND:\(Self.moment(day, end))",
        "SUMMARY:" + Self.text("\(one.name) – \(other.name)"),
        "LOCATION:" + Self.text(table), why.isEmpty ? nil : "DESCRIPTION:" + Self.text(why),
        "CATEGORIES:" + Self.text(plan.event.name), "END:VEVENT",
      ]
      for line in lines.compactMap(\.self) { Self.append(line, to: &text) }
    }
    Self.append("END:VCALENDAR", to: &text)
    return text
  }

  /// Adds a line, folded so that no part of it has more than 75 octets.
  static func append(_ line: String, to text: inout String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let octets = String(scalar).utf8.count
      if length + octets > 75 {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += octets
    }
    text += "\r\n"
  }

  /// A text with what has a meaning in a calendar escaped.
  static func text(_ plain: String) -> String {
    var text = ""
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": text += "\\" + String(scalar)
      case "\n": text += "\\n"
      case "\r": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits + twoDigits(month)
      + twoDigits(day)
  }

  /// A moment so many minutes after the midnight that begins `day`; it may be on a later day.
  static func moment(_ day: CalendarDate, _ minutes: Int) -> String {
    var current = day
    for _ in 0..<(minutes / (24 * 60)) { current = next(current) }
    return date(current.year, current.month ?? 1, current.day ?? 1) + "T"
      + twoDigits(minutes / 60 % 24) + twoDigits(minutes % 60) + "00"
  }

  private static func next(_ day: CalendarDate) -> CalendarDate {
    let (year, month, date) = (day.year, day.month ?? 1, day.day ?? 1)
    return CalendarDate(year: year, month: month, day: date + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? day
  }
}
