// What is said of rows that name several actors, and of documents that are no spreadsheets.

/// Documents that people take for spreadsheets.
public enum DocumentKind: Sendable {
  case text, slides, drawing
}

extension Sentence {
  /// Columns such as `Partner 1`, `Partner 2`, `Partner 3` were taken together.
  public static func columnsNamePartners(_ headers: [String]) -> Sentence {
    let names = headers.map { excerpt($0, limit: 60) }
    let quoted = names.map { "“\($0)”" }.joined(separator: ", ")
    let guillemets = names.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
    return Sentence(
      english: "Each row was taken as one collaboration of the actors in \(quoted).",
      french:
        "Chaque ligne a été prise comme une collaboration entre les acteurs de \(guillemets).",
      dutch: "Elke rij werd als één samenwerking van de actoren in \(quoted) genomen.")
  }

  /// The columns of a matrix of crosses were taken as events or projects.
  public static func columnsAreCollaborations(_ headers: [String]) -> Sentence {
    let quoted = headers.map { "“\($0)”" }.joined(separator: ", ")
    let guillemets = headers.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
    return Sentence(
      english:
        "Each column was taken as a collaboration of the actors it marks: \(quoted); add --as actors "
        + "if the columns describe the actors.",
      french:
        "Chaque colonne a été prise comme une collaboration entre les acteurs qu’elle marque\u{A0}: "
        + "\(guillemets)\u{202F}; ajoutez --as actors si les colonnes décrivent les acteurs.",
      dutch:
        "Elke kolom werd als een samenwerking genomen van de actoren die ze aankruist: \(quoted); "
        + "voeg --as actors toe als de kolommen de actoren beschrijven.")
  }

  /// A cell holds what looks like several names.
  public static func cellLooksLikeSeveralNames(splitter: String) -> Sentence {
    let option = "--split-cells \"\(splitter)\""
    return Sentence(
      english:
        "The cell looks like several names and was taken as one actor; add \(option) to take each "
        + "name as an actor.",
      french:
        "La cellule semble contenir plusieurs noms et a été prise comme un seul acteur\u{202F}; "
        + "ajoutez \(option) pour prendre chaque nom comme un acteur.",
      dutch:
        "De cel lijkt verscheidene namen te bevatten en werd als één actor genomen; voeg \(option) "
        + "toe om elke naam als een actor te nemen.")
  }

  /// `--split-cells` was given nothing to split at.
  public static var cellSplitterIsBlank: Sentence {
    Sentence(
      english:
        "Names in a cell cannot be split at blanks; write --split-cells \";\" or what stands "
        + "between them, or --split-cells newline for line breaks.",
      french:
        "Les noms d’une cellule ne peuvent pas être séparés aux espaces\u{202F}; écrivez "
        + "--split-cells \";\" ou ce qui les sépare, ou --split-cells newline pour des sauts de "
        + "ligne.",
      dutch:
        "Namen in een cel kunnen niet bij spaties gesplitst worden; schrijf --split-cells \";\" of "
        + "wat ertussen staat, of --split-cells newline voor regeleinden.")
  }

  /// A file is a text, slides or a drawing, and no spreadsheet.
  public static func isAnotherDocument(path: String, kind: DocumentKind) -> Sentence {
    let path = excerpt(path, limit: 300)
    let (english, french, dutch) =
      switch kind {
      case .text: ("a text document", "un document de texte", "een tekstdocument")
      case .slides: ("a set of slides", "un diaporama", "een reeks dia’s")
      case .drawing: ("a drawing", "un dessin", "een tekening")
      }
    return Sentence(
      english:
        "“\(path)” is \(english) and no spreadsheet; copy its table into a spreadsheet program and "
        + "save it as XLSX or CSV.",
      french:
        "«\u{A0}\(path)\u{A0}» est \(french) et non un tableur\u{202F}; copiez son tableau dans un "
        + "tableur et enregistrez-le au format XLSX ou CSV.",
      dutch:
        "“\(path)” is \(dutch) en geen rekenblad; kopieer de tabel naar een rekenblad en bewaar het "
        + "als XLSX of CSV.")
  }
}
