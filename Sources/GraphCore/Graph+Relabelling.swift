// The same graph under other numbers.

extension Graph {
  /// The same graph with its nodes numbered anew: node `order[i]` becomes node *i*.
  ///
  /// `order` holds every node once.
  ///
  /// - Complexity: O(*n* + *m* log *d*) for rows of *d* nodes.
  public func relabelled(by order: [UInt32]) -> Graph {
    var places = [UInt32](repeating: .max, count: nodeCount)
    for (place, node) in order.enumerated() {
      precondition(node < nodeCount && places[Int(node)] == .max, "an order holds every node once")
      places[Int(node)] = UInt32(truncatingIfNeeded: place)
    }
    precondition(order.count == nodeCount, "an order holds every node once")
    return Graph(
      outbound: outbound.relabelled(by: order, places: places),
      inbound: isDirected ? inbound.relabelled(by: order, places: places) : nil,
      isWeighted: isWeighted, droppedSelfLinks: droppedSelfLinks,
      mergedParallelLinks: mergedParallelLinks)
  }

  /// The nodes by descending degree, equals by number; the degree counts links both ways.
  ///
  /// Numbered in this order, what is looked at most stands together in memory.
  ///
  /// - Complexity: O(*n* log *n*).
  public func nodesByDegree() -> [UInt32] {
    func degree(_ node: UInt32) -> Int {
      self.degree(of: Int(node)) + (isDirected ? inboundDegree(of: Int(node)) : 0)
    }
    return (0..<UInt32(truncatingIfNeeded: nodeCount)).sorted {
      (degree($1), $0) < (degree($0), $1)
    }
  }
}

extension Adjacency {
  fileprivate func relabelled(by order: [UInt32], places: [UInt32]) -> Adjacency {
    var (ends, heads, strengths) = ([0], [UInt32](), [Double]())
    ends.reserveCapacity(offsets.count)
    heads.reserveCapacity(targets.count)
    strengths.reserveCapacity(weights.count)
    for node in order {
      let arcs = (offsets[Int(node)]..<offsets[Int(node) + 1]).sorted {
        places[Int(targets[$0])] < places[Int(targets[$1])]
      }
      for arc in arcs {
        heads.append(places[Int(targets[arc])])
        if !weights.isEmpty { strengths.append(weights[arc]) }
      }
      ends.append(heads.count)
    }
    return Adjacency(offsets: Column(ends), targets: Column(heads), weights: Column(strengths))
  }
}
