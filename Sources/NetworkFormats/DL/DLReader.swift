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
  private let file: String
  private var reading: GraphReading
  private var header = Header()
  /// The labels of rows and of columns that can be looked up, and where they stand.
  private var indexed: [[String]] = [[], []]
  private var labelPlaces: [[String: Int]] = [[:], [:]]

  private struct Header {
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
  private struct Word {
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
  }

  /// The graph of a DL text.
  static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> GraphReading {
    var reader = DLReader(file: file)
    let lines = TextLines(bytes).map { String(decoding: $0, as: UTF8.self) }
    let dataStart = try reader.readHeader(lines, byteCount: bytes.count)
    var words: [Word] = []
    for (offset, line) in lines[dataStart...].enumerated() {
      for word in Self.split(line) {
        words.append(Word(text: word, line: dataStart + offset + 1))
      }
    }
    try reader.readData(words, lineCount: lines.count)
    return reader.reading
  }

  private func failure(_ reason: String, line: Int? = nil) -> FormatError {
    FormatError(.notReadableAs, file: file, row: line, .notOfFormat("UCINET DL", reason: reason))
  }

  /// The words of a line: separated by blanks or commas, or in quotation marks.
  private static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" || (character == "'" && (isQuoted || word.isEmpty)) {
        isQuoted.toggle()
        if !isQuoted {
          words.append(word)
          word = ""
        }
      } else if !isQuoted, character.isWhitespace || character == "," {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

// MARK: - Header

extension DLReader {
  private enum Labels { case rows, columns, both, levels }

  /// Reads the header, and returns the index of the first line of data.
  private mutating func readHeader(_ lines: [String], byteCount: Int) throws(FormatError) -> Int {
    var open: (labels: Labels, lines: [String])?
    for (number, line) in lines.enumerated() {
      let trimmed = NameForm.canonical(String(line.prefix(65_536)))
      let folded = trimmed.lowercased()
      if folded.hasPrefix("data") && (folded.hasSuffix(":") || folded.hasPrefix("data:")) {
        close(&open)
        try checkSizes(byteCount: byteCount)
        return number + 1
      }
      if let heading = Self.labelHeading(folded) {
        close(&open)
        open = (heading.labels, [])
        let rest = trimmed.drop { $0 != ":" }.dropFirst()
        if !NameForm.canonical(String(rest)).isEmpty { open?.lines.append(String(rest)) }
        if heading.isEmbedded {
          embed(heading.labels)
          open = nil
        }
        continue
      }
      if open != nil, !folded.contains("=") || folded.hasPrefix("\"") {
        if !trimmed.isEmpty { open?.lines.append(line) }
        continue
      }
      close(&open)
      try readKeys(folded, line: number + 1)
    }
    throw failure("it has no line “data:”")
  }

  private static func labelHeading(_ line: String) -> (labels: Labels, isEmbedded: Bool)? {
    let words = line.split(whereSeparator: { $0.isWhitespace || $0 == ":" })
    guard let place = words.firstIndex(of: "labels"), place <= 1 else { return nil }
    let isEmbedded = words.contains("embedded")
    guard isEmbedded || line.contains(":") else { return nil }
    if place == 0 { return (.both, isEmbedded) }
    return switch words[0] {
    case "row", "rows": (.rows, isEmbedded)
    case "column", "columns", "col", "cols": (.columns, isEmbedded)
    case "level", "matrix", "levels", "matrices": (.levels, isEmbedded)
    default: nil
    }
  }

  private mutating func embed(_ labels: Labels) {
    if labels == .rows || labels == .both { header.rowsEmbedded = true }
    if labels == .columns || labels == .both { header.columnsEmbedded = true }
  }

  private mutating func close(_ open: inout (labels: Labels, lines: [String])?) {
    guard let (labels, lines) = open else { return }
    open = nil
    let expected =
      switch labels {
      case .rows, .both: header.rows
      case .columns: header.columns
      case .levels: header.levels
      }
    var names = lines.map { NameForm.canonical($0) }
    if names.count != expected || names.contains(where: { $0.contains(",") }) {
      names = lines.flatMap { Self.split($0) }
    }
    switch labels {
    case .rows: header.rowLabels = names
    case .columns: header.columnLabels = names
    case .both:
      header.rowLabels = names
      if !header.isTwoMode { header.columnLabels = names }
    case .levels: header.levelLabels = names
    }
  }

  private mutating func readKeys(_ line: String, line number: Int) throws(FormatError) {
    let spaced = line.replacing("=", with: " = ").replacing(":", with: " ")
    var words = spaced.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)[...]
    while let word = words.popFirst() {
      if words.first == "=" { words = words.dropFirst() }
      switch word {
      case "dl": break
      case "n", "nr", "nc", "nm":
        guard let value = words.popFirst().flatMap({ Int($0) }), value > 0 else {
          throw failure("“\(word)” has no number", line: number)
        }
        switch word {
        case "n": (header.rows, header.columns) = (value, value)
        case "nr":
          header.rows = value
          header.isTwoMode = true
        case "nc":
          header.columns = value
          header.isTwoMode = true
        default: header.levels = value
        }
      case "format": header.format = words.popFirst() ?? header.format
      case "diagonal": header.hasDiagonal = words.popFirst() != "absent"
      case "data": break
      default: throw failure("“\(Sentence.excerpt(word))” is no key that is known", line: number)
      }
    }
  }

  private func checkSizes(byteCount: Int) throws(FormatError) {
    guard header.rows > 0, header.columns > 0 else {
      throw failure("it does not say how large it is")
    }
    let largest = max(header.rows, header.columns, header.levels)
    guard largest <= max(10_000, byteCount) else {
      throw failure("it declares \(largest) nodes, which it is too short for")
    }
  }
}

