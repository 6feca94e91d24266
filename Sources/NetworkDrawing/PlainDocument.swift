// A graph as a plain DOT document, for other tools.

import Collaborations
public import DOT
public import NetworkAnalysis

extension ActorGraph {
  /// The graph as a DOT document without a look: a node with its name for each actor, an edge for
  /// each tie.
  ///
  /// - Complexity: as ``ActorGraph/allTies()``.
  public func plainDocument(title: String) -> DOTDocument {
    var document = DOTDocument(title: title, isDirected: lens.isDirected)
    let nodes = actors.map { actor in
      document.addNode(title: actor.name, [.label(.text(actor.name))])
    }
    for tie in allTies() {
      // A weight in DOT is a whole number; the tooltip has it as it is.
      let whole = Int(min(max(tie.weight.rounded(), 1), 10_000))
      document.addEdge(
        from: nodes[tie.first], to: nodes[tie.second],
        [.weight(whole), .tooltip("weight \(PlainNumber.text(tie.weight))")])
    }
    return document
  }
}
