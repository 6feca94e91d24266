// What is wrong with a graph file, as the end of a sentence.

extension Sentence {
  // MARK: - Ends and beginnings

  /// The file ends before it should.
  public static var faultEndsEarly: Sentence {
    Sentence(
      english: "it ends too early; it was cut short",
      french: "il finit trop tôt ; il a été tronqué",
      dutch: "het eindigt te vroeg; het is afgebroken")
  }

  /// The data end before they should.
  public static var faultDataEndEarly: Sentence {
    Sentence(
      english: "it ends before its data does; it is damaged or cut short",
      french: "il finit avant ses données ; il est abîmé ou tronqué",
      dutch: "het eindigt voor zijn gegevens; het is beschadigd of afgebroken")
  }

  /// Something stands behind the end.
  public static var faultFollowsEnd: Sentence {
    Sentence(
      english: "something follows its end", french: "quelque chose suit sa fin",
      dutch: "er volgt nog iets op het einde")
  }

  /// The first element is of another format.
  public static func faultFirstElement(_ name: String) -> Sentence {
    Sentence(
      english: "its first element is “\(name)”", french: "son premier élément est « \(name) »",
      dutch: "het eerste element is “\(name)”")
  }

  /// What a line is at fault for, with its number.
  public static func fault(_ fault: Sentence, inLine line: Int) -> Sentence {
    Sentence(
      english: "line \(line.english): \(fault.english)",
      french: "ligne \(line.french) : \(fault.french)",
      dutch: "regel \(line.dutch): \(fault.dutch)")
  }

  // MARK: - Parts

  /// What is wrong with a part.
  public static func fault(_ fault: GraphFileFault) -> Sentence {
    let words = fault.words
    return Sentence(
      english: words.english, french: words.french, dutch: words.dutch)
  }

  /// A text stands where one of these should.
  public static func faultIsNo(_ what: GraphFileValue, _ text: String) -> Sentence {
    let words = what.words
    return Sentence(
      english: "“\(text)” is \(words.english)", french: "« \(text) » \(words.french)",
      dutch: "“\(text)” is \(words.dutch)")
  }

  /// A key has no value.
  public static func faultHasNoValue(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” has no value", french: "« \(key) » n’a pas de valeur",
      dutch: "“\(key)” heeft geen waarde")
  }

  /// A key has no number.
  public static func faultHasNoNumber(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” has no number", french: "« \(key) » n’a pas de nombre",
      dutch: "“\(key)” heeft geen getal")
  }

  /// A key stands twice.
  public static func faultKeyTwice(_ key: String) -> Sentence {
    Sentence(
      english: "the key “\(key)” stands twice in an object",
      french: "la clé « \(key) » figure deux fois dans un objet",
      dutch: "de sleutel “\(key)” staat twee keer in een object")
  }

  /// A list is never closed.
  public static func faultListIsOpen(_ key: String) -> Sentence {
    Sentence(
      english: "the list “\(key)” is not closed", french: "la liste « \(key) » n’est pas fermée",
      dutch: "de lijst “\(key)” is niet gesloten")
  }

  /// The file declares more nodes than it can hold.
  public static func faultDeclaresTooMany(_ count: Int) -> Sentence {
    Sentence(
      english: "it declares \(count.english) nodes, which it is too short for",
      french: "il annonce \(count.french) nœuds, et il est trop court pour cela",
      dutch: "het kondigt \(count.dutch) knopen aan, en daar is het te kort voor")
  }

  /// A number is no vertex.
  public static func faultNoVertex(_ text: String, last: Int) -> Sentence {
    Sentence(
      english: "“\(text)” is no vertex from 1 to \(last.english)",
      french: "« \(text) » n’est pas un sommet de 1 à \(last.french)",
      dutch: "“\(text)” is geen knoop van 1 tot \(last.dutch)")
  }

  /// A matrix has another number of cells than it should.
  public static func faultMatrixCells(_ cells: Int, of size: Int) -> Sentence {
    Sentence(
      english: "the matrix has \(cells.english) numbers of \(size.english); the file is damaged or "
        + "cut short",
      french: "la matrice a \(cells.french) nombres sur \(size.french) ; le fichier est abîmé "
        + "ou tronqué",
      dutch: "de matrix heeft \(cells.dutch) van de \(size.dutch) getallen; het bestand is "
        + "beschadigd of afgebroken")
  }

  /// A list of values has another length than there are vertices.
  public static func faultValues(_ name: String, count: Int, of vertices: Int) -> Sentence {
    Sentence(
      english: "“\(name)” has \(count.english) values for \(vertices.english) vertices",
      french: "« \(name) » a \(count.french) valeurs pour \(vertices.french) sommets",
      dutch: "“\(name)” heeft \(count.dutch) waarden voor \(vertices.dutch) knopen")
  }

  /// A row of a matrix has another number of cells.
  public static func faultRowCells(_ cells: Int, of columns: Int) -> Sentence {
    Sentence(
      english: "the row has \(cells.english) cells of \(columns.english)",
      french: "la ligne a \(cells.french) cellules sur \(columns.french)",
      dutch: "de rij heeft \(cells.dutch) van de \(columns.dutch) cellen")
  }

  /// A row of a matrix has too many cells.
  public static func faultRowTooLong(_ columns: Int) -> Sentence {
    Sentence(
      english: "the row has more than \(columns.english) cells",
      french: "la ligne a plus de \(columns.french) cellules",
      dutch: "de rij heeft meer dan \(columns.dutch) cellen")
  }
}
