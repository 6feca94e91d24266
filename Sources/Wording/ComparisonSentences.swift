// What is said of two networks compared.

extension Sentence {
  /// What was compared: how many actors and ties on each side.
  public static func compared(
    before: String, after: String, actors: (before: Int, after: Int),
    ties: (before: Int, after: Int)
  ) -> Sentence {
    Sentence(
      english: "“\(before)” (\(actors.before.english) \(actors.before == 1 ? "actor" : "actors"), "
        + "\(ties.before.english) \(ties.before == 1 ? "tie" : "ties")) and “\(after)” "
        + "(\(actors.after.english) "
        + "\(actors.after == 1 ? "actor" : "actors"), \(ties.after.english) "
        + "\(ties.after == 1 ? "tie" : "ties")):",
      french: "« \(before) » (\(actors.before.french) \(actors.before < 2 ? "acteur" : "acteurs"), "
        + "\(ties.before.french) \(ties.before < 2 ? "lien" : "liens")) et « \(after) » "
        + "(\(actors.after.french) "
        + "\(actors.after < 2 ? "acteur" : "acteurs"), \(ties.after.french) "
        + "\(ties.after < 2 ? "lien" : "liens")) :",
      dutch: "“\(before)” (\(actors.before.dutch) \(actors.before == 1 ? "actor" : "actoren"), "
        + "\(ties.before.dutch) \(ties.before == 1 ? "band" : "banden")) en “\(after)” "
        + "(\(actors.after.dutch) "
        + "\(actors.after == 1 ? "actor" : "actoren"), \(ties.after.dutch) "
        + "\(ties.after == 1 ? "band" : "banden")):")
  }

  /// The rates of what comes again.
  public static func repeatRates(ties: String, retention: String, actors: String) -> Sentence {
    Sentence(
      english: "Repeat-tie rate \(ties.english): the share of the later ties that were there "
        + "before. "
        + "\(retention.english) of the earlier ties are still there; \(actors.english) of the "
        + "later actors were "
        + "there before.",
      french:
        "Taux de liens répétés \(ties.french) : part des liens d’après qui existaient avant. "
        + "Part des "
        + "liens d’avant qui subsistent : \(retention.french) ; part des acteurs d’après déjà "
        + "présents : "
        + "\(actors.french).",
      dutch: "Aandeel herhaalde banden \(ties.dutch): aandeel van de latere banden die er al "
        + "waren. "
        + "Aandeel van de vroegere banden die er nog zijn: \(retention.dutch); aandeel van de "
        + "latere "
        + "actoren die er al waren: \(actors.dutch).")
  }

  /// How the intervals of measures were found.
  public static func bootstrapIntervals(rounds: Int, seed: UInt64, leavesOutPaths: Bool) -> Sentence
  {
    Sentence(
      english:
        "Intervals of 95 %: the value or the difference, 1.96 standard errors to either side, "
        + "from \(rounds.english) bootstrap samples of the actors of each network (seed \(seed); "
        + "Snijders & "
        + "Borgatti 1999)."
        + (leavesOutPaths
          ? " For networks of this size, measures of triangles and paths have no interval." : ""),
      french: "Intervalles à 95 % : la valeur ou la différence, à 1,96 erreur type de part et "
        + "d’autre, d’après \(rounds.french) rééchantillonnages (bootstrap) des acteurs de "
        + "chaque réseau "
        + "(graine \(seed) ; Snijders & Borgatti 1999)."
        + (leavesOutPaths
          ? " Pour des réseaux de cette taille, les mesures de triangles et de chemins n’ont pas "
            + "d’intervalle." : ""),
      dutch: "Intervallen van 95 %: de waarde of het verschil, 1,96 standaardfouten naar "
        + "weerszijden, uit \(rounds.dutch) bootstrapsteekproeven van de actoren van elk netwerk "
        + "(startgetal \(seed); Snijders & Borgatti 1999)."
        + (leavesOutPaths
          ? " Bij netwerken van deze omvang hebben maten van driehoeken en paden geen interval."
          : ""))
  }

