// Whether friends of friends are friends, and everybody is near all the same.

public import GraphCore

/// Compares clustering and distances with graphs that keep every degree and have no other order.
///
/// With *C* the transitivity and *L* the mean distance, both of the giant component,
/// - σ = (*C* / *C* random) / (*L* / *L* random): above 1 in a small world;
/// - ω = *L* random / *L* − *C* / *C* lattice: near 0 in a small world, near 1 where links are random,
///   near −1 in a lattice.
///
/// The random graphs are rewired (``RandomGraph/rewired(_:swaps:seed:)``), the lattices rewired around
/// a ring (``RandomGraph/latticed(_:swaps:seed:)``); of each, the mean over all samples is taken, with
/// distances within its own giant component. Directions and weights do not matter.
///
/// - Complexity: that of ``Distances``, once and for each random graph.
///
/// > Reference: M. D. Humphries, K. Gurney, "Network 'small-world-ness'", PLoS ONE 3(4), 2008.
/// > Q. K. Telesford et al., "The ubiquity of small-world networks", Brain Connectivity 1(5), 2011.
public struct SmallWorld: Hashable, Sendable {
  /// How many random graphs, and how many lattices, to compare with.
  public var samples: Int

  /// The seed of the first; the others have those after it.
  public var seed: UInt64

  /// Creates the measure.
  public init(samples: Int = 10, seed: UInt64 = 1) {
    self.samples = max(1, samples)
    self.seed = seed
  }

  /// The coefficients, with what they are made of.
  public struct Result: Hashable, Sendable {
    /// σ; `nil` where a part of it is undefined or 0.
    public let sigma: Double?

    /// ω; `nil` where a part of it is undefined or 0.
    public let omega: Double?

    /// The transitivity of the giant component; `nil` without two links that share a node.
    public let transitivity: Double?

    /// The mean distance within the giant component; `nil` where it has one node or none.
    public let meanDistance: Double?

    /// The mean transitivity of the random graphs.
    public let randomTransitivity: Double?

    /// The mean of the mean distances of the random graphs.
    public let randomDistance: Double?

    /// The mean transitivity of the lattices.
    public let latticeTransitivity: Double?

    /// The number of random graphs, and of lattices.
    public let samples: Int

    /// The seed of the first.
    public let seed: UInt64
  }

  /// The coefficients of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let links = graph.ignoringDirection().ignoringWeights()
    let giant = ConnectedComponents().run(on: links).giantGraph(of: links)
    let inner = execution.silent
    let transitivity = try Clustering().run(on: giant, using: inner).transitivity
    let distance = try Distances().run(on: giant, using: inner).meanDistance
    var (randomTransitivity, randomDistance, latticeTransitivity) = (0.0, 0.0, 0.0)
    guard transitivity != nil else {
      return Result(
        sigma: nil, omega: nil, transitivity: nil, meanDistance: distance,
        randomTransitivity: nil, randomDistance: nil, latticeTransitivity: nil, samples: samples,
        seed: seed)
    }
    for sample in 0..<samples {
      execution.progress?(Double(sample) / Double(samples))
      let seed = seed &+ UInt64(sample)
      let random = try RandomGraph.rewiring(
        of: giant, swaps: nil, seed: seed, keeping: .any, inner)
      let lattice = try RandomGraph.rewiring(
        of: giant, swaps: nil, seed: seed, keeping: .nearer, inner)
      let share = 1 / Double(samples)
      randomTransitivity +=
        share * (try Clustering().run(on: random, using: inner).transitivity ?? 0)
      randomDistance += share * (try Distances().run(on: random, using: inner).meanDistance ?? 0)
      latticeTransitivity +=
        share * (try Clustering().run(on: lattice, using: inner).transitivity ?? 0)
    }
    var (sigma, omega): (Double?, Double?)
    if let transitivity, let distance, randomDistance > 0 {
      if randomTransitivity > 0 {
        sigma = transitivity / randomTransitivity / (distance / randomDistance)
      }
      if latticeTransitivity > 0 {
        omega = randomDistance / distance - transitivity / latticeTransitivity
      }
    }
    return Result(
      sigma: sigma, omega: omega, transitivity: transitivity, meanDistance: distance,
      randomTransitivity: randomTransitivity, randomDistance: randomDistance,
      latticeTransitivity: latticeTransitivity, samples: samples, seed: seed)
  }
}