// MARK: - Data

extension DLReader {
  private mutating func readData(_ words: [Word], lineCount: Int) throws(FormatError) {
    var cells: [(row: Int, column: Int, level: Int, value: Double, line: Int)] = []
    switch header.format {
    case "fullmatrix", "fm", "upperhalf", "uh", "lowerhalf", "lh":
      try readMatrices(words, lineCount: lineCount) { row, column, level, value, line in
        cells.append((row, column, level, value, line))
      }
    case "edgelist1", "el1", "edgelist2", "el2", "edgearray1", "ea1", "nodelist1", "nl1",
      "nodelist2", "nl2":
      if header.format.hasSuffix("2") { header.isTwoMode = true }
      try readLists(words) { row, column, level, value, line in
        cells.append((row, column, level, value, line))
      }
    default: throw failure("“\(Sentence.excerpt(header.format))” is no form of data that is known")
    }
    addNodes()
    if header.isTwoMode { addGroups(cells) } else { addEdges(cells) }
  }

  private typealias Cell = (row: Int, column: Int, level: Int, value: Double, line: Int)

  private mutating func readMatrices(
    _ words: [Word], lineCount: Int, add: (Int, Int, Int, Double, Int) -> Void
  ) throws(FormatError) {
    var place = 0
    let isUpper = ["upperhalf", "uh"].contains(header.format)
    let isLower = ["lowerhalf", "lh"].contains(header.format)
    for level in 0..<header.levels {
      if header.columnsEmbedded {
        guard place + header.columns <= words.count else { throw cut(lineCount) }
        header.columnLabels = words[place..<(place + header.columns)].map(\.text)
        place += header.columns
      }
      for row in 0..<header.rows {
        if header.rowsEmbedded {
          guard place < words.count else { throw cut(lineCount) }
          if header.rowLabels.count <= row { header.rowLabels.append(words[place].text) }
          place += 1
        }
        for column in 0..<header.columns {
          if isUpper, column < row { continue }
          if isLower, column > row { continue }
          if !header.isTwoMode, !header.hasDiagonal, column == row { continue }
          guard place < words.count else { throw cut(lineCount) }
          let word = words[place]
          guard let value = TypedText.number(word.text) else {
            throw failure("“\(Sentence.excerpt(word.text))” is no number", line: word.line)
          }
          place += 1
          guard value != 0 else { continue }
          add(row, column, level, value, word.line)
          if isUpper || isLower, row != column { add(column, row, level, value, word.line) }
        }
      }
    }
    guard place == words.count else {
      throw failure("more numbers stand in it than its size needs", line: words[place].line)
    }
  }

  private func cut(_ line: Int) -> FormatError {
    failure("it ends before its data does; it is damaged or cut short", line: line)
  }

