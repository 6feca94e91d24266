// Records out of a graph that Maillage wrote: everything that ``GraphDocument/make(of:groups:)``
// put into it.

import Collaborations
import Wording

extension GraphReading {
  /// Whether Maillage wrote the graph: a node says which record it stands for.
  var isOwn: Bool {
    document.nodes.contains { Self.type(of: $0.attributes) != nil }
  }

  /// The records of a graph that Maillage wrote, whoever changed it since.
  mutating func ownBatch(options: ReadingOptions) -> RecordBatch {
    var records = OwnRecords(kind: options.collaborationKind ?? Vocabulary.tie)
    for node in document.nodes {
      let id = Self.id(of: node.attributes) ?? node.id
      switch Self.type(of: node.attributes) {
      case .event: records.addEvent(node.label, id: id, node: node.id, node.attributes)
      case .collaboration:
        records.addGroup(node.label, id: id, node: node.id, node.attributes)
      default: records.addActor(node.label, id: id, node: node.id, node.attributes)
      }
    }
    for edge in document.edges { records.add(edge) }
    for edge in document.hyperedges {
      let id = Self.id(of: edge.attributes) ?? edge.id ?? ""
      // Hyperedges are no nodes: a name that no node has keeps them apart.
      let node = "\u{0}" + id
      if Self.type(of: edge.attributes) == .event {
        records.addEvent(edge.label, id: id, node: node, edge.attributes)
      } else {
        records.addGroup(edge.label, id: id, node: node, edge.attributes)
      }
      for end in edge.ends {
        records.addPart(of: end.node, in: node, role: end.role, end.attributes)
      }
    }
    for error in records.errors { log.add(error.sentence, row: 0, value: error.value) }
    return records.finished(edition: options.edition.map(NameForm.canonical))
  }

  private static func type(of attributes: Attributes) -> RecordType? {
    guard case .text(let text) = attributes[FieldNames.record] else { return nil }
    let type = RecordType(rawValue: text)
    return [.actor, .event, .collaboration].contains(type) ? type : nil
  }

  private static func id(of attributes: Attributes) -> String? {
    guard case .text(let text) = attributes[FieldNames.key] else { return nil }
    return text
  }
}

/// The records of a graph that Maillage wrote, while they are gathered.
private struct OwnRecords {
  private enum Record { case actor(String), event(String), collaboration(Int) }

  private let kind: String
  /// What is wrong with parts; the merge finds what is wrong with records.
  private(set) var errors: [RecordError] = []
  private var batch = RecordBatch()
  private var records: [String: Record] = [:]
  private var editions: Set<String> = []

  init(kind: String) {
    self.kind = kind
    batch.actorKeys = .id
    batch.eventKeys = .id
    batch.collaborationKeys = .id
    batch.editionKeys = .name
  }

  mutating func addActor(
    _ label: String?, id: String, node: String, _ attributes: Attributes
  ) {
    var fields = Fields(attributes)
    var draft = ActorDraft(
      id: id, name: fields.text(FieldNames.name) ?? label, kind: fields.text("kind"))
    draft.place = fields.text("place")
    draft.region = fields.text("region")
    draft.country = fields.text("country")
    draft.latitude = fields.number("latitude")
    draft.longitude = fields.number("longitude")
    draft.members = fields.count("members")
    draft.partOf = fields.text("partOf")
    draft.aliases = fields.text("aliases").map(ListCell.items) ?? []
    (draft.source, draft.note) = (fields.source(), fields.text("note"))
    draft.attributes = fields.rest
    records[node] = .actor(id)
    batch.actors.append(draft)
  }

