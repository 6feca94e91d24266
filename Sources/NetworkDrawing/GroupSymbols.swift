// Which group has which symbol.

import Collaborations
import NetworkAnalysis
import Wording

/// Which group of actors has which symbol.
///
/// Symbols are given by the size of groups in the whole network, so that a group keeps its
/// symbol when a lens leaves actors out. Of more than eight groups only the eight largest that
/// are shown have symbols of their own.
struct GroupSymbols: Sendable {
  /// A group that is shown, with its number of actors in the picture.
  struct Group: Hashable, Sendable {
    var name: String
    var symbol: FigureSymbol
    var count: Int
  }

  /// What the groups are of.
  let attribute: String
  /// The groups that have symbols of their own, the first symbol's first.
  private(set) var groups: [Group] = []
  /// The number of groups that share a symbol, and of the actors in them.
  private(set) var others = (groups: 0, actors: 0)
  /// The number of actors of which the attribute is not known.
  private(set) var unknown = 0

  private var symbols: [String: FigureSymbol] = [:]

  init(of actors: [Actor], in network: Network, by attribute: String) {
    self.attribute = attribute
    var sizes: [String: Int] = [:]
    for actor in network.actors {
      if let key = Self.key(of: actor, attribute) { sizes[key, default: 0] += 1 }
    }
    var shown: [String: (name: String, count: Int)] = [:]
    for actor in actors {
      guard let value = Grouping.value(of: attribute, in: actor) else {
        unknown += 1
        continue
      }
      shown[NameForm.folded(value), default: (value, 0)].count += 1
    }
    var order = sizes.keys.sorted { left, right in
      let (one, other) = (sizes[left] ?? 0, sizes[right] ?? 0)
      return one == other ? left < right : one > other
    }
    let available = FigureSymbol.groups
    if order.count > available.count { order = order.filter { shown[$0] != nil } }
    for (place, key) in order.enumerated() {
      let symbol = place < available.count ? available[place] : FigureSymbol.other
      symbols[key] = symbol
      guard let group = shown[key] else { continue }
      if place < available.count || order.count == available.count + 1 {
        groups.append(Group(name: group.name, symbol: symbol, count: group.count))
      } else {
        others.groups += 1
        others.actors += group.count
      }
    }
  }

  /// The symbol of `actor`.
  func symbol(of actor: Actor) -> FigureSymbol {
    guard let key = Self.key(of: actor, attribute) else { return .unknown }
    return symbols[key] ?? .other
  }

  private static func key(of actor: Actor, _ attribute: String) -> String? {
    Grouping.value(of: attribute, in: actor).map(NameForm.folded)
  }
}
