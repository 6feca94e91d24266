// Core and periphery, by two models.

public import GraphAlgorithms
import GraphCore

/// The cores of a network by Borgatti and Everett's discrete model, and by Lip's.
public struct CoreAnalysis: Hashable, Sendable {
  /// Below this correlation there is no clear core.
  public static let clear = 0.5

  /// The best cores by one model, as nodes; the smallest first.
  public struct Model: Hashable, Sendable {
    /// The best cores, at most 100 of them.
    public let cores: [[Int]]
    /// The number of best cores.
    public let optima: Double
    /// How well the pattern of the first correlates with the ties; `nil` where one does not vary.
    public let correlation: Double?
  }

  /// The density that ties between core and periphery are taken to have; `nil` leaves them out.
  public let between: Double?
  /// The cores whose pattern correlates best with the ties.
  public let fit: Model
  /// The densities within the first of them, between it and its periphery, and within that.
  public let densities: [Double?]
  /// The number of searches for them, or `nil` where every division was tried.
  public let searches: Int?
  /// The share of searches that ended as well as the best; 1 where every division was tried.
  public let agreement: Double
  /// The seed of the searches.
  public let seed: UInt64
  /// The cores with the fewest exceptions.
  public let lip: Model
  /// The number of those exceptions: untied pairs of the core, and tied ones of the periphery.
  public let exceptions: Int

  /// Looks for the cores of `graph`; directions and weights do not count.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: that of the searches, each a few rounds over the ties; with up to 20 actors,
  ///   O(2ⁿ).
  public init(
    of graph: ActorGraph, between: Double? = nil, searches: Int = 50, seed: UInt64 = 1,
    execution: Execution = .standard
  ) throws {
    let found = try CoreFit(
      offBlocks: between.map { .density($0) } ?? .ignored, searches: searches, seed: seed
    ).run(on: graph.graph, using: execution)
    let exact = CorePeriphery().run(on: graph.graph)
    self.between = between
    fit = Model(
      cores: found.cores, optima: Double(found.optima), correlation: found.correlation)
    densities = [found.densities.core, found.densities.between, found.densities.periphery]
    self.searches = found.isExhaustive ? nil : found.searches
    agreement = found.agreement
    self.seed = seed
    lip = Model(cores: exact.cores, optima: exact.optima, correlation: exact.correlation)
    exceptions = exact.exceptions
  }
}
