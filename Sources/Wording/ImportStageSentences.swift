// What an import is at.

extension Sentence {
  /// A file is being read.
  public static func isReading(path: String) -> Sentence {
    let path = excerpt(path, limit: 300)
    return Sentence(
      english: "Reading “\(path)”…", french: "Lecture de « \(path) »…",
      dutch: "“\(path)” wordt gelezen…")
  }

  /// What was read is compared with the network.
  public static var isComparing: Sentence {
    Sentence(
      english: "Comparing with the network…", french: "Comparaison avec le réseau…",
      dutch: "Vergelijken met het netwerk…")
  }

  /// Records are being written.
  public static var isWriting: Sentence {
    Sentence(
      english: "Writing into the network…", french: "Écriture dans le réseau…",
      dutch: "Schrijven in het netwerk…")
  }
}

// What undoing, redoing and checking are at.

extension Sentence {
  /// A change is being undone.
  public static var isUndoing: Sentence {
    Sentence(
      english: "Undoing the last change…", french: "Annulation du dernier changement…",
      dutch: "De laatste wijziging wordt ongedaan gemaakt…")
  }

  /// A change is being done again.
  public static var isRedoing: Sentence {
    Sentence(
      english: "Doing the change again…", french: "Rétablissement du changement…",
      dutch: "De wijziging wordt opnieuw uitgevoerd…")
  }

  /// A network file is being checked.
  public static var isChecking: Sentence {
    Sentence(
      english: "Checking the network file…", french: "Vérification du fichier de réseau…",
      dutch: "Het netwerkbestand wordt gecontroleerd…")
  }
}
