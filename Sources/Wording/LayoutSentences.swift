// What is said of network folders, layouts and compressed files.

// MARK: - Network folders

extension Sentence {
  /// A file of a network folder is not there.
  public static func folderFileIsMissing(folder: String, file: String, files: [String]) -> Sentence
  {
    let (folder, list) = (excerpt(folder, limit: 300), files.joined(separator: ", "))
    return Sentence(
      english: "The folder “\(folder)” has no file “\(file)”; a network folder has \(list).",
      french:
        "Le dossier « \(folder) » n’a pas de fichier « \(file) » ; un dossier de réseau contient "
        + "\(list).",
      dutch: "De map “\(folder)” heeft geen bestand “\(file)”; een netwerkmap bevat \(list).")
  }

  /// A header stands twice.
  public static func headerTwice(file: String, header: String) -> Sentence {
    let header = excerpt(header)
    return Sentence(
      english: "Two columns of \(file) are called “\(header)”; rename one of them.",
      french: "Deux colonnes de \(file) s’appellent « \(header) » ; renommez-en une.",
      dutch: "Twee kolommen van \(file) heten “\(header)”; hernoem er één.")
  }

  /// A column has no header.
  public static func headerIsEmpty(file: String, column: Int) -> Sentence {
    Sentence(
      english: "Column \(column) of \(file) has no name that an attribute can have; name it.",
      french:
        "La colonne \(column) de \(file) n’a pas de nom qu’un attribut puisse porter ; "
        + "nommez-la.",
      dutch:
        "Kolom \(column) van \(file) heeft geen naam die een attribuut kan dragen; geef ze een "
        + "naam.")
  }

  /// The header of a file is not as it should be.
  public static func headersAreMissing(
    file: String, missing: [String], unexpected: [String], expected: [String]
  ) -> Sentence {
    let (lacking, extra) = (Array(missing.prefix(20)), Array(unexpected.prefix(20)))
    var (english, french, dutch) = (file, file, file)
    if !lacking.isEmpty {
      english += " has no column \(englishList(lacking))"
      french += " n’a pas de colonne \(frenchList(lacking))"
      dutch += " heeft geen kolom \(englishList(lacking))"
    }
    if !extra.isEmpty {
      english +=
        lacking.isEmpty
        ? " has the unexpected column \(englishList(extra))"
        : ", and has the unexpected \(englishList(extra))"
      french +=
        lacking.isEmpty
        ? " a la colonne inattendue \(frenchList(extra))"
        : ", mais a \(frenchList(extra)), qui n’est pas attendu"
      dutch +=
        lacking.isEmpty
        ? " heeft de onverwachte kolom \(englishList(extra))"
        : ", maar wel \(englishList(extra)), die niet verwacht werd"
    }
    let list = expected.joined(separator: ",")
    return Sentence(
      english: english + "; its columns are \(list), then attributes.",
      french: french + " ; ses colonnes sont \(list), puis les attributs.",
      dutch: dutch + "; de kolommen zijn \(list), en daarna de attributen.")
  }

  /// How sure a source is, where there is no source.
  public static var certaintyWithoutSource: Sentence {
    Sentence(
      english: "The row says how sure its source is and names no source; it was left out.",
      french:
        "La ligne dit à quel point sa source est sûre et ne nomme pas de source ; l’indication a "
        + "été laissée de côté.",
      dutch:
        "De rij zegt hoe zeker de bron is en noemt geen bron; die vermelding werd weggelaten.")
  }

  /// A cell does not hold what its column's header says; `type` is a type of attributes.
  public static func notOfType(value: String, type: String) -> Sentence {
    let value = excerpt(value)
    let kind =
      switch type {
      case "number": NumberRange.any.sentence
      case "flag": Sentence(english: "yes or no", french: "oui ou non", dutch: "ja of nee")
      case "date":
        Sentence(
          english: "a date such as 2009-11-23", french: "une date comme 2009-11-23",
          dutch: "een datum zoals 2009-11-23")
      default: Sentence(english: "text", french: "un texte", dutch: "tekst")
      }
    return Sentence(
      english: "“\(value)” is not \(kind.english), as the column's header says it is.",
      french: "« \(value) » n’est pas \(kind.french), contrairement à ce que dit l’en-tête.",
      dutch: "“\(value)” is geen \(kind.dutch), zoals de kop van de kolom nochtans zegt.")
  }

