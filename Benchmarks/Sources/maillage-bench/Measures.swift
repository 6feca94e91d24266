// Every measure of a graph at once, for comparison with other programs.

import Foundation
import GraphAlgorithms
import GraphCore

/// `maillage-bench --measures`: for each line of JSON with a graph, one line with its measures.
///
/// A request has `nodes`, `links`, `weights` or null, and `directed`; `only` names the measures that
/// are wanted, all if it is absent. One with `groups` instead of `links` is of two modes.
enum Measures {
  struct Request: Decodable {
    let nodes: Int
    let links: [[UInt32]]?
    let weights: [Double]?
    let directed: Bool?
    let groups: [[UInt32]]?
    let only: [String]?
  }

  static func serve() throws {
    while let line = readLine() {
      let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
      let answer = try JSONSerialization.data(withJSONObject: answer(to: request))
      print(String(decoding: answer, as: UTF8.self))
      fflush(nil)
    }
  }

  private static func answer(to request: Request) throws -> [String: Any] {
    if let groups = request.groups {
      return try twoModes(TwoModeGraph(firstCount: request.nodes, groups: groups))
    }
    let graph = try Graph(
      EdgeList(
        nodeCount: request.nodes, pairs: (request.links ?? []).map { ($0[0], $0[1]) },
        weights: request.weights, isDirected: request.directed ?? false))
    var answer: [String: Any] = [:]
    for (name, values) in table where request.only?.contains(name) ?? true {
      answer[name] = try values(graph)
    }
    return answer
  }

  /// Values, some of them undefined.
  static func orNull(_ values: [Double?]) -> [Any] {
    values.map { $0 ?? NSNull() as Any }
  }

  private static func twoModes(_ graph: TwoModeGraph) throws -> [String: Any] {
    let measures = TwoModeCentrality()
    func links(_ rule: TwoModeProjection.Rule, _ side: TwoModeGraph.Side) throws -> [Double] {
      let projection = try TwoModeProjection(rule, onto: side).run(on: graph)
      let nodes = 0..<projection.nodeCount
      return nodes.flatMap { a in nodes.map { projection.weight(from: a, to: $0) ?? 0.0 } }
    }
    return [
      "two-mode degree": orNull(measures.degree(of: graph).values),
      "two-mode closeness": orNull(try measures.closeness(of: graph).values),
      "two-mode betweenness": orNull(try measures.betweenness(of: graph).values),
      "projection count": try links(.count, .first),
      "projection newman": try links(.newman, .first),
      "projection of groups": try links(.count, .second),
      "two-mode density": orNull([graph.density]),
    ]
  }
}
