// The whole-network table.

public import GraphAlgorithms
import GraphCore

/// The measures of a whole network, `nil` where they are undefined or not computed.
public struct NetworkMeasures: Hashable, Sendable {
  /// The number of actors, isolates included.
  public var actors = 0
  /// The number of ties.
  public var ties = 0
  /// The number of actors without a tie.
  public var isolates = 0
  /// The number of components, isolates included.
  public var components = 0
  /// The number of actors in the largest component.
  public var giant = 0
  /// ``giant`` over ``actors``.
  public var giantShare: Double?
  /// Ties over possible ties.
  public var density: Double?
  /// The mean of the degrees.
  public var meanDegree: Double?
  /// Freeman's centralisation of degree, 1 for a star.
  public var degreeCentralisation: Double?
  /// Freeman's centralisation of betweenness, 1 for a star.
  public var betweennessCentralisation: Double?
  /// Freeman's centralisation of Wasserman–Faust closeness.
  public var closenessCentralisation: Double?
  /// Closed two-paths over two-paths.
  public var transitivity: Double?
  /// The mean of the defined clustering coefficients.
  public var meanClustering: Double?
  /// The mean distance in the largest component.
  public var meanDistance: Double?
  /// The mean over all pairs of 1/distance.
  public var meanReciprocalDistance: Double?
  /// The longest distance in the largest component.
  public var diameter: Double?
  /// The share of pairs that no path joins.
  public var fragmentation: Double?
  /// Newman's assortativity of degree.
  public var degreeAssortativity: Double?
  /// The number of events.
  public var events = 0
  /// The number of collaborations.
  public var collaborations = 0
  /// The number of participations, in events and collaborations together.
  public var participations = 0

  /// Measures `graph`.
  ///
  /// - Throws: what `execution` throws when it is cancelled.
  public init(of graph: ActorGraph, execution: Execution = .standard) throws {
    let components = ConnectedComponents().run(on: graph.graph)
    let degree = Degree().run(on: graph.graph)
    actors = graph.graph.nodeCount
    ties = graph.graph.linkCount
    isolates = components.isolates
    self.components = components.count
    giant = components.giantSize
    giantShare = actors > 0 ? Double(giant) / Double(actors) : nil
    density = Density().run(on: graph.graph).value
    meanDegree = degree.mean
    events = graph.eventCount
    collaborations = graph.collaborationCount
    participations = graph.participationCount
  }
}
