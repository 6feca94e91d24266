// What is said of groups of actors, and of the ties within and between them.

extension Sentence {
  /// How many groups there are, by what, and what their ties do.
  public static func groups(count: Int, by attribute: String, external: Int, within: Int)
    -> Sentence
  {
    Sentence(
      english: "\(count.english) \(count == 1 ? "group" : "groups") by \(attribute): "
        + "\(external.english) "
        + "\(external == 1 ? "tie" : "ties") between groups, \(within.english) within.",
      french: "\(count.french) \(count < 2 ? "groupe" : "groupes") selon "
        + "\(GroupingWords.french(attribute)) : \(external.french) "
        + "\(external < 2 ? "lien" : "liens") entre groupes, \(within.french) à l’intérieur.",
      dutch: "\(count.dutch) \(count == 1 ? "groep" : "groepen") volgens "
        + "\(GroupingWords.dutch(attribute)): \(external.dutch) "
        + "\(external == 1 ? "band" : "banden") tussen groepen, \(within.dutch) erbinnen.")
  }

  /// No actor says anything of an attribute.
  public static func attributeUnknownToAll(_ attribute: String) -> Sentence {
    Sentence(
      english: "No actor here has “\(attribute)”: all of them stand in one group, “not stated”.",
      french:
        "Aucun acteur n’a \(GroupingWords.frenchAny(attribute)) ici : tous forment un seul groupe, "
        + "« non précisé ».",
      dutch:
        "Geen enkele actor heeft hier \(GroupingWords.dutchAny(attribute)): ze vormen samen één groep, "
        + "“niet vermeld”.")
  }

  /// There is nothing to analyse.
  public static var nobodyHere: Sentence {
    Sentence(
      english: "There is no actor in this lens, so that there is nothing to compute: import or "
        + "record some, or filter less.",
      french: "Aucun acteur n’entre dans cette vue : il n’y a rien à calculer. Importez ou "
        + "saisissez-en, ou filtrez moins.",
      dutch: "Er is geen enkele actor in deze weergave, zodat er niets te berekenen valt: "
        + "importeer of noteer er, of filter minder.")
  }

  /// There are actors, but none of them is tied.
  public static var noTiesHere: Sentence {
    Sentence(
      english: "No two actors are tied in this lens: what is computed from ties is undefined.",
      french: "Aucun lien n’unit deux acteurs dans cette vue : ce qui se calcule à partir des "
        + "liens n’est pas défini.",
      dutch: "Geen twee actoren zijn in deze weergave verbonden: wat uit banden berekend wordt, is "
        + "niet gedefinieerd.")
  }

  /// All actors are in one group.
  public static var oneGroupOnly: Sentence {
    Sentence(
      english: "All actors are in one group, so that no tie can leave it and nothing is tested.",
      french: "Tous les acteurs sont dans un seul groupe : aucun lien ne peut en sortir et rien "
        + "n’est testé.",
      dutch: "Alle actoren zitten in één groep: geen band kan eruit gaan en er wordt niets "
        + "getoetst.")
  }

  /// The E-I index of a network, and how it stands to chance.
  ///
  /// Numbers are ready to print; `p` is `nil` where nothing was tested.
  public static func eiOfNetwork(
    value: String, expected: String, range: (low: String, high: String), rescaled: String,
    p: String?, permutations: Int, seed: UInt64
  ) -> Sentence {
    Sentence(
      english: "E-I index \(value.english): ties between groups less ties within, over all ties; "
        + "expected "
        + "\(expected.english) if the groups were dealt out at random, feasible from "
        + "\(range.low.english) to "
        + "\(range.high.english), \(rescaled.english) on a scale from -1 to 1 of what is feasible"
        + (p.map {
          "; two-sided p \($0.english) from \(permutations.english) permutations (seed "
            + "\(seed))"
        } ?? "")
        + " (Krackhardt & Stern 1988).",
      french: "Indice E-I \(value.french) : liens entre groupes moins liens internes, sur "
        + "l’ensemble des "
        + "liens ; \(expected.french) attendu si les groupes étaient distribués au hasard, "
        + "possible de "
        + "\(range.low.french) à \(range.high.french), soit \(rescaled.french) sur une échelle "
        + "de -1 à 1 du possible"
        + (p.map {
          " ; p bilatéral \($0.french) d’après \(permutations.french) permutations (graine \(seed))"
        } ?? "") + " (Krackhardt & Stern 1988).",
      dutch: "E-I-index \(value.dutch): banden tussen groepen min banden erbinnen, op alle banden; "
        + "\(expected.dutch) verwacht als de groepen willekeurig verdeeld waren, mogelijk van "
        + "\(range.low.dutch) tot \(range.high.dutch), dat is \(rescaled.dutch) op een schaal "
        + "van -1 tot 1 van wat "
        + "mogelijk is"
        + (p.map {
          "; tweezijdige p \($0.dutch) uit \(permutations.dutch) permutaties (startgetal \(seed))"
        } ?? "") + " (Krackhardt & Stern 1988).")
  }

