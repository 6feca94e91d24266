import Collaborations
import Testing

@testable import NetworkStore

@Suite struct JSONTests {
  @Test func `Values are read as they were written`() throws {
    let value = JSON.object([
      .init("plain", .text("abc")), .init("é\"\\", .text("line\nbreak\ttab\u{1}\r 🚀")),
      .init("numbers", .list([.integer(.min), .integer(.max), .real(0.1), .real(1), .real(-0.0)])),
      .init("large", .real(.greatestFiniteMagnitude)),
      .init("small", .real(.leastNonzeroMagnitude)),
      .init("words", .list([.flag(true), .flag(false), .null])), .init("none", .object([])),
    ])
    #expect(JSON(value.description) == value)
    #expect(JSON(" { \"a\" : [ 1 , 2.5 ] } \n")?["a"] == .list([.integer(1), .real(2.5)]))
    #expect(JSON("\"\\u00e9\\ud83d\\ude80\\/\"") == .text("é🚀/"))
  }

  @Test(arguments: [
    "", " ", "{", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"", "\"\\", "\"\\u12\"",
    "\"\\ud83d\"", "\"\\udc00\"", "nul", "1 2", "[1]]", "NaN", "0x1", "1e999",
    String(repeating: "[", count: 100_000),
  ])
  func `What is not JSON is refused`(text: String) {
    #expect(JSON(text) == nil)
  }

  @Test func `Attributes keep their types, and equal attributes are equal texts`() throws {
    let date = try #require(CalendarDate("2009-11"))
    let attributes: Attributes = [
      "text": .text("1"), "whole": .number(1), "part": .number(1.5), "flag": .flag(true),
      "date": .date(date), "huge": .number(-9_223_372_036_854_775_808), "é": .text("{}"),
    ]
    let text = try #require(AttributeColumns.text(of: attributes))
    #expect(try AttributeColumns.attributes(text) == attributes)
    #expect(try AttributeColumns.attributes(nil).isEmpty)
    #expect(AttributeColumns.text(of: [:]) == nil)
    #expect(text.hasPrefix("{\"date\":{\"date\":\"2009-11\"},\"flag\":true,"))
  }
}
