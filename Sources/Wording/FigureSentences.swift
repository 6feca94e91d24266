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
    let (actors, ties) = (counted(actors, .actor), counted(ties, .tie))
    return Sentence(
      english: "\(actors.english), \(ties.english)", french: "\(actors.french), \(ties.french)",
      dutch: "\(actors.dutch), \(ties.dutch)")
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
    let asked = filters.map { lensFilter($0.name, $0.value) }
    let directed: (String, String, String) =
      isDirected ? (", directed", ", orientés", ", gericht") : ("", "", "")
    return Sentence(
      english: (["Ties: shared \(records.0), weight by the rule “\(weight)”\(directed.0)"]
        + asked.map(\.english)).joined(separator: "; "),
      french: (["Liens : \(records.1) en commun, poids selon la règle « \(weight) »\(directed.1)"]
        + asked.map(\.french)).joined(separator: " ; "),
      dutch: (["Banden: gedeelde \(records.2), gewicht volgens de regel “\(weight)”\(directed.2)"]
        + asked.map(\.dutch)).joined(separator: "; "))
  }

  /// Where a picture comes from.
  public static func figureSource(_ name: String?) -> Sentence {
    guard let name else { return .verbatim("Maillage") }
    return Sentence(
      english: "Source: \(name) · Maillage", french: "Source : \(name) · Maillage",
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
  public static func figureNamesShown(_ shown: Int, of actors: Int, by name: Sentence) -> Sentence {
    Sentence(
      english: "Names: the \(shown.english) first of \(actors.english) by \(name.english)",
      french: "Noms : les \(shown.french) premiers sur \(actors.french) par "
        + name.french,
      dutch: "Namen: de eerste \(shown.dutch) van \(actors.dutch) volgens "
        + name.dutch)
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
    case "community":
      Sentence(english: "Community", french: "Communauté", dutch: "Gemeenschap")
    case "edition":
      Sentence(
        english: "First seen in", french: "Présence depuis", dutch: "Voor het eerst gezien in")
    default: .verbatim(attribute)
    }
  }

  /// What the areas of symbols show.
  public static func figureSizes(by name: Sentence) -> Sentence {
    Sentence(
      english: "Area: \(name.english)", french: "Surface : \(name.french)",
      dutch: "Oppervlak: \(name.dutch)")
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
      english: "new in “\(edition)”: \(count.english)",
      french: "nouveaux, « \(edition) » : \(count.french)",
      dutch: "nieuw in “\(edition)”: \(count.dutch)")
  }

  /// Ties that are not new.
  public static func figureOlderTies(count: Int) -> Sentence {
    Sentence(
      english: "known from other records: \(count.english)",
      french: "attestés par ailleurs : \(count.french)",
      dutch: "bekend uit andere fiches: \(count.dutch)")
  }

  /// Actors without a tie.
  public static func figureIsolates(count: Int) -> Sentence {
    Sentence(
      english: "Without a tie here (\(count.english))", french: "Sans lien ici (\(count.french))",
      dutch: "Zonder band hier (\(count.dutch))")
  }

  /// Groups that share a symbol because there are too many.
  public static func figureOtherGroups(count: Int) -> Sentence {
    Sentence(
      english: count == 1 ? "1 other" : "\(count.english) others",
      french: count == 1 ? "1 autre" : "\(count.french) autres",
      dutch: count == 1 ? "1 andere" : "\(count.dutch) andere")
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
    let (number, records) = (figureNumber(weight), counted(records, .record))
    return Sentence(
      english: "\(first) \(joint) \(second): weight \(number.english), \(records.english)",
      french: "\(first) \(joint) \(second) : poids \(number.french), \(records.french)",
      dutch: "\(first) \(joint) \(second): gewicht \(number.dutch), \(records.dutch)")
  }
}

// MARK: - Dates

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
