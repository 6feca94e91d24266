// What is said of the cells and columns of a table that is read.

// MARK: - Cells

extension Sentence {
  /// A cell has too many bytes.
  public static func cellIsTooLong(row: Int, column: String, bytes: Int, limit: Int) -> Sentence {
    Sentence(
      english:
        "The cell in row \(row.english), column \(column) is \(bytes.english) bytes long, and "
        + "\(limit.english) is the limit; shorten it, or look for a quotation mark that is not "
        + "closed.",
      french:
        "La cellule de la ligne \(row.french), colonne \(column) occupe \(bytes.french) octets, "
        + "et la limite est de \(limit.french) ; raccourcissez-la, ou cherchez un guillemet qui "
        + "n’est pas fermé.",
      dutch:
        "De cel in rij \(row.dutch), kolom \(column) telt \(bytes.dutch) bytes, en de grens ligt "
        + "op \(limit.dutch); kort ze in, of zoek een aanhalingsteken dat niet gesloten is.")
  }

  /// A row has too many cells.
  public static func tooManyColumns(row: Int, limit: Int) -> Sentence {
    Sentence(
      english:
        "Row \(row.english) has more than \(limit.english) columns, which is the limit.",
      french: "La ligne \(row.french) a plus de \(limit.french) colonnes, ce qui est la limite.",
      dutch: "Rij \(row.dutch) heeft meer dan \(limit.dutch) kolommen, en dat is de grens.")
  }

  /// A table has too many cells.
  public static func tooManyCells(limit: Int) -> Sentence {
    Sentence(
      english:
        "The table has more than \(limit.english) cells, which is the limit; split it into parts.",
      french:
        "Le tableau a plus de \(limit.french) cellules, ce qui est la limite ; découpez-le.",
      dutch:
        "De tabel heeft meer dan \(limit.dutch) cellen, en dat is de grens; splits ze op.")
  }

  /// A quotation mark is never closed.
  public static func quoteIsNotClosed(row: Int, column: String) -> Sentence {
    Sentence(
      english:
        "The quotation mark that opens the cell in row \(row.english), column \(column) is never "
        + "closed; the file is damaged or cut short.",
      french:
        "Le guillemet qui ouvre la cellule de la ligne \(row.french), colonne \(column) n’est "
        + "jamais fermé ; le fichier est abîmé ou tronqué.",
      dutch:
        "Het aanhalingsteken dat de cel in rij \(row.dutch), kolom \(column) opent, wordt nooit "
        + "gesloten; het bestand is beschadigd of afgebroken.")
  }

  /// Text stands between a closing quotation mark and the separator.
  public static var textAfterClosingQuote: Sentence {
    Sentence(
      english:
        "Text follows the closing quotation mark of a cell; double the quotation marks inside it.",
      french:
        "Du texte suit le guillemet fermant d’une cellule ; doublez les guillemets qu’elle "
        + "contient.",
      dutch:
        "Er volgt tekst op het sluitende aanhalingsteken van een cel; verdubbel de "
        + "aanhalingstekens erin.")
  }

  /// A cell holds a control character.
  public static func controlCharacter(code: UInt32) -> Sentence {
    let code = codePoint(code)
    return Sentence(
      english: "The cell holds a control character (\(code)); remove it.",
      french: "La cellule contient un caractère de contrôle (\(code)) ; retirez-le.",
      dutch: "De cel bevat een besturingsteken (\(code)); verwijder het.")
  }

  /// A cell that should say yes or no says neither.
  public static func notYesOrNo(value: String) -> Sentence {
    let value = excerpt(value)
    return Sentence(
      english: "“\(value)” is no word for yes or no; it was taken as no.",
      french: "« \(value) » ne veut dire ni oui ni non ; cela compte comme non.",
      dutch: "“\(value)” betekent ja noch nee; het telt als nee.")
  }

  /// A row has fewer cells than there are columns.
  public static func rowIsShort(cells: Int, columns: Int, isLast: Bool) -> Sentence {
    let start = rowHasCells(cells, of: columns)
    return Sentence(
      english: start.english
        + (isLast
          ? "; the file may have been cut short." : "; the missing ones are taken as empty."),
      french: start.french
        + (isLast
          ? " ; le fichier a peut-être été tronqué."
          : " ; celles qui manquent comptent comme vides."),
      dutch: start.dutch
        + (isLast
          ? "; misschien werd het bestand afgebroken." : "; de ontbrekende tellen als leeg."))
  }

  /// A row of a network folder has fewer cells than there are columns.
  public static func folderRowIsShort(cells: Int, columns: Int) -> Sentence {
    let start = rowHasCells(cells, of: columns)
    return Sentence(
      english: start.english + "; it is damaged or cut short.",
      french: start.french + " ; elle est abîmée ou tronquée.",
      dutch: start.dutch + "; ze is beschadigd of afgebroken.")
  }

