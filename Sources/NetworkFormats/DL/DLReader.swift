// Graphs out of UCINET's DL files.
//
// A header of keys in any order, labels under their headings, and data in one of eight forms. A
// matrix that is symmetric makes ties without direction, any other makes directed ones; a matrix
// of rows by columns is one of actors by what they take part in.
// Reference: S. Borgatti, M. Everett, L. Freeman, "UCINET for Windows", 2002, data language.

import Collaborations
import Wording

/// Reads UCINET's DL files.
struct DLReader {
  let file: String
  var reading: GraphReading
  var header = Header()
  /// The labels of rows and of columns that can be looked up, and where they stand.
  var indexed: [[String]] = [[], []]
  var labelPlaces: [[String: Int]] = [[:], [:]]

  struct Header {
    var rows = 0
    var columns = 0
    var levels = 1
    var format = "fullmatrix"
    var hasDiagonal = true
    var rowLabels: [String] = []
    var columnLabels: [String] = []
    var levelLabels: [String] = []
    var rowsEmbedded = false
    var columnsEmbedded = false
    var isTwoMode = false
  }

  /// A word of the file and its line.
  struct Word {
    let text: String
    let line: Int
  }

  private init(file: String) {
    self.file = file
    reading = GraphReading(file: file)
  }

  /// Whether a text begins as DL files do.
  static func isDL(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(64).drop { $0 <= 32 }
    guard start.count >= 3, start.first.map({ $0 | 0x20 }) == UInt8(ascii: "d") else {
      return false
    }
    let second = start.index(after: start.startIndex)
    return start[second] | 0x20 == UInt8(ascii: "l") && start[second + 1] <= 44
      && saysItsSize(bytes)
  }

  /// Whether the first words have a size or a form of data, as a text that is no DL has not.
  private static func saysItsSize(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased()
    return start.contains("=") || start.contains("format") || start.contains("data")
  }

  /// The graph of a DL text.
  static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> GraphReading {
    var reader = DLReader(file: file)
    let lines = TextLines(bytes).map { String(decoding: $0, as: UTF8.self) }
    for (number, line) in lines.enumerated() {
      try reader.checkWords(of: line, number: number + 1)
    }
    let (dataStart, rest) = try reader.readHeader(lines, byteCount: bytes.count)
    var words = split(rest).map { Word(text: $0, line: dataStart) }
    for (offset, line) in lines[dataStart...].enumerated() {
      for word in Self.split(line) {
        words.append(Word(text: word, line: dataStart + offset + 1))
      }
    }
    try reader.readData(words, lineCount: lines.count)
    return reader.reading
  }

  func failure(_ reason: Sentence, line: Int? = nil) -> FormatError {
    FormatError(.notReadableAs, file: file, row: line, .notOfFormat("UCINET DL", reason: reason))
  }

  /// The words of a line: separated by blanks or commas, or in quotation marks.
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isQuoted = false
    // By bytes: a character may have any number of combining marks, and is slow to compare.
    for byte in line.utf8 {
      let isApostrophe = byte == UInt8(ascii: "'") && (isQuoted || word.isEmpty)
      if byte == UInt8(ascii: "\"") || isApostrophe {
        isQuoted.toggle()
        if !isQuoted {
          words.append(String(decoding: word, as: UTF8.self))
          word = []
        }
      } else if !isQuoted, byte <= 32 || byte == UInt8(ascii: ",") {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      } else {
        word.append(byte)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Refuses a line with a word longer than a name, before anything compares or hashes it.
  func checkWords(of line: String, number: Int) throws(FormatError) {
    guard line.utf8.count > TextRule.name.byteLimit,
      Self.split(line).contains(where: { $0.utf8.count > TextRule.name.byteLimit })
    else { return }
    throw FormatError(
      .notReadableAs, file: file, row: number, .textIsTooLong(limit: TextRule.name.byteLimit))
  }
}
