// What the looks of a picture show: sizes, colours, shapes, borders and lines.

// MARK: - Symbols

extension Sentence {
  /// What colours show, where they show numbers.
  public static func figureColours(by name: Sentence) -> Sentence {
    Sentence(
      english: "Colour: \(name.english)", french: "Couleur : \(name.french)",
      dutch: "Kleur: \(name.dutch)")
  }

  /// What the colour of a bubble of many actors shows.
  public static func figureUsualGroups(by attribute: String) -> Sentence {
    let name = figureGroups(by: attribute)
    return Sentence(
      english: "\(name.english), of most actors",
      french: "\(name.french) de la plupart des acteurs",
      dutch: "\(name.dutch) van de meeste actoren")
  }

  /// What shapes show.
  public static func figureShapes(by attribute: String) -> Sentence {
    let name = figureGroups(by: attribute)
    return Sentence(
      english: "Shape: \(name.english)", french: "Forme : \(name.french)",
      dutch: "Vorm: \(name.dutch)")
  }

  /// What borders show.
  public static func figureBorders(by name: Sentence) -> Sentence {
    Sentence(
      english: "Border: \(name.english)", french: "Contour : \(name.french)",
      dutch: "Rand: \(name.dutch)")
  }

  /// The number of members of an actor.
  public static var figureMembers: Sentence {
    Sentence(english: "number of members", french: "nombre de membres", dutch: "aantal leden")
  }

  /// What records are called, where they are drawn as nodes.
  public static func figureRecords(areEvents: Bool) -> Sentence {
    areEvents
      ? Sentence(english: "Events", french: "Événements", dutch: "Activiteiten")
      : Sentence(english: "Collaborations", french: "Collaborations", dutch: "Samenwerkingen")
  }

  /// How many records are drawn as nodes.
  public static func figureRecordMarks(_ count: Int, areEvents: Bool) -> Sentence {
    areEvents
      ? Sentence(
        english: count == 1 ? "event (1)" : "events (\(count))",
        french: count < 2 ? "événement (\(count))" : "événements (\(count))",
        dutch: count == 1 ? "activiteit (1)" : "activiteiten (\(count))")
      : Sentence(
        english: count == 1 ? "collaboration (1)" : "collaborations (\(count))",
        french: count < 2 ? "collaboration (\(count))" : "collaborations (\(count))",
        dutch: count == 1 ? "samenwerking (1)" : "samenwerkingen (\(count))")
  }
}

extension Sentence {
  /// In which order groups stand on a circle.
  public static func figureCircleOrder(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "Clockwise from the top: \(list)",
      french: "Dans le sens horaire, depuis le haut : \(list)",
      dutch: "Met de klok mee, vanaf boven: \(list)")
  }
}

// MARK: - Ties

extension Sentence {
  /// What the widths of lines show: `weight`, `records` or a number known of records.
  public static func figureTies(by attribute: String) -> Sentence {
    switch attribute {
    case "weight": figureTies(isWeighted: true)
    case "records":
      Sentence(
        english: "Ties, by number of records", french: "Liens, selon le nombre de fiches",
        dutch: "Banden, naar aantal gegevens")
    default:
      Sentence(
        english: "Ties, by “\(attribute)”", french: "Liens, selon « \(attribute) »",
        dutch: "Banden, naar “\(attribute)”")
    }
  }

  /// What the colours of lines show.
  public static func figureTieColours(by attribute: String) -> Sentence {
    let name = recordFieldName(attribute)
    return Sentence(
      english: "Colour of ties: \(name.english)",
      french: "Couleur des liens : \(name.french)",
      dutch: "Kleur van de banden: \(name.dutch)")
  }

  /// What the dashes of lines show.
  public static func figureTieDashes(by attribute: String) -> Sentence {
    let name = recordFieldName(attribute)
    return Sentence(
      english: "Line of ties: \(name.english)",
      french: "Trait des liens : \(name.french)",
      dutch: "Lijn van de banden: \(name.dutch)")
  }

  /// A field of records in a few words.
  public static func recordFieldName(_ field: String) -> Sentence {
    switch field {
    case "kind":
      Sentence(english: "kind of record", french: "type de fiche", dutch: "soort gegeven")
    case "stage": Sentence(english: "stage", french: "stade", dutch: "stadium")
    case "programme": Sentence(english: "programme", french: "programme", dutch: "programma")
    case "edition": Sentence(english: "edition", french: "édition", dutch: "editie")
    case "certainty":
      Sentence(english: "certainty", french: "degré de certitude", dutch: "zekerheid")
    case "event": Sentence(english: "event", french: "événement", dutch: "activiteit")
    case "year": Sentence(english: "year", french: "année", dutch: "jaar")
    default: .verbatim(field)
    }
  }

  /// What a field of a record says, where it is a word of the product.
  public static func figureRecordValue(_ value: String, of field: String) -> Sentence {
    let words: [String: (String, String)] =
      switch field {
      case "stage":
        [
          "met": ("rencontrés", "ontmoet"), "exploring": ("en exploration", "verkennend"),
          "agreed": ("convenue", "afgesproken"), "running": ("en cours", "lopend"),
          "ended": ("terminée", "beëindigd"),
        ]
      case "certainty": ["stated": ("attesté", "vermeld"), "inferred": ("déduit", "afgeleid")]
      case "kind":
        [
          "project": ("projet", "project"), "meeting": ("rencontre", "ontmoeting"),
          "agreement": ("accord", "akkoord"), "visit": ("visite", "bezoek"),
          "membership": ("adhésion", "lidmaatschap"), "tie": ("lien", "band"),
          "supply": ("fourniture", "levering"),
          "co-organisation": ("co-organisation", "medeorganisatie"),
        ]
      default: [:]
      }
    return Sentence(
      english: value, french: words[value]?.0 ?? value, dutch: words[value]?.1 ?? value)
  }

