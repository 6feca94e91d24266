// Actors in groups by what is known of them.

public import Collaborations

/// The actors of a graph in groups: one group for each value of an attribute, and one for the
/// actors that have none.
public struct Grouping: Hashable, Sendable {
  /// What the actors are grouped by: `country`, `region`, `place`, `kind`, or a free attribute.
  public let attribute: String
  /// The names of the groups, in order; `nil` is the group of those without the attribute, last.
  public let names: [String?]
  /// The group of each node, a place in ``names``.
  public let labels: [Int]

  /// Groups the actors of `graph` by `attribute`.
  ///
  /// Values that fold alike are one group, named as the first actor has it.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(of graph: ActorGraph, by attribute: String) {
    self.attribute = attribute
    var places: [String: Int] = [:]
    var found: [(key: String, name: String)] = []
    var labels: [Int?] = []
    for actor in graph.actors {
      guard let value = Self.value(of: attribute, in: actor) else {
        labels.append(nil)
        continue
      }
      let key = NameForm.folded(value)
      if let place = places[key] {
        labels.append(place)
      } else {
        places[key] = found.count
        labels.append(found.count)
        found.append((key, value))
      }
    }
    let order = found.indices.sorted { found[$0].key < found[$1].key }
    var rank = [Int](repeating: 0, count: found.count)
    for (place, group) in order.enumerated() { rank[group] = place }
    let hasNameless = labels.contains { $0 == nil }
    names = order.map { found[$0].name } + (hasNameless ? [nil] : [])
    self.labels = labels.map { $0.map { rank[$0] } ?? found.count }
  }

  /// The grouping of measures that need one when none is asked for: by country if any actor has
  /// one, else by kind.
  public static func standard(for graph: ActorGraph) -> Grouping {
    let hasCountry = graph.actors.contains { $0.country != nil }
    return Grouping(of: graph, by: hasCountry ? "country" : "kind")
  }

  /// What `attribute` says of `actor`, or `nil` when it says nothing.
  public static func value(of attribute: String, in actor: Actor) -> String? {
    switch attribute {
    case "country": actor.country
    case "region": actor.region
    case "place": actor.place
    case "kind": actor.kind
    default: actor.attributes[attribute]?.text
    }
  }
}
