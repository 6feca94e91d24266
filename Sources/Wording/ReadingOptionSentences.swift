// What is said of options on how a file is read.

extension Sentence {
  /// No separator is written so.
  public static func noSuchSeparator(word: String) -> Sentence {
    Sentence(
      english:
        "“\(word)” is no separator; write comma, semicolon, tab, blank, pipe, or one character.",
      french:
        "« \(word) » n’est pas un séparateur ; écrivez comma, semicolon, tab, blank, pipe, ou un "
        + "seul caractère.",
      dutch:
        "“\(word)” is geen scheidingsteken; schrijf comma, semicolon, tab, blank, pipe, of één "
        + "teken.")
  }

  /// No encoding is called so.
  public static func noSuchEncoding(word: String) -> Sentence {
    Sentence(
      english:
        "“\(word)” is no encoding that is read; write utf-8, utf-16, utf-16le, utf-16be or "
        + "windows-1252.",
      french:
        "« \(word) » n’est pas un encodage reconnu ; écrivez utf-8, utf-16, utf-16le, utf-16be ou "
        + "windows-1252.",
      dutch:
        "“\(word)” is geen bekende codering; schrijf utf-8, utf-16, utf-16le, utf-16be of "
        + "windows-1252.")
  }

  /// No decimal sign is called so.
  public static func noSuchDecimal(word: String) -> Sentence {
    Sentence(
      english: "“\(word)” is no decimal sign; write point or comma.",
      french: "« \(word) » n’est pas un signe décimal ; écrivez point ou comma.",
      dutch: "“\(word)” is geen decimaalteken; schrijf point of comma.")
  }

  /// No order of dates is called so.
  public static func noSuchDateOrder(word: String, orders: [String]) -> Sentence {
    let orders = orders.joined(separator: ", ")
    return Sentence(
      english: "“\(word)” is no order of dates; write one of \(orders).",
      french: "« \(word) » n’est pas un ordre de dates ; écrivez l’un de \(orders).",
      dutch: "“\(word)” is geen volgorde van datums; schrijf een van \(orders).")
  }
}
