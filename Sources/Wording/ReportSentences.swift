// What the printable report says, with its numbers.

/// A count as a report says it: “3 ties”, « 3 liens ».
private func quantity(
  _ count: Int, _ one: (String, String, String), _ several: (String, String, String)
) -> Sentence {
  Sentence(
    english: "\(count.english) \(count == 1 ? one.0 : several.0)",
    french: "\(count.french) \(count.magnitude < 2 ? one.1 : several.1)",
    dutch: "\(count.dutch) \(count == 1 ? one.2 : several.2)")
}

private func actors(_ count: Int) -> Sentence {
  quantity(count, ("actor", "acteur", "actor"), ("actors", "acteurs", "actoren"))
}

private func ties(_ count: Int) -> Sentence {
  quantity(count, ("tie", "lien", "band"), ("ties", "liens", "banden"))
}

private func collaborations(_ count: Int) -> Sentence {
  quantity(
    count, ("collaboration", "collaboration", "samenwerking"),
    ("collaborations", "collaborations", "samenwerkingen"))
}

private func events(_ count: Int) -> Sentence {
  quantity(
    count, ("event", "événement", "activiteit"), ("events", "événements", "activiteiten"))
}

// MARK: - Title and summary

extension Sentence {
  /// The title of the report on `name`.
  public static func reportTitle(_ name: String) -> Sentence {
    Sentence(english: "Report — \(name)", french: "Bilan — \(name)", dutch: "Verslag — \(name)")
  }

  /// A share as a percentage, to one decimal: `21.4%`, `21,4 %`.
  public static func percent(_ share: Double) -> Sentence {
    let number = Sentence.figureNumber((share * 1000).rounded() / 10)
    return Sentence(
      english: number.english + "%", french: number.text(in: .french) + "\u{202F}%",
      dutch: number.text(in: .dutch) + "\u{A0}%")
  }

  /// What the network of the report holds.
  public static func reportHolds(actors count: Int, tied: Int, ties tieCount: Int, records: Int)
    -> Sentence
  {
    let (all, links) = (actors(count), ties(tieCount))
    return Sentence(
      english: "\(all.english), of whom \(tied.english) \(tied == 1 ? "is" : "are") tied to "
        + "somebody: \(links.english) behind which \(records == 1 ? "stands" : "stand") "
        + "\(quantity(records, ("record", "", ""), ("records", "", "")).english).",
      french: "\(all.text(in: .french)), dont \(tied.french) \(tied < 2 ? "a" : "ont") au moins "
        + "un lien : \(links.text(in: .french)), fondés sur "
        + "\(quantity(records, ("", "fiche", ""), ("", "fiches", "")).text(in: .french)).",
      dutch: "\(all.text(in: .dutch)), van wie \(tied.dutch) met iemand verbonden "
        + "\(tied == 1 ? "is" : "zijn"): \(links.text(in: .dutch)), gesteund op "
        + "\(quantity(records, ("", "", "fiche"), ("", "", "fiches")).text(in: .dutch)).")
  }

  /// How large the largest component is.
  public static func reportGiant(_ giant: Int, share: Double, components: Int) -> Sentence {
    let (size, part) = (actors(giant), Sentence.percent(share))
    return Sentence(
      english: "The largest group of actors that are linked, directly or not, has \(size.english) "
        + "(\(part.english)); the network is in \(components.english) "
        + "\(components == 1 ? "piece" : "pieces").",
      french: "Le plus grand ensemble d’acteurs reliés, directement ou non, compte "
        + "\(size.text(in: .french)) (\(part.text(in: .french))) ; le réseau est en "
        + "\(components.french) \(components < 2 ? "morceau" : "morceaux").",
      dutch: "De grootste groep actoren die, rechtstreeks of niet, verbonden zijn, telt "
        + "\(size.text(in: .dutch)) (\(part.text(in: .dutch))); het netwerk bestaat uit "
        + "\(components.dutch) \(components == 1 ? "stuk" : "stukken").")
  }

  /// Who has the most ties.
  public static func reportFirst(_ names: [String], ties tieCount: Int) -> Sentence {
    let links = ties(tieCount)
    let isOne = names.count == 1
    return Sentence(
      english: "Most connected: \(list(names, "and")), with \(links.english)"
        + (isOne ? "." : " each."),
      french: "\(isOne ? "Le plus relié" : "Les plus reliés") : \(list(names, "et")), avec "
        + links.text(in: .french) + (isOne ? "." : " chacun."),
      dutch: "Het meest verbonden: \(list(names, "en")), met \(links.text(in: .dutch))"
        + (isOne ? "." : " elk."))
  }

