// Graphs out of Pajek's .net, .paj, .clu, .vec and .tim files.
//
// Lines under headings that begin with a star. Vertices are numbers from 1; those without a line
// of their own exist all the same. With two numbers after *Vertices the first n1 are actors and
// the others are what they take part in. Partitions and vectors become attributes, and lists of
// events the times at which vertices and lines are there.
// Reference: A. Mrvar, V. Batagelj, "Pajek reference manual", version 5, 2022.

import Collaborations
import Wording

/// Reads Pajek's networks and projects.
struct PajekReader {
  let file: String
  var reading: GraphReading
  var section = Section.none
  var network = PajekNetwork()
  /// What the events that were read say of the network.
  var events = PajekEvents()

  private let byteCount: Int
  private var networkCount = 0
  var values = Values()
  /// Where the vertices of the network that was read last went.
  var nodeIDs: [String] = []
  var groupPlaces: [Int: Int] = [:]

  enum Section: Equatable {
    case none, vertices, arcs, edges, arcsList, edgesList, matrix, events, values, ignored
  }

  /// A partition or a vector while it is read.
  struct Values {
    var name = ""
    var count = 0
    var expected: Int?
    var line = 1
    /// Whether they stand in a file of their own, without the network.
    var isAlone = false
  }

  private init(_ bytes: [UInt8], file: String) {
    byteCount = bytes.count
    self.file = file
    reading = GraphReading(file: file)
  }

  /// The graph of a Pajek text.
  ///
  /// A file whose name says that it holds a partition (`.clu`) or a vector (`.vec`) gives
  /// vertices with these values and no lines; one that is named together with its network, in
  /// `companions`, gives the vertices of that one an attribute.
  static func read(_ bytes: [UInt8], file: String, companions: [PajekCompanion] = [])
    throws(FormatError) -> GraphReading
  {
    var reader = PajekReader(bytes, file: file)
    let suffix = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if let name = ["clu": "partition", "vec": "vector"][suffix] {
      reader.section = .values
      reader.values = Values(name: name, isAlone: true)
    }
    for (number, line) in TextLines(bytes).enumerated() {
      try reader.read(line, number: number + 1)
    }
    reader.endSection()
    try reader.endNetwork()
    guard reader.networkCount > 0 || reader.values.isAlone && reader.values.expected != nil else {
      throw FormatError(
        .notReadableAs, file: file, .notOfFormat("a Pajek network", reason: .fault(.vertices)))
    }
    for companion in companions { try reader.add(companion) }
    return reader.reading
  }

  private mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(FormatError) {
    var words = PajekWords(line)
    guard let first = words.next() else { return }
    if first.text.hasPrefix("%") { return }
    if first.text.hasPrefix("*"), !first.isQuoted {
      // A blank may stand after the star.
      let name = first.text == "*" ? "*" + (words.next()?.text ?? "") : first.text
      return try startSection(name.lowercased(), words: &words, line: number)
    }
    switch section {
    case .vertices: readVertex(first, &words, line: number)
    case .arcs: readLine(first, &words, isDirected: true, line: number)
    case .edges: readLine(first, &words, isDirected: false, line: number)
    case .arcsList: readList(first, &words, isDirected: true, line: number)
    case .edgesList: readList(first, &words, isDirected: false, line: number)
    case .matrix: readMatrixLine(first, &words, line: number)
    case .events: readEvent(first, &words, line: number)
    case .values: readValues(first, &words, line: number)
    case .none, .ignored: break
    }
  }
}

// MARK: - Sections

extension PajekReader {
  private mutating func startSection(_ heading: String, words: inout PajekWords, line: Int)
    throws(FormatError)
  {
    let parts = heading.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.first ?? heading
    // The size of a partition stands under its own heading, and so does that of a permutation.
    if name == "*vertices", section == .ignored { return }
    if name != "*vertices" || section != .values { endSection() }
    network.relation = nil
    switch name {
    case "*network":
      try endNetwork()
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
      network.matrixCells = 0
      network.matrixLine = line
      network.relation = relation(after: parts, &words)
    case "*partition", "*vector":
      try endNetwork()
      section = .values
      values = Values(name: words.rest(), line: line)
      if values.name.isEmpty { values.name = String(name.dropFirst()) }
    case "*events":
      section = .events
      events = PajekEvents()
    case "*permutation", "*cluster", "*hierarchy", "*hierarchies":
      section = .ignored
      reading.log.add(
        .notKept(.partSection(Sentence.excerpt(name))), row: line - 1, severity: .note)
    default:
      section = .ignored
      reading.log.add(
        .notKept(.partSection(Sentence.excerpt(name))), row: line - 1, severity: .warning)
    }
  }

  /// The name of a relation, or its number: `*Arcs :2 "likes"`.
  private func relation(after parts: [String], _ words: inout PajekWords) -> String? {
    var number = parts.count > 1 ? parts[1] : nil
    var word = words.next()
    if let text = word?.text, word?.isQuoted == false, text.hasPrefix(":") {
      number = String(text.dropFirst())
      word = words.next()
    }
    if word?.isQuoted == true, let label = word?.text, !label.isEmpty { return label }
    return number
  }

  private mutating func startVertices(_ words: inout PajekWords, line: Int) throws(FormatError) {
    guard let count = words.next().flatMap({ Int($0.text) }), count >= 0 else {
      throw FormatError(
        .notReadableAs, file: file, row: line,
        .notOfFormat("a Pajek network", reason: .fault(.vertexCount)))
    }
    guard count <= max(10_000, byteCount) else {
      throw FormatError(
        .notReadableAs, file: file, row: line,
        .notOfFormat(
          "a Pajek network", reason: .faultDeclaresTooMany(count)))
    }
    if section == .values {
      values.expected = count
      values.line = line
      if values.isAlone { addBareVertices(count, line: line) }
      return
    }
    if networkCount > 0 || network.count > 0 { try endNetwork() }
    let actors = words.next().flatMap { Int($0.text) }
    network.count = count
    network.actorCount = actors.map { (1...max(1, count)).contains($0) ? $0 : count } ?? count
    network.line = line
    networkCount += 1
    section = .vertices
  }

  /// Checks that the section that ends here holds all that it should.
  private mutating func endSection() {
    if section == .matrix, network.matrixCells != network.matrixSize {
      reading.refuse(
        .lineIsWrong(.faultMatrixCells(network.matrixCells, of: network.matrixSize)),
        line: network.matrixLine)
    }
    if section == .values, let expected = values.expected, values.count != expected {
      reading.refuse(
        .lineIsWrong(
          .faultValues(Sentence.excerpt(values.name), count: values.count, of: expected)),
        line: values.line)
    }
    if section == .events { events.close(&network) }
  }

  /// Turns the vertices and lines that were read into nodes and edges.
  private mutating func endNetwork() throws(FormatError) {
    defer { network = PajekNetwork() }
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
    nodeIDs = ids
    groupPlaces = [:]
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
          .lineIsWrong(.fault(.oneMode)), line: line)
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
      groupPlaces[group] = reading.document.hyperedges.count
      reading.add(edge, line: network.lines[group] ?? network.line)
    }
  }
}
