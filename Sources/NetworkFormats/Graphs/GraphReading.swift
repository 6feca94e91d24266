// A graph while its file is read.

import Collaborations
import Wording

/// A graph while its file is read: ids are looked after, and what is wrong is listed by line.
struct GraphReading {
  let file: String
  var document = GraphDocument()
  var log: ProblemLog
  /// The ids of the nodes, once the file has been read.
  var nodeIDs: Set<String> = []
  /// Whether the file declares the types of its values, and so may call a weight a text.
  private let declaresTypes: Bool
  private var places: [String: Int] = [:]
  /// The line of each edge, and of each edge of many ends.
  private var edgeLines: [Int] = []
  private var hyperedgeLines: [Int] = []
  /// Nodes whose id an earlier one has, and the place of that one.
  private var duplicates: [(node: GraphDocument.Node, place: Int, line: Int)] = []
  /// Values that are not what they should be.
  private var badValues: [(sentence: Sentence, line: Int, value: String)] = []

  init(file: String, declaresTypes: Bool = false) {
    self.file = file
    self.declaresTypes = declaresTypes
    log = ProblemLog(file: file)
  }

  /// Adds a node and returns its place, or `nil` where its id is none, or that of an earlier one.
  @discardableResult
  mutating func add(_ node: GraphDocument.Node, line: Int) -> Int? {
    var node = node
    guard let id = checked(node.id, field: .id, line: line) else { return nil }
    node.id = id
    if let place = places[id] {
      duplicates.append((node, place, line))
      return nil
    }
    places[id] = document.nodes.count
    document.nodes.append(node)
    return document.nodes.count - 1
  }

  /// Adds an edge; its ends are looked for when the file has been read.
  mutating func add(_ edge: GraphDocument.Edge, line: Int) {
    var edge = edge
    guard let source = checked(edge.source, field: .actor, line: line),
      let target = checked(edge.target, field: .other, line: line)
    else { return }
    edge.source = source
    edge.target = target
    readWeight(of: &edge, line: line)
    document.edges.append(edge)
    edgeLines.append(line)
  }

  /// Takes a weight that is written as a text for a number; one that is none is refused, unless the
  /// file declares that it is a text.
  private mutating func readWeight(of edge: inout GraphDocument.Edge, line: Int) {
    guard edge.weight == nil, case .text(let text) = edge.attributes["weight"],
      // One that changes in time is a text of its own: `<[2009, 2010, 1.5]; …>`.
      !text.utf8.starts(with: "<[".utf8)
    else { return }
    if let weight = TypedText.number(NameForm.canonical(text)) {
      edge.weight = weight
      edge.attributes["weight"] = nil
    } else if !declaresTypes {
      refuseValue(.weightIsNoNumber(value: text), line: line, value: text)
      edge.attributes["weight"] = nil
    }
  }

  /// Adds an edge of many ends.
  mutating func add(_ edge: GraphDocument.Hyperedge, line: Int) {
    document.hyperedges.append(edge)
    hyperedgeLines.append(line)
  }

  /// Whether a node has this id, once the file has been read.
  func isNode(_ id: String) -> Bool { nodeIDs.contains(id) }

  /// The place of a node.
  func place(of id: String) -> Int? { places[id] }

  /// Lists an error of a line.
  mutating func refuse(_ sentence: Sentence, line: Int, value: String? = nil) {
    log.add(sentence, row: line - 1, value: value)
  }

  /// Lists a value that is not what it should be: an error, unless a person asked to leave such
  /// values out.
  mutating func refuseValue(_ sentence: Sentence, line: Int, value: String) {
    badValues.append((sentence, line, value))
  }

  private mutating func checked(_ id: String, field: Field, line: Int) -> String? {
    do throws(RecordError) {
      let id = try TextRule.name.checked(id, field: field)
      guard !id.isEmpty else { throw RecordError(.empty, field: field) }
      return id
    } catch {
      log.add(error.sentence, row: line - 1, value: error.value)
      return nil
    }
  }

  /// Lists what is wrong with the graph as a whole, or mends it as the options say: edges to nodes
  /// that are not there, nodes that stand twice, values that are not what they should be.
  mutating func finish(_ options: ReadingOptions = ReadingOptions()) {
    for (sentence, line, value) in badValues {
      log.add(
        options.blanksBadValues ? .valueIsLeftOut(sentence) : sentence, row: line - 1,
        value: value, severity: options.blanksBadValues ? .warning : .error)
    }
    for (node, place, line) in duplicates {
      if options.mergesDuplicates {
        merge(node, into: place, line: line)
      } else {
        log.add(.nodeStandsTwice(id: node.id), row: line - 1, value: node.id)
      }
    }
    let missing = missingEnds()
    if options.createsMissing, !missing.isEmpty {
      create(missing)
    } else {
      dropLooseEdges()
    }
    (badValues, duplicates) = ([], [])
  }

  /// Takes a later node for the one that has its id: the first value of each attribute stands.
  private mutating func merge(_ node: GraphDocument.Node, into place: Int, line: Int) {
    var differing: [String] = []
    let first = document.nodes[place]
    if let label = node.label {
      if let known = first.label, known != label { differing.append("label") }
      document.nodes[place].label = first.label ?? label
    }
    for (name, value) in node.attributes {
      guard let known = first.attributes[name] else {
        document.nodes[place].attributes[name] = value
        continue
      }
      if known != value { differing.append(name) }
    }
    log.add(
      .nodeIsMerged(id: node.id, differing: differing.sorted()), row: line - 1, value: node.id,
      severity: differing.isEmpty ? .note : .warning)
  }

  /// The ids of the nodes that edges lead to and that there are not, in the order of the file.
  private func missingEnds() -> [String] {
    var seen: Set<String> = []
    var missing: [String] = []
    for id in document.edges.lazy.flatMap({ [$0.source, $0.target] })
    where places[id] == nil && seen.insert(id).inserted { missing.append(id) }
    for edge in document.hyperedges {
      for end in edge.ends where places[end.node] == nil && seen.insert(end.node).inserted {
        missing.append(end.node)
      }
    }
    return missing
  }

  private mutating func create(_ ids: [String]) {
    var made: [String] = []
    for id in ids {
      if add(GraphDocument.Node(id: id), line: 1) != nil { made.append(id) }
    }
    log.add(.nodesAreCreated(count: made.count, some: made.prefix(5).map { $0 }), severity: .note)
    dropLooseEdges()
  }

  /// Leaves out edges whose ends are no nodes, and lists them.
  private mutating func dropLooseEdges() {
    var edges: [GraphDocument.Edge] = []
    edges.reserveCapacity(document.edges.count)
    for (edge, line) in zip(document.edges, edgeLines) {
      guard let missing = [edge.source, edge.target].first(where: { places[$0] == nil }) else {
        edges.append(edge)
        continue
      }
      log.add(.noSuchNode(id: missing), row: line - 1, value: missing)
    }
    var hyperedges: [GraphDocument.Hyperedge] = []
    for (edge, line) in zip(document.hyperedges, hyperedgeLines) {
      guard let missing = edge.ends.first(where: { places[$0.node] == nil }) else {
        hyperedges.append(edge)
        continue
      }
      log.add(.noSuchNode(id: missing.node), row: line - 1, value: missing.node)
    }
    document.edges = edges
    document.hyperedges = hyperedges
  }
}
