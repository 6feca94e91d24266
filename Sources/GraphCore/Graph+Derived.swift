// Graphs made from a graph.

extension Graph {
  /// The same links without direction: the weights of two opposite links are added up.
  ///
  /// An undirected graph is returned as it is. An unweighted one stays unweighted, unless opposite
  /// links are to be counted: then one that goes both ways weighs 2 and every other 1.
  ///
  /// - Complexity: O(*n* + *m*).
  public func ignoringDirection(countingOpposites: Bool = false) -> Graph {
    guard isDirected else { return self }
    let isWeighted = isWeighted || countingOpposites
    var merged = 0
    let offsets = Draft<Int>(count: nodeCount + 1)
    let targets = Draft<UInt32>(count: 2 * arcCount)
    let weights = Draft<Double>(count: isWeighted ? 2 * arcCount : 0)
    var kept = 0
    offsets[0] = 0
    for node in 0..<nodeCount {
      var (i, j) = (outbound.offsets[node], inbound.offsets[node])
      let (iEnd, jEnd) = (outbound.offsets[node + 1], inbound.offsets[node + 1])
      while i < iEnd || j < jEnd {
        let left = i < iEnd ? outbound.targets[i] : .max
        let right = j < jEnd ? inbound.targets[j] : .max
        var weight = 0.0
        if left <= right {
          weight += self.isWeighted ? outbound.weights[i] : 1
          i += 1
        }
        if right <= left {
          weight += self.isWeighted ? inbound.weights[j] : 1
          j += 1
        }
        if left == right { merged += 1 }
        targets[kept] = min(left, right)
        if isWeighted { weights[kept] = min(weight, .greatestFiniteMagnitude) }
        kept += 1
      }
      offsets[node + 1] = kept
    }
    let rows = Adjacency(
      offsets: offsets.finished(), targets: targets.finished(length: kept),
      weights: weights.finished(length: isWeighted ? kept : 0))
    return Graph(
      outbound: rows, inbound: nil, isWeighted: isWeighted, droppedSelfLinks: droppedSelfLinks,
      mergedParallelLinks: mergedParallelLinks + merged / 2)
  }

  /// The same links without weights.
  ///
  /// - Complexity: O(*n* + *m*).
  public func ignoringWeights() -> Graph {
    var (plainOutbound, plainInbound) = (outbound, inbound)
    plainOutbound.weights = Column([])
    plainInbound.weights = Column([])
    return Graph(
      outbound: plainOutbound, inbound: isDirected ? plainInbound : nil, isWeighted: false,
      droppedSelfLinks: droppedSelfLinks, mergedParallelLinks: mergedParallelLinks)
  }

  /// The nodes given and the links between them, numbered by their place in `nodes`.
  ///
  /// `nodes` ascend strictly, and each is a node of this graph.
  ///
  /// - Complexity: O(*n* + the rows of `nodes`).
  public func induced(by nodes: [UInt32]) -> Graph {
    precondition(
      zip(nodes, nodes.dropFirst()).allSatisfy { $0 < $1 } && (nodes.last ?? 0) < max(1, nodeCount),
      "the nodes of a subgraph ascend strictly and are nodes of the graph")
    var places = [UInt32](repeating: .max, count: nodeCount)
    for (place, node) in nodes.enumerated() { places[Int(node)] = UInt32(place) }
    return Graph(
      outbound: outbound.induced(by: nodes, places: places),
      inbound: isDirected ? inbound.induced(by: nodes, places: places) : nil,
      isWeighted: isWeighted, droppedSelfLinks: 0, mergedParallelLinks: 0)
  }
}

extension Adjacency {
  fileprivate func induced(by nodes: [UInt32], places: [UInt32]) -> Adjacency {
    let room = nodes.reduce(0) { $0 + offsets[Int($1) + 1] - offsets[Int($1)] }
    let ends = Draft<Int>(count: nodes.count + 1)
    let kept = Draft<UInt32>(count: room)
    let strengths = Draft<Double>(count: weights.isEmpty ? 0 : room)
    let places = places.span
    var end = 0
    ends[0] = 0
    for (number, node) in nodes.enumerated() {
      for arc in offsets[Int(node)]..<offsets[Int(node) + 1] {
        let place = places[Int(targets[arc])]
        if place == .max { continue }
        kept[end] = place
        if !weights.isEmpty { strengths[end] = weights[arc] }
        end += 1
      }
      ends[number + 1] = end
    }
    return Adjacency(
      offsets: ends.finished(), targets: kept.finished(length: end),
      weights: strengths.finished(length: weights.isEmpty ? 0 : end))
  }
}

// MARK: - Rows made by algorithms

extension Graph {
  /// An undirected graph from rows that are sorted and symmetric already, as are their weights.
  ///
  /// Kernels that make or rearrange a graph use this; debug builds check the rows.
  package init(
    symmetricOffsets offsets: Column<Int>, targets: Column<UInt32>, weights: Column<Double>? = nil
  ) {
    self.init(
      outbound: Adjacency(offsets: offsets, targets: targets, weights: weights ?? Column([])),
      inbound: nil, isWeighted: weights != nil, droppedSelfLinks: 0, mergedParallelLinks: 0)
    assert(outbound.transposed() == outbound, "the rows of an undirected graph are symmetric")
  }

  /// The same from arrays.
  package init(symmetricOffsets offsets: [Int], targets: [UInt32], weights: [Double]? = nil) {
    self.init(
      symmetricOffsets: Column(offsets), targets: Column(targets), weights: weights.map(Column.init)
    )
  }
}