  /// The E-I index of a network without a tie.
  public static var eiUndefined: Sentence {
    Sentence(
      english: "E-I index –: undefined where no two actors are tied (Krackhardt & Stern 1988).",
      french: "Indice E-I – : non défini quand aucun lien n’unit deux acteurs (Krackhardt & Stern "
        + "1988).",
      dutch: "E-I-index –: niet gedefinieerd waar geen twee actoren verbonden zijn (Krackhardt & "
        + "Stern 1988).")
  }

  /// The assortativity and the modularity of groups.
  public static func groupCohesion(assortativity: String, modularity: String, weight: String)
    -> Sentence
  {
    Sentence(
      english: "Assortativity \(assortativity.english) (1 when every tie is within a group, "
        + "about 0 when "
        + "groups do not matter; Newman 2003). Modularity \(modularity.english), by the weights "
        + "of the "
        + "\(weight) rule (Newman & Girvan 2004).",
      french: "Assortativité \(assortativity.french) (1 si chaque lien reste dans un groupe, "
        + "proche de 0 "
        + "si les groupes ne jouent pas ; Newman 2003). Modularité \(modularity.french), avec "
        + "les poids de "
        + "la règle \(weight) (Newman & Girvan 2004).",
      dutch: "Assortativiteit \(assortativity.dutch) (1 als elke band binnen een groep blijft, "
        + "ongeveer "
        + "0 als groepen er niet toe doen; Newman 2003). Modulariteit \(modularity.dutch), met de "
        + "gewichten volgens de regel \(weight) (Newman & Girvan 2004).")
  }

  /// What stands in a table of groups by groups.
  public static func groupMatrix(shown: Int, of count: Int) -> Sentence {
    let isWhole = shown == count
    return Sentence(
      english: "Pairs of groups"
        + (isWhole
          ? ""
          : ", the \(shown.english) of \(count.english) "
            + "with most ties")
        + ": ties, expected ties if every pair of actors were as likely to be tied, weight, and "
        + "density.",
      french: "Paires de groupes"
        + (isWhole ? "" : ", les \(shown.french) sur \(count.french) qui ont le plus de liens")
        + " : liens, liens attendus si toutes les paires d’acteurs avaient la même chance d’être "
        + "liées, poids et densité.",
      dutch: "Paren van groepen"
        + (isWhole ? "" : ", de \(shown.dutch) van \(count.dutch) met de meeste banden")
        + ": banden, verwachte banden als elk paar actoren evenveel kans had om verbonden te zijn, "
        + "gewicht en dichtheid.")
  }

  /// A table of groups by groups is too large to be printed.
  public static func matrixTooLarge(groups: Int, limit: Int) -> Sentence {
    Sentence(
      english: "The matrix of \(groups.english) groups is left out of the JSON, which holds one "
        + "of at most "
        + "\(limit.english); “pairs” lists every pair of groups that is tied.",
      french: "La matrice de \(groups.french) groupes n’est pas dans le JSON, qui s’arrête à "
        + "\(limit.french) ; "
        + "« pairs » donne chaque paire de groupes liée.",
      dutch: "De matrix van \(groups.dutch) groepen staat niet in de JSON, die er hoogstens "
        + "\(limit.dutch) "
        + "aankan; “pairs” geeft elk paar groepen dat verbonden is.")
  }

  /// The groups are communities that were found.
  public static func groupedByCommunities(seed: UInt64) -> Sentence {
    Sentence(
      english: "The groups are communities found by Leiden's method (seed \(seed)); actors without "
        + "a tie are in none, and stand as “not stated”. A test of groups that were made from the "
        + "ties themselves proves nothing.",
      french: "Les groupes sont des communautés trouvées par la méthode de Leiden (graine "
        + "\(seed)) ; les acteurs sans lien n’en ont pas et figurent comme « non précisé ». Un "
        + "test "
        + "sur des groupes tirés des liens eux-mêmes ne prouve rien.",
      dutch: "De groepen zijn gemeenschappen volgens de methode van Leiden (startgetal \(seed)); "
        + "actoren zonder band horen bij geen enkele en staan als “niet vermeld”. Een toets op "
        + "groepen die uit de banden zelf komen, bewijst niets.")
  }
}