  /// What stands above a network with some actors and without them.
  public static func withAndWithout(names: [String], count: Int) -> Sentence {
    let rest = count - names.count
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "With and without \(list)" + (rest > 0 ? " and \(rest.english) more" : "") + ":",
      french: "Avec et sans \(list)"
        + (rest > 0 ? " et \(rest.french) \(rest < 2 ? "autre" : "autres")" : "") + " :",
      dutch: "Met en zonder \(list)"
        + (rest > 0 ? " en nog \(rest.dutch) \(rest == 1 ? "andere" : "anderen")" : "") + ":")
  }

  /// Nobody was named to be left out, and no organiser is known.
  public static var noOrganisersKnown: Sentence {
    Sentence(
      english: "No organiser of events is known here; name the actors to leave out with --without.",
      french: "Aucun organisateur d’événement n’est connu ici ; nommez les acteurs à laisser de "
        + "côté avec --without.",
      dutch: "Er is hier geen organisator van activiteiten bekend; noem de actoren die weg moeten "
        + "met --without.")
  }

  /// What stands above the ranks of the first actors, before and after.
  public static func rankChanges(measure: String) -> Sentence {
    let name = measureShortName(measure)
    return Sentence(
      english: "The first by \(measure) in either network:",
      french: "Les premiers selon la mesure « \(name.text(in: .french)) » dans l’un des deux "
        + "réseaux :",
      dutch: "De eersten volgens “\(name.text(in: .dutch))” in een van beide netwerken:")
  }

  /// Where the newcomers stand.
  public static func newcomers(
    count: Int, tiedToKept: Int, inGiant: Int, medianRank: String, of actors: Int
  ) -> Sentence {
    Sentence(
      english: "\(count.english) \(count == 1 ? "newcomer" : "newcomers"): \(tiedToKept.english) "
        + "tied to somebody "
        + "who was there before, \(inGiant.english) in the largest component; median rank "
        + "\(medianRank.english) of "
        + "\(actors.english).",
      french:
        "\(count.french) \(count < 2 ? "nouvel acteur" : "nouveaux acteurs") : "
        + "\(tiedToKept.french) en lien "
        + "avec un acteur déjà présent, \(inGiant.french) dans la plus grande composante ; rang "
        + "médian "
        + "\(medianRank.french) sur \(actors.french).",
      dutch: "\(count.dutch) \(count == 1 ? "nieuwkomer" : "nieuwkomers"): \(tiedToKept.dutch) "
        + "verbonden met "
        + "iemand die er al was, \(inGiant.dutch) in de grootste component; mediane rang "
        + "\(medianRank.dutch) "
        + "van \(actors.dutch).")
  }

  /// One side of a comparison has nobody.
  public static func sideIsEmpty(_ name: String) -> Sentence {
    Sentence(
      english: "“\(name)” has no record here: its measures are undefined.",
      french: "« \(name) » n’a aucune fiche ici : ses mesures ne sont pas définies.",
      dutch: "“\(name)” heeft hier geen enkele fiche: de maten ervan zijn niet gedefinieerd.")
  }

  /// An edition is compared and filtered at once.
  public static var comparedEditionIsFiltered: Sentence {
    Sentence(
      english: "An edition is compared already: leave --edition out, or compare two periods.",
      french: "On compare déjà une édition : retirez --edition, ou comparez deux périodes.",
      dutch: "Er wordt al een editie vergeleken: laat --edition weg, of vergelijk twee periodes.")
  }

  /// A period is compared and filtered at once.
  public static var comparedPeriodIsFiltered: Sentence {
    Sentence(
      english: "A period is compared already: leave --from and --to out.",
      french: "On compare déjà une période : retirez --from et --to.",
      dutch: "Er wordt al een periode vergeleken: laat --from en --to weg.")
  }

  /// What the fate of ties and actors is called in a legend.
  public static var fateHeading: Sentence {
    Sentence(english: "change", french: "évolution", dutch: "evolutie")
  }

  /// What became of a tie or an actor, in a table; `fate` is `kept`, `new` or `lost`.
  public static func fate(_ fate: String) -> Sentence {
    switch fate {
    case "kept": Sentence(english: "kept", french: "conservé", dutch: "behouden")
    case "new": Sentence(english: "new", french: "nouveau", dutch: "nieuw")
    default: Sentence(english: "lost", french: "perdu", dutch: "verdwenen")
    }
  }
}
