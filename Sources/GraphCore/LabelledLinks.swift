// Links as rows of a CSV file whose nodes have names.

/// Reads links between named nodes from CSV: one link a row, the names in two of its columns.
///
/// Nodes are numbered in the order in which their names first appear. Blanks around a name do not
/// belong to it; names in quotes may hold separators, line ends and, doubled, quotes. Empty lines
/// are passed over. A row without both names, a name that is not UTF-8, and a weight that is no
/// number above 0 are refused with the number of the line.
///
///     let read = try LabelledLinks().read(file: "partners.csv")
///     let graph = try Graph(read.list)
///     read.labels[0]
///
/// - Complexity: O(length), shared among all cores unless there are quotes.
public struct LabelledLinks: Hashable, Sendable {
  /// The byte between columns.
  public var separator: UInt8

  /// Whether the first row holds the names of columns rather than a link.
  public var hasHeader: Bool

  /// The columns, from 0, of the node a link leaves and the node it enters.
  public var columns: (source: Int, target: Int) { (source, target) }

  /// The column, from 0, of the weight; `nil` if links have none.
  public var weight: Int?

  /// Whether links have a direction.
  public var isDirected: Bool

  private var source: Int
  private var target: Int

  /// Creates a way to read; other columns than those named are passed over.
  public init(
    separator: UInt8 = UInt8(ascii: ","), hasHeader: Bool = true, source: Int = 0, target: Int = 1,
    weight: Int? = nil, isDirected: Bool = false
  ) {
    precondition(
      source >= 0 && target >= 0 && (weight ?? 0) >= 0 && source != target && weight != source
        && weight != target, "columns are counted from 0, and each is read for one thing")
    self.separator = separator
    self.hasHeader = hasHeader
    self.source = source
    self.target = target
    self.weight = weight
    self.isDirected = isDirected
  }

  /// The links in the file at `path`.
  ///
  /// - Throws: ``GraphFileError`` if the file cannot be read, or for its first bad line.
  public func read(
    file path: String, threads: Int? = nil
  ) throws(GraphFileError) -> LabelledEdgeList {
    try read(MappedFile(path: path).bytes, threads: threads)
  }

  /// The links in a text.
  ///
  /// - Throws: ``GraphFileError`` for the first bad line.
  public func read(
    _ bytes: Column<UInt8>, threads: Int? = nil
  ) throws(GraphFileError) -> LabelledEdgeList {
    // A quoted name may hold a line end: then the text is not cut.
    let most = max(1, threads ?? Team.coreCount)
    let hasQuotes = hasQuotes(bytes, most)
    let threads = hasQuotes ? 1 : most
    let pieces = TextPiece.pieces(
      of: bytes, from: TextPiece.start(of: bytes), count: max(1, min(threads, bytes.count >> 16)))
    let readers = pieces.map { piece in
      LabelledPiece(
        piece, separator: separator, skipsRow: hasHeader && piece.firstLine == 1,
        places: [source, target] + (weight.map { [$0] } ?? []))
    }
    let counter = ChunkCounter(readers.count)
    Team.run(threads: readers.count) { _ in
      while let number = counter.claim() { readers[number].read(bytes, hasQuotes: hasQuotes) }
    }
    for reader in readers { if let fault = reader.fault { throw fault } }
    return joined(readers)
  }

  private func hasQuotes(_ bytes: Column<UInt8>, _ threads: Int) -> Bool {
    let parts = max(1, min(threads, bytes.count >> 16))
    let found = Draft<Bool>(repeating: false, count: parts)
    let counter = ChunkCounter(parts)
    Team.run(threads: parts) { _ in
      while let part = counter.claim() {
        let range = (bytes.count * part / parts)..<(bytes.count * (part + 1) / parts)
        // Safe: every place is below the count of bytes, which stay alive during the call.
        found[part] = unsafe bytes.withUnsafeBase { text in
          var quotes = 0
          for place in range { quotes |= unsafe text[place] == UInt8(ascii: "\"") ? 1 : 0 }
          return quotes != 0
        }
      }
    }
    return (0..<parts).contains { found[$0] }
  }

  /// Numbers the names of all pieces as if they had been read one after the other.
  private func joined(_ pieces: [LabelledPiece]) -> LabelledEdgeList {
    var table = pieces[0].takeTable()
    var maps: [[UInt32]?] = [nil]
    for piece in pieces.dropFirst() {
      maps.append(
        piece.table.entries.map { entry in
          // Safe: a name has at least one byte, and they are lent for the call.
          unsafe piece.table.withBytes(of: entry) { bytes in
            guard let start = bytes.baseAddress else { preconditionFailure("a name is not empty") }
            return unsafe table.number(of: LabelKey(start, length: bytes.count))
          }
        })
    }
    var list = EdgeList(
      nodeCount: table.entries.count, sources: [], targets: [],
      weights: weight == nil ? nil : pieces.flatMap(\.weights), isDirected: isDirected)
    list.sources = renumbered(pieces.map(\.sources), maps)
    list.targets = renumbered(pieces.map(\.targets), maps)
    let length = table.entries.reduce(0) { $0 + $1.length }
    let bytes = Draft<UInt8>(count: length)
    let ends = Draft<Int>(count: table.entries.count)
    var place = 0
    for (number, entry) in table.entries.enumerated() {
      // Safe: the bytes are lent for the call, and copied.
      unsafe table.withBytes(of: entry) { name in
        for offset in 0..<name.count {
          bytes[place + offset] = unsafe name[offset]
        }
        place += name.count
      }
      ends[number] = place
    }
    return LabelledEdgeList(
      labels: Labels(bytes: bytes.finished(), ends: ends.finished()), list: list)
  }

  private func renumbered(_ parts: [[UInt32]], _ maps: [[UInt32]?]) -> [UInt32] {
    if parts.count == 1 { return parts[0] }
    let starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let count = starts[parts.count]
    // Safe: the parts are written one behind the other, and there is room for all.
    return unsafe [UInt32](unsafeUninitializedCapacity: count) { all, written in
      let room = unsafe NumberedRoom(all)
      let counter = ChunkCounter(parts.count)
      Team.run(threads: parts.count) { _ in
        while let number = counter.claim() {
          let start = starts[number]
          if let map = maps[number] {
            let map = map.span
            for (place, label) in parts[number].enumerated() {
              room.write(map[Int(label)], at: start + place)
            }
          } else {
            for (place, label) in parts[number].enumerated() {
              room.write(label, at: start + place)
            }
          }
        }
      }
      written = count
    }
  }
}

/// Where threads write numbers, each in places of its own.
@safe private struct NumberedRoom: @unchecked Sendable {
  private let room: UnsafeMutableBufferPointer<UInt32>

  @unsafe init(_ room: UnsafeMutableBufferPointer<UInt32>) {
    unsafe self.room = room
    if let first = room.baseAddress { unsafe Pages.advise(first, 4 * room.count) }
  }

  @inline(__always)
  func write(_ number: UInt32, at place: Int) {
    // Safe: the places of all parts are in the room; debug builds check it.
    unsafe room[place] = number
  }
}
