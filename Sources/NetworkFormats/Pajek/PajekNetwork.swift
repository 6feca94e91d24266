// A network of a Pajek file, while it is read.

import Collaborations

/// A network of a Pajek file, while it is read; vertices are numbers from 1.
struct PajekNetwork {
  var count = 0
  /// How many vertices are actors; the others are what they take part in.
  var actorCount = 0
  var labels: [Int: String] = [:]
  var attributes: [Int: Attributes] = [:]
  var lines: [Int: Int] = [:]
  var edges: [(edge: GraphDocument.Edge, from: Int, to: Int, line: Int)] = []
  /// The name or number of the relation whose lines are read.
  var relation: String?
  /// The cells of the matrix that were read, and the line of its heading.
  var matrixCells = 0
  var matrixLine = 1
  var line = 1

  var isTwoMode: Bool { actorCount < count }

  var matrixColumns: Int { isTwoMode ? count - actorCount : count }
  /// The number of cells that a matrix has.
  var matrixSize: Int { matrixColumns.multipliedReportingOverflow(by: actorCount).partialValue }
}

/// The words of a line: blank-separated, in quotation marks, or in brackets.
struct PajekWords {
  /// The shapes that vertices may have.
  static let shapes: Set<String> = [
    "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman",
  ]

  struct Word {
    let text: String
    let isQuoted: Bool
  }

  private let line: ArraySlice<UInt8>
  private var place: Int

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    place = line.startIndex
  }

  /// The next word; a quoted one ends at a quotation mark before a blank or the line's end.
  mutating func next() -> Word? {
    while place < line.endIndex, line[place] <= 32 { place += 1 }
    guard place < line.endIndex else { return nil }
    let start = place
    if line[place] == UInt8(ascii: "\"") {
      place += 1
      while place < line.endIndex {
        let isEnd =
          line[place] == UInt8(ascii: "\"")
          && (place + 1 == line.endIndex || line[place + 1] <= 32)
        place += 1
        if isEnd { return Word(text: text(start + 1, place - 1), isQuoted: true) }
      }
      return Word(text: text(start + 1, line.endIndex), isQuoted: true)
    }
    if line[place] == UInt8(ascii: "[") {
      while place < line.endIndex, line[place] != UInt8(ascii: "]") { place += 1 }
      place = min(place + 1, line.endIndex)
    } else {
      while place < line.endIndex, line[place] > 32 { place += 1 }
    }
    return Word(text: text(start, place), isQuoted: false)
  }

  /// What is left of the line.
  mutating func rest() -> String {
    let start = place
    place = line.endIndex
    return NameForm.canonical(text(start, place))
  }

  /// A text of more bytes than a name may have is cut where that is certain to be seen.
  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: line[start..<end].prefix(4100), as: UTF8.self)
  }
}
