import TestSupport
import Testing
import Wording

@Suite("Excerpts")
struct ExcerptTests {
  @Test("show every control character as its code point")
  func controls() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Sentence.excerpt("a\(scalar)b")
      let isRaw = shown.unicodeScalars.contains(scalar)
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        #expect(!isRaw, "U+\(String(value, radix: 16))")
        #expect(shown.hasPrefix("aU+") && shown.hasSuffix("b"))
      case .uppercaseLetter, .lowercaseLetter, .decimalNumber, .otherPunctuation, .otherLetter:
        #expect(isRaw, "U+\(String(value, radix: 16))")
      default: break
      }
    }
    #expect(Sentence.excerpt("a\u{202E}b") == "aU+202Eb")
    #expect(Sentence.excerpt("👩‍👩‍👧") == "👩‍👩‍👧")
  }

  @Test("are cut at their limit, whatever they are made of")
  func limits() {
    #expect(Sentence.excerpt(String(repeating: "a", count: 80)).count == 80)
    #expect(
      Sentence.excerpt(String(repeating: "a", count: 81)) == String(repeating: "a", count: 80) + "…"
    )
    #expect(Sentence.excerpt("abc", limit: 0) == "…")
    let marks = "e" + String(repeating: "\u{301}", count: 1_000_000)
    let time = threadTime {
      #expect(Sentence.excerpt(marks).unicodeScalars.count == 81)
    }
    #expect(time < .milliseconds(50))
  }
}

@Suite("Sentences")
struct SentenceTests {
  @Test("about what holds a record count in the singular and the plural")
  func holders() {
    #expect(Sentence.holders(actors: 0, events: 0, collaborations: 0, participations: 0) == nil)
    #expect(
      Sentence.holders(actors: 1, events: 2, collaborations: 1, participations: 3)?.english
        == "1 actor that is part of it, 2 events, 1 collaboration, 3 participations in events")
  }
}
