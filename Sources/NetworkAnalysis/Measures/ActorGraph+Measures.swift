// Which kernel computes which measure.

import Collaborations
import GraphCore
public import GraphAlgorithms

extension ActorGraph {
  /// Computes one measure for every actor.
  ///
  /// - Throws: what `execution` throws when it is cancelled.
  /// - Complexity: that of the kernel; betweenness and harmonic are O(*n* · *m*) and more when
  ///   ties have lengths.
  public func values(of measure: Measure, execution: Execution = .standard) throws
    -> MeasureValues
  {
    let length: LinkLength = lens.distance == .weighted ? .weighted : .steps
    switch measure {
    case .degree:
      return MeasureValues(measure, Degree().run(on: graph).values.map { Double($0) })
    case .strength:
      return MeasureValues(measure, Strength().run(on: graph).values)
    case .betweenness:
      let result = try Betweenness(length: length).run(on: graph, using: execution)
      return MeasureValues(measure, result.values)
    case .harmonic:
      let result = try Harmonic(length: length).run(on: graph, using: execution)
      return MeasureValues(measure, result.values)
    case .events:
      return MeasureValues(measure, count(.event))
    case .collaborations:
      return MeasureValues(measure, count(.collaboration))
    default:
      return MeasureValues(measure, [Double?](repeating: nil, count: actors.count))
    }
  }
}
