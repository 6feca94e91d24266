// What merging and splitting actors comes to.

extension Sentence {
  /// Two parts in one event became one.
  public static func mergedParts(record: String, role: String) -> Sentence {
    Sentence(
      english: "Both took part in “\(record)” as \(role): that is one participation now.",
      french:
        "Tous deux participaient à « \(record) » comme \(role) : il reste une seule participation.",
      dutch: "Beide namen deel aan “\(record)” als \(role): dat is nu één deelname.")
  }

  /// An actor stands in one collaboration in several roles.
  public static func mergedInRoles(record: String, name: String, roles: [String]) -> Sentence {
    let list = roles.joined(separator: ", ")
    return Sentence(
      english: "“\(name)” stands in “\(record)” in \(roles.count) roles now: \(list).",
      french: "« \(name) » figure désormais dans « \(record) » à \(roles.count) titres : \(list).",
      dutch: "“\(name)” staat nu in “\(record)” in \(roles.count) rollen: \(list).")
  }

  /// A collaboration is left with one actor.
  public static func mergedToOne(record: String, name: String) -> Sentence {
    Sentence(
      english:
        "“\(record)” was between the merged actors: it stays, with “\(name)” as its only "
        + "participant, and makes no tie.",
      french:
        "« \(record) » liait les acteurs fusionnés : elle reste, avec « \(name) » pour seul "
        + "participant, et ne crée plus de lien.",
      dutch:
        "“\(record)” was tussen de samengevoegde actoren: ze blijft, met “\(name)” als enige "
        + "deelnemer, en geeft geen band meer.")
  }

  /// Several collaborations say the same now.
  public static func mergedRecordsAlike(count: Int) -> Sentence {
    Sentence(
      english: "\(count) collaborations now say the same but for their source; all are kept.",
      french:
        "\(count) collaborations disent désormais la même chose, à la source près ; toutes sont "
        + "gardées.",
      dutch:
        "\(count) samenwerkingen zeggen nu hetzelfde, op de bron na; ze blijven alle behouden.")
  }

  /// Actors were merged, or would be.
  public static func merged(
    kept: String, id: String, others: [String], isDryRun: Bool, participations: Int,
    collaborations: Int, parts: Int
  ) -> Sentence {
    let quoted = others.map { "“\($0)”" }.joined(separator: ", ")
    let enFrancais = others.map { "« \($0) »" }.joined(separator: ", ")
    return Sentence(
      english: (isDryRun ? "Nothing is changed yet. Would be merged into " : "Merged into ")
        + "“\(kept)” (id \(id)): \(quoted). Passed to it: "
        + "\(english(participations, "participation")), "
        + "\(english(collaborations, "collaboration")), \(english(parts, "part")).",
      french: (isDryRun ? "Rien n’est encore changé. Seraient fusionnés avec " : "Fusionnés avec ")
        + "« \(kept) » (id \(id)) : \(enFrancais). Lui reviennent : "
        + "\(french(participations, "participation", "participations")), "
        + "\(french(collaborations, "collaboration", "collaborations")), "
        + "\(french(parts, "composante", "composantes")).",
      dutch: (isDryRun ? "Er is nog niets veranderd. Samen te voegen met " : "Samengevoegd met ")
        + "“\(kept)” (id \(id)): \(quoted). Gaan erheen over: "
        + "\(dutch(participations, "deelname", "deelnames")), "
        + "\(dutch(collaborations, "samenwerking", "samenwerkingen")), "
        + "\(dutch(parts, "onderdeel", "onderdelen")).")
  }

  /// An actor was split, or would be.
  public static func split(
    name: String, new: String, id: String, isDryRun: Bool, participations: Int,
    collaborations: Int, parts: Int, aliases: [String]
  ) -> Sentence {
    let quoted = aliases.map { "“\($0)”" }.joined(separator: ", ")
    let enFrancais = aliases.map { "« \($0) »" }.joined(separator: ", ")
    return Sentence(
      english: (isDryRun ? "Nothing is changed yet. Would be made: " : "Made: ")
        + "“\(new)” (id \(id)), with what is taken off “\(name)”: "
        + "\(english(participations, "participation")), "
        + "\(english(collaborations, "collaboration")), \(english(parts, "part"))"
        + (aliases.isEmpty ? "." : ", the names \(quoted)."),
      french: (isDryRun ? "Rien n’est encore changé. Serait créé : " : "Créé : ")
        + "« \(new) » (id \(id)), avec ce qui est retiré à « \(name) » : "
        + "\(french(participations, "participation", "participations")), "
        + "\(french(collaborations, "collaboration", "collaborations")), "
        + french(parts, "composante", "composantes")
        + (aliases.isEmpty ? "." : ", les noms \(enFrancais)."),
      dutch: (isDryRun ? "Er is nog niets veranderd. Te maken: " : "Gemaakt: ")
        + "“\(new)” (id \(id)), met wat van “\(name)” wordt afgenomen: "
        + "\(dutch(participations, "deelname", "deelnames")), "
        + "\(dutch(collaborations, "samenwerking", "samenwerkingen")), "
        + dutch(parts, "onderdeel", "onderdelen")
        + (aliases.isEmpty ? "." : ", de namen \(quoted)."))
  }

  /// What the merged actors said otherwise.
  public static func mergedDifferences(count: Int) -> Sentence {
    Sentence(
      english:
        "\(count == 1 ? "1 difference" : "\(count) differences"): what the kept actor says stands, "
        + "what the other said is kept as an attribute.",
      french:
        "\(count) \(count > 1 ? "différences" : "différence") : l’acteur gardé fait foi, ce que "
        + "disait l’autre est conservé comme attribut.",
      dutch:
        "\(count) \(count == 1 ? "verschil" : "verschillen"): wat de behouden actor zegt, geldt; "
        + "wat de andere zei, blijft als kenmerk bewaard.")
  }

  private static func english(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }

  private static func french(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count > 1 ? several : one)"
  }

  private static func dutch(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
