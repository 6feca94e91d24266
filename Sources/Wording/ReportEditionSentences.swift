// What the report says of an edition, and of what changed since the one before.

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
    let isMore = percent >= 0
    let size = Sentence.figureNumber(abs(percent))
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
