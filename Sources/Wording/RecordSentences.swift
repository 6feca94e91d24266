// What is said when a record is refused.

// MARK: - Fields

extension Sentence {
  /// A required field has nothing in it.
  public static func fieldIsEmpty(field: String) -> Sentence {
    Sentence(
      english: "The \(field) is empty; give it some text.",
      french: "Il manque \(FieldWords.french(field)) ; donnez un texte.",
      dutch: "\(FieldWords.capital(FieldWords.dutch(field))) ontbreekt; vul een tekst in.")
  }

  /// A text is over its limit.
  public static func fieldIsTooLong(field: String, bytes: Int, limit: Int, excerpt: String)
    -> Sentence
  {
    let start = excerpt.prefix(40)
    return Sentence(
      english:
        "The \(field) that begins “\(start)” is \(bytes.english) bytes long, and "
        + "\(limit.english) is the limit; shorten it.",
      french:
        "\(FieldWords.capital(FieldWords.french(field))) commençant par « \(start) » occupe "
        + "\(bytes.french) octets, et la limite est de \(limit.french) ; raccourcissez le texte.",
      dutch:
        "\(FieldWords.capital(FieldWords.dutch(field))) die begint met “\(start)” telt "
        + "\(bytes.dutch) bytes, en de grens ligt op \(limit.dutch); kort de tekst in.")
  }

  /// A text holds a character that may not stand there.
  public static func fieldHoldsForbidden(field: String, scalar: UInt32, excerpt: String)
    -> Sentence
  {
    let what =
      switch scalar {
      case 0x09: Sentence(english: "a tab", french: "une tabulation", dutch: "een tab")
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
        Sentence(english: "a line break", french: "un saut de ligne", dutch: "een regeleinde")
      case 0x202D, 0x202E:
        Sentence(
          english: "a bidirectional override character",
          french: "un caractère qui force le sens d’écriture",
          dutch: "een teken dat de schrijfrichting omkeert")
      default:
        Sentence(
          english: "a control character", french: "un caractère de contrôle",
          dutch: "een besturingsteken")
      }
    let code = codePoint(scalar)
    return Sentence(
      english: "The \(field) “\(excerpt)” holds \(what.english) (\(code)); remove it.",
      french:
        "« \(excerpt) » (\(FieldWords.french(field))) contient \(what.french) (\(code)) ; "
        + "retirez-le.",
      dutch:
        "“\(excerpt)” (\(FieldWords.dutch(field))) bevat \(what.dutch) (\(code)); verwijder het.")
  }

  /// A text is not a date.
  public static func notADate(field: String, value: String) -> Sentence {
    Sentence(
      english:
        "“\(value)” is not a date of the calendar (\(field)); write it as 2009-11-23, or as "
        + "2009-11 or 2009 when the day is not known.",
      french:
        "« \(value) » n’est pas une date du calendrier (\(FieldWords.french(field))) ; écrivez "
        + "2009-11-23, ou 2009-11 ou 2009 si le jour n’est pas connu.",
      dutch:
        "“\(value)” is geen datum van de kalender (\(FieldWords.dutch(field))); schrijf "
        + "2009-11-23, of 2009-11 of 2009 als de dag niet bekend is.")
  }

  /// A date has a year of two digits.
  public static func yearIsShort(field: String, value: String) -> Sentence {
    Sentence(
      english:
        "“\(value)” has a year of two digits (\(field)), which may be of any century; give the "
        + "column a date format with four digits of the year in the spreadsheet, and save it again.",
      french:
        "L’année de «\u{A0}\(value)\u{A0}» n’a que deux chiffres (\(FieldWords.french(field))), ce "
        + "qui laisse le siècle ouvert\u{202F}; donnez à la colonne un format de date avec l’année "
        + "en quatre chiffres dans le tableur, et enregistrez-le de nouveau.",
      dutch:
        "“\(value)” heeft een jaar van twee cijfers (\(FieldWords.dutch(field))), wat de eeuw open "
        + "laat; geef de kolom in het rekenblad een datumnotatie met een jaar van vier cijfers, en "
        + "bewaar het opnieuw.")
  }

