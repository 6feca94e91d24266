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

  /// Measures `graph`; directions do not count, and distances are those of the lens.
  ///
  /// Betweenness and closeness centralisation are of unweighted ties, as Freeman defined them.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: O(*n* · *m*) for *n* actors and *m* ties.
  public init(of graph: ActorGraph, execution: Execution = .standard) throws {
    let graphOfTies = graph.graph
    let length: LinkLength = graph.lens.distance == .weighted ? .weighted : .steps
    let components = ConnectedComponents().run(on: graphOfTies)
    let degree = Degree().run(on: graphOfTies)
    let clustering = try Clustering().run(on: graphOfTies, using: execution)
    let distances = try Distances(length: length).run(on: graphOfTies, using: execution)
    actors = graphOfTies.nodeCount
    ties = graphOfTies.linkCount
    isolates = components.isolates
    self.components = components.count
    giant = components.giantSize
    giantShare = actors > 0 ? Double(giant) / Double(actors) : nil
    density = Density().run(on: graphOfTies).value
    meanDegree = degree.mean
    degreeCentralisation = degree.centralisation
    betweennessCentralisation =
      try Betweenness().run(on: graphOfTies, using: execution).centralisation
    closenessCentralisation = try Closeness().run(on: graphOfTies, using: execution).centralisation
    transitivity = clustering.transitivity
    meanClustering = clustering.mean
    meanDistance = distances.meanDistance
    meanReciprocalDistance = distances.meanReciprocalDistance
    diameter = distances.diameter
    fragmentation = components.fragmentation
    degreeAssortativity = DegreeAssortativity().run(on: graphOfTies).value
    events = graph.eventCount
    collaborations = graph.collaborationCount
    participations = graph.participationCount
  }
}
