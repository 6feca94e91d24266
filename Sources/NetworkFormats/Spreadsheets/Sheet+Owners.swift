// Which actor, collaboration and event each row is about.

import Collaborations
import Wording

/// Keys in the order in which they were first met.
struct KeyList {
  private(set) var keys: [String] = []
  private var places: [String: Int32] = [:]

  /// The place of `key`, which is added where it is new.
  mutating func place(of key: String) -> Int32 {
    if let place = places[key] { return place }
    let place = Int32(truncatingIfNeeded: keys.count)
    places[key] = place
    keys.append(key)
    return place
  }

  /// The place of `key` if it was met.
  func known(_ key: String) -> Int32? { places[key] }

  /// Adds a record without a key.
  mutating func addKeyless() -> Int32 {
    keys.append("")
    return Int32(truncatingIfNeeded: keys.count - 1)
  }
}

/// One actor's part in a collaboration or an event.
struct Part: Hashable {
  var collaboration: Int32
  var event: Int32
  var actor: Int32
  var role: Int32
}

/// What every row is about: places in lists of keys, and -1 for nothing.
struct Owners {
  var actors = KeyList()
  var collaborations = KeyList()
  var events = KeyList()
  var editions = KeyList()
  var roles = KeyList()

  /// For each row of the table.
  var actor: [Int32] = []
  var other: [Int32] = []
  var collaboration: [Int32] = []
  /// The event of the row, whether or not the row has a collaboration.
  var event: [Int32] = []
  /// The event of the row where the row has no collaboration.
  var eventAlone: [Int32] = []
  /// The part of the row's actor.
  var part: [Int32] = []

  /// Each part once, in the order in which they were first met.
  var parts: [Part] = []
}

extension Owners {
  /// Whether a collaboration has no key.
  fileprivate func isKeyless(_ collaboration: Int32) -> Bool {
    collaboration >= 0 && collaborations.keys[Int(collaboration)].isEmpty
  }
}

extension Sheet {
  /// Finds what each row is about; rows without an actor are refused.
  mutating func findOwners() {
    let nothing = [Int32](repeating: -1, count: table.rowCount)
    owners.actor = nothing
    owners.other = nothing
    owners.collaboration = nothing
    owners.event = nothing
    owners.eventAlone = nothing
    owners.part = nothing
    leaveOutSums()
    var partPlaces: [Part: Int32] = [:]
    for row in dataRows where !isSkipped[row] {
      guard findKeys(ofRow: row) else { continue }
      addParts(ofRow: row, places: &partPlaces)
    }
  }

  private mutating func findKeys(ofRow row: Int) -> Bool {
    guard let actor = key(.actor, row: row) else {
      refuse(row, column: columns[.actor], .noActorId)
      return false
    }
    let other = key(.other, row: row)
    if isPairs, other == nil {
      refuse(row, column: columns[.other], .noOtherActor)
      return false
    }
    if key(.partOf, row: row) == actor {
      let error = RecordError(.cycle, field: .partOf, value: actor)
      refuse(row, column: columns[.partOf], value: actor, error.sentence)
      return false
    }
    owners.actor[row] = owners.actors.place(of: actor)
    if let other { owners.other[row] = owners.actors.place(of: other) }
    if let collaboration = key(.collaboration, row: row) {
      owners.collaboration[row] = owners.collaborations.place(of: collaboration)
    } else if isPairs {
      owners.collaboration[row] = owners.collaborations.addKeyless()
    }
    if let event = key(.event, row: row) {
      owners.event[row] = owners.events.place(of: event)
      if owners.collaboration[row] < 0 { owners.eventAlone[row] = owners.event[row] }
    }
    return true
  }

  private mutating func addParts(ofRow row: Int, places: inout [Part: Int32]) {
    let isNamed = owners.collaboration[row] >= 0 || owners.event[row] >= 0
    guard isNamed else {
      if columns[.collaboration] != nil || columns[.event] != nil {
        log.add(.noCollaboration, row: row, severity: .warning)
      }
      return
    }
    if isAbsent(row) { return }
    let role = role(ofRow: row)
    let (actor, other) = (owners.actor[row], owners.other[row])
    if other < 0 {
      owners.part[row] = part(ofRow: row, actor: actor, role: role ?? "", places: &places)
    } else if other == actor {
      owners.part[row] = part(
        ofRow: row, actor: actor, role: Vocabulary.selfLink, places: &places)
    } else {
      let isDirected = isDirected(row)
      owners.part[row] = part(
        ofRow: row, actor: actor, role: isDirected ? "from" : role ?? "", places: &places)
      _ = part(ofRow: row, actor: other, role: isDirected ? "to" : "", places: &places)
    }
  }

  /// Whether the pair of the row runs from its actor to its other.
  private func isDirected(_ row: Int) -> Bool {
    guard let column = layout.direction, !table.isBlank(row, column) else {
      return layout.isDirected
    }
    switch NameForm.folded(table.text(row, column)) {
    case "directed", "dirige", "oriente", "gericht": return true
    case "undirected", "mutual", "non dirige", "non oriente", "ongericht": return false
    default: return layout.isDirected
    }
  }

  private mutating func part(
    ofRow row: Int, actor: Int32, role: String, places: inout [Part: Int32]
  ) -> Int32 {
    let part = Part(
      collaboration: owners.collaboration[row], event: owners.eventAlone[row], actor: actor,
      role: owners.roles.place(of: role))
    // A record without a key is its row's alone, and its parts are met once.
    let isShared = !owners.isKeyless(part.collaboration)
    if isShared, let place = places[part] { return place }
    let place = Int32(truncatingIfNeeded: owners.parts.count)
    if isShared { places[part] = place }
    owners.parts.append(part)
    return place
  }

  /// The role that the row says: `lead` where its lead column says yes, else its role.
  private mutating func role(ofRow row: Int) -> String? {
    if let column = columns[.lead], !table.isBlank(row, column) {
      let text = NameForm.canonical(table.text(row, column))
      if text == key(.actor, row: row) || text == key(.name, row: row) { return Vocabulary.lead }
      if let isLead = LeadWords.value(of: text) {
        if isLead { return Vocabulary.lead }
      } else {
        log.add(
          .notYesOrNo(value: text), row: row, column: name(ofColumn: column), value: text,
          severity: .warning)
      }
    }
    return key(.role, row: row)
  }
}
