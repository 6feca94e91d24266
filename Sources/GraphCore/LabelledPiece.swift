// Reading the rows of one piece of a CSV text.

/// Reads one piece: the ends of its links as numbers of its own, and the names these stand for.
final class LabelledPiece: @unchecked Sendable {
  // Sendable because one thread reads a piece, before anybody asks what came of it.
  private(set) var table = LabelTable()
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  private(set) var weights: [Double] = []
  private(set) var fault: GraphFileError?

  private let piece: TextPiece
  private let separator: UInt8
  private let skipsRow: Bool

  /// The columns of source, target and, if there are weights, weight.
  private let places: [Int]

  init(_ piece: TextPiece, separator: UInt8, skipsRow: Bool, places: [Int]) {
    self.piece = piece
    self.separator = separator
    self.skipsRow = skipsRow
    self.places = places
  }

  /// Reads the piece, one of `bytes`.
  func read(_ bytes: Column<UInt8>, hasQuotes: Bool) {
    sources.reserveCapacity(piece.lineCount)
    targets.reserveCapacity(piece.lineCount)
    let room = Draft<UInt8>(count: hasQuotes ? piece.range.count : 0)
    // Safe: every place read is below the end of the piece, which lies within the bytes.
    unsafe bytes.withUnsafeBase { text in
      var reader = unsafe RowReader(
        text, piece.range, separator: separator, line: piece.firstLine, room: room.base)
      if skipsRow { unsafe reader.skipRow() }
      // Locals, for an inner loop that asks an object for its properties is slow.
      let (source, target, weight) = (places[0], places[1], places.count > 2 ? places[2] : -1)
      let last = places.max() ?? 1
      var batch = unsafe LabelBatch(links: piece.lineCount, isSwapped: source > target)
      while unsafe !reader.isAtEnd {
        if unsafe reader.skipEmptyLine() { continue }
        let line = unsafe reader.line
        var (names, hasWeight) = (0, weight < 0)
        var (column, isLast) = (0, false)
        while !isLast {
          let field = unsafe reader.field(&isLast)
          if column <= last {
            if column == source || column == target {
              if let start = field.baseAddress, field.count > 0 {
                unsafe batch.append(LabelKey(start, length: field.count))
                names |= column == source ? 1 : 2
              }
            } else if column == weight, let value = unsafe Self.weight(field) {
              weights.append(value)
              hasWeight = true
            }
          }
          column += 1
        }
        guard names == 3, hasWeight, unsafe !reader.isUnclosed else {
          fault = Self.fault(line, isUnclosed: unsafe reader.isUnclosed, names, hasWeight)
          break
        }
        if unsafe !batch.finishLink(line) { break }
      }
      // A fault of a name that was still to be numbered is on an earlier line.
      unsafe batch.flush()
      if let line = unsafe batch.faultyLine {
        fault = GraphFileError(
          .badLine, line: line, "Line \(line) has a name that is not UTF-8.")
      }
      unsafe (table, sources, targets) = (batch.table, batch.sources, batch.targets)
    }
  }

  /// The names, which this piece then forgets: to change them, they need not be copied.
  func takeTable() -> LabelTable {
    let taken = table
    table = LabelTable()
    return taken
  }

  private static func weight(_ field: UnsafeBufferPointer<UInt8>) -> Double? {
    if let plain = unsafe plainNumber(field) { return plain > 0 ? plain : nil }
    let text = unsafe String(decoding: field, as: UTF8.self)
    guard let value = Double(text), value > 0, value.isNormal else { return nil }
    return value
  }

  /// The number that at most 15 digits say, with a point among them or none; `nil` for any other form.
  ///
  /// The digits as a whole number, and the power of ten, are `Double`s without an error, so that one
  /// division rounds as reading the text would.
  private static func plainNumber(_ field: UnsafeBufferPointer<UInt8>) -> Double? {
    guard (1...16).contains(field.count) else { return nil }
    var whole: UInt64 = 0
    var scale = 1.0
    var point: Int?
    for place in 0..<field.count {
      // Safe: the place is in the field.
      let byte = unsafe field[place]
      if 48...57 ~= byte {
        whole = whole &* 10 &+ UInt64(byte &- 48)
        if point != nil { scale *= 10 }
      } else if byte == UInt8(ascii: "."), point == nil, place > 0, place + 1 < field.count {
        point = place
      } else {
        return nil
      }
    }
    guard point != nil || field.count <= 15 else { return nil }
    return Double(whole) / scale
  }

  private static func fault(
    _ line: Int, isUnclosed: Bool, _ names: Int, _ hasWeight: Bool
  ) -> GraphFileError {
    let reason =
      if isUnclosed {
        "has a quote that nothing closes"
      } else if names & 1 == 0 {
        "has no name in the column of sources"
      } else if names & 2 == 0 {
        "has no name in the column of targets"
      } else {
        "has no number above 0 in the column of weights"
      }
    return GraphFileError(.badLine, line: line, "Line \(line) \(reason).")
  }
}

/// Numbers names a few at a time, in the order in which they come.
@unsafe private struct LabelBatch {
  private(set) var table = LabelTable()
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []

  /// The line of the first name that is not UTF-8.
  private(set) var faultyLine: Int?

  private static let size = 64
  private var keys: [LabelKey] = unsafe []
  private var lines: [Int] = []
  private let isSwapped: Bool

