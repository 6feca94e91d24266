// The records that a matrix makes.

import Collaborations
import Wording

extension Matrix {
  /// The records of the matrix.
  func reading(options: ReadingOptions, file: String) -> Reading {
    let layout: Layout = isAdjacency ? .adjacencyMatrix : .incidenceMatrix
    var report = ImportReport(file: file, layout: layout.rawValue)
    report.describe(table)
    report.columns = [
      ImportColumn(
        header: "\(firstColumn + 1)–\(columnNames.count + firstColumn)",
        fields: [isAdjacency ? Field.other.rawValue : Field.collaboration.rawValue],
        form: .number)
    ]
    if !isBare {
      report.columns.insert(ImportColumn(header: "1", fields: [Field.actor.rawValue]), at: 0)
    }
    report.rows = rows.count
    var log = ProblemLog(file: file)
    noteForm(to: &log)
    // A list of actors whose columns are crosses looks no different.
    if !isAdjacency, options.layout == nil,
      HeaderWords.isKnown(NameForm.folded(String(table.text(headerRow, 0).prefix(256))))
    {
      log.add(
        .columnsAreCollaborations(columnNames.prefix(12).map { Sentence.excerpt($0) }),
        row: headerRow, severity: .note)
    }
    let numbers = readNumbers(log: &log)
    var batch = RecordBatch()
    batch.collaborationKeys = .id
    batch.actors = numbers.map { ActorDraft(id: $0.name) }
    if isAdjacency {
      noteStrangers(numbers, to: &log)
      let known = Set(numbers.map(\.name))
      batch.actors += columnNames.filter { !known.contains($0) }.map { ActorDraft(id: $0) }
      batch.collaborations = ties(numbers, kind: options.collaborationKind, log: &log)
    } else {
      batch.collaborations = groups(numbers, kind: options.collaborationKind, log: &log)
    }
    if let edition = options.edition.map(NameForm.canonical) {
      batch.editions = [EditionDraft(id: edition)]
      for place in batch.collaborations.indices { batch.collaborations[place].edition = edition }
    }
    log.append(to: &report.problems)
    return Reading(report: report, batch: batch)
  }

  /// Notes what is wrong with cells, and what was left out or taken for granted.
  private func noteForm(to log: inout ProblemLog) {
    for flaw in table.flaws {
      log.add(flaw.sentence, row: flaw.row, value: flaw.value, severity: flaw.severity)
    }
    if !table.endsWithLineBreak, let row = rows.last {
      log.add(.lastLineIsOpen, row: row, severity: .warning)
    }
    log.noteTitles(of: table, above: headerRow)
    if isBare { log.add(.matrixHasNoNames, row: headerRow, severity: .note) }
    if let sumColumn {
      let header = NameForm.canonical(table.text(headerRow, sumColumn))
      log.add(
        .sumColumnIsLeftOut, row: headerRow, column: header, value: header, severity: .warning)
    }
    if let sumRow {
      log.add(.sumIsLeftOut, row: sumRow, value: name(row: sumRow), severity: .warning)
    }
  }

  /// Notes the names that only rows have, or only columns.
  private func noteStrangers(_ numbers: [Row], to log: inout ProblemLog) {
    let (rowNames, names) = (Set(numbers.map(\.name)), Set(columnNames))
    for row in numbers where !names.contains(row.name) {
      log.add(.matrixNameHasNoColumn(row.name), row: row.row, value: row.name, severity: .warning)
    }
    for name in columnNames where !rowNames.contains(name) {
      log.add(
        .matrixNameHasNoRow(name), row: headerRow, column: name, value: name, severity: .warning)
    }
  }

  /// A row of numbers.
  private struct Row {
    let row: Int
    let name: String
    /// The cells that are not 0: columns from 0, and numbers.
    let values: [(column: Int, value: Double)]
  }

