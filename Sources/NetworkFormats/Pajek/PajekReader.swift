// Graphs out of Pajek's .net and .paj files.
//
// Lines under headings that begin with a star. Vertices are numbers from 1; those without a line
// of their own exist all the same. With two numbers after *Vertices the first n1 are actors and
// the others are what they take part in. Partitions and vectors become attributes.
// Reference: A. Mrvar, V. Batagelj, "Pajek reference manual", version 5, 2022.

import Collaborations
import Wording

/// Reads Pajek's networks and projects.
struct PajekReader {
  private let file: String
  private let bytes: [UInt8]
  private var reading: GraphReading
  private var section = Section.none
  private var network = Network()
  private var networkCount = 0
  private var valueName = ""
  private var valueCount = 0

  private enum Section: Equatable {
    case none, vertices, arcs, edges, arcsList, edgesList, matrix, values, ignored
  }

  /// The network that is being read.
  private struct Network {
    var name = ""
    var count = 0
    /// How many vertices are actors; the others are what they take part in.
    var actorCount = 0
    var labels: [Int: String] = [:]
    var attributes: [Int: Attributes] = [:]
    var lines: [Int: Int] = [:]
    var edges: [(edge: GraphDocument.Edge, from: Int, to: Int, line: Int)] = []
    var relation: String?
    var matrixRow = 0
    var line = 1

    var isTwoMode: Bool { actorCount < count }
  }

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    reading = GraphReading(file: file)
  }

  /// The graph of a Pajek text.
  static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> GraphReading {
    var reader = PajekReader(bytes, file: file)
    for (number, line) in TextLines(bytes).enumerated() {
      try reader.read(line, number: number + 1)
    }
    try reader.endNetwork()
    guard reader.networkCount > 0 else {
      throw FormatError(
        .notReadableAs, file: file, .notOfFormat("a Pajek network", reason: "it has no *Vertices"))
    }
    return reader.reading
  }

  private mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(FormatError) {
    var words = PajekWords(line)
    guard let first = words.next() else { return }
    if first.text.hasPrefix("%") { return }
    if first.text.hasPrefix("*"), !first.isQuoted {
      return try startSection(first.text.lowercased(), words: &words, line: number)
    }
    switch section {
    case .vertices: readVertex(first, &words, line: number)
    case .arcs: readLine(first, &words, isDirected: true, line: number)
    case .edges: readLine(first, &words, isDirected: false, line: number)
    case .arcsList: readList(first, &words, isDirected: true, line: number)
    case .edgesList: readList(first, &words, isDirected: false, line: number)
    case .matrix: readMatrixRow(first, &words, line: number)
    case .values: readValue(first, line: number)
    case .none, .ignored: break
    }
  }
}

// MARK: - Sections

extension PajekReader {
  private mutating func startSection(_ heading: String, words: inout PajekWords, line: Int)
    throws(FormatError)
  {
    let name = heading.split(separator: ":").first.map(String.init) ?? heading
    network.relation = nil
    switch name {
    case "*network":
      try endNetwork()
      network.name = words.rest()
      section = .none
    case "*vertices": try startVertices(&words, line: line)
    case "*arcs", "*edges", "*arcslist", "*edgeslist", "*matrix":
      section =
        switch name {
        case "*arcs": .arcs
        case "*edges": .edges
        case "*arcslist": .arcsList
        case "*edgeslist": .edgesList
        default: .matrix
        }
      network.matrixRow = 0
      let number = heading.split(separator: ":").dropFirst().first.map(String.init)
      let label = words.next()
      network.relation = label?.isQuoted == true ? label?.text : number
    case "*partition", "*vector":
      try endNetwork()
      section = .values
      valueName = words.rest()
      valueCount = 0
      if valueName.isEmpty { valueName = String(name.dropFirst()) }
    case "*events":
      throw FormatError(
        .notReadableAs, file: file, row: line,
        .notOfFormat("a Pajek network", reason: "lists of events are not read"))
    default:
      section = .ignored
      reading.log.add(
        .notKept("a section \(Sentence.excerpt(name))"), row: line - 1, severity: .note)
    }
  }

  private mutating func startVertices(_ words: inout PajekWords, line: Int) throws(FormatError) {
    guard let count = words.next().flatMap({ Int($0.text) }), count >= 0 else {
      throw FormatError(
        .notReadableAs, file: file, row: line,
        .notOfFormat("a Pajek network", reason: "*Vertices has no number"))
    }
    if section == .values { return }
    guard count <= max(10_000, bytes.count) else {
      throw FormatError(
        .notReadableAs, file: file, row: line,
        .notOfFormat(
          "a Pajek network", reason: "it declares \(count) vertices, which it is too short for"))
    }
    if networkCount > 0 || network.count > 0 { try endNetwork() }
    let actors = words.next().flatMap { Int($0.text) }
    network.count = count
    network.actorCount = actors.map { (1...max(1, count)).contains($0) ? $0 : count } ?? count
    network.line = line
    networkCount += 1
    section = .vertices
  }