  /// Whether the target comes before the source in a row.
  init(links: Int, isSwapped: Bool) {
    unsafe self.isSwapped = isSwapped
    unsafe keys.reserveCapacity(Self.size)
    unsafe lines.reserveCapacity(Self.size)
    unsafe sources.reserveCapacity(links)
    unsafe targets.reserveCapacity(links)
  }

  @inline(__always)
  mutating func append(_ key: LabelKey) {
    unsafe keys.append(key)
  }

  /// Notes that the last two names are those of a link; false when a name is at fault.
  @inline(__always)
  mutating func finishLink(_ line: Int) -> Bool {
    unsafe lines.append(line)
    if unsafe keys.count >= Self.size { unsafe flush() }
    return unsafe faultyLine == nil
  }

  /// Numbers the names that wait, but for that of a row without the other.
  mutating func flush() {
    unsafe table.approach(keys)
    for place in unsafe lines.indices {
      let first = unsafe number(keys[2 * place])
      let second = unsafe number(keys[2 * place + 1])
      guard let first, let second else {
        unsafe faultyLine = faultyLine ?? lines[place]
        break
      }
      unsafe sources.append(isSwapped ? second : first)
      unsafe targets.append(isSwapped ? first : second)
    }
    unsafe keys.removeAll(keepingCapacity: true)
    unsafe lines.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  private mutating func number(_ key: LabelKey) -> UInt32? {
    let known = unsafe table.entries.count
    let number = unsafe table.number(of: key)
    if number == known, unsafe !table.isText(table.entries[known]) { return nil }
    return number
  }
}

/// Cuts a CSV text into fields, one after the other.
@unsafe struct RowReader {
  private let text: UnsafePointer<UInt8>
  private let end: Int
  private let separator: UInt8
  private var place: Int

  /// The bytes of all fields that were in quotes, one after the other.
  private let unquoted: UnsafeMutablePointer<UInt8>
  private var unquotedCount = 0

  /// The number of the line that the next byte is on.
  private(set) var line: Int

  /// Whether the text ended within quotes.
  private(set) var isUnclosed = false

  /// `room` holds as many bytes as `range`, if there are quotes in it.
  init(
    _ text: UnsafePointer<UInt8>, _ range: Range<Int>, separator: UInt8, line: Int,
    room: UnsafeMutablePointer<UInt8>
  ) {
    unsafe self.text = text
    unsafe unquoted = room
    unsafe end = range.upperBound
    unsafe place = range.lowerBound
    unsafe self.separator = separator
    unsafe self.line = line
  }

  var isAtEnd: Bool { unsafe place >= end }

  mutating func skipRow() {
    var isLast = unsafe isAtEnd
    while !isLast { unsafe _ = field(&isLast) }
  }

  /// Goes behind an empty line, if there is one here.
  mutating func skipEmptyLine() -> Bool {
    var next = unsafe place
    while unsafe next < end, unsafe text[next] == 0x20 || text[next] == 0x0D { next += 1 }
    guard unsafe next >= end || text[next] == 0x0A else { return false }
    unsafe place = next + 1
    unsafe line += 1
    return true
  }

  /// The next field, without blanks around it or quotes; sets `isLast` at the end of a row.
  @inline(__always)
  mutating func field(_ isLast: inout Bool) -> UnsafeBufferPointer<UInt8> {
    var first = unsafe place
    while unsafe first < end, unsafe text[first] == 0x20 { first += 1 }
    if unsafe first < end, unsafe text[first] == UInt8(ascii: "\"") {
      return unsafe quotedField(first + 1, &isLast)
    }
    var next = first
    // What ends a field is rare among bytes this high: one comparison passes most.
    let top = unsafe max(separator, 0x0D)
    while unsafe next < end {
      let byte = unsafe text[next]
      if byte <= top, unsafe byte == separator || byte == 0x0A { break }
      next += 1
    }
    isLast = unsafe next >= end || text[next] == 0x0A
    if isLast { unsafe line += 1 }
    unsafe place = next + 1
    while next > first, unsafe text[next - 1] == 0x20 || text[next - 1] == 0x0D { next -= 1 }
    return unsafe UnsafeBufferPointer(start: text + first, count: next - first)
  }

  private mutating func quotedField(
    _ start: Int, _ isLast: inout Bool
  ) -> UnsafeBufferPointer<UInt8> {
    var (next, length) = (start, unsafe unquotedCount)
    let first = length
    while true {
      guard unsafe next < end else {
        unsafe isUnclosed = true
        break
      }
      let byte = unsafe text[next]
      next += 1
      if byte == UInt8(ascii: "\"") {
        guard unsafe next < end, unsafe text[next] == UInt8(ascii: "\"") else { break }
        next += 1
      }
      if byte == 0x0A { unsafe line += 1 }
      // Safe: all fields together are no longer than the text, for which there is room.
      unsafe unquoted[length] = byte
      length += 1
    }
    // What stands between the closing quote and the separator belongs to no name.
    while unsafe next < end, unsafe text[next] != separator, unsafe text[next] != 0x0A { next += 1 }
    isLast = unsafe next >= end || text[next] == 0x0A
    if isLast { unsafe line += 1 }
    unsafe place = next + 1
    unsafe unquotedCount = length
    return unsafe UnsafeBufferPointer(start: unquoted + first, count: length - first)
  }
}
