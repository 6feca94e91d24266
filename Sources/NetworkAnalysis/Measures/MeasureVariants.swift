// The choices that some measures leave open.

public import GraphAlgorithms

/// The choices that some measures leave open; a number is printed with the one that was made.
public struct MeasureVariants: Hashable, Sendable {
  /// Over which ties ``Measure/constraint`` computes the shares of an actor's contacts.
  public var constraintModel: Constraint.Model

  /// How to estimate ``Measure/betweenness`` from samples, or `nil` to compute it.
  ///
  /// How far apart tied actors are is the lens's to say.
  public var sampledBetweenness: SampledBetweenness?

  /// Creates the choices, by default those that networkx and igraph make.
  public init(
    constraintModel: Constraint.Model = .wholeNetwork,
    sampledBetweenness: SampledBetweenness? = nil
  ) {
    self.constraintModel = constraintModel
    self.sampledBetweenness = sampledBetweenness
  }
}
