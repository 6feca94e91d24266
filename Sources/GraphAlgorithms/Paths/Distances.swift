// How far apart nodes are, over the whole graph.

public import GraphCore

/// Computes the distances of a graph as a whole: diameter, radius and means.
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted; O(*n*) space.
public struct Distances: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// Distances, over the giant component where they would otherwise be infinite.
  public struct Result: Hashable, Sendable {
    /// The largest distance from each node to one that it reaches; 0 for an isolate.
    public let eccentricities: [Double]

    /// The largest distance in the giant component; `nil` if that has one node or none.
    public let diameter: Double?

    /// The smallest eccentricity in the giant component; `nil` if that has one node or none.
    public let radius: Double?

    /// The mean distance between two nodes of the giant component, in a directed graph over the
    /// ordered pairs with a path; `nil` if the component has one node or none.
    public let meanDistance: Double?

    /// The mean of 1/distance over all pairs of nodes, 0 where there is no path; `nil` with fewer
    /// than two nodes.
    public let meanReciprocalDistance: Double?

    /// How long links were taken to be.
    public let length: LinkLength
  }

  /// The distances of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let sweep = try DistanceSweep(of: graph, length: length, using: execution)
    let components = ConnectedComponents().run(on: graph)
    let giant = components.giant.map { components.nodes(of: $0).map { Int($0) } } ?? []
    let pairs = giant.reduce(0) { $0 + sweep.reached[$1] }
    let sum = giant.reduce(0) { $0 + sweep.sums[$1] }
    let count = Double(graph.nodeCount)
    let hasPairs = giant.count > 1
    return Result(
      eccentricities: sweep.eccentricities,
      diameter: hasPairs ? giant.map { sweep.eccentricities[$0] }.max() : nil,
      radius: hasPairs ? giant.map { sweep.eccentricities[$0] }.min() : nil,
      meanDistance: hasPairs ? sum / Double(pairs) : nil,
      meanReciprocalDistance: graph.nodeCount < 2
        ? nil : sweep.reciprocals.reduce(0, +) / (count * (count - 1)),
      length: length)
  }
}
