// From a list of links to sorted rows.

extension Graph {
  /// Puts a list of links in order.
  ///
  /// Self-links are dropped and counted. Links with the same ends (in the same direction, if the
  /// list is directed) are merged into one and counted; their weights are added up in the order
  /// of the list, while merged links of an unweighted list stay one link of weight 1.
  ///
  /// Rows come out sorted without comparing anything: links without weights are sorted by radix in
  /// buckets; those with weights, whose order matters, by counting twice. The graph is the same
  /// whatever the number of `threads`, one for each core if `nil`.
  ///
  /// - Throws: ``GraphError`` for the first fault found: a node out of range, counts that do not
  ///   match, a weight that is not a normal number above 0.
  /// - Complexity: O(*n* + *m*) time; while it runs, 16 more bytes a link, 48 when weighted.
  public init(_ list: EdgeList, threads: Int? = nil) throws(GraphError) {
    try list.validate()
    let threads = max(1, threads ?? Team.coreCount)
    let selfLinks = list.selfLinkCount()
    var (rows, hasRepeats): (Adjacency, Bool)
    if list.weights == nil, list.sources.count >= Adjacency.worthBuckets {
      (rows, hasRepeats) = Adjacency.sorting(list, selfLinks: selfLinks, threads: threads)
    } else {
      rows = Adjacency.countingTwice(list, selfLinks: selfLinks, threads: threads)
      hasRepeats = rows.hasRepeats()
    }
    let arcsBefore = rows.targets.count
    if hasRepeats { rows.mergeRepeats() }
    guard rows.weights.allSatisfy(\.isFinite) else {
      throw GraphError(
        .mergedWeightOutOfRange, "The weights of parallel links add up beyond what a number holds.")
    }
    let merged = arcsBefore - rows.targets.count
    self.init(
      outbound: rows, inbound: list.isDirected ? rows.transposed(threads: threads) : nil,
      isWeighted: list.weights != nil, droppedSelfLinks: selfLinks,
      mergedParallelLinks: list.isDirected ? merged : merged / 2)
  }
}

// MARK: - Validation

extension EdgeList {
  /// The most nodes a graph can have: one number is kept free to mean "no node".
  static let nodeLimit = Int(UInt32.max)

  func validate() throws(GraphError) {
    guard (0...Self.nodeLimit).contains(nodeCount) else {
      throw GraphError(
        .nodeCountOutOfRange, "\(nodeCount) nodes are not between 0 and \(Self.nodeLimit).")
    }
    guard sources.count == targets.count, weights.map({ $0.count == sources.count }) ?? true else {
      throw GraphError(
        .mismatchedCounts,
        "There are \(sources.count) sources, \(targets.count) targets and "
          + "\(weights.map { "\($0.count)" } ?? "no") weights.")
    }
    for ends in [sources, targets] {
      // The largest is found several at a time; the first at fault is looked for only if there is one.
      guard ends.reduce(0, { max($0, $1) }) >= nodeCount else { continue }
      if let link = ends.firstIndex(where: { $0 >= nodeCount }) {
        throw GraphError(
          .nodeOutOfRange, link: link,
          "Link \(link) names node \(ends[link]), but the nodes are 0..<\(nodeCount).")
      }
    }
    if let weights, let link = weights.firstIndex(where: { !($0 > 0 && $0.isNormal) }) {
      throw GraphError(
        .weightOutOfRange, link: link,
        "The weight \(weights[link]) of link \(link) is not a normal number above 0.")
    }
  }

  fileprivate func selfLinkCount() -> Int {
    var count = 0
    for (source, target) in zip(sources, targets) { count &+= source == target ? 1 : 0 }
    return count
  }
}

// MARK: - Sources of arcs

/// The links of a list by tail, in list order; where they go both ways, each gives two arcs.
@safe private struct ListSource: ArcSource, @unchecked Sendable {
  private let tails: UnsafeBufferPointer<UInt32>
  private let heads: UnsafeBufferPointer<UInt32>
  private let bothWays: Bool
  let chunkCount: Int

  /// Sendable because the buffers are only read, and outlive the sorting.
  @unsafe init(
    tails: UnsafeBufferPointer<UInt32>, heads: UnsafeBufferPointer<UInt32>, bothWays: Bool
  ) {
    unsafe (self.tails, self.heads) = (tails, heads)
    self.bothWays = bothWays
    chunkCount = max(1, min(16, tails.count >> 14))
  }

  @inline(__always)
  func forEachArc(in chunk: Int, _ body: (UInt32, UInt32, Int) -> Void) {
    let count = unsafe tails.count
    for link in (count * chunk / chunkCount)..<(count * (chunk + 1) / chunkCount) {
      // Safe: there are as many heads as tails.
      let (tail, head) = unsafe (tails[link], heads[link])
      if tail == head { continue }
      body(tail, head, link)
      if bothWays { body(head, tail, link) }
    }
  }
}

