// Every measure of a graph at once, for comparison with other programs.

import Foundation
import GraphAlgorithms
import GraphCore

/// `maillage-bench --measures`: for each line of JSON with a graph, one line with all its measures.
enum Measures {
  private struct Request: Decodable {
    let nodes: Int
    let links: [[UInt32]]
    let weights: [Double]?
    let directed: Bool
  }

  static func serve() throws {
    while let line = readLine() {
      let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
      let graph = try Graph(
        EdgeList(
          nodeCount: request.nodes, pairs: request.links.map { ($0[0], $0[1]) },
          weights: request.weights, isDirected: request.directed))
      let answer = try JSONSerialization.data(withJSONObject: all(of: graph))
      print(String(decoding: answer, as: UTF8.self))
      fflush(nil)
    }
  }

  private static func all(of graph: Graph) throws -> [String: Any] {
    let clustering = try Clustering().run(on: graph)
    let distances = try Distances().run(on: graph)
    return [
      "degree": Degree().run(on: graph).values,
      "strength": Strength().run(on: graph).values,
      "betweenness": try Betweenness().run(on: graph).values,
      "weighted-betweenness": try Betweenness(length: .weighted).run(on: graph).values,
      "closeness": try Closeness().run(on: graph).values,
      "weighted-closeness": try Closeness(length: .weighted).run(on: graph).values,
      "harmonic": try Harmonic().run(on: graph).values,
      "eigenvector": try Eigenvector().run(on: graph).values,
      "pagerank": try PageRank().run(on: graph).values,
      "core": CoreNumbers().run(on: graph).values,
      "clustering": orNull(clustering.values),
      "transitivity": [clustering.transitivity ?? 0],
      "constraint": orNull(try Constraint().run(on: graph).values),
      "effective-size": orNull(try EffectiveSize().run(on: graph).values),
      "components": [ConnectedComponents().run(on: graph).count],
      "strong-components": [StronglyConnectedComponents().run(on: graph).count],
      "diameter": orNull([distances.diameter]),
    ]
  }

  private static func orNull(_ values: [Double?]) -> [Any] {
    values.map { $0 ?? NSNull() as Any }
  }
}
