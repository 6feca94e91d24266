// What speaks for two actors being one, and what merging and splitting did.

extension Sentence {
  /// The names are equal but for case, accents and punctuation.
  public static func duplicateSameName() -> Sentence {
    Sentence(
      english: "the same name but for case, accents and punctuation",
      french: "même nom, à la casse, aux accents et à la ponctuation près",
      dutch: "dezelfde naam, op hoofdletters, accenten en leestekens na")
  }

  /// Only articles and their like differ.
  public static func duplicateSameWords() -> Sentence {
    Sentence(
      english: "the same words but for articles, points and short forms",
      french: "mêmes mots, aux articles, points et abréviations près",
      dutch: "dezelfde woorden, op lidwoorden, punten en afkortingen na")
  }

  /// The words are equal without spaces.
  public static func duplicateWrittenApart() -> Sentence {
    Sentence(
      english: "the same letters, written together or apart",
      french: "mêmes lettres, en un mot ou en plusieurs",
      dutch: "dezelfde letters, aaneen of los geschreven")
  }

  /// The words are equal in another order.
  public static func duplicateOtherOrder() -> Sentence {
    Sentence(
      english: "the same words in another order", french: "mêmes mots dans un autre ordre",
      dutch: "dezelfde woorden in een andere volgorde")
  }

  /// A name is an alias of an actor.
  public static func duplicateAlias(name: String, of actor: String) -> Sentence {
    Sentence(
      english: "“\(actor)” also goes by “\(name)”",
      french: "« \(actor) » s’appelle aussi « \(name) »",
      dutch: "“\(actor)” heet ook “\(name)”")
  }

  /// Only one name has a legal form.
  public static func duplicateLegalForm(_ form: String) -> Sentence {
    Sentence(
      english: "only one gives the legal form (\(form))",
      french: "un seul donne la forme juridique (\(form))",
      dutch: "slechts één vermeldt de rechtsvorm (\(form))")
  }