  mutating func addEvent(
    _ label: String?, id: String, node: String, _ attributes: Attributes
  ) {
    var fields = Fields(attributes)
    var draft = EventDraft(id: id, name: fields.text(FieldNames.name) ?? label)
    draft.edition = edition(fields.text("edition"))
    draft.format = fields.text("format")
    (draft.from, draft.until) = (fields.date(FieldNames.since), fields.date("until"))
    draft.place = fields.text("place")
    draft.attendance = fields.count("attendance")
    draft.attendanceIs = fields.word("attendanceIs")
    fields.dropTimes()
    (draft.source, draft.note) = (fields.source(), fields.text("note"))
    draft.attributes = fields.rest
    records[node] = .event(id)
    batch.events.append(draft)
  }

  mutating func addGroup(
    _ label: String?, id: String, node: String, _ attributes: Attributes
  ) {
    var fields = Fields(attributes)
    var draft = collaboration(label, &fields)
    draft.id = id
    draft.weight = fields.number("weight")
    fields.dropTimes()
    draft.attributes = fields.rest
    records[node] = .collaboration(batch.collaborations.count)
    batch.collaborations.append(draft)
  }

  private mutating func collaboration(_ label: String?, _ fields: inout Fields)
    -> CollaborationDraft
  {
    let isTitled = fields.flag(FieldNames.titled) ?? true
    let name = fields.text(FieldNames.name)
    var draft = CollaborationDraft(
      title: isTitled ? name ?? label : nil, kind: fields.text("kind") ?? kind)
    draft.stage = fields.word("stage")
    (draft.from, draft.until) = (fields.date(FieldNames.since), fields.date("until"))
    draft.event = fields.text("event")
    draft.edition = edition(fields.text("edition"))
    draft.programme = fields.text("programme")
    (draft.source, draft.note) = (fields.source(), fields.text("note"))
    return draft
  }

  private mutating func edition(_ name: String?) -> String? {
    guard let name else { return nil }
    if editions.insert(name).inserted { batch.editions.append(EditionDraft(id: name)) }
    return name
  }

  /// An edge: a part in a group where an end is one, else a collaboration.
  mutating func add(_ edge: GraphDocument.Edge) {
    let ends = (records[edge.source], records[edge.target])
    switch ends {
    case (.actor(let source), .actor(let target)): addPair(edge, source, target)
    case (.some, .actor):
      addPart(of: edge.target, in: edge.source, role: nil, edge.attributes)
    default: addPart(of: edge.source, in: edge.target, role: nil, edge.attributes)
    }
  }

  mutating func addPart(of node: String, in group: String, role: String?, _ attributes: Attributes)
  {
    guard case .actor(let actor) = records[node], let record = records[group] else {
      errors.append(RecordError(.unknown, field: .actor, value: node))
      return
    }
    var fields = Fields(attributes)
    let role = fields.text("role") ?? role
    let source = fields.source()
    do throws(RecordError) {
      switch record {
      case .event(let event):
        batch.participations.append(
          try Participation(
            event: event, actor: actor, role: role, source: source, attributes: fields.rest))
      case .collaboration(let place):
        batch.collaborations[place].participants.append(
          try Participant(actor, role: role, source: source, attributes: fields.rest))
      case .actor: break
      }
    } catch {
      errors.append(error)
    }
  }

  private mutating func addPair(_ edge: GraphDocument.Edge, _ source: String, _ target: String) {
    var own = edge.attributes
    let first = Fields.take(FieldNames.sourcePrefix, from: &own)
    let second = Fields.take(FieldNames.targetPrefix, from: &own)
    var fields = Fields(own)
    var draft = collaboration(edge.label, &fields)
    draft.id = fields.text(FieldNames.collaboration)
    draft.weight = edge.weight
    let roles = (fields.text(FieldNames.sourceRole), fields.text(FieldNames.targetRole))
    let isTargetFirst = fields.flag(FieldNames.targetFirst) ?? false
    fields.dropTimes()
    if source == target {
      draft.participants = [part(source, Vocabulary.selfLink, first)].compactMap(\.self)
    } else {
      draft.participants = [
        part(source, edge.isDirected ? "from" : roles.0, first),
        part(target, edge.isDirected ? "to" : roles.1, second),
      ].compactMap(\.self)
      if isTargetFirst { draft.participants.reverse() }
    }
    draft.attributes = fields.rest
    if draft.participants.count == (source == target ? 1 : 2) {
      batch.collaborations.append(draft)
    }
  }