  private mutating func readLists(
    _ words: [Word], add: (Int, Int, Int, Double, Int) -> Void
  ) throws(FormatError) {
    let isNodeList = header.format.hasPrefix("nodelist") || header.format.hasPrefix("nl")
    var start = 0
    while start < words.count {
      let line = words[start].line
      var end = start
      while end < words.count, words[end].line == line { end += 1 }
      let row = Array(words[start..<end])
      start = end
      guard let from = place(of: row[0], isRow: true) else { continue }
      if isNodeList {
        for word in row.dropFirst() {
          if let to = place(of: word, isRow: !header.isTwoMode) { add(from, to, 0, 1, line) }
        }
        continue
      }
      guard row.count >= 2, let to = place(of: row[1], isRow: !header.isTwoMode) else {
        if row.count < 2 {
          reading.refuse(.lineIsWrong("an edge needs two ends"), line: line, value: row[0].text)
        }
        continue
      }
      let values = row.dropFirst(2).map { TypedText.number($0.text) }
      guard !values.contains(nil), values.count <= max(1, header.levels) else {
        reading.refuse(.lineIsWrong("its weight is no number"), line: line, value: row.last?.text)
        continue
      }
      if values.isEmpty { add(from, to, 0, 1, line) }
      for (level, value) in values.enumerated() {
        if let value, value != 0 { add(from, to, level, value, line) }
      }
    }
  }

  /// The index of the node that a word names: by label, else by number.
  private mutating func place(of word: Word, isRow: Bool) -> Int? {
    let isEmbedded = isRow ? header.rowsEmbedded : header.columnsEmbedded
    let limit = isRow ? header.rows : header.columns
    let labels = isRow ? header.rowLabels : header.columnLabels
    if !isEmbedded, let number = Int(word.text), (1...limit).contains(number) { return number - 1 }
    let folded = word.text.lowercased()
    if let place = labelPlace(folded, labels: labels, isRow: isRow) { return place }
    guard isEmbedded, labels.count < limit else {
      reading.refuse(.noSuchNode(id: word.text), line: word.line, value: word.text)
      return nil
    }
    if isRow { header.rowLabels.append(word.text) } else { header.columnLabels.append(word.text) }
    return labels.count
  }

  /// The index of a label, which is looked for without regard to case, as UCINET does.
  private mutating func labelPlace(_ folded: String, labels: [String], isRow: Bool) -> Int? {
    let side = isRow ? 0 : 1
    while indexed[side].count < labels.count {
      let next = indexed[side].count
      indexed[side].append(labels[next])
      labelPlaces[side][labels[next].lowercased()] =
        labelPlaces[side][labels[next].lowercased()] ?? next
    }
    return labelPlaces[side][folded]
  }

  private mutating func addNodes() {
    for row in 0..<header.rows {
      let label = row < header.rowLabels.count ? header.rowLabels[row] : nil
      reading.add(GraphDocument.Node(id: String(row + 1), label: label), line: 1)
    }
  }

  private mutating func addEdges(_ cells: [Cell]) {
    let byLevel = Dictionary(grouping: cells, by: \.level)
    for level in 0..<header.levels {
      let own = byLevel[level] ?? []
      var values: [Int: Double] = [:]
      for cell in own { values[cell.row * header.columns + cell.column] = cell.value }
      let isMatrix = !header.format.hasPrefix("e") && !header.format.hasPrefix("n")
      let isSymmetric =
        isMatrix && own.allSatisfy { values[$0.column * header.columns + $0.row] == $0.value }
      for cell in own where !isSymmetric || cell.row <= cell.column {
        var edge = GraphDocument.Edge(
          String(cell.row + 1), String(cell.column + 1), isDirected: !isSymmetric)
        edge.weight = cell.value
        if level < header.levelLabels.count {
          edge.attributes["relation"] = .text(header.levelLabels[level])
        } else if header.levels > 1 {
          edge.attributes["relation"] = .text(String(level + 1))
        }
        reading.add(edge, line: cell.line)
      }
    }
  }

  private mutating func addGroups(_ cells: [Cell]) {
    let byColumn = Dictionary(grouping: cells, by: \.column)
    for column in 0..<header.columns {
      let label = column < header.columnLabels.count ? header.columnLabels[column] : nil
      var group = GraphDocument.Hyperedge(id: label ?? "column \(column + 1)", label: label)
      for cell in byColumn[column] ?? [] {
        let attributes: Attributes = cell.value == 1 ? [:] : ["value": .number(cell.value)]
        group.ends.append(.init(String(cell.row + 1), attributes: attributes))
      }
      reading.add(group, line: byColumn[column]?.first?.line ?? 1)
    }
  }
}
