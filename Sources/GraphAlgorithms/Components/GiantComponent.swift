// The largest piece of a graph, on its own.

public import GraphCore

extension ConnectedComponents.Result {
  /// The giant component of `graph`, of which this is the result, as a graph of its own.
  ///
  /// Its nodes are numbered by their place among ``nodes(of:)``. Without nodes it is empty.
  ///
  /// - Complexity: O(*n* + *m*).
  public func giantGraph(of graph: Graph) -> Graph {
    graph.induced(by: giant.map { nodes(of: $0) } ?? [])
  }
}
