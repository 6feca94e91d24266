// Sentences about pictures whose actors stay where they were.

extension Sentence {
  /// `--keep-positions` was given with a layout that has places of its own.
  public static func keptPlacesAgainst(layout: String) -> Sentence {
    Sentence(
      english: "--layout \(layout) gives every actor its place, so none can be kept by "
        + "--keep-positions: leave out one of them.",
      french: "--layout \(layout) donne à chaque acteur sa place ; --keep-positions ne peut donc "
        + "en garder aucune : retirez l’une des deux options.",
      dutch: "--layout \(layout) geeft elke actor zijn plaats, dus --keep-positions kan er geen "
        + "behouden: laat een van beide weg.")
  }

  /// `--keep-positions` was given with groups that stand apart in frames.
  public static var keptPlacesAgainstFrames: Sentence {
    Sentence(
      english: "Groups in frames stand apart, so --keep-positions cannot keep the places of their "
        + "actors: add --groups-as hulls, or leave out one of them.",
      french: "Des groupes dans des cadres sont séparés, donc --keep-positions ne peut pas garder "
        + "les places de leurs acteurs : ajoutez --groups-as hulls, ou retirez l’une des deux "
        + "options.",
      dutch: "Groepen in kaders staan apart, dus --keep-positions kan de plaatsen van hun actoren "
        + "niet behouden: voeg --groups-as hulls toe, of laat een van beide weg.")
  }

  /// Nobody of an earlier picture is in this one.
  public static func noKeptPlaces(path: String) -> Sentence {
    Sentence(
      english: "Nobody drawn here stands in “\(path)”, so all are placed anew.",
      french: "Aucun acteur dessiné ici ne figure dans « \(path) » : tous sont placés à "
        + "nouveau.",
      dutch: "Niemand die hier getekend is, staat in “\(path)”, dus krijgen allen een nieuwe "
        + "plaats.")
  }
}
