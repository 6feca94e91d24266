// Graphs out of GEXF 1.1 to 1.3.
//
// Elements are known by their local names, because files spell the namespaces in nine ways. Times
// are kept as attributes, in the form in which Gephi's spreadsheets write them; parents become
// part-of; what is only looks (colour, position, size) stays as attributes.
// Reference: the GEXF working group, "GEXF 1.3", gexf.net, 2022.

import Collaborations
import Wording

/// Reads GEXF.
final class GEXFReader: XMLHandler {
  private(set) var failure: FormatError?
  private var reading: GraphReading
  private var elements: [String] = []
  private var isDirected = false
  private var defaultType = "undirected"
  private var attributeClass = "node"
  private var columns: [String: [String: Column]] = ["node": [:], "edge": [:]]
  private var openColumn: (owner: String, id: String)?
  private var owners: [Owner] = []

  private struct Column {
    var title: String
    var type: String
    var defaultText: String?
  }

  private struct Owner {
    let isNode: Bool
    let line: Int
    var node = GraphDocument.Node(id: "")
    var edge = GraphDocument.Edge("", "")
    var attributes: Attributes = [:]
    /// Values that hold for a time only.
    var timed: [String: [String]] = [:]
    var spells: [String] = []
    var given: Set<String> = []
  }

  private init(file: String) {
    reading = GraphReading(file: file, declaresTypes: true)
  }

  /// The graph of a GEXF text.
  static func read(_ bytes: [UInt8], file: String) throws(FormatError) -> GraphReading {
    let reader = GEXFReader(file: file)
    try XMLEvents.parse(bytes, file: file, to: reader)
    return reader.reading
  }

  func start(_ name: String, _ attributes: [String: String], line: Int) {
    if elements.isEmpty, name != "gexf" {
      failure = FormatError(
        .notReadableAs, file: reading.file, row: line,
        .notOfFormat("GEXF", reason: .faultFirstElement(Sentence.excerpt(name))))
      return
    }
    elements.append(name)
    switch name {
    case "graph":
      defaultType = attributes["defaultedgetype"] ?? attributes["type"] ?? "undirected"
    case "attributes": attributeClass = attributes["class"] ?? "node"
    case "attribute": startColumn(attributes)
    case "node": startNode(attributes, line: line)
    case "edge": startEdge(attributes, line: line)
    case "attvalue": addValue(attributes, line: line)
    case "spell", "slice": addSpell(attributes, line: line)
    case "parent": addParent(attributes["for"])
    case "color":
      setAttribute("color", color(attributes))
      setAttribute("alpha", number(attributes["a"]))
    case "position":
      for axis in ["x", "y", "z"] { setAttribute(axis, number(attributes[axis])) }
    case "size": setAttribute("size", number(attributes["value"]))
    case "thickness": setAttribute("thickness", number(attributes["value"]))
    case "shape":
      setAttribute("shape", attributes["value"].map { .text($0) })
      setAttribute("image", attributes["uri"].map { .text($0) })
    default: break
    }
  }

  func end(_ name: String, text: String, line: Int) {
    elements.removeLast()
    switch name {
    case "default":
      if let (owner, id) = openColumn { columns[owner]?[id]?.defaultText = text }
    case "attribute": openColumn = nil
    case "node", "edge": endOwner()
    default: break
    }
  }
}

// MARK: - Attributes

extension GEXFReader {
  private func startColumn(_ attributes: [String: String]) {
    let owner = attributeClass == "edge" ? "edge" : "node"
    let id = attributes["id"] ?? ""
    columns[owner]?[id] = Column(
      title: attributes["title"].flatMap { $0.isEmpty ? nil : $0 } ?? id,
      type: attributes["type"] ?? "string")
    openColumn = (owner, id)
  }

