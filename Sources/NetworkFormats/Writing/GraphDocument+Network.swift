// A network as a graph for other tools.
//
// An actor is a node. A collaboration of two actors is an edge, directed as it is; a self-link is
// an edge from a node to itself. Any other collaboration, and an event, is a group: a node joined
// to each of its actors, since few tools know edges of many ends, or such an edge where that was
// asked for. Every element says in `record` what it stands for, by which reading knows them again.

public import Collaborations

extension GraphDocument {
  /// How events, and collaborations of other than two actors, stand in a graph.
  public enum Groups: String, CaseIterable, Sendable {
    /// As nodes, joined to each of their actors.
    case nodes
    /// As edges of many ends.
    case hyperedges
  }

  /// Creates a graph of these actors, without edges.
  public init(actors: [Actor]) {
    nodes = actors.map { Node(id: $0.id, label: $0.name, attributes: $0.graphAttributes) }
  }

  /// Creates the graph of a network, and says what a graph cannot hold of it.
  ///
  /// - Complexity: O(*n* log *n*) in the records.
  public static func make(of network: Network, groups: Groups = .nodes)
    -> (document: GraphDocument, losses: [ExportLoss])
  {
    var sorted = network
    sorted.sort()
    var maker = DocumentMaker(sorted, groups: groups)
    maker.addGroupsOfEvents()
    for collaboration in sorted.collaborations { maker.add(collaboration) }
    maker.directParts()
    maker.nameEdges()
    return (maker.document, maker.losses.losses)
  }
}

/// Makes the graph of a network.
private struct DocumentMaker {
  var document: GraphDocument
  var losses = LossCounts()
  private let network: Network
  private let groups: GraphDocument.Groups
  private var taken: Set<String>
  /// What each edition is called in the graph.
  private var editions: [String: String] = [:]
  /// The edges that are parts in a group.
  private var parts: [Int] = []

  init(_ network: Network, groups: GraphDocument.Groups) {
    self.network = network
    self.groups = groups
    document = GraphDocument(actors: network.actors)
    taken = Set(network.actors.map(\.id))
    losses.add(FieldNames.record, of: .place, count: network.places.count)
    nameEditions()
  }

  /// Calls editions by their names, where these tell them apart.
  private mutating func nameEditions() {
    let counts = Dictionary(network.editions.map { ($0.name, 1) }, uniquingKeysWith: +)
    let used = Set(network.events.compactMap(\.edition))
      .union(network.collaborations.compactMap(\.edition))
    for edition in network.editions {
      let name = counts[edition.name] == 1 ? edition.name : edition.id
      editions[edition.id] = name
      guard used.contains(edition.id) else {
        losses.add(FieldNames.record, of: .edition)
        continue
      }
      let isReadable = Identifier.readable(from: name, fallback: "edition") == edition.id
      losses.add("id", of: .edition, count: isReadable ? 0 : 1)
      losses.add("name", of: .edition, count: name == edition.name ? 0 : 1)
      losses.add("from", of: .edition, count: edition.from == nil ? 0 : 1)
      losses.add("until", of: .edition, count: edition.until == nil ? 0 : 1)
      losses.add("totals", of: .edition, count: edition.totals.isEmpty ? 0 : 1)
      losses.add("source", of: .edition, count: edition.source == nil ? 0 : 1)
      losses.add("note", of: .edition, count: edition.note == nil ? 0 : 1)
      for name in edition.attributes.keys { losses.add(name, of: .edition) }
    }
  }

  mutating func addGroupsOfEvents() {
    let parts = Dictionary(grouping: network.participations, by: \.event)
    for event in network.events {
      var attributes = event.graphAttributes
      attributes["edition"] = event.edition.map { .text(editions[$0] ?? $0) }
      let ends = (parts[event.id] ?? []).map {
        end($0.actor, role: $0.role, source: $0.source, attributes: $0.attributes)
      }
      addGroup(.event, id: event.id, label: event.name, attributes: attributes, ends: ends)
    }
  }

  mutating func add(_ collaboration: Collaboration) {
    var attributes = collaboration.graphAttributes
    attributes["edition"] = collaboration.edition.map { .text(editions[$0] ?? $0) }
    let parts = collaboration.participants
    if parts.count == 2, parts[0].actor != parts[1].actor {
      addPair(collaboration, attributes: attributes)
    } else if parts.count == 1, parts[0].role == Vocabulary.selfLink, parts[0].source == nil,
      parts[0].attributes.isEmpty
    {
      attributes[FieldNames.collaboration] = .text(collaboration.id)
      addEdge(
        parts[0].actor, parts[0].actor, label: collaboration.title, weight: collaboration.weight,
        attributes: attributes)
    } else {
      attributes["weight"] = .number(collaboration.weight)
      addGroup(
        .collaboration, id: collaboration.id, label: collaboration.title, attributes: attributes,
        ends: parts.map {
          end($0.actor, role: $0.role, source: $0.source, attributes: $0.attributes)
        })
    }
  }

