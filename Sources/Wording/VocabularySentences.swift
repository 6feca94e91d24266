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

  static func named(
    _ word: String, _ words: [String: (String, String, String)]
  ) -> Sentence {
    guard let (english, french, dutch) = words[word] else { return .verbatim(word) }
    return Sentence(english: english, french: french, dutch: dutch)
  }
}
