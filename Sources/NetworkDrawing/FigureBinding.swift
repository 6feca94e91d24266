// What decides how a part of the picture looks.

public import NetworkAnalysis

/// What decides the size, the colour or another part of the look of actors or ties.
///
/// It is written as one word: the id of a measure (`betweenness`), the name of an attribute
/// (`country`), or a constant after an equals sign (`=#0072B2`, `=star`, `=2`).
public enum FigureBinding: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A measure of actors.
  case measure(Measure)
  /// What is known of an actor or of the records behind a tie. Besides the fields and the free
  /// attributes of the records, `community` is the community that an actor is found to be in, and
  /// `edition` the first edition that has a record of it.
  case attribute(String)
  /// The same for all.
  case constant(String)

  /// Reads a binding; `attribute:` before a name makes it an attribute where a measure has that
  /// name too, and `none` is the constant without a value.
  public init(_ text: String) {
    if text.hasPrefix("=") {
      self = .constant(String(text.dropFirst()))
    } else if text == "none" {
      self = .constant("")
    } else if text.hasPrefix("attribute:") {
      self = .attribute(String(text.dropFirst("attribute:".count)))
    } else if let measure = Measure(rawValue: text) {
      self = .measure(measure)
    } else {
      self = .attribute(text)
    }
  }

  /// Reads a binding.
  public init(stringLiteral text: String) { self.init(text) }

  /// The word for it, as ``init(_:)`` reads it.
  public var text: String {
    switch self {
    case .measure(let measure): measure.rawValue
    case .attribute(let name):
      Measure(rawValue: name) == nil && name != "none" ? name : "attribute:" + name
    case .constant(let value): value.isEmpty ? "none" : "=" + value
    }
  }

  /// The name of the attribute, also where a measure has it: records of ties have no measures.
  var attributeName: String? {
    switch self {
    case .measure(let measure): measure.rawValue
    case .attribute(let name): name
    case .constant: nil
    }
  }
}
