// The drafts of a file of pairs, made row by row when they are asked for.

import Collaborations

/// A file of pairs whose rows have no key, while its drafts are made: each row is a record of its
/// own, so that nothing of one row depends on another.
struct PairSheet: Sendable {
  private let sheet: Sheet
  private let pairs: PairRows
  private let roles: [String]
  private let kind: String
  private let columns: Columns
  private let attributes: [(name: String, column: Int, type: AttributeType)]
  /// The edition of rows that name none, by its key.
  private let edition: String?

  /// The columns of the fields that a pair has.
  private struct Columns {
    let title, kind, stage, programme, weight, date, until, event, edition, note, source: Int?

    init(_ columns: [Field: Int]) {
      title = columns[.title]
      kind = columns[.kind]
      stage = columns[.stage]
      programme = columns[.programme]
      weight = columns[.weight]
      date = columns[.date]
      until = columns[.until]
      event = columns[.event]
      edition = columns[.edition]
      note = columns[.note]
      source = columns[.source]
    }

    var areFew: Bool {
      [title, stage, programme, date, until, event, edition, note, source].allSatisfy { $0 == nil }
    }
  }

  /// Creates the pairs of `sheet`; the attributes are in the order of their columns.
  init(_ sheet: Sheet, attributes: [(name: String, column: Int, type: AttributeType)]) {
    pairs = sheet.owners.pairs
    roles = sheet.owners.roles.keys
    kind = sheet.options.collaborationKind ?? Vocabulary.tie
    columns = Columns(sheet.columns)
    self.attributes = attributes
    edition = sheet.options.edition.map { NameForm.canonical($0) }
    // What was needed to find the pairs is let go of.
    var sheet = sheet
    sheet.owners = Owners()
    sheet.isSkipped = []
    self.sheet = sheet
  }

  /// The pairs, for a batch whose actors have these keys.
  func deferred(actorKeys: [String]) -> DeferredPairs {
    let saysMore = !columns.areFew || !attributes.isEmpty || edition != nil
    return DeferredPairs(
      count: pairs.rows.count, actorKeys: actorKeys,
      ends: { pair in
        let second = pairs.second[pair]
        return (Int(pairs.first[pair]), second < 0 ? nil : Int(second))
      },
      facts: saysMore ? nil : facts, role: role, draft: draft)
  }

  private func facts(_ pair: Int) -> DeferredPairs.Facts {
    let row = Int(pairs.rows[pair])
    return DeferredPairs.Facts(
      kind: text(.kind, columns.kind, row) ?? kind,
      weight: columns.weight.flatMap { value(.weight, $0, row)?.number } ?? 1)
  }

  private func role(_ pair: Int, ofSecond: Bool) -> String {
    let role = pairs.roles[pair]
    if role == PairRows.directed { return ofSecond ? "to" : "from" }
    let first = ofSecond ? "" : roles[Int(role)]
    return first.isEmpty ? Vocabulary.partner : first
  }

  private func draft(_ pair: Int, _ names: [String]) -> CollaborationDraft {
    let row = Int(pairs.rows[pair])
    var draft = CollaborationDraft(kind: text(.kind, columns.kind, row) ?? kind)
    draft.participants = participants(pair, names)
    if let column = columns.weight { draft.weight = value(.weight, column, row)?.number }
    if let title = text(.title, columns.title, row) { draft.title = title }
    if let stage = columns.stage.flatMap({ value(.stage, $0, row)?.stage }) { draft.stage = stage }
    if let programme = text(.programme, columns.programme, row) { draft.programme = programme }
    if let date = date(.date, columns.date, row) { draft.from = date }
    if let until = date(.until, columns.until, row) { draft.until = until }
    if let event = text(.event, columns.event, row) {
      draft.event = event
    } else if let edition = text(.edition, columns.edition, row) ?? edition {
      draft.edition = edition
    }
    if let note = text(.note, columns.note, row) { draft.note = note }
    // The text was checked as a source when its row was.
    if let text = text(.source, columns.source, row) { draft.source = try? Source(text) }
    if !attributes.isEmpty { draft.attributes = attributes(ofRow: row) }
    return draft
  }

  private func participants(_ pair: Int, _ names: [String]) -> [Participant] {
    let role = pairs.roles[pair]
    let isDirected = role == PairRows.directed
    let first = isDirected ? "from" : roles[Int(role)]
    var participants: [Participant] = []
    participants.reserveCapacity(2)
    // Keys and roles were checked when their rows were.
    if let participant = try? Participant(
      names[Int(pairs.first[pair])], role: first.isEmpty ? nil : first)
    {
      participants.append(participant)
    }
    if pairs.second[pair] >= 0,
      let participant = try? Participant(
        names[Int(pairs.second[pair])], role: isDirected ? "to" : nil)
    {
      participants.append(participant)
    }
    return participants
  }

  private func attributes(ofRow row: Int) -> Attributes {
    var values: Attributes = [:]
    for (name, column, type) in attributes {
      let cell = sheet.table.cell(row, column)
      if cell.count == 0 { continue }
      if let value = sheet.table.attribute(in: cell, type: type, by: sheet.forms[column]) {
        values[name] = value
      }
    }
    return values
  }

  private func value(_ field: Field, _ column: Int, _ row: Int) -> CellValue? {
    let cell = sheet.table.cell(row, column)
    return cell.count == 0 ? nil : sheet.table.value(in: cell, as: field, by: sheet.forms[column])
  }

  private func text(_ field: Field, _ column: Int?, _ row: Int) -> String? {
    column.flatMap { value(field, $0, row)?.text }
  }

  private func date(_ field: Field, _ column: Int?, _ row: Int) -> CalendarDate? {
    column.flatMap { value(field, $0, row)?.date }
  }
}

extension Sheet {
  /// The drafts of a file of pairs whose rows have no key; `fields` are those whose columns become
  /// attributes.
  mutating func makePairs(attributes fields: [Field]) -> DeferredPairs {
    refusePairsThatEndBeforeTheyStart()
    noteEditionsOfPairs()
    var attributes: [(name: String, column: Int, type: AttributeType)] = []
    for (column, name) in attributeSources(also: fields) {
      let type = type(ofColumn: column)
      attributeMeanings[column] = (.collaboration, type)
      attributes.append((name, column, type))
    }
    return PairSheet(self, attributes: attributes).deferred(actorKeys: owners.actors.keys)
  }

  private mutating func refusePairsThatEndBeforeTheyStart() {
    guard let date = columns[.date], let until = columns[.until] else { return }
    var refused: Set<Int> = []
    for row in owners.pairs.rows.lazy.map({ Int($0) }) {
      let (start, end) = (table.cell(row, date), table.cell(row, until))
      guard
        let error = orderError(
          from: table.value(in: start, as: .date, by: forms[date])?.date,
          until: table.value(in: end, as: .until, by: forms[until])?.date)
      else { continue }
      log.add(error.sentence, row: row, column: name(ofColumn: until), value: error.value)
      refused.insert(row)
    }
    if !refused.isEmpty { owners.pairs.remove { refused.contains($0) } }
  }

  /// Adds the editions of pairs, in the order of their rows, to those of the file.
  private mutating func noteEditionsOfPairs() {
    guard columns[.edition] != nil || options.edition != nil else { return }
    for row in owners.pairs.rows.lazy.map({ Int($0) }) where key(.event, row: row) == nil {
      if let edition = key(.edition, row: row) ?? options.edition.map(NameForm.canonical) {
        _ = owners.editions.place(of: edition)
      }
    }
  }
}
