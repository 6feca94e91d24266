// How much more a partition keeps together than chance would.

public import GraphCore

/// Computes the modularity of a given partition.
///
/// It is the sum over communities *c* of *L*/*m* − γ (*K*/2*m*)², for the weight *L* of the links
/// within *c*, the strengths *K* of its nodes and the weight *m* of all links. In a directed graph
/// the strengths in and out are multiplied.
///
/// - Complexity: O(*n* + *m*).
///
/// > Reference: M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in
/// > networks", Physical Review E 69, 2004; for γ, J. Reichardt, S. Bornholdt, Physical Review E
/// > 74, 2006.
public struct Modularity: Hashable, Sendable {
  /// The resolution γ: above 1, smaller communities are better.
  public var resolution: Double

  /// Creates the measure.
  public init(resolution: Double = 1) {
    self.resolution = resolution
  }

  /// The modularity of `graph` with each node in the community that `labels` names by any number;
  /// `nil` without links.
  public func run(on graph: Graph, labels: [Int]) -> Double? {
    precondition(labels.count == graph.nodeCount, "there is one label for each node")
    return run(on: graph, Partition(labels))
  }

  /// The same, unless it is stopped.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, labels: [Int], using execution: Execution
  ) throws(CancellationError) -> Double? {
    precondition(labels.count == graph.nodeCount, "there is one label for each node")
    return try run(on: graph, Partition(labels), check: execution.check)
  }

  /// The modularity of `graph` with the communities of a partition of its nodes; `nil` without links.
  func run(on graph: Graph, _ partition: Partition) -> Double? {
    run(on: graph, partition, check: {})
  }

  private func run<Failure: Error>(
    on graph: Graph, _ partition: Partition, check: () throws(Failure) -> Void
  ) throws(Failure) -> Double? {
    let (communities, count) = (partition.labels.span, partition.count)
    var inner = [Double](repeating: 0, count: count)
    var (out, into) = (inner, inner)
    try graph.withRows { rows throws(Failure) in
      for node in 0..<rows.nodeCount {
        if node.isMultiple(of: 1 << 12) { try check() }
        let own = Int(communities[node])
        var (leaving, staying) = (0.0, 0.0)
        for arc in rows.arcs(of: node) {
          let weight = rows.weight(arc)
          leaving += weight
          staying += Int(communities[rows.target(arc)]) == own ? weight : 0
        }
        out[own] += leaving
        inner[own] += staying
      }
    }
    into = out
    if graph.isDirected {
      into = [Double](repeating: 0, count: count)
      try graph.withInboundRows { rows throws(Failure) in
        for node in 0..<rows.nodeCount {
          if node.isMultiple(of: 1 << 12) { try check() }
          for arc in rows.arcs(of: node) { into[Int(communities[node])] += rows.weight(arc) }
        }
      }
    }
    // An undirected link is two arcs, which halves both terms alike.
    let total = out.reduce(0, +)
    guard total > 0 else { return nil }
    return (0..<count).reduce(0) { sum, community in
      sum + inner[community] / total
        - resolution * (out[community] / total) * (into[community] / total)
    }
  }
}

/// A division of nodes into communities, numbered from 0 by their smallest node.
public struct Partition: Hashable, Sendable {
  /// The community of each node.
  public let labels: [UInt32]

  /// The number of communities.
  public let count: Int

  /// Numbers the communities of `labels`, each of which is less than the number of nodes.
  init(numbered labels: [UInt32]) {
    var numbers = [UInt32](repeating: .max, count: labels.count)
    var next: UInt32 = 0
    self.labels = labels.map { label in
      if numbers[Int(label)] == .max {
        numbers[Int(label)] = next
        next += 1
      }
      return numbers[Int(label)]
    }
    count = Int(next)
  }

  /// Numbers the communities of `labels`, which may be any numbers, by their smallest node.
  public init(_ labels: some Sequence<some BinaryInteger>) {
    var numbers: [Int: UInt32] = [:]
    self.labels = labels.map { label in
      let next = UInt32(numbers.count)
      return numbers[Int(label)]
        ?? {
          numbers[Int(label)] = next
          return next
        }()
    }
    count = numbers.count
  }

  /// The number of nodes of each community.
  public var sizes: [Int] {
    labels.reduce(into: [Int](repeating: 0, count: count)) { $0[Int($1)] += 1 }
  }
}
