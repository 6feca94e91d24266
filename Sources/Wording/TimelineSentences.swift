// What is said of how a network grew.

extension Sentence {
  /// What stands above a timeline; `period` is one of `day`, `week`, `month` and `event`.
  public static func timeline(steps: Int, period: String) -> Sentence {
    let french = [
      "day": ("jour", "jours"), "week": ("semaine", "semaines"), "month": ("mois", "mois"),
      "event": ("événement", "événements"),
    ]
    let dutch = [
      "day": ("dag", "dagen"), "week": ("week", "weken"), "month": ("maand", "maanden"),
      "event": ("activiteit", "activiteiten"),
    ]
    let (one, several) = french[period] ?? (period, period)
    let (single, plural) = dutch[period] ?? (period, period)
    return Sentence(
      english: "\(steps.english) \(steps == 1 ? period : period + "s") with records. Actors and "
        + "ties so "
        + "far, of which new; components, isolates included; share of the actors in the largest "
        + "component; share of ties between countries, among ties of which both are stated.",
      french: "\(steps.french) \(steps < 2 ? one : several) avec des fiches. Acteurs et liens "
        + "cumulés, "
        + "dont nouveaux ; composantes, isolés compris ; part des acteurs dans la plus grande "
        + "composante ; part des liens entre pays, parmi ceux dont les deux pays sont connus.",
      dutch: "\(steps.dutch) \(steps == 1 ? single : plural) met fiches. Actoren en banden tot "
        + "dan toe, "
        + "waarvan nieuw; componenten, geïsoleerde inbegrepen; aandeel van de actoren in de "
        + "grootste component; aandeel van de banden tussen landen, bij die waarvan beide bekend "
        + "zijn.")
  }

  /// Records stand in no period.
  public static func recordsOutsideTimeline(count: Int, byEvent: Bool) -> Sentence {
    let english = byEvent ? "an event" : "a date or a time"
    let french = byEvent ? "événement" : "date ni heure"
    let dutch = byEvent ? "activiteit" : "datum of tijdstip"
    return Sentence(
      english: count == 1
        ? "1 record without \(english) is left out of the timeline."
        : "\(count.english) records without \(english) are left out of the timeline.",
      french: count < 2
        ? "\(count.french) fiche sans \(french) n’est pas dans la chronologie."
        : "\(count.french) fiches sans \(french) ne sont pas dans la chronologie.",
      dutch: count == 1
        ? "1 fiche zonder \(dutch) staat niet in de tijdlijn."
        : "\(count.dutch) fiches zonder \(dutch) staan niet in de tijdlijn.")
  }

  /// Records of which only the month or the year is known.
  public static func recordsAtStartOfPeriod(count: Int) -> Sentence {
    Sentence(
      english: count == 1
        ? "1 record of which only the month or the year is known stands at its first day."
        : "\(count.english) records of which only the month or the year is known stand at its "
          + "first day.",
      french: count < 2
        ? "\(count.french) fiche dont seul le mois ou l’année est connu est placée à son premier "
          + "jour."
        : "\(count.french) fiches dont seul le mois ou l’année est connu sont placées à son "
          + "premier jour.",
      dutch: count == 1
        ? "1 fiche waarvan alleen de maand of het jaar bekend is, staat op de eerste dag ervan."
        : "\(count.dutch) fiches waarvan alleen de maand of het jaar bekend is, staan op de "
          + "eerste dag "
          + "ervan.")
  }

  /// A timeline has no step.
  public static var emptyTimeline: Sentence {
    Sentence(
      english: "No record stands in time here, so that there is no timeline.",
      french: "Aucune fiche n’est située dans le temps ici : il n’y a pas de chronologie.",
      dutch: "Geen enkele fiche is hier in de tijd gesitueerd: er is geen tijdlijn.")
  }
}
