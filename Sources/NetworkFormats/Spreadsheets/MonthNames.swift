// Dates with the name of their month.

import Collaborations

/// Names of months in English, French and Dutch.
enum MonthNames {
  /// The date that `text` says with the name of its month: `23 novembre 2009`, `Nov 23, 2009`,
  /// `maandag 23 november 2009`, `mars 2010`; the year has four digits.
  static func date(of text: String) -> CalendarDate? {
    guard text.utf8.count <= 40 else { return nil }
    let words = NameForm.folded(text).split(separator: " ")
    var month: Int?
    var numbers: [(value: Int, digits: Int)] = []
    for word in words {
      if let named = number(of: String(word)) {
        guard month == nil else { return nil }
        month = named
      } else if let number = Int(trimmed(word)), number >= 0 {
        numbers.append((number, trimmed(word).utf8.count))
      } else if !days.contains(String(word)) {
        return nil
      }
    }
    guard let month, let year = numbers.first(where: { $0.digits == 4 })?.value, year >= 1000,
      numbers.count <= 2
    else { return nil }
    guard let day = numbers.first(where: { $0.digits <= 2 })?.value else {
      return numbers.count == 1 ? CalendarDate(year: year, month: month) : nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The number of a month from its name or a short form of it, folded.
  static func number(of word: String) -> Int? {
    let isShort = shortForms.contains(word)
    let place = names.firstIndex { forms in
      forms.contains { $0 == word || isShort && $0.hasPrefix(word) }
    }
    return place.map { $0 + 1 } ?? (word == "mrt" ? 3 : nil)
  }

  /// A number without the letters of its rank: `1er`, `23rd`, `2e`.
  private static func trimmed(_ word: Substring) -> Substring {
    for ending in ["er", "st", "nd", "rd", "th", "de", "ste", "e"] where word.hasSuffix(ending) {
      return word.dropLast(ending.count)
    }
    return word
  }

  private static let names: [[String]] = [
    ["january", "janvier", "januari"], ["february", "fevrier", "februari"],
    ["march", "mars", "maart"], ["april", "avril"], ["may", "mai", "mei"],
    ["june", "juin", "juni"], ["july", "juillet", "juli"], ["august", "aout", "augustus"],
    ["september", "septembre"], ["october", "octobre", "oktober"], ["november", "novembre"],
    ["december", "decembre"],
  ]

  private static let shortForms: Set<String> = [
    "jan", "janv", "feb", "fev", "fevr", "febr", "mar", "maa", "apr", "avr", "jun", "jul", "juil",
    "aug", "aou", "sep", "sept", "oct", "okt", "nov", "dec",
  ]

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
    "dimanche", "lun", "mer", "jeu", "ven", "sam", "dim", "le", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag", "of", "the", "de",
  ]
}