  /// How many ties cross a border.
  public static func reportCrossing(_ crossing: Int, of placed: Int) -> Sentence {
    let part = Sentence.percent(placed == 0 ? 0 : Double(crossing) / Double(placed))
    return Sentence(
      english: "Of \(ties(placed).english) between actors of known country, \(crossing.english) "
        + "\(crossing == 1 ? "crosses" : "cross") a border (\(part.english)).",
      french: "Sur \(ties(placed).text(in: .french)) entre acteurs de pays connu, "
        + "\(crossing.french) \(crossing < 2 ? "franchit" : "franchissent") une frontière "
        + "(\(part.text(in: .french))).",
      dutch: "Van \(ties(placed).text(in: .dutch)) tussen actoren met bekend land "
        + "\(crossing == 1 ? "gaat" : "gaan") er \(crossing.dutch) over een grens "
        + "(\(part.text(in: .dutch))).")
  }

  /// How many ties of an edition are new.
  public static func reportNew(_ new: Int, of all: Int) -> Sentence {
    Sentence(
      english: "\(ties(all).english) in this edition, of which \(new.english) "
        + "\(new == 1 ? "was" : "were") not there in an earlier record of this network.",
      french: "\(ties(all).text(in: .french)) dans cette édition, dont \(new.french) "
        + "n’\(new < 2 ? "apparaissait" : "apparaissaient") dans aucune fiche antérieure de ce "
        + "réseau.",
      dutch: "\(ties(all).text(in: .dutch)) in deze editie, waarvan \(new.dutch) in geen eerdere "
        + "fiche van dit netwerk \(new == 1 ? "stond" : "stonden").")
  }

  private static func list(_ names: [String], _ and: String) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}

// MARK: - The edition

extension Sentence {
  /// The name of a published total.
  public static func totalName(_ key: String) -> Sentence {
    let (english, french, dutch): (String, String, String) =
      switch key {
      case "visitors": ("visitors", "visiteurs", "bezoekers")
      case "events": ("events", "manifestations", "activiteiten")
      case "organisers":
        ("organisers and partners", "organisateurs et partenaires", "organisatoren en partners")
      case "towns": ("towns", "villes", "plaatsen")
      case "days": ("days", "jours", "dagen")
      case "overExpectationPercent":
        (
          "visitors above expectation (%)", "visiteurs au-delà de l’attente (%)",
          "bezoekers boven de verwachting (%)"
        )
      default: (key, key, key)
      }
    return Sentence(english: english, french: french, dutch: dutch)
  }

  /// What an attendance above expectation means in visitors.
  public static func attendanceAgainstExpectation(
    visitors: Int, expected: Int, percent: Double
  ) -> Sentence {
    let share = Sentence.figureNumber(percent)
    let isMore = percent >= 0
    let size = Sentence.figureNumber(abs(percent))
    _ = share
    return Sentence(
      english: "\(visitors.english) visitors, \(size.english)% \(isMore ? "more" : "fewer") than "
        + "expected: about \(expected.english) were expected (computed from these two figures).",
      french: "\(visitors.french) visiteurs, soit \(size.text(in: .french))\u{202F}% de "
        + "\(isMore ? "plus" : "moins") qu’attendu : environ \(expected.french) étaient attendus "
        + "(calculé à partir de ces deux chiffres).",
      dutch: "\(visitors.dutch) bezoekers, \(size.text(in: .dutch))\u{A0}% "
        + "\(isMore ? "meer" : "minder") dan verwacht: er werden er ongeveer \(expected.dutch) "
        + "verwacht (berekend uit deze twee cijfers).")
  }

  /// An attendance as it is known.
  public static func attendance(_ count: Int, exactness: String?) -> Sentence {
    let sign = exactness == "about" ? "≈\u{A0}" : exactness == "at-least" ? "≥\u{A0}" : ""
    return Sentence(
      english: sign + count.english, french: sign + count.french, dutch: sign + count.dutch)
  }

  /// For how many events the attendance is known, and what it adds up to.
  public static func attendanceKnown(events known: Int, of all: Int, sum: Int) -> Sentence {
    Sentence(
      english: "The attendance of \(known.english) of \(events(all).english) is known; together "
        + "\(sum.english) (people who came to several are counted each time).",
      french: "La fréquentation est connue pour \(known.french) "
        + "\(known < 2 ? "événement" : "événements") sur \(all.french) ; ensemble, "
        + "\(sum.french) (qui est venu à plusieurs est compté chaque fois).",
      dutch: "De opkomst is bekend voor \(known.dutch) van \(events(all).text(in: .dutch)); samen "
        + "\(sum.dutch) (wie naar meerdere kwam, telt telkens mee).")
  }