  /// A text is not a number in its range.
  public static func notANumber(field: String, value: String, range: NumberRange) -> Sentence {
    let range = range.sentence
    return Sentence(
      english: "“\(value)” is not a valid \(field); it must be \(range.english).",
      french:
        "« \(value) » ne convient pas pour \(FieldWords.french(field)) ; il faut \(range.french).",
      dutch:
        "“\(value)” is niet geldig voor \(FieldWords.dutch(field)); nodig is \(range.dutch).")
  }

  /// A text is not one of the words allowed.
  public static func notOneOf(field: String, value: String, words: [String]) -> Sentence {
    let shown = words.prefix(20).joined(separator: ", ")
    let more = words.count > 20 ? words.count - 20 : 0
    return Sentence(
      english:
        "“\(value)” is not a valid \(field); it must be one of: \(shown)"
        + (more > 0 ? " and \(more.english) more." : "."),
      french:
        "« \(value) » ne convient pas pour \(FieldWords.french(field)) ; choisissez parmi : "
        + shown + (more > 0 ? " et \(more.french) \(more == 1 ? "autre" : "autres")." : "."),
      dutch:
        "“\(value)” is niet geldig voor \(FieldWords.dutch(field)); kies uit: \(shown)"
        + (more > 0 ? " en nog \(more.dutch)." : "."))
  }

  /// Something ends before it starts.
  public static func endsBeforeItStarts(value: String) -> Sentence {
    Sentence(
      english: "The dates are the wrong way round: it ends before it starts (\(value)); swap them.",
      french: "Les dates sont inversées : la fin précède le début (\(value)) ; échangez-les.",
      dutch: "De datums staan omgekeerd: het einde komt voor het begin (\(value)); wissel ze om.")
  }

  /// Two records have one key.
  public static func duplicate(field: String, value: String) -> Sentence {
    Sentence(
      english: "The \(field) “\(value)” is already taken; use another, or edit that record.",
      french:
        "« \(value) » est déjà pris (\(FieldWords.french(field))) ; choisissez autre chose, ou "
        + "modifiez la fiche qui le porte.",
      dutch:
        "“\(value)” is al in gebruik (\(FieldWords.dutch(field))); kies iets anders, of bewerk "
        + "de fiche die het draagt.")
  }

  /// A reference leads nowhere.
  public static func unknownReference(field: String, value: String) -> Sentence {
    Sentence(
      english: "Nothing here is the \(field) “\(value)”; add it first, or correct the name.",
      french:
        "Rien ici ne correspond à « \(value) » (\(FieldWords.french(field))) ; ajoutez-le "
        + "d’abord, ou corrigez le nom.",
      dutch:
        "Hier is niets bekend als “\(value)” (\(FieldWords.dutch(field))); voeg het eerst toe, "
        + "of verbeter de naam.")
  }
}

// MARK: - Actors and collaborations

extension Sentence {
  /// A collaboration has no participant.
  public static func collaborationOfNobody(id: String) -> Sentence {
    Sentence(
      english: "The collaboration “\(id)” has no actor; name at least one.",
      french: "La collaboration « \(id) » n’a aucun acteur ; nommez-en au moins un.",
      dutch: "De samenwerking “\(id)” heeft geen actor; noem er minstens één.")
  }

  /// A collaboration needs two actors.
  public static func needsTwoActors(given: String) -> Sentence {
    Sentence(
      english: given.isEmpty
        ? "A collaboration is recorded between two actors or more; none was given. Name two."
        : "A collaboration is recorded between two actors or more; only “\(given)” was given. "
          + "Name another.",
      french: given.isEmpty
        ? "Une collaboration s’enregistre entre deux acteurs ou plus ; vous n’en avez donné "
          + "aucun. Nommez-en deux."
        : "Une collaboration s’enregistre entre deux acteurs ou plus ; vous n’avez donné que "
          + "« \(given) ». Nommez-en un autre.",
      dutch: given.isEmpty
        ? "Een samenwerking bestaat tussen minstens twee actoren; er is er geen opgegeven. Noem "
          + "er twee."
        : "Een samenwerking bestaat tussen minstens twee actoren; alleen “\(given)” is opgegeven. "
          + "Noem er nog een.")
  }

