// What stands on the interactive page around a picture.

/// A word or a line on the page; in some, `{0}`, `{1}`… stand where numbers go.
public enum PageWord: String, CaseIterable, Sendable {
  case picture, stage, closer, farther, whole, details, search, card, filters, actorKinds
  case recordKinds, edition, all, from, until, hideUntied, tables, actors, ties, keyboard, keys
  case noScript, name, kind, place, actor, weight, records, undefined, tiedTo, noTie, close
  case moreRecords, counts, found, showAll, actorsCaption, tiesCaption
}

extension Sentence {
  /// A word or a line on the page.
  public static func page(_ word: PageWord) -> Sentence {
    switch word {
    case .picture: say("Picture of the network", "Image du réseau", "Beeld van het netwerk")
    case .stage:
      say(
        "The network: arrows move it, plus and minus zoom, Shift and an arrow go to the next actor",
        "Le réseau : les flèches le déplacent, plus et moins l’agrandissent ou le réduisent, "
          + "Maj et une flèche mènent à l’acteur voisin",
        "Het netwerk: pijlen verschuiven het, plus en min zoomen, Shift en een pijl gaan naar de "
          + "volgende actor")
    case .closer: say("Zoom in", "Agrandir", "Inzoomen")
    case .farther: say("Zoom out", "Réduire", "Uitzoomen")
    case .whole: say("Whole picture", "Toute l’image", "Hele beeld")
    case .details: say("Details", "Détails", "Details")
    case .search: say("Search an actor", "Chercher un acteur", "Zoek een actor")
    case .card: say("The chosen actor", "L’acteur choisi", "De gekozen actor")
    case .filters: say("Filters", "Filtres", "Filters")
    case .actorKinds: say("Kinds of actors", "Types d’acteurs", "Soorten actoren")
    case .recordKinds:
      say("Kinds of collaborations", "Types de collaborations", "Soorten samenwerkingen")
    case .edition: say("Edition", "Édition", "Editie")
    case .all: say("all", "toutes", "alle")
    case .from: say("From", "Du", "Van")
    case .until: say("Until", "Au", "Tot")
    case .hideUntied:
      say(
        "Hide actors without a tie", "Masquer les acteurs sans lien",
        "Verberg actoren zonder band")
    case .tables: say("Tables", "Tableaux", "Tabellen")
    case .actors: say("Actors", "Acteurs", "Actoren")
    case .ties: say("Ties", "Liens", "Banden")
    case .keyboard: say("Keyboard", "Clavier", "Toetsenbord")
    case .keys:
      say(
        "In the picture: arrows move it, + and − zoom, 0 shows it whole, Shift and an arrow go "
          + "from actor to actor. Anywhere: / searches, Escape takes back.",
        "Dans l’image : les flèches la déplacent, + et − l’agrandissent ou la réduisent, 0 la "
          + "montre en entier, Maj et une flèche vont d’acteur en acteur. Partout : / cherche, "
          + "Échap annule.",
        "In het beeld: pijlen verschuiven het, + en − zoomen, 0 toont het geheel, Shift en een "
          + "pijl gaan van actor naar actor. Overal: / zoekt, Escape neemt terug.")
    case .noScript:
      say(
        "Search, filters and tables need JavaScript; the picture does not.",
        "La recherche, les filtres et les tableaux ont besoin de JavaScript ; l’image, non.",
        "Zoeken, filters en tabellen hebben JavaScript nodig; het beeld niet.")
    case .name: say("Name", "Nom", "Naam")
    case .kind: say("Kind", "Type", "Soort")
    case .place: say("Place", "Lieu", "Plaats")
    case .actor: say("Actor", "Acteur", "Actor")
    case .weight: say("weight", "poids", "gewicht")
    case .records: say("Records", "Fiches", "Fiches")
    case .undefined: say("undefined", "non défini", "niet bepaald")
    case .tiedTo: say("Tied to", "Lié à", "Verbonden met")
    case .noTie: say("No tie.", "Aucun lien.", "Geen band.")
    case .close: say("Close", "Fermer", "Sluiten")
    case .moreRecords: say("and {0} more", "et {0} de plus", "en nog {0}")
    case .counts:
      say(
        "Actors: {0} of {1} · Ties: {2} of {3}", "Acteurs : {0} sur {1} · Liens : {2} sur {3}",
        "Actoren: {0} van {1} · Banden: {2} van {3}")
    case .found: say("Found: {0}", "Trouvés : {0}", "Gevonden: {0}")
    case .showAll: say("Show all {0}", "Tout montrer ({0})", "Toon alle {0}")
    case .actorsCaption:
      say(
        "The actors of the picture; a name chooses one.",
        "Les acteurs de l’image ; un nom en choisit un.",
        "De actoren van het beeld; een naam kiest er een.")
    case .tiesCaption:
      say(
        "The ties of the picture, and how many records stand behind each.",
        "Les liens de l’image, et combien de fiches les fondent.",
        "De banden van het beeld, en hoeveel fiches erachter staan.")
    }
  }

  private static func say(_ english: String, _ french: String, _ dutch: String) -> Sentence {
    Sentence(english: english, french: french, dutch: dutch)
  }
}
