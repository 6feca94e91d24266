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
