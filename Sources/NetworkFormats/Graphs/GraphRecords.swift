// Records out of a graph: nodes are actors, edges are collaborations.

import Collaborations
import Wording

extension GraphReading {
  /// The records of the graph.
  ///
  /// A node is an actor, by its id; attributes called as a field of an actor fill that field. An
  /// edge is a collaboration of two actors, directed as it is; an edge of many ends is one of as
  /// many. Edges that name the same `collaboration` are one.
  mutating func reading(layout: Layout, encoding: TextEncoding?, options: ReadingOptions) -> Reading
  {
    finish(options)
    var report = ImportReport(file: file, layout: layout.rawValue)
    report.encoding = encoding?.rawValue
    report.rows = document.nodes.count + document.edges.count + document.hyperedges.count
    if isOwn {
      log.append(to: &report.problems)
      return Reading(report: report, batch: ownBatch(options: options))
    }
    report.columns = meanings
    let isKeyedByLabel = useLabelsForSerialNumbers()
    var batch = RecordBatch()
    batch.actorKeys = isKeyedByLabel ? .name : .id
    batch.collaborationKeys = .id
    batch.editionKeys = .name
    nodeIDs = Set(document.nodes.map(\.id))
    batch.actors = document.nodes.map { actor(of: $0) }
    let edition = options.edition.map(NameForm.canonical)
    if let edition { batch.editions = [EditionDraft(id: edition)] }
    var keyed: [String: Int] = [:]
    for draft in collaborations(kind: options.collaborationKind ?? Vocabulary.tie) {
      var draft = draft
      draft.edition = edition
      if let key = draft.id, let place = keyed[key] {
        batch.collaborations[place].participants += draft.participants
      } else {
        if let key = draft.id { keyed[key] = batch.collaborations.count }
        batch.collaborations.append(draft)
      }
    }
    log.append(to: &report.problems)
    return Reading(report: report, batch: batch)
  }

  /// Takes labels for ids where ids are mere numbers of a file and labels tell nodes apart, so that
  /// two files mean the same actor by the same name and not by the same number.
  private mutating func useLabelsForSerialNumbers() -> Bool {
    var labels: Set<String> = []
    for node in document.nodes {
      let digits = node.id.utf8.drop { $0 == UInt8(ascii: "n") || $0 == UInt8(ascii: "v") }
      guard digits.count <= 12, digits.allSatisfy({ (48...57).contains($0) }),
        let label = name(node.label), labels.insert(label).inserted
      else { return false }
    }
    var keys: [String: String] = [:]
    for place in document.nodes.indices {
      let key = name(document.nodes[place].label) ?? document.nodes[place].id
      keys[document.nodes[place].id] = key
      document.nodes[place].id = key
      document.nodes[place].label = nil
    }
    for place in document.nodes.indices {
      guard case .text(let parent) = document.nodes[place].attributes["partOf"] else { continue }
      document.nodes[place].attributes["partOf"] = .text(keys[parent] ?? parent)
    }
    for place in document.edges.indices {
      let edge = document.edges[place]
      document.edges[place].source = keys[edge.source] ?? edge.source
      document.edges[place].target = keys[edge.target] ?? edge.target
    }
    for place in document.hyperedges.indices {
      for end in document.hyperedges[place].ends.indices {
        let node = document.hyperedges[place].ends[end].node
        document.hyperedges[place].ends[end].node = keys[node] ?? node
      }
    }
    return !document.nodes.isEmpty
  }

  private mutating func actor(of node: GraphDocument.Node) -> ActorDraft {
    var draft = ActorDraft(id: node.id, name: name(node.label))
    for (name, value) in valid(node.attributes) {
      switch (name, value) {
      case ("kind", .text(let text)): draft.kind = text
      case ("place", .text(let text)): draft.place = text
      case ("region", .text(let text)): draft.region = text
      case ("country", .text(let text)): draft.country = text
      case ("latitude", .number(let number)) where abs(number) <= 90: draft.latitude = number
      case ("longitude", .number(let number)) where abs(number) <= 180: draft.longitude = number
      case ("members", .number(let number)) where number >= 1:
        draft.members = Int(exactly: number)
      case ("aliases", .text(let text)): draft.aliases = ListCell.items(text)
      case ("partOf", .text(let text)) where isNode(text) && text != node.id:
        draft.partOf = text
      case ("note", .text(let text)): draft.note = text
      case ("source", .text(let text)): draft.source = try? Source(text)
      default: draft.attributes[name] = value
      }
    }
    if (try? Actor(checking: draft)) == nil {
      // A short field that holds a line break stays an attribute.
      var plain = ActorDraft(id: node.id, name: name(node.label))
      plain.attributes = valid(node.attributes)
      draft = plain
    }
    return draft
  }