  /// The same actor stands twice in one collaboration.
  public static func sameActorTwice(name: String) -> Sentence {
    Sentence(
      english:
        "“\(name)” was given twice; an actor does not collaborate with itself. Name each actor "
        + "once.",
      french:
        "« \(name) » est donné deux fois ; un acteur ne collabore pas avec lui-même. Nommez "
        + "chaque acteur une seule fois.",
      dutch:
        "“\(name)” is twee keer opgegeven; een actor werkt niet met zichzelf samen. Noem elke "
        + "actor één keer.")
  }

  /// An actor is part of itself.
  public static func partOfItself(name: String) -> Sentence {
    Sentence(
      english:
        "“\(name)” cannot be part of itself, directly or through others; name another whole.",
      french:
        "« \(name) » ne peut pas faire partie de lui-même, ni directement ni par d’autres ; "
        + "indiquez un autre acteur de rattachement.",
      dutch:
        "“\(name)” kan geen deel zijn van zichzelf, rechtstreeks noch via anderen; noem een "
        + "andere overkoepelende actor.")
  }

  /// A collaboration was said to be of another edition than its event is.
  public static func eventOfAnotherEdition(event: String, edition: String) -> Sentence {
    Sentence(
      english:
        "The event “\(event)” belongs to the edition “\(edition)”; leave the edition out, or name "
        + "that one.",
      french:
        "L’événement « \(event) » appartient à l’édition « \(edition) » ; n’indiquez pas "
        + "d’édition, ou indiquez celle-là.",
      dutch:
        "De activiteit “\(event)” hoort bij de editie “\(edition)”; laat de editie weg, of noem "
        + "die editie.")
  }

  /// The same collaboration is already recorded with other details.
  public static func knownButDiffers(title: String, fields: [String]) -> Sentence {
    Sentence(
      english:
        "This collaboration is already recorded as “\(title)”, with a different "
        + "\(fields.joined(separator: " and ")); edit that record to change it.",
      french:
        "Cette collaboration est déjà enregistrée sous « \(title) », avec une autre valeur pour "
        + "\(FieldWords.french(fields)) ; modifiez cette fiche pour la changer.",
      dutch:
        "Deze samenwerking is al geregistreerd als “\(title)”, met een andere waarde voor "
        + "\(FieldWords.dutch(fields)); bewerk die fiche om ze te wijzigen.")
  }
}

// MARK: - Removal

extension Sentence {
  /// A record cannot be removed because others refer to it.
  public static func stillInUse(name: String, holders: Sentence) -> Sentence {
    Sentence(
      english:
        "“\(name)” cannot be removed while it is in use: \(holders.english). Remove those first.",
      french:
        "« \(name) » ne peut pas être supprimé tant qu’il sert : \(holders.french). Supprimez "
        + "d’abord ce qui en dépend.",
      dutch:
        "“\(name)” kan niet worden verwijderd zolang het in gebruik is: \(holders.dutch). "
        + "Verwijder eerst wat ervan afhangt.")
  }

  /// What holds a record that was to be removed, as a list; `nil` when nothing does.
  public static func holders(
    actors: Int, events: Int, collaborations: Int, participations: Int
  ) -> Sentence? {
    let parts = [
      (
        actors,
        Sentence(
          english:
            "\(actors.english) \(actors == 1 ? "actor that is" : "actors that are") part of it",
          french:
            actors == 1
            ? "1 acteur qui en fait partie" : "\(actors.french) acteurs qui en font partie",
          dutch:
            actors == 1
            ? "1 actor die er deel van is" : "\(actors.dutch) actoren die er deel van zijn")
      ),
      (events, counted(events, .event)),
      (collaborations, counted(collaborations, .collaboration)),
      (
        participations,
        Sentence(
          english: "\(counted(participations, .participation).english) in events",
          french: "\(counted(participations, .participation).french) à des événements",
          dutch: "\(counted(participations, .participation).dutch) aan activiteiten")
      ),
    ].filter { $0.0 > 0 }.map(\.1)
    guard !parts.isEmpty else { return nil }
    return Sentence(
      english: parts.map(\.english).joined(separator: ", "),
      french: parts.map(\.french).joined(separator: ", "),
      dutch: parts.map(\.dutch).joined(separator: ", "))
  }

  /// One of the records that hold another.
  public static func holder(_ name: String) -> Sentence {
    Sentence(
      english: "records such as “\(name)”", french: "des fiches comme « \(name) »",
      dutch: "fiches zoals “\(name)”")
  }
}
