// The data of a DL file: matrices, lists of edges and lists of neighbours.

import Collaborations
import Wording

extension DLReader {
  mutating func readData(_ words: [Word], lineCount: Int) throws(FormatError) {
    var cells: [(row: Int, column: Int, level: Int, value: Double, line: Int)] = []
    switch header.format {
    case "fullmatrix", "fm", "upperhalf", "uh", "lowerhalf", "lh":
      try readMatrices(words, lineCount: lineCount) { row, column, level, value, line in
        cells.append((row, column, level, value, line))
      }
    case "edgelist1", "el1", "edgelist2", "el2", "edgearray1", "ea1", "nodelist1", "nl1",
      "nodelist2", "nl2", "rankedlist1", "rl1", "rankedlist2", "rl2", "nodelist1b", "nl1b",
      "nodelist2b", "nl2b":
      if header.format.contains("2") { header.isTwoMode = true }
      try readLists(words) { row, column, level, value, line in
        cells.append((row, column, level, value, line))
      }
    default: throw failure(.faultIsNo(.form, Sentence.excerpt(header.format)))
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
            throw failure(.faultIsNo(.number, Sentence.excerpt(word.text)), line: word.line)
          }
          place += 1
          guard value != 0 else { continue }
          add(row, column, level, value, word.line)
          if isUpper || isLower, row != column { add(column, row, level, value, word.line) }
        }
      }
    }
    guard place == words.count else {
      throw failure(.fault(.tooManyNumbers), line: words[place].line)
    }
  }

  private func cut(_ line: Int) -> FormatError {
    failure(.faultDataEndEarly, line: line)
  }

  private mutating func readLists(
    _ words: [Word], add: (Int, Int, Int, Double, Int) -> Void
  ) throws(FormatError) {
    if header.format.hasSuffix("b") { return try readCountedLists(words, add: add) }
    let isRanked = header.format.hasPrefix("r")
    let isNodeList = isRanked || header.format.hasPrefix("n")
    var start = 0
    var level = 0
    while start < words.count {
      let line = words[start].line
      var end = start
      while end < words.count, words[end].line == line { end += 1 }
      let row = Array(words[start..<end])
      start = end
      if row.count == 1, row[0].text == "!" {
        // The list of the next matrix begins.
        level += 1
        guard level < header.levels else {
          throw failure(.fault(.tooManyNumbers), line: line)
        }
        continue
      }
      guard let from = place(of: row[0], isRow: true) else { continue }
      if isNodeList {
        for (rank, word) in row.dropFirst().enumerated() {
          if let to = place(of: word, isRow: !header.isTwoMode) {
            // A ranked list names its members in their order, and the rank is the value.
            add(from, to, level, isRanked ? Double(rank + 1) : 1, line)
          }
        }
        continue
      }
      guard row.count >= 2, let to = place(of: row[1], isRow: !header.isTwoMode) else {
        if row.count < 2 {
          reading.refuse(.lineIsWrong(.fault(.edgeEnds)), line: line, value: row[0].text)
        }
        continue
      }
      let values = row.dropFirst(2).map { TypedText.number($0.text) }
      guard values.count <= max(1, header.levels - level) else {
        reading.refuse(.lineIsWrong(.fault(.weightNumber)), line: line, value: row.last?.text)
        continue
      }
      if let bad = values.firstIndex(where: { $0 == nil }) {
        let text = row[bad + 2].text
        reading.refuseValue(.weightIsNoNumber(value: text), line: line, value: text)
        add(from, to, level, 1, line)
        continue
      }
      if values.isEmpty { add(from, to, level, 1, line) }
      for (offset, value) in values.enumerated() {
        if let value, value != 0 { add(from, to, level + offset, value, line) }
      }
    }
  }

  /// Lists of neighbours, one for each row, that begin with the number of their members.
  private mutating func readCountedLists(
    _ words: [Word], add: (Int, Int, Int, Double, Int) -> Void
  ) throws(FormatError) {
    var next = 0
    for level in 0..<header.levels {
      for row in 0..<header.rows {
        guard next < words.count else { throw cut(words.last?.line ?? 1) }
        let word = words[next]
        guard let count = Int(word.text), (0...header.columns).contains(count) else {
          throw failure(.faultIsNo(.number, Sentence.excerpt(word.text)), line: word.line)
        }
        next += 1
        guard next + count <= words.count else { throw cut(words.last?.line ?? 1) }
        for word in words[next..<(next + count)] {
          if let to = place(of: word, isRow: !header.isTwoMode) {
            add(row, to, level, 1, word.line)
          }
        }
        next += count
      }
    }
    guard next == words.count else {
      throw failure(.fault(.tooManyNumbers), line: words[next].line)
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
      reading.refuse(
        .lineIsWrong(.faultNoVertex(Sentence.excerpt(word.text), last: limit)), line: word.line,
        value: word.text)
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
      let isMatrix = ["f", "u", "l"].contains(header.format.prefix(1))
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
