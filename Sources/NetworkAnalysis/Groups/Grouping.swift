// Actors in groups by what is known of them.

public import Collaborations
import GraphCore

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
  /// Values that fold alike are one group, named as the first actor has it. A free attribute that
  /// no actor has is looked for under a name that folds alike.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(of graph: ActorGraph, by attribute: String) {
    let attribute = Self.known(attribute, among: graph.actors)
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

  /// The actors of `graph` by the communities found; those without a tie are in none.
  public init(of graph: ActorGraph, communities list: CommunityList) {
    attribute = Self.communityAttribute
    let communities = list.communities.filter { members in
      members.contains { graph.graph.degree(of: $0) > 0 || graph.graph.inboundDegree(of: $0) > 0 }
    }
    var labels = [Int](repeating: communities.count, count: graph.actors.count)
    for (label, members) in communities.enumerated() {
      for node in members { labels[node] = label }
    }
    let hasOthers = labels.contains(communities.count)
    names = communities.indices.map { String($0 + 1) } + (hasOthers ? [nil] : [])
    self.labels = labels
  }

  /// What stands for the attribute of a grouping by communities.
  public static let communityAttribute = "community"

  /// Whether no actor has the attribute.
  public var isUnknownToAll: Bool { !names.contains { $0 != nil } }

  /// The number of actors of each group.
  public var sizes: [Int] {
    labels.reduce(into: [Int](repeating: 0, count: names.count)) { $0[$1] += 1 }
  }

  /// The free attribute that is meant by `name`: that of this name, else the first by name that
  /// folds alike.
  private static func known(_ name: String, among actors: [Actor]) -> String {
    let fields = ["country", "region", "place", "kind"]
    if actors.contains(where: { $0.attributes[name] != nil }) { return name }
    let folded = NameForm.folded(name)
    if let field = fields.first(where: { $0 == folded }) { return field }
    var alike: String?
    for actor in actors {
      for key in actor.attributes.keys where NameForm.folded(key) == folded {
        alike = alike.map { Swift.min($0, key) } ?? key
      }
    }
    return alike ?? name
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
