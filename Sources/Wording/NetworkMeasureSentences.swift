// The measures of a whole network: what they are called and what they mean.

extension Sentence {
  /// What a measure of a whole network means.
  public static func networkMeasure(_ key: String) -> Sentence {
    networkMeasureWords[key] ?? .verbatim("")
  }

  /// The name of a measure of a whole network; in English its key, which scripts and `--json` have.
  public static func networkMeasureTitle(_ key: String) -> Sentence {
    let name = networkMeasureName(key)
    return Sentence(
      english: key, french: name.text(in: .french), dutch: name.text(in: .dutch))
  }

  /// The short name of a measure of a whole network, as a table has it.
  public static func networkMeasureName(_ key: String) -> Sentence {
    named(
      key,
      [
        "actors": ("actors", "acteurs", "actoren"), "ties": ("ties", "liens", "banden"),
        "isolates": ("actors without a tie", "acteurs sans lien", "actoren zonder band"),
        "components": ("components", "composantes", "componenten"),
        "giant": (
          "actors in the largest component", "acteurs de la plus grande composante",
          "actoren in de grootste component"
        ),
        "giantShare": (
          "share of the largest component", "part de la plus grande composante",
          "aandeel van de grootste component"
        ),
        "density": ("density", "densité", "dichtheid"),
        "meanDegree": (
          "ties an actor, on average", "liens par acteur, en moyenne", "banden per actor, gemiddeld"
        ),
        "degreeCentralisation": (
          "degree centralisation", "centralisation de degré", "graadcentralisatie"
        ),
        "betweennessCentralisation": (
          "betweenness centralisation", "centralisation d’intermédiarité",
          "centralisatie van de tussenpositie"
        ),
        "closenessCentralisation": (
          "closeness centralisation", "centralisation de proximité", "nabijheidscentralisatie"
        ),
        "transitivity": ("transitivity", "transitivité", "transitiviteit"),
        "meanClustering": (
          "mean clustering", "agrégation locale moyenne", "gemiddelde clustering"
        ),
        "meanDistance": ("mean distance", "distance moyenne", "gemiddelde afstand"),
        "meanReciprocalDistance": (
          "mean of 1/distance", "moyenne de 1/distance", "gemiddelde van 1/afstand"
        ),
        "diameter": ("diameter", "diamètre", "diameter"),
        "fragmentation": ("fragmentation", "fragmentation", "fragmentatie"),
        "degreeAssortativity": (
          "degree assortativity", "assortativité de degré", "graadassortativiteit"
        ),
        "events": ("events", "événements", "activiteiten"),
        "collaborations": ("collaborations", "collaborations", "samenwerkingen"),
        "participations": ("participations", "participations", "deelnames"),
      ])
  }

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