  private mutating func collaborations(kind: String) -> [CollaborationDraft] {
    var drafts: [CollaborationDraft] = []
    drafts.reserveCapacity(document.edges.count + document.hyperedges.count)
    for edge in document.edges {
      var attributes = edge.attributes
      let roles = (Self.take("sourceRole", &attributes), Self.take("targetRole", &attributes))
      if let id = edge.id { attributes["id"] = attributes["id"] ?? .text(id) }
      var draft = self.draft(label: edge.label, kind: kind, attributes: attributes)
      if let weight = edge.weight {
        if weight > 0, weight.isFinite {
          draft.weight = weight
        } else if weight.isFinite {
          draft.attributes["weight"] = .number(weight)
        }
      }
      let ends =
        edge.source == edge.target
        ? [(edge.source, Vocabulary.selfLink)]
        : [
          (edge.source, edge.isDirected ? "from" : roles.0),
          (edge.target, edge.isDirected ? "to" : roles.1),
        ]
      draft.participants = ends.compactMap { try? Participant($0.0, role: $0.1) }
      drafts.append(draft)
    }
    for edge in document.hyperedges {
      var draft = self.draft(label: edge.label, kind: kind, attributes: edge.attributes)
      draft.id = draft.id ?? edge.id
      draft.participants = edge.ends.compactMap {
        try? Participant($0.node, role: $0.role, attributes: valid($0.attributes))
      }
      if !draft.participants.isEmpty { drafts.append(draft) }
    }
    return drafts
  }

  private static func take(_ name: String, _ attributes: inout Attributes) -> String? {
    guard case .text(let text) = attributes.removeValue(forKey: name) else { return nil }
    return text
  }

  private func draft(label: String?, kind: String, attributes: Attributes) -> CollaborationDraft {
    var draft = CollaborationDraft(title: name(label), kind: kind)
    for (key, value) in valid(attributes) {
      switch (key, value) {
      case ("collaboration", .text(let text)) where text.utf8.count <= 4096:
        draft.id = text
      case ("kind", .text(let text)): draft.kind = name(text) ?? kind
      case ("stage", .text(let text)) where Stage(rawValue: text) != nil:
        draft.stage = Stage(rawValue: text)
      case ("programme", .text(let text)): draft.programme = name(text)
      case ("from", .date(let date)): draft.from = date
      case ("until", .date(let date)): draft.until = date
      case ("from", .text(let text)) where CalendarDate(text) != nil:
        draft.from = CalendarDate(text)
      case ("until", .text(let text)) where CalendarDate(text) != nil:
        draft.until = CalendarDate(text)
      case ("note", .text(let text)): draft.note = text
      case ("source", .text(let text)): draft.source = try? Source(text)
      default: draft.attributes[key] = value
      }
    }
    if let from = draft.from, let until = draft.until, until.lastDay < from.firstDay {
      draft.attributes["until"] = .date(until)
      draft.until = nil
    }
    return draft
  }

  /// A label on one line, or `nil` where nothing of it can be a name.
  private func name(_ label: String?) -> String? {
    guard let label else { return nil }
    if let name = try? TextRule.name.checked(label, field: .name) {
      return name.isEmpty ? nil : name
    }
    let words = label.prefix(4000).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = try? TextRule.name.checked(words, field: .name)
    return name?.isEmpty == false ? name : nil
  }

  /// The attributes that records can hold.
  private func valid(_ attributes: Attributes) -> Attributes {
    var valid: Attributes = [:]
    for (key, value) in attributes {
      guard let key = try? TextRule.name.checked(key, field: .attribute), !key.isEmpty else {
        continue
      }
      switch value {
      case .text(let text):
        guard let text = try? TextRule.note.checked(text, field: .attribute), !text.isEmpty else {
          continue
        }
        valid[key] = .text(text)
      case .number(let number): if number.isFinite { valid[key] = value }
      case .flag, .date: valid[key] = value
      }
    }
    return valid
  }
}

extension Actor {
  /// Checks a draft whose name may still be missing.
  fileprivate init(checking draft: ActorDraft) throws(RecordError) {
    var named = draft
    named.name = draft.name ?? draft.id
    try self.init(named)
  }
}
