// The most connected actors, in order.

import Collaborations
public import GraphAlgorithms
public import Wording

/// Actors in the order of a measure.
///
/// Values within 10⁻⁹ of each other, relatively, are equal, and equal values share a rank
/// (1-2-2-4); they are shown by folded name in code-point order, then by id. An actor whose value
/// is undefined has no rank and comes last.
public struct Ranking: Hashable, Sendable {
  /// The relative difference up to which values are equal.
  public static let tolerance = RankOrder.tolerance

  /// One actor of a ranking.
  public struct Row: Hashable, Sendable {
    /// The rank by the first measure, from 1; `nil` where its value is undefined.
    public let rank: Int?
    /// The actor's node.
    public let node: Int
    /// The values, in the order of the measures.
    public let values: [Double?]
  }

  /// The measures, the first of which gives the order.
  public let measures: [Measure]
  /// The rows, in order.
  public let rows: [Row]
  /// What a reader of the numbers must know.
  public let notes: [Sentence]
  /// What the values of each measure mean, in the order of the measures.
  public let definitions: [Sentence]

  /// Ranks every actor of `graph` by the first of `measures`.
  ///
  /// - Throws: what `execution` throws when it is cancelled.
  public init(
    of graph: ActorGraph, by measures: [Measure], groups: Grouping? = nil,
    variants: MeasureVariants = MeasureVariants(), execution: Execution = .standard
  ) throws {
    let columns = try measures.enumerated().map { place, measure in
      try graph.values(
        of: measure, groups: groups, variants: variants,
        execution: execution.part(place, of: measures.count))
    }
    self.init(of: graph, columns: columns)
  }

  /// Ranks every actor of `graph` by the first of `columns`.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(of graph: ActorGraph, columns: [MeasureValues]) {
    measures = columns.map(\.measure)
    notes = columns.flatMap(\.notes)
    definitions = columns.map(\.definition)
    let order = RankOrder(columns.first?.values ?? []) { node in
      (NameForm.folded(graph.actors[node].name), graph.actors[node].id)
    }
    rows = order.places.map { rank, node in
      Row(rank: rank, node: node, values: columns.map { $0.values[node] })
    }
  }

  /// The first rows, with everyone tied with the last of them; all rows when `count` is `nil`.
  public func top(_ count: Int?) -> ArraySlice<Row> {
    RankOrder.top(count, of: rows, rank: \.rank)
  }
}
