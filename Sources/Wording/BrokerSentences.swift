// What is said of brokers.

extension Sentence {
  /// What stands above a table of brokers.
  public static func brokers(count: Int, of actors: Int, by attribute: String, isDirected: Bool)
    -> Sentence
  {
    Sentence(
      english: "\(count.english) of \(actors.english) "
        + "\(actors == 1 ? "actor stands" : "actors stand") between "
        + "others that are not tied; groups by \(attribute). Pairs are "
        + (isDirected ? "ordered" : "unordered: gatekeeper and representative are one role")
        + " (Gould & Fernandez 1989).",
      french: "\(count.french) \(count < 2 ? "acteur" : "acteurs") sur \(actors.french) "
        + "\(count < 2 ? "se trouve" : "se trouvent") entre d’autres qui ne sont pas liés ; "
        + "groupes "
        + "selon \(GroupingWords.french(attribute)). Les paires sont "
        + (isDirected
          ? "ordonnées" : "non ordonnées : portier et représentant ne font qu’un seul rôle")
        + " (Gould & Fernandez 1989).",
      dutch: "\(count.dutch) van \(actors.dutch) "
        + "\(actors == 1 ? "actor staat" : "actoren staan") tussen "
        + "anderen die niet verbonden zijn; groepen volgens \(GroupingWords.dutch(attribute)). "
        + "Paren zijn "
        + (isDirected
          ? "geordend" : "ongeordend: poortwachter en vertegenwoordiger zijn één rol")
        + " (Gould & Fernandez 1989).")
  }

  /// What the roles of brokers mean.
  public static var brokerRoles: Sentence {
    Sentence(
      english: "coordinator: all three of one group; consultant: the two of one group, the broker "
        + "of another; gatekeeper: lets in to its own group; representative: speaks for its own "
        + "group; liaison: three groups.",
      french: "coordinateur : tous trois d’un même groupe ; consultant : les deux d’un même "
        + "groupe, l’intermédiaire d’un autre ; portier : fait entrer dans son groupe ; "
        + "représentant : parle pour son groupe ; agent de liaison : trois groupes.",
      dutch: "coördinator: alle drie uit één groep; consultant: de twee uit één groep, de "
        + "bruggenbouwer uit een andere; poortwachter: laat binnen in de eigen groep; "
        + "vertegenwoordiger: spreekt voor de eigen groep; verbindingspersoon: drie groepen.")
  }

  /// To what the counts of roles are compared.
  public static var brokerNull: Sentence {
    Sentence(
      english: "Null “group-sizes”: each pair is any two of the other actors, drawn anew for each "
        + "pair, given the sizes of the groups; expected = pairs × share, z = (count − expected) ÷ "
        + "√(pairs × share × (1 − share)).",
      french: "Hypothèse nulle « group-sizes » : chaque paire est faite de deux autres acteurs "
        + "quelconques, tirés à nouveau pour chaque paire, compte tenu de la taille des groupes ; "
        + "attendu = paires × part, z = (nombre − attendu) ÷ √(paires × part × (1 − part)).",
      dutch: "Nulhypothese “group-sizes”: elk paar bestaat uit twee willekeurige andere actoren, "
        + "voor elk paar opnieuw getrokken, gegeven de groottes van de groepen; verwacht = paren × "
        + "aandeel, z = (aantal − verwacht) ÷ √(paren × aandeel × (1 − aandeel)).")
  }

  /// What the pairs are that an actor alone brings together.
  public static var solePairs: Sentence {
    Sentence(
      english: "Pairs that are not tied and have this one contact in common: who alone brings them "
        + "together in two steps.",
      french: "Paires non liées dont c’est le seul contact commun : qui est seul à les réunir en "
        + "deux pas.",
      dutch: "Paren die niet verbonden zijn en alleen dit ene contact gemeen hebben: wie hen als "
        + "enige in twee stappen samenbrengt.")
  }

  /// Nobody stands between others.
  public static var noBrokers: Sentence {
    Sentence(
      english: "Nobody stands between two actors that are not tied to each other.",
      french: "Personne ne se trouve entre deux acteurs qui ne sont pas liés entre eux.",
      dutch: "Niemand staat tussen twee actoren die niet met elkaar verbonden zijn.")
  }
}
