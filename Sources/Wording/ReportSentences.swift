// What the report says first: its title, and the network in a few lines.

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
