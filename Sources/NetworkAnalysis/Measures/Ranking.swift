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
  public static let tolerance = 1e-9

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

  /// Ranks every actor of `graph` by the first of `measures`.
  ///
  /// - Throws: what `execution` throws when it is cancelled.
  public init(
    of graph: ActorGraph, by measures: [Measure], groups: Grouping? = nil,
    execution: Execution = .standard
  ) throws {
    let columns = try measures.map {
      try graph.values(of: $0, groups: groups, execution: execution)
    }
    self.init(of: graph, columns: columns)
  }

  /// Ranks every actor of `graph` by the first of `columns`.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(of graph: ActorGraph, columns: [MeasureValues]) {
    measures = columns.map(\.measure)
    notes = columns.flatMap(\.notes)
    let leading = columns.first?.values ?? []
    let sorted = leading.indices.sorted { left, right in
      switch (leading[left], leading[right]) {
      case (nil, nil): left < right
      case (nil, _): false
      case (_, nil): true
      case (let one?, let other?): one > other
      }
    }
    var rows: [Row] = []
    rows.reserveCapacity(sorted.count)
    var start = 0
    while start < sorted.count {
      let end = Self.endOfTie(from: start, in: sorted, values: leading)
      let rank = leading[sorted[start]] == nil ? nil : start + 1
      for node in Self.byName(sorted[start..<end], in: graph) {
        rows.append(Row(rank: rank, node: node, values: columns.map { $0.values[node] }))
      }
      start = end
    }
    self.rows = rows
  }

  /// The first rows, with everyone tied with the last of them; all rows when `count` is `nil`.
  public func top(_ count: Int?) -> ArraySlice<Row> {
    guard let count, count < rows.count else { return rows[...] }
    guard count > 0 else { return [] }
    let last = rows[count - 1].rank
    var end = count
    while end < rows.count, rows[end].rank == last { end += 1 }
    return rows[..<end]
  }

  private static func endOfTie(from start: Int, in sorted: [Int], values: [Double?]) -> Int {
    let first = values[sorted[start]]
    var end = start + 1
    while end < sorted.count, areEqual(first, values[sorted[end]]) { end += 1 }
    return end
  }

  private static func areEqual(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left == right || abs(left - right) <= tolerance * max(abs(left), abs(right))
  }

  private static func byName(_ nodes: ArraySlice<Int>, in graph: ActorGraph) -> [Int] {
    guard nodes.count > 1 else { return Array(nodes) }
    let keys = nodes.map { (NameForm.folded(graph.actors[$0].name), graph.actors[$0].id, $0) }
    return keys.sorted { left, right in
      left.0 == right.0
        ? left.1.unicodeScalars.lexicographicallyPrecedes(right.1.unicodeScalars)
        : left.0.unicodeScalars.lexicographicallyPrecedes(right.0.unicodeScalars)
    }.map(\.2)
  }
}