  /// Turns the vertices and lines that were read into nodes and edges.
  private mutating func endNetwork() throws(FormatError) {
    defer { network = Network() }
    guard network.count > 0 else { return }
    let prefix = networkCount > 1 ? "\(networkCount)/" : ""
    var ids: [String] = []
    ids.reserveCapacity(network.count)
    for vertex in 1...network.count {
      let id = prefix + String(vertex)
      ids.append(id)
      if vertex > network.actorCount { continue }
      reading.add(
        GraphDocument.Node(
          id: id, label: network.labels[vertex], attributes: network.attributes[vertex] ?? [:]),
        line: network.lines[vertex] ?? network.line)
    }
    if network.isTwoMode {
      addGroups(ids: ids)
    } else {
      for (edge, from, to, line) in network.edges {
        var edge = edge
        edge.source = ids[from - 1]
        edge.target = ids[to - 1]
        reading.add(edge, line: line)
      }
    }
  }

  /// The vertices of the second mode as edges of many ends.
  private mutating func addGroups(ids: [String]) {
    var groups: [Int: GraphDocument.Hyperedge] = [:]
    for (edge, from, to, line) in network.edges {
      let (actor, group) = (min(from, to), max(from, to))
      guard actor <= network.actorCount, group > network.actorCount else {
        reading.refuse(
          .lineIsWrong("it joins two vertices of one mode in a network of two modes"), line: line)
        continue
      }
      var attributes = edge.attributes
      if let weight = edge.weight, weight != 1 { attributes["value"] = .number(weight) }
      if groups[group] == nil {
        var made = GraphDocument.Hyperedge(
          id: network.labels[group] ?? ids[group - 1], label: network.labels[group])
        made.attributes = network.attributes[group] ?? [:]
        groups[group] = made
      }
      groups[group]?.ends.append(.init(ids[actor - 1], attributes: attributes))
    }
    for (group, edge) in groups.sorted(by: { $0.key < $1.key }) {
      reading.add(edge, line: network.lines[group] ?? network.line)
    }
  }
}

// MARK: - Lines

extension PajekReader {
  private mutating func number(_ word: PajekWords.Word?, line: Int) -> Int? {
    guard let word, let number = Int(word.text), (1...max(1, network.count)).contains(number),
      number <= network.count
    else {
      reading.refuse(
        .lineIsWrong(
          "“\(Sentence.excerpt(word?.text ?? ""))” is no vertex from 1 to \(network.count)"),
        line: line, value: word?.text)
      return nil
    }
    return number
  }

  private mutating func readVertex(
    _ first: PajekWords.Word, _ words: inout PajekWords, line: Int
  ) {
    guard let vertex = number(first, line: line) else { return }
    guard network.lines.updateValue(line, forKey: vertex) == nil else {
      reading.refuse(.nodeStandsTwice(id: first.text), line: line, value: first.text)
      return
    }
    if let label = words.next()?.text, !label.isEmpty { network.labels[vertex] = label }
    var attributes: Attributes = [:]
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

  private mutating func readLine(
    _ first: PajekWords.Word, _ words: inout PajekWords, isDirected: Bool, line: Int
  ) {
    guard let from = number(first, line: line), let to = number(words.next(), line: line) else {
      return
    }
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
        reading.refuse(
          .lineIsWrong("“\(Sentence.excerpt(word.text))” is no weight"), line: line,
          value: word.text)
      }
    }
    network.edges.append((edge, from, to, line))
  }

  private mutating func readList(
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

  private mutating func readMatrixRow(
    _ first: PajekWords.Word, _ words: inout PajekWords, line: Int
  ) {
    network.matrixRow += 1
    let row = network.matrixRow
    let columns = network.isTwoMode ? network.count - network.actorCount : network.count
    let shift = network.isTwoMode ? network.actorCount : 0
    guard row <= network.actorCount else {
      reading.refuse(.lineIsWrong("the matrix has more rows than there are vertices"), line: line)
      return
    }
    var column = 0
    var next: PajekWords.Word? = first
    while let word = next {
      column += 1
      guard column <= columns, let value = TypedText.number(word.text) else {
        reading.refuse(
          .lineIsWrong(
            column > columns
              ? "the row has more than \(columns) cells"
              : "“\(Sentence.excerpt(word.text))” is no number"), line: line, value: word.text)
        return
      }
      if value != 0 {
        var edge = GraphDocument.Edge("", "", isDirected: true)
        edge.weight = value
        if let relation = network.relation { edge.attributes["relation"] = .text(relation) }
        network.edges.append((edge, row, column + shift, line))
      }
      next = words.next()
    }
    if column < columns {
      reading.refuse(.lineIsWrong("the row has \(column) cells of \(columns)"), line: line)
    }
  }

  /// One value of a partition or a vector, for the vertex of its number.
  private mutating func readValue(_ first: PajekWords.Word, line: Int) {
    valueCount += 1
    guard let place = reading.place(of: String(valueCount)) else { return }
    reading.document.nodes[place].attributes[valueName] = value(first)
  }

  private func value(_ word: PajekWords.Word) -> AttributeValue {
    TypedText.number(word.text).map { .number($0) } ?? .text(word.text)
  }
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

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: line[start..<end].prefix(1 << 16), as: UTF8.self)
  }
}

/// The lines of a text, ended by LF, CR LF or CR.
struct TextLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
    let end = place
    if place < bytes.count {
      place += bytes[place] == 13 && place + 1 < bytes.count && bytes[place + 1] == 10 ? 2 : 1
    }
    return bytes[start..<end]
  }
}
