import GraphCore
import TestSupport
import Testing

@testable import Collaborations

@Suite("Folded names")
struct NameFormTests {
  @Test(
    "are equal when they differ in case, accents, spaces and punctuation",
    arguments: [
      ("Délégation flamande", "delegation FLAMANDE"), ("L’Haÿ-les-Roses", "l'hay les roses"),
      ("Univ'Innov", "UNIV INNOV"), ("Île-de-France", "ile de  france"), ("« Voka »", "voka"),
      ("C.C.I. Lille", "c c i  lille"), ("Straße", "STRASSE"), ("Ça (va)", "ca va"),
      ("İstanbul", "istanbul"), ("Σίσυφος", "ΣΙΣΥΦΟΣ"), ("Łódź", "łodz"), ("ﬁn", "FIN"),
      ("e\u{301}cole", "École"), ("a_b/c|d", "A-b c|D"), ("Ёлка", "елка"),
    ])
  func equal(_ one: String, _ other: String) {
    #expect(NameForm.folded(one) == NameForm.folded(other))
  }

  @Test(
    "differ when letters, digits or symbols do",
    arguments: [
      ("C++", "C"), ("œuvre", "oeuvre"), ("ł", "l"), ("R&D 1", "R&D 2"), ("Mons", "Mon"),
      ("が", "か"),
      ("CRESTLens", "CREST Lens"), ("€", "$"),
    ])
  func different(_ one: String, _ other: String) {
    #expect(NameForm.folded(one) != NameForm.folded(other))
  }

  @Test("of punctuation only are themselves", arguments: ["...", "-", "« »", "?!", "--  --"])
  func punctuation(_ text: String) {
    #expect(NameForm.folded(text) == text)
    #expect(NameForm.folded(" " + text + "\n") == text)
  }

  @Test("of an empty text are empty")
  func empty() {
    #expect(NameForm.folded("").isEmpty)
    #expect(NameForm.folded(" \u{A0}").isEmpty)
  }

  @Test("stay as they are when folded again, and never begin or end with a space")
  func stable() throws {
    for seed in 0..<40 as Range<UInt64> {
      for actor in try SampleNetwork.random(seed: seed).actors {
        let folded = NameForm.folded(actor.name)
        #expect(NameForm.folded(folded) == folded, "seed \(seed)")
        #expect(NameForm.canonical(folded) == folded, "seed \(seed)")
        #expect(!folded.contains("  "), "seed \(seed)")
      }
    }
  }

  @Test("of Latin letters are the same by the table and by the long way")
  func table() {
    for value in UInt32(0)..<0x240 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = NameForm.canonical("x\(scalar)y")
      #expect(LatinFolding.folded(text) == NameForm.foldedAnyScript(text), "U+\(value)")
    }
    var random = SplitMix64(seed: 5)
    for round in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.below(12) {
        text.append(Unicode.Scalar(UInt32(32 + random.below(0x220))) ?? "x")
      }
      let canonical = NameForm.canonical(String(text))
      #expect(
        LatinFolding.folded(canonical) == NameForm.foldedAnyScript(canonical),
        "seed 5, round \(round): \(canonical)")
    }
    #expect(LatinFolding.folded("\u{240}") == nil)
    #expect(LatinFolding.folded("大学") == nil)
  }

  @Test("that were canonical stay the same bytes")
  func canonical() throws {
    for seed in 0..<40 as Range<UInt64> {
      for actor in try SampleNetwork.random(seed: seed).actors {
        #expect(NameForm.canonical(actor.name).utf8.elementsEqual(actor.name.utf8), "seed \(seed)")
      }
    }
  }
}