  /// The published totals speak of more than what is recorded.
  public static var publishedAndRecorded: Sentence {
    Sentence(
      english: "The published totals are those of the source; what is recorded here is what the "
        + "network file names one by one, and may be less.",
      french: "Les totaux publiés sont ceux de la source ; ce qui est enregistré ici est ce que le "
        + "fichier nomme un à un, et peut être moindre.",
      dutch: "De gepubliceerde totalen zijn die van de bron; wat hier geregistreerd is, is wat het "
        + "bestand één voor één noemt, en kan minder zijn.")
  }

  /// Nothing was recorded by edition.
  public static var reportWithoutEdition: Sentence {
    Sentence(
      english: "No edition is recorded: the report is on the whole network.",
      french: "Aucune édition n’est enregistrée : le bilan porte sur tout le réseau.",
      dutch: "Er is geen editie geregistreerd: het verslag gaat over het hele netwerk.")
  }

  /// Rows that a table does not show.
  public static func rowsElsewhere(_ count: Int, file: String) -> Sentence {
    Sentence(
      english: "\(count.english) more \(count == 1 ? "row" : "rows") in \(file).",
      french: "\(count.french) \(count < 2 ? "autre ligne" : "autres lignes") dans \(file).",
      dutch: "Nog \(count.dutch) \(count == 1 ? "rij" : "rijen") in \(file).")
  }

  /// A section has nothing to show.
  public static var nothingRecorded: Sentence {
    Sentence(
      english: "Nothing is recorded that this section could show.",
      french: "Rien n’est enregistré que cette partie puisse montrer.",
      dutch: "Er is niets geregistreerd dat dit deel zou kunnen tonen.")
  }
}

// MARK: - Ties, brokers, groups

extension Sentence {
  /// What the ties of the picture rest on.
  public static func createdCaption(ties tieCount: Int, collaborations count: Int) -> Sentence {
    Sentence(
      english: "\(ties(tieCount).english) from \(collaborations(count).english)",
      french: "\(ties(tieCount).text(in: .french)), de "
        + collaborations(count).text(in: .french),
      dutch: "\(ties(tieCount).text(in: .dutch)) uit "
        + collaborations(count).text(in: .dutch))
  }

  /// What the intervals of ranks mean.
  public static func rankIntervals(rounds: Int, droppedPercent: Int, seed: UInt64) -> Sentence {
    Sentence(
      english: "The interval holds the rank in 95% of \(rounds.english) rounds, each without "
        + "\(droppedPercent)% of the ties, drawn with seed \(seed): a wide one says that the rank "
        + "rests on few ties.",
      french: "L’intervalle contient le rang dans 95\u{202F}% de \(rounds.french) tirages, chacun "
        + "sans \(droppedPercent)\u{202F}% des liens (graine \(seed)) : s’il est large, le rang "
        + "tient à peu de liens.",
      dutch: "Het interval bevat de rang in 95\u{A0}% van \(rounds.dutch) rondes, telkens zonder "
        + "\(droppedPercent)\u{A0}% van de banden, getrokken met startwaarde \(seed): is het breed, dan "
        + "steunt de rang op weinig banden.")
  }

  /// What a broker is, in plain words.
  public static func brokersInWords(by attribute: String) -> Sentence {
    Sentence(
      english: "A broker stands between two actors that are not tied to each other. The roles say "
        + "whether they are of the same group (\(attribute)) as it.",
      french: "Un intermédiaire se trouve entre deux acteurs qui ne sont pas liés entre eux. Les "
        + "rôles disent s’ils sont du même groupe que lui (\(attributeName(attribute).french)).",
      dutch: "Een bruggenbouwer staat tussen twee actoren die niet met elkaar verbonden zijn. De "
        + "rollen zeggen of zij tot dezelfde groep behoren (\(attributeName(attribute).dutch)).")
  }

