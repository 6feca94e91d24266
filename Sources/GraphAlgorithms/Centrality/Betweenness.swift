// How often a node stands between two others.

public import GraphCore

/// Counts, for every node, the pairs of others that it stands between.
///
/// A pair counts as the share of its shortest paths that pass through the node; pairs that are
/// not connected, and the ends of paths, count nothing. The sum is over unordered pairs in an
/// undirected graph, over ordered pairs in a directed one, and is not normalised: divide by
/// (*n* − 1)(*n* − 2)/2, or by (*n* − 1)(*n* − 2) if directed, for a share in 0...1.
///
/// In undirected graphs, trees that hang from the rest are taken off first, and twins are made one:
/// stars, trees and cliques take linear time, and collaboration networks a fraction of the whole. Rings
/// take linear time too, with or without trees.
///
/// - Complexity: O(*n* · *m*) time in steps, O(*n* · *m* log *n*) weighted, for the *n* nodes and
///   *m* links that are left; O(*n* + *m*) space, and 8*n* bytes for each of up to 64 parts of the
///   sum.
///
/// > Reference: L. C. Freeman, "A Set of Measures of Centrality Based on Betweenness",
/// > Sociometry 40, 1977. U. Brandes, "A Faster Algorithm for Betweenness Centrality", Journal
/// > of Mathematical Sociology 25(2), 2001. A. E. Sarıyüce et al., "Shattering and Compressing
/// > Networks for Betweenness Centrality", SDM 2013.
public struct Betweenness: Hashable, Sendable {
  /// How long a link is.
  public var length: LinkLength

  /// Creates the measure.
  public init(length: LinkLength = .steps) {
    self.length = length
  }

  /// The betweenness of all nodes.
  public struct Result: Hashable, Sendable {
    /// The number of pairs that each node stands between, in node order.
    public let values: [Double]

    /// How long links were taken to be.
    public let length: LinkLength

    /// The largest value a node could have: that of the centre of a star.
    public let largestPossible: Double
  }

  /// The betweenness of every node of `graph`.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, using execution: Execution = .standard
  ) throws(CancellationError) -> Result {
    let isWeighted = length == .weighted && graph.isWeighted
    let values: [Double]
    if graph.isDirected {
      let plain = Dependencies(
        graph, .plain(graph.nodeCount), isWeighted: isWeighted,
        isBySets: execution.isMedium(graph))
      values = try plain.sums(using: execution)
    } else if execution.isSmall(graph), !isWeighted {
      try execution.check()
      values = graph.withRows { SmallBetweenness($0).run() }
      execution.progress?(1)
    } else {
      values = try foldedSums(graph, isWeighted: isWeighted, execution)
    }
    let count = Double(graph.nodeCount)
    let orderedPairs = graph.nodeCount < 3 ? 0 : (count - 1) * (count - 2)
    return Result(
      values: values, length: length,
      largestPossible: graph.isDirected ? orderedPairs : orderedPairs / 2)
  }

  /// The part of every node in the shortest paths from `sources` to all others.
  ///
  /// The sum is over ordered pairs whose first node is a source; over all nodes as sources it is
  /// twice the betweenness of an undirected graph.
  ///
  /// - Throws: `CancellationError` when `execution` says to stop.
  public func run(
    on graph: Graph, from sources: [Int], using execution: Execution = .standard
  ) throws(CancellationError) -> [Double] {
    let isWeighted = length == .weighted && graph.isWeighted
    let plain = Dependencies(
      graph, .plain(graph.nodeCount), isWeighted: isWeighted, isBySets: execution.isMedium(graph))
    return try plain.sums(from: sources, using: execution)
  }
}

// MARK: - Making the graph smaller

extension Betweenness {
  private func foldedSums(
    _ graph: Graph, isWeighted: Bool, _ execution: Execution
  ) throws(CancellationError) -> [Double] {
    let folding = LeafFolding(of: graph, ConnectedComponents().run(on: graph))
    let core = folding.core
    let coreGraph = graph.induced(by: core)
    let weights = core.map { folding.weights[Int($0)] }
    let coreSums =
      isWeighted
      ? try pairSums(coreGraph, weights, execution)
      : try contractedSums(coreGraph, weights, isBySets: execution.isMedium(graph), execution)
    var values = folding.betweenness
    for (place, node) in core.enumerated() { values[Int(node)] += coreSums[place] }
    return values
  }

  /// Sums over unordered pairs of nodes, each of which stands for several.
  private func pairSums(
    _ graph: Graph, _ weights: [Double], _ execution: Execution
  ) throws(CancellationError) -> [Double] {
    let ones = [Double](repeating: 1, count: graph.nodeCount)
    let multiplicity = NodeMultiplicity(sizes: ones, weights: weights)
    return try Dependencies(graph, multiplicity, isWeighted: true).sums(using: execution)
      .map { $0 / 2 }
  }