/// The arcs of rows, row by row, by the node they lead to.
private struct RowSource: ArcSource {
  private let rows: Adjacency
  private let bounds: [Int]
  var chunkCount: Int { bounds.count - 1 }

  init(_ rows: Adjacency) {
    self.rows = rows
    let arcs = rows.targets.count
    let parts = max(1, min(16, arcs >> 14))
    var bounds = [0]
    for part in 1..<max(2, parts) where part < parts {
      bounds.append(rows.firstNode(beginningAt: arcs * part / parts))
    }
    self.bounds = bounds + [rows.offsets.count - 1]
  }

  @inline(__always)
  func forEachArc(in chunk: Int, _ body: (UInt32, UInt32, Int) -> Void) {
    // Safe: the offsets of rows are places of their targets, which stay alive during the call.
    unsafe rows.offsets.withUnsafeBase { offsets in
      unsafe rows.targets.withUnsafeBase { targets in
        for node in bounds[chunk]..<bounds[chunk + 1] {
          let value = UInt32(truncatingIfNeeded: node)
          for arc in unsafe offsets[node]..<offsets[node + 1] {
            body(unsafe targets[arc], value, arc)
          }
        }
      }
    }
  }
}

extension Adjacency {
  /// The rows of the links of `list`, sorted by counting by target and then by source: the second
  /// keeps the order of the first, and repeats the order of the list.
  fileprivate static func countingTwice(
    _ list: EdgeList, selfLinks: Int, threads: Int
  ) -> Adjacency {
    let links = list.sources.count - selfLinks
    let weights = Column(list.weights ?? [])
    let arcCount = list.isDirected ? links : 2 * links
    let room = Adjacency.room(forSorting: arcCount)
    // Safe: the list was validated, and its arrays outlive the sorting.
    let byTarget = unsafe list.sources.withUnsafeBufferPointer { sources in
      unsafe list.targets.withUnsafeBufferPointer { targets in
        unsafe Adjacency(
          sorting: ListSource(tails: targets, heads: sources, bothWays: !list.isDirected),
          arcCount: arcCount, nodeCount: list.nodeCount, weights: weights, room: room,
          threads: threads)
      }
    }
    return byTarget.transposed(room, threads: threads)
  }

  /// The first node whose row does not begin before `arc`.
  fileprivate func firstNode(beginningAt arc: Int) -> Int {
    var (low, high) = (0, offsets.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < arc { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The same arcs by head instead of tail; every row comes out sorted, repeats in old order.
  func transposed(threads: Int = 1) -> Adjacency {
    transposed(Self.room(forSorting: targets.count), threads: threads)
  }

  fileprivate func transposed(_ room: borrowing Draft<UInt64>, threads: Int) -> Adjacency {
    Adjacency(
      sorting: RowSource(self), arcCount: targets.count, nodeCount: offsets.count - 1,
      weights: weights, room: room, threads: threads)
  }

  /// Merges equal neighbours within each sorted row, adding up their weights.
  fileprivate mutating func mergeRepeats() {
    let isWeighted = !weights.isEmpty
    let nodeCount = offsets.count - 1
    let ends = Draft<Int>(count: nodeCount + 1)
    let merged = Draft<UInt32>(count: targets.count)
    let sums = Draft<Double>(count: weights.count)
    ends[0] = 0
    var kept = 0
    for node in 0..<nodeCount {
      let rowStart = kept
      for arc in offsets[node]..<offsets[node + 1] {
        if kept > rowStart, merged[kept - 1] == targets[arc] {
          if isWeighted { sums[kept - 1] += weights[arc] }
        } else {
          merged[kept] = targets[arc]
          if isWeighted { sums[kept] = weights[arc] }
          kept += 1
        }
      }
      ends[node + 1] = kept
    }
    self = Adjacency(
      offsets: ends.finished(), targets: merged.finished(length: kept),
      weights: sums.finished(length: isWeighted ? kept : 0))
  }

  fileprivate func hasRepeats() -> Bool {
    // Safe: the offsets of rows are places of their targets, which stay alive during the call.
    unsafe offsets.withUnsafeBase { offsets in
      unsafe targets.withUnsafeBase { targets in
        for node in 0..<(self.offsets.count - 1) {
          let (start, end) = unsafe (offsets[node], offsets[node + 1])
          guard end - start > 1 else { continue }
          for arc in (start + 1)..<end where unsafe targets[arc] == targets[arc - 1] {
            return true
          }
        }
        return false
      }
    }
  }
}
