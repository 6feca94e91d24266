// What a check of a network file finds.

extension Sentence {
  /// The file's structure is damaged, in SQLite's own words.
  public static func checkFoundDamage(detail: String) -> Sentence {
    Sentence(
      english: "The file's structure is damaged: \(detail).",
      french: "La structure du fichier est endommagée : \(detail).",
      dutch: "De structuur van het bestand is beschadigd: \(detail).")
  }

  /// A row refers to one that is not there.
  public static func checkFoundDangling(table: String, key: String, missing: String) -> Sentence {
    Sentence(
      english:
        "Row \(key) of the table “\(table)” refers to a row of “\(missing)” that is not there.",
      french:
        "La ligne \(key) de la table « \(table) » renvoie à une ligne de « \(missing) » qui "
        + "n’existe pas.",
      dutch:
        "Rij \(key) van de tabel “\(table)” verwijst naar een rij van “\(missing)” die er niet is.")
  }

  /// A record is not valid.
  public static func checkFoundInvalid(type: String, id: String, why: Sentence) -> Sentence {
    let thing = CountedThing(type: type)
    return Sentence(
      english: "The \(type) “\(id)” is not valid: \(why.english)",
      french:
        "\(FieldWords.capital(thing.frenchThe)) « \(id) » n’est pas valable : \(why.french)",
      dutch: "De \(thing.dutch.one) “\(id)” is niet geldig: \(why.dutch)")
  }

  /// The history does not lead to what the file holds.
  public static func checkFoundHistoryGap(type: String, number: Int, isPresent: Bool) -> Sentence {
    let thing = CountedThing(type: type)
    return Sentence(
      english: isPresent
        ? "The history does not say how the \(type) number \(number) came into the file."
        : "The history says that there is a \(type) number \(number), and the file has none.",
      french: isPresent
        ? "L’historique ne dit pas comment \(thing.frenchThe) numéro \(number) est entré dans le "
          + "fichier."
        : "L’historique annonce \(thing.frenchA) numéro \(number), et le fichier n’en a pas.",
      dutch: isPresent
        ? "De geschiedenis zegt niet hoe de \(thing.dutch.one) nummer \(number) in het bestand "
          + "kwam."
        : "De geschiedenis vermeldt een \(thing.dutch.one) nummer \(number), en het bestand heeft "
          + "die niet.")
  }

  /// An entry of the history could not be undone or redone.
  public static func checkFoundBrokenEntry(entry: Int, detail: Sentence) -> Sentence {
    Sentence(
      english: "Entry \(entry) of the history is broken: \(detail.english).",
      french: "L’entrée \(entry) de l’historique est cassée : \(detail.french).",
      dutch: "Ingang \(entry) van de geschiedenis is stuk: \(detail.dutch).")
  }

  /// An entry of the history has lost a value.
  public static var entryLacksValue: Sentence {
    Sentence(
      english: "it lacks the value of a record", french: "il lui manque la valeur d’une fiche",
      dutch: "de waarde van een fiche ontbreekt")
  }

  /// An entry of the history holds a value that cannot be read.
  public static var entryValueIsUnreadable: Sentence {
    Sentence(
      english: "a value of it cannot be read", french: "une de ses valeurs est illisible",
      dutch: "een waarde ervan is onleesbaar")
  }

  /// Nothing is wrong with a file.
  public static func networkIsSound(path: String) -> Sentence {
    Sentence(
      english: "“\(path)” is sound.", french: "« \(path) » est en bon état.",
      dutch: "“\(path)” is in orde.")
  }
}
