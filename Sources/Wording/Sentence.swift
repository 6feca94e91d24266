// A sentence in the languages of the people who read it.

/// The languages Maillage speaks.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
  case dutch = "nl"
}

/// Something said to a person, in every language it has been written in.
///
/// Sentences are made by static functions, one file a subject, so that every word the product
/// says stands in this module and nowhere else.
public struct Sentence: Hashable, Sendable, CustomStringConvertible {
  /// The English text; English is always complete.
  public let english: String

  /// The French text, or `nil` where it has not been written yet.
  public let french: String?

  /// The Dutch text, or `nil` where it has not been written yet.
  public let dutch: String?

  /// Creates a sentence.
  public init(english: String, french: String? = nil, dutch: String? = nil) {
    self.english = english
    self.french = french
    self.dutch = dutch
  }

  /// The text in `language`, or in English where it has not been written in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french ?? english
    case .dutch: dutch ?? english
    }
  }

  /// The English text.
  public var description: String { english }
}
