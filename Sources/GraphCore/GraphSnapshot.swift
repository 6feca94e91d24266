// A graph in a file that is ready as soon as it is opened.

/// A graph in a file, as the machine keeps it in memory.
///
/// Opening a snapshot maps the file and reads its first 128 bytes: it takes the same time whatever
/// the size. ``graph()`` then proves, once, that the rows are those that were written and are rows of
/// a graph; what was proved is not copied, but read from the file as it is needed.
///
///     try graph.writeSnapshot(to: "links.snapshot")
///     let snapshot = try GraphSnapshot(path: "links.snapshot")
///     snapshot.linkCount
///     let graph = try snapshot.graph()
///
/// All numbers are little-endian. The header has, from byte 0: the letters `MLGRAPH` and a line end;
/// the version, and 1 if directed plus 2 if weighted, of 4 bytes each; then, of 8 bytes each, the
/// numbers of nodes, arcs, dropped self-links and merged links, the length of the file and the
/// checksum of what follows the header; at byte 120, the checksum of the bytes before. Then follow, each
/// from a multiple of 64 bytes on, the offsets (8 bytes), targets (4) and, if weighted, weights (8) of the
/// rows by source, and the same by target if directed.
public struct GraphSnapshot: Sendable {
  /// The number of nodes.
  public var nodeCount: Int { header.nodeCount }

  /// The number of links; an undirected link counts once.
  public var linkCount: Int { header.isDirected ? header.arcCount : header.arcCount / 2 }

  /// Whether links have a direction.
  public var isDirected: Bool { header.isDirected }

  /// Whether links have weights.
  public var isWeighted: Bool { header.isWeighted }

  private let header: SnapshotHeader
  private let file: MappedFile
  private let path: String

  /// Opens the snapshot at `path`, which is neither moved over nor cut shorter while it is in use.
  ///
  /// - Throws: ``GraphFileError`` if the file cannot be read, is no snapshot, was written by a later
  ///   version, has a damaged header, or is not as long as its header says.
  /// - Complexity: O(1).
  public init(path: String) throws(GraphFileError) {
    self.path = path
    file = try MappedFile(path: path)
    header = try SnapshotHeader(file.bytes, path: path)
  }

  /// The graph, after the checksum and the order of its rows have been verified.
  ///
  /// - Throws: ``GraphFileError`` if the file was changed after it was written.
  /// - Complexity: O(*n* + *m*), shared among all cores, the first time the file is read.
  public func graph() throws(GraphFileError) -> Graph {
    let body = file.bytes.part(SnapshotHeader.length..<file.count)
    guard Checksum.of(body) == header.bodyChecksum else {
      throw GraphFileError(
        .damagedSnapshot, "\(path) was changed after it was written. Write the snapshot anew.")
    }
    let graph = unverifiedGraph()
    guard graph.isWellFormed else {
      throw GraphFileError(
        .damagedSnapshot, "\(path) does not hold the rows of a graph. Write the snapshot anew.")
    }
    return graph
  }

  private func unverifiedGraph() -> Graph {
    var place = SnapshotHeader.length
    func next<Element>(_ count: Int) -> Column<Element> {
      defer { place = header.end(of: count * MemoryLayout<Element>.stride, from: place) }
      return file.column(at: place, count: count)
    }
    func rows() -> Adjacency {
      Adjacency(
        offsets: next(header.nodeCount + 1), targets: next(header.arcCount),
        weights: next(header.isWeighted ? header.arcCount : 0))
    }
    let outbound = rows()
    return Graph(
      outbound: outbound, inbound: header.isDirected ? rows() : nil,
      isWeighted: header.isWeighted, droppedSelfLinks: header.droppedSelfLinks,
      mergedParallelLinks: header.mergedParallelLinks)
  }
}

// MARK: - Proof

extension Graph {
  /// Whether rows are what ``init(_:threads:)`` makes them: proved before kernels rely on it.
  fileprivate var isWellFormed: Bool {
    guard outbound.isWellFormed else { return false }
    return isDirected
      ? inbound.isWellFormed && outbound.transposed(threads: Team.coreCount) == inbound
      : outbound.transposed(threads: Team.coreCount) == outbound
  }
}

extension Adjacency {
  /// Whether offsets ascend from 0 to the number of targets, and every row ascends strictly among the
  /// nodes without its own; whether weights are normal numbers above 0.
  fileprivate var isWellFormed: Bool {
    let nodeCount = offsets.count - 1
    guard offsets[0] == 0, offsets[nodeCount] == targets.count else { return false }
    guard weights.allSatisfy({ $0 > 0 && $0.isNormal }) else { return false }
    for node in 0..<nodeCount {
      let (start, end) = (offsets[node], offsets[node + 1])
      guard start <= end, end <= targets.count else { return false }
      var last = -1
      for arc in start..<end {
        let target = Int(targets[arc])
        guard target > last, target < nodeCount, target != node else { return false }
        last = target
      }
    }
    return true
  }
}
