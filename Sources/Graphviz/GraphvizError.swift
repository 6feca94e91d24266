// Why a drawing was not rendered.

public import Wording

/// Why a drawing was not rendered.
///
/// Nothing is ever rendered in part.
public struct GraphvizError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: Hashable, Sendable {
    /// Graphviz or one of its layouts is not installed as it should be.
    case unavailable
    /// The drawing is larger than its layout or format can do.
    case tooLarge
    /// A label is too long.
    case labelTooLong
    /// The layout needs a position that is not given.
    case positionMissing
    /// Graphviz refused the drawing; ``GraphvizError/messages`` says why.
    case rejected
    /// The output holds something that is not published.
    case unsafeOutput
    /// The time allowed is over.
    case timedOut
    /// The rendering process died of a signal.
    case crashed(signal: Int)
  }

  /// The kind of failure.
  public let code: Code

  /// What happened and what to do, for a person.
  public let sentence: Sentence

  /// Graphviz's own words, one message a line; empty where it said nothing.
  public let messages: [String]

  /// Creates an error.
  package init(_ code: Code, _ sentence: Sentence, messages: [String] = []) {
    self.code = code
    self.sentence = sentence
    self.messages = messages
  }

  /// The English sentence.
  public var description: String { sentence.english }
}
