// The common words of records, as people say them in each language.

extension Sentence {
  /// A format of events; one that is not common is said as it is recorded.
  public static func eventFormatName(_ format: String) -> Sentence {
    named(
      format,
      [
        "open day": ("open day", "portes ouvertes", "opendeurdag"),
        "round table": ("round table", "table ronde", "rondetafel"),
        "forum": ("forum", "forum", "forum"),
        "dinner": ("dinner", "dîner", "diner"),
        "speed meeting": ("speed meeting", "rencontres rapides", "speedmeeting"),
        "visit": ("visit", "visite", "bezoek"),
        "presentation": ("presentation", "présentation", "presentatie"),
        "exhibition": ("exhibition", "exposition", "tentoonstelling"),
        "workshop": ("workshop", "atelier", "workshop"),
        "conference": ("conference", "conférence", "conferentie"),
      ])
  }

  /// A kind of collaboration; one that is not common is said as it is recorded.
  public static func collaborationKindName(_ kind: String) -> Sentence {
    named(
      kind,
      [
        "project": ("project", "projet", "project"), "visit": ("visit", "visite", "bezoek"),
        "meeting": ("meeting", "rencontre", "ontmoeting"),
        "co-organisation": ("co-organisation", "co-organisation", "co-organisatie"),
        "tie": ("tie", "lien", "band"), "supply": ("supply", "fourniture", "levering"),
      ])
  }

  /// How far a collaboration has come.
  public static func stageName(_ stage: String) -> Sentence {
    named(
      stage,
      [
        "met": ("met", "rencontre faite", "ontmoet"),
        "exploring": ("exploring", "à l’étude", "in verkenning"),
        "agreed": ("agreed", "accord conclu", "afgesproken"),
        "running": ("running", "en cours", "lopend"), "ended": ("ended", "terminée", "afgelopen"),
      ])
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

  private static func named(
    _ word: String, _ words: [String: (String, String, String)]
  ) -> Sentence {
    guard let (english, french, dutch) = words[word] else { return .verbatim(word) }
    return Sentence(english: english, french: french, dutch: dutch)
  }
}
