// Answers as text: JSON, tables, CSV and Markdown.

import Answers
import Foundation
import Testing
import Wording

@Suite("JSON")
struct JSONTests {
  @Test("keys stay in order, and containers of containers take a line an element")
  func layout() {
    let value = JSONValue.members([
      "z": .count(1), "a": .array([]),
      "list": .array([.members(["x": "y"]), .members(["x": .null])]),
    ])
    #expect(
      value.text == """
        {
          "z": 1,
          "a": [],
          "list": [
            {"x": "y"},
            {"x": null}
          ]
        }
        """)
  }

  @Test("every text reads back as it was")
  func texts() throws {
    let texts = [
      "plain", "\"quoted\" \\ back", "line\nbreak\ttab\r", "\u{0}\u{1F}\u{7F}\u{85}", "é e\u{301}",
      "👩‍🔬 שלום", "\u{2028}\u{2029}", "</script>",
    ]
    for text in texts {
      let json = JSONValue.array([.string(text)]).text
      let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
      #expect(read == [text], "\(json)")
    }
  }

  @Test("numbers read back as they were; what is no number is null")
  func numbers() throws {
    let numbers = [0, -1, 0.1, 1e300, .leastNonzeroMagnitude, -9_223_372_036_854_775_808]
    for number in numbers {
      let json = JSONValue.array([.number(number)]).text
      let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Double]
      #expect(read == [number], "\(json)")
    }
    #expect(JSONValue.number(.nan).text == "null")
    #expect(JSONValue.number(.infinity).text == "null")
    #expect(JSONValue.number(nil).text == "null")
  }
}

@Suite("Tables")
struct TableTests {
  private let table = TextTable(
    [.text("name"), .number("degree")],
    rows: [["Université de Liège", "93"], ["=cmd|' /C calc'!A0", "-1"], ["a \"b\", c", "0"]])

  @Test("columns are aligned, numbers flush right, wide characters counted as two")
  func aligned() {
    let table = TextTable(
      [.text("n"), .number("d")], rows: [["é", "1"], ["中文", "22"], ["ab", "3"]])
    #expect(table.aligned(in: .english) == "n      d\n────  ──\né      1\n中文  22\nab     3")
  }

  @Test("long texts are wrapped between words")
  func wrapped() {
    let table = TextTable(
      [.text("note"), .number("d")],
      rows: [[Array(repeating: "mot", count: 40).joined(separator: " "), "1"]])
    let lines = table.aligned(in: .english).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.count <= TextTable.widestText + 3 })
  }

  @Test("CSV quotes what must be, and defuses formulas but not numbers")
  func csv() {
    #expect(
      table.csv == """
        name,degree
        Université de Liège,93
        '=cmd|' /C calc'!A0,-1
        "a ""b"", c",0
        """)
  }

  @Test("follow the language for people and are the same in every language for scripts")
  func languages() {
    let table = TextTable(
      [.text("name"), .number("weight"), .text("role")],
      rows: [[.text("1000 km"), .text("1234.5"), .word("lead")]])
    #expect(
      table.aligned(in: .french) == """
        nom        poids  rôle
        ───────  ───────  ────────────
        1000 km  1\u{202F}234,5  chef de file
        """)
    #expect(table.markdown(in: .dutch).hasSuffix("| 1000 km | 1.234,5 | trekker |"))
    #expect(table.csv == "name,weight,role\n1000 km,1234.5,lead")
    let json = JSONValue.members(["text": .sentence(.counted(2, .tie)), "number": .number(1234.5)])
    #expect(json.text(in: .french) == #"{"text": "2 liens", "number": 1234.5}"#)
    #expect(json.text == #"{"text": "2 ties", "number": 1234.5}"#)
  }

  @Test("Markdown escapes what would break a row")
  func markdown() {
    let table = TextTable([.text("a|b")], rows: [["x\ny | *z*"]])
    #expect(table.markdown(in: .english) == "| a\\|b |\n|---|\n| x y \\| \\*z\\* |")
  }
}
