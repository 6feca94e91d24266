// What the keys of a batch mean in a network.

/// A record that keys can mean.
protocol Keyed {
  var id: String { get }
  /// The name by which a key can mean it.
  var keyName: String? { get }
  /// Other names.
  var keyAliases: [String] { get }
  /// What tells records of one name apart: the edition of an event.
  var keyContext: String? { get }
}

extension Actor: Keyed {
  var keyName: String? { name }
  var keyAliases: [String] { aliases }
  var keyContext: String? { nil }
}

extension Edition: Keyed {
  var keyName: String? { name }
  var keyAliases: [String] { [] }
  var keyContext: String? { nil }
}

extension Event: Keyed {
  var keyName: String? { name }
  var keyAliases: [String] { [] }
  var keyContext: String? { edition }
}

extension Collaboration: Keyed {
  var keyName: String? { title }
  var keyAliases: [String] { [] }
  var keyContext: String? { nil }
}

/// A key of a batch, and what else decides which record it means.
struct KeyedDraft {
  let key: String?
  let name: String?
  var context: String?
}

/// The records of one sort, by id and by name, and what the keys of a batch mean among them.
struct KeyedRecords<Value: Keyed & Sendable>: Sendable {
  /// The records, those of the network first.
  private(set) var records: [Value]
  /// The id that each key of the batch means.
  private(set) var meanings: [String: String] = [:]
  /// Keys that mean several records.
  private(set) var ambiguous: [String] = []

  private var places: [String: Int]
  /// The ids that no new record may have, once one was made; every id is in form C.
  private(set) var taken = TextIndex()
  /// The last number that was put behind an id to tell it apart, by the id's number in ``taken``.
  private var lastNumbers: [Int: Int] = [:]

  init(_ records: [Value]) {
    self.records = records
    places = [:]
    places.reserveCapacity(records.count)
    for (place, record) in records.enumerated() { places[record.id] = place }
  }

  /// The record with this id, with what the batch has changed of it so far.
  subscript(id: String) -> Value? { places[id].map { records[$0] } }

  /// Puts a record in the place of the one with its id, or adds it.
  mutating func put(_ record: Value) {
    if let place = places[record.id] {
      records[place] = record
    } else {
      places[record.id] = records.count
      records.append(record)
    }
  }

  /// Makes room for the ids of so many new records.
  mutating func reserveIDs(_ count: Int) {
    beginTaking()
    taken.reserve(count, bytes: 24 * count)
  }

  /// Takes a record away that turned out not to be valid.
  mutating func remove(_ id: String) { places[id] = nil }

  /// What a key of the batch means, if it means one record.
  func id(of key: String?) -> (id: String, key: String)? {
    guard let key else { return nil }
    let canonical = NameForm.canonical(key)
    return meanings[canonical].map { ($0, canonical) }
  }

  /// The id of the record that a reference means which is no key of the batch.
  func existing(_ reference: String) -> String? {
    let id = NameForm.canonical(reference)
    return places[id] == nil ? nil : id
  }

  /// Takes the meaning of a key away, because its record is not valid.
  mutating func refuse(_ key: String) { meanings[key] = nil }

  /// Finds what each key means; a key that means nothing yet gets an id of its own.
  mutating func resolve(
    _ drafts: [KeyedDraft], meaning: RecordBatch.KeyMeaning, fallback: String
  ) {
    guard !drafts.isEmpty else { return }
    switch meaning {
    case .id:
      for case let key? in drafts.lazy.map(\.key) {
        let id = NameForm.canonical(key)
        meanings[id] = id
      }
    case .name: resolveNames(drafts, fallback: fallback)
    }
  }

  /// Makes an id that no record has.
  mutating func newID(from name: String, fallback: String) -> String {
    let stem = Identifier.readable(from: name, fallback: fallback)
    let number = newID(stem: Array(stem.utf8))
    return taken.text(number)
  }

  /// Makes an id that no record has out of `stem`, and returns its number in ``taken``.
  mutating func newID(stem: [UInt8]) -> Int {
    beginTaking()
    let (place, isNew) = taken.insert(stem.span)
    if isNew { return place }
    var number = lastNumbers[place, default: 1]
    var id: (number: Int, isNew: Bool)
    repeat {
      number += 1
      id = taken.insert((stem + Array("-\(number)".utf8)).span)
    } while !id.isNew
    lastNumbers[place] = number
    return id.number
  }

  private mutating func beginTaking() {
    guard taken.count == 0 else { return }
    for id in places.keys { _ = taken.insert(id) }
  }

  private mutating func resolveNames(_ drafts: [KeyedDraft], fallback: String) {
    if records.isEmpty {
      // Nothing can be meant but what the batch itself says.
      records.reserveCapacity(drafts.count)
      places.reserveCapacity(drafts.count)
      meanings.reserveCapacity(drafts.count)
      for draft in drafts {
        guard let key = draft.key.map(NameForm.canonical), meanings[key] == nil else { continue }
        meanings[key] = newID(from: draft.name ?? key, fallback: fallback)
      }
      return
    }
    let (names, aliases) = nameIndexes()
    var used: Set<String> = []
    var pending: [KeyedDraft] = []
    var unnamed: [KeyedDraft] = []
    var seen: Set<String> = []
    for draft in drafts {
      guard let key = draft.key.map(NameForm.canonical), seen.insert(key).inserted else { continue }
      switch choose(names[key] ?? [], for: draft) {
      case .one(let id):
        meanings[key] = id
        used.insert(id)
      case .several: ambiguous.append(key)
      case .none: unnamed.append(KeyedDraft(key: key, name: draft.name, context: draft.context))
      }
    }
    for draft in unnamed {
      guard let key = draft.key else { continue }
      switch choose(aliases[key] ?? [], for: draft) {
      case .one(let id):
        meanings[key] = id
        used.insert(id)
      case .several: ambiguous.append(key)
      case .none: pending.append(draft)
      }
    }
    for draft in pending {
      guard let key = draft.key else { continue }
      let byID = places[key].map { [$0] } ?? []
      if case .one(let id) = choose(byID, for: draft), used.insert(id).inserted {
        meanings[key] = id
      } else {
        meanings[key] = newID(from: draft.name ?? key, fallback: fallback)
      }
    }
  }

  private func nameIndexes() -> (names: [String: [Int]], aliases: [String: [Int]]) {
    var names: [String: [Int]] = [:]
    var aliases: [String: [Int]] = [:]
    names.reserveCapacity(records.count)
    for (place, record) in records.enumerated() {
      if let name = record.keyName { names[name, default: []].append(place) }
      for alias in record.keyAliases { aliases[alias, default: []].append(place) }
    }
    return (names, aliases)
  }

  private enum Choice {
    case one(String)
    case several, none
  }

  /// The one candidate that the draft can mean: of its own context first, then of none.
  private func choose(_ candidates: [Int], for draft: KeyedDraft) -> Choice {
    var fitting = candidates
    if let context = draft.context {
      let exact = candidates.filter { records[$0].keyContext == context }
      fitting = exact.isEmpty ? candidates.filter { records[$0].keyContext == nil } : exact
    }
    return switch fitting.count {
    case 0: .none
    case 1: .one(records[fitting[0]].id)
    default: .several
    }
  }
}
