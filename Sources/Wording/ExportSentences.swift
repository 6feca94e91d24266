// What is said of networks that are written for other tools.

extension Sentence {
  /// What a file holds that was written.
  public static func graphWritten(path: String, nodes: Int, edges: Int, hyperedges: Int)
    -> Sentence
  {
    let path = excerpt(path, limit: 300)
    var parts = [
      (
        counted(nodes, "node", "nodes", .english), counted(nodes, "nœud", "nœuds", .french),
        counted(nodes, "knoop", "knopen", .dutch)
      ),
      (
        counted(edges, "edge", "edges", .english), counted(edges, "lien", "liens", .french),
        counted(edges, "verbinding", "verbindingen", .dutch)
      ),
    ]
    if hyperedges > 0 {
      parts.append(
        (
          counted(hyperedges, "hyperedge", "hyperedges", .english),
          counted(hyperedges, "hyperlien", "hyperliens", .french),
          counted(hyperedges, "hyperverbinding", "hyperverbindingen", .dutch)
        ))
    }
    return Sentence(
      english: "Wrote \(path): \(list(parts.map(\.0), and: "and")).",
      french: "\(path) est écrit : \(list(parts.map(\.1), and: "et")).",
      dutch: "\(path) is geschreven: \(list(parts.map(\.2), and: "en")).")
  }

  /// What a format cannot hold.
  public static func formatCannotHold(format: String, _ losses: [Sentence]) -> Sentence {
    Sentence(
      english: "\(format) cannot hold \(losses.map(\.english).joined(separator: "; ")). "
        + "A network folder keeps everything.",
      french: "\(format) ne peut pas contenir "
        + "\(losses.map { $0.text(in: .french) }.joined(separator: "\u{202F}; ")). "
        + "Un dossier de réseau garde tout.",
      dutch: "\(format) kan dit niet bevatten: "
        + "\(losses.map { $0.text(in: .dutch) }.joined(separator: "; ")). "
        + "Een netwerkmap bewaart alles.")
  }

  /// A graph with directed and undirected edges, which some programs refuse.
  public static func directionsAreMixed() -> Sentence {
    Sentence(
      english: "Some edges have a direction and some have none; NetworkX refuses such files, and "
        + "igraph forgets the directions. With --directed every tie has one.",
      french: "Certains liens ont une direction et d’autres non ; NetworkX refuse de tels "
        + "fichiers, et igraph oublie les directions. Avec --directed, chaque lien en a une.",
      dutch: "Sommige verbindingen hebben een richting en andere niet; NetworkX weigert zulke "
        + "bestanden en igraph vergeet de richtingen. Met --directed heeft elke band er een.")
  }

  /// A sheet of a workbook has too few rows.
  public static func sheetIsTooShort(sheet: String, rows: Int, limit: Int) -> Sentence {
    Sentence(
      english: "The sheet “\(sheet)” would need \(rows.english) rows, and a workbook has "
        + "\(limit.english) at most; "
        + "write a network folder.",
      french: "La feuille « \(sheet) » demanderait \(rows.french) lignes, et un classeur en a "
        + "\(limit.french) au "
        + "plus ; écrivez un dossier de réseau.",
      dutch:
        "Het blad “\(sheet)” zou \(rows.dutch) rijen nodig hebben, en een werkmap heeft er hoogstens "
        + "\(limit.dutch); schrijf een netwerkmap.")
  }

  /// Records that a format cannot hold at all.
  public static func recordsLost(type: String, count: Int) -> Sentence {
    let words = words(of: type)
    return Sentence(
      english: counted(count, words.english.0, words.english.1, .english),
      french: counted(count, words.french.0, words.french.1, .french),
      dutch: counted(count, words.dutch.0, words.dutch.1, .dutch))
  }

  /// Fields of records that a format cannot hold, each with the number of records that have it,
  /// and the most characters of a field that the format cuts.
  public static func fieldsLost(
    type: String, fields: [(name: String, beyond: Int?, count: Int)]
  ) -> Sentence {
    let words = words(of: type)
    let rest = max(0, fields.count - 20)
    func shown(_ language: Language, beyond: (String) -> String) -> String {
      fields.prefix(20).map { field in
        let limit = field.beyond.map { beyond(language.number($0)) } ?? ""
        return "\(excerpt(field.name))\(limit) (\(language.number(field.count)))"
      }.joined(separator: ", ")
    }
    let (english, french, dutch) =
      rest > 0
      ? (
        " and \(rest.english) more", " et \(rest.french) \(rest == 1 ? "autre" : "autres")",
        " en nog \(rest.dutch)"
      ) : ("", "", "")
    return Sentence(
      english: "of \(words.english.1): "
        + shown(.english) { " beyond \($0) characters" } + english,
      french: "pour les \(words.french.1)\u{A0}: "
        + shown(.french) { " au-delà de \($0) caractères" } + french,
      dutch: "van \(words.dutch.1): " + shown(.dutch) { " voorbij \($0) tekens" } + dutch)
  }

  /// A form of collaborations that a format does not have.
  public static func formatHasNoHyperedges(format: String, known: [String]) -> Sentence {
    Sentence(
      english: "\(format) has no hyperedges; leave --groups out, or write "
        + "\(known.joined(separator: " or ")).",
      french: "\(format) n’a pas d’hyperliens ; omettez --groups, ou écrivez en "
        + "\(known.joined(separator: " ou en ")).",
      dutch: "\(format) heeft geen hyperverbindingen; laat --groups weg, of schrijf "
        + "\(known.joined(separator: " of ")).")
  }

  private static func words(of type: String) -> (
    english: (String, String), french: (String, String), dutch: (String, String)
  ) {
    switch type {
    case "place": (("place", "places"), ("lieu", "lieux"), ("plaats", "plaatsen"))
    case "edition": (("edition", "editions"), ("édition", "éditions"), ("editie", "edities"))
    case "actor": (("actor", "actors"), ("acteur", "acteurs"), ("actor", "actoren"))
    case "event":
      (("event", "events"), ("événement", "événements"), ("activiteit", "activiteiten"))
    case "participation":
      (
        ("participation", "participations"), ("participation", "participations"),
        ("deelname", "deelnames")
      )
    default:
      (
        ("collaboration", "collaborations"), ("collaboration", "collaborations"),
        ("samenwerking", "samenwerkingen")
      )
    }
  }

  private static func counted(
    _ count: Int, _ one: String, _ many: String, _ language: Language
  ) -> String {
    "\(language.number(count)) \(language.isSingular(count) ? one : many)"
  }

  private static func list(_ items: [String], and: String) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
