// What stands above and beside the tables of an analysis.

// MARK: - Lens

extension Sentence {
  /// What a lens shows: how many actors and ties, from which records, weighed how.
  public static func lens(
    actors: Int, ties: Int, from records: String, weight: String, isDirected: Bool,
    isWeightedDistance: Bool, filters: [(name: String, value: String)]
  ) -> Sentence {
    let (actors, ties) = (counted(actors, .actor), counted(ties, .tie))
    let source = recordsThatTie(records)
    var english =
      "\(actors.english) and \(ties.english) from \(source.english), weights by the \(weight) rule"
    var french =
      "\(actors.french) et \(ties.french), d’après les \(source.french), poids selon la règle "
      + weight
    var dutch =
      "\(actors.dutch) en \(ties.dutch) uit \(source.dutch), gewichten volgens de regel \(weight)"
    if isDirected {
      english += ", directed"
      french += ", liens orientés"
      dutch += ", gericht"
    }
    if isWeightedDistance {
      english += ", distance 1/weight"
      french += ", distance 1/poids"
      dutch += ", afstand 1/gewicht"
    }
    for filter in filters {
      let shown = lensFilter(filter.name, filter.value)
      let joint = filter == filters[0] ? "; " : ", "
      english += joint + shown.english
      french += (filter == filters[0] ? " ; " : ", ") + shown.french
      dutch += joint + shown.dutch
    }
    return Sentence(english: english + ".", french: french + ".", dutch: dutch + ".")
  }

  /// One filter of a lens: `edition = …`, `date ≥ …`.
  public static func lensFilter(_ name: String, _ value: String) -> Sentence {
    let (french, dutch): (String, String) =
      switch name {
      case "edition": ("édition = ", "editie = ")
      case "from": ("date ≥ ", "datum ≥ ")
      case "to": ("date ≤ ", "datum ≤ ")
      case "kind": ("type = ", "soort = ")
      case "stage": ("stade = ", "stadium = ")
      case "programme": ("programme = ", "programma = ")
      case "country": ("pays = ", "land = ")
      case "place": ("ville = ", "plaats = ")
      case "without": ("sans ", "zonder ")
      default: ("\(name) = ", "\(name) = ")
      }
    return Sentence(english: "\(name) = \(value)", french: french + value, dutch: dutch + value)
  }

  private static func recordsThatTie(_ records: String) -> Sentence {
    switch records {
    case "collaborations":
      Sentence(english: "collaborations", french: "collaborations", dutch: "samenwerkingen")
    case "participations":
      Sentence(english: "participations", french: "participations", dutch: "deelnames")
    default:
      Sentence(
        english: "collaborations and participations", french: "collaborations et participations",
        dutch: "samenwerkingen en deelnames")
    }
  }
}

// MARK: - Analysis

extension Sentence {
  /// A measure with its definition and its rules.
  public static func measureLine(
    id: String, definition: Sentence, normalisation: Sentence, disconnected: Sentence
  ) -> Sentence {
    func name(_ word: String) -> String { word == id ? id : "\(word) (\(id))" }
    let short = measureShortName(id)
    return Sentence(
      english: "\(id): \(definition.english); \(normalisation.english); \(disconnected.english).",
      french: "\(name(short.french)) : \(definition.french) ; \(normalisation.french) ; "
        + "\(disconnected.french).",
      dutch: "\(name(short.dutch)): \(definition.dutch); \(normalisation.dutch); "
        + "\(disconnected.dutch).")
  }

  /// The tie between two actors; the weight is written plainly.
  public static func tie(first: String, second: String, weight: String?, rule: String) -> Sentence {
    guard let weight else {
      return Sentence(
        english: "“\(first)” and “\(second)” are not tied in this lens.",
        french: "« \(first) » et « \(second) » ne sont pas liés dans cette vue.",
        dutch: "“\(first)” en “\(second)” hebben geen band in deze weergave.")
    }
    let number = number(weight)
    return Sentence(
      english: "“\(first)” and “\(second)”: weight \(number.english) by the \(rule) rule.",
      french: "« \(first) » et « \(second) » : poids \(number.french) selon la règle \(rule).",
      dutch: "“\(first)” en “\(second)”: gewicht \(number.dutch) volgens de regel \(rule).")
  }
}

