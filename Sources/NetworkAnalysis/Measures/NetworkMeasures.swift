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

  /// What is computed of a network.
  public enum Extent: Sendable {
    /// Everything.
    case everything
    /// What needs no triangles and no paths; the rest is `nil`.
    case counts
  }

  /// Measures `graph`; directions do not count, and distances are those of the lens.
  ///
  /// Betweenness and closeness centralisation are of unweighted ties, as Freeman defined them.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: O(*n* · *m*) for *n* actors and *m* ties.
  public init(of graph: ActorGraph, execution: Execution = .standard) throws {
    try self.init(
      of: graph.graph, length: graph.lens.distance == .weighted ? .weighted : .steps,
      execution: execution)
    events = graph.eventCount
    collaborations = graph.collaborationCount
    participations = graph.participationCount
  }

  /// Measures a graph of which no records are known.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  init(
    of graph: Graph, length: LinkLength, extent: Extent = .everything,
    execution: Execution = .standard
  ) throws {
    let components = ConnectedComponents().run(on: graph)
    let degree = Degree().run(on: graph)
    actors = graph.nodeCount
    ties = graph.linkCount
    isolates = components.isolates
    self.components = components.count
    giant = components.giantSize
    giantShare = actors > 0 ? Double(giant) / Double(actors) : nil
    density = Density().run(on: graph).value
    meanDegree = degree.mean
    degreeCentralisation = degree.centralisation
    fragmentation = components.fragmentation
    degreeAssortativity = DegreeAssortativity().run(on: graph).value
    guard extent == .everything else { return }
    let clustering = try Clustering().run(on: graph, using: execution.part(0, of: 4))
    let distances = try Distances(length: length)
      .run(on: graph, using: execution.part(1, of: 4))
    betweennessCentralisation =
      try Betweenness().run(on: graph, using: execution.part(2, of: 4)).centralisation
    closenessCentralisation =
      try Closeness().run(on: graph, using: execution.part(3, of: 4)).centralisation
    transitivity = clustering.transitivity
    meanClustering = clustering.mean
    meanDistance = distances.meanDistance
    meanReciprocalDistance = distances.meanReciprocalDistance
    diameter = distances.diameter
  }

  /// The measures by the names that answers have for them, in a fixed order.
  public var values: [(id: String, value: Double?)] {
    [
      ("actors", Double(actors)), ("ties", Double(ties)), ("isolates", Double(isolates)),
      ("components", Double(components)), ("giant", Double(giant)), ("giantShare", giantShare),
      ("density", density), ("meanDegree", meanDegree),
      ("degreeCentralisation", degreeCentralisation),
      ("betweennessCentralisation", betweennessCentralisation),
      ("closenessCentralisation", closenessCentralisation), ("transitivity", transitivity),
      ("meanClustering", meanClustering), ("meanDistance", meanDistance),
      ("meanReciprocalDistance", meanReciprocalDistance), ("diameter", diameter),
      ("fragmentation", fragmentation), ("degreeAssortativity", degreeAssortativity),
      ("events", Double(events)), ("collaborations", Double(collaborations)),
      ("participations", Double(participations)),
    ]
  }
}
