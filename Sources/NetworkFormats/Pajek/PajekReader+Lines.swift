// The lines of a Pajek file: vertices, arcs and edges, lists of neighbours, and matrices.

import Collaborations
import Wording

extension PajekReader {
  mutating func number(_ word: PajekWords.Word?, line: Int) -> Int? {
    guard let word, let number = Int(word.text), (1...max(1, network.count)).contains(number),
      number <= network.count
    else {
      reading.refuse(
        .lineIsWrong(
          .faultNoVertex(Sentence.excerpt(word?.text ?? ""), last: network.count)),
        line: line, value: word?.text)
      return nil
    }
    return number
  }

  mutating func readVertex(_ first: PajekWords.Word, _ words: inout PajekWords, line: Int) {
    guard let vertex = number(first, line: line) else { return }
    guard network.lines.updateValue(line, forKey: vertex) == nil else {
      reading.refuse(.keyStandsTwice(field: "id", value: first.text), line: line, value: first.text)
      return
    }
    readVertexProperties(of: vertex, &words)
  }

  mutating func readVertexProperties(of vertex: Int, _ words: inout PajekWords) {
    if let label = words.next()?.text, !label.isEmpty {
      if label.utf8.count > TextRule.name.byteLimit {
        reading.refuse(
          .textIsTooLong(limit: TextRule.name.byteLimit), line: network.lines[vertex] ?? 1)
      }
      network.labels[vertex] = label
    }
    var attributes = network.attributes[vertex] ?? [:]
    var axes = ["x", "y", "z"][...]
    var isAfterShape = false
    while let word = words.next() {
      if word.text.hasPrefix("["), !word.isQuoted {
        attributes["time"] = .text(word.text)
      } else if let axis = axes.first, !isAfterShape, let number = TypedText.number(word.text) {
        attributes[axis] = .number(number)
        axes = axes.dropFirst()
      } else if !isAfterShape, !word.isQuoted, PajekWords.shapes.contains(word.text.lowercased()) {
        attributes["shape"] = .text(word.text)
        isAfterShape = true
      } else if let value = words.next() {
        isAfterShape = true
        attributes[word.text] =
          TypedText.number(value.text).map { .number($0) } ?? .text(value.text)
      }
    }
    network.attributes[vertex] = attributes
  }

  mutating func readLine(
    _ first: PajekWords.Word, _ words: inout PajekWords, isDirected: Bool, line: Int
  ) {
    let heading = network.relation
    defer { network.relation = heading }
    var first = first
    if let relation = relation(before: first), let next = words.next() {
      network.relation = relation
      first = next
    }
    guard let from = number(first, line: line), let to = number(words.next(), line: line) else {
      return
    }
    network.edges.append((edge(&words, isDirected: isDirected, line: line), from, to, line))
  }

  /// The number of the relation of a line that says it itself: `2: 1 5 1`.
  private func relation(before word: PajekWords.Word) -> String? {
    guard !word.isQuoted, word.text.utf8.last == UInt8(ascii: ":") else { return nil }
    let number = word.text.dropLast()
    return Int(number).map { _ in String(number) }
  }

  /// The weight, the times and the properties of a line.
  mutating func edge(_ words: inout PajekWords, isDirected: Bool, line: Int)
    -> GraphDocument.Edge
  {
    var edge = GraphDocument.Edge("", "", isDirected: isDirected)
    if let relation = network.relation { edge.attributes["relation"] = .text(relation) }
    var isFirst = true
    while let word = words.next() {
      defer { isFirst = false }
      if word.text.hasPrefix("["), !word.isQuoted {
        edge.attributes["time"] = .text(word.text)
      } else if isFirst, let weight = TypedText.number(word.text) {
        edge.weight = weight
      } else if let value = words.next() {
        if word.text == "l" {
          edge.label = value.text
        } else {
          edge.attributes[word.text] =
            TypedText.number(value.text).map { .number($0) } ?? .text(value.text)
        }
      } else if isFirst {
        reading.refuseValue(
          .weightIsNoNumber(value: word.text), line: line, value: word.text)
      }
    }
    return edge
  }

  mutating func readList(
    _ first: PajekWords.Word, _ words: inout PajekWords, isDirected: Bool, line: Int
  ) {
    guard let from = number(first, line: line) else { return }
    while let word = words.next() {
      guard let to = number(word, line: line) else { continue }
      var edge = GraphDocument.Edge("", "", isDirected: isDirected)
      if let relation = network.relation { edge.attributes["relation"] = .text(relation) }
      network.edges.append((edge, from, to, line))
    }
  }

  /// The cells of a line of a matrix; a row may go on in the next line, and ends with one.
  mutating func readMatrixLine(
    _ first: PajekWords.Word, _ words: inout PajekWords, line: Int
  ) {
    let columns = network.matrixColumns
    let shift = network.isTwoMode ? network.actorCount : 0
    let firstRow = network.matrixCells / max(1, columns)
    var next: PajekWords.Word? = first
    while let word = next {
      let row = network.matrixCells / max(1, columns)
      let column = network.matrixCells % max(1, columns)
      guard network.matrixCells < network.matrixSize, row == firstRow else {
        reading.refuse(
          .lineIsWrong(.faultRowTooLong(columns)),
          line: line, value: word.text)
        return
      }
      network.matrixCells += 1
      guard let value = TypedText.number(word.text) else {
        reading.refuse(
          .lineIsWrong(.faultIsNo(.number, Sentence.excerpt(word.text))), line: line,
          value: word.text)
        next = words.next()
        continue
      }
      if value != 0 {
        var edge = GraphDocument.Edge("", "", isDirected: true)
        edge.weight = value
        if let relation = network.relation { edge.attributes["relation"] = .text(relation) }
        network.edges.append((edge, row + 1, column + 1 + shift, line))
      }
      next = words.next()
    }
  }
}
