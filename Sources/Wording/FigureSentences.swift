// What is written inside a picture of a network.

/// A day, a month or a year, as a sentence needs it.
public struct DateParts: Hashable, Sendable {
  /// The year, the month from 1, and the day of the month.
  public let year: Int, month: Int?, day: Int?

  /// Creates a date.
  public init(year: Int, month: Int?, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }
}

// MARK: - Title and subtitle

extension Sentence {
  /// From one date to another, what they share said once: “23–27 November 2009”.
  public static func figureDates(from: DateParts?, until: DateParts?) -> Sentence? {
    guard let first = from ?? until else { return nil }
    return Sentence(
      english: dates(first, until ?? first, months: englishMonths),
      french: dates(first, until ?? first, months: frenchMonths),
      dutch: dates(first, until ?? first, months: dutchMonths))
  }

  /// How many actors and ties a picture has.
  public static func figureCounts(actors: Int, ties: Int) -> Sentence {
    Sentence(
      english: "\(grouped(actors, ",")) \(actors == 1 ? "actor" : "actors"), "
        + "\(grouped(ties, ",")) \(ties == 1 ? "tie" : "ties")",
      french: "\(grouped(actors, "\u{202F}")) \(actors < 2 ? "acteur" : "acteurs"), "
        + "\(grouped(ties, "\u{202F}")) \(ties < 2 ? "lien" : "liens")",
      dutch: "\(grouped(actors, ".")) \(actors == 1 ? "actor" : "actoren"), "
        + "\(grouped(ties, ".")) \(ties == 1 ? "band" : "banden")")
  }

  /// Which records make the ties, how they weigh, and the filters, in words.
  public static func figureLens(
    ties: String, weight: String, isDirected: Bool, filters: [(name: String, value: String)]
  ) -> Sentence {
    let records: (String, String, String) =
      switch ties {
      case "collaborations": ("collaborations", "collaborations", "samenwerkingen")
      case "participations":
        ("participations in events", "participations aux événements", "deelnames aan activiteiten")
      default:
        (
          "collaborations and events", "collaborations et événements",
          "samenwerkingen en activiteiten"
        )
      }
    let asked = filters.map { "\($0.name) = \($0.value)" }
    let directed: (String, String, String) =
      isDirected ? (", directed", ", orientés", ", gericht") : ("", "", "")
    return Sentence(
      english: (["Ties: shared \(records.0), weight by the rule “\(weight)”\(directed.0)"] + asked)
        .joined(separator: "; "),
      french: (["Liens : \(records.1) en commun, poids selon la règle « \(weight) »\(directed.1)"]
        + asked).joined(separator: " ; "),
      dutch: (["Banden: gedeelde \(records.2), gewicht volgens de regel “\(weight)”\(directed.2)"]
        + asked).joined(separator: "; "))
  }

  /// Where a picture comes from.
  public static func figureSource(_ name: String?) -> Sentence {
    guard let name else { return Sentence(english: "Maillage") }
    return Sentence(
      english: "Source: \(name) · Maillage", french: "Source : \(name) · Maillage",
      dutch: "Bron: \(name) · Maillage")
  }

  /// The name of a picture of which nothing is known.
  public static var figureUntitled: Sentence {
    Sentence(english: "Network", french: "Réseau", dutch: "Netwerk")
  }

  /// A picture without actors.
  public static var figureIsEmpty: Sentence {
    Sentence(
      english: "There is no actor to draw.", french: "Il n’y a aucun acteur à dessiner.",
      dutch: "Er is geen actor om te tekenen.")
  }

  /// How many names are written, of how many actors.
  public static func figureNamesShown(_ shown: Int, of actors: Int, measure: String) -> Sentence {
    let name = measureName(measure)
    return Sentence(
      english: "Names: the \(shown) first of \(grouped(actors, ",")) by \(name.english)",
      french: "Noms : les \(shown) premiers sur \(grouped(actors, "\u{202F}")) par "
        + name.text(in: .french),
      dutch: "Namen: de eerste \(shown) van \(grouped(actors, ".")) volgens "
        + name.text(in: .dutch))
  }
}

// MARK: - Legend

