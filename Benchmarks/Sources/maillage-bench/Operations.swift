// The operations of the comparison, by name: what is timed, and what is checked afterwards.

import GraphAlgorithms
import GraphCore

/// One timed operation, and the numbers that say what it answered.
struct Operation: Sendable {
  /// Runs the operation; the closure it returns computes the checksum, untimed.
  let run: @Sendable (Graph, BenchmarkGraph) throws -> () throws -> [Any]

  /// A word on what is answered where it is not the common definition.
  var note: String?
}

extension Operation {
  static let all: [String: Operation] = [
    "read_el": Operation { _, input in
      let graph = try Graph(NumberedLinks().read(file: input.path + ".el"))
      return { [graph.nodeCount, graph.linkCount] }
    },
    "read_csv": Operation { _, input in
      let read = try LabelledLinks().read(file: input.path + ".csv")
      let graph = try Graph(read.list)
      return { [graph.nodeCount, graph.linkCount, read.labels.count] }
    },
    "degree": Operation { graph, _ in
      let values = Degree().run(on: graph).values
      return { [values.reduce(0, +), values.sorted().suffix(100).reduce(0, +)] }
    },
    "bfs": Operation { graph, input in
      let searches = try input.sources.prefix(4).map {
        try BreadthFirstSearch().run(on: graph, from: $0)
      }
      return { Checksum.distances(searches) }
    },
    "cc": Operation { graph, _ in
      let result = try ConnectedComponents().run(on: graph, using: .standard)
      return { [result.count, result.giantSize] }
    },
    "pagerank": Operation { graph, _ in
      let values = try PageRank(tolerance: 1e-6).run(on: graph).values
      return {
        let linked = values.indices.map { graph.degree(of: $0) > 0 ? values[$0] : 0 }
        let sum = linked.reduce(0, +)
        return Checksum.vector(linked.map { $0 / sum })
      }
    },
    "eigen": Operation(
      run: { graph, _ in
        let values = try Eigenvector(tolerance: 1e-6).run(on: graph).values
        return {
          let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
          return Checksum.vector(values.map { $0 / length })
        }
      }, note: "power iteration to a largest change of 1e-6"),
    "bc": Operation { graph, _ in
      let values = try Betweenness().run(on: graph).values
      return { Checksum.vector(values) }
    },
    "bc64": Operation { graph, input in
      let values = try Betweenness().run(on: graph, from: input.sources)
      return { Checksum.vector(values) }
    },
    "harmonic": Operation { graph, _ in
      let values = try Harmonic().run(on: graph).values
      return { Checksum.vector(values) }
    },
    "closeness": Operation { graph, _ in
      let result = try Closeness().run(on: graph)
      return { Checksum.vector(result.meanDistances.map { mean in mean.map { 1 / $0 } ?? 0 }) }
    },
    "kcore": Operation { graph, _ in
      let result = CoreNumbers().run(on: graph)
      return { [result.values.reduce(0, +), result.degeneracy ?? 0] }
    },
    "tri": Operation { graph, _ in
      let total = try Triangles().run(on: graph).total
      return { [total] }
    },
    "lcc": Operation { graph, _ in
      let result = try Clustering().run(on: graph)
      return { Checksum.vector(result.values.map { $0 ?? 0 }) }
    },
    "louvain": Operation { graph, _ in
      let result = try Louvain().run(on: graph)
      return { Checksum.communities(result.modularity, result.partition) }
    },
    "leiden": Operation(
      run: { graph, _ in
        let result = try Leiden(roundLimit: 1).run(on: graph)
        return { Checksum.communities(result.modularity, result.partition) }
      }, note: "one round"),
    "apsp": Operation { graph, _ in
      let pairs = try AllPairsDistances().run(on: graph)
      return { Checksum.table(pairs) }
    },
    "whole": Operation { graph, input in
      for part in parts { _ = try part.run(graph, input) }
      return { [parts.count, partNames.joined(separator: ",")] }
    },
    "small": Operation(
      run: { _, _ in
        let list = RandomGraph.barabasiAlbert(nodes: 47, links: 4, seed: 1)
        let (graph, input) = (
          try Graph(list), BenchmarkGraph(list, name: "ba47", sources: [0, 11, 22, 33])
        )
        for _ in 0..<10 {
          for part in parts { _ = try part.run(graph, input) }
        }
        return { [parts.count, graph.nodeCount] }
      }, note: "ten times the whole, on a graph of 47 nodes"),
  ]

  /// What `whole` runs, one after the other.
  private static let partNames = [
    "degree", "cc", "bfs", "pagerank", "bc", "harmonic", "kcore", "lcc", "louvain",
  ]
  private static let parts = partNames.compactMap { all[$0] }

  private init(_ run: @escaping @Sendable (Graph, BenchmarkGraph) throws -> () throws -> [Any]) {
    self.init(run: run, note: nil)
  }
}
