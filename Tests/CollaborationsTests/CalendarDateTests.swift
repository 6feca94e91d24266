import Collaborations
import TestSupport
import Testing

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "are read as a day, a month or a year",
    arguments: [
      "2009-11-23", "2009-11", "2009", "0001-01-01", "9999-12-31", "2008-02-29", "2000-02-29",
    ])
  func read(_ text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(
    "that no calendar has are refused",
    arguments: [
      "2009-02-30", "2009-02-29", "1900-02-29", "2009-04-31", "2009-13", "2009-00", "2009-01-00",
      "2009-01-32", "0000", "0000-01-01", "", " ", "2009-", "2009-1", "2009-1-1", "09-11-23",
      "23/11/2009", "2009/11/23", "20091123", "2009-11-23T10:00", "2009-11-23 ", " 2009-11-23",
      "-2009", "+200", "2009-+1", "２００９", "2009-11-2٣", "2009–11–23", "nan", "2009-11-23-",
    ])
  func refused(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("of 10 MB are refused at once")
  func long() {
    let text = String(repeating: "2009-11-23", count: 1_000_000)
    let time = threadTime { #expect(CalendarDate(text) == nil) }
    #expect(time < .milliseconds(50))
  }

  @Test("need a month to have a day")
  func dayWithoutMonth() {
    #expect(CalendarDate(year: 2009, day: 3) == nil)
    #expect(CalendarDate(year: 10_000) == nil)
    #expect(CalendarDate(year: 2009, month: 11, day: Int.max) == nil)
    #expect(CalendarDate(year: Int.min) == nil)
  }

  @Test("follow each other day by day, through leap years and centuries")
  func everyDay() throws {
    var number = try #require(CalendarDate("1896-01-01")).dayNumber
    var last: CalendarDate?
    for year in 1896...2012 {
      var days = 0
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else {
            #expect(day > 27)
            continue
          }
          #expect(date.dayNumber == number)
          #expect(CalendarDate(date.description) == date)
          if let last { #expect(last < date) }
          (last, number, days) = (date, number + 1, days + 1)
        }
      }
      let isLeap = year.isMultiple(of: 4) && year != 1900
      #expect(days == (isLeap ? 366 : 365), "\(year)")
    }
    #expect(try #require(CalendarDate("0001-01-01")).dayNumber == 0)
    // Day 1 of the Unix epoch is 719,162 days after the first day of the year 1.
    #expect(try #require(CalendarDate("1970-01-01")).dayNumber == 719_162)
  }

  @Test("span from their first day to their last")
  func spans() throws {
    let february = try #require(CalendarDate("2008-02"))
    #expect(february.firstDay.description == "2008-02-01")
    #expect(february.lastDay.description == "2008-02-29")
    let year = try #require(CalendarDate("2009"))
    #expect(year.firstDay.description == "2009-01-01")
    #expect(year.lastDay.description == "2009-12-31")
    let day = try #require(CalendarDate("2009-11-23"))
    #expect(day.firstDay == day && day.lastDay == day)
  }

  @Test("order by first day, the longer period first")
  func order() throws {
    let texts = ["2008-12-31", "2009", "2009-01", "2009-01-01", "2009-01-31", "2009-02", "2010"]
    let dates = try texts.map { try #require(CalendarDate($0)) }
    #expect(dates.reversed().sorted() == dates)
    for (earlier, later) in zip(dates, dates.dropFirst()) {
      #expect(earlier.dayNumber <= later.dayNumber)
      #expect(earlier != later && !(later < earlier))
    }
  }
}
