// What the tool says of files, options and itself.

// MARK: - Files

extension Sentence {
  /// The folder an output file should go to does not exist.
  public static func outputFolderMissing(path: String) -> Sentence {
    Sentence(
      english: "The folder of “\(path)” does not exist; make it, or write somewhere else.",
      french: "Le dossier de « \(path) » n’existe pas ; créez-le, ou écrivez ailleurs.",
      dutch: "De map van “\(path)” bestaat niet; maak ze aan, of schrijf ergens anders.")
  }

  /// An output file is an existing folder.
  public static func outputIsFolder(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” is a folder; name a file in it.",
      french: "« \(path) » est un dossier ; nommez un fichier à y mettre.",
      dutch: "“\(path)” is een map; noem een bestand erin.")
  }

  /// An output file may not be written.
  public static func outputNotPermitted(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” may not be written: permission denied.",
      french: "« \(path) » ne peut pas être écrit : vous n’en avez pas le droit.",
      dutch: "“\(path)” mag niet worden geschreven: u hebt er geen recht toe.")
  }

  /// The disk is full.
  public static func outputDiskFull(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” was not written: the disk is full. Make room and try again.",
      french: "« \(path) » n’a pas été écrit : le disque est plein. Faites de la place et "
        + "réessayez.",
      dutch: "“\(path)” werd niet geschreven: de schijf is vol. Maak plaats en probeer opnieuw.")
  }

  /// An output file could not be written, in the system's own words.
  public static func outputFailed(path: String, reason: String) -> Sentence {
    Sentence(
      english: "“\(path)” could not be written: \(reason).",
      french: "« \(path) » n’a pas pu être écrit : \(reason).",
      dutch: "“\(path)” kon niet worden geschreven: \(reason).")
  }

  /// An output file's extension is not one the tool writes.
  public static func unknownExtension(path: String, known: [String]) -> Sentence {
    let list = known.map { "." + $0 }.joined(separator: ", ")
    return Sentence(
      english: "“\(path)” has no extension that can be written; use one of: \(list).",
      french: "L’extension de « \(path) » ne peut pas être écrite ; choisissez parmi : \(list).",
      dutch: "De extensie van “\(path)” kan niet worden geschreven; kies uit: \(list).")
  }

  /// A picture or a file was written.
  public static func written(path: String) -> Sentence {
    Sentence(
      english: "Wrote \(path).", french: "Fichier écrit : \(path).",
      dutch: "Bestand geschreven: \(path).")
  }
}

// MARK: - Networks

extension Sentence {
  /// No network file was named and none is in the current directory.
  public static func noNetworkHere() -> Sentence {
    Sentence(
      english:
        "There is no *.maillage file here; make one with “maillage new NAME.maillage”, or name "
        + "one with --network FILE.",
      french:
        "Il n’y a pas de fichier *.maillage ici ; créez-en un avec « maillage new "
        + "NOM.maillage », ou indiquez-en un avec --network FICHIER.",
      dutch:
        "Er is hier geen *.maillage-bestand; maak er een aan met “maillage new NAAM.maillage”, of "
        + "noem er een met --network BESTAND.")
  }

  /// Several network files are in the current directory.
  public static func severalNetworksHere(names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "There are several network files here (\(list)); name one with --network FILE.",
      french:
        "Il y a plusieurs fichiers de réseau ici (\(list)) ; indiquez-en un avec --network "
        + "FICHIER.",
      dutch:
        "Er zijn hier verschillende netwerkbestanden (\(list)); noem er een met --network "
        + "BESTAND.")
  }

  /// A network file was made.
  public static func networkCreated(path: String) -> Sentence {
    Sentence(
      english: "Made the empty network “\(path)”.",
      french: "Le réseau vide « \(path) » a été créé.",
      dutch: "Het lege netwerk “\(path)” werd aangemaakt.")
  }

  /// A network is too large to be made a graph.
  public static func graphTooLarge(_ reason: Sentence) -> Sentence {
    Sentence(
      english: "The ties of this network cannot be computed: \(reason.english)",
      french: "Les liens de ce réseau ne peuvent pas être calculés : \(reason.french)",
      dutch: "De banden van dit netwerk kunnen niet worden berekend: \(reason.dutch)")
  }

  /// Why records make no graph: weights that overflow when they are added, or what `detail` says.
  public static func graphFault(_ detail: String, isOverflow: Bool) -> Sentence {
    guard isOverflow else { return .verbatim(detail) }
    return Sentence(
      english: detail,
      french: "La somme des poids de liens parallèles dépasse ce qu’un nombre peut contenir.",
      dutch: "De gewichten van parallelle banden tellen op tot meer dan een getal kan bevatten.")
  }
}

// MARK: - Options

extension Sentence {
  /// The same collaboration is already known with other details.
  ///
  /// `given` are the fields that differ, each by the name of its option, and what was given.
  public static func knownOtherwise(
    title: String, id: String, given: [(field: String, value: String)]
  ) -> Sentence {
    let options = given.map { "--\($0.field) \(shellQuoted($0.value))" }
    let command =
      "maillage edit collaboration \(shellQuoted(id)) \(options.joined(separator: " "))"
    let fields = given.map(\.field)
    return Sentence(
      english:
        "This collaboration is already recorded as “\(title)”, with a different "
        + "\(fields.joined(separator: " and ")). To change it, type: \(command)",
      french:
        "Cette collaboration est déjà enregistrée sous « \(title) », avec une autre valeur pour "
        + "\(FieldWords.french(fields)). Pour la changer, tapez : \(command)",
      dutch:
        "Deze samenwerking is al geregistreerd als “\(title)”, met een andere waarde voor "
        + "\(FieldWords.dutch(fields)). Typ om ze te wijzigen: \(command)")
  }

  /// An edition's dates were given without its name.
  public static func editionNeedsName() -> Sentence {
    Sentence(
      english: "--from and --to are an edition's dates; name it with --edition.",
      french: "--from et --to sont les dates d’une édition ; nommez-la avec --edition.",
      dutch: "--from en --to zijn de datums van een editie; noem die met --edition.")
  }

  /// Something happened that should not.
  public static func unexpected(_ what: String) -> Sentence {
    Sentence(
      english: "Something went wrong inside the tool: \(what)",
      french: "Quelque chose a mal tourné dans l’outil : \(what)",
      dutch: "Er ging iets mis binnen het programma: \(what)")
  }

  /// A text as a shell reads it back.
  public static func shellQuoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || "-_./:=,@%+".utf8.contains($0)
    }
    if isPlain, !text.isEmpty { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
