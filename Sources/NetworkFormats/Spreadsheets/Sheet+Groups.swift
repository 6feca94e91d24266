// Rows that name several actors: in several columns, or in one cell.

import Collaborations
import Wording

/// What stands between the names in one cell.
public struct CellSplitter: Hashable, Sendable {
  /// The bytes between two names; any of CR and LF where it is empty.
  private let bytes: [UInt8]

  /// Between two names is `text`; `newline` means line breaks.
  ///
  /// - Throws: ``FormatError`` with ``FormatError/Code/usage`` when the text is empty or blank.
  public init(_ text: String) throws(FormatError) {
    let isNewline = ["newline", "\\n", "\n", "\r\n"].contains(text)
    guard isNewline || !NameForm.canonical(text).isEmpty else {
      throw FormatError(.usage, file: "", .cellSplitterIsBlank)
    }
    bytes = isNewline ? [] : Array(text.utf8)
  }

  /// The parts of a cell that are not blank, without the blanks around them.
  func parts(of cell: CellPlace, in table: Table) -> [CellPlace] {
    var parts: [CellPlace] = []
    var start = cell.start
    var place = cell.start
    while place < cell.end {
      guard let length = length(at: place, before: cell.end, in: table) else {
        place += 1
        continue
      }
      parts.append(CellPlace(start: start, end: place, hasDoubledQuotes: cell.hasDoubledQuotes))
      place += length
      start = place
    }
    parts.append(CellPlace(start: start, end: cell.end, hasDoubledQuotes: cell.hasDoubledQuotes))
    return parts.filter { !table.isBlank($0) }
  }

  /// How many bytes of a splitter stand at `place`; `nil` when none does.
  private func length(at place: Int, before end: Int, in table: Table) -> Int? {
    if bytes.isEmpty { return [10, 13].contains(table.bytes[place]) ? 1 : nil }
    guard place + bytes.count <= end,
      table.bytes[place..<(place + bytes.count)].elementsEqual(bytes)
    else { return nil }
    return bytes.count
  }
}

extension SheetColumns {
  /// The columns without those of fields that tell of one actor: a row that names several does not
  /// say of which of them it tells.
  func withoutFieldsOfActors() -> SheetColumns {
    var columns = self
    for field in LayoutRecognition.actorFields where ![.source, .note].contains(field) {
      columns.fields[field] = nil
    }
    for field in [Field.name, .actorKind, .members, .partOf, .alias] { columns.fields[field] = nil }
    return columns
  }
}

extension Sheet {
  /// Whether a row may name several actors.
  var isGrouped: Bool { !layout.partners.isEmpty || options.cellSplitter != nil }

  /// The cells with something in them that name the actors of a row; of `field` alone, if given.
  func nameCells(ofRow row: Int, field: Field = .actor) -> [CellPlace] {
    let own = [columns[field]].compactMap(\.self)
    return (field == .actor ? own + layout.partners : own).flatMap { column in
      let cell = table.cell(row, column)
      return options.cellSplitter.map { $0.parts(of: cell, in: table) }
        ?? (table.isBlank(cell) ? [] : [cell])
    }
  }

  /// Whether a row names no actor.
  func namesNobody(_ row: Int) -> Bool {
    if isGrouped { return nameCells(ofRow: row).isEmpty }
    return columns[.actor].map { table.isBlank(row, $0) } ?? true
  }

  /// Sets rows aside of which a name is none.
  mutating func checkNames() {
    for field in [Field.actor, .other] where columns[field] != nil {
      for row in dataRows where !isSkipped[row] {
        for cell in nameCells(ofRow: row, field: field) {
          if table.isPlain(cell, as: field, by: ColumnForm()) { continue }
          do {
            _ = try CellValue.read(table.text(cell), as: field)
          } catch {
            refuse(row, column: columns[field], value: error.value, error.sentence)
          }
        }
      }
    }
  }

  /// The actors of a row, each once, and whether each leads: a name in the lead column is one more.
  mutating func groupActors(ofRow row: Int) -> [(place: Int32, leads: Bool)] {
    var lead: Int32?
    if let column = columns[.lead], !table.isBlank(row, column),
      !Self.isYesOrNo(NameForm.canonical(table.text(row, column)))
    {
      lead = actorPlace(in: table.cell(row, column))
    }
    var actors = lead.map { [(place: $0, leads: true)] } ?? []
    for cell in nameCells(ofRow: row) {
      guard let place = actorPlace(in: cell), !actors.contains(where: { $0.place == place }) else {
        continue
      }
      actors.append((place, false))
    }
    return actors
  }

