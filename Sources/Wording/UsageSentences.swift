// What is said of a command line that cannot be understood.

extension Sentence {
  /// An option takes a number that is not below this one.
  public static func optionTakesNumber(_ option: String, from least: Int) -> Sentence {
    Sentence(
      english: "\(option) takes a number of \(least) or more.",
      french: "\(option) prend un nombre d’au moins \(least).",
      dutch: "\(option) neemt een getal van minstens \(least).")
  }

  /// An option takes a number above 0.
  public static func optionTakesPositive(_ option: String) -> Sentence {
    Sentence(
      english: "\(option) takes a number above 0.",
      french: "\(option) prend un nombre supérieur à 0.",
      dutch: "\(option) neemt een getal groter dan 0.")
  }

  /// An option takes a number in a range.
  public static func optionTakesNumber(_ option: String, from least: Int, to most: Int) -> Sentence
  {
    Sentence(
      english: "\(option) takes a number from \(least) to \(most).",
      french: "\(option) prend un nombre de \(least) à \(most).",
      dutch: "\(option) neemt een getal van \(least) tot \(most).")
  }

  /// An option takes a number of seconds.
  public static func optionTakesSeconds(_ option: String) -> Sentence {
    Sentence(
      english: "\(option) takes a number of seconds, 0 or more.",
      french: "\(option) prend un nombre de secondes, 0 ou plus.",
      dutch: "\(option) neemt een aantal seconden, 0 of meer.")
  }

  /// `render` was asked for two sorts of nodes at once.
  public static var twoModeDrawsRecords: Sentence {
    Sentence(
      english: "--two-mode draws records as nodes: leave out --collaborations.",
      french: "--two-mode dessine les fiches comme des nœuds : retirez --collaborations.",
      dutch: "--two-mode tekent fiches als knopen: laat --collaborations weg.")
  }

  /// `merge` was given one name.
  public static var mergeTakesTwo: Sentence {
    Sentence(
      english: "merge takes two actors or more: the one to keep, then the others.",
      french: "merge prend deux acteurs ou plus : celui à garder, puis les autres.",
      dutch: "merge neemt twee actoren of meer: die u behoudt, dan de andere.")
  }

  /// `--sampled` is no share.
  public static var sampledTakesShare: Sentence {
    Sentence(
      english: "--sampled takes a share between 0.0001 and 1, such as 0.01.",
      french: "--sampled prend une part entre 0,0001 et 1, par exemple 0.01.",
      dutch: "--sampled neemt een aandeel tussen 0,0001 en 1, bijvoorbeeld 0.01.")
  }

  /// Two options exclude each other.
  public static func chooseOne(_ first: String, _ second: String) -> Sentence {
    Sentence(
      english: "Choose one of \(first) and \(second).",
      french: "Choisissez soit \(first), soit \(second).",
      dutch: "Kies ofwel \(first), ofwel \(second).")
  }

  /// A base map was asked for under another layout than the map.
  public static var basemapNeedsMap: Sentence {
    Sentence(
      english: "--basemap lies under --layout map: ask for it too.",
      french: "--basemap va sous --layout map : demandez-la aussi.",
      dutch: "--basemap ligt onder --layout map: vraag die ook.")
  }

  /// `show` was given too many names.
  public static var showTakesOneOrTwo: Sentence {
    Sentence(
      english: "show takes one name, or two actors.",
      french: "show prend un nom, ou deux acteurs.",
      dutch: "show neemt één naam, of twee actoren.")
  }
}

// MARK: - The argument parser's own words

extension Sentence {
  /// What the argument parser says, in each language; what it says rarely stays in English.
  ///
  /// The parser only speaks English, and its sentences are known by their beginnings; `{}` stands
  /// for what was typed or may be typed.
  public static func usage(_ english: String) -> Sentence {
    let lines = english.split(separator: "\n", omittingEmptySubsequences: false)
      .map { usageLine(String($0)) }
    return Sentence(
      english: english, french: lines.map(\.french).joined(separator: "\n"),
      dutch: lines.map(\.dutch).joined(separator: "\n"))
  }

  private static func usageLine(_ line: String) -> Sentence {
    var (french, dutch) = (line, line)
    // A line may be several phrases after one another: each is translated where it stands.
    for phrase in usagePhrases {
      french = replace(phrase.english, by: phrase.french, in: french)
      dutch = replace(phrase.english, by: phrase.dutch, in: dutch)
    }
    return Sentence(english: line, french: french, dutch: dutch)
  }

  /// Replaces the first place where the parts of `pattern` between `{}` stand in order.
  private static func replace(_ pattern: String, by words: String, in line: String) -> String {
    let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    guard let first = parts.first, let start = line.firstRange(of: first)?.lowerBound else {
      return line
    }
    var holes: [Substring] = []
    var place = line.index(start, offsetBy: first.count)
    for part in parts.dropFirst() {
      let found =
        part.isEmpty ? line.endIndex..<line.endIndex : line[place...].firstRange(of: part)
      guard let found else { return line }
      holes.append(line[place..<found.lowerBound])
      place = found.upperBound
    }
    var out = String(line[..<start])
    for (index, part) in words.split(separator: "{}", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0, index <= holes.count { out += holes[index - 1] }
      out += part
    }
    return out + line[place...]
  }

  private static let usagePhrases: [(english: String, french: String, dutch: String)] = [
    ("Error: ", "Erreur : ", "Fout: "),
    ("Usage: ", "Usage : ", "Gebruik: "),
    ("Help:  ", "Aide :  ", "Hulp:  "),
    (
      "  See '{}' for more information.", "  Voyez « {} » pour en savoir plus.",
      "  Zie “{}” voor meer uitleg."
    ),
    ("Unknown option '{}'", "Option inconnue : « {} »", "Onbekende optie: “{}”"),
    (". Did you mean '{}'?", ". Vouliez-vous dire « {} » ?", ". Bedoelde u “{}”?"),
    (
      "Missing expected argument '{}'", "Il manque un argument : « {} »",
      "Er ontbreekt een argument: “{}”"
    ),
    ("Missing one of: ", "Il manque l’un de : ", "Er ontbreekt een van: "),
    (
      "Missing value for '{}'", "Il manque une valeur à « {} »", "Er ontbreekt een waarde voor “{}”"
    ),
    ("Unexpected argument '{}'", "Argument inattendu : « {} »", "Onverwacht argument: “{}”"),
    (
      "{} unexpected arguments: '{}'", "{} arguments inattendus : « {} »",
      "{} onverwachte argumenten: “{}”"
    ),
    (
      "The value '{}' is invalid for '{}'", "La valeur « {} » ne convient pas pour « {} »",
      "De waarde “{}” is niet geldig voor “{}”"
    ),
    (". Please provide one of the following:", ". Choisissez parmi :", ". Kies uit:"),
    (". Please provide one of {}.", ". Choisissez parmi {}.", ". Kies uit {}."),
    (
      "The option '{}' does not take any value, but '{}' was specified.",
      "L’option « {} » ne prend pas de valeur, mais « {} » a été donné.",
      "De optie “{}” neemt geen waarde, maar “{}” werd opgegeven."
    ),
  ]
}
