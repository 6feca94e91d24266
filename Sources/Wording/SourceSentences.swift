// Commands that read a spreadsheet or graph file in place of a network file.

extension Sentence {
  /// Rows of a file are at fault, so that nothing is computed from it.
  public static func fileIsRefused(path: String, errors: Int) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "“\(path)” is not read, because of \(errors == 1 ? "one error" : "\(Language.english.number(errors)) errors"); "
        + "mend the file, or leave the rows at fault out with --skip-bad-rows.",
      french:
        "« \(path) » n’est pas lu, à cause de \(errors == 1 ? "une erreur" : "\(Language.french.number(errors)) erreurs") ; "
        + "corrigez le fichier, ou laissez de côté les lignes fautives avec --skip-bad-rows.",
      dutch:
        "“\(path)” wordt niet gelezen, wegens \(errors == 1 ? "één fout" : "\(Language.dutch.number(errors)) fouten"); "
        + "verbeter het bestand, of laat de foute rijen weg met --skip-bad-rows.")
  }

  /// An option says how to read a spreadsheet or graph file, and a network file was given.
  public static func optionIsForOtherFiles(option: String, path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "\(option) says how a spreadsheet or a graph file is read, and “\(path)” is a network file; "
        + "leave the option out.",
      french:
        "\(option) dit comment lire un tableur ou un fichier de graphe, et « \(path) » est un fichier "
        + "de réseau ; retirez cette option.",
      dutch:
        "\(option) zegt hoe een rekenblad of een graafbestand wordt gelezen, en “\(path)” is een "
        + "netwerkbestand; laat de optie weg.")
  }
}