  /// Whether a text says that somebody leads, and not who: one letter may be a name.
  private static func isYesOrNo(_ text: String) -> Bool {
    LeadWords.value(of: text) != nil && (text.utf8.count > 1 || text == "0" || text == "1")
  }

  /// The other actors of a row of pairs, each once.
  mutating func otherActors(ofRow row: Int) -> [Int32] {
    var others: [Int32] = []
    for cell in nameCells(ofRow: row, field: .other) {
      if let place = actorPlace(in: cell), !others.contains(place) { others.append(place) }
    }
    return others
  }

  /// Finds the actors of a row that may name several, and what it is about.
  mutating func addGroup(
    ofRow row: Int, in keys: KeyColumns, places: inout [Part: Int32]
  ) {
    let actors = groupActors(ofRow: row)
    guard let first = actors.first else {
      refuse(row, column: keys.actor, .noActorId)
      return
    }
    owners.actor[row] = first.place
    let others = isPairs ? otherActors(ofRow: row) : []
    if isPairs {
      guard let other = others.first else {
        // Whoever works with nobody is an actor all the same.
        log.add(
          .noOtherActor, row: row, column: keys.other.map(name(ofColumn:)), severity: .warning)
        return
      }
      owners.other[row] = other
    }
    findRecords(ofRow: row, in: keys)
    if hasKeylessPairs {
      for actor in actors { for other in others { addPair(ofRow: row, actor.place, other) } }
      return
    }
    guard owners.collaboration[row] >= 0 || owners.event[row] >= 0 else {
      log.add(.noCollaboration, row: row, severity: .warning)
      return
    }
    if isAbsent(row) { return }
    let members = actors + others.map { (place: $0, leads: false) }
    for (number, actor) in members.enumerated() {
      let role = actor.leads ? Vocabulary.lead : key(.role, row: row) ?? ""
      let part = part(ofRow: row, actor: actor.place, role: role, places: &places)
      if number == 0 { owners.part[row] = part }
    }
  }

  private mutating func actorPlace(in cell: CellPlace) -> Int32? {
    owners.actors.spelling(in: cell, of: table).map { owners.actors.place(ofSpelling: $0) }
  }

  /// Warns where a cell looks like several names, as far as cells are looked at.
  mutating func noteCellsOfSeveralNames() {
    guard options.cellSplitter == nil else { return }
    for column in [columns[.actor], columns[.other]].compactMap(\.self) + layout.partners {
      guard let found = SeveralNames(in: column, of: table, rows: dataRows.prefix(20_000)) else {
        continue
      }
      log.add(
        .cellLooksLikeSeveralNames(splitter: found.splitter), row: found.row,
        column: name(ofColumn: column), value: table.text(found.row, column), severity: .warning)
    }
  }
}

/// Where a column seems to have several names in one cell.
private struct SeveralNames {
  let row: Int
  /// What stands between the names, as a person types it.
  let splitter: String

  /// A semicolon, a bar or a line break is enough; a stroke has to stand in every tenth cell, for
  /// names in two languages have one.
  init?(in column: Int, of table: Table, rows: Range<Int>) {
    let wanted = Set(";|\n/".utf8)
    var strokes: [Int] = []
    var cells = 0
    for row in rows {
      let cell = table.cell(row, column)
      if cell.count == 0 { continue }
      cells += 1
      let bytes = table.bytes[cell.start..<cell.end]
      guard let place = bytes.firstIndex(where: { wanted.contains($0) }) else { continue }
      let isInside = place > cell.start && place + 1 < cell.end
      switch bytes[place] {
      case UInt8(ascii: "/"):
        if isInside, bytes[place - 1] == 32, bytes[place + 1] == 32 { strokes.append(row) }
      case 10:
        (self.row, splitter) = (row, "newline")
        return
      case let byte where isInside:
        (self.row, splitter) = (row, String(UnicodeScalar(byte)))
        return
      default: break
      }
    }
    guard let first = strokes.first, strokes.count * 10 >= cells else { return nil }
    (row, splitter) = (first, " / ")
  }
}