  private func addValue(_ attributes: [String: String], line: Int) {
    guard let last = owners.indices.last, let id = attributes["for"] ?? attributes["id"] else {
      return
    }
    let text = attributes["value"] ?? ""
    let owner = owners[last].isNode ? "node" : "edge"
    let column = columns[owner]?[id]
    if column == nil {
      reading.log.add(
        .undeclaredAttribute(name: id), row: line - 1, value: text, severity: .warning)
    }
    let title = column?.title ?? id
    owners[last].given.insert(id)
    let timestamp = attributes["timestamp"]
    let start = attributes["start"] ?? attributes["startopen"]
    let end = attributes["end"] ?? attributes["endopen"]
    if let timestamp {
      owners[last].timed[title, default: []].append("[\(timestamp), \(text)]")
    } else if start != nil || end != nil {
      let (from, to) = (start ?? "-Infinity", end ?? "Infinity")
      owners[last].timed[title, default: []].append("[\(from), \(to), \(text)]")
    } else if let value = TypedText.value(text, type: column?.type ?? "string") {
      owners[last].attributes[title] = value
    } else if !NameForm.canonical(text).isEmpty {
      reading.refuseValue(
        .valueIsNotOfType(value: text, type: column?.type ?? "", name: title), line: line,
        value: text)
    }
  }

  private func addSpell(_ attributes: [String: String], line: Int) {
    guard let last = owners.indices.last else { return }
    checkOrder(attributes, line: line)
    if let timestamp = attributes["timestamp"] {
      owners[last].spells.append("[\(timestamp)]")
      return
    }
    let start = attributes["start"] ?? attributes["startopen"] ?? "-Infinity"
    let end = attributes["end"] ?? attributes["endopen"] ?? "Infinity"
    // A round bracket leaves the end itself out, as in Gephi's sets of times.
    let open = attributes["start"] == nil && attributes["startopen"] != nil ? "(" : "["
    let close = attributes["end"] == nil && attributes["endopen"] != nil ? ")" : "]"
    owners[last].spells.append("\(open)\(start), \(end)\(close)")
  }

  /// The first parent is what the node is part of; others are an attribute.
  private func addParent(_ parent: String?) {
    guard let last = owners.indices.last, let parent else { return }
    guard case .text(let first) = owners[last].attributes["partOf"], first != parent else {
      owners[last].attributes["partOf"] = .text(parent)
      return
    }
    var others: [String] = []
    if case .text(let text) = owners[last].attributes["parents"] { others = ListCell.items(text) }
    owners[last].attributes["parents"] = .text(ListCell.text(others + [parent]))
  }

  /// Keeps what an element says under names that GEXF does not have.
  private func addUnknown(
    _ attributes: [String: String], but known: Set<String>, to owner: inout Owner
  ) {
    for (name, text) in attributes where !known.contains(name) && !Self.times.contains(name) {
      owner.attributes[name] = .text(text)
    }
  }

  private static let times: Set = [
    "start", "end", "startopen", "endopen", "timestamp", "timestamps", "intervals",
  ]

  private func setAttribute(_ name: String, _ value: AttributeValue?) {
    guard let last = owners.indices.last, let value else { return }
    owners[last].attributes[name] = value
  }

  private func number(_ text: String?) -> AttributeValue? {
    text.flatMap { TypedText.number(NameForm.canonical($0)) }.map { .number($0) }
  }

  private func color(_ attributes: [String: String]) -> AttributeValue? {
    if let hex = attributes["hex"] { return .text(hex) }
    let parts = ["r", "g", "b"].map { name -> Int in
      let number = TypedText.number(attributes[name] ?? "0") ?? 0
      return Int(min(255, max(0, number)))
    }
    let digits = parts.map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16)
    }
    return .text("#" + digits.joined())
  }
}

// MARK: - Nodes and edges

