// A graph as node-link JSON, which D3, NetworkX and others read.

import Collaborations
import NetworkAnalysis

extension AnalysisAnswers {
  /// The graph as node-link JSON: `nodes` by id with what is known of each, `links` by `source`
  /// and `target` with their weight and the number of records behind them.
  ///
  /// > Reference: NetworkX, `networkx.readwrite.json_graph.node_link_data`, with `edges="links"`.
  public var nodeLink: JSONValue {
    .members([
      "directed": .bool(graph.lens.isDirected), "multigraph": .bool(false),
      "graph": .members(["name": .string(networkName), "lens": lensJSON]),
      "nodes": .array(
        graph.actors.map { actor in
          .members([
            "id": .string(actor.id), "name": .string(actor.name), "kind": .string(actor.kind),
            "place": .text(actor.place), "region": .text(actor.region),
            "country": .text(actor.country), "latitude": .number(actor.latitude),
            "longitude": .number(actor.longitude),
          ])
        }),
      "links": .array(
        graph.allTies().map { tie in
          .members([
            "source": .string(graph.actors[tie.first].id),
            "target": .string(graph.actors[tie.second].id), "weight": .number(tie.weight),
            "records": .count(tie.records.count),
          ])
        }),
    ])
  }
}
