// A graph of a hundred million links on one machine.

import GraphAlgorithms
import GraphCore

/// `maillage-bench --hundred-million`: 2²² nodes, 25 links a node, made here and measured.
enum HundredMillion {
  static func run(scale: Int = 22) throws {
    var start = ContinuousClock.now
    func report(_ step: String, _ outcome: String) {
      let seconds = Double((ContinuousClock.now - start) / .milliseconds(1)).rounded() / 1000
      print("\(step): \(seconds) s, at most \(MaillageBench.peakKilobytes() / 1024) MiB so far; \(outcome)")
      start = ContinuousClock.now
    }
    let graph = try build(scale: scale, report: report)
    report("build", "\(graph.nodeCount) nodes, \(graph.linkCount) different links")
    let components = ConnectedComponents().run(on: graph)
    report("components", "\(components.count), the largest of \(components.giantSize) nodes")
    let ranks = try PageRank(tolerance: 1e-6).run(on: graph)
    report("PageRank", "\(ranks.rounds) rounds, the sum of changes \(ranks.residual)")
    let cores = CoreNumbers().run(on: graph)
    report("core numbers", "the largest \(cores.degeneracy ?? 0)")
  }

  /// The list goes away when the graph is there.
  private static func build(
    scale: Int, report: (String, String) -> Void
  ) throws -> Graph {
    let list = Generators.recursive(scale: scale, linksPerNode: 25, seed: 22)
    report("generate", "\(list.sources.count) links")
    return try Graph(list)
  }
}
