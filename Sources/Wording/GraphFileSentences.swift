// What is said of graph files of other tools.

extension Sentence {
  /// Two nodes have one id.
  public static func nodeStandsTwice(id: String) -> Sentence {
    let id = excerpt(id)
    return Sentence(
      english: "Two nodes have the id “\(id)”; give each its own, or take them for one with "
        + "--merge-duplicates.",
      french: "Deux nœuds ont l’identifiant « \(id) » ; donnez à chacun le sien, "
        + "ou prenez-les pour un seul avec --merge-duplicates.",
      dutch: "Twee knopen hebben de id “\(id)”; geef elk een eigen id, of neem ze als één met "
        + "--merge-duplicates.")
  }

  /// An attribute is declared twice under one id.
  public static func keyIsDeclaredTwice(id: String) -> Sentence {
    let id = excerpt(id)
    return Sentence(
      english: "The key “\(id)” is declared twice; remove one of them.",
      french: "La clé « \(id) » est déclarée deux fois ; retirez-en une.",
      dutch: "De sleutel “\(id)” is twee keer gedeclareerd; verwijder er één.")
  }

  /// An edge leads to a node that there is not.
  public static func noSuchNode(id: String) -> Sentence {
    let id = excerpt(id)
    return Sentence(
      english: "An edge leads to the node “\(id)”, and there is none; add it, or let it be "
        + "made with --create-missing.",
      french: "Une arête mène au nœud « \(id) », qui n’existe pas ; ajoutez-le, ou "
        + "faites-le créer avec --create-missing.",
      dutch: "Een lijn leidt naar de knoop “\(id)”, en die is er niet; voeg hem toe, of "
        + "laat hem maken met --create-missing.")
  }

  /// The XML is not well-formed; the reason is the parser's.
  public static func xmlIsNotWellFormed(line: Int, column: Int, reason: String) -> Sentence {
    Sentence(
      english:
        "The file is not well-formed XML at line \(line.english), column \(column.english) "
        + "(\(reason)); it is damaged or cut short.",
      french:
        "Le fichier n’est pas du XML bien formé, ligne \(line.french), colonne \(column.french) "
        + "(\(reason)) ; il est abîmé ou tronqué.",
      dutch:
        "Het bestand is geen welgevormde XML op regel \(line.dutch), kolom \(column.dutch) "
        + "(\(reason)); het is beschadigd of afgebroken.")
  }

  /// The XML declares a document type.
  public static var doctypeIsRefused: Sentence {
    Sentence(
      english:
        "The file declares a document type (DOCTYPE), which can make readers fetch and expand "
        + "things; remove that line.",
      french:
        "Le fichier déclare un type de document (DOCTYPE), ce qui peut pousser un lecteur à "
        + "aller chercher et développer des contenus ; retirez cette ligne.",
      dutch:
        "Het bestand declareert een documenttype (DOCTYPE), wat lezers dingen kan laten ophalen "
        + "en uitvouwen; verwijder die regel.")
  }

  /// Things stand too deep in one another.
  public static func nestingIsTooDeep(limit: Int) -> Sentence {
    Sentence(
      english:
        "The file nests its parts more than \(limit.english) deep, which is the limit.",
      french: "Le fichier emboîte ses parties sur plus de \(limit.french) niveaux, la limite.",
      dutch:
        "Het bestand nestelt zijn delen meer dan \(limit.dutch) diep, en dat is de grens.")
  }

  /// A text is too long.
  public static func textIsTooLong(limit: Int) -> Sentence {
    Sentence(
      english: "A text of the file has more than \(limit.english) bytes, which is the limit.",
      french: "Un texte du fichier dépasse \(limit.french) octets, la limite.",
      dutch: "Een tekst van het bestand telt meer dan \(limit.dutch) bytes, en dat is de grens.")
  }

  /// The file is not of its format.
  public static func notOfFormat(_ format: String, reason: Sentence) -> Sentence {
    let name = formatName(format)
    return Sentence(
      english: "The file is not \(name.english) as it should be: \(reason.english).",
      french: "Le fichier n’est pas conforme (\(name.french)) : \(reason.french).",
      dutch: "Het bestand is niet zoals het hoort (\(name.dutch)): \(reason.dutch).")
  }

  /// A line of a graph file cannot be read.
  public static func lineIsWrong(_ reason: Sentence) -> Sentence {
    Sentence(
      english: "This line cannot be read: \(reason.english).",
      french: "Cette ligne ne peut pas être lue : \(reason.french).",
      dutch: "Deze regel kan niet worden gelezen: \(reason.dutch).")
  }

  /// A value is not of the type that the file declares.
  public static func valueIsNotOfType(value: String, type: String, name: String) -> Sentence {
    let (value, name) = (excerpt(value), excerpt(name))
    return Sentence(
      english: "“\(value)” is not of the type \(type), which the file gives “\(name)”.",
      french: "« \(value) » n’est pas du type \(type), que le fichier donne à « \(name) ».",
      dutch: "“\(value)” is niet van het type \(type), dat het bestand aan “\(name)” geeft.")
  }

  /// An attribute that the file does not declare.
  public static func undeclaredAttribute(name: String) -> Sentence {
    let name = excerpt(name)
    return Sentence(
      english: "The file does not declare the attribute “\(name)”; it is kept as text.",
      french: "Le fichier ne déclare pas l’attribut « \(name) » ; il est gardé comme texte.",
      dutch: "Het bestand declareert het attribuut “\(name)” niet; het wordt als tekst bewaard.")
  }

  /// Something that records cannot hold.
  public static func notKept(_ what: Sentence) -> Sentence {
    Sentence(
      english: "The file holds \(what.english), which records cannot hold; it is left out.",
      french:
        "Le fichier contient ce que les fiches ne peuvent pas garder (\(what.french)) ; c’est "
        + "laissé de côté.",
      dutch:
        "Het bestand bevat wat fiches niet kunnen bewaren (\(what.dutch)); dat wordt weggelaten.")
  }
}
