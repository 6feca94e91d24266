// Words in the cells of spreadsheets that say yes or no, or that a row is a sum.

import Collaborations

/// Marks that people put into lists and matrices: a cross, a tick, a word for yes or no.
enum Mark {
  /// Whether `text` marks something or denies it; `nil` when it is no mark.
  static func value(of text: String) -> Bool? {
    guard text.utf8.count <= 16 else { return nil }
    if let known = signs[text] { return known }
    return words[NameForm.folded(text)]
  }

  private static let signs: [String: Bool] = [
    "✓": true, "✔": true, "✔️": true, "☑": true, "✗": true, "✘": true, "×": true, "●": true,
    "•": true, "*": true, "☒": true, "☐": false, "-": false, "–": false, "—": false,
  ]

  private static let words: [String: Bool] = [
    "x": true, "1": true, "v": true, "yes": true, "y": true, "oui": true, "o": true, "ja": true,
    "j": true, "true": true, "vrai": true, "waar": true, "present": true, "presente": true,
    "aanwezig": true, "attended": true,
    "0": false, "no": false, "n": false, "non": false, "nee": false, "neen": false,
    "false": false, "faux": false, "onwaar": false, "absent": false, "absente": false,
    "afwezig": false, "excuse": false, "excusee": false, "excused": false,
    "verontschuldigd": false,
  ]
}

/// What a column says of who leads.
enum LeadWords {
  /// Whether `text` says that the actor of its row leads; `nil` when it says neither.
  static func value(of text: String) -> Bool? {
    switch NameForm.folded(String(text.prefix(40))) {
    case "lp", "lead", "lead partner", "leader", "coordinator", "coordinateur", "chef de file",
      "hoofdpartner":
      true
    case "pp", "partner", "project partner", "participant", "partenaire", "deelnemer": false
    default: Mark.value(of: text)
    }
  }
}

/// Words for a row or a column of sums.
enum SumWords {
  /// Whether `text` names a sum.
  static func isSum(_ text: String) -> Bool {
    text.utf8.count <= 40 && words.contains(NameForm.folded(text))
  }

  private static let words: Set<String> = [
    "total", "totals", "grand total", "subtotal", "sub total", "sum", "totaux", "total general",
    "sous total", "somme", "totaal", "totalen", "eindtotaal", "subtotaal", "algemeen totaal", "som",
  ]
}
