// What is said of pictures on paper.

extension Sentence {
  /// Names print small on the paper of a picture; `larger` is a paper on which they do not.
  public static func figureSmallPrint(
    points: Double, paper: String, larger: String?
  ) -> Sentence {
    let size = Sentence.figureNumber((points * 10).rounded() / 10)
    let english = "On \(paper) paper, names print at \(size.english) points, which is small"
    let french =
      "Sur papier \(paper), les noms s’impriment en \(size.french) points, ce qui est petit"
    let dutch = "Op \(paper)-papier worden namen in \(size.dutch) punten gedrukt, en dat is klein"
    guard let larger else {
      return Sentence(english: english + ".", french: french + ".", dutch: dutch + ".")
    }
    return Sentence(
      english: english + "; for printing, use --paper \(larger).",
      french: french + "\u{202F}; pour l’impression, utilisez --paper \(larger).",
      dutch: dutch + "; gebruik --paper \(larger) om te drukken.")
  }
}