extension Sentence {
  /// What colours and shapes show.
  public static func figureGroups(by attribute: String) -> Sentence {
    switch attribute {
    case "kind": Sentence(english: "Kind of actor", french: "Type d’acteur", dutch: "Soort actor")
    case "country": Sentence(english: "Country", french: "Pays", dutch: "Land")
    case "region": Sentence(english: "Region", french: "Région", dutch: "Regio")
    case "place": Sentence(english: "Town", french: "Ville", dutch: "Plaats")
    default: Sentence(english: attribute)
    }
  }

  /// What the areas of symbols show.
  public static func figureSizes(measure: String) -> Sentence {
    let name = measureName(measure)
    return Sentence(
      english: "Area: \(name.english)", french: "Surface : \(name.text(in: .french))",
      dutch: "Oppervlak: \(name.text(in: .dutch))")
  }

  /// What the widths of lines show.
  public static func figureTies(isWeighted: Bool) -> Sentence {
    isWeighted
      ? Sentence(
        english: "Ties, by weight", french: "Liens, selon leur poids", dutch: "Banden, naar gewicht"
      )
      : Sentence(english: "Ties", french: "Liens", dutch: "Banden")
  }

  /// A tie, where all weigh the same.
  public static var figureTie: Sentence {
    Sentence(
      english: "at least one in common", french: "au moins un élément commun",
      dutch: "minstens één gemeenschappelijk")
  }

  /// Ties that are new in an edition.
  public static func figureNewTies(in edition: String, count: Int) -> Sentence {
    Sentence(
      english: "new in “\(edition)”: \(count)", french: "nouveaux, « \(edition) » : \(count)",
      dutch: "nieuw in “\(edition)”: \(count)")
  }

  /// Ties that are not new.
  public static func figureOlderTies(count: Int) -> Sentence {
    Sentence(
      english: "known from other records: \(count)",
      french: "attestés par ailleurs : \(count)", dutch: "bekend uit andere gegevens: \(count)")
  }

  /// Actors without a tie.
  public static func figureIsolates(count: Int) -> Sentence {
    Sentence(
      english: "Without a tie here (\(count))", french: "Sans lien ici (\(count))",
      dutch: "Zonder band hier (\(count))")
  }

  /// Groups that share a symbol because there are too many.
  public static func figureOtherGroups(count: Int) -> Sentence {
    Sentence(
      english: "\(count) others", french: "\(count) autres", dutch: "\(count) andere")
  }

  /// Actors of which an attribute is not known.
  public static var figureUnknownGroup: Sentence {
    Sentence(english: "not stated", french: "non précisé", dutch: "niet vermeld")
  }

  /// What a tie says on hovering.
  public static func figureTieTitle(
    first: String, second: String, isDirected: Bool, weight: Double, records: Int
  ) -> Sentence {
    let joint = isDirected ? "→" : "—"
    let number = figureNumber(weight)
    let (fr, nl) = (number.text(in: .french), number.text(in: .dutch))
    return Sentence(
      english: "\(first) \(joint) \(second): weight \(number.english), "
        + (records == 1 ? "1 record" : "\(records) records"),
      french: "\(first) \(joint) \(second) : poids \(fr), "
        + (records < 2 ? "\(records) fiche" : "\(records) fiches"),
      dutch: "\(first) \(joint) \(second): gewicht \(nl), "
        + (records == 1 ? "1 gegeven" : "\(records) gegevens"))
  }

  /// A number to three significant digits, and whole numbers whole.
  public static func figureNumber(_ value: Double) -> Sentence {
    guard value.isFinite else { return Sentence(english: "–") }
    let magnitude = abs(value)
    if magnitude >= 100 || magnitude == magnitude.rounded(), magnitude < 1e15 {
      let whole = Int(value.rounded())
      return Sentence(
        english: grouped(whole, ","), french: grouped(whole, "\u{202F}"), dutch: grouped(whole, ".")
      )
    }
    var decimals = 2
    var scaled = magnitude
    while scaled < 1, scaled > 0, decimals < 6 {
      scaled *= 10
      decimals += 1
    }
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let digits = Int(min(magnitude * Double(unit), 9e15).rounded())
    var fraction = String(digits % unit)
    fraction = String(repeating: "0", count: decimals - fraction.utf8.count) + fraction
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    let whole = (value < 0 ? "−" : "") + String(digits / unit)
    guard !fraction.isEmpty else { return Sentence(english: whole) }
    return Sentence(
      english: whole + "." + fraction, french: whole + "," + fraction,
      dutch: whole + "," + fraction)
  }

