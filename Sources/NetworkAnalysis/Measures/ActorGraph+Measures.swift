// Which kernel computes which measure.

import Collaborations
import GraphCore
public import GraphAlgorithms
import Wording

extension ActorGraph {
  /// Computes one measure for every actor.
  ///
  /// `groups` are those of the measures that need some, ``Measure/ei`` and ``Measure/brokerage``;
  /// `variants` are the choices that some measures leave open.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled.
  /// - Complexity: that of the kernel; betweenness is O(*n* · *m*) in steps.
  public func values(
    of measure: Measure, groups: Grouping? = nil, variants: MeasureVariants = MeasureVariants(),
    execution: Execution = .standard
  ) throws -> MeasureValues {
    let length: LinkLength = lens.distance == .weighted ? .weighted : .steps
    switch measure {
    case .degree:
      return whole(measure, Degree().run(on: graph).values)
    case .strength:
      return MeasureValues(measure, Strength().run(on: graph).values)
    case .betweenness:
      if var sampled = variants.sampledBetweenness {
        sampled.length = length
        return try estimated(sampled, execution)
      }
      let result = try Betweenness(length: length).run(on: graph, using: execution)
      return MeasureValues(measure, result.values)
    case .closeness:
      let result = try Closeness(length: length).run(on: graph, using: execution)
      return MeasureValues(measure, result.values)
    case .harmonic:
      let result = try Harmonic(length: length).run(on: graph, using: execution)
      return MeasureValues(measure, result.values)
    case .eigenvector:
      return try eigenvector(execution)
    case .pagerank:
      return MeasureValues(measure, try PageRank().run(on: graph, using: execution).values)
    case .katz:
      return MeasureValues(measure, try Katz().run(on: graph, using: execution).values)
    case .core:
      return whole(measure, try CoreNumbers().run(on: graph, using: execution).values)
    case .clustering:
      return MeasureValues(measure, try Clustering().run(on: graph, using: execution).values)
    case .constraint:
      return try constraint(variants.constraintModel, execution)
    case .effectiveSize:
      return MeasureValues(measure, try EffectiveSize().run(on: graph, using: execution).values)
    case .brokerage:
      return try brokerage(groups ?? .standard(for: self), execution)
    case .ei:
      let groups = groups ?? .standard(for: self)
      return MeasureValues(
        measure, EIIndex(groups, of: self).actors, notes: [.groupedBy(groups.attribute)])
    case .events:
      return whole(measure, eventsAttended)
    case .collaborations:
      return whole(measure, collaborationCounts)
    }
  }

  private func whole(_ measure: Measure, _ values: [Int]) -> MeasureValues {
    MeasureValues(measure, values.map { Double($0) })
  }

  private func estimated(
    _ measure: SampledBetweenness, _ execution: Execution
  ) throws -> MeasureValues {
    let result = try measure.run(on: graph, using: execution)
    return MeasureValues(
      .betweenness, result.values,
      definition: .sampledBetweenness(
        samples: result.samples, bound: Int(result.bound.rounded(.up)),
        confidence: 1 - measure.failure, seed: measure.seed))
  }

  private func constraint(
    _ model: Constraint.Model, _ execution: Execution
  ) throws -> MeasureValues {
    let result = try Constraint(model: model).run(on: graph, using: execution)
    return MeasureValues(
      .constraint, result.values,
      definition: model == .egoNetwork ? .egoNetworkConstraint() : nil)
  }

  private func eigenvector(_ execution: Execution) throws -> MeasureValues {
    let result = try Eigenvector().run(on: graph, using: execution)
    var notes: [Sentence] = []
    if graph.linkCount > 0, !result.isUnique { notes.append(.eigenvectorNotUnique()) }
    if result.leadingNodes < actors.count {
      notes.append(.eigenvectorElsewhereZero(count: actors.count - result.leadingNodes))
    }
    return MeasureValues(.eigenvector, result.values, notes: notes)
  }

  /// What all Gould–Fernandez roles of each actor come to together.
  ///
  /// Without directions the kernel counts each pair of ends in both orders; here it counts once.
  private func brokerage(_ groups: Grouping, _ execution: Execution) throws -> MeasureValues {
    let result = try GouldFernandez(groups: groups.labels).run(on: graph, using: execution)
    let share = graph.isDirected ? 1.0 : 0.5
    return MeasureValues(
      .brokerage, result.values.map { Double($0.total) * share },
      notes: [.groupedBy(groups.attribute)])
  }

  /// For each actor, the number of collaborations of the records kept in which it takes part.
  private var collaborationCounts: [Int] {
    var counts = [Int](repeating: 0, count: actors.count)
    for record in records where record.type == .collaboration {
      for node in record.nodes { counts[Int(node)] += 1 }
    }
    return counts
  }
}
