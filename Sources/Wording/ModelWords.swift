// The words of the model's vocabularies, as each language says them.

extension Sentence {
  /// A kind, a role, a stage, a format or another word of the model, as a table shows it.
  ///
  /// In English it is the word itself, which is what a person types; the vocabularies are open,
  /// and a word that the product does not propose is the same in every language.
  public static func vocabulary(_ word: String) -> Sentence {
    guard let words = vocabularyWords[word] else { return .verbatim(word) }
    return Sentence(english: word, french: words.0, dutch: words.1)
  }
}

private let vocabularyWords: [String: (String, String)] = [
  // Kinds of actors.
  "organisation": ("organisation", "organisatie"),
  "chamber": ("chambre consulaire", "kamer"),
  "university": ("université", "universiteit"),
  "agency": ("agence", "agentschap"),
  "company": ("entreprise", "onderneming"),
  "delegation": ("délégation", "delegatie"),
  "cluster": ("pôle", "cluster"),
  "network": ("réseau", "netwerk"),
  "programme": ("programme", "programma"),
  "public-body": ("organisme public", "overheid"),
  "school": ("école", "school"),
  "person": ("personne", "persoon"),
  // Kinds of collaborations and formats of events.
  "project": ("projet", "project"),
  "tie": ("lien", "band"),
  "partnership": ("partenariat", "partnerschap"),
  "meeting": ("rencontre", "ontmoeting"),
  "open day": ("journée portes ouvertes", "opendeurdag"),
  "round table": ("table ronde", "rondetafelgesprek"),
  "forum": ("forum", "forum"),
  "dinner": ("dîner", "diner"),
  "speed meeting": ("rencontres éclair", "speedmeeting"),
  "visit": ("visite", "bezoek"),
  "presentation": ("présentation", "presentatie"),
  "exhibition": ("exposition", "tentoonstelling"),
  "workshop": ("atelier", "workshop"),
  // Stages.
  "met": ("premier contact", "eerste contact"),
  "exploring": ("à l’étude", "in verkenning"),
  "agreed": ("convenu", "afgesproken"),
  "running": ("en cours", "lopend"),
  "ended": ("terminé", "afgelopen"),
  // Roles.
  "organiser": ("organisateur", "organisator"),
  "host": ("hôte", "gastheer"),
  "speaker": ("intervenant", "spreker"),
  "exhibitor": ("exposant", "exposant"),
  "visitor": ("visiteur", "bezoeker"),
  "partner": ("partenaire", "partner"),
  "lead": ("chef de file", "trekker"),
  "coordinator": ("coordinateur", "coördinator"),
  "consultant": ("consultant", "consultant"),
  "gatekeeper": ("portier", "poortwachter"),
  "representative": ("représentant", "vertegenwoordiger"),
  "gatekeeper/representative": ("portier/représentant", "poortwachter/vertegenwoordiger"),
  "liaison": ("agent de liaison", "verbindingspersoon"),
  "participant": ("participant", "deelnemer"),
  "self": ("soi-même", "zichzelf"),
  "from": ("de", "van"),
  "to": ("vers", "naar"),
  // Records.
  "actor": ("acteur", "actor"),
  "event": ("événement", "activiteit"),
  "edition": ("édition", "editie"),
  "collaboration": ("collaboration", "samenwerking"),
  "participation": ("participation", "deelname"),
  "place": ("lieu", "plaats"),
  // Answers.
  "yes": ("oui", "ja"),
  "no": ("non", "nee"),
  "error": ("erreur", "fout"),
  "warning": ("avertissement", "waarschuwing"),
  "note": ("remarque", "opmerking"),
  "recorded": ("enregistré", "geregistreerd"),
  "already known": ("déjà connu", "al bekend"),
]