  private mutating func addPair(_ collaboration: Collaboration, attributes: Attributes) {
    var attributes = attributes
    attributes[FieldNames.collaboration] = .text(collaboration.id)
    var parts = collaboration.participants
    let isDirected = collaboration.isDirected
    if isDirected, parts[0].role == "to" {
      parts.swapAt(0, 1)
      attributes[FieldNames.targetFirst] = .flag(true)
    }
    let sides = [
      (FieldNames.sourceRole, FieldNames.sourcePrefix),
      (FieldNames.targetRole, FieldNames.targetPrefix),
    ]
    for (part, (roleName, prefix)) in zip(parts, sides) {
      if !isDirected, part.role != Vocabulary.partner { attributes[roleName] = .text(part.role) }
      let own = end("", role: nil, source: part.source, attributes: part.attributes)
      for (name, value) in own.attributes { attributes[prefix + name] = value }
    }
    addEdge(
      parts[0].actor, parts[1].actor, label: collaboration.title, weight: collaboration.weight,
      isDirected: isDirected, attributes: attributes)
  }

  private func end(
    _ actor: String, role: String?, source: Source?, attributes: Attributes
  ) -> GraphDocument.Hyperedge.End {
    var written = attributes.written
    written.add(source)
    return GraphDocument.Hyperedge.End(actor, role: role, attributes: written)
  }

  private mutating func addEdge(
    _ source: String, _ target: String, label: String? = nil, weight: Double,
    isDirected: Bool = false, attributes: Attributes
  ) {
    var edge = GraphDocument.Edge(source, target, isDirected: isDirected)
    edge.label = label
    edge.weight = weight
    edge.attributes = attributes
    document.edges.append(edge)
  }

  private mutating func addGroup(
    _ type: RecordType, id: String, label: String?, attributes: Attributes,
    ends: [GraphDocument.Hyperedge.End]
  ) {
    var attributes = attributes
    attributes[FieldNames.record] = .text(type.rawValue)
    let free = freeID(id, type)
    if free != id { attributes[FieldNames.key] = .text(id) }
    guard groups == .nodes else {
      var edge = GraphDocument.Hyperedge(id: free, label: label)
      edge.ends = ends
      edge.attributes = attributes
      document.hyperedges.append(edge)
      return
    }
    document.nodes.append(GraphDocument.Node(id: free, label: label, attributes: attributes))
    for end in ends {
      var own = end.attributes
      own["role"] = end.role.map { .text($0) }
      parts.append(document.edges.count)
      addEdge(end.node, free, weight: 1, attributes: own)
    }
  }

  /// An id that no other element has.
  private mutating func freeID(_ id: String, _ type: RecordType) -> String {
    var free = id
    if taken.contains(free) { free = "\(type.rawValue)/\(id)" }
    while taken.contains(free) { free += "'" }
    taken.insert(free)
    return free
  }

  /// Directs parts from actor to group where every other edge is directed, since some readers
  /// refuse a graph with edges of both sorts; a part means the same either way.
  mutating func directParts() {
    let isPart = Set(parts)
    let others = document.edges.indices.lazy.filter { !isPart.contains($0) }
    guard !others.isEmpty, others.allSatisfy({ document.edges[$0].isDirected }) else { return }
    for edge in parts { document.edges[edge].isDirected = true }
  }

  /// Numbers the edges; some formats have one space of ids for nodes and edges.
  mutating func nameEdges() {
    for place in document.edges.indices {
      var id = "e\(place)"
      while taken.contains(id) { id += "'" }
      document.edges[place].id = id
    }
  }
}

// MARK: - Fields as attributes

extension Attributes {
  /// Free attributes under the names that they have in graph files.
  fileprivate var written: Attributes {
    var attributes: Attributes = [:]
    for (name, value) in self { attributes[FieldNames.written(name)] = value }
    return attributes
  }

  fileprivate mutating func set(_ name: String, _ text: String?) {
    if let text { self[name] = .text(text) }
  }

  fileprivate mutating func set(_ name: String, _ number: Double?) {
    if let number { self[name] = .number(number) }
  }

  fileprivate mutating func set(_ name: String, _ date: CalendarDate?) {
    if let date { self[name] = .date(date) }
  }

  fileprivate mutating func add(_ source: Source?) {
    guard let source else { return }
    self[FieldNames.evidence] = .text(source.text)
    if source.certainty != .stated { self["certainty"] = .text(source.certainty.rawValue) }
  }
}

extension Actor {
  fileprivate var graphAttributes: Attributes {
    var fields = attributes.written
    fields.set(FieldNames.record, RecordType.actor.rawValue)
    fields.set("kind", kind)
    fields.set("place", place)
    fields.set("region", region)
    fields.set("country", country)
    fields.set("latitude", latitude)
    fields.set("longitude", longitude)
    fields.set("members", members.map(Double.init))
    fields.set("partOf", partOf)
    if !aliases.isEmpty { fields.set("aliases", ListCell.text(aliases)) }
    fields.set("note", note)
    fields.add(source)
    return fields
  }
}

extension Event {
  /// Everything but the edition, which the whole network names.
  fileprivate var graphAttributes: Attributes {
    var fields = attributes.written
    fields.set("format", format)
    fields.set(FieldNames.since, from)
    fields.set("until", until)
    fields.set("place", place)
    fields.set("attendance", attendance.map(Double.init))
    fields.set("attendanceIs", attendanceIs?.rawValue)
    fields.set("note", note)
    fields.add(source)
    return fields
  }
}

extension Collaboration {
  /// Everything but the edition, the weight and the participants.
  fileprivate var graphAttributes: Attributes {
    var fields = attributes.written
    fields.set("kind", kind)
    fields.set("stage", stage?.rawValue)
    fields.set(FieldNames.since, from)
    fields.set("until", until)
    fields.set("event", event)
    fields.set("programme", programme)
    fields.set("note", note)
    fields.add(source)
    return fields
  }
}