  /// A published total is not written as one.
  public static func notATotal(text: String) -> Sentence {
    let text = excerpt(text)
    return Sentence(
      english: "“\(text)” is no total; write it as visitors=2500.",
      french: "« \(text) » n’est pas un total ; écrivez par exemple visiteurs=2500.",
      dutch: "“\(text)” is geen totaal; schrijf bijvoorbeeld bezoekers=2500.")
  }

  /// A key stands in two rows of a file.
  public static func keyStandsTwice(field: String, value: String) -> Sentence {
    Sentence(
      english: "The \(field) “\(value)” stands in an earlier row already; each may stand once.",
      french:
        "« \(value) » (\(FieldWords.french(field))) figure déjà dans une ligne précédente ; "
        + "une seule fois suffit.",
      dutch:
        "“\(value)” (\(FieldWords.dutch(field))) staat al in een vorige rij; één keer mag.")
  }

  /// A cell refers to a record that no row has.
  public static func danglingReference(field: String, value: String) -> Sentence {
    let value = excerpt(value)
    return Sentence(
      english: "No row of this folder has the \(field) “\(value)”; add it, or correct the cell.",
      french:
        "Aucune ligne de ce dossier ne donne « \(value) » (\(FieldWords.french(field))) ; "
        + "ajoutez-la, ou corrigez la cellule.",
      dutch:
        "Geen enkele rij van deze map geeft “\(value)” (\(FieldWords.dutch(field))); voeg die "
        + "toe, of verbeter de cel.")
  }

  /// A cell refers to a name that several records have.
  public static func referenceIsAmbiguous(field: String, value: String) -> Sentence {
    let value = excerpt(value)
    return Sentence(
      english:
        "Several records of this folder have the name “\(value)” (\(field)); write the id of the "
        + "one you mean.",
      french:
        "Plusieurs fiches de ce dossier portent le nom « \(value) » "
        + "(\(FieldWords.french(field))) ; écrivez l’identifiant de celle que vous voulez.",
      dutch:
        "Verschillende fiches van deze map heten “\(value)” (\(FieldWords.dutch(field))); schrijf "
        + "de id van de fiche die u bedoelt.")
  }

  /// A participation is in an event or in a collaboration.
  public static var participationNeedsOne: Sentence {
    Sentence(
      english: "Fill in either the event or the collaboration of a participation, and not both.",
      french:
        "Indiquez soit l’événement, soit la collaboration d’une participation, mais pas les deux.",
      dutch: "Vul ofwel de activiteit, ofwel de samenwerking van een deelname in, niet beide.")
  }

  /// A count contradicts the participations.
  public static func participantCountDiffers(said: Int, found: Int) -> Sentence {
    Sentence(
      english:
        "The row counts \(said.english) participants and participations.csv has "
        + "\(found.english); the latter is kept.",
      french:
        "La ligne annonce \(said.french) participants et participations.csv en a "
        + "\(found.french) ; c’est ce dernier qui compte.",
      dutch:
        "De rij telt \(said.dutch) deelnemers en participations.csv heeft er \(found.dutch); dat "
        + "laatste telt.")
  }

  /// A collaboration has no participants.
  public static func collaborationHasNobody(id: String) -> Sentence {
    let id = excerpt(id)
    return Sentence(
      english: "No row of participations.csv takes part in the collaboration “\(id)”; add one.",
      french:
        "Aucune ligne de participations.csv ne participe à la collaboration « \(id) » ; "
        + "ajoutez-en une.",
      dutch:
        "Geen enkele rij van participations.csv neemt deel aan de samenwerking “\(id)”; voeg er "
        + "één toe.")
  }
}

// MARK: - Writing a network folder

