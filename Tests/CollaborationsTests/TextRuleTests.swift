import Collaborations
import TestSupport
import Testing

@Suite("Texts")
struct TextRuleTests {
  private func name(_ text: String) throws(RecordError) -> String {
    try Place(town: text, country: nil, latitude: 0, longitude: 0).town
  }

  private func refusal(_ text: String, _ rule: TextRule = .name) -> RecordError.Code? {
    do {
      _ = try rule.checked(text, field: .name)
      return nil
    } catch {
      return error.code
    }
  }

  @Test(
    "in any script, with emoji and direction marks, are names",
    arguments: [
      "Université de Valenciennes", "جامعة القاهرة", "אוניברסיטת תל אביב", "大学", "🚀", "👩‍👩‍👧 Labo",
      "L'Haÿ-les-Roses", "Voka \"<b>&\\N", "a\u{200F}b", "\u{2067}abc\u{2069}", "-- x", "نامه‌ای",
    ])
  func accepted(_ text: String) throws {
    #expect(try name(text) == text)
  }

  @Test(
    "with control characters, line breaks or direction overrides are no names",
    arguments: [
      "a\u{0}b", "a\u{7}b", "a\tb", "a\nb", "a\r\nb", "a\rb", "a\u{B}b", "a\u{1B}[31mb",
      "a\u{7F}b", "a\u{85}b", "a\u{9F}b", "a\u{2028}b", "a\u{2029}b", "a\u{202D}b", "a\u{202E}b",
      "\u{202E}a", "a\u{202E}", "\u{0}", "é\u{302}\u{0}x", "a\u{FFFE}", "a\u{FFFF}b",
    ])
  func forbidden(_ text: String) throws {
    let error = try #require(throws: RecordError.self) { _ = try name(text) }
    guard case .forbidden(let scalar) = error.code else {
      Issue.record("\(error.code)")
      return
    }
    #expect(text.unicodeScalars.contains(scalar))
    #expect(error.field == .town)
  }

  @Test(
    "of white space only are empty",
    arguments: ["", " ", "\t", "\n", "\r\n", "\u{A0}", "\u{FEFF}", "\u{200B} \u{3000}"])
  func empty(_ text: String) throws {
    #expect(throws: RecordError(.empty, field: .town, value: text)) { _ = try name(text) }
  }

  @Test("lose white space at their ends, and nothing else")
  func trimming() throws {
    let ends = [" ", "\u{A0}", "\u{FEFF}", "\t", "\n", "\r\n", "\u{200B}", "\u{3000}", "\u{202F}"]
    for before in ends {
      for after in ends {
        #expect(try name(before + "CREST Lens" + after) == "CREST Lens")
        #expect(try name(before + "Émile  Zola\u{A0}!" + after) == "Émile  Zola\u{A0}!")
      }
    }
    #expect(try TextRule.note.checked("\n a\n\n b \n", field: .note) == "a\n\n b")
  }

  @Test("are equal whether their accents were composed or not, byte for byte")
  func normalisation() throws {
    let pairs = [
      ("e\u{301}cole", "école"), ("A\u{30A}", "Å"), ("\u{212B}", "Å"), ("o\u{323}\u{302}", "ộ"),
      ("o\u{302}\u{323}", "ộ"), ("\u{1100}\u{1161}", "가"), ("\u{AC00}\u{11A8}", "각"),
      ("\u{1100}\u{1161}\u{11A8}", "각"), ("\u{2126}", "Ω"),
    ]
    for (typed, expected) in pairs {
      #expect(Array(try name(typed).utf8) == Array(expected.utf8), "\(expected)")
      #expect(Array(NameForm.canonical(try name(typed)).utf8) == Array(expected.utf8))
    }
  }

  @Test("have their limit in bytes, not in characters")
  func limits() {
    #expect(refusal(String(repeating: "a", count: 4096)) == nil)
    #expect(refusal(String(repeating: "a", count: 4097)) == .tooLong(limit: 4096))
    #expect(refusal(String(repeating: "é", count: 2048)) == nil)
    #expect(refusal(String(repeating: "é", count: 2049)) == .tooLong(limit: 4096))
    #expect(refusal(String(repeating: "a", count: 65_536), .note) == nil)
    #expect(refusal(String(repeating: "a", count: 65_537), .note) == .tooLong(limit: 65_536))
  }

  @Test("of 10 MB, or of 200 KB of combining marks, are refused at once")
  func hugeTexts() {
    let texts = [
      String(repeating: "a", count: 10 << 20), String(repeating: " ", count: 10 << 20),
      "e" + String(repeating: "\u{301}\u{323}", count: 50_000),
    ]
    for text in texts {
      let time = threadTime {
        #expect(refusal(text) == .tooLong(limit: 4096))
        #expect(refusal(text, .note) == .tooLong(limit: 65_536))
      }
      #expect(time < .milliseconds(50))
    }
  }

  @Test(
    "full of combining marks within the limit take no time either",
    arguments: [
      "\u{301}\u{323}", "\u{323}\u{301}", "\u{F73}", "\u{344}\u{323}", "\u{1100}\u{1161}",
    ])
  func combiningMarks(_ marks: String) throws {
    let text = "e" + String(repeating: marks, count: 65_000 / marks.utf8.count)
    var checked = ""
    let time = try threadTime { checked = try TextRule.note.checked(text, field: .note) }
    #expect(time < .milliseconds(500))
    let isStable = NameForm.canonical(checked).utf8.elementsEqual(checked.utf8)
    #expect(isStable)
  }

  @Test("with marks in two orders are one text, however long the runs")
  func marksInAnyOrder() {
    for count in [1, 10, 15, 16, 17, 100, 1000] {
      let (above, below) = (
        String(repeating: "\u{301}", count: count), String(repeating: "\u{323}", count: count)
      )
      let mixed = String(repeating: "\u{301}\u{323}", count: count)
      let expected = NameForm.canonical("e" + below + above).utf8.map(\.self)
      #expect(Array(NameForm.canonical("e" + above + below).utf8) == expected, "\(count)")
      #expect(Array(NameForm.canonical("e" + mixed).utf8) == expected, "\(count)")
    }
  }

  @Test("in notes hold line breaks and tabs, and still no control characters")
  func notes() {
    #expect(refusal("a\n\tb\r\nc", .note) == nil)
    #expect(refusal("a\u{0}b", .note) == .forbidden("\u{0}"))
    #expect(refusal("a\u{202E}b", .note) == .forbidden("\u{202E}"))
  }
}
