// What is said of files that may have been cut, and of values without their network.

extension Sentence {
  /// The last line is not ended by a line break.
  public static var lastLineIsOpen: Sentence {
    Sentence(
      english:
        "The file does not end with a line break; check that its last line is whole, and that "
        + "nothing is missing after it.",
      french:
        "Le fichier ne se termine pas par un saut de ligne ; vérifiez que sa dernière ligne est "
        + "entière et que rien ne manque après elle.",
      dutch:
        "Het bestand eindigt niet met een regeleinde; kijk na of de laatste regel volledig is en of "
        + "er niets na ontbreekt.")
  }

  /// A partition or a vector without its network.
  public static var valuesStandAlone: Sentence {
    Sentence(
      english:
        "The file holds values for vertices by their numbers, and no network; put both in one "
        + "project (.paj) if the network has labels.",
      french:
        "Le fichier contient des valeurs pour des sommets désignés par leur numéro, sans réseau ; "
        + "réunissez-les dans un projet (.paj) si le réseau a des étiquettes.",
      dutch:
        "Het bestand bevat waarden voor knopen volgens hun nummer, en geen netwerk; zet beide in "
        + "één project (.paj) als het netwerk labels heeft.")
  }
}
