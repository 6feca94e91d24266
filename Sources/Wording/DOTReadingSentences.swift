// What is said of DOT files that are read.

extension Sentence {
  /// The program that reads DOT is not there.
  public static func dotReaderMissing(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english:
        "DOT files are read by the program “\(path)”, which is not there; install it beside "
        + "maillage, or name it in MAILLAGE_RENDER.",
      french:
        "Les fichiers DOT sont lus par le programme « \(path) », qui est introuvable ; installez-le "
        + "à côté de maillage, ou indiquez-le dans MAILLAGE_RENDER.",
      dutch:
        "DOT-bestanden worden gelezen door het programma “\(path)”, dat er niet is; installeer het "
        + "naast maillage, of noem het in MAILLAGE_RENDER.")
  }

  /// The parser died of a text, or took more memory than it may.
  public static var dotReaderDied: Sentence {
    Sentence(
      english:
        "Graphviz’s parser crashed on the file, or needed more memory than it may have; the file is "
        + "damaged, too large, or made to do harm.",
      french:
        "L’analyseur de Graphviz a échoué sur ce fichier, ou a demandé plus de mémoire que permis ; "
        + "le fichier est endommagé, trop grand ou malveillant.",
      dutch:
        "De lezer van Graphviz is vastgelopen op het bestand, of vroeg meer geheugen dan toegestaan; "
        + "het bestand is beschadigd, te groot of kwaadwillig.")
  }

  /// The parser took too long.
  public static func dotReaderTimedOut(seconds: Int) -> Sentence {
    Sentence(
      english:
        "Graphviz’s parser was not done with the file after \(seconds) "
        + (seconds == 1 ? "second" : "seconds") + "; it was stopped.",
      french:
        "L’analyseur de Graphviz n’avait pas fini de lire le fichier après \(seconds) "
        + (seconds < 2 ? "seconde" : "secondes") + " ; il a été arrêté.",
      dutch:
        "De lezer van Graphviz was na \(seconds) "
        + (seconds == 1 ? "seconde" : "seconden") + " niet klaar met het bestand; hij is gestopt.")
  }

  /// A DOT text holds a zero byte.
  public static func dotHoldsZero(line: Int) -> Sentence {
    Sentence(
      english: "The file holds a zero byte in line \(line); it is no text.",
      french: "Le fichier contient un octet nul à la ligne \(line) ; ce n’est pas un texte.",
      dutch: "Het bestand bevat een nulbyte in regel \(line); het is geen tekst.")
  }

  /// A DOT text is wrong; `message` is the parser's.
  public static func dotIsWrong(message: String) -> Sentence {
    Sentence(
      english: "The file is not DOT as Graphviz reads it: \(message).",
      french: "Le fichier n’est pas du DOT tel que Graphviz le lit : \(message).",
      dutch: "Het bestand is geen DOT zoals Graphviz het leest: \(message).")
  }

  /// A DOT file without a graph.
  public static var dotHoldsNoGraph: Sentence {
    Sentence(
      english: "The file holds no graph; a DOT file begins with graph or digraph.",
      french: "Le fichier ne contient aucun graphe ; un fichier DOT commence par graph ou digraph.",
      dutch: "Het bestand bevat geen graaf; een DOT-bestand begint met graph of digraph.")
  }

  /// A node's name had line breaks.
  public static func nodeNameIsOnOneLine(name: String) -> Sentence {
    let name = excerpt(name)
    return Sentence(
      english: "The name “\(name)” holds line breaks or control characters; each became a space.",
      french:
        "Le nom « \(name) » contient des sauts de ligne ou des caractères de contrôle ; chacun est "
        + "devenu une espace.",
      dutch:
        "De naam “\(name)” bevat regeleinden of stuurtekens; elk ervan werd een spatie.")
  }
}
