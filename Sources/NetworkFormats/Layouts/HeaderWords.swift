// Words for the columns of spreadsheets, in the languages of the people who keep them.

import Collaborations

/// Words for the columns of spreadsheets, folded, in English, French and Dutch, the likeliest first.
enum HeaderWords {
  /// Whether `header`, folded, is a word for the column of some field or for an end of a pair.
  static func isKnown(_ header: String) -> Bool {
    header.utf8.count > 1 && ends.contains { $0.0 == header || $0.1 == header }
      || presence.contains(header)
      || words.values.contains { $0.contains(header) }
  }

  /// Words for the two ends of a pair that runs from the one to the other.
  static let ends = [
    ("source", "target"), ("from", "to"), ("vertex 1", "vertex 2"), ("de", "vers"), ("de", "a"),
    ("van", "naar"), ("source", "cible"), ("origine", "destination"), ("bron", "doel"),
  ]

  /// Words for whether an actor that is listed did come.
  static let presence = [
    "present", "presence", "attended", "attendance", "showed up", "came", "presente",
    "presence effective", "a participe", "participation", "venu", "est venu", "aanwezig",
    "aanwezigheid", "deelgenomen", "gekomen",
  ]

  /// Words for what is said of an actor by yes or no: their columns are no events.
  static let traits: Set<String> = [
    "member", "active", "newsletter", "sme", "ngo", "public", "private", "invited", "confirmed",
    "paid", "consent", "gdpr", "contacted", "subscribed", "board member", "sponsor", "vip", "vegan",
    "vegetarian", "speaker", "volunteer", "founder", "answered", "partner", "exhibitor",
    "membre", "adherent", "actif", "active", "pme", "ong", "association", "prive", "invite",
    "invitee",
    "confirme", "cotisation", "cotisation payee", "consentement", "rgpd", "contacte", "abonne",
    "benevole", "fondateur", "partenaire", "exposant", "intervenant", "a repondu", "vegetarien",
    "lid", "actief", "nieuwsbrief", "kmo", "vzw", "publiek", "privaat", "uitgenodigd", "bevestigd",
    "betaald", "lidgeld betaald", "toestemming", "avg", "gecontacteerd", "spreker", "vrijwilliger",
    "stichter", "exposant", "vegetarisch",
  ]

  static let words: [Field: [String]] = [
    .actor: [
      "project partner", "partner", "partner name", "partners", "actor", "organisation",
      "organization", "organisation name", "organization name", "participant", "company",
      "institution",
      "partenaire", "partenaire du projet", "nom du partenaire", "acteur", "organisme", "structure",
      "nom de la structure", "etablissement", "entreprise", "societe",
      "projectpartner", "naam partner", "organisatie", "naam organisatie", "deelnemer", "bedrijf",
      "instelling", "naam", "nom", "name", "organisations", "organizations", "partenaires",
      "participants", "organisaties", "deelnemers", "acteurs", "actors", "nom de l organisme",
      "nom de la structure partenaire", "nom de l organisation", "raison sociale",
      "naam van de organisatie", "visitor", "visiteur", "bezoeker", "exhibitor", "exposant",
      "attendee", "attendees", "aanwezigen", "associated partners", "other partners",
      "partenaires associes", "autres partenaires", "overige partners", "betrokken partners",
    ],
    .collaboration: [
      "project", "project acronym", "acronym", "project name", "project title", "collaboration",
      "projet", "acronyme", "acronyme du projet", "nom du projet", "intitule du projet",
      "collaboration", "projectnaam", "projectacroniem", "acroniem", "naam project", "samenwerking",
    ],
    .event: [
      "event", "event name", "activity", "evenement", "nom de l evenement", "manifestation",
      "activite", "naam evenement", "activiteit", "gebeurtenis", "bijeenkomst", "meeting",
      "reunion", "rencontre", "vergadering", "session", "sessie", "seance", "workshop", "atelier",
      "naam van het evenement", "nom de la manifestation", "titre de l evenement",
    ],
    .edition: ["edition", "editie"],
    .role: ["role", "rol", "fonction", "functie"],
    .lead: [
      "lead partner", "lead", "leadpartner", "is lead", "coordinator", "chef de file",
      "partenaire chef de file", "coordinateur", "hoofdpartner", "projectleider", "coordinator",
      "lp pp", "pp lp", "lead partner lp", "leader", "trekker", "lead organisation",
      "lead organization", "porteur", "porteur de projet", "porteur du projet",
      "structure porteuse",
      "penvoerder", "projectcoordinator",
    ],
    .programme: ["programme", "program", "programma", "funding programme"],
    .place: [
      "town", "city", "place", "town city", "ville", "commune", "localite", "stad", "plaats",
      "gemeente", "woonplaats",
    ],
    .region: ["region", "regio", "province", "provincie", "departement"],
    .country: ["country", "country code", "pays", "code pays", "land", "landcode"],
    .latitude: ["latitude", "lat", "breedtegraad"],
    .longitude: ["longitude", "lon", "lng", "long", "lengtegraad"],
    .date: [
      "date", "start date", "startdate", "from", "start", "date de debut", "debut", "jour", "datum",
      "startdatum", "begindatum", "begin",
    ],
    .until: [
      "until", "end date", "enddate", "end", "date de fin", "fin", "einddatum", "eind", "einde",
    ],
    .stage: ["stage", "etape", "fase"],
    .kind: ["kind", "type", "soort", "nature"],
    .title: ["title", "titre", "titel", "intitule"],
    .weight: ["weight", "poids", "gewicht", "strength", "edge weight"],
    .source: ["source", "bron"],
    .note: ["note", "notes", "remark", "remarks", "remarque", "commentaire", "opmerking", "nota"],
  ]
}
