// The names of measures and of kinds.

extension Sentence {
  /// A measure in a few words.
  public static func measureName(_ id: String) -> Sentence {
    guard let words = measureNames[id] else { return .verbatim(id) }
    return Sentence(english: words.0, french: words.1, dutch: words.2)
  }

  /// A kind of actor, where it is one that the product proposes.
  public static func actorKindName(_ kind: String) -> Sentence {
    guard let words = kindNames[kind] else { return .verbatim(kind) }
    return Sentence(english: words.0, french: words.1, dutch: words.2)
  }

  /// A measure in a word, for the head of a column.
  public static func measureShortName(_ id: String) -> Sentence {
    guard let words = shortNames[id] else { return .verbatim(id) }
    return Sentence(english: id, french: words.0, dutch: words.1)
  }
}

// MARK: - Words

private let measureNames: [String: (String, String, String)] = [
  "degree": ("number of ties (degree)", "nombre de liens (degré)", "aantal banden (graad)"),
  "strength": ("sum of weights (strength)", "somme des poids (force)", "som van gewichten"),
  "betweenness": ("betweenness", "intermédiarité", "tussenheid"),
  "closeness": ("closeness", "proximité", "nabijheid"),
  "harmonic": ("harmonic closeness", "proximité harmonique", "harmonische nabijheid"),
  "eigenvector": ("eigenvector centrality", "centralité spectrale", "eigenvectorcentraliteit"),
  "pagerank": ("PageRank", "PageRank", "PageRank"),
  "katz": ("Katz centrality", "centralité de Katz", "Katz-centraliteit"),
  "core": ("core number", "indice de cœur", "kerngetal"),
  "clustering": ("clustering", "agrégation", "clustering"),
  "constraint": ("constraint (Burt)", "contrainte (Burt)", "beperking (Burt)"),
  "effective-size": (
    "effective size (Burt)", "taille efficace (Burt)", "effectieve grootte (Burt)"
  ),
  "brokerage": ("brokerage", "rôle d’intermédiaire", "bruggenbouwerschap"),
  "ei": ("E-I index", "indice E-I", "E-I-index"),
  "events": ("number of events", "nombre d’événements", "aantal activiteiten"),
  "collaborations": (
    "number of collaborations", "nombre de collaborations", "aantal samenwerkingen"
  ),
]

private let kindNames: [String: (String, String, String)] = [
  "organisation": ("organisation", "organisation", "organisatie"),
  "crest": ("CREST", "CREST", "CREST"),
  "chamber": ("chamber", "chambre consulaire", "kamer"),
  "university": ("university", "université", "universiteit"),
  "agency": ("agency", "agence", "agentschap"),
  "company": ("company", "entreprise", "onderneming"),
  "delegation": ("delegation", "délégation", "delegatie"),
  "cluster": ("cluster", "pôle", "cluster"),
  "network": ("network", "réseau", "netwerk"),
  "programme": ("programme", "programme", "programma"),
  "public-body": ("public body", "organisme public", "overheid"),
  "school": ("school", "école", "school"),
  "person": ("person", "personne", "persoon"),
]

/// The French and the Dutch word; the English one is the id.
private let shortNames: [String: (String, String)] = [
  "degree": ("degré", "graad"),
  "strength": ("force", "sterkte"),
  "betweenness": ("intermédiarité", "tussenheid"),
  "closeness": ("proximité", "nabijheid"),
  "harmonic": ("harmonique", "harmonisch"),
  "eigenvector": ("spectrale", "eigenvector"),
  "pagerank": ("PageRank", "PageRank"),
  "katz": ("Katz", "Katz"),
  "core": ("cœur", "kern"),
  "clustering": ("agrégation", "clustering"),
  "constraint": ("contrainte", "beperking"),
  "effective-size": ("taille efficace", "effectieve grootte"),
  "brokerage": ("intermédiaire", "bruggenbouwer"),
  "ei": ("indice E-I", "E-I-index"),
  "events": ("événements", "activiteiten"),
  "collaborations": ("collaborations", "samenwerkingen"),
]
