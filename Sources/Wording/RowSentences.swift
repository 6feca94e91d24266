// What is said of the rows of a file that is imported.

extension Sentence {
  /// Problems beyond those that are listed.
  public static var moreProblems: Sentence {
    Sentence(
      english: "There are more problems than are listed.",
      french: "Il y a plus de problèmes que ceux de la liste.",
      dutch: "Er zijn meer problemen dan in de lijst staan.")
  }

  /// A row does not say which actor it is about.
  public static var noActorId: Sentence {
    Sentence(
      english: "The row has no actor id; fill it in, or skip the row.",
      french: "La ligne n’a pas d’identifiant d’acteur ; complétez-la, ou sautez-la.",
      dutch: "De rij heeft geen id van een actor; vul die in, of sla de rij over.")
  }

  /// A row of a pair has no second actor.
  public static var noOtherActor: Sentence {
    Sentence(
      english: "The row has no second actor; fill it in, or skip the row.",
      french: "La ligne n’a pas de second acteur ; complétez-la, ou sautez-la.",
      dutch: "De rij heeft geen tweede actor; vul die in, of sla de rij over.")
  }

  /// A row names neither a collaboration nor an event.
  public static var noCollaboration: Sentence {
    Sentence(
      english: "The row names no collaboration or event; only its actor is kept.",
      french: "La ligne ne nomme ni collaboration ni événement ; seul son acteur est gardé.",
      dutch:
        "De rij noemt geen samenwerking of activiteit; alleen de actor ervan wordt behouden.")
  }

  /// A later row says something else of the same field.
  public static func laterValueDiffers(
    column: String, of name: String, value: String, first: String, firstRow: Int, row: Int
  ) -> Sentence {
    let (column, name) = (excerpt(column), excerpt(name))
    let (value, first) = (excerpt(value), excerpt(first))
    return Sentence(
      english:
        "Row \(row.english) says “\(value)” for the \(column) of “\(name)” and row "
        + "\(firstRow.english) says “\(first)”; the first is kept.",
      french:
        "La ligne \(row.french) donne « \(value) » pour « \(name) » (colonne \(column)), et la "
        + "ligne \(firstRow.french) donne « \(first) » ; la première est gardée.",
      dutch:
        "Rij \(row.dutch) zegt “\(value)” voor “\(name)” (kolom \(column)), en rij "
        + "\(firstRow.dutch) zegt “\(first)”; de eerste wordt behouden.")
  }

  /// A key of a file means several records of the network.
  public static func keyIsAmbiguous(key: String) -> Sentence {
    Sentence(
      english:
        "“\(key)” is the name of several records of the network; give the one you mean another "
        + "name or an alias first, or import by id.",
      french:
        "« \(key) » est le nom de plusieurs fiches du réseau ; donnez d’abord un autre nom ou un "
        + "alias à celle que vous voulez, ou importez par identifiant.",
      dutch:
        "“\(key)” is de naam van verschillende fiches van het netwerk; geef de fiche die u "
        + "bedoelt eerst een andere naam of een alias, of importeer met de id.")
  }
}

// MARK: - What spreadsheet programs do

extension Sentence {
  /// Dates are not written as ISO 8601.
  public static func datesAreRead(order: String) -> Sentence {
    let order = dateOrder(order)
    return Sentence(
      english: "The dates of this column are read as \(order.english).",
      french: "Les dates de cette colonne sont lues dans l’ordre \(order.french).",
      dutch: "De datums van deze kolom worden gelezen als \(order.dutch).")
  }

  /// Dates could be read in two ways.
  public static func datesAreAmbiguous(order: String) -> Sentence {
    let (order, other) = (dateOrder(order), dateOrder("month-day-year"))
    return Sentence(
      english:
        "The dates of this column are read as \(order.english), and could also be "
        + "\(other.english); write them as 2009-11-23 if that is wrong.",
      french:
        "Les dates de cette colonne sont lues dans l’ordre \(order.french), et pourraient aussi "
        + "être dans l’ordre \(other.french) ; écrivez-les comme 2009-11-23 si c’est faux.",
      dutch:
        "De datums van deze kolom worden gelezen als \(order.dutch), en zouden ook "
        + "\(other.dutch) kunnen zijn; schrijf ze als 2009-11-23 als dat fout is.")
  }

  static func dateOrder(_ order: String) -> Sentence {
    switch order {
    case "year-month-day":
      Sentence(english: order, french: "année-mois-jour", dutch: "jaar-maand-dag")
    case "day-month-year":
      Sentence(english: order, french: "jour-mois-année", dutch: "dag-maand-jaar")
    case "month-day-year":
      Sentence(english: order, french: "mois-jour-année", dutch: "maand-dag-jaar")
    default: .verbatim(order)
    }
  }

  /// An id was made into a number in scientific notation.
  public static func idInScientificNotation(value: String) -> Sentence {
    let value = excerpt(value)
    return Sentence(
      english:
        "“\(value)” is an id that a spreadsheet program has shortened, and its digits are lost; "
        + "format the column as text and save the file again.",
      french:
        "« \(value) » est un identifiant qu’un tableur a abrégé, et ses chiffres sont perdus ; "
        + "mettez la colonne au format texte et enregistrez de nouveau le fichier.",
      dutch:
        "“\(value)” is een id die door een rekenblad is ingekort, en de cijfers zijn verloren; "
        + "maak van de kolom tekst en bewaar het bestand opnieuw.")
  }

  /// A name was made into a date.
  public static func nameMadeIntoDate(value: String) -> Sentence {
    let value = excerpt(value)
    return Sentence(
      english:
        "“\(value)” may be a name that a spreadsheet program has made into a date; check it.",
      french: "« \(value) » est peut-être un nom qu’un tableur a changé en date ; vérifiez-le.",
      dutch:
        "“\(value)” is misschien een naam waarvan een rekenblad een datum heeft gemaakt; "
        + "controleer dat.")
  }

  /// Ids have lost their leading zeros.
  public static func leadingZerosAreLost(width: Int) -> Sentence {
    Sentence(
      english:
        "Most ids of this column have \(width) digits, and some have fewer; a spreadsheet program "
        + "may have removed their leading zeros.",
      french:
        "La plupart des identifiants de cette colonne ont \(width) chiffres, et certains en ont "
        + "moins ; un tableur a peut-être retiré leurs zéros de tête.",
      dutch:
        "De meeste id’s van deze kolom hebben \(width) cijfers, en sommige minder; misschien "
        + "heeft een rekenblad hun nullen vooraan verwijderd.")
  }
}
