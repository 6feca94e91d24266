import Collaborations
import Testing

@Suite("Ids")
struct IdentifierTests {
  @Test("are readable")
  func readable() {
    func id(_ name: String) -> String { Identifier.readable(from: name, fallback: "actor") }
    #expect(id("Université de Valenciennes") == "universite-de-valenciennes")
    #expect(id("L’Haÿ-les-Roses (94)") == "l-hay-les-roses-94")
    #expect(id("  CREST  Lens ") == "crest-lens")
    #expect(id("C++ & C#") == "c-c")
    #expect(id("大学") == "大学")
    #expect(id("...") == "actor")
    #expect(id("🚀") == "actor")
    #expect(id("") == "actor")
  }

  @Test("are the same each time, short, and valid ids whatever the name")
  func valid() throws {
    let names = [
      String(repeating: "é", count: 2000), String(repeating: "大", count: 1000), "جامعة القاهرة",
      "a\u{301}\u{302}", "हिन्दी विश्वविद्यालय", "--x--", "가나다", "👩‍👩‍👧 1", "\u{FE0F}",
    ]
    for name in names {
      let id = Identifier.readable(from: name, fallback: "actor")
      #expect(id == Identifier.readable(from: name, fallback: "actor"))
      #expect(id.utf8.count <= 80, "\(name)")
      #expect(!id.hasPrefix("-") && !id.hasSuffix("-"), "\(name)")
      #expect(try Actor(ActorDraft(id: id, name: name)).id == id)
    }
  }

  @Test("are numbered from 2 when they are taken")
  func unique() {
    var taken: Set<String> = []
    for number in 1...300 {
      let id = Identifier.unique(from: "Forum", fallback: "event") { taken.contains($0) }
      #expect(id == (number == 1 ? "forum" : "forum-\(number)"))
      taken.insert(id)
    }
    taken.remove("forum-17")
    let id = Identifier.unique(from: "Forum", fallback: "event") { taken.contains($0) }
    #expect(!taken.contains(id))
  }

  @Test("ask few questions however many are taken")
  func fewQuestions() {
    var questions = 0
    let id = Identifier.unique(from: "Forum", fallback: "event") { id in
      questions += 1
      let number = id == "forum" ? 1 : Int(id.dropFirst("forum-".count)) ?? 0
      return number < 100_000
    }
    #expect(id == "forum-100000")
    #expect(questions < 50)
  }
}
