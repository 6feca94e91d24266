// What puts actors in groups, and what is drawn at random.

import ArgumentParser
import GraphAlgorithms
import NetworkAnalysis

/// What puts actors in groups.
struct GroupOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What groups actors: country, region, place, kind, community or an attribute (default: "
        + "country, else kind).", valueName: "attribute"))
  var by: String?

  /// The groups of the actors of `graph`; communities are found from `seed`.
  func grouping(
    of graph: ActorGraph, seed: UInt64, execution: Execution
  ) throws -> Grouping {
    guard let by else { return .standard(for: graph) }
    guard by == Grouping.communityAttribute else { return Grouping(of: graph, by: by) }
    return Grouping(
      of: graph, communities: try CommunityList(of: graph, seed: seed, execution: execution))
  }
}

/// The seed of what is drawn at random.
struct SeedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The seed of what is drawn at random.", valueName: "number"))
  var seed: UInt64 = 1
}