  /// A row has more cells than there are columns.
  public static func rowIsLong(cells: Int, columns: Int) -> Sentence {
    let start = rowHasCells(cells, of: columns)
    return Sentence(
      english: start.english + "; put quotation marks around cells that hold the separator.",
      french: start.french
        + " ; mettez entre guillemets les cellules qui contiennent le séparateur.",
      dutch: start.dutch
        + "; zet aanhalingstekens rond cellen die het scheidingsteken bevatten.")
  }

  private static func rowHasCells(_ cells: Int, of columns: Int) -> Sentence {
    let (isOne, isFew) = (cells == 1, Language.french.isSingular(cells))
    return Sentence(
      english:
        "The row has \(cells.english) \(isOne ? "cell" : "cells") where there are "
        + "\(columns.english) columns",
      french:
        "La ligne a \(cells.french) \(isFew ? "cellule" : "cellules") pour \(columns.french) "
        + (Language.french.isSingular(columns) ? "colonne" : "colonnes"),
      dutch:
        "De rij heeft \(cells.dutch) \(isOne ? "cel" : "cellen") voor \(columns.dutch) "
        + (columns == 1 ? "kolom" : "kolommen"))
  }
}

// MARK: - Columns

extension Sentence {
  /// A `--column` without an equals sign.
  public static func columnIsNotAssigned(text: String) -> Sentence {
    Sentence(
      english:
        "“\(text)” does not say which column is which; write FIELD=HEADER, as in actor=Partner.",
      french:
        "« \(text) » ne dit pas à quoi sert la colonne ; écrivez CHAMP=EN-TÊTE, par exemple "
        + "actor=Partenaire.",
      dutch:
        "“\(text)” zegt niet waarvoor de kolom dient; schrijf VELD=KOP, bijvoorbeeld "
        + "actor=Partner.")
  }

  /// A `--column` of a field that there is not.
  public static func unknownColumnField(field: String, fields: [String]) -> Sentence {
    let list = fields.joined(separator: ", ")
    return Sentence(
      english:
        "“\(field)” is no field that a column can be; the fields are \(list), each followed by = "
        + "and a header.",
      french:
        "« \(field) » n’est pas un champ qu’une colonne puisse donner ; les champs sont \(list), "
        + "chacun suivi de = et d’un en-tête.",
      dutch:
        "“\(field)” is geen veld dat een kolom kan zijn; de velden zijn \(list), elk gevolgd door "
        + "= en een kop.")
  }

  /// A field is assigned twice.
  public static func columnFieldTwice(field: String) -> Sentence {
    Sentence(
      english: "The field “\(field)” is given two columns; give it one.",
      french: "Le champ « \(field) » reçoit deux colonnes ; donnez-lui-en une seule.",
      dutch: "Het veld “\(field)” krijgt twee kolommen; geef er één op.")
  }

  /// No column is the actor.
  public static var actorColumnIsMissing: Sentence {
    Sentence(
      english: "No column is the actor; add --column actor=HEADER.",
      french: "Aucune colonne ne donne l’acteur ; ajoutez --column actor=EN-TÊTE.",
      dutch: "Geen enkele kolom is de actor; voeg --column actor=KOP toe.")
  }

  /// No column has this header.
  public static func noSuchColumn(header: String, headers: [String]) -> Sentence {
    Sentence(
      english:
        "No column is called “\(header)”; the headers are \(englishList(headers)).",
      french:
        "Aucune colonne ne s’appelle « \(header) » ; les en-têtes sont \(frenchList(headers)).",
      dutch: "Geen enkele kolom heet “\(header)”; de koppen zijn \(englishList(headers)).")
  }

  /// No column has this number.
  public static func noSuchColumnNumber(header: String, columns: Int) -> Sentence {
    Sentence(
      english:
        "“\(header)” is no column of a file without a header; give a number from 1 to "
        + "\(columns.english).",
      french:
        "« \(header) » n’est pas une colonne d’un fichier sans en-tête ; donnez un numéro de 1 à "
        + "\(columns.french).",
      dutch:
        "“\(header)” is geen kolom van een bestand zonder koppen; geef een nummer van 1 tot "
        + "\(columns.dutch).")
  }

  /// Several columns have this header.
  public static func columnIsAmbiguous(header: String, columns: [Int]) -> Sentence {
    let list = columns.map(String.init).joined(separator: ", ")
    return Sentence(
      english:
        "Columns \(list) are all called “\(header)”; give the number of the one you mean.",
      french:
        "Les colonnes \(list) s’appellent toutes « \(header) » ; donnez le numéro de celle que "
        + "vous voulez.",
      dutch:
        "De kolommen \(list) heten allemaal “\(header)”; geef het nummer van de kolom die u "
        + "bedoelt.")
  }
}
