// What is said about core and periphery.

extension Sentence {
  /// The cores that fit best, and how sure that is.
  public static func coreFit(
    correlation: String, optima: Int, searches: Int?, agreement: String, seed: UInt64
  ) -> Sentence {
    let (value, shares) = (number(correlation), number(agreement))
    let (english, french, dutch): (String, String, String)
    if let searches {
      english =
        "the best of \(searches.english) searches (seed \(seed)), of which \(shares.english) % end as well"
      french =
        "le meilleur de \(searches.french) recherches (graine \(seed)), dont "
        + "\(shares.french)\u{A0}% aboutissent aussi bien"
      dutch =
        "de beste van \(searches.dutch) zoektochten (startgetal \(seed)), waarvan "
        + "\(shares.dutch)\u{A0}% even goed uitkomt"
    } else {
      english = "every division was tried"
      french = "toutes les divisions ont été essayées"
      dutch = "elke verdeling is geprobeerd"
    }
    return Sentence(
      english: "Borgatti and Everett: correlation \(value.english), "
        + "\(optima.english) best \(optima == 1 ? "core" : "cores"); \(english).",
      french: "Borgatti et Everett\u{A0}: corrélation \(value.french), \(optima.french) "
        + "\(optima < 2 ? "meilleur noyau" : "meilleurs noyaux")\u{202F}; \(french).",
      dutch: "Borgatti en Everett: correlatie \(value.dutch), \(optima.dutch) beste "
        + "\(optima == 1 ? "kern" : "kernen"); \(dutch).")
  }

  /// The cores with the fewest exceptions.
  public static func coreExceptions(count: Int, optima: String) -> Sentence {
    let isOne = optima == "1"
    let several = number(optima)
    return Sentence(
      english:
        "Lip: \(count.english) \(count == 1 ? "exception" : "exceptions"), \(several.english) best "
        + "\(isOne ? "core" : "cores"), the smallest first.",
      french:
        "Lip\u{A0}: \(count.french) \(count < 2 ? "exception" : "exceptions"), \(several.french) "
        + "\(isOne ? "meilleur noyau" : "meilleurs noyaux"), le plus petit d’abord.",
      dutch:
        "Lip: \(count.dutch) \(count == 1 ? "uitzondering" : "uitzonderingen"), \(several.dutch) beste "
        + "\(isOne ? "kern" : "kernen"), de kleinste eerst.")
  }

  /// No core explains the ties well.
  public static func noClearCore() -> Sentence {
    Sentence(
      english: "No clear core: the correlation is below 0.5 or undefined.",
      french: "Pas de noyau net\u{A0}: la corrélation est inférieure à 0,5 ou indéfinie.",
      dutch: "Geen duidelijke kern: de correlatie is lager dan 0,5 of onbepaald.")
  }

  /// What Borgatti and Everett's model is.
  public static func coreFitMeaning() -> Sentence {
    Sentence(
      english: "Borgatti and Everett (1999): the core whose pattern, all pairs within it tied and "
        + "none within the rest, correlates best with the ties.",
      french:
        "Borgatti et Everett (1999)\u{A0}: le noyau dont le modèle, toutes les paires liées en "
        + "son sein et aucune dans le reste, est le mieux corrélé avec les liens.",
      dutch:
        "Borgatti en Everett (1999): de kern waarvan het patroon, alle paren erbinnen verbonden "
        + "en geen enkel in de rest, het best met de banden correleert.")
  }

  /// What Lip's model is.
  public static func coreExceptionsMeaning() -> Sentence {
    Sentence(
      english: "Lip (2011): the core with the fewest untied pairs within it and tied pairs within "
        + "the rest together.",
      french: "Lip (2011)\u{A0}: le noyau qui compte ensemble le moins de paires non liées en son "
        + "sein et de paires liées dans le reste.",
      dutch: "Lip (2011): de kern met samen het kleinste aantal niet-verbonden paren erbinnen en "
        + "verbonden paren in de rest.")
  }
}