  /// The value of a tie whose records differ.
  public static var figureSeveralValues: Sentence {
    Sentence(english: "several", french: "plusieurs", dutch: "verschillende")
  }

  /// What a line from an actor to a record says on hovering.
  public static func figureMembershipTitle(actor: String, record: String) -> Sentence {
    Sentence(
      english: "\(actor) — \(record)", french: "\(actor) — \(record)", dutch: "\(actor) — \(record)"
    )
  }

  /// How many actors, events or collaborations, and lines between them, a picture has.
  public static func figureTwoModeCounts(
    actors: Int, records: Int, participations: Int, areEvents: Bool
  ) -> Sentence {
    let things: (String, String, String) =
      areEvents
      ? (
        records == 1 ? "event" : "events", records < 2 ? "événement" : "événements",
        records == 1 ? "activiteit" : "activiteiten"
      )
      : (
        records == 1 ? "record" : "records", records < 2 ? "fiche" : "fiches",
        records == 1 ? "gegeven" : "gegevens"
      )
    return Sentence(
      english: "\(actors.english) \(actors == 1 ? "actor" : "actors"), "
        + "\(records.english) \(things.0), \(participations.english) "
        + (participations == 1 ? "participation" : "participations"),
      french: "\(actors.french) \(actors < 2 ? "acteur" : "acteurs"), "
        + "\(records.french) \(things.1), \(participations.french) "
        + (participations < 2 ? "participation" : "participations"),
      dutch: "\(actors.dutch) \(actors == 1 ? "actor" : "actoren"), "
        + "\(records.dutch) \(things.2), \(participations.dutch) "
        + (participations == 1 ? "deelname" : "deelnames"))
  }

  /// How many actors, collaborations of several and ties of two a picture has.
  public static func figureNodeCounts(actors: Int, collaborations: Int, ties: Int) -> Sentence {
    Sentence(
      english: "\(actors.english) \(actors == 1 ? "actor" : "actors"), "
        + "\(collaborations.english) "
        + (collaborations == 1 ? "collaboration" : "collaborations")
        + " of three or more, \(ties.english) \(ties == 1 ? "tie" : "ties") of two",
      french: "\(actors.french) \(actors < 2 ? "acteur" : "acteurs"), "
        + "\(collaborations.french) "
        + (collaborations < 2 ? "collaboration" : "collaborations")
        + " à trois ou plus, \(ties.french) \(ties < 2 ? "lien" : "liens") à deux",
      dutch: "\(actors.dutch) \(actors == 1 ? "actor" : "actoren"), "
        + "\(collaborations.dutch) "
        + (collaborations == 1 ? "samenwerking" : "samenwerkingen")
        + " van drie of meer, \(ties.dutch) \(ties == 1 ? "band" : "banden") van twee")
  }
}

// MARK: - Refusals

extension Sentence {
  /// An option names an attribute that nothing has.
  public static func figureAttributeUnknown(_ name: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence(
      english: "Nothing here has the attribute “\(name)”; a picture can show: \(list).",
      french: "Rien ici n’a l’attribut « \(name) » ; une figure peut montrer : \(list).",
      dutch: "Niets heeft hier het kenmerk “\(name)”; een figuur kan tonen: \(list).")
  }

  /// An option that shows numbers was given an attribute of words.
  public static func figureNeedsNumbers(_ name: String) -> Sentence {
    Sentence(
      english: "Sizes and widths show numbers, and “\(name)” has none: choose a measure, or an "
        + "attribute of numbers.",
      french: "Les tailles et les épaisseurs montrent des nombres, et « \(name) » n’en a pas : "
        + "choisissez une mesure, ou un attribut numérique.",
      dutch: "Groottes en diktes tonen getallen, en “\(name)” heeft er geen: kies een maat, of "
        + "een kenmerk met getallen.")
  }

  /// Shapes were asked to show numbers.
  public static func figureShapesShowGroups(_ name: String) -> Sentence {
    Sentence(
      english: "Shapes show groups, and “\(name)” is a number: show it by size or colour.",
      french: "Les formes montrent des groupes, et « \(name) » est un nombre : montrez-le par la "
        + "taille ou la couleur.",
      dutch: "Vormen tonen groepen, en “\(name)” is een getal: toon het met grootte of kleur.")
  }

  /// Groups were asked of an attribute of numbers.
  public static func figureGroupsNeedTexts(_ name: String) -> Sentence {
    Sentence(
      english: "“\(name)” is a number, which makes no groups: choose another attribute.",
      french: "« \(name) » est un nombre, qui ne forme pas de groupes : choisissez un autre "
        + "attribut.",
      dutch: "“\(name)” is een getal, dat geen groepen vormt: kies een ander kenmerk.")
  }

  /// A constant of a look cannot be read.
  public static func figureConstantUnknown(
    option: String, value: String, takes: String
  ) -> Sentence {
    Sentence(
      english: "\(option) cannot be “=\(value)”; it takes for example: \(takes).",
      french: "\(option) ne peut pas être « =\(value) » ; exemples acceptés : \(takes).",
      dutch: "\(option) kan niet “=\(value)” zijn; voorbeelden die mogen: \(takes).")
  }
}