  /// The legal forms mean the same.
  public static func duplicateSameLegalForm(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "\(one) and \(other) are the same legal form",
      french: "\(one) et \(other) sont la même forme juridique",
      dutch: "\(one) en \(other) zijn dezelfde rechtsvorm")
  }

  /// One name gives its initials as well.
  public static func duplicateStatesInitials(_ initials: String) -> Sentence {
    Sentence(
      english: "one adds its own initials (\(initials))",
      french: "l’un ajoute son propre sigle (\(initials))",
      dutch: "de ene voegt de eigen afkorting toe (\(initials))")
  }

  /// One name is the initials of the other.
  public static func duplicateInitials(_ initials: String, of words: String) -> Sentence {
    Sentence(
      english: "\(initials) are the initials of “\(words)”",
      french: "\(initials) est le sigle de « \(words) »",
      dutch: "\(initials) is de afkorting van “\(words)”")
  }

  /// The same initials fit several actors.
  public static func duplicateInitialsFit(_ count: Int) -> Sentence {
    Sentence(
      english: "these initials fit \(count) actors here",
      french: "ce sigle convient à \(count) acteurs du réseau",
      dutch: "die afkorting past bij \(count) actoren in dit netwerk")
  }

  /// A word is written otherwise.
  public static func duplicateSpelling(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "a letter or two apart: “\(one)” and “\(other)”",
      french: "à une ou deux lettres près : « \(one) » et « \(other) »",
      dutch: "een of twee letters verschil: “\(one)” en “\(other)”")
  }

  /// A word means the same in another language.
  public static func duplicateMeaning(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "the same in another language: “\(one)” and “\(other)”",
      french: "le même mot dans une autre langue : « \(one) » et « \(other) »",
      dutch: "hetzelfde in een andere taal: “\(one)” en “\(other)”")
  }

  /// One name is a part of the other.
  public static func duplicatePart(_ part: String) -> Sentence {
    Sentence(
      english: "the other name contains “\(part)”: it may be a part of that actor",
      french: "l’autre nom contient « \(part) » : ce peut être une partie de cet acteur",
      dutch: "de andere naam bevat “\(part)”: dat kan een onderdeel van die actor zijn")
  }

  /// One name adds a town.
  public static func duplicateAddsTown(_ town: String) -> Sentence {
    Sentence(
      english: "only one names the town (\(town)): it may be a branch",
      french: "un seul nomme la ville (\(town)) : ce peut être une antenne",
      dutch: "slechts één noemt de plaats (\(town)): dat kan een afdeling zijn")
  }

  /// One name adds the town in which both are.
  public static func duplicateAddsOwnTown(_ town: String) -> Sentence {
    Sentence(
      english: "only one names the town (\(town)), where both are",
      french: "un seul nomme la ville (\(town)), où sont les deux",
      dutch: "slechts één noemt de plaats (\(town)), waar beide gevestigd zijn")
  }

  /// One name adds words.
  public static func duplicateAdds(_ words: String) -> Sentence {
    Sentence(
      english: "only one adds “\(words)”", french: "un seul ajoute « \(words) »",
      dutch: "slechts één voegt “\(words)” toe")
  }

  /// Both are in one town.
  public static func duplicateSameTown(_ town: String) -> Sentence {
    Sentence(
      english: "both in \(town)", french: "même ville : \(town)", dutch: "dezelfde plaats: \(town)")
  }

  /// The legal forms differ.
  public static func duplicateOtherLegalForm(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "the legal forms differ (\(one), \(other))",
      french: "les formes juridiques diffèrent (\(one), \(other))",
      dutch: "de rechtsvormen verschillen (\(one), \(other))")
  }

  /// The names differ in a code.
  public static func duplicateOtherCode(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "not sure: they differ in a number or a code (\(one), \(other))",
      french: "pas sûr : un numéro ou un code les distingue (\(one), \(other))",
      dutch: "niet zeker: een nummer of code onderscheidt ze (\(one), \(other))")
  }

  /// One name adds a code.
  public static func duplicateAddsCode(_ code: String) -> Sentence {
    Sentence(
      english: "not sure: only one has the number or code \(code)",
      french: "pas sûr : un seul porte le numéro ou code \(code)",
      dutch: "niet zeker: slechts één heeft het nummer of de code \(code)")
  }

  /// Each name has words of its own.
  public static func duplicateOtherWords(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "most words are the same, but “\(one)” and “\(other)” differ",
      french: "la plupart des mots sont les mêmes, mais « \(one) » et « \(other) » diffèrent",
      dutch: "de meeste woorden zijn gelijk, maar “\(one)” en “\(other)” verschillen")
  }

  /// The towns differ.
  public static func duplicateOtherTown(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "the towns differ (\(one), \(other))",
      french: "les villes diffèrent (\(one), \(other))",
      dutch: "de plaatsen verschillen (\(one), \(other))")
  }

  /// The countries differ.
  public static func duplicateOtherCountry(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "the countries differ (\(one), \(other))",
      french: "les pays diffèrent (\(one), \(other))",
      dutch: "de landen verschillen (\(one), \(other))")
  }

  /// The kinds differ.
  public static func duplicateOtherKind(_ one: String, _ other: String) -> Sentence {
    Sentence(
      english: "the kinds differ (\(one), \(other))",
      french: "les genres diffèrent (\(one), \(other))",
      dutch: "de soorten verschillen (\(one), \(other))")
  }

  /// Both stand in one collaboration.
  public static func duplicateTogether(_ title: String) -> Sentence {
    Sentence(
      english: "both stand in “\(title)”, as two",
      french: "tous deux figurent dans « \(title) », séparément",
      dutch: "beide staan in “\(title)”, als twee")
  }

  // MARK: The list

  /// How many pairs were found.
  public static func duplicatesFound(pairs: Int, sure: Int, least: String) -> Sentence {
    let comma = String(least.map { $0 == "." ? "," : $0 })
    if pairs == 0 {
      return Sentence(
        english: "No two actors look like one (score of \(least) or more).",
        french: "Aucun acteur ne semble en doubler un autre (score d’au moins \(comma)).",
        dutch: "Geen twee actoren lijken dezelfde (score van minstens \(comma)).")
    }
    let isOne = pairs == 1
    return Sentence(
      english:
        "\(pairs) \(isOne ? "pair" : "pairs") of actors that may be one (score of \(least) or "
        + "more), \(sure) of them sure. Nothing is merged until you type “maillage merge A B”.",
      french:
        "\(pairs) \(isOne ? "paire" : "paires") d’acteurs qui n’en font peut-être qu’un (score "
        + "d’au moins \(comma)), dont \(sure) \(sure > 1 ? "sûres" : "sûre"). Rien n’est fusionné "
        + "tant que vous ne tapez pas « maillage merge A B ».",
      dutch:
        "\(pairs) \(isOne ? "paar" : "paren") actoren die misschien dezelfde zijn (score van "
        + "minstens \(comma)), waarvan \(sure) zeker. Er wordt niets samengevoegd tot u “maillage "
        + "merge A B” typt.")
  }

  /// How the score is computed.
  public static func duplicateScoreRule() -> Sentence {
    Sentence(
      english:
        "score: 1 less what each difference in the names, town, country and kind takes away; 0.9 "
        + "or more only where nothing is left to doubt, 0.5 at most for a difference in a number "
        + "or a code.",
      french:
        "score : 1, moins ce que retire chaque différence de nom, de ville, de pays et de genre ; "
        + "0,9 ou plus seulement s’il ne reste aucun doute, 0,5 au plus si un numéro ou un code "
        + "diffère.",
      dutch:
        "score: 1, min wat elk verschil in naam, plaats, land en soort eraf haalt; 0,9 of meer "
        + "alleen waar geen twijfel blijft, hoogstens 0,5 bij een verschil in een nummer of code.")
  }

  /// Pairs of a series were left out.
  public static func duplicateSeries(_ pairs: Int) -> Sentence {
    Sentence(
      english:
        "\(pairs) \(pairs == 1 ? "pair" : "pairs") left out: names of a series, which differ in a "
        + "number or a code alone.",
      french:
        "\(pairs) \(pairs > 1 ? "paires écartées" : "paire écartée") : les noms d’une série, que "
        + "seul un numéro ou un code distingue.",
      dutch:
        "\(pairs) \(pairs == 1 ? "paar" : "paren") weggelaten: namen van een reeks, die alleen in "
        + "een nummer of code verschillen.")
  }
}
