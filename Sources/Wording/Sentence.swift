// A sentence in the languages of the people who read it.

/// The languages Maillage speaks.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"
  case dutch = "nl"
}

/// Something said to a person, in every language.
///
/// Sentences are made by static functions, one file a subject, so that every word the product
/// says stands in this module and nowhere else. A part of a sentence is one too.
public struct Sentence: Hashable, Sendable, CustomStringConvertible {
  /// The English text.
  public let english: String

  /// The French text.
  public let french: String

  /// The Dutch text.
  public let dutch: String

  /// Creates a sentence; one that lacks a language does not compile.
  public init(english: String, french: String, dutch: String) {
    self.english = english
    self.french = french
    self.dutch = dutch
  }

  /// What is the same in every language: a name, an id, what another program said.
  public static func verbatim(_ text: String) -> Sentence {
    Sentence(english: text, french: text, dutch: text)
  }

  /// The text in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    case .dutch: dutch
    }
  }

  /// The English text.
  public var description: String { english }
}