  private mutating func part(_ actor: String, _ role: String?, _ attributes: Attributes)
    -> Participant?
  {
    var fields = Fields(attributes)
    let source = fields.source()
    do throws(RecordError) {
      return try Participant(actor, role: role, source: source, attributes: fields.rest)
    } catch {
      errors.append(error)
      return nil
    }
  }

  /// The batch; what names an event that the graph does not have keeps the name as an attribute.
  func finished(edition: String?) -> RecordBatch {
    var batch = batch
    let events = Set(batch.events.compactMap(\.id))
    for place in batch.collaborations.indices {
      if let event = batch.collaborations[place].event, !events.contains(event) {
        batch.collaborations[place].event = nil
        batch.collaborations[place].attributes["event"] = .text(event)
      }
      if batch.collaborations[place].edition == nil {
        batch.collaborations[place].edition = edition
      }
    }
    if let edition, !editions.contains(edition) {
      batch.editions.append(EditionDraft(id: edition))
    }
    return batch
  }
}

/// The attributes of an element, of which fields are taken.
private struct Fields {
  private var attributes: Attributes

  init(_ attributes: Attributes) {
    self.attributes = attributes
    self.attributes[FieldNames.record] = nil
    self.attributes[FieldNames.key] = nil
  }

  /// Takes the attributes whose names begin with `prefix`, and names them without it.
  static func take(_ prefix: String, from attributes: inout Attributes) -> Attributes {
    var taken: Attributes = [:]
    for (name, value) in attributes where name.hasPrefix(prefix) {
      attributes[name] = nil
      taken[String(name.dropFirst(prefix.count))] = value
    }
    return taken
  }

  /// Forgets the times that GEXF gives to a node or an edge, which say again what its dates say.
  mutating func dropTimes() {
    for name in ["start", "end", "from"] { attributes[name] = nil }
  }

  mutating func text(_ name: String) -> String? {
    guard let value = attributes.removeValue(forKey: name) else { return nil }
    return value.text
  }

  mutating func number(_ name: String) -> Double? {
    guard let value = attributes[name] else { return nil }
    let number: Double? =
      if case .number(let number) = value { number } else { PlainNumber.value(of: value.text) }
    if number != nil { attributes[name] = nil }
    return number
  }

  mutating func count(_ name: String) -> Int? {
    guard let number = number(name) else { return nil }
    return Int(exactly: number)
  }

  mutating func date(_ name: String) -> CalendarDate? {
    guard let value = attributes[name], let date = CalendarDate(value.text) else { return nil }
    attributes[name] = nil
    return date
  }

  mutating func flag(_ name: String) -> Bool? {
    guard let value = attributes.removeValue(forKey: name) else { return nil }
    return switch value {
    case .flag(let flag): flag
    case .number(let number): number != 0
    default: YesNo.value(of: value.text)
    }
  }

  mutating func word<Word: RawRepresentable>(_ name: String) -> Word?
  where Word.RawValue == String {
    guard let value = attributes[name], let word = Word(rawValue: value.text) else { return nil }
    attributes[name] = nil
    return word
  }

  mutating func source() -> Source? {
    let certainty: Certainty? = word("certainty")
    guard let text = text(FieldNames.evidence) else { return nil }
    return try? Source(text, certainty: certainty ?? .stated)
  }

  /// What was not taken, under the names that it had before it was written.
  var rest: Attributes {
    var rest: Attributes = [:]
    for (name, value) in attributes {
      let (name, value) = FieldNames.read(name, value)
      rest[name] = value
    }
    return rest
  }
}
