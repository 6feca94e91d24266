// Another layout where the usual one does not come to an end.

public import Collaborations
public import NetworkAnalysis
import Wording

extension NetworkFigure {
  /// Composes the picture of `graph`, by another layout where the usual one fails.
  ///
  /// Where `placing` throws an error that `isTooSlow` accepts, such as the end of a time limit,
  /// `sfdp` places the actors, which is the fastest, even if somebody chose another layout; the
  /// picture and ``notes`` say so.
  ///
  /// - Throws: what ``init(of:in:options:placing:)`` throws.
  public static func composed(
    of graph: ActorGraph, in network: Network, options: FigureOptions = FigureOptions(),
    isTooSlow: (any Error) -> Bool, placing: @escaping Placing
  ) throws -> NetworkFigure {
    do {
      return try NetworkFigure(of: graph, in: network, options: options, placing: placing)
    } catch  where options.layout != .sfdp && isTooSlow(error) {
      var options = options
      let usual =
        options.layout ?? .chosen(actors: graph.actors.count, ties: graph.tieCount)
      options.layout = .sfdp
      options.remarks.append(
        .figureFallback(from: usual.rawValue, to: FigureLayout.sfdp.rawValue))
      return try NetworkFigure(of: graph, in: network, options: options, placing: placing)
    }
  }
}
