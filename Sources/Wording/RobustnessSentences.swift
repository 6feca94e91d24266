// What is said of what a network hangs by.

extension Sentence {
  /// What stands above a table of what is left of a network.
  public static func robustness(measure: String, count: Int, rounds: Int, seed: UInt64) -> Sentence
  {
    let name = measureShortName(measure)
    let (french, dutch) = (name.text(in: .french), name.text(in: .dutch))
    let isOne = count == 1
    return Sentence(
      english: (isOne
        ? "What is left when the first by \(measure) leaves (the "
        : "What is left when the first \(count.english) by \(measure) leave one after another (the ")
        + "measure is computed once), against as many that leave at random: mean and middle 95 % "
        + "of \(rounds.english) orders (seed \(seed)).",
      french: (isOne
        ? "Ce qui reste quand le premier selon la mesure « \(french) » part"
        : "Ce qui reste quand les \(count.french) premiers selon la mesure « \(french) » partent "
          + "l’un après l’autre")
        + " (mesure calculée une fois), comparé à autant de départs au hasard : moyenne et 95 % "
        + "du milieu de \(rounds.french) ordres (graine \(seed)).",
      dutch: (isOne
        ? "Wat overblijft als de eerste volgens “\(dutch)” vertrekt "
        : "Wat overblijft als de eerste \(count.dutch) volgens “\(dutch)” één voor één vertrekken ")
        + "(de maat wordt één keer berekend), tegenover evenveel die willekeurig vertrekken: "
        + "gemiddelde en middelste 95 % van \(rounds.dutch) volgordes (startgetal \(seed)).")
  }

  /// What stands above the actors that a network hangs by.
  public static func articulations(count: Int, shown: Int) -> Sentence {
    let isWhole = shown == count
    guard count > 0 else {
      return Sentence(
        english: "No actor alone holds a component together.",
        french: "Aucun acteur ne tient à lui seul une composante.",
        dutch: "Geen enkele actor houdt alleen een component samen.")
    }
    return Sentence(
      english: (count == 1
        ? "1 actor without which a component falls apart"
        : "\(count.english) actors without whom a component falls apart")
        + (isWhole ? "" : "; the first \(shown.english)")
        + ": into how many pieces, and how many actors are cut off from the largest piece.",
      french: (count == 1
        ? "1 acteur sans lequel une composante se défait"
        : "\(count.french) acteurs sans lesquels une composante se défait")
        + (isWhole ? "" : " ; les \(shown.french) premiers")
        + " : en combien de morceaux, et combien d’acteurs sont coupés du plus grand.",
      dutch: (count == 1
        ? "1 actor zonder wie een component uiteenvalt"
        : "\(count.dutch) actoren zonder wie een component uiteenvalt")
        + (isWhole ? "" : "; de eerste \(shown.dutch)")
        + ": in hoeveel stukken, en hoeveel actoren van het grootste stuk worden afgesneden.")
  }

  /// What stands above the ties that a network hangs by.
  public static func bridges(count: Int, shown: Int) -> Sentence {
    let isWhole = shown == count
    guard count > 0 else {
      return Sentence(
        english: "No tie alone holds a component together.",
        french: "Aucun lien ne tient à lui seul une composante.",
        dutch: "Geen enkele band houdt alleen een component samen.")
    }
    return Sentence(
      english: (count == 1
        ? "1 tie without which a component falls apart"
        : "\(count.english) ties without which a component falls apart")
        + (isWhole ? "" : "; the first \(shown.english)") + ": actors on the smaller side.",
      french: (count == 1
        ? "1 lien sans lequel une composante se défait"
        : "\(count.french) liens sans lesquels une composante se défait")
        + (isWhole ? "" : " ; les \(shown.french) premiers") + " : acteurs du plus petit côté.",
      dutch: (count == 1
        ? "1 band zonder welke een component uiteenvalt"
        : "\(count.dutch) banden zonder welke een component uiteenvalt")
        + (isWhole ? "" : "; de eerste \(shown.dutch)") + ": actoren aan de kleinste kant.")
  }
}