  /// What the E-I index of the network says.
  public static func eiInWords(
    value: Double, expected: Double?, p: Double?, permutations: Int, seed: UInt64
  ) -> Sentence {
    let number = Sentence.figureNumber(value)
    let chance = expected.map(Sentence.figureNumber)
    let test = p.map(Sentence.figureNumber)
    func tail(_ language: Language, _ chanceWords: String, _ drawn: String, _ seedWord: String)
      -> String
    {
      var text = ""
      if let chance { text += " ; \(chanceWords) \(chance.text(in: language))" }
      if let test {
        text +=
          " (p = \(test.text(in: language)), \(language.number(permutations)) \(drawn), "
          + "\(seedWord) \(seed))"
      }
      return language == .french ? text : text.replacing(" ; ", with: "; ")
    }
    return Sentence(
      english: "E-I index: \(number.english), from −1 (all ties within groups) to 1 (all between)"
        + tail(.english, "expected by chance:", "permutations", "seed") + ".",
      french: "Indice E-I : \(number.text(in: .french)), de −1 (tous les liens à l’intérieur des "
        + "groupes) à 1 (tous entre eux)"
        + tail(.french, "attendu au hasard :", "permutations", "graine") + ".",
      dutch: "E-I-index: \(number.text(in: .dutch)), van −1 (alle banden binnen groepen) tot 1 "
        + "(alle ertussen)" + tail(.dutch, "verwacht bij toeval:", "permutaties", "startwaarde")
        + ".")
  }

  /// The name of what actors are grouped by, within a sentence.
  static func attributeName(_ attribute: String) -> (french: String, dutch: String) {
    switch attribute {
    case "country": ("pays", "land")
    case "region": ("région", "regio")
    case "place": ("ville", "plaats")
    case "kind": ("type", "soort")
    case "community": ("communauté", "gemeenschap")
    default: (attribute, attribute)
    }
  }

  /// Groups beyond those that a matrix has room for.
  public static func matrixIsCut(shown: Int, of all: Int) -> Sentence {
    Sentence(
      english: "The matrix shows the \(shown.english) groups with the most actors, of "
        + "\(all.english).",
      french: "La matrice montre les \(shown.french) groupes qui ont le plus d’acteurs, sur "
        + "\(all.french).",
      dutch: "De matrix toont de \(shown.dutch) groepen met de meeste actoren, van \(all.dutch).")
  }
}

// MARK: - Captions

extension Sentence {
  /// Events by format or by town.
  public static func eventsBy(_ word: ReportWord) -> Sentence {
    word == .town
      ? Sentence(
        english: "Events by town", french: "Événements par ville", dutch: "Activiteiten per plaats")
      : Sentence(
        english: "Events by format", french: "Événements par forme",
        dutch: "Activiteiten per vorm")
  }

  /// What the picture shows, to those who do not see it.
  public static func pictureInWords(_ counts: Sentence) -> Sentence {
    Sentence(
      english: "Network diagram: \(counts.english). The tables above name the most connected "
        + "actors and the ties.",
      french: "Diagramme du réseau : \(counts.text(in: .french)). Les tableaux ci-dessus nomment "
        + "les acteurs les plus reliés et les liens.",
      dutch: "Netwerkdiagram: \(counts.text(in: .dutch)). De tabellen hierboven noemen de meest "
        + "verbonden actoren en de banden.")
  }

  /// Two actors that only a broker brings together.
  public static func solePair(_ broker: String, first: String, second: String, others: Int)
    -> Sentence
  {
    Sentence(
      english: "\(broker) alone brings together \(first) and \(second)"
        + (others > 0
          ? ", and \(others.english) other \(others == 1 ? "pair" : "pairs")." : "."),
      french: "\(broker) est seul à réunir \(first) et \(second)"
        + (others > 0
          ? ", ainsi que \(others.french) \(others < 2 ? "autre paire" : "autres paires")." : "."),
      dutch: "Alleen \(broker) brengt \(first) en \(second) samen"
        + (others > 0
          ? ", en nog \(others.dutch) \(others == 1 ? "ander paar" : "andere paren")." : "."))
  }

  /// What a matrix of groups shows.
  public static var matrixTitle: Sentence {
    Sentence(
      english: "Ties between groups; on the diagonal, within each",
      french: "Liens entre groupes ; sur la diagonale, à l’intérieur de chacun",
      dutch: "Banden tussen groepen; op de diagonaal, binnen elke groep")
  }

  /// What the lines of a chart over time show.
  public static var totalInWords: Sentence {
    Sentence(
      english: "running total", french: "total cumulé", dutch: "lopend totaal")
  }

  /// Records that stand in no period.
  public static func recordsWithoutDate(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count.english) \(count == 1 ? "record has" : "records have") no date and "
        + "\(count == 1 ? "is" : "are") not in this table.",
      french: "\(count.french) \(count < 2 ? "fiche n’a" : "fiches n’ont") pas de date et ne "
        + "\(count < 2 ? "figure" : "figurent") pas dans ce tableau.",
      dutch: "\(count.dutch) \(count == 1 ? "fiche heeft" : "fiches hebben") geen datum en "
        + "\(count == 1 ? "staat" : "staan") niet in deze tabel.")
  }
}