  /// The same, after making twins one.
  private func contractedSums(
    _ graph: Graph, _ weights: [Double], isBySets: Bool, _ execution: Execution
  ) throws(CancellationError) -> [Double] {
    let quotient = TwinQuotient(of: graph)
    let classCount = quotient.sizes.count
    var (sums, squares) = (
      [Double](repeating: 0, count: classCount), [Double](repeating: 0, count: classCount)
    )
    for (node, label) in quotient.classes.enumerated() {
      sums[Int(label)] += weights[node]
      squares[Int(label)] += weights[node] * weights[node]
    }
    let multiplicity = NodeMultiplicity(sizes: quotient.sizes.map(Double.init), weights: sums)
    let dependencies = Dependencies(
      quotient.graph, multiplicity, isWeighted: false, isBySets: isBySets)
    var values = try dependencies.sums(using: execution).map { $0 / 2 }
    // Twins that are not linked meet through every neighbour they have, and only there.
    for label in quotient.innerDistances.indices where quotient.innerDistances[label] == 2 {
      let neighbours = quotient.graph.neighbours(of: label)
      let paths = neighbours.reduce(0) { $0 + multiplicity.sizes[Int($1)] }
      let pairs = (sums[label] * sums[label] - squares[label]) / 2
      for neighbour in neighbours { values[Int(neighbour)] += pairs / paths }
    }
    return quotient.classes.map { values[Int($0)] }
  }
}

// MARK: - Adding up

/// Sums of dependencies over many sources, on many threads.
private struct Dependencies {
  private let graph: Graph
  private let multiplicity: NodeMultiplicity
  private let isWeighted: Bool

  /// Whether searches are by sets: of few nodes, each standing for few.
  private let isBySets: Bool
  private let labels: [UInt32]
  private let members: [[UInt32]]

  init(
    _ graph: Graph, _ multiplicity: NodeMultiplicity, isWeighted: Bool, isBySets: Bool = false
  ) {
    self.graph = graph
    self.isBySets = isBySets && !isWeighted
    self.multiplicity = multiplicity
    self.isWeighted = isWeighted
    let components = ConnectedComponents().run(on: graph)
    labels = components.labels
    members = components.members()
  }

  /// Adds up over all nodes as sources, each as often as its weight, in components that have
  /// a node between two others; in rings without a search.
  func sums(using execution: Execution) throws(CancellationError) -> [Double] {
    let rings = rings()
    let sources = labels.indices.filter {
      members[Int(labels[$0])].count > 2 && rings[Int(labels[$0])] == nil
    }
    var sums = try sums(from: sources, using: execution)
    for ring in rings.values {
      let between = RingBetweenness(ring, weights: multiplicity.weights)
      for (node, value) in zip(between.nodes, between.values) { sums[Int(node)] += 2 * value }
    }
    return sums
  }

  /// The components that are rings of single nodes, whose links are of the same length.
  private func rings() -> [Int: ChainDistances] {
    if isWeighted || graph.isDirected { return [:] }
    return graph.withRows { rows in
      var rings: [Int: ChainDistances] = [:]
      for (number, component) in members.enumerated()
      where component.allSatisfy({ multiplicity.sizes[Int($0)] == 1 }) {
        if let chain = ChainDistances(component[...], rows), chain.isRing { rings[number] = chain }
      }
      return rings
    }
  }

  /// Adds up over `sources`, each as often as its weight.
  ///
  /// Sources are dealt to a number of parts that depends on the graph alone; each part is added up
  /// in order, and the parts in order: threads share out parts and cannot change a bit.
  func sums(
    from sources: [Int], using execution: Execution
  ) throws(CancellationError) -> [Double] {
    let count = graph.nodeCount
    let parts = min(sources.count, isBySets ? 8 : max(8, min(64, (1 << 24) / max(1, count))))
    let partial = Scratch<Double>(repeating: 0, count: count * max(1, parts))
    try graph.withRows { rows throws(CancellationError) in
      try graph.withInboundRows { reverse throws(CancellationError) in
        try execution.share(
          chunks: parts, steps: sources.count, work: sources.count * (count + graph.arcCount)
        ) { worker in
          var levels = LevelDependencies(isWeighted || isBySets ? .plain(0) : multiplicity)
          let sets = SetDependencies(rows, isBySets ? multiplicity : .plain(0))
          var brandes = BrandesSearch(nodeCount: isWeighted ? count : 0)
          while let part = worker.claim() {
            for place in stride(from: part, to: sources.count, by: parts) {
              let source = sources[place]
              if isWeighted {
                brandes.addDependencies(
                  of: source, over: rows, multiplicity.weights, to: partial, base: part * count)
              } else if isBySets {
                sets.add(
                  from: source, times: multiplicity.weights[source], to: partial,
                  base: part * count)
              } else {
                levels.add(
                  from: source, times: multiplicity.weights[source],
                  among: members[Int(labels[source])], rows, reverse, to: partial,
                  base: part * count)
              }
              if !worker.finish() { return }
            }
          }
        }
      }
    }
    return (0..<count).map { node in
      (0..<parts).reduce(0) { $0 + partial[$1 * count + node] }
    }
  }
}
