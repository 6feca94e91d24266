// Growth on the command line: dates, weeks, months, events, and contacts timed in seconds.

import Foundation
import Testing

@Suite("maillage timeline")
struct TimelineCommandTests {
  private func steps(_ tool: Tool, _ options: String...) throws -> [[String: Any]] {
    let run = try tool.run(["timeline", "--format", "json"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return try run.objects()
  }

  private func importDates(_ tool: Tool) throws {
    try tool.succeed("new", "t.maillage")
    try tool.write(
      "Id,country\na,FR\nb,FR\nc,BE\nd,\ne,BE\n", to: "nodes.csv")
    try tool.succeed("import", "nodes.csv", "--column", "actor=Id", "--column", "country=country")
    try tool.write(
      """
      one,two,on
      a,b,2008-12-29
      a,c,2009-01-04
      b,a,2009-01-05
      d,e,2009-01-05
      c,d,2009-02
      a,e,
      """, to: "ties.csv")
    try tool.succeed(
      "import", "ties.csv", "--column", "actor=one", "--column", "other=two", "--column", "date=on")
  }

  @Test("weeks are those of ISO 8601, and what is new is counted once")
  func weeks() throws {
    try Tool.inFreshFolder { tool in
      try importDates(tool)
      let weeks = try steps(tool, "--by", "week")
      #expect(weeks.compactMap { $0["period"] as? String } == ["2009-W01", "2009-W02", "2009-W05"])
      #expect(weeks.compactMap { $0["actors"] as? Int } == [3, 5, 5])
      #expect(weeks.compactMap { $0["newActors"] as? Int } == [3, 2, 0])
      #expect(weeks.compactMap { $0["ties"] as? Int } == [2, 3, 4])
      #expect(weeks.compactMap { $0["newTies"] as? Int } == [2, 1, 1])
      #expect(weeks.compactMap { $0["components"] as? Int } == [1, 2, 1])
      #expect(weeks.compactMap { $0["giantShare"] as? Double } == [1, 0.6, 1])
      // a-b stays in France and a-c does not; the country of d is not stated.
      #expect(weeks.compactMap { $0["crossBorderShare"] as? Double } == [0.5, 0.5, 0.5])
      let run = try tool.succeed("timeline", "--by", "week")
      #expect(run.errors.contains("1 record without a date"))
      #expect(run.errors.contains("1 record of which only the month or the year is known"))
    }
  }

  @Test("days and months, as a table and as CSV")
  func otherPeriods() throws {
    try Tool.inFreshFolder { tool in
      try importDates(tool)
      #expect(
        try steps(tool, "--by", "month").compactMap { $0["period"] as? String }
          == ["2008-12", "2009-01", "2009-02"])
      #expect(
        try steps(tool, "--by", "day").compactMap { $0["period"] as? String }
          == ["2008-12-29", "2009-01-04", "2009-01-05", "2009-02-01"])
      let csv = try tool.succeed("timeline", "--by", "month", "--format", "csv").output
      #expect(csv.split(separator: "\n").count == 4 && csv.hasPrefix("month,"))
    }
  }

  @Test("events stand in the order of their dates")
  func events() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "t.maillage")
      for (event, day) in [("Dinner", "2009-11-26"), ("Forum", "2009-11-23"), ("Later", "")] {
        let date = day.isEmpty ? [] : ["--on", day]
        #expect(try tool.run(["add", "event", event] + date).status == 0)
      }
      try tool.succeed("attend", "Dinner", "a", "b", "c", "--role", "visitor", "--create")
      try tool.succeed("attend", "Forum", "b", "c", "--role", "visitor")
      let events = try steps(tool, "--by", "event", "--ties", "participations")
      #expect(events.compactMap { $0["period"] as? String } == ["Forum", "Dinner"])
      #expect(events.compactMap { $0["newTies"] as? Int } == [1, 2])
    }
  }

  @Test("seconds make days from a start of their own, or of the calendar when they count from 1970")
  func seconds() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "t.maillage")
      try tool.write("20\ta\tb\n86399\tb\tc\n86400\ta\tc\n", to: "contacts.dat")
      let columns = ["time=1", "actor=2", "other=3"].flatMap { ["--column", $0] }
      #expect(try tool.run(["import", "contacts.dat", "--no-header"] + columns).status == 0)
      let days = try steps(tool, "--by", "day")
      #expect(days.compactMap { $0["period"] as? String } == ["day 1", "day 2"])
      #expect(days.compactMap { $0["ties"] as? Int } == [2, 3])

      try tool.succeed("undo")
      try tool.write("1246255220\ta\tb\n1246341620\tb\tc\n", to: "contacts.dat")
      #expect(try tool.run(["import", "contacts.dat", "--no-header"] + columns).status == 0)
      let dated = try steps(tool, "--by", "day")
      #expect(dated.compactMap { $0["period"] as? String } == ["2009-06-29", "2009-06-30"])
    }
  }

  static let contacts = Tool.shared("data/sociopatterns/hypertext-2009.dat")

  @Test(
    "Hypertext 2009: three days, 113 actors and 2,196 ties in the end",
    .enabled(if: contacts != nil, "the shared data is not here"))
  func hypertext() throws {
    let file = try #require(Self.contacts)
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "ht.maillage")
      let columns = ["time=1", "actor=2", "other=3"].flatMap { ["--column", $0] }
      #expect(try tool.run(["import", file, "--no-header"] + columns).status == 0)
      let days = try steps(tool, "--by", "day")
      #expect(days.count == 3)
      #expect(days.last?["actors"] as? Int == 113 && days.last?["ties"] as? Int == 2196)
      #expect(days.compactMap { $0["records"] as? Int }.reduce(0, +) == 20_818)
      #expect(days.compactMap { $0["newTies"] as? Int }.reduce(0, +) == 2196)
    }
  }

  @Test("nothing in time is said, not drawn as a row of zeros")
  func empty() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "t.maillage")
      for period in ["day", "week", "month", "event"] {
        #expect(try steps(tool, "--by", period).isEmpty)
        let table = try tool.succeed("timeline", "--by", period)
        #expect(table.output.contains("No record stands in time"))
      }
      try tool.succeed("record", "a", "b", "--kind", "visit", "--create")
      let undated = try tool.succeed("timeline", "--by", "day", "--format", "json")
      #expect(try undated.objects().isEmpty && undated.errors.contains("without a date"))
    }
  }
}
