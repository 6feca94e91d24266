// Days by number, and weeks.

import Collaborations
import Testing

@Suite("Days and weeks")
struct CalendarWeekTests {
  @Test("a day is the day of its number, from the year 1 to the year 9999")
  func numbers() throws {
    var random = 17
    for _ in 0..<2000 {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648
      let number = random % 3_652_059
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number && date.day != nil, "\(number)")
    }
    #expect(CalendarDate(dayNumber: 0)?.description == "0001-01-01")
    #expect(CalendarDate(dayNumber: 3_652_058)?.description == "9999-12-31")
    #expect(CalendarDate(dayNumber: -1) == nil && CalendarDate(dayNumber: 3_652_059) == nil)
  }

  @Test(
    "weeks are those of ISO 8601",
    arguments: [
      ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"), ("2005-12-31", "2005-W52"),
      ("2007-01-01", "2007-W01"), ("2007-12-31", "2008-W01"), ("2008-12-29", "2009-W01"),
      ("2009-12-31", "2009-W53"), ("2010-01-03", "2009-W53"), ("2009-11-23", "2009-W48"),
      ("9999-12-31", "9999-W52"), ("0001-01-01", "0001-W01"),
    ])
  func weeks(day: String, week: String) throws {
    #expect(try #require(CalendarDate(day)).week.name == week)
  }
}
