// What actors are grouped by, in words.

/// What actors are grouped by, with its article.
enum GroupingWords {
  /// “le pays”; the attribute itself where it is none of ours.
  static func french(_ attribute: String) -> String {
    attribute == "community" ? "la communauté" : FieldWords.french(attribute)
  }

  /// “het land”; the attribute itself where it is none of ours.
  static func dutch(_ attribute: String) -> String {
    attribute == "community" ? "de gemeenschap" : FieldWords.dutch(attribute)
  }

  /// “de pays connu”; the attribute itself where it is none of ours.
  static func frenchAny(_ attribute: String) -> String {
    switch attribute {
    case "country": "de pays connu"
    case "region": "de région connue"
    case "place": "de ville connue"
    case "kind": "de type connu"
    default: "« \(attribute) »"
    }
  }

  /// “een bekend land”; the attribute itself where it is none of ours.
  static func dutchAny(_ attribute: String) -> String {
    switch attribute {
    case "country": "een bekend land"
    case "region": "een bekende regio"
    case "place": "een bekende plaats"
    case "kind": "een bekende soort"
    default: "“\(attribute)”"
    }
  }
}

extension String {
  /// A plain number, such as `1234.5`, as English writes it.
  var english: String { Language.english.numbers(in: self) }
  /// A plain number as French writes it.
  var french: String { Language.french.numbers(in: self) }
  /// A plain number as Dutch writes it.
  var dutch: String { Language.dutch.numbers(in: self) }
}
