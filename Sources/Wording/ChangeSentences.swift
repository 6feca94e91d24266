// What is said of a change that was made, or was not.

extension Sentence {
  /// A collaboration was recorded, or was known already.
  public static func recorded(id: String, kind: String, isAlreadyKnown: Bool) -> Sentence {
    let word = vocabulary(kind)
    return Sentence(
      english: isAlreadyKnown
        ? "Already known: \(kind) “\(id)”; nothing changed." : "Recorded: \(kind) “\(id)”.",
      french: isAlreadyKnown
        ? "Déjà connu : \(word.french) « \(id) » ; rien n’a changé."
        : "Enregistré : \(word.french) « \(id) ».",
      dutch: isAlreadyKnown
        ? "Al bekend: \(word.dutch) “\(id)”; er is niets veranderd."
        : "Geregistreerd: \(word.dutch) “\(id)”.")
  }

  /// Who takes part in an event.
  public static func attending(event: String) -> Sentence {
    Sentence(english: "At “\(event)”:", french: "À « \(event) » :", dutch: "Op “\(event)”:")
  }

  /// Whether a participation was known, for a cell.
  public static func participationStatus(isAlreadyKnown: Bool) -> Sentence {
    isAlreadyKnown
      ? Sentence(english: "already known", french: "déjà connu", dutch: "al bekend")
      : Sentence(english: "recorded", french: "enregistré", dutch: "geregistreerd")
  }

  /// A record was added, changed or removed.
  public static func edited(type: String, name: String, id: String, status: String) -> Sentence {
    let thing = CountedThing(type: type)
    let french = FieldWords.capital(thing.frenchThe)
    let agreement = thing.french.isFeminine ? "e" : ""
    let (frenchDone, dutchDone): (String, String) =
      switch status {
      case "added": ("ajouté", "toegevoegd")
      case "removed": ("supprimé", "verwijderd")
      default: ("modifié", "gewijzigd")
      }
    return Sentence(
      english: status == "unchanged"
        ? "The \(type) “\(name)” (id \(id)) is already so; nothing changed."
        : "The \(type) “\(name)” (id \(id)) was \(status).",
      french: status == "unchanged"
        ? "\(french) « \(name) » (id \(id)) est déjà ainsi ; rien n’a changé."
        : "\(french) « \(name) » (id \(id)) a été \(frenchDone)\(agreement).",
      dutch: status == "unchanged"
        ? "De \(thing.dutch.one) “\(name)” (id \(id)) is al zo; er is niets veranderd."
        : "De \(thing.dutch.one) “\(name)” (id \(id)) werd \(dutchDone).")
  }

  /// An actor was made on the way.
  public static func created(name: String, kind: String, near: [String]) -> Sentence {
    let word = actorKindName(kind)
    var english = "Made the actor “\(name)” (\(kind))."
    var french = "L’acteur « \(name) » (\(word.french)) a été créé."
    var dutch = "De actor “\(name)” (\(word.dutch)) werd aangemaakt."
    if !near.isEmpty {
      english += " Known already under a near name: \(englishList(near))."
      french += " Déjà connu sous un nom proche : \(frenchList(near))."
      dutch += " Al bekend onder een gelijkende naam: \(englishList(near))."
    }
    return Sentence(english: english, french: french, dutch: dutch)
  }

  /// A change was stepped back over, or forward again.
  public static func stepped(isUndo: Bool, command: String, at: String) -> Sentence {
    Sentence(
      english: "\(isUndo ? "Undone" : "Redone"): \(command) (\(at)).",
      french: "\(isUndo ? "Annulé" : "Rétabli") : \(command) (\(at)).",
      dutch: "\(isUndo ? "Ongedaan gemaakt" : "Opnieuw uitgevoerd"): \(command) (\(at)).")
  }
}

// MARK: - Imports

extension Sentence {
  /// How a file was read.
  public static func importedFile(
    file: String, layout: String, encoding: String?, separator: String?, rows: Int,
    isDryRun: Bool, wasRefused: Bool
  ) -> Sentence {
    var english = "\(file): \(layout), \(rows.english) \(rows == 1 ? "row" : "rows")"
    var french =
      "\(file) : \(layout), \(rows.french) "
      + (Language.french.isSingular(rows) ? "ligne" : "lignes")
    var dutch = "\(file): \(layout), \(rows.dutch) \(rows == 1 ? "rij" : "rijen")"
    if let encoding {
      english += ", \(encoding)"
      french += ", \(encoding)"
      dutch += ", \(encoding)"
    }
    if let separator {
      english += ", separator \(separator == "\t" ? "tab" : "“\(separator)”")"
      french += ", séparateur \(separator == "\t" ? "tabulation" : "« \(separator) »")"
      dutch += ", scheidingsteken \(separator == "\t" ? "tab" : "“\(separator)”")"
    }
    if wasRefused {
      english += ". Refused: nothing was changed"
      french += ". Refusé : rien n’a été modifié"
      dutch += ". Geweigerd: er is niets gewijzigd"
    } else if isDryRun {
      english += ". Dry run: nothing was changed; this is what would happen"
      french += ". Essai à blanc : rien n’a été modifié ; voici ce qui se passerait"
      dutch += ". Proefimport: er is niets gewijzigd; dit zou er gebeuren"
    }
    return Sentence(english: english + ".", french: french + ".", dutch: dutch + ".")
  }

  /// A problem of another file than the one that is reported on.
  public static func problem(_ problem: Sentence, inFile file: String) -> Sentence {
    Sentence(
      english: "\(file): \(problem.english)", french: "\(file) : \(problem.french)",
      dutch: "\(file): \(problem.dutch)")
  }

  /// How many problems a file has.
  public static func problems(total: Int, errors: Int, shown: Int) -> Sentence {
    var english = total == 1 ? "1 problem" : "\(total.english) problems"
    var french =
      Language.french.isSingular(total) ? "\(total) problème" : "\(total.french) problèmes"
    var dutch = total == 1 ? "1 probleem" : "\(total.dutch) problemen"
    if errors > 0 {
      english += ", \(errors.english) of them \(errors == 1 ? "an error" : "errors")"
      french += ", dont \(errors.french) \(errors == 1 ? "erreur" : "erreurs")"
      dutch += ", waarvan \(errors.dutch) \(errors == 1 ? "fout" : "fouten")"
    }
    if shown < total {
      english += "; the first \(shown)"
      french += shown == 1 ? " ; le premier" : " ; les \(shown) premiers"
      dutch += shown == 1 ? "; de eerste" : "; de eerste \(shown)"
    }
    return Sentence(english: english + ":", french: french + " :", dutch: dutch + ":")
  }

  /// An import was refused for its errors.
  public static func importRefused(errors: Int) -> Sentence {
    Sentence(
      english:
        "Nothing was imported: \(errors == 1 ? "1 error" : "\(errors.english) errors"). Mend the "
        + "file, or add --skip-bad-rows to import the other rows.",
      french:
        "Rien n’a été importé : \(errors.french) \(errors < 2 ? "erreur" : "erreurs"). Corrigez "
        + "le fichier, ou ajoutez --skip-bad-rows pour importer les autres lignes.",
      dutch:
        "Er werd niets geïmporteerd: \(errors.dutch) \(errors == 1 ? "fout" : "fouten"). Verbeter "
        + "het bestand, of voeg --skip-bad-rows toe om de andere rijen te importeren.")
  }

  /// Names after one another, each in quotation marks.
  static func englishList(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }

  /// Names after one another, each in guillemets.
  static func frenchList(_ names: [String]) -> String {
    names.map { "« \($0) »" }.joined(separator: ", ")
  }
}
