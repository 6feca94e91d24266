// What is said of workbooks, and of the archives that they are.

extension Sentence {
  /// A workbook in a format that is not read.
  public static func saveAsXLSX(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” is a workbook in a format that is not read (XLS, XLSB or ODS), or has a "
        + "password; open it in a spreadsheet program and save it as XLSX, without a password.",
      french:
        "« \(path) » est un classeur dans un format qui n’est pas lu (XLS, XLSB ou ODS), ou protégé "
        + "par un mot de passe ; ouvrez-le dans un tableur et enregistrez-le au format XLSX, sans "
        + "mot de passe.",
      dutch:
        "“\(path)” is een werkmap in een formaat dat niet gelezen wordt (XLS, XLSB of ODS), of met "
        + "een wachtwoord; open ze in een rekenblad en bewaar ze als XLSX, zonder wachtwoord.")
  }

  /// A library of the system that reads or writes workbooks is not installed.
  public static func workbookLibraryMissing(path: String, library: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” is a workbook, for which the library “\(library)” is needed; install it, or use "
        + "CSV instead.",
      french:
        "« \(path) » est un classeur, pour lequel il faut la bibliothèque « \(library) » ; "
        + "installez-la, ou utilisez le format CSV.",
      dutch:
        "“\(path)” is een werkmap, waarvoor de bibliotheek “\(library)” nodig is; installeer ze, of "
        + "gebruik CSV.")
  }

  /// A zip archive is damaged.
  public static func archiveIsDamaged(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is a workbook that is damaged or cut short; get it again.",
      french: "« \(path) » est un classeur endommagé ou incomplet ; procurez-vous-le à nouveau.",
      dutch: "“\(path)” is een werkmap die beschadigd of onvolledig is; haal ze opnieuw op.")
  }

  /// A zip archive is protected.
  public static func archiveIsEncrypted(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is protected by a password; save it without one.",
      french: "« \(path) » est protégé par un mot de passe ; enregistrez-le sans mot de passe.",
      dutch: "“\(path)” is beveiligd met een wachtwoord; bewaar het zonder wachtwoord.")
  }

  /// A zip archive that is no workbook.
  public static func archiveIsNoWorkbook(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” is a zip archive and no workbook; unpack it and import the files in it.",
      french:
        "« \(path) » est une archive zip et non un classeur ; décompressez-la et importez les "
        + "fichiers qu’elle contient.",
      dutch:
        "“\(path)” is een zip-archief en geen werkmap; pak het uit en importeer de bestanden erin.")
  }

  /// A zip archive holds more than is read.
  public static func archiveHasTooManyEntries(path: String, entries: Int, limit: Int) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is an archive of \(entries) parts; at most \(limit) are read.",
      french: "« \(path) » est une archive de \(entries) parties ; au plus \(limit) sont lues.",
      dutch:
        "“\(path)” is een archief van \(entries) delen; er worden er hoogstens \(limit) gelezen.")
  }

  /// A zip archive would become too large.
  public static func archiveIsTooLarge(path: String, limit: Int) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” becomes larger than \(limit) bytes when it is unpacked, or a hundred times "
        + "itself; it is refused.",
      french:
        "« \(path) » dépasse \(limit) octets une fois décompressé, ou cent fois sa propre taille ; "
        + "il est refusé.",
      dutch:
        "“\(path)” wordt uitgepakt groter dan \(limit) bytes, of honderd keer zichzelf; het wordt "
        + "geweigerd.")
  }

  /// A name in a zip archive leads out of it, or is too long.
  public static func archiveNameLeadsOut(path: String, name: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” holds a part whose name leads out of it (“\(name)”); it is refused.",
      french:
        "« \(path) » contient une partie dont le nom mène hors de l’archive (« \(name) ») ; il est "
        + "refusé.",
      dutch:
        "“\(path)” bevat een deel waarvan de naam erbuiten leidt (“\(name)”); het wordt geweigerd.")
  }

  /// A workbook has no sheet of this name.
  public static func noSuchSheet(sheet: String, sheets: [String]) -> Sentence {
    Sentence(
      english:
        "No sheet is called “\(sheet)”; the sheets are "
        + sheets.map { "“\($0)”" }.joined(separator: ", ") + ".",
      french:
        "Aucune feuille ne s’appelle « \(sheet) » ; les feuilles sont "
        + sheets.map { "« \($0) »" }.joined(separator: ", ") + ".",
      dutch:
        "Geen blad heet “\(sheet)”; de bladen zijn "
        + sheets.map { "“\($0)”" }.joined(separator: ", ") + ".")
  }

  /// A sheet is asked for of a file that has none.
  public static func fileHasNoSheets(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "“\(path)” is no workbook and has no sheets; leave --sheet out.",
      french: "« \(path) » n’est pas un classeur et n’a pas de feuilles ; retirez --sheet.",
      dutch: "“\(path)” is geen werkmap en heeft geen bladen; laat --sheet weg.")
  }

  /// The first of several sheets was read.
  public static func sheetIsOneOfSeveral(sheet: String, others: [String]) -> Sentence {
    Sentence(
      english:
        "The sheet “\(sheet)” was read; choose another with --sheet: "
        + others.map { "“\($0)”" }.joined(separator: ", ") + ".",
      french:
        "La feuille « \(sheet) » a été lue ; choisissez-en une autre avec --sheet : "
        + others.map { "« \($0) »" }.joined(separator: ", ") + ".",
      dutch:
        "Het blad “\(sheet)” werd gelezen; kies een ander met --sheet: "
        + others.map { "“\($0)”" }.joined(separator: ", ") + ".")
  }

  /// A cell holds an error such as `#REF!`.
  public static func cellHoldsAnError(value: String) -> Sentence {
    Sentence(
      english: "The cell holds the error \(value); it was taken as blank.",
      french: "La cellule contient l’erreur \(value) ; elle est considérée comme vide.",
      dutch: "De cel bevat de fout \(value); ze werd als leeg beschouwd.")
  }

  /// A formula whose value was never stored.
  public static var formulaHasNoValue: Sentence {
    Sentence(
      english:
        "The cell holds a formula without its value; open the workbook in a spreadsheet program "
        + "and save it, so that the value is in the file.",
      french:
        "La cellule contient une formule sans sa valeur ; ouvrez le classeur dans un tableur et "
        + "enregistrez-le, pour que la valeur soit dans le fichier.",
      dutch:
        "De cel bevat een formule zonder haar waarde; open de werkmap in een rekenblad en bewaar "
        + "ze, zodat de waarde in het bestand staat.")
  }

  /// Cells of several rows are merged.
  public static func cellsAreMerged(range: String) -> Sentence {
    Sentence(
      english:
        "The cells \(range) are merged; each of their rows was given the value that they show.",
      french:
        "Les cellules \(range) sont fusionnées ; chacune de leurs lignes a reçu la valeur qu’elles "
        + "montrent.",
      dutch:
        "De cellen \(range) zijn samengevoegd; elk van hun rijen kreeg de waarde die ze tonen.")
  }
}
