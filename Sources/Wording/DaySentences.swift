// What a picture of several days says.

extension Sentence {
  /// Records without a day are not in a picture of days.
  public static func figureUndated(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "1 record without a day is not shown."
        : "\(count.english) records without a day "
          + "are not shown.",
      french: count < 2
        ? "\(count) fiche sans jour n’est pas montrée."
        : "\(count.french) fiches sans jour ne sont pas montrées.",
      dutch: count == 1
        ? "1 gegeven zonder dag wordt niet getoond."
        : "\(count.dutch) gegevens zonder dag worden niet getoond.")
  }

  /// What the small pictures of a page show.
  public static var figureEachDay: Sentence {
    Sentence(
      english: "Each small picture: the ties of the records that began on that day; the actors "
        + "stand in the same place throughout.",
      french: "Chaque petite figure : les liens des fiches qui ont débuté ce jour-là ; les acteurs "
        + "y gardent la même place.",
      dutch: "Elke kleine figuur: de banden van de gegevens die op die dag begonnen; de actoren "
        + "blijven op dezelfde plaats.")
  }

  /// What a film shows.
  public static var figureFilm: Sentence {
    Sentence(
      english: "Day after day: the ties of the day stand out, those of earlier days fade.",
      french: "Jour après jour : les liens du jour ressortent, ceux des jours précédents "
        + "s’estompent.",
      dutch: "Dag na dag: de banden van de dag springen in het oog, die van eerdere dagen "
        + "vervagen.")
  }

  /// No record has a day.
  public static var figureNoDays: Sentence {
    Sentence(
      english: "No record shown here has a day: give records dates, or leave out --by-day and "
        + "--film.",
      french: "Aucune fiche montrée ici n’a de jour : datez les fiches, ou retirez --by-day et "
        + "--film.",
      dutch: "Geen enkel getoond gegeven heeft een dag: geef gegevens een datum, of laat --by-day "
        + "en --film weg.")
  }

  /// There are more days than a picture can show.
  public static func figureTooManyDays(_ days: Int, most: Int) -> Sentence {
    Sentence(
      english: "The records began on \(days.english) days, and at most \(most) are shown: "
        + "choose some with --from and --to, or with --edition.",
      french:
        "Les fiches ont débuté à \(days.french) jours différents, et \(most) au "
        + "plus sont montrés : choisissez avec --from et --to, ou avec --edition.",
      dutch: "De gegevens begonnen op \(days.dutch) dagen, en hoogstens \(most) worden "
        + "getoond: kies er met --from en --to, of met --edition.")
  }

  /// A film can only be an SVG.
  public static var figureFilmNeedsSVG: Sentence {
    Sentence(
      english: "A film is an animated SVG: write to a file that ends in .svg.",
      french: "Un film est un SVG animé : écrivez dans un fichier en .svg.",
      dutch: "Een film is een geanimeerde SVG: schrijf naar een bestand dat eindigt op .svg.")
  }

  /// A file of earlier positions is not there.
  public static func positionsAbsent(path: String) -> Sentence {
    Sentence(
      english: "The picture “\(path)” whose positions shall be kept is not there, or may not be "
        + "read.",
      french: "La figure « \(path) » dont il faut garder les positions n’existe pas, ou n’est pas "
        + "lisible.",
      dutch: "De figuur “\(path)” waarvan de posities behouden moeten blijven bestaat niet, of mag "
        + "niet gelezen worden.")
  }

  /// A file of earlier positions holds none.
  public static func positionsUnreadable(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” holds no positions of actors: give an SVG that this command drew, or the "
        + "positions it wrote with -o FILE.json.",
      french: "« \(path) » ne contient aucune position d’acteur : donnez un SVG dessiné par cette "
        + "commande, ou les positions qu’elle a écrites avec -o FICHIER.json.",
      dutch: "“\(path)” bevat geen posities van actoren: geef een SVG die dit commando tekende, of "
        + "de posities die het met -o BESTAND.json schreef.")
  }
}
