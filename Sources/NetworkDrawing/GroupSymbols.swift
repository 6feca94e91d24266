// Which group has which symbol, colour or shape.

import Collaborations
import DOT
import NetworkAnalysis
import Wording

/// Things in groups, of which the largest have a look of their own.
///
/// Looks are given by the size of groups in the whole network, so that a group keeps its look
/// when a lens leaves things out. Of more groups than there are looks only the largest that are
/// shown have looks of their own.
struct Categories: Sendable {
  /// A group that is shown, with how many it has in the picture.
  struct Group: Hashable, Sendable {
    var name: String
    var key: String
    /// The place of its look; `nil` for the look of others.
    var look: Int?
    var count: Int
  }

  /// What the groups are of.
  let attribute: String
  /// The groups that are named in the legend, the first look's first.
  private(set) var groups: [Group] = []
  /// The number of groups that share a look, and of the things in them.
  private(set) var others = (groups: 0, things: 0)
  /// The number of things of which the attribute is not known.
  private(set) var unknown = 0

  private var looks: [String: Int] = [:]

  /// Puts things of the given texts in groups; `sizes` are those of the whole network by folded
  /// text.
  init(of texts: [String?], sizes: [String: Int]?, attribute: String, looks available: Int) {
    self.attribute = attribute
    var shown: [String: (name: String, count: Int)] = [:]
    for text in texts {
      guard let text else {
        unknown += 1
        continue
      }
      shown[NameForm.folded(text), default: (text, 0)].count += 1
    }
    let sizes = sizes ?? shown.mapValues(\.count)
    var order = sizes.keys.sorted { left, right in
      let (one, other) = (sizes[left] ?? 0, sizes[right] ?? 0)
      return one == other ? left < right : one > other
    }
    if order.count > available { order = order.filter { shown[$0] != nil } }
    for (place, key) in order.enumerated() {
      if place < available { looks[key] = place }
      guard let group = shown[key] else { continue }
      if place < available || order.count == available + 1 {
        let look = place < available ? place : nil
        groups.append(Group(name: group.name, key: key, look: look, count: group.count))
      } else {
        others.groups += 1
        others.things += group.count
      }
    }
  }

  /// The place of the look of `text`; `nil` for the look of others.
  func look(of text: String) -> Int? { looks[NameForm.folded(text)] }
}

/// From numbers to a scale of colours.
struct RampScale: Hashable, Sendable {
  private let least: Double
  private let most: Double

  init(_ values: [Double?]) {
    let finite = values.compactMap(\.self).filter(\.isFinite)
    least = finite.min() ?? 0
    most = finite.max() ?? 0
  }

  /// Where `value` lies between the smallest and the largest, in 0...1.
  func share(_ value: Double) -> Double {
    most > least ? min(max((value - least) / (most - least), 0), 1) : 1
  }

  /// Values that explain the scale, the largest first.
  var samples: [Double] {
    guard most > least else { return most == least ? [most] : [] }
    return [most, least + (most - least) / 2, least]
  }
}
