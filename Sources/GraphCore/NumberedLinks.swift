// Links as two numbers a line, the plainest file of a network.

/// Reads links between numbered nodes, one a line: `source target`, or `source target weight`.
///
/// Numbers stand apart by blanks, tabs, commas or semicolons, and count from 0. Lines that are empty
/// or begin with `#` or `%` are passed over. Lines may end in `\n` or `\r\n`. Anything else is
/// refused with the number of its line; nothing is guessed.
///
///     let list = try NumberedLinks().read(file: "contacts.txt")
///     let graph = try Graph(list)
///
/// - Complexity: O(length), shared among all cores; 8 bytes a line beside the text, 16 with weights.
public struct NumberedLinks: Hashable, Sendable {
  /// Whether each line has a third number, the weight of the link.
  public var hasWeights: Bool

  /// Whether links have a direction.
  public var isDirected: Bool

  /// The number of nodes, or `nil` for one more than the largest number read.
  public var nodeCount: Int?

  /// Creates a way to read.
  public init(hasWeights: Bool = false, isDirected: Bool = false, nodeCount: Int? = nil) {
    self.hasWeights = hasWeights
    self.isDirected = isDirected
    self.nodeCount = nodeCount
  }

  /// The links in the file at `path`.
  ///
  /// - Throws: ``GraphFileError`` if the file cannot be read, or for its first bad line.
  public func read(file path: String, threads: Int? = nil) throws(GraphFileError) -> EdgeList {
    try read(MappedFile(path: path).bytes, threads: threads)
  }

  /// The links in a text.
  ///
  /// - Throws: ``GraphFileError`` for the first bad line.
  public func read(_ bytes: Column<UInt8>, threads: Int? = nil) throws(GraphFileError) -> EdgeList {
    let threads = max(1, threads ?? Team.coreCount)
    let pieces = TextPiece.pieces(
      of: bytes, from: TextPiece.start(of: bytes),
      count: max(1, min(4 * threads, bytes.count >> 16))
    )
    let lineCount = pieces.reduce(0) { $0 + $1.lineCount }
    let weights = Draft<Double>(count: hasWeights ? lineCount : 0)
    var outcomes: [PieceOutcome] = []
    var targets: [UInt32] = []
    // Safe: pieces write their own places only; as many as were kept are in front in the end.
    let sources = unsafe [UInt32](unsafeUninitializedCapacity: lineCount) { sources, kept in
      unsafe targets = [UInt32](unsafeUninitializedCapacity: lineCount) { targets, keptTargets in
        let ends = unsafe LinkEnds(sources: sources, targets: targets)
        outcomes = parse(bytes, pieces, ends, weights, threads)
        kept = ends.close(gapsBetween: pieces, outcomes, weights)
        keptTargets = kept
      }
    }
    for outcome in outcomes { if let fault = outcome.fault { throw fault } }
    let largest = outcomes.reduce(-1) { max($0, $1.largest) }
    if let nodeCount, largest >= nodeCount {
      throw GraphFileError(
        .tooManyNodes,
        "The text names node \(largest), but the nodes are 0..<\(nodeCount).")
    }
    return EdgeList(
      nodeCount: nodeCount ?? largest + 1, sources: sources, targets: targets,
      weights: hasWeights ? (0..<sources.count).map { weights[$0] } : nil, isDirected: isDirected)
  }

  private func parse(
    _ bytes: Column<UInt8>, _ pieces: [TextPiece], _ ends: LinkEnds,
    _ weights: borrowing Draft<Double>, _ threads: Int
  ) -> [PieceOutcome] {
    let outcomes = Draft<Int>(repeating: 0, count: 3 * pieces.count)
    let starts = pieces.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.lineCount) }
    let counter = ChunkCounter(pieces.count)
    Team.run(threads: min(threads, pieces.count)) { _ in
      while let number = counter.claim() {
        var parser = LineParser(hasWeights: hasWeights, kept: starts[number])
        parser.parse(bytes, pieces[number], ends, weights)
        outcomes[3 * number] = parser.kept - starts[number]
        outcomes[3 * number + 1] = parser.largest
        outcomes[3 * number + 2] = parser.faultyLine
      }
    }
    return pieces.indices.map { number in
      let line = outcomes[3 * number + 2]
      return PieceOutcome(
        kept: outcomes[3 * number], largest: outcomes[3 * number + 1],
        fault: line == 0 ? nil : fault(in: bytes, pieces[number], line))
    }
  }

  private func fault(in bytes: Column<UInt8>, _ piece: TextPiece, _ line: Int) -> GraphFileError {
    var start = piece.range.lowerBound
    for _ in piece.firstLine..<line {
      while bytes[start] != UInt8(ascii: "\n") { start += 1 }
      start += 1
    }
    let text = bytes[start..<piece.range.upperBound].prefix(60)
      .prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return GraphFileError(
      .badLine, line: line,
      "Line \(line) (\(String(decoding: text, as: UTF8.self))) is not two node numbers below "
        + "4294967295\(hasWeights ? " and a weight above 0" : "")."
        + (hasWeights ? "" : " If it has a third column of weights, ask for weights."))
  }
}