extension GEXFReader {
  private func startNode(_ attributes: [String: String], line: Int) {
    var owner = Owner(isNode: true, line: line)
    owner.node = GraphDocument.Node(id: attributes["id"] ?? "", label: attributes["label"])
    let parent = attributes["pid"] ?? owners.last { $0.isNode }?.node.id
    if let parent { owner.attributes["partOf"] = .text(parent) }
    addUnknown(attributes, but: ["id", "label", "pid"], to: &owner)
    addTimes(attributes, to: &owner)
    owners.append(owner)
  }

  private func startEdge(_ attributes: [String: String], line: Int) {
    var owner = Owner(isNode: false, line: line)
    let type = attributes["type"] ?? defaultType
    owner.edge = GraphDocument.Edge(
      attributes["source"] ?? "", attributes["target"] ?? "", isDirected: type == "directed")
    if type == "mutual" { owner.attributes["type"] = .text(type) }
    owner.edge.id = attributes["id"]
    owner.edge.label = attributes["label"]
    addUnknown(
      attributes, but: ["id", "label", "source", "target", "type", "weight"], to: &owner)
    if let text = attributes["weight"] {
      owner.edge.weight = TypedText.number(NameForm.canonical(text))
      if owner.edge.weight == nil {
        reading.refuseValue(
          .valueIsNotOfType(value: text, type: "float", name: "weight"), line: line, value: text)
      }
    }
    addTimes(attributes, to: &owner)
    owners.append(owner)
  }

  private func addTimes(_ attributes: [String: String], to owner: inout Owner) {
    let names = [
      "start": owner.isNode ? "start" : "from", "end": owner.isNode ? "end" : "until",
      "startopen": "startopen", "endopen": "endopen", "timestamp": "timestamp",
      "timestamps": "timestamps", "intervals": "intervals",
    ]
    for (name, attribute) in names {
      guard let text = attributes[name], !text.isEmpty else { continue }
      if let date = DateOrder.iso.date(of: text), text.utf8.count >= 10 {
        owner.attributes[attribute] = .date(date)
      } else {
        owner.attributes[name] = TypedText.number(text).map { .number($0) } ?? .text(text)
      }
    }
    checkOrder(attributes, line: owner.line)
  }

  /// Warns of a time that ends before it starts: both as numbers, or both as dates.
  private func checkOrder(_ attributes: [String: String], line: Int) {
    guard let start = attributes["start"] ?? attributes["startopen"],
      let end = attributes["end"] ?? attributes["endopen"]
    else { return }
    let isReversed =
      if let start = TypedText.number(start), let end = TypedText.number(end) {
        end < start
      } else if let start = DateOrder.iso.date(of: start), let end = DateOrder.iso.date(of: end) {
        end.lastDay < start.firstDay
      } else { false }
    guard isReversed else { return }
    reading.log.add(
      .endsBeforeItStarts(value: "\(Sentence.excerpt(start)) – \(Sentence.excerpt(end))"),
      row: line - 1, severity: .warning)
  }

  private func endOwner() {
    guard var owner = owners.popLast() else { return }
    let own = columns[owner.isNode ? "node" : "edge"] ?? [:]
    // In order, so that which of two columns of one title stands is no accident.
    for (id, column) in own.sorted(by: { $0.key < $1.key }) where !owner.given.contains(id) {
      if let text = column.defaultText, let value = TypedText.value(text, type: column.type) {
        owner.attributes[column.title] = value
      }
    }
    for (title, values) in owner.timed {
      owner.attributes[title] = .text("<" + values.joined(separator: "; ") + ">")
    }
    if !owner.spells.isEmpty {
      owner.attributes["timeset"] = .text("<" + owner.spells.joined(separator: "; ") + ">")
    }
    if owner.isNode {
      owner.node.attributes = owner.attributes
      reading.add(owner.node, line: owner.line)
    } else {
      if owner.edge.weight == nil, case .number(let weight) = owner.attributes["weight"] {
        owner.edge.weight = weight
        owner.attributes["weight"] = nil
      }
      owner.edge.attributes = owner.attributes
      reading.add(owner.edge, line: owner.line)
    }
  }
}