extension Sentence {
  /// Something stands where a folder would be written.
  public static func outputExists(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” exists already; give another name, or --replace it.",
      french: "« \(path) » existe déjà ; donnez un autre nom, ou ajoutez --replace.",
      dutch: "“\(path)” bestaat al; geef een andere naam, of voeg --replace toe.")
  }

  /// What stands there is no network folder.
  public static func outputIsNoNetworkFolder(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is no network folder and is not replaced; give another name.",
      french:
        "« \(path) » n’est pas un dossier de réseau et n’est pas remplacé ; donnez un autre nom.",
      dutch: "“\(path)” is geen netwerkmap en wordt niet vervangen; geef een andere naam.")
  }

  /// The network folder that stands there holds something else too.
  public static func outputHoldsOtherFiles(path: String, file: String) -> Sentence {
    let (path, file) = (excerpt(path, limit: 300), excerpt(file))
    return Sentence(
      english:
        "“\(path)” also holds “\(file)”, which replacing it would remove; move that file first, "
        + "or give another name.",
      french:
        "« \(path) » contient aussi « \(file) », que le remplacement ferait disparaître ; "
        + "déplacez d’abord ce fichier, ou donnez un autre nom.",
      dutch:
        "“\(path)” bevat ook “\(file)”, dat bij het vervangen zou verdwijnen; verplaats dat "
        + "bestand eerst, of geef een andere naam.")
  }

  /// The folder in which to write is not there.
  public static func outputFolderIsMissing(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "There is no folder “\(path)” to write in; make it first.",
      french: "Il n’y a pas de dossier « \(path) » où écrire ; créez-le d’abord.",
      dutch: "Er is geen map “\(path)” om in te schrijven; maak ze eerst aan.")
  }
}

// MARK: - Layouts

extension Sentence {
  /// The file cannot be read in the layout that was asked for.
  public static func notThisLayout(path: String, layout: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” has not the columns of the layout “\(layout)”; say which column is which, as "
        + "in --column actor=Partner.",
      french:
        "« \(path) » n’a pas les colonnes de la présentation « \(layout) » ; dites à quoi sert "
        + "chaque colonne, par exemple : --column actor=Partenaire.",
      dutch:
        "“\(path)” heeft niet de kolommen van de indeling “\(layout)”; zeg waarvoor elke kolom "
        + "dient, bijvoorbeeld: --column actor=Partner.")
  }

  /// A weight that a record cannot have.
  public static func weightIsNotPositive(value: String) -> Sentence {
    Sentence(
      english:
        "The weight \(value) is not above 0; it is kept as an attribute, and the tie counts as 1.",
      french:
        "Le poids \(value) n’est pas supérieur à 0 ; il est gardé comme attribut, et le lien "
        + "compte pour 1.",
      dutch:
        "Het gewicht \(value) is niet groter dan 0; het wordt als attribuut bewaard, en de band "
        + "telt voor 1.")
  }

  /// A compressed file is damaged.
  public static func compressionIsDamaged(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is compressed and is damaged or cut short; get it again.",
      french: "« \(path) » est compressé, et abîmé ou tronqué ; procurez-vous-le de nouveau.",
      dutch: "“\(path)” is gecomprimeerd en beschadigd of afgebroken; haal het opnieuw op.")
  }

  /// What a compressed file holds is compressed as well.
  public static func compressedTwice(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is compressed twice; decompress it once, as with gunzip.",
      french: "« \(path) » est compressé deux fois ; décompressez-le une fois, avec gunzip par "
        + "exemple.",
      dutch: "“\(path)” is twee keer gecomprimeerd; pak het één keer uit, bijvoorbeeld met "
        + "gunzip.")
  }

  /// A compressed file would become too large.
  public static func compressionIsTooLarge(path: String, limit: Int, ratio: Int) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” becomes larger than \(limit.english) bytes when it is decompressed, or "
        + "\(ratio.english) times itself; it is refused.",
      french:
        "« \(path) », une fois décompressé, dépasse \(limit.french) octets ou \(ratio.french) fois sa "
        + "taille ; il est refusé.",
      dutch:
        "“\(path)” wordt na het uitpakken groter dan \(limit.dutch) bytes, of "
        + "\(ratio.dutch) keer zichzelf; het wordt geweigerd.")
  }
}
