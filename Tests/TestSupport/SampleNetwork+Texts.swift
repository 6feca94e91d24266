// The words of sample networks: valid, and as awkward as valid words can be.

internal import Collaborations
internal import GraphCore

/// Draws texts, numbers and dates; equal seeds draw equal ones.
struct SampleTexts {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  /// True once in `times`, on average.
  mutating func chance(_ times: Int) -> Bool { random.below(times) == 0 }

  mutating func pick<Element>(_ values: [Element]) -> Element { values[random.below(values.count)] }

  mutating func shuffle(_ values: inout [String]) { random.shuffle(&values) }

  mutating func maybe<Value>(_ draw: (inout SampleTexts) -> Value) -> Value? {
    chance(2) ? draw(&self) : nil
  }

  /// A name that no other `number` gives.
  mutating func name(_ number: Int) -> String {
    let stem = pick([
      "Université de Valenciennes", "CREST", "Délégation flamande \"Voka\" <b>&\\N",
      "Chambre de commerce d’Armentières", "Lycée Saint-Rémi", "Ville d'Écaussinnes", "ÆØÅ œuvre",
      "Hogeschool, Kortrijk; Brugge", "=SOMME(A1)", "-moins", "جامعة", "אוניברסיטה", "🚀 Labo",
      "大学", "Île de France", "#dièse 'apostrophe'", "Σίσυφος", "İğne",
    ])
    return "\(stem) \(number)"
  }

  mutating func alias(_ number: Int, _ index: Int) -> String {
    pick(["U.V.H.C.", "CCI Lille; CCI Douai", "l’Agence, \"ARACT\"", "back\\slash", "pipe|"])
      + " \(number)-\(index)"
  }

  /// A key that no other `number` gives, readable or as a file may have it.
  mutating func id(_ name: String, _ number: Int) -> String {
    switch below(4) {
    case 0: "\(9_000_000 + number)"
    case 1: "FR-59/É,\"\(number)\""
    default:
      Identifier.readable(from: "\(name) \(number)", fallback: "x-\(number)")
        + "-\(number)"
    }
  }

  mutating func title(_ number: Int) -> String {
    pick(["Échange", "Projet “Tandem”", "A, B & C", "=1+1", "Ünïon"]) + " \(number)"
  }

  mutating func town() -> String {
    pick(["Lille", "Kortrijk", "Mons", "L’Haÿ-les-Roses", "Ville d'Avray, Sèvres", "Œutrange"])
  }

  mutating func country() -> String { pick(["France", "Belgique", "BE", "Česko"]) }

  mutating func note() -> String {
    pick([
      "Une ligne.", "Deux lignes,\nla seconde \"citée\".", "Virgule, point-virgule ; tab\tfin",
      "Paragraphe.\n\nAutre paragraphe.", "'07", "=cmd|' /C calc'!A0", "100 %", "emoji 👩‍👩‍👧 fin",
    ])
  }

  mutating func source() throws -> Source? {
    guard chance(2) else { return nil }
    let text = pick([
      "Compte rendu, p. 3", "https://example.org/a?b=1,2&c=%20", "Lettre du 3 mars ; annexe",
      "« cité »\nsuite",
    ])
    return try Source(text, certainty: pick(Certainty.allCases))
  }

  /// Attributes of every type; a name has one type.
  mutating func attributes() -> Attributes {
    var attributes: Attributes = [:]
    if chance(3) {
      attributes["secteur"] = .text(pick(["santé", "bois, papier", "\"tout\"", "é\nà"]))
    }
    if chance(3) { attributes["code postal"] = .text(pick(["07000", "59 300", "B-7000", "2009"])) }
    if chance(3) { attributes["budget (k€)"] = .number(number()) }
    if chance(3) { attributes["PME"] = .flag(chance(2)) }
    if chance(3) { attributes["créé le"] = .date(date()) }
    return attributes
  }

  mutating func number() -> Double {
    pick([0, 1, -1, 25, 2500, 0.1, -2.5, 1e21, 1.0 / 3, 5e-300, 9_007_199_254_740_994, 3e-7])
  }

  /// A coordinate from `-limit` to `limit` degrees.
  mutating func coordinate(_ limit: Double) -> Double {
    switch below(5) {
    case 0: limit
    case 1: -limit
    case 2: 0
    case 3: (random.unit() * 2 - 1) * limit
    default: Double(Int((random.unit() * 2 - 1) * limit * 10_000)) / 10_000
    }
  }

  /// A day, a month or a year.
  mutating func date() -> CalendarDate {
    let year = 2005 + below(8)
    let month = 1 + below(12)
    let date =
      switch below(4) {
      case 0: CalendarDate(year: year)
      case 1: CalendarDate(year: year, month: month)
      default: CalendarDate(year: year, month: month, day: 1 + below(31))
      }
    return date ?? CalendarDate(year: year, month: month)?.lastDay ?? self.date()
  }

  /// Nothing, a beginning, an end, or both in their order.
  mutating func period() -> (from: CalendarDate?, until: CalendarDate?) {
    switch below(4) {
    case 0: return (nil, nil)
    case 1: return (date(), nil)
    case 2: return (nil, date())
    default:
      let (first, second) = (date(), date())
      return first.firstDay <= second.lastDay ? (first, second) : (second, first)
    }
  }
}
