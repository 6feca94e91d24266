// Which actor, collaboration and event each row is about.

import Collaborations
import Wording

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

  /// Each part once, in the order in which they were first met; those of ``pairs`` are not here.
  var parts: [Part] = []

  /// In a file of pairs whose rows have no key, each row's pair: see ``PairRows``.
  var pairs = PairRows()

  /// Whether any row is about more than an actor.
  var hasParts: Bool { !parts.isEmpty || !pairs.isEmpty }
}

/// Pairs of which each is a row of its own, in columns: a million of them take 16 bytes each.
struct PairRows {
  /// The row of each pair.
  private(set) var rows: [Int32] = []
  /// The places of its two actors; the second is -1 where the row ties an actor to itself.
  private(set) var first: [Int32] = []
  private(set) var second: [Int32] = []
  /// The place of the first actor's role, or ``directed``.
  private(set) var roles: [Int32] = []

  /// The role of a pair that runs from its first actor to its second.
  static let directed: Int32 = -1

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(row: Int, first: Int32, second: Int32, role: Int32) {
    rows.append(Int32(truncatingIfNeeded: row))
    self.first.append(first)
    self.second.append(second)
    roles.append(role)
  }

  /// Takes pairs away.
  mutating func remove(where isRemoved: (_ row: Int) -> Bool) {
    let kept = rows.indices.filter { !isRemoved(Int(rows[$0])) }
    if kept.count == rows.count { return }
    (rows, first) = (kept.map { rows[$0] }, kept.map { first[$0] })
    (second, roles) = (kept.map { second[$0] }, kept.map { roles[$0] })
  }
}

extension Owners {
  /// Whether a collaboration has no key.
  fileprivate func isKeyless(_ collaboration: Int32) -> Bool {
    collaboration >= 0 && collaborations.keys[Int(collaboration)].isEmpty
  }
}

/// The columns of keys.
struct KeyColumns {
  let actor, other, collaboration, event, partOf: Int?

  init(_ columns: [Field: Int]) {
    actor = columns[.actor]
    other = columns[.other]
    collaboration = columns[.collaboration]
    event = columns[.event]
    partOf = columns[.partOf]
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
    let keys = KeyColumns(columns)
    for row in dataRows where !isSkipped[row] {
      if isGrouped {
        addGroup(ofRow: row, in: keys, places: &partPlaces)
        continue
      }
      guard findKeys(ofRow: row, in: keys) else { continue }
      if hasKeylessPairs {
        addPair(ofRow: row, owners.actor[row], owners.other[row])
      } else {
        addParts(ofRow: row, places: &partPlaces)
      }
    }
  }

  /// Whether each row is a pair, and a record of its own.
  var hasKeylessPairs: Bool { isPairs && columns[.collaboration] == nil }

  /// Whether each row names all actors of a collaboration, and is a record of its own.
  var hasKeylessGroups: Bool {
    isGrouped && !isPairs && columns[.collaboration] == nil
      && (columns[.event] == nil || !layout.partners.isEmpty)
  }

  private mutating func findKeys(ofRow row: Int, in keys: KeyColumns) -> Bool {
    guard let column = keys.actor,
      let actor = owners.actors.spelling(in: table.cell(row, column), of: table)
    else {
      refuse(row, column: keys.actor, .noActorId)
      return false
    }
    let other = keys.other.flatMap {
      owners.actors.spelling(in: table.cell(row, $0), of: table)
    }
    if let column = keys.other, other == nil {
      refuse(row, column: column, .noOtherActor)
      return false
    }
    if let column = keys.partOf, let parent = key(.partOf, row: row),
      parent == key(.actor, row: row)
    {
      let error = RecordError(.cycle, field: .partOf, value: parent)
      refuse(row, column: column, value: parent, error.sentence)
      return false
    }
    owners.actor[row] = owners.actors.place(ofSpelling: actor)
    if let other { owners.other[row] = owners.actors.place(ofSpelling: other) }
    findRecords(ofRow: row, in: keys)
    return true
  }

  /// Finds which collaboration and which event a row is about.
  mutating func findRecords(ofRow row: Int, in keys: KeyColumns) {
    if let column = keys.collaboration {
      if let place = collaboration(ofRow: row, column: column) {
        owners.collaboration[row] = place
      } else if isPairs || isGrouped {
        owners.collaboration[row] = owners.collaborations.addKeyless()
      }
    } else if hasKeylessGroups {
      owners.collaboration[row] = owners.collaborations.addKeyless()
    }
    if let column = keys.event,
      let event = owners.events.spelling(in: table.cell(row, column), of: table)
    {
      owners.event[row] = owners.events.place(ofSpelling: event)
      if owners.collaboration[row] < 0, !isPairs { owners.eventAlone[row] = owners.event[row] }
    }
  }

  private mutating func collaboration(ofRow row: Int, column: Int) -> Int32? {
    if layout.collaborationScope != nil {
      return key(.collaboration, row: row).map { owners.collaborations.place(of: $0) }
    }
    return owners.collaborations.spelling(in: table.cell(row, column), of: table).map {
      owners.collaborations.place(ofSpelling: $0)
    }
  }

  mutating func addPair(ofRow row: Int, _ actor: Int32, _ other: Int32) {
    let role = role(ofRow: row)
    if other == actor {
      owners.pairs.append(
        row: row, first: actor, second: -1, role: owners.roles.place(of: Vocabulary.selfLink))
    } else if isDirected(row) {
      owners.pairs.append(row: row, first: actor, second: other, role: PairRows.directed)
    } else {
      owners.pairs.append(
        row: row, first: actor, second: other, role: owners.roles.place(of: role ?? ""))
    }
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
  private mutating func isDirected(_ row: Int) -> Bool {
    guard let column = layout.direction else { return layout.isDirected }
    let cell = table.cell(row, column)
    if table.isBlank(cell) { return layout.isDirected }
    if let known = lastDirection, table.areEqual(known.cell, cell) { return known.isDirected }
    let isDirected =
      switch NameForm.folded(table.text(cell)) {
      case "directed", "dirige", "oriente", "gericht": true
      case "undirected", "mutual", "non dirige", "non oriente", "ongericht": false
      default: layout.isDirected
      }
    lastDirection = (cell, isDirected)
    return isDirected
  }

  mutating func part(
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
    guard hasRoles else { return nil }
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
