// What is said while somebody waits.

extension Sentence {
  /// How long work will still take, such as “(about 40 s left)”; a part of a line.
  ///
  /// `seconds` are rounded to what an estimate is worth: to 5 seconds below a minute, to minutes
  /// below two hours, to hours above.
  public static func remainingTime(seconds: Double) -> Sentence {
    let seconds = seconds.isFinite ? min(max(seconds, 0), 3.6e8) : 3.6e8
    let (count, unit) =
      switch seconds {
      case ..<57.5: (max(5, Int((seconds / 5).rounded()) * 5), "s")
      case ..<7_170: (max(1, Int((seconds / 60).rounded())), "min")
      default: (Int((seconds / 3600).rounded()), "h")
      }
    return Sentence(
      english: "(about \(Language.english.number(count)) \(unit) left)",
      french: "(encore \(Language.french.number(count)) \(unit) environ)",
      dutch: "(nog ongeveer \(Language.dutch.number(count)) \(unit == "h" ? "uur" : unit))")
  }

  /// A picture is being laid out and drawn.
  public static var isDrawing: Sentence {
    Sentence(
      english: "Drawing the picture…", french: "Dessin de la figure…",
      dutch: "De figuur wordt getekend…")
  }
}