// MARK: - Pieces

/// What came of one piece.
private struct PieceOutcome {
  let kept: Int
  let largest: Int
  let fault: GraphFileError?
}

/// Where the ends of links are written.
@safe private struct LinkEnds: @unchecked Sendable {
  // Sendable because every piece writes places of its own.
  private let sources: UnsafeMutableBufferPointer<UInt32>
  private let targets: UnsafeMutableBufferPointer<UInt32>

  @unsafe init(
    sources: UnsafeMutableBufferPointer<UInt32>, targets: UnsafeMutableBufferPointer<UInt32>
  ) {
    unsafe (self.sources, self.targets) = (sources, targets)
    if let first = sources.baseAddress { unsafe Pages.advise(first, 4 * sources.count) }
    if let first = targets.baseAddress { unsafe Pages.advise(first, 4 * targets.count) }
  }

  @inline(__always)
  func write(_ source: UInt32, _ target: UInt32, at place: Int) {
    // Safe: a piece has no more links than lines, for which there is room; debug builds check it.
    unsafe sources[place] = source
    unsafe targets[place] = target
  }

  /// Moves the links of pieces with other lines among them up to those before; returns how many
  /// links there are.
  func close(
    gapsBetween pieces: [TextPiece], _ outcomes: [PieceOutcome], _ weights: borrowing Draft<Double>
  ) -> Int {
    var (start, kept) = (0, 0)
    for (piece, outcome) in zip(pieces, outcomes) {
      if start != kept {
        for place in 0..<outcome.kept {
          // Safe: both places are within what was written; the new one is the lower.
          unsafe sources[kept + place] = sources[start + place]
          unsafe targets[kept + place] = targets[start + place]
          if weights.count > 0 { weights[kept + place] = weights[start + place] }
        }
      }
      start += piece.lineCount
      kept += outcome.kept
    }
    return kept
  }
}

/// Reads the lines of one piece.
private struct LineParser {
  let hasWeights: Bool

  /// The place of the next link.
  var kept: Int

  /// The largest node number read.
  var largest = -1

  /// The number of the first line that is no link, or 0.
  var faultyLine = 0

  init(hasWeights: Bool, kept: Int) {
    self.hasWeights = hasWeights
    self.kept = kept
  }

  mutating func parse(
    _ bytes: Column<UInt8>, _ piece: TextPiece, _ ends: LinkEnds, _ weights: borrowing Draft<Double>
  ) {
    let isWeighted = hasWeights
    var (place, line, kept, top) = (piece.range.lowerBound, piece.firstLine, self.kept, 0 as UInt32)
    var isFaulty = false
    let first = kept
    // Safe: every place read is below the end of the piece, which lies within the bytes.
    unsafe bytes.withUnsafeBase { text in
      let cursor = unsafe TextCursor(text, end: piece.range.upperBound)
      while place < cursor.end {
        // Nearly every line is two short numbers and what parts them.
        if !isWeighted, let link = cursor.plainLink(&place) {
          line += 1
          ends.write(link.source, link.target, at: kept)
          top = max(top, link.source, link.target)
          kept += 1
          continue
        }
        cursor.skipBlanks(&place)
        let byte = cursor.byte(place)
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") {
          cursor.skipLine(&place)
          line += 1
          continue
        }
        guard let source = cursor.number(&place), cursor.skipSeparators(&place),
          let target = cursor.number(&place)
        else {
          isFaulty = true
          return
        }
        if isWeighted {
          guard cursor.skipSeparators(&place), let weight = cursor.weight(&place) else {
            isFaulty = true
            return
          }
          weights[kept] = weight
        }
        cursor.skipBlanks(&place)
        guard cursor.byte(place) == UInt8(ascii: "\n") else {
          isFaulty = true
          return
        }
        place += 1
        line += 1
        ends.write(source, target, at: kept)
        top = max(top, source, target)
        kept += 1
      }
    }
    if isFaulty { faultyLine = line }
    if kept > first { largest = Int(top) }
    self.kept = kept
  }
}
