// The measures of an actor that a ranking can go by.

public import Wording

/// A measure of an actor, by the id that commands and files use.
public enum Measure: String, CaseIterable, Sendable {
  case degree, strength, betweenness, closeness, harmonic, eigenvector, pagerank, katz, core
  case clustering, constraint
  case effectiveSize = "effective-size"
  case brokerage, ei, events, collaborations

  /// What the number means, in one line.
  public var definition: Sentence { .definition(of: rawValue) }

  /// What the number was divided by, if anything.
  public var normalisation: Sentence { .normalisation(of: rawValue) }

  /// What happens to the number where the network falls into pieces.
  public var disconnected: Sentence { .disconnectedRule(of: rawValue) }
}

/// Values of one measure: one for each actor of a graph, `nil` where it is undefined.
public struct MeasureValues: Hashable, Sendable {
  /// The measure.
  public let measure: Measure
  /// One value for each node, `nil` where it is undefined.
  public let values: [Double?]
  /// What a reader of the numbers must know.
  public let notes: [Sentence]
  /// What the numbers mean, in one line; where a measure leaves a choice, the one that was made.
  public let definition: Sentence

  init(
    _ measure: Measure, _ values: [Double?], notes: [Sentence] = [], definition: Sentence? = nil
  ) {
    self.measure = measure
    self.values = values
    self.notes = notes
    self.definition = definition ?? measure.definition
  }
}