  private func readNumbers(log: inout ProblemLog) -> [Row] {
    var seen: Set<String> = []
    var numbers: [Row] = []
    for row in rows {
      let name = name(row: row)
      do throws(RecordError) {
        guard !name.isEmpty else { throw RecordError(.empty, field: .actor) }
        _ = try TextRule.name.checked(name, field: .actor)
        guard seen.insert(name).inserted else {
          throw RecordError(.duplicate, field: .actor, value: name)
        }
        var values: [(Int, Double)] = []
        for column in firstColumn..<max(firstColumn, table.width(ofRow: row))
        where column != sumColumn {
          guard let value = value(row, column),
            column - firstColumn < columnNames.count || value == 0
          else {
            throw RecordError(
              .notANumber(range: .anyOrNothing), field: .weight,
              value: table.text(row, column))
          }
          if value != 0 { values.append((column - firstColumn, value)) }
        }
        numbers.append(Row(row: row, name: name, values: values))
      } catch {
        log.add(error.sentence, row: row, value: error.value)
      }
    }
    return numbers
  }

  /// Whether only one side of the diagonal is filled in, and the other one is blank.
  private func isHalf(_ rows: [Row]) -> Bool {
    var places: [String: Int] = [:]
    for (place, name) in columnNames.enumerated() { places[name] = place }
    var (below, above) = (false, false)
    for row in rows {
      guard let place = places[row.name] else { return false }
      for column in columnNames.indices
      where column != place && !table.isBlank(row.row, column + firstColumn) {
        if column < place { below = true } else { above = true }
        if below, above { return false }
      }
    }
    return columnNames.count > 2 && (below || above)
  }

  /// One tie for each cell that is not 0; a symmetric matrix, or the half of one, makes ties without
  /// direction.
  private func ties(_ rows: [Row], kind: String?, log: inout ProblemLog) -> [CollaborationDraft] {
    var cells: [String: [String: Double]] = [:]
    for row in rows {
      for (column, value) in row.values {
        cells[row.name, default: [:]][columnNames[column]] = value
      }
    }
    let isHalf = isHalf(rows)
    if isHalf { log.add(.matrixIsHalf, row: headerRow, severity: .note) }
    let isSymmetric =
      isHalf
      || rows.allSatisfy { row in
        row.values.allSatisfy { cells[columnNames[$0.column]]?[row.name] == $0.value }
      }
    var seen: Set<String> = []
    var drafts: [CollaborationDraft] = []
    for row in rows {
      seen.insert(row.name)
      for (column, value) in row.values {
        let other = columnNames[column]
        if isSymmetric, !isHalf, seen.contains(other), other != row.name { continue }
        var draft = CollaborationDraft(kind: kind ?? Vocabulary.tie)
        let roles: (String?, String?) = isSymmetric ? (nil, nil) : ("from", "to")
        if value > 0 {
          draft.weight = value
        } else {
          draft.attributes["weight"] = .number(value)
          log.add(
            .weightIsNotPositive(value: PlainNumber.text(value)), row: row.row, column: other,
            value: PlainNumber.text(value), severity: .warning)
        }
        // Names were checked when the rows were read.
        let parts =
          other == row.name
          ? [try? Participant(other, role: Vocabulary.selfLink)]
          : [try? Participant(row.name, role: roles.0), try? Participant(other, role: roles.1)]
        draft.participants = parts.compactMap(\.self)
        drafts.append(draft)
      }
    }
    return drafts
  }

  /// One collaboration for each column; a number other than 1 is an attribute of the part.
  private func groups(_ rows: [Row], kind: String?, log: inout ProblemLog) -> [CollaborationDraft] {
    var parts = [[Participant]](repeating: [], count: columnNames.count)
    for row in rows {
      for (column, value) in row.values {
        let attributes: Attributes = value == 1 ? [:] : ["value": .number(value)]
        if let part = try? Participant(row.name, attributes: attributes) {
          parts[column].append(part)
        }
      }
    }
    return zip(columnNames, parts).compactMap { name, parts in
      guard !parts.isEmpty else {
        log.add(
          .columnHasNobody(name), row: headerRow, column: name, value: name, severity: .warning)
        return nil
      }
      var draft = CollaborationDraft(id: name, title: name, kind: kind)
      draft.participants = parts
      return draft
    }
  }
}
