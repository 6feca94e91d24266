import Collaborations
import Testing
import Wording

@Suite("What is said of a refusal")
struct SentenceTests {
  private static let hostile =
    "a\u{0}b\u{1B}[31m\nc\r\td\u{7F}e\u{85}f\u{2028}g\u{202E}h\u{2067}i\u{FEFF}j"

  private static let codes: [RecordError.Code] = [
    .empty, .tooLong(limit: 4096), .forbidden("\u{1B}"), .forbidden("\n"), .forbidden("\t"),
    .forbidden("\u{202E}"), .notADate, .notANumber(range: .between("-90", "90")),
    .notOneOf(["exact", hostile]), .endsBeforeItStarts, .needsTwoActors, .sameActorTwice,
    .duplicate, .unknown, .inUse(by: .counted(3, .collaboration)), .cycle,
    .differs(fields: ["stage"]),
    .heldIn(edition: hostile),
  ]

  private func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { TextRule.name.forbids($0) == false && $0 != "\u{2067}" }
  }

  @Test("is a sentence, safe to print, that ends with a full stop", arguments: codes)
  func sentences(_ code: RecordError.Code) {
    for field in [Field.name, .latitude, .lead, .participants, .edition] {
      for value in ["CREST Lens", Self.hostile, String(repeating: "x", count: 100_000)] {
        let text = RecordError(code, field: field, value: value).sentence.english
        #expect(isSafe(text), "\(code)")
        #expect(text.hasSuffix("."), "\(text)")
        #expect(text.utf8.count < 700, "\(text)")
      }
    }
  }

  @Test("names what, where, and what to do")
  func content() {
    func said(_ code: RecordError.Code, _ field: Field, _ value: String = "") -> String {
      RecordError(code, field: field, value: value).sentence.english
    }
    #expect(said(.empty, .name) == "The name is empty; give it some text.")
    let long = said(.tooLong(limit: 4096), .name, String(repeating: "é", count: 5 << 20))
    #expect(long.contains("10,485,760 bytes") && long.contains("4,096"))
    #expect(long.contains("shorten"))
    let control = said(.forbidden("\u{7}"), .name, "a\u{7}b")
    #expect(
      control.contains("aU+0007b") && control.contains("control") && control.contains("remove"))
    #expect(said(.forbidden("\n"), .name, "a\nb").contains("a line break (U+000A)"))
    #expect(said(.forbidden("\u{202E}"), .name, "a").contains("bidirectional override"))
    #expect(said(.notADate, .date, "2009-02-30").contains("“2009-02-30”"))
    #expect(said(.needsTwoActors, .participants, "CREST").contains("“CREST”"))
    #expect(said(.inUse(by: .counted(1, .event)), .name, "E").contains("1 event"))
  }

  @Test("of a long list of words stays short")
  func manyWords() {
    let words = (0..<500).map { "actor \($0)" }
    let text = RecordError(.notOneOf(words), field: .lead, value: "x").sentence.english
    #expect(text.contains("actor 19 and 480 more") && !text.contains("actor 20,"))
  }

  @Test("of an unknown or ambiguous name shows names that are safe to print, and their ids")
  func lookup() throws {
    var network = Network()
    network.actors = try (0..<30).map {
      try Actor(
        draft("id \($0)", "\u{2067}Homonyme\u{2069} \(String(repeating: "x", count: 3000))"))
    }
    network.sort()
    let directory = Directory(network)
    let ambiguous = try #require(throws: LookupError.self) {
      _ = try directory.id(of: .actor, named: network.actors[0].name)
    }
    let text = ambiguous.sentence.english
    #expect(isSafe(text) && text.utf8.count < 2000)
    #expect(text.contains("30 actors") && text.contains("id 0") && text.contains("and 20 more"))
    let unknown = try #require(throws: LookupError.self) {
      _ = try directory.id(of: .actor, named: "Homonime \(String(repeating: "x", count: 3000))")
    }
    #expect(isSafe(unknown.sentence.english) && unknown.sentence.english.contains("Did you mean"))
    #expect(unknown.sentence.english.utf8.count < 700)
  }
}
