// The measures that are compared, each as one list of numbers.

import GraphAlgorithms
import GraphCore

extension Measures {
  /// The measures by name.
  static let table: [String: @Sendable (Graph) throws -> [Any]] =
    centralities.merging(structures) { one, _ in one }

  /// A third of the nodes jump twice as often, and a third never; nobody but node 0 if that is all.
  private static func jumps(_ graph: Graph) -> [Double] {
    (0..<graph.nodeCount).map { Double(($0 + 1) % 3) }
  }

  private static let centralities: [String: @Sendable (Graph) throws -> [Any]] = [
    "degree": { Degree().run(on: $0).values },
    "out-degree": { Degree(direction: .outbound).run(on: $0).values },
    "in-degree": { Degree(direction: .inbound).run(on: $0).values },
    "strength": { Strength().run(on: $0).values },
    "betweenness": { try Betweenness().run(on: $0).values },
    "weighted-betweenness": { try Betweenness(length: .weighted).run(on: $0).values },
    "edge-betweenness": { try EdgeBetweenness().run(on: $0).links.map(\.value) },
    "weighted-edge-betweenness": {
      try EdgeBetweenness(length: .weighted).run(on: $0).links.map(\.value)
    },
    "closeness": { try Closeness().run(on: $0).values },
    "weighted-closeness": { try Closeness(length: .weighted).run(on: $0).values },
    "harmonic": { try Harmonic().run(on: $0).values },
    "weighted-harmonic": { try Harmonic(length: .weighted).run(on: $0).values },
    "eigenvector": { try Eigenvector().run(on: $0).values },
    "pagerank": { try PageRank().run(on: $0).values },
    "personal-pagerank": { try PageRank(jumps: jumps($0)).run(on: $0).values },
    "katz": { try Katz().run(on: $0).values },
    "hubs": { try HubsAndAuthorities().run(on: $0).hubs },
    "authorities": { try HubsAndAuthorities().run(on: $0).authorities },
    "hits-is-unique": { [try HubsAndAuthorities().run(on: $0).isUnique] },
    "core": { CoreNumbers().run(on: $0).values },
    "group-degree": { orNull([GroupCentrality(group: [0, 1]).run(on: $0).degreeShare]) },
    "group-closeness": { orNull([GroupCentrality(group: [0, 1]).run(on: $0).closeness]) },
    "group-betweenness": { [try GroupBetweenness(group: [0, 1]).run(on: $0).value] },
  ]

  private static let structures: [String: @Sendable (Graph) throws -> [Any]] = [
    "triangles": { try Triangles().run(on: $0).values },
    "clustering": { orNull(try Clustering().run(on: $0).values) },
    "transitivity": { [try Clustering().run(on: $0).transitivity ?? 0] },
    "assortativity": { orNull([DegreeAssortativity().run(on: $0).value]) },
    "reciprocity": { orNull([Reciprocity().run(on: $0)]) },
    "density": { orNull([Density().run(on: $0).value]) },
    "triad-census": { try TriadCensus().run(on: $0).counts },
    "rich-club": { orNull(try RichClub(samples: 0).run(on: $0).values) },
    "constraint": { orNull(try Constraint().run(on: $0).values) },
    "effective-size": { orNull(try EffectiveSize().run(on: $0).values) },
    "components": { [ConnectedComponents().run(on: $0).count] },
    "strong-components": { [StronglyConnectedComponents().run(on: $0).count] },
    "articulation-nodes": { CutPoints().run(on: $0).articulationNodes },
    "bridges": { CutPoints().run(on: $0).bridges.flatMap { [$0.low, $0.high] } },
    "diameter": { orNull([try Distances().run(on: $0).diameter]) },
    "mean-distance": { orNull([try Distances().run(on: $0).meanDistance]) },
    "efficiency": { orNull([try Distances().run(on: $0).meanReciprocalDistance]) },
    "distances": { graph in
      let all = try AllPairsDistances().run(on: graph)
      return all.table.map { $0 == .max ? -1 : Int($0) }
    },
    "weighted-distances": { graph in
      SourceDistances().run(on: graph, from: 0).values.map { $0.isFinite ? $0 : -1 }
    },
    "modularity": { graph in
      orNull([Modularity().run(on: graph, labels: (0..<graph.nodeCount).map { $0 % 3 })])
    },
    "partition-nmi": { [comparison(of: $0).normalisedMutualInformation] },
    "partition-ari": { [comparison(of: $0).adjustedRandIndex] },
    "jaccard": { prediction($0, .jaccard) },
    "adamic-adar": { prediction($0, .adamicAdar) },
    "resource-allocation": { prediction($0, .resourceAllocation) },
  ]

  private static func comparison(of graph: Graph) -> PartitionComparison {
    PartitionComparison(
      Partition((0..<graph.nodeCount).map { $0 % 3 }),
      Partition((0..<graph.nodeCount).map { $0 / 4 }))
  }

  /// The scores of node 0 with all others, 0 for those that it is linked with.
  private static func prediction(_ graph: Graph, _ score: LinkPrediction.Score) -> [Double] {
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for candidate in LinkPrediction(score: score).run(on: graph, for: 0) {
      scores[candidate.node] = candidate.score
    }
    return scores
  }
}
