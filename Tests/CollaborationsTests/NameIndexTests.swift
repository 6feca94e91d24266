import Collaborations
import Testing

@Suite("Looking a name up")
struct NameIndexTests {
  private let index = NameIndex([
    .init(id: "crest-lens", names: ["CREST Lens"]),
    .init(id: "crest-lille", names: ["CREST Lille", "Crest de Lille"]),
    .init(id: "uv", names: ["Université de Valenciennes", "UVHC", "U.V.H.C."]),
    .init(id: "df", names: ["Délégation flamande"]),
    .init(id: "df2", names: ["Delegation Flamande"]),
    .init(id: "voka", names: ["Chambre flamande", "Délégation flamande"]),
    .init(id: "UVHC-2", names: ["crest-lens"]),
    .init(id: "dots", names: ["..."]),
  ])

  @Test("finds an id exactly as typed, before any name")
  func ids() throws {
    #expect(try index.match("crest-lens") == .one("crest-lens"))
    #expect(try index.match(" crest-lens\u{A0}") == .one("crest-lens"))
    #expect(try index.match("UV") == .nothing)
  }

  @Test("finds a name or an alias exactly, before a folded one")
  func exact() throws {
    #expect(try index.match("UVHC") == .one("uv"))
    #expect(try index.match("Delegation Flamande") == .one("df2"))
    #expect(try index.match("Universite\u{301} de Valenciennes") == .one("uv"))
  }

  @Test("finds a folded name")
  func folded() throws {
    #expect(try index.match("universite DE valenciennes") == .one("uv"))
    #expect(try index.match("u v h c") == .one("uv"))
    #expect(try index.match("...") == .one("dots"))
    #expect(try index.match("…") == .nothing)
  }

  @Test("says so when a name means several records, in the order of their ids")
  func ambiguous() throws {
    #expect(try index.match("Délégation flamande") == .several(["df", "voka"]))
    #expect(try index.match("DELEGATION FLAMANDE") == .several(["df", "df2", "voka"]))
    #expect(try index.match("Crest Lens") == .several(["UVHC-2", "crest-lens"]))
  }

  @Test(
    "never takes the first letters for the whole",
    arguments: ["CREST", "CREST Le", "Univ", "Université de Valencienne", "crest-l", "D"])
  func prefixes(_ text: String) throws {
    #expect(try index.match(text) == .nothing)
  }

  @Test(
    "refuses what could not be a name",
    arguments: [
      ("", RecordError.Code.empty), (" \n", .empty), ("a\nb", .forbidden("\n")),
      (String(repeating: "x", count: 10 << 20), .tooLong(limit: 4096)),
    ])
  func refused(_ text: String, _ code: RecordError.Code) throws {
    let error = try #require(throws: RecordError.self) { _ = try index.match(text, field: .actor) }
    #expect(error.code == code)
    #expect(error.field == .actor)
  }

  @Test("keeps the first record of two with one id")
  func twice() {
    var index = index
    index.insert(.init(id: "uv", names: ["Another"]))
    #expect(index.name(of: "uv") == "Université de Valenciennes")
    #expect(index.contains(id: "uv") && !index.contains(id: "UV"))
    #expect(index.name(of: "nobody") == nil)
  }
}

@Suite("Suggestions")
struct SuggestionTests {
  private let index = NameIndex(
    [
      "Université de Valenciennes", "Université de Liège (UL)", "Université de Mons",
      "Chambre de commerce et d’industrie de Lille", "Délégation flamande \"Voka\"",
      "Forum INOPME", "CREST Lens", "CREST Lille", "Ville de Lille", "École des Mines de Douai",
      "L’Œuvre du Nord", "ARACT Nord-Pas de Calais",
    ].map { .init(id: $0, names: [$0]) })

  @Test(
    "begin with the name that was meant",
    arguments: [
      ("Universite de Valencienne", "Université de Valenciennes"),
      ("Universtié de Valenciennes", "Université de Valenciennes"),
      ("Univ. Valenciennes", "Université de Valenciennes"),
      ("Université de Liège", "Université de Liège (UL)"), ("UL", "Université de Liège (UL)"),
      ("Voka", "Délégation flamande \"Voka\""),
      ("delegation flammande", "Délégation flamande \"Voka\""), ("Innopme", "Forum INOPME"),
      ("CCIL", "Chambre de commerce et d’industrie de Lille"), ("Crest Lans", "CREST Lens"),
      ("Ecole des Mines", "École des Mines de Douai"), ("oeuvre du nord", "L’Œuvre du Nord"),
      ("ARACT", "ARACT Nord-Pas de Calais"), ("Lile Ville", "Ville de Lille"),
    ])
  func best(_ typed: String, _ meant: String) {
    #expect(index.closest(to: typed).first == meant, "\(index.closest(to: typed))")
  }

  @Test(
    "are none for what resembles nothing",
    arguments: ["Zzyzx", "de la", "12345", "Gemeente Eindhoven", "🚀", "…"])
  func none(_ typed: String) {
    #expect(index.closest(to: typed).isEmpty)
  }

  @Test("are three at most, each once, and always in the same order")
  func few() {
    let twins = NameIndex(
      ["a", "b", "c", "d", "e"].map { .init(id: $0, names: ["CREST Lens", "CREST \($0)"]) })
    #expect(twins.closest(to: "CREST Lans") == ["CREST Lens"])
    #expect(index.closest(to: "Université").count == 3)
    #expect(index.closest(to: "Université") == index.closest(to: "Université"))
    #expect(index.closest(to: "Université", limit: 0).isEmpty)
  }

  @Test("show the name of an actor that an alias brought up")
  func alias() {
    let index = NameIndex([.init(id: "uv", names: ["Université de Valenciennes", "UVHC"])])
    #expect(index.closest(to: "UVCH") == ["Université de Valenciennes"])
  }
}
