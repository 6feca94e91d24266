// What is said of files that cannot be read or written.

extension Sentence {
  /// There is no such file.
  public static func noSuchFile(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "There is no file or folder “\(path)”; check the path.",
      french: "Il n’y a pas de fichier ni de dossier « \(path) » ; vérifiez le chemin.",
      dutch: "Er is geen bestand of map “\(path)”; controleer het pad.")
  }

  /// The file may not be opened.
  public static func noPermission(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” may not be opened; ask for permission to it.",
      french: "Vous n’avez pas le droit d’ouvrir « \(path) » ; demandez-en l’autorisation.",
      dutch: "“\(path)” mag niet worden geopend; vraag er toestemming voor.")
  }

  /// The system could not read the file.
  public static func cannotRead(path: String, reason: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” could not be read: \(reason)",
      french: "« \(path) » n’a pas pu être lu : \(reason)",
      dutch: "“\(path)” kon niet worden gelezen: \(reason)")
  }

  /// The system could not write the file.
  public static func cannotWrite(path: String, reason: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” could not be written: \(reason)",
      french: "« \(path) » n’a pas pu être écrit : \(reason)",
      dutch: "“\(path)” kon niet worden geschreven: \(reason)")
  }

  /// A folder stands where a file should.
  public static func isAFolder(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is a folder; give a file in it.",
      french: "« \(path) » est un dossier ; indiquez un fichier qu’il contient.",
      dutch: "“\(path)” is een map; geef een bestand erin op.")
  }

  /// The file has too many bytes.
  public static func fileIsTooLarge(path: String, limit: Int) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is over the limit of \(limit.english) bytes; split it into parts.",
      french: "« \(path) » dépasse la limite de \(limit.french) octets ; découpez-le.",
      dutch: "“\(path)” is groter dan de grens van \(limit.dutch) bytes; splits het op.")
  }

  /// The file has nothing in it.
  public static func fileIsEmpty(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is empty; there is nothing to read.",
      french: "« \(path) » est vide ; il n’y a rien à lire.",
      dutch: "“\(path)” is leeg; er is niets te lezen.")
  }

  /// Nothing recognises the file.
  public static func layoutNotRecognised(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "The layout of “\(path)” is not recognised; say which column is which, as in "
        + "--column actor=Partner --column collaboration=Project.",
      french:
        "La présentation de « \(path) » n’est pas reconnue ; dites à quoi sert chaque colonne, "
        + "par exemple : --column actor=Partenaire --column collaboration=Projet.",
      dutch:
        "De indeling van “\(path)” wordt niet herkend; zeg waarvoor elke kolom dient, "
        + "bijvoorbeeld: --column actor=Partner --column collaboration=Project.")
  }
}

// MARK: - Encodings

extension Sentence {
  /// Bytes after a UTF-8 mark are not UTF-8.
  public static func notUTF8(offset: Int) -> Sentence {
    let place = offset + 1
    return Sentence(
      english:
        "The file says that it is UTF-8, and byte \(place.english) is not; save it again as UTF-8.",
      french:
        "Le fichier s’annonce en UTF-8, mais l’octet \(place.french) n’en est pas ; "
        + "enregistrez-le de nouveau en UTF-8.",
      dutch:
        "Het bestand noemt zichzelf UTF-8, maar byte \(place.dutch) is dat niet; bewaar het "
        + "opnieuw als UTF-8.")
  }

  /// UTF-16 that is cut or has half a character.
  public static func damagedUTF16(offset: Int) -> Sentence {
    let place = offset + 1
    return Sentence(
      english:
        "The file is UTF-16, and byte \(place.english) belongs to no whole character; the file is "
        + "damaged or cut short. Save it again as UTF-8.",
      french:
        "Le fichier est en UTF-16, et l’octet \(place.french) n’appartient à aucun caractère "
        + "entier ; le fichier est abîmé ou tronqué. Enregistrez-le de nouveau en UTF-8.",
      dutch:
        "Het bestand is UTF-16, en byte \(place.dutch) hoort bij geen volledig teken; het bestand "
        + "is beschadigd of afgebroken. Bewaar het opnieuw als UTF-8.")
  }

  /// A file that is not UTF-8 was read all the same.
  public static var readAsWindows1252: Sentence {
    Sentence(
      english:
        "The file is not UTF-8 and was read as Windows-1252; check the accents, and save it as "
        + "UTF-8 if they are wrong.",
      french:
        "Le fichier n’est pas en UTF-8 et a été lu comme du Windows-1252 ; vérifiez les accents, "
        + "et enregistrez-le en UTF-8 s’ils sont faux.",
      dutch:
        "Het bestand is geen UTF-8 en werd gelezen als Windows-1252; controleer de accenten, en "
        + "bewaar het als UTF-8 als ze fout zijn.")
  }

  /// A file of a network folder is not UTF-8.
  public static func folderIsNotUTF8(file: String, row: Int?, column: String?) -> Sentence {
    let file = excerpt(file)
    var (english, french, dutch) = ("", "", "")
    if let row, let column {
      let column = excerpt(column)
      english = ", row \(row.english), column “\(column)”,"
      french = ", ligne \(row.french), colonne « \(column) »,"
      dutch = ", rij \(row.dutch), kolom “\(column)”,"
    }
    return Sentence(
      english:
        "“\(file)”\(english) is not UTF-8, as every file of a network folder must be; save it "
        + "again as UTF-8.",
      french:
        "« \(file) »\(french) n’est pas en UTF-8, comme doit l’être tout fichier d’un dossier de "
        + "réseau ; enregistrez-le de nouveau en UTF-8.",
      dutch:
        "“\(file)”\(dutch) is geen UTF-8, zoals elk bestand van een netwerkmap moet zijn; bewaar "
        + "het opnieuw als UTF-8.")
  }
}
