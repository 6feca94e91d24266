// Actors and the records they meet in, ranked together.

import Collaborations
public import GraphAlgorithms
import GraphCore
public import Wording

extension ActorGraph {
  /// The actors, and after them the records of ``records``, linked by who took part in what.
  ///
  /// - Throws: ``ProjectionError`` when a weight is out of range.
  /// - Complexity: O(*p*) in the participations.
  public func twoMode() throws -> TwoModeGraph {
    do {
      return try TwoModeGraph(
        firstCount: actors.count, groups: records.map(\.nodes), weights: records.map(\.weight))
    } catch {
      throw ProjectionError(reason: .graphFault(error.description, isOverflow: false))
    }
  }
}

/// The measures that have a norm for two sets of nodes.
public enum TwoModeMeasure: String, CaseIterable, Sendable {
  case degree, closeness, betweenness

  /// What the number means, in one line.
  public var definition: Sentence { .twoModeDefinition(of: rawValue) }

  /// What the number was divided by.
  public var normalisation: Sentence { .twoModeNormalisation(of: rawValue) }

  /// What happens to the number where the network falls into pieces.
  public var disconnected: Sentence { .twoModeDisconnectedRule(of: rawValue) }
}

/// Actors and records in one order, by the norms of Borgatti and Everett.
///
/// Ranks and ties are those of ``Ranking``: values within 10⁻⁹ of each other are equal, equal values
/// share a rank, and are shown by folded name, then by id, actors first.
///
/// > Reference: S. P. Borgatti, M. G. Everett, "Network analysis of 2-mode data", Social Networks
/// > 19, 1997.
public struct TwoModeRanking: Hashable, Sendable {
  /// Who or what stands in a row.
  public enum Subject: Hashable, Sendable {
    /// The actor of a node.
    case actor(Int)
    /// The record at a place of ``ActorGraph/records``.
    case record(Int)
  }

  /// One actor or record.
  public struct Row: Hashable, Sendable {
    /// The rank by the first measure, from 1; `nil` where its value is undefined.
    public let rank: Int?
    /// Who or what it is.
    public let subject: Subject
    /// The values by their norm, in the order of the measures.
    public let values: [Double?]
    /// The values before they were divided.
    public let raw: [Double]
  }

  /// The measures, the first of which gives the order.
  public let measures: [TwoModeMeasure]
  /// The rows, in order.
  public let rows: [Row]
  /// The number of records.
  public let recordCount: Int
  /// The number of links between an actor and a record.
  public let linkCount: Int

  /// Ranks the actors and records of `graph` by the first of `measures`.
  ///
  /// - Throws: `CancellationError` when `execution` is cancelled, ``ProjectionError`` for weights
  ///   out of range.
  /// - Complexity: O(*n* · *p*) for *n* actors and records and *p* participations.
  public init(
    of graph: ActorGraph, by measures: [TwoModeMeasure] = TwoModeMeasure.allCases,
    execution: Execution = .standard
  ) throws {
    let twoMode = try graph.twoMode()
    let columns = try measures.enumerated().map { place, measure in
      let execution = execution.part(place, of: measures.count)
      return switch measure {
      case .degree: TwoModeCentrality().degree(of: twoMode)
      case .closeness: try TwoModeCentrality().closeness(of: twoMode, using: execution)
      case .betweenness: try TwoModeCentrality().betweenness(of: twoMode, using: execution)
      }
    }
    self.measures = measures
    recordCount = twoMode.secondCount
    linkCount = twoMode.graph.linkCount
    let order = RankOrder(columns.first?.values ?? []) { node in
      guard node < twoMode.firstCount else {
        let record = graph.records[node - twoMode.firstCount]
        return (NameForm.folded(record.title), record.id)
      }
      return (NameForm.folded(graph.actors[node].name), graph.actors[node].id)
    }
    rows = order.places.map { rank, node in
      Row(
        rank: rank,
        subject: node < twoMode.firstCount ? .actor(node) : .record(node - twoMode.firstCount),
        values: columns.map { $0.values[node] }, raw: columns.map { $0.raw[node] })
    }
  }

  /// The first rows, with everyone tied with the last of them; all rows when `count` is `nil`.
  public func top(_ count: Int?) -> ArraySlice<Row> {
    RankOrder.top(count, of: rows, rank: \.rank)
  }
}