  /// A measure in a few words.
  public static func measureName(_ id: String) -> Sentence {
    guard let words = measureNames[id] else { return Sentence(english: id) }
    return Sentence(english: words.0, french: words.1, dutch: words.2)
  }

  /// A kind of actor, where it is one that the product proposes.
  public static func actorKindName(_ kind: String) -> Sentence {
    guard let words = kindNames[kind] else { return Sentence(english: kind) }
    return Sentence(english: words.0, french: words.1, dutch: words.2)
  }
}

// MARK: - Words

private let measureNames: [String: (String, String, String)] = [
  "degree": ("number of ties (degree)", "nombre de liens (degré)", "aantal banden (graad)"),
  "strength": ("sum of weights (strength)", "somme des poids (force)", "som van gewichten"),
  "betweenness": ("betweenness", "intermédiarité", "tussenheid"),
  "closeness": ("closeness", "proximité", "nabijheid"),
  "harmonic": ("harmonic closeness", "proximité harmonique", "harmonische nabijheid"),
  "eigenvector": ("eigenvector centrality", "centralité spectrale", "eigenvectorcentraliteit"),
  "pagerank": ("PageRank", "PageRank", "PageRank"),
  "katz": ("Katz centrality", "centralité de Katz", "Katz-centraliteit"),
  "core": ("core number", "indice de cœur", "kerngetal"),
  "clustering": ("clustering", "agrégation", "clustering"),
  "constraint": ("constraint (Burt)", "contrainte (Burt)", "beperking (Burt)"),
  "effective-size": (
    "effective size (Burt)", "taille efficace (Burt)", "effectieve grootte (Burt)"
  ),
  "brokerage": ("brokerage", "courtage", "makelaarschap"),
  "ei": ("E-I index", "indice E-I", "E-I-index"),
  "events": ("number of events", "nombre d’événements", "aantal activiteiten"),
  "collaborations": (
    "number of collaborations", "nombre de collaborations", "aantal samenwerkingen"
  ),
]

private let kindNames: [String: (String, String, String)] = [
  "organisation": ("organisation", "organisation", "organisatie"),
  "crest": ("CREST", "CREST", "CREST"),
  "chamber": ("chamber", "chambre consulaire", "kamer"),
  "university": ("university", "université", "universiteit"),
  "agency": ("agency", "agence", "agentschap"),
  "company": ("company", "entreprise", "onderneming"),
  "delegation": ("delegation", "délégation", "delegatie"),
  "cluster": ("cluster", "pôle", "cluster"),
  "network": ("network", "réseau", "netwerk"),
  "programme": ("programme", "programme", "programma"),
  "public-body": ("public body", "organisme public", "overheid"),
  "school": ("school", "école", "school"),
  "person": ("person", "personne", "persoon"),
]

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

private let frenchMonths = [
  "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
  "octobre", "novembre", "décembre",
]

private let dutchMonths = [
  "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
  "oktober", "november", "december",
]

private func date(_ date: DateParts, _ months: [String]) -> String {
  guard let month = date.month, months.indices.contains(month - 1) else { return "\(date.year)" }
  return (date.day.map { "\($0) " } ?? "") + "\(months[month - 1]) \(date.year)"
}

private func dates(_ first: DateParts, _ last: DateParts, months: [String]) -> String {
  if first == last { return date(first, months) }
  if first.year == last.year, let month = first.month, months.indices.contains(month - 1) {
    if first.month == last.month, let day = first.day, last.day != nil {
      return "\(day)–" + date(last, months)
    }
    if last.month != nil {
      return (first.day.map { "\($0) " } ?? "") + "\(months[month - 1]) – " + date(last, months)
    }
  }
  return date(first, months) + " – " + date(last, months)
}

/// Digits in groups of three from 10,000 on.
private func grouped(_ number: Int, _ separator: String) -> String {
  let digits = String(number.magnitude)
  guard digits.utf8.count > 4 else { return (number < 0 ? "−" : "") + digits }
  var out = number < 0 ? "−" : ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.utf8.count - place) % 3 == 0 { out += separator }
    out.append(digit)
  }
  return out
}
