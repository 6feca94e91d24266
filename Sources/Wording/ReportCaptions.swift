// The captions of the report's charts and tables.

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