// MARK: - Cells

extension Sentence {
  /// A record by its sort and its title.
  public static func titled(_ type: String, _ title: String) -> Sentence {
    let word = vocabulary(type)
    return Sentence(
      english: "\(type): \(title)", french: "\(word.french) : \(title)",
      dutch: "\(word.dutch): \(title)")
  }

  /// A value, written plainly, and the rank it gives.
  public static func valueAndRank(_ value: String, rank: Int, of count: Int) -> Sentence {
    let value = number(value)
    return Sentence(
      english: "\(value.english), rank \(rank.english) of \(count.english)",
      french: "\(value.french), rang \(rank.french) sur \(count.french)",
      dutch: "\(value.dutch), rang \(rank.dutch) van \(count.dutch)")
  }
}

// MARK: - Structure

extension Sentence {
  /// How ranks were tried.
  public static func stability(rounds: Int, droppedPercent: Int, seed: UInt64) -> Sentence {
    Sentence(
      english:
        "ranks: the middle 95 % of \(rounds.english) rounds, each without \(droppedPercent) % of "
        + "the ties, at least one, drawn at random (seed \(seed)).",
      french:
        "rangs : les 95 % du milieu sur \(rounds.french) tirages, chacun privé de "
        + "\(droppedPercent) % des liens, un au moins, pris au hasard (graine \(seed)).",
      dutch:
        "rangen: de middelste 95 % van \(rounds.dutch) trekkingen, telkens zonder "
        + "\(droppedPercent) % van de banden, minstens één, willekeurig gekozen (startwaarde \(seed))."
    )
  }

  /// Two actors are joined by no path.
  public static func noPath(first: String, second: String) -> Sentence {
    Sentence(
      english: "No path joins “\(first)” and “\(second)” in this lens.",
      french: "Aucun chemin ne relie « \(first) » et « \(second) » dans cette vue.",
      dutch: "Geen pad verbindt “\(first)” en “\(second)” in deze weergave.")
  }

  /// Two actors are joined by a path; the length is written plainly.
  public static func path(first: String, second: String, length: String) -> Sentence {
    let length = number(length)
    return Sentence(
      english: "A shortest path from “\(first)” to “\(second)”: distance \(length.english).",
      french: "Un plus court chemin de « \(first) » à « \(second) » : distance \(length.french).",
      dutch: "Een kortste pad van “\(first)” naar “\(second)”: afstand \(length.dutch).")
  }

  /// Communities were found; the numbers are written plainly.
  public static func communities(
    count: Int, modularity: String?, resolution: String, seed: UInt64
  ) -> Sentence {
    let quality =
      modularity.map { text in
        let value = number(text)
        return Sentence(
          english: "modularity \(value.english)", french: "modularité \(value.french)",
          dutch: "modulariteit \(value.dutch)")
      }
      ?? Sentence(
        english: "no ties, so no modularity", french: "aucun lien, donc pas de modularité",
        dutch: "geen banden, dus geen modulariteit")
    let resolution = number(resolution)
    let french = Language.french.isSingular(count) ? "communauté" : "communautés"
    return Sentence(
      english:
        "\(count.english) \(count == 1 ? "community" : "communities") by Leiden's method, "
        + "\(quality.english) (resolution \(resolution.english), seed \(seed)).",
      french:
        "\(count.french) \(french) par la méthode de Leiden, "
        + "\(quality.french) (résolution \(resolution.french), graine \(seed)).",
      dutch:
        "\(count.dutch) \(count == 1 ? "gemeenschap" : "gemeenschappen") volgens de methode van "
        + "Leiden, \(quality.dutch) (resolutie \(resolution.dutch), startwaarde \(seed)).")
  }
}
