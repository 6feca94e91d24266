// Why a picture was not composed.

public import Wording

/// Why a picture was not composed.
public struct FigureError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: Hashable, Sendable {
    /// An option asks for what cannot be.
    case option
    /// The network lacks what the picture shows, such as coordinates.
    case missing
    /// A file that the picture is made with is not what it should be.
    case file
  }

  /// The kind of failure.
  public let code: Code
  /// What is wrong and what to do.
  public let sentence: Sentence

  init(_ code: Code, _ sentence: Sentence) {
    self.code = code
    self.sentence = sentence
  }

  /// The English sentence.
  public var description: String { sentence.english }
}