// MARK: - What remains

extension Sentence {
  /// The line of the most connected leaving.
  public static var leavingFirst: Sentence {
    Sentence(
      english: "the most connected leave first", french: "les plus reliés partent d’abord",
      dutch: "de meest verbonden vertrekken eerst")
  }

  /// The line of actors leaving at random.
  public static func leavingAtRandom(rounds: Int, seed: UInt64) -> Sentence {
    Sentence(
      english: "actors leave at random (mean of \(rounds.english) orders, seed \(seed))",
      french: "des acteurs partent au hasard (moyenne de \(rounds.french) ordres, graine \(seed))",
      dutch: "actoren vertrekken willekeurig (gemiddelde van \(rounds.dutch) volgordes, "
        + "startwaarde \(seed))")
  }

  /// An axis: how many actors have left.
  public static var actorsGone: Sentence {
    Sentence(
      english: "number of actors that have left", french: "nombre d’acteurs partis",
      dutch: "aantal vertrokken actoren")
  }

  /// An axis: how many actors are in the largest component.
  public static var actorsInLargest: Sentence {
    Sentence(
      english: "actors in the largest component", french: "acteurs de la plus grande composante",
      dutch: "actoren in de grootste component")
  }

  /// How many actors one actor alone holds to the rest.
  public static func withoutActor(_ name: String, cutOff: Int) -> Sentence {
    let others = quantity(cutOff, ("actor", "acteur", "actor"), ("actors", "acteurs", "actoren"))
    return Sentence(
      english: "Without \(name), \(others.english) would lose touch with the rest.",
      french: "Sans \(name), \(others.text(in: .french)) "
        + "\(cutOff < 2 ? "perdrait" : "perdraient") le contact avec le reste.",
      dutch: "Zonder \(name) \(cutOff == 1 ? "zou" : "zouden") \(others.text(in: .dutch)) het "
        + "contact met de rest verliezen.")
  }

  /// The network with and without the organisers of its events.
  public static func withoutOrganisers(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "The network with and without the organiser of its events"
        : "The network with and without the \(count.english) organisers of its events",
      french: count < 2
        ? "Le réseau avec et sans l’organisateur de ses événements"
        : "Le réseau avec et sans les \(count.french) organisateurs de ses événements",
      dutch: count == 1
        ? "Het netwerk met en zonder de organisator van zijn activiteiten"
        : "Het netwerk met en zonder de \(count.dutch) organisatoren van zijn activiteiten")
  }
}

// MARK: - Compared with the previous edition

extension Sentence {
  /// Which two editions are compared.
  public static func comparedEditions(_ previous: String, _ edition: String) -> Sentence {
    Sentence(
      english: "From “\(previous)” to “\(edition)”. Actors are the same when their ids are.",
      french: "De « \(previous) » à « \(edition) ». Deux acteurs sont le même quand leur "
        + "identifiant est le même.",
      dutch: "Van “\(previous)” naar “\(edition)”. Twee actoren zijn dezelfde als hun id dezelfde "
        + "is.")
  }

  /// What a table of fates counts.
  public static var keptNewLost: Sentence {
    Sentence(
      english: "Actors and ties kept, new and lost",
      french: "Acteurs et liens conservés, nouveaux et perdus",
      dutch: "Actoren en banden behouden, nieuw en verloren")
  }

  /// The share of the ties that were there before.
  public static func repeatTies(_ rate: Double) -> Sentence {
    let share = Sentence.percent(rate)
    return Sentence(
      english: "\(share.english) of the ties of this edition were already there in the previous "
        + "one.",
      french: "\(share.text(in: .french)) des liens de cette édition existaient déjà dans la "
        + "précédente.",
      dutch: "\(share.text(in: .dutch)) van de banden van deze editie bestond al in de vorige.")
  }

  /// The measures of two editions, and how the intervals were made.
  public static func measuresCompared(rounds: Int, seed: UInt64) -> Sentence {
    Sentence(
      english: "The network before and after; the interval is of the difference "
        + "(\(rounds.english) bootstrap samples, seed \(seed))",
      french: "Le réseau avant et après ; l’intervalle est celui de l’écart "
        + "(\(rounds.french) échantillons bootstrap, graine \(seed))",
      dutch: "Het netwerk voordien en nadien; het interval is dat van het verschil "
        + "(\(rounds.dutch) bootstrapsteekproeven, startwaarde \(seed))")
  }
}
