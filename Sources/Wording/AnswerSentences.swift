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
        + "the ties drawn at random (seed \(seed)).",
      french:
        "rangs : les 95 % du milieu sur \(rounds.french) tirages, chacun privé de "
        + "\(droppedPercent) % des liens pris au hasard (graine \(seed)).",
      dutch:
        "rangen: de middelste 95 % van \(rounds.dutch) trekkingen, telkens zonder "
        + "\(droppedPercent) % van de banden, willekeurig gekozen (startwaarde \(seed)).")
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

// MARK: - Measures of a network

extension Sentence {
  /// What a measure of a whole network means.
  public static func networkMeasure(_ key: String) -> Sentence {
    networkMeasureWords[key] ?? .verbatim("")
  }

  /// The name of a measure of a whole network; its key in English.
  public static func networkMeasureTitle(_ key: String) -> Sentence {
    guard let words = networkMeasureTitles[key] else { return .verbatim(key) }
    return Sentence(english: key, french: words.0, dutch: words.1)
  }

  private static let networkMeasureTitles: [String: (String, String)] = [
    "actors": ("acteurs", "actoren"),
    "ties": ("liens", "banden"),
    "isolates": ("acteurs isolés", "geïsoleerde actoren"),
    "components": ("composantes", "componenten"),
    "giant": ("plus grande composante", "grootste component"),
    "giantShare": ("part de la plus grande composante", "aandeel van de grootste component"),
    "density": ("densité", "dichtheid"),
    "meanDegree": ("degré moyen", "gemiddelde graad"),
    "degreeCentralisation": ("centralisation de degré", "graadcentralisatie"),
    "betweennessCentralisation": ("centralisation d’intermédiarité", "tussenheidscentralisatie"),
    "closenessCentralisation": ("centralisation de proximité", "nabijheidscentralisatie"),
    "transitivity": ("transitivité", "transitiviteit"),
    "meanClustering": ("agrégation moyenne", "gemiddelde clustering"),
    "meanDistance": ("distance moyenne", "gemiddelde afstand"),
    "meanReciprocalDistance": ("inverse moyen de la distance", "gemiddelde omgekeerde afstand"),
    "diameter": ("diamètre", "diameter"),
    "fragmentation": ("fragmentation", "fragmentatie"),
    "degreeAssortativity": ("assortativité de degré", "graadassortativiteit"),
    "events": ("événements", "activiteiten"),
    "collaborations": ("collaborations", "samenwerkingen"),
    "participations": ("participations", "deelnames"),
  ]

  private static let networkMeasureWords: [String: Sentence] = [
    "actors": Sentence(
      english: "actors of the lens, isolates included",
      french: "acteurs de la vue, acteurs isolés compris",
      dutch: "actoren in de weergave, geïsoleerde inbegrepen"),
    "ties": Sentence(
      english: "pairs of actors linked by at least one record",
      french: "paires d’acteurs reliées par au moins une fiche",
      dutch: "paren actoren die minstens één fiche delen"),
    "isolates": Sentence(
      english: "actors without a tie", french: "acteurs sans lien", dutch: "actoren zonder band"),
    "components": Sentence(
      english: "pieces that no tie joins, isolates included",
      french: "morceaux qu’aucun lien ne rejoint, acteurs isolés compris",
      dutch: "delen die door geen band verbonden zijn, geïsoleerde actoren inbegrepen"),
    "giant": Sentence(
      english: "actors in the largest component", french: "acteurs de la plus grande composante",
      dutch: "actoren in de grootste component"),
    "giantShare": Sentence(
      english: "giant ÷ actors", french: "plus grande composante ÷ acteurs",
      dutch: "grootste component ÷ actoren"),
    "density": Sentence(
      english: "ties ÷ possible ties", french: "liens ÷ liens possibles",
      dutch: "banden ÷ mogelijke banden"),
    "meanDegree": Sentence(
      english: "mean number of neighbours", french: "nombre moyen de voisins",
      dutch: "gemiddeld aantal buren"),
    "degreeCentralisation": Sentence(
      english: "1 for a star, 0 when all degrees are equal (Freeman)",
      french: "1 pour une étoile, 0 quand tous les degrés sont égaux (Freeman)",
      dutch: "1 voor een ster, 0 wanneer alle graden gelijk zijn (Freeman)"),
    "betweennessCentralisation": Sentence(
      english: "1 for a star (Freeman)", french: "1 pour une étoile (Freeman)",
      dutch: "1 voor een ster (Freeman)"),
    "closenessCentralisation": Sentence(
      english: "of Wasserman–Faust closeness, 1 for a star (Freeman)",
      french: "de la proximité de Wasserman–Faust, 1 pour une étoile (Freeman)",
      dutch: "van de nabijheid van Wasserman–Faust, 1 voor een ster (Freeman)"),
    "transitivity": Sentence(
      english: "closed two-paths ÷ two-paths",
      french: "chemins de deux liens fermés en triangle ÷ chemins de deux liens",
      dutch: "paden van twee banden die een driehoek vormen ÷ paden van twee banden"),
    "meanClustering": Sentence(
      english: "mean of the defined clustering coefficients",
      french: "moyenne des coefficients d’agrégation définis",
      dutch: "gemiddelde van de bepaalde clustercoëfficiënten"),
    "meanDistance": Sentence(
      english: "mean distance in the largest component",
      french: "distance moyenne dans la plus grande composante",
      dutch: "gemiddelde afstand in de grootste component"),
    "meanReciprocalDistance": Sentence(
      english: "mean of 1/distance over all pairs, 0 out of reach",
      french: "moyenne des 1/distance sur toutes les paires, 0 hors d’atteinte",
      dutch: "gemiddelde van 1/afstand over alle paren, 0 indien onbereikbaar"),
    "diameter": Sentence(
      english: "longest distance in the largest component",
      french: "plus longue distance dans la plus grande composante",
      dutch: "langste afstand in de grootste component"),
    "fragmentation": Sentence(
      english: "share of pairs that no path joins",
      french: "part des paires qu’aucun chemin ne relie",
      dutch: "aandeel van de paren zonder pad ertussen"),
    "degreeAssortativity": Sentence(
      english: "correlation of the degrees at the ends of ties (Newman)",
      french: "corrélation des degrés aux deux bouts des liens (Newman)",
      dutch: "correlatie van de graden aan de uiteinden van de banden (Newman)"),
    "events": Sentence(
      english: "events of the lens", french: "événements de la vue",
      dutch: "activiteiten in de weergave"),
    "collaborations": Sentence(
      english: "collaborations of the lens", french: "collaborations de la vue",
      dutch: "samenwerkingen in de weergave"),
    "participations": Sentence(
      english: "participations in events and collaborations together",
      french: "participations aux événements et aux collaborations",
      dutch: "deelnames aan activiteiten en samenwerkingen samen"),
  ]
}
