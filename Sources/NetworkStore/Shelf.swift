// The records of one sort, as a change finds them and as it leaves them.

import Collaborations

/// A record that can stand on a ``Shelf``.
protocol Shelved: Hashable {
  /// What names the record among those of its sort; ids order as a ``Network`` does.
  associatedtype ShelfID: Hashable, Comparable
  var shelfID: ShelfID { get }

  /// Whether `stored` is, byte for byte, the text that the first column should hold.
  func isKept(as stored: String) -> Bool
}

extension Shelved where Self: Identifiable<String> {
  var shelfID: String { id }
  func isKept(as stored: String) -> Bool { id.utf8.elementsEqual(stored.utf8) }
}

extension Actor: Shelved {}
extension Edition: Shelved {}
extension Event: Shelved {}
extension Collaboration: Shelved {}

extension Place: Shelved {
  struct ShelfID: Hashable, Comparable {
    let town, country: String

    static func < (left: Self, right: Self) -> Bool {
      (left.town, left.country) < (right.town, right.country)
    }
  }

  var shelfID: ShelfID { ShelfID(town: town, country: country ?? "") }
  func isKept(as stored: String) -> Bool { town.utf8.elementsEqual(stored.utf8) }
}

extension Participation: Shelved {
  struct ShelfID: Hashable, Comparable {
    let event, actor, role: String

    static func < (left: Self, right: Self) -> Bool {
      (left.event, left.actor, left.role) < (right.event, right.actor, right.role)
    }
  }

  var shelfID: ShelfID { ShelfID(event: event, actor: actor, role: role) }
  /// The first column is a reference, which was read as such.
  func isKept(as stored: String) -> Bool { true }
}

/// What a change does to one record.
struct Edit<Value> {
  let key: Int64
  var new: Value?
  /// The record as it was, once or not at all: most edits of a large import have none, and stay
  /// small.
  private let before: [Value]

  init(key: Int64, old: Value?, new: Value?) {
    self.key = key
    self.new = new
    before = old.map { [$0] } ?? []
  }

  /// The record as it was.
  var old: Value? { before.first }
}

/// The records of one sort, as a change finds them and as it leaves them.
///
/// What is there is found by binary search, so that a small change costs little; only what the
/// change touches is held in a dictionary.
struct Shelf<Value: Shelved> {
  private let values: [Value]
  private let keys: [Int64]
  private var touched: [Value.ShelfID: Int] = [:]
  private(set) var edits: [Edit<Value>] = []

  /// Creates a shelf of `values`, sorted by id, whose rows have the given keys.
  init(_ values: [Value], keys: [Int64]) {
    self.values = values
    self.keys = keys
  }

  /// How many records the change finds.
  var count: Int { values.count }

  /// Puts `value` in the place of the record of its id, or beside the others; a new record gets
  /// the key after `last`.
  mutating func put(_ value: Value, last: inout Int64) {
    let id = value.shelfID
    if let place = touched[id] {
      edits[place].new = value
      return
    }
    touched[id] = edits.count
    if let index = index(of: id) {
      edits.append(Edit(key: keys[index], old: values[index], new: value))
    } else {
      last += 1
      edits.append(Edit(key: last, old: nil, new: value))
    }
  }

  /// Removes the record called `id`; `false` when there is none.
  mutating func remove(_ id: Value.ShelfID) -> Bool {
    if let place = touched[id] {
      defer { edits[place].new = nil }
      return edits[place].new != nil
    }
    guard let index = index(of: id) else { return false }
    touched[id] = edits.count
    edits.append(Edit(key: keys[index], old: values[index], new: nil))
    return true
  }

  /// The record called `id` as the change leaves it.
  subscript(id: Value.ShelfID) -> Value? {
    if let place = touched[id] { return edits[place].new }
    return index(of: id).map { values[$0] }
  }

  /// The key of the record called `id`, if the change leaves one.
  func key(of id: Value.ShelfID) -> Int64? {
    if let place = touched[id] { return edits[place].new == nil ? nil : edits[place].key }
    return index(of: id).map { keys[$0] }
  }

  /// Whether the change removes any record.
  var loses: Bool { edits.contains { $0.old != nil && $0.new == nil } }

  /// The records that the change does not touch, and those that it leaves otherwise.
  var remaining: some Sequence<Value> {
    let kept = values.lazy.filter { touched[$0.shelfID] == nil }
    return [AnySequence(kept), AnySequence(edits.lazy.compactMap(\.new))].lazy.joined()
  }

  private func index(of id: Value.ShelfID) -> Int? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle].shelfID < id { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low].shelfID == id ? low : nil
  }
}
