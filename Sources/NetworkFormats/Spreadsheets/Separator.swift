// The separator of a text's cells.

/// The separator of a text's cells.
enum Separator {
  /// The separator of a text whose first rows are these.
  ///
  /// It is the one that stands in the first row and, if several do, splits the first rows into
  /// equal numbers of cells: a tab before a semicolon before a comma before a bar. Where none does,
  /// titles may stand above the table: then it is the one that splits the most rows alike. A comma
  /// when there is none.
  static func detect(in bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [
      UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"),
    ]
    let rows = counts(of: candidates, in: bytes.prefix(256 * 1024), rows: 20)
    guard let first = rows.first else { return UInt8(ascii: ",") }
    let present = candidates.indices.filter { first[$0] > 0 }
    if present.isEmpty, isSplitByBlanks(bytes.prefix(64 * 1024)) { return UInt8(ascii: " ") }
    let even = present.first { candidate in
      rows.allSatisfy { $0[candidate] == first[candidate] }
    }
    if let even { return candidates[even] }
    let best = present.max { (first[$0], -$0) < (first[$1], -$1) }
    let alike = candidates.indices.map { candidate in rowsAlike(rows.map { $0[candidate] }) }
    let most = candidates.indices.max { (alike[$0], -$0) < (alike[$1], -$1) } ?? 0
    guard let best, alike[best] * 2 >= rows.count || alike[best] >= alike[most] else {
      return alike[most] > 1 ? candidates[most] : UInt8(ascii: ",")
    }
    return candidates[best]
  }

  /// How many rows have the number of separators that most rows with any have.
  private static func rowsAlike(_ counts: [Int]) -> Int {
    Dictionary(grouping: counts.filter { $0 > 0 }, by: \.self).values.map(\.count).max() ?? 0
  }

  /// The separator that a first line `sep=;` declares, as spreadsheet programs write and hide it,
  /// and the length of that line with its end.
  static func declared(in bytes: [UInt8]) -> (separator: UInt8, length: Int)? {
    var line = bytes.prefix(while: { $0 != 10 && $0 != 13 })
    var length = line.count
    if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\""), line.count == 7 {
      line = line.dropFirst().dropLast()
    }
    guard line.count == 5, let separator = line.last,
      String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    if bytes.dropFirst(length).starts(with: [13, 10]) { length += 1 }
    return (separator, min(length + 1, bytes.count))
  }

  /// How many of each candidate stand outside quotation marks in each of the first rows.
  private static func counts(of candidates: [UInt8], in bytes: ArraySlice<UInt8>, rows limit: Int)
    -> [[Int]]
  {
    var rows: [[Int]] = []
    var row = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var isEmpty = true
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 10 || byte == 13 {
        if !isEmpty { rows.append(row) }
        if rows.count == limit { return rows }
        row = [Int](repeating: 0, count: candidates.count)
        isEmpty = true
        continue
      }
      isEmpty = false
      if let candidate = candidates.firstIndex(of: byte) { row[candidate] += 1 }
    }
    if !isEmpty, rows.isEmpty { rows.append(row) }
    return rows
  }

  /// Whether blanks split the first rows into equal numbers of cells: three or more, or two under
  /// headers of a table of edges.
  private static func isSplitByBlanks(_ bytes: ArraySlice<UInt8>) -> Bool {
    var counts: [Int] = []
    var isFirstOfEdges = false
    for line in bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }).prefix(20) {
      var isQuoted = false
      let cells = line.split { byte in
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        return byte == UInt8(ascii: " ") && !isQuoted
      }
      if counts.isEmpty {
        let first = cells.first.map { String(decoding: $0, as: UTF8.self).lowercased() }
        isFirstOfEdges = first == "source" || first == "from"
      }
      counts.append(cells.count)
    }
    guard counts.count >= 2, let first = counts.first, counts.dropLast().allSatisfy({ $0 == first })
    else { return false }
    return first >= 3 || first == 2 && isFirstOfEdges
  }

  /// The separator that a person writes as `word`: a word, or the character itself.
  static func named(_ word: String) -> UInt8? {
    switch word.lowercased() {
    case "comma": UInt8(ascii: ",")
    case "semicolon": UInt8(ascii: ";")
    case "tab", "\\t": 9
    case "blank", "space": UInt8(ascii: " ")
    case "pipe": UInt8(ascii: "|")
    default:
      if word.utf8.count == 1, let byte = word.utf8.first, byte == 9 || byte >= 32, byte < 127,
        byte != UInt8(ascii: "\"")
      {
        byte
      } else {
        nil
      }
    }
  }

  /// The separator's name in reports.
  static func name(_ separator: UInt8) -> String {
    switch separator {
    case 9: "tab"
    case UInt8(ascii: " "): "blank"
    default: String(UnicodeScalar(separator))
    }
  }
}
