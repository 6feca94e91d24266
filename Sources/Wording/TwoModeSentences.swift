// What is said about actors and records ranked together, and about models that are chosen.

extension Sentence {
  /// What a measure of two sets of nodes means.
  public static func twoModeDefinition(of measure: String) -> Sentence {
    switch measure {
    case "degree":
      Sentence(
        english: "share of the other set that it is linked with: of the records for an actor, of "
          + "the actors for a record (Borgatti & Everett 1997)",
        french: "part de l’autre ensemble à laquelle il est lié : des fiches pour un acteur, "
          + "des acteurs pour une fiche (Borgatti et Everett 1997)",
        dutch:
          "aandeel van de andere verzameling waarmee het verbonden is: van de fiches voor een "
          + "actor, van de actoren voor een fiche (Borgatti en Everett 1997)")
    case "closeness":
      Sentence(
        english: "smallest possible sum of distances to all actors and records, over its sum "
          + "(Borgatti & Everett 1997)",
        french: "plus petite somme possible des distances à tous les acteurs et fiches, "
          + "divisée par la sienne (Borgatti et Everett 1997)",
        dutch: "kleinst mogelijke som van de afstanden tot alle actoren en fiches, gedeeld door "
          + "de eigen som (Borgatti en Everett 1997)")
    default:
      Sentence(
        english: "sum over unordered pairs of other actors and records of the share of their "
          + "shortest paths that pass through it (Borgatti & Everett 1997)",
        french: "somme, sur les paires non ordonnées d’autres acteurs et fiches, de la "
          + "part de leurs plus courts chemins qui passent par lui (Borgatti et Everett 1997)",
        dutch:
          "som over de ongeordende paren van andere actoren en fiches van het aandeel van hun "
          + "kortste paden dat erdoor loopt (Borgatti en Everett 1997)")
    }
  }

  /// What a measure of two sets of nodes was divided by.
  public static func twoModeNormalisation(of measure: String) -> Sentence {
    switch measure {
    case "degree":
      Sentence(
        english: "divided by the size of the other set",
        french: "divisée par la taille de l’autre "
          + "ensemble", dutch: "gedeeld door de grootte van de andere verzameling")
    case "closeness":
      Sentence(
        english: "between 0 and 1, by the sizes of both sets",
        french: "entre 0 et 1, selon la taille des deux ensembles",
        dutch: "tussen 0 en 1, naar de grootte van beide verzamelingen")
    default:
      Sentence(
        english: "divided by the most possible, given the sizes of both sets",
        french: "divisée par le maximum possible, selon la taille des deux ensembles",
        dutch: "gedeeld door het grootst mogelijke, naar de grootte van beide verzamelingen")
    }
  }

  /// What becomes of a measure of two sets where the network falls into pieces.
  public static func twoModeDisconnectedRule(of measure: String) -> Sentence {
    switch measure {
    case "degree":
      Sentence(
        english: "an isolate has 0", french: "un isolé a 0", dutch: "een geïsoleerde heeft 0")
    case "closeness":
      Sentence(
        english: "distances to what it reaches, times the square of the share of all that this is; "
          + "an isolate has 0",
        french: "distances à ce qu’il atteint, multipliées par le carré de la part que cela "
          + "représente ; un isolé a 0",
        dutch: "afstanden tot wat het bereikt, maal het kwadraat van het aandeel daarvan; een "
          + "geïsoleerde heeft 0")
    default:
      Sentence(
        english: "a pair that no path joins adds 0",
        french: "une paire qu’aucun chemin ne joint ajoute 0",
        dutch: "een paar dat door geen pad verbonden is, telt 0")
    }
  }

  /// How many actors and records are ranked together.
  public static func twoModeSummary(actors: Int, records: Int, links: Int) -> Sentence {
    let (actors, records) = (counted(actors, .actor), counted(records, .record))
    return Sentence(
      english: "\(actors.english) and \(records.english) together, with \(links.english) "
        + "\(links == 1 ? "link" : "links") between them.",
      french: "\(actors.french) et \(records.french) ensemble, avec \(links.french) "
        + "\(links < 2 ? "lien" : "liens") entre eux.",
      dutch: "\(actors.dutch) en \(records.dutch) samen, met \(links.dutch) "
        + "\(links == 1 ? "verbinding" : "verbindingen") ertussen.")
  }

  /// A measure, or an option, that has no norm for two sets.
  public static func notForTwoModes(_ name: String) -> Sentence {
    Sentence(
      english: "--two-mode ranks by degree, closeness or betweenness, and \(name) is none of them; "
        + "leave one of the two out.",
      french: "--two-mode classe par degree, closeness ou betweenness, et \(name) n’en fait pas "
        + "partie ; retirez l’un des deux.",
      dutch: "--two-mode rangschikt naar degree, closeness of betweenness, en \(name) hoort daar "
        + "niet bij; laat een van beide weg.")
  }
}
