// What a binding says of each actor.

import Collaborations
import NetworkAnalysis
import Wording

/// What a binding says of each actor of a graph.
enum ActorValues {
  /// A number for each node, `nil` where there is none, and what the numbers are.
  case numbers([Double?], name: Sentence, notes: [Sentence])
  /// A text for each node, `nil` where there is none; the number of actors of each text in the
  /// whole network, by folded text; and what the texts are.
  case texts([String?], sizes: [String: Int]?, attribute: String)
  /// The same for all.
  case constant(String)

  /// The attributes that every actor may have.
  static let fields = ["kind", "country", "region", "place", "community", "edition", "members"]

  /// Asks `binding` of every actor of `graph`.
  ///
  /// - Throws: ``FigureError`` when no actor of the network has the attribute.
  init(
    _ binding: FigureBinding, of graph: ActorGraph, in network: Network, options: FigureOptions
  ) throws {
    switch binding {
    case .constant(let value): self = .constant(value)
    case .measure(let measure):
      let values = try graph.values(of: measure, execution: options.execution)
      self = .numbers(values.values, name: .measureName(measure.rawValue), notes: values.notes)
    case .attribute("members"):
      self = .numbers(
        graph.actors.map { Double($0.members ?? 1) }, name: .figureMembers, notes: [])
    case .attribute("community"):
      self = .texts(
        try Self.communities(of: graph, options), sizes: nil, attribute: "community")
    case .attribute("edition"):
      self = .texts(Self.editions(of: graph, in: network), sizes: nil, attribute: "edition")
    case .attribute(let name):
      self = try Self.attribute(name, of: graph, in: network)
    }
  }

  private static func attribute(
    _ name: String, of graph: ActorGraph, in network: Network
  ) throws -> ActorValues {
    if !fields.contains(name) {
      var known: Set<String> = [], isNumber = false
      for actor in network.actors {
        known.formUnion(actor.attributes.keys)
        if case .number = actor.attributes[name] { isNumber = true }
      }
      guard network.actors.isEmpty || known.contains(name) else {
        throw FigureError(
          .option, .figureAttributeUnknown(name, known: fields + known.sorted().prefix(20)))
      }
      if isNumber {
        let numbers = graph.actors.map { actor -> Double? in
          if case .number(let number) = actor.attributes[name] { return number }
          return nil
        }
        return .numbers(numbers, name: .verbatim(name), notes: [])
      }
    }
    var sizes: [String: Int] = [:]
    for actor in network.actors {
      guard let value = Grouping.value(of: name, in: actor) else { continue }
      sizes[NameForm.folded(value), default: 0] += 1
    }
    return .texts(
      graph.actors.map { Grouping.value(of: name, in: $0) }, sizes: sizes, attribute: name)
  }

  private static func communities(
    of graph: ActorGraph, _ options: FigureOptions
  ) throws -> [String?] {
    let degrees = try graph.values(of: .degree, execution: options.execution)
    var texts = [String?](repeating: nil, count: graph.actors.count)
    for members in try CommunityList(of: graph, execution: options.execution).communities
    where members.count > 1 {
      let first = members.max { left, right in
        let (one, other) = (degrees.values[left] ?? 0, degrees.values[right] ?? 0)
        return one == other ? left > right : one < other
      }
      guard let first else { continue }
      let name = Sentence.figureCommunity(around: graph.actors[first].name, others: nil)
      for node in members { texts[node] = name.text(in: options.language) }
    }
    return texts
  }

  /// For each actor, the first edition, by its dates, that has a record of it.
  private static func editions(of graph: ActorGraph, in network: Network) -> [String?] {
    var order: [String: Int] = [:]
    for (place, edition) in network.editionsByDate.enumerated() { order[edition.id] = place }
    var first = [Int?](repeating: nil, count: graph.actors.count)
    for record in graph.records {
      guard let edition = record.edition, let place = order[edition] else { continue }
      for node in record.nodes { first[Int(node)] = min(first[Int(node)] ?? place, place) }
    }
    return first.map { $0.map { network.editionsByDate[$0].name } }
  }
}

extension Network {
  /// The editions from the earliest to the latest; those without dates come last.
  var editionsByDate: [Edition] {
    editions.indices.sorted { left, right in
      let (one, other) = (editions[left].from?.firstDay, editions[right].from?.firstDay)
      switch (one, other) {
      case (let one?, let other?) where one != other: return one < other
      case (_?, nil): return true
      case (nil, _?): return false
      default: return left < right
      }
    }.map { editions[$0] }
  }
}
