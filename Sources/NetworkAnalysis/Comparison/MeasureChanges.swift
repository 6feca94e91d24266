// Whole-network measures before and after, and how sure their difference is.

import GraphAlgorithms
import GraphCore

/// Whole-network measures of two networks, and how sure their difference is.
///
/// The standard errors are those of a vertex bootstrap (`VertexBootstrap`) of each network; an
/// interval is the value or the difference, 1.96 standard errors to either side, as far as the
/// measure can go. The two networks are resampled independently of each other, which is cautious
/// where they have actors in common.
public struct MeasureChanges: Hashable, Sendable {
  /// A value with the interval that is 95 % sure; `nil` where it was not estimated.
  public struct Estimate: Hashable, Sendable {
    /// The value; `nil` where it is undefined.
    public let value: Double?
    /// The lower end.
    public let low: Double?
    /// The upper end.
    public let high: Double?

    /// An interval goes no further than what the measure can be, `range`.
    init(_ value: Double?, error: Double?, within range: ClosedRange<Double>) {
      self.value = value
      low = value.flatMap { value in error.map { max(range.lowerBound, value - 1.96 * $0) } }
      high = value.flatMap { value in error.map { min(range.upperBound, value + 1.96 * $0) } }
    }
  }

  /// One measure.
  public struct Change: Hashable, Sendable {
    /// The measure by the name that answers have for it.
    public let id: String
    /// The value before.
    public let before: Estimate
    /// The value after.
    public let after: Estimate
    /// After less before.
    public let difference: Estimate
  }

  /// The measures, in the order of ``NetworkMeasures/values``.
  public let changes: [Change]
  /// The number of samples of each network.
  public let rounds: Int
  /// The seed of the samples.
  public let seed: UInt64
  /// Whether measures of triangles and paths were left out of the samples, for the size of the
  /// networks.
  public let leavesOutPaths: Bool

  /// Measures that are given, and not estimated.
  private static let given: Set<String> = ["actors", "events", "collaborations", "participations"]

  /// Links times nodes up to which a sample is measured in everything.
  private static let most = 20_000_000

  init(
    of before: ActorGraph, with after: ActorGraph, rounds: Int?, seed: UInt64,
    execution: Execution
  ) throws {
    let graphs = [before, after]
    let effort = graphs.map { ($0.actors.count + 1) * ($0.tieCount + 1) }.max() ?? 0
    leavesOutPaths = effort > Self.most
    // Fewer rounds where one takes long, whatever the machine.
    let rounds = rounds ?? (leavesOutPaths ? 50 : effort > 200_000 ? 200 : 1000)
    self.rounds = rounds
    self.seed = seed
    let silent = Execution(threads: execution.threads, isCancelled: execution.isCancelled)
    let values = try graphs.map { try NetworkMeasures(of: $0, execution: silent).values }
    let extent: NetworkMeasures.Extent = leavesOutPaths ? .counts : .everything
    let errors = try graphs.enumerated().map { side, graph in
      let length: LinkLength = graph.lens.distance == .weighted ? .weighted : .steps
      // Only distances may depend on weights.
      let links = length == .weighted ? graph.graph : graph.graph.ignoringWeights()
      return try VertexBootstrap(rounds: rounds, seed: seed &+ UInt64(side))
        .standardErrors(of: values[side].count, on: links, using: execution) { sample, alone in
          try NetworkMeasures(of: sample, length: length, extent: extent, execution: alone)
            .values.map(\.value)
        }
    }
    changes = values[0].indices.map { place in
      let id = values[0][place].id
      let (old, new) = (values[0][place].value, values[1][place].value)
      let isGiven = Self.given.contains(id)
      let (oldError, newError) = (
        isGiven ? nil : errors[0][place], isGiven ? nil : errors[1][place]
      )
      let error = oldError.flatMap { old in
        newError.map { (old * old + $0 * $0).squareRoot() }
      }
      let range = Self.range(of: id)
      let spread = range.upperBound - range.lowerBound
      return Change(
        id: id, before: Estimate(old, error: oldError, within: range),
        after: Estimate(new, error: newError, within: range),
        difference: Estimate(
          old.flatMap { old in new.map { $0 - old } }, error: error, within: -spread...spread))
    }
  }

  /// What a measure can be.
  private static func range(of id: String) -> ClosedRange<Double> {
    switch id {
    case "degreeAssortativity": -1...1
    case "ties", "isolates", "components", "giant", "meanDegree", "meanDistance", "diameter":
      0...(.infinity)
    default: 0...1
    }
  }
}
