// The first 128 bytes of a snapshot.

/// What a snapshot says of itself.
struct SnapshotHeader {
  /// The number of bytes of a header.
  static let length = 128

  /// The version that this program writes, and the latest it reads.
  static let version: UInt32 = 1

  private static let letters = Array("MLGRAPH\n".utf8)

  var isDirected: Bool
  var isWeighted: Bool
  var nodeCount: Int
  var arcCount: Int
  var droppedSelfLinks: Int
  var mergedParallelLinks: Int
  var fileLength: Int
  var bodyChecksum: UInt64

  /// Reads and checks the header of a file.
  init(_ bytes: Column<UInt8>, path: String) throws(GraphFileError) {
    func number(_ place: Int, _ width: Int = 8) -> UInt64 {
      (0..<width).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
    }
    guard bytes.count >= Self.length, bytes.prefix(8).elementsEqual(Self.letters) else {
      throw GraphFileError(.foreignSnapshot, "\(path) is not a snapshot of a graph.")
    }
    guard number(8, 4) <= UInt64(Self.version) else {
      throw GraphFileError(
        .newerSnapshot,
        "\(path) was written by a later version (snapshot \(number(8, 4)); this program reads up to "
          + "\(Self.version)). Use that version, or write the snapshot anew.")
    }
    let damage = GraphFileError(
      .damagedSnapshot, "\(path) is damaged or cut short. Write the snapshot anew.")
    guard number(120) == Checksum.of(bytes.part(0..<120)), number(12, 4) < 4,
      number(16) <= UInt64(EdgeList.nodeLimit), number(24) < 1 << 56, number(48) < 1 << 60
    else { throw damage }
    isDirected = number(12, 4) & 1 != 0
    isWeighted = number(12, 4) & 2 != 0
    nodeCount = Int(truncatingIfNeeded: number(16))
    arcCount = Int(truncatingIfNeeded: number(24))
    droppedSelfLinks = Int(truncatingIfNeeded: number(32))
    mergedParallelLinks = Int(truncatingIfNeeded: number(40))
    fileLength = Int(truncatingIfNeeded: number(48))
    bodyChecksum = number(56)
    guard fileLength == bytes.count, fileLength == expectedLength, droppedSelfLinks >= 0,
      mergedParallelLinks >= 0
    else { throw damage }
  }

  /// The header of a graph, but for the checksum of the body.
  init(_ graph: Graph) {
    isDirected = graph.isDirected
    isWeighted = graph.isWeighted
    nodeCount = graph.nodeCount
    arcCount = graph.arcCount
    droppedSelfLinks = graph.droppedSelfLinks
    mergedParallelLinks = graph.mergedParallelLinks
    bodyChecksum = 0
    fileLength = 0
    fileLength = expectedLength
  }

  /// Where the next numbers begin behind `length` bytes from `start`.
  func end(of length: Int, from start: Int) -> Int { (start + length + 63) / 64 * 64 }

  private var expectedLength: Int {
    var place = Self.length
    for _ in 0..<(isDirected ? 2 : 1) {
      place = end(of: 8 * (nodeCount + 1), from: place)
      place = end(of: 4 * arcCount, from: place)
      if isWeighted { place = end(of: 8 * arcCount, from: place) }
    }
    return place
  }

  /// The header as it stands in the file.
  var bytes: [UInt8] {
    var bytes = Self.letters
    func append(_ number: UInt64, _ width: Int = 8) {
      for place in 0..<width {
        bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place)))
      }
    }
    append(UInt64(Self.version), 4)
    append((isDirected ? 1 : 0) | (isWeighted ? 2 : 0), 4)
    for number in [nodeCount, arcCount, droppedSelfLinks, mergedParallelLinks, fileLength] {
      append(UInt64(number))
    }
    append(bodyChecksum)
    bytes += [UInt8](repeating: 0, count: 120 - bytes.count)
    append(Checksum.of(Column(bytes)))
    return bytes
  }
}
