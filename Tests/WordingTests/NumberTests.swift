import Testing
import Wording

@Suite("Numbers in words")
struct NumberTests {
  @Test("stand in groups of three, with the separators of the language")
  func separators() {
    let number = Sentence.number("1234.5")
    #expect(number.english == "1,234.5")
    #expect(number.french == "1\u{202F}234,5")
    #expect(number.dutch == "1.234,5")
    #expect(Language.french.number(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(Language.english.number(999) == "999" && Language.english.number(1_000) == "1,000")
    #expect(Language.dutch.number(-12_345) == "-12.345")
    #expect(Language.english.number(.min) == "-9,223,372,036,854,775,808")
  }

  @Test("are found wherever they stand in a cell, and nothing else is changed")
  func cells() {
    let french = Language.french
    #expect(french.numbers(in: "≈ 2500") == "≈ 2\u{202F}500")
    #expect(french.numbers(in: "3–7") == "3–7")
    #expect(french.numbers(in: "95 %") == "95 %")
    #expect(french.numbers(in: "-0.25") == "-0,25")
    #expect(french.numbers(in: "0.00001234") == "0,00001234")
    #expect(french.numbers(in: "1.5e-07") == "1,5e-07")
    #expect(french.numbers(in: "12, rank 3 of 1047") == "12, rank 3 of 1\u{202F}047")
    #expect(french.numbers(in: "end 5.") == "end 5.")
    #expect(french.numbers(in: "a35999") == "a35999")
    #expect(french.numbers(in: "") == "" && french.numbers(in: "–") == "–")
    for text in ["1234.5", "0.1", "-7", "1000000", "x", "12.", ".5"] {
      #expect(Language.english.numbers(in: text).filter { $0 != "," } == text)
    }
  }

  @Test("are singular at 1, and in French at 0 too")
  func plurals() {
    let counts = [0, 1, 2, 1_000].map { Sentence.counted($0, .actor) }
    #expect(counts.map(\.english) == ["0 actors", "1 actor", "2 actors", "1,000 actors"])
    #expect(
      counts.map(\.french) == ["0 acteur", "1 acteur", "2 acteurs", "1\u{202F}000 acteurs"])
    #expect(counts.map(\.dutch) == ["0 actoren", "1 actor", "2 actoren", "1.000 actoren"])
  }

  @Test("say what remains in the unit that suits, and no more exactly than an estimate is")
  func remainingTimes() {
    let times = [1, 43, 58, 200, 7_300].map { Sentence.remainingTime(seconds: Double($0)) }
    #expect(
      times.map(\.english).map { $0.dropFirst(7).dropLast(6) }
        == ["5 s", "45 s", "1 min", "3 min", "2 h"])
    #expect(times[4].french == "(encore 2 h environ)")
    #expect(times[4].dutch == "(nog ongeveer 2 uur)")
    #expect(Sentence.remainingTime(seconds: .nan).english.contains("h left"))
  }
}
